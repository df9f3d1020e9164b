# Copied from codegen/targets/jax/runtime/handler.py by `python -m codegen build`; do not edit.
"""The CPU's loops as handlers of XLA's foreign function interface: machine code, made without a compiler.

Takes an activation of NumPy's package; gives the operation that XLA compiles into its program. A handler is a C
function of `xla/ffi/api/c_api.h` that walks the buffers of a call frame and runs the loop on them; the loop itself puts
the thread into the standard mode, for XLA's threads flush subnormals.
"""

from __future__ import annotations

import ctypes
from functools import cache
from typing import Any

import jax
import numpy as np

_VERSION = 0, 3  # of the interface; it is stable from here on
_METADATA = 1  # the extension by which XLA asks for the version
_kept: list[Any] = []  # own the machine code


def call(of: Any, function: str, arrays: int, general: bool, *operands: Any) -> Any:
    """A function of arrays of one shape, parameters among them if `general`, as an operation of XLA."""
    x = operands[0]
    name = target(of, function, np.dtype(x.dtype), arrays, general)
    result = jax.typeof(x)  # inside `shard_map` with the axes that it varies over
    if not all(result.shape):
        return x  # nothing to compute
    return jax.ffi.ffi_call(name, result.update(weak_type=False), vmap_method="broadcast_all")(*operands)


@cache
def target(of: Any, function: str, kind: np.dtype[Any], arrays: int, general: bool) -> str:
    """The name of a handler, which is made and registered once."""
    from ...runtime import memory
    from ...runtime.calling import parameter_type

    loop = of.address(function, "elementwise", kind, arrays, general)
    sizes = [kind.itemsize] * arrays
    sizes += [parameter_type(kind).itemsize] * len(of.parameters) * general
    address = _compiled(_handler(loop, ctypes.addressof(memory.limit), [*sizes, kind.itemsize]))
    name = f"{of.package}.{of.__name__}.{function}.{kind.name}{'.general' * general}"
    jax.ffi.register_ffi_target(name, _capsule(address), platform="cpu", api_version=1)
    return name


def _handler(loop: int, limit: int, sizes: list[int]) -> str:
    """The handler as LLVM code: operands of one shape, the result last; `sizes` are those of an element, in bytes."""
    from llvmlite import ir

    frames = _Frames(ir)
    module = ir.Module("handler")
    handler = ir.Function(module, ir.FunctionType(frames.pointer, [frames.pointer]), "handler")
    builder = ir.IRBuilder(handler.append_basic_block())
    frame = handler.args[0]
    extension = frames.load(builder, frame, 8)
    with builder.if_then(builder.icmp_unsigned("!=", extension, frames.null), likely=False):
        asks = builder.icmp_signed("==", frames.load(builder, extension, 8, frames.word), frames.word(_METADATA))
        with builder.if_then(asks):
            metadata = frames.load(builder, extension, 24)
            for place, number in ((24, _VERSION[0]), (28, _VERSION[1]), (32, 0)):
                frames.store(builder, frames.word(number), metadata, place)
            builder.ret(frames.null)
    arguments, results = (frames.load(builder, frame, place) for place in (72, 112))
    count = len(sizes)
    operands = builder.alloca(frames.pointer, frames.long(count))
    steps, length = (builder.alloca(frames.long, frames.long(n)) for n in (count, 1))
    for k, size in enumerate(sizes):
        last = k == count - 1
        buffer = frames.load(builder, results if last else arguments, 0 if last else 8 * k)
        frames.store(builder, frames.load(builder, buffer, 24), operands, 8 * k)
        frames.store(builder, frames.long(size), steps, 8 * k)
    builder.store(frames.size(builder, buffer), length)
    kind = ir.FunctionType(ir.VoidType(), [frames.pointer] * 4)
    function = builder.inttoptr(frames.long(loop), kind.as_pointer())
    given = [builder.bitcast(p, frames.pointer) for p in (operands, length, steps)]
    builder.call(function, [*given, builder.inttoptr(frames.long(limit), frames.pointer)])
    builder.ret(frames.null)
    return str(module)


class _Frames:
    """Reading and writing the structures of the interface, by their offsets in bytes."""

    def __init__(self, ir: Any) -> None:
        self.ir = ir
        self.byte, self.word, self.long = ir.IntType(8), ir.IntType(32), ir.IntType(64)
        self.pointer = self.byte.as_pointer()
        self.null = ir.Constant(self.pointer, None)

    def at(self, builder: Any, base: Any, place: int, kind: Any) -> Any:
        """The address of a field."""
        start = builder.bitcast(base, self.pointer)
        return builder.bitcast(builder.gep(start, [self.long(place)]), kind.as_pointer())

    def load(self, builder: Any, base: Any, place: int, kind: Any = None) -> Any:
        """A field; a pointer, if no type is given."""
        return builder.load(self.at(builder, base, place, kind or self.pointer))

    def store(self, builder: Any, value: Any, base: Any, place: int) -> None:
        builder.store(value, self.at(builder, base, place, value.type))

    def size(self, builder: Any, buffer: Any) -> Any:
        """The number of elements of a buffer: the product of its dimensions."""
        rank, dimensions = self.load(builder, buffer, 32, self.long), self.load(builder, buffer, 40)
        total = builder.alloca(self.long)
        builder.store(self.long(1), total)
        from numba.core import cgutils

        with cgutils.for_range(builder, rank, intp=self.long) as loop:
            sizes = builder.bitcast(dimensions, self.long.as_pointer())
            size = builder.load(builder.gep(sizes, [loop.index]))
            builder.store(builder.mul(builder.load(total), size), total)
        return builder.load(total)


def _compiled(text: str) -> int:
    """The address of the handler."""
    import llvmlite.binding as llvm

    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    machine = llvm.Target.from_default_triple().create_target_machine(opt=2, jit=True)
    engine = llvm.create_mcjit_compiler(llvm.parse_assembly(text), machine)
    engine.finalize_object()
    _kept.append(engine)
    return int(engine.get_function_address("handler"))


def _capsule(address: int) -> Any:
    new = ctypes.pythonapi.PyCapsule_New
    new.restype, new.argtypes = ctypes.py_object, [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p]
    return new(address, b"xla._CUSTOM_CALL_TARGET", None)
