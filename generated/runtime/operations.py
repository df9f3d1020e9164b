# Copied from codegen/targets/cpu/runtime/operations.py by `python -m codegen build`; do not edit.
"""The operations that Numba has no plain spelling for, each one LLVM instruction where the processor has it.

Takes and gives scalars; for the inside of `@njit` functions. What Numba spells itself (`+`, `<`, `abs`) is used as it
is. Nothing here allocates, raises or calls a library.
"""

from __future__ import annotations

import re
from functools import cache

import llvmlite.binding as llvm
from llvmlite import ir
from numba import config, njit, types
from numba.core.registry import cpu_target
from numba.extending import intrinsic

_HALF, _SINGLE = ir.HalfType(), ir.FloatType()
_I16, _I32 = ir.IntType(16), ir.IntType(32)


def kernel(function):
    """The decorator of every kernel.

    Division is NumPy's, since a check for zero would keep a loop from being vectorised; there is no fast arithmetic of
    any kind, since it would change bits; a kernel is always inlined, so that loops contain no call. It is compiled also
    where NUMBA_DISABLE_JIT is set, by which users see into their own functions: an instruction has no other spelling.
    """
    before, config.DISABLE_JIT = config.DISABLE_JIT, 0
    try:
        return njit(error_model="numpy", forceinline=True)(function)
    finally:
        config.DISABLE_JIT = before


@intrinsic
def fma(typing, a, b, c):
    """a b + c, rounded once."""
    return a(a, a, a), lambda context, builder, signature, args: builder.fma(*args)


@intrinsic
def sqrt(typing, a):
    """The square root, rounded."""

    def emit(context, builder, signature, args):
        return builder.call(builder.module.declare_intrinsic("llvm.sqrt", [args[0].type]), args)

    return a(a), emit


@intrinsic
def copysign(typing, a, b):
    """The magnitude of a with the sign bit of b."""

    def emit(context, builder, signature, args):
        number = args[0].type
        function = ir.FunctionType(number, [number, number])
        return builder.call(builder.module.declare_intrinsic("llvm.copysign", [number], function), args)

    return a(a, a), emit


@intrinsic
def select(typing, condition, a, b):
    """a where the condition holds, else b, without a branch."""
    return a(types.boolean, a, a), lambda context, builder, signature, args: builder.select(*args)


@intrinsic
def bits(typing, a):
    """The float's bit pattern as an integer."""
    integer = {types.float32: types.int32, types.float64: types.int64}[a]
    return integer(a), lambda context, builder, signature, args: builder.bitcast(
        args[0], context.get_value_type(integer)
    )


@intrinsic
def from_bits(typing, a):
    """The float with this bit pattern."""
    float_ = {types.int32: types.float32, types.int64: types.float64}[a]
    return float_(a), lambda context, builder, signature, args: builder.bitcast(args[0], context.get_value_type(float_))


_CONVERSIONS = """
define float @wider(half %a) {
  %b = fpext half %a to float
  ret float %b
}
define half @narrower(float %a) {
  %b = fptrunc float %a to half
  ret half %b
}
"""


@cache
def _has_halves() -> bool:
    """Whether the processor that Numba compiles for converts float16; LLVM calls what nobody defines where it cannot.

    Asked of LLVM itself: the features of a processor follow from its name as well as from their list.
    """
    _, name, features = cpu_target.target_context.codegen().magic_tuple()
    machine = llvm.Target.from_default_triple().create_target_machine(cpu=name, features=features)
    return not re.search("__(extend|trunc|gnu)", machine.emit_assembly(llvm.parse_assembly(_CONVERSIONS)))


def from_half(builder, stored):
    """float16, as its bits, to float32: exact; a NaN keeps its sign and its payload, quiet."""
    if _has_halves():
        return builder.fpext(builder.bitcast(stored, _HALF), _SINGLE)
    whole = builder.zext(stored, _I32)
    sign = builder.shl(builder.and_(whole, _I32(0x8000)), _I32(16))
    size = builder.and_(whole, _I32(0x7FFF))
    moved = builder.shl(size, _I32(13))
    normal = builder.add(moved, _I32(112 << 23))  # the biases of the exponents are 15 and 127
    small = builder.bitcast(builder.fmul(builder.sitofp(size, _SINGLE), _SINGLE(2.0**-24)), _I32)
    quiet = builder.select(builder.icmp_unsigned(">", size, _I32(0x7C00)), _I32(0x7FC00000), _I32(0x7F800000))
    found = builder.select(builder.icmp_unsigned("<", size, _I32(0x400)), small, normal)
    found = builder.select(builder.icmp_unsigned(">=", size, _I32(0x7C00)), builder.or_(moved, quiet), found)
    return builder.bitcast(builder.or_(found, sign), _SINGLE)


def to_half(builder, value):
    """float32 to float16, as its bits: rounded to nearest even; a NaN keeps its sign and its upper payload, quiet."""
    if _has_halves():
        return builder.bitcast(builder.fptrunc(value, _HALF), _I16)
    whole = builder.bitcast(value, _I32)
    sign = builder.and_(builder.lshr(whole, _I32(16)), _I32(0x8000))
    size = builder.and_(whole, _I32(0x7FFFFFFF))
    rebased = builder.sub(size, _I32(112 << 23))
    even = builder.and_(builder.lshr(rebased, _I32(13)), _I32(1))
    normal = builder.lshr(builder.add(builder.add(rebased, even), _I32(0xFFF)), _I32(13))
    normal = builder.select(builder.icmp_unsigned(">", normal, _I32(0x7C00)), _I32(0x7C00), normal)
    # A subnormal is a multiple of 2^-24, the distance of floats from 1/2 on: the sum is rounded as it has to be.
    small = builder.bitcast(builder.fadd(builder.bitcast(size, _SINGLE), _SINGLE(0.5)), _I32)
    small = builder.sub(small, builder.bitcast(_SINGLE(0.5), _I32))
    found = builder.select(builder.icmp_unsigned("<", size, _I32(113 << 23)), small, normal)
    quiet = builder.or_(builder.and_(builder.lshr(size, _I32(13)), _I32(0x3FF)), _I32(0x7E00))
    found = builder.select(builder.icmp_unsigned(">", size, _I32(0x7F800000)), quiet, found)
    return builder.trunc(builder.or_(found, sign), _I16)


def from_bfloat(builder, stored):
    """bfloat16, as its bits, to float32: exact."""
    return builder.bitcast(builder.shl(builder.zext(stored, _I32), _I32(16)), _SINGLE)


def to_bfloat(builder, value):
    """float32 to bfloat16, as its bits: rounded to nearest even; a NaN keeps its sign and its upper payload, quiet."""
    whole = builder.bitcast(value, _I32)
    even = builder.and_(builder.lshr(whole, _I32(16)), _I32(1))
    rounded = builder.lshr(builder.add(builder.add(whole, even), _I32(0x7FFF)), _I32(16))
    quiet = builder.or_(builder.lshr(whole, _I32(16)), _I32(0x40))
    return builder.trunc(builder.select(builder.fcmp_unordered("uno", value, value), quiet, rounded), _I16)
