# Copied from codegen/target/runtime/operations.py by `python -m codegen build`; do not edit.
"""The operations that Numba has no plain spelling for, each one LLVM instruction.

Takes and gives scalars; for the inside of `@njit` functions. What Numba spells itself (`+`, `<`, `abs`) is used as it
is. Nothing here allocates, raises or calls a library.
"""

from __future__ import annotations

from llvmlite import ir
from numba import njit, types
from numba.extending import intrinsic

_HALF, _SINGLE = ir.HalfType(), ir.FloatType()
_I16, _I32 = ir.IntType(16), ir.IntType(32)

# The decorator of every kernel. Division as NumPy's, since a check for zero would keep a loop from being vectorised;
# no fast arithmetic of any kind, since it would change bits; always inlined, so that loops contain no call.
kernel = njit(error_model="numpy", forceinline=True)


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


def from_half(builder, stored):
    """float16, as its bits, to float32: exact."""
    return builder.fpext(builder.bitcast(stored, _HALF), _SINGLE)


def to_half(builder, value):
    """float32 to float16, as its bits: rounded to nearest even."""
    return builder.bitcast(builder.fptrunc(value, _HALF), _I16)


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
