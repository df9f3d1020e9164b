"""The processor's control register, read and set by machine code of the tests' own: what another library does to it."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from functools import cache
from typing import Any, NamedTuple

import llvmlite.binding as llvm

_X86 = """
declare void @llvm.x86.sse.stmxcsr(ptr)
declare void @llvm.x86.sse.ldmxcsr(ptr)
define i64 @get() {
  %p = alloca i32
  call void @llvm.x86.sse.stmxcsr(ptr %p)
  %v = load i32, ptr %p
  %w = zext i32 %v to i64
  ret i64 %w
}
define void @set(i64 %w) {
  %p = alloca i32
  %v = trunc i64 %w to i32
  store i32 %v, ptr %p
  call void @llvm.x86.sse.ldmxcsr(ptr %p)
  ret void
}
"""
_ARM = """
declare i64 @llvm.aarch64.get.fpcr()
declare void @llvm.aarch64.set.fpcr(i64)
define i64 @get() {
  %w = call i64 @llvm.aarch64.get.fpcr()
  ret i64 %w
}
define void @set(i64 %w) {
  call void @llvm.aarch64.set.fpcr(i64 %w)
  ret void
}
"""


class Register(NamedTuple):
    """How to read and set the control bits, and what they may be."""

    get: Callable[[], int]
    set: Callable[[int], None]
    standard: int
    roundings: tuple[int, ...]  # to nearest, then the others
    flush: tuple[int, ...]  # bits that flush results or operands, together or alone
    traps: int  # xor: invalid operations and divisions by zero trap


_engines: list[Any] = []


@cache
def register() -> Register | None:
    """The register of this processor; None where the tests know none."""
    triple = llvm.get_process_triple()
    x86 = triple.startswith("x86_64")
    if not x86 and not triple.startswith(("aarch64", "arm64")):
        return None
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    machine = llvm.Target.from_default_triple().create_target_machine(jit=True)
    engine = llvm.create_mcjit_compiler(llvm.parse_assembly(_X86 if x86 else _ARM), machine)
    engine.finalize_object()
    _engines.append(engine)
    read = ctypes.PYFUNCTYPE(ctypes.c_uint64)(engine.get_function_address("get"))
    write = ctypes.PYFUNCTYPE(None, ctypes.c_uint64)(engine.get_function_address("set"))
    if x86:
        control = 0xFFC0  # without the flags of what has happened
        return Register(
            lambda: read() & control, write, 0x1F80, (0, 0x2000, 0x4000, 0x6000), (0, 0x8000, 0x40, 0x8040), 0x280
        )
    return Register(read, write, 0, (0, 1 << 23, 1 << 22, 3 << 22), (0, 1 << 24), 0x300)
