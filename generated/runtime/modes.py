# Copied from codegen/targets/cpu/runtime/modes.py by `python -m codegen build`; do not edit.
"""The processor's floating-point mode: rounding to nearest, nothing flushed, no traps, whatever the caller has set.

Takes an LLVM builder; gives the instructions that set this mode and put the caller's back, which surround every loop.
For the arithmetic that NumPy does for us on the way to a loop and behind it (casts, sums of partial sums) there is the
decorator `standard`, and for threads that are ours alone `stay`.

A thread inherits the mode of the one that made it, and other libraries leave modes behind: flushing of subnormals by
the start-up code of `-ffast-math` or by `torch.set_flush_denormal`, a rounding mode by `fesetround`.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from functools import cache, wraps
from typing import Any, TypeVar

Called = TypeVar("Called", bound=Callable[..., Any])

# MXCSR of x86: the upper ten of its low 16 bits control, the lower six are flags of what has happened.
_CONTROL, _FLAGS = 0xFFC0, 0x3F
_X86_STANDARD = 0x1F80  # every exception masked, rounding to nearest, neither results nor operands flushed
_FAMILIES = {"x86_64": "x86", "aarch64": "arm", "arm64": "arm"}
_engines: list[Any] = []  # own the machine code


def save(builder: Any) -> Any:
    """Emit: the standard mode is set, if it is not; gives the caller's, for `restore`.

    To LLVM no arithmetic depends on the mode: what has to be computed in it stands in a function that is not inlined.
    """
    from llvmlite import ir

    word, number, none = ir.IntType(32), ir.IntType(64), ir.VoidType()
    if _family() == "x86":
        before = builder.and_(_register(builder), word(_CONTROL))
        with builder.if_then(builder.icmp_unsigned("!=", before, word(_X86_STANDARD)), likely=False):
            _set_register(builder, word(_X86_STANDARD))
        return builder.zext(before, number)
    if _family() == "arm":  # FPCR, where 0 is the standard
        before = _call(builder, number, "llvm.aarch64.get.fpcr")
        with builder.if_then(builder.icmp_unsigned("!=", before, number(0)), likely=False):
            _call(builder, none, "llvm.aarch64.set.fpcr", number(0))
        return before
    before = _call(builder, word, "fegetround")
    _call(builder, word, "fesetround", word(0))  # FE_TONEAREST
    return builder.zext(before, number)


def restore(builder: Any, before: Any, *, forget: bool) -> None:
    """Emit: the caller's mode is back.

    With `forget` the exception flags are cleared, so that NumPy does not warn of a branch that was computed in vain. On
    x86 arithmetic sets only those of the vector unit; `feclearexcept` would take 80 ns to clear the others too.
    """
    from llvmlite import ir

    word, number, none = ir.IntType(32), ir.IntType(64), ir.VoidType()
    if _family() == "x86":
        flags = word(0) if forget else builder.and_(_register(builder), word(_FLAGS))
        _set_register(builder, builder.or_(builder.trunc(before, word), flags))
        return
    if _family() == "arm":
        with builder.if_then(builder.icmp_unsigned("!=", before, number(0)), likely=False):
            _call(builder, none, "llvm.aarch64.set.fpcr", before)
    else:
        _call(builder, word, "fesetround", builder.trunc(before, word))
    if forget:
        _call(builder, word, "feclearexcept", word(0x1F))


def standard(function: Called) -> Called:
    """A function that runs in the standard mode, and leaves the caller's as it was."""

    @wraps(function)
    def run(*args: Any, **keywords: Any) -> Any:
        enter, leave, usual = _switch()
        before = enter()
        if before == usual:
            return function(*args, **keywords)
        try:
            return function(*args, **keywords)
        finally:
            leave(before)

    return run  # type: ignore[return-value]


def stay() -> None:
    """Put the calling thread into the standard mode for good."""
    _switch()[0]()


@cache
def _family() -> str:
    from llvmlite.binding import get_process_triple

    return _FAMILIES.get(get_process_triple().partition("-")[0], "")


def _call(builder: Any, result: Any, name: str, *arguments: Any) -> Any:
    from llvmlite import ir

    kind = ir.FunctionType(result, [a.type for a in arguments])
    return builder.call(builder.module.globals.get(name) or ir.Function(builder.module, kind, name), arguments)


def _slot(builder: Any) -> tuple[Any, Any]:
    from llvmlite import ir

    with builder.goto_entry_block():
        slot = builder.alloca(ir.IntType(32))
    return slot, builder.bitcast(slot, ir.IntType(8).as_pointer())


def _register(builder: Any) -> Any:
    from llvmlite import ir

    slot, address = _slot(builder)
    _call(builder, ir.VoidType(), "llvm.x86.sse.stmxcsr", address)
    return builder.load(slot)


def _set_register(builder: Any, value: Any) -> None:
    from llvmlite import ir

    slot, address = _slot(builder)
    builder.store(value, slot)
    _call(builder, ir.VoidType(), "llvm.x86.sse.ldmxcsr", address)


@cache
def _switch() -> tuple[Callable[[], int], Callable[[int], None], int]:
    """`save` and `restore` as functions of the calling thread's mode, and what the first gives in the standard mode."""
    import llvmlite.binding as llvm
    from llvmlite import ir

    number = ir.IntType(64)
    module = ir.Module("modes")
    module.triple = llvm.get_process_triple()
    enter = ir.Function(module, ir.FunctionType(number, []), "enter")
    builder = ir.IRBuilder(enter.append_basic_block())
    builder.ret(save(builder))
    leave = ir.Function(module, ir.FunctionType(ir.VoidType(), [number]), "leave")
    builder = ir.IRBuilder(leave.append_basic_block())
    restore(builder, leave.args[0], forget=False)
    builder.ret_void()

    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    machine = llvm.Target.from_default_triple().create_target_machine(jit=True)
    engine = llvm.create_mcjit_compiler(llvm.parse_assembly(str(module)), machine)
    engine.finalize_object()
    _engines.append(engine)
    usual = _X86_STANDARD if _family() == "x86" else 0
    return (
        ctypes.PYFUNCTYPE(ctypes.c_uint64)(engine.get_function_address("enter")),
        ctypes.PYFUNCTYPE(None, ctypes.c_uint64)(engine.get_function_address("leave")),
        usual,
    )
