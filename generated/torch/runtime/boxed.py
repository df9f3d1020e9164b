# Copied from codegen/targets/torch/runtime/boxed.py by `python -m codegen build`; do not edit.
"""Kernels of PyTorch's dispatcher as LLVM code around the package's loops: no C++ compiler, and no Python in a call.

Takes operators; registers a kernel for each, `void (uint64_t *stack, uint64_t arguments, uint64_t results)`, by
PyTorch's stable C interface. A kernel (`code`) finds its loop in a table, whose empty entries Python fills when they
are first needed: the first call of a function compiles it, and importing compiles no loop.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

import torch

from .arrays import TYPES, unsupported
from .code import FORMS, FUNCTIONS, Body, BodyOfRows, Shape, Words
from .sums import BodyOfSums


class Slot(NamedTuple):
    """An operator: its shape, and what gives the address of its loop, by the names of its form and type.

    `refusal` says what its parameter has to be, and `otherwise` is the operator that takes what it has no loop for.
    """

    shape: Shape
    address: Callable[[str, str], int]
    refusal: str = ""
    otherwise: str = ""


_REGISTER = ("aoti_torch_library_init_impl", "torch_library_impl")
_kept: list[Any] = []  # PyTorch keeps pointers to code, names and tables


def library() -> Any:
    """PyTorch's library with its C interface; None where it lacks a function that is needed here."""
    folder = Path(torch.__file__).parent / "lib"
    for name in ("libtorch_cpu.so", "libtorch_cpu.dylib", "torch_cpu.dll"):
        with suppress(OSError):
            found = ctypes.CDLL(str(folder / name))
            return found if all(hasattr(found, need) for need in (*FUNCTIONS, *_REGISTER)) else None
    return None


def register(found: Any, namespace: str, operators: Iterable[tuple[tuple[str, ...], Slot]]) -> None:
    """Register kernels for the CPU: one for each slot, under each of the names that it has."""
    operators = list(operators)
    tables = (ctypes.c_void_p * (len(TYPES) * len(FORMS)) * len(operators))()
    fill = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_int64, ctypes.c_int64)(_filler(operators, tables))
    code = _compiled(found, namespace, [slot for _, slot in operators], ctypes.addressof(tables), fill)
    handle = ctypes.c_void_p()
    texts = [namespace.encode(), b"CPU", b"generated"]
    _kept.extend((tables, fill, code, handle, texts))
    if found.aoti_torch_library_init_impl(*texts, 0, ctypes.byref(handle)):
        raise RuntimeError(f"PyTorch gives no library for {namespace}")
    add = found.torch_library_impl
    add.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p, ctypes.c_uint64]
    major, minor = (int(part) for part in torch.__version__.split(".")[:2])
    for k, (names, _) in enumerate(operators):
        for name in names:
            text = name.encode()
            _kept.append(text)
            if add(handle, text, code.get_function_address(f"kernel{k}"), major << 56 | minor << 48):
                raise RuntimeError(f"PyTorch does not take a kernel for {namespace}::{name}")


def _filler(operators: list[tuple[tuple[str, ...], Slot]], tables: Any) -> Callable[[int, int], int | None]:
    """What kernels call for a loop that is not in their table: it fills the entry, or gives a text of why not."""
    texts: dict[str, Any] = {}  # what was given lives on

    def fill(operator: int, entry: int) -> int | None:
        names, slot = operators[operator]
        try:
            if entry < 0:
                raise ValueError(unsupported(names[0]) if entry == -1 else slot.refusal)
            form, kind = divmod(entry, len(TYPES))
            tables[operator][entry] = slot.address(FORMS[form], TYPES[kind])
        except BaseException as error:  # nothing can be raised through the code that called
            text = f"{error}" if entry < 0 else f"{names[0]} was not compiled: {type(error).__name__}: {error}"
            return ctypes.addressof(texts.setdefault(text, ctypes.create_string_buffer(text.encode())))
        return None

    return fill


def _compiled(found: Any, namespace: str, slots: list[Slot], tables: int, fill: Any) -> Any:
    """The engine that holds `kernel0`, `kernel1`, ...: one for each slot."""
    import llvmlite.binding as llvm
    from llvmlite import ir

    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    for name in FUNCTIONS:
        llvm.add_symbol(name, ctypes.cast(getattr(found, name), ctypes.c_void_p).value)
    module = ir.Module("kernels")
    module.triple = llvm.get_process_triple()
    words = Words(module, found, ctypes.cast(fill, ctypes.c_void_p).value or 0)
    table = ctypes.sizeof(ctypes.c_void_p) * len(TYPES) * len(FORMS)
    bodies = {shape: words.body(shape, _kind(shape)) for shape in dict.fromkeys(slot.shape for slot in slots)}
    for k, slot in enumerate(slots):
        words.kernel(k, bodies[slot.shape], tables + k * table, f"{namespace}::{slot.otherwise}")
    parsed = llvm.parse_assembly(str(module))
    parsed.verify()
    engine = llvm.create_mcjit_compiler(
        parsed, llvm.Target.from_default_triple().create_target_machine(opt=2, jit=True)
    )
    engine.finalize_object()
    return engine


def _kind(shape: Shape) -> type[Body]:
    if shape.domain is None:
        return Body
    return BodyOfSums if shape.sums else BodyOfRows
