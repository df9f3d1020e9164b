# Copied from codegen/targets/cpu/runtime/operations.py by `python -m codegen build`; do not edit.
"""The operations that Numba has no plain spelling for, each one LLVM instruction where the processor has it.

Takes and gives scalars; for the inside of `@njit` functions. What Numba spells itself (`+`, `<`, `abs`) is used as it
is. Nothing here allocates, raises or calls a library.
"""

from __future__ import annotations

import re
from functools import cache, partial

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


def _like(value, kind):
    """A type of as many numbers as a value has."""
    return ir.VectorType(kind, value.type.count) if isinstance(value.type, ir.VectorType) else kind


def _number(kind, number):
    """A constant, in every lane of a vector."""
    return ir.Constant(kind, [number] * kind.count if isinstance(kind, ir.VectorType) else number)


def from_half(builder, stored):
    """float16, or a vector of them, as bits, to float32: exact; a NaN keeps its sign and its payload, quiet."""
    single, word = _like(stored, _SINGLE), _like(stored, _I32)
    if _has_halves():
        return builder.fpext(builder.bitcast(stored, _like(stored, _HALF)), single)
    bits = partial(_number, word)
    whole = builder.zext(stored, word)
    sign = builder.shl(builder.and_(whole, bits(0x8000)), bits(16))
    size = builder.and_(whole, bits(0x7FFF))
    moved = builder.shl(size, bits(13))
    normal = builder.add(moved, bits(112 << 23))  # the biases of the exponents are 15 and 127
    small = builder.bitcast(builder.fmul(builder.sitofp(size, single), _number(single, 2.0**-24)), word)
    quiet = builder.select(builder.icmp_unsigned("<", bits(0x7C00), size), bits(0x7FC00000), bits(0x7F800000))
    found = builder.select(builder.icmp_unsigned("<", size, bits(0x400)), small, normal)
    found = builder.select(builder.icmp_unsigned("<=", bits(0x7C00), size), builder.or_(moved, quiet), found)
    return builder.bitcast(builder.or_(found, sign), single)


def to_half(builder, value):
    """float32, or a vector, to float16, as bits: rounded to nearest even; a NaN keeps its sign and its upper payload,
    quiet.
    """
    single, word, short = value.type, _like(value, _I32), _like(value, _I16)
    if _has_halves():
        return builder.bitcast(builder.fptrunc(value, _like(value, _HALF)), short)
    bits = partial(_number, word)
    whole = builder.bitcast(value, word)
    sign = builder.and_(builder.lshr(whole, bits(16)), bits(0x8000))
    size = builder.and_(whole, bits(0x7FFFFFFF))
    rebased = builder.sub(size, bits(112 << 23))
    even = builder.and_(builder.lshr(rebased, bits(13)), bits(1))
    normal = builder.lshr(builder.add(builder.add(rebased, even), bits(0xFFF)), bits(13))
    normal = builder.select(builder.icmp_unsigned("<", bits(0x7C00), normal), bits(0x7C00), normal)
    # A subnormal is a multiple of 2^-24, the distance of floats from 1/2 on: the sum is rounded as it has to be.
    half = _number(single, 0.5)
    small = builder.bitcast(builder.fadd(builder.bitcast(size, single), half), word)
    small = builder.sub(small, builder.bitcast(half, word))
    found = builder.select(builder.icmp_unsigned("<", size, bits(113 << 23)), small, normal)
    quiet = builder.or_(builder.and_(builder.lshr(size, bits(13)), bits(0x3FF)), bits(0x7E00))
    found = builder.select(builder.icmp_unsigned("<", bits(0x7F800000), size), quiet, found)
    return builder.trunc(builder.or_(found, sign), short)


def from_bfloat(builder, stored):
    """bfloat16, or a vector of them, as bits, to float32: exact."""
    word = _like(stored, _I32)
    return builder.bitcast(builder.shl(builder.zext(stored, word), _number(word, 16)), _like(stored, _SINGLE))


def to_bfloat(builder, value):
    """float32, or a vector, to bfloat16, as bits: rounded to nearest even; a NaN keeps its sign and its upper payload,
    quiet.
    """
    word = _like(value, _I32)
    bits = partial(_number, word)
    whole = builder.bitcast(value, word)
    even = builder.and_(builder.lshr(whole, bits(16)), bits(1))
    rounded = builder.lshr(builder.add(builder.add(whole, even), bits(0x7FFF)), bits(16))
    quiet = builder.or_(builder.lshr(whole, bits(16)), bits(0x40))
    chosen = builder.select(builder.fcmp_unordered("uno", value, value), quiet, rounded)
    return builder.trunc(chosen, _like(value, _I16))
