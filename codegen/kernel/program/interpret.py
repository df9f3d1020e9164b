"""Programs executed on arrays, operation by operation, with the bits that every target has to give.

Takes a program and NumPy arrays for its inputs; gives arrays for its outputs. NumPy's own operations are correctly
rounded; the fused multiply-add, which NumPy lacks, is made of error-free transformations with rounding to odd
(S. Boldo, G. Melquiond, Emulation of a FMA and correctly rounded sums, IEEE Trans. Computers 57, 2008), and by
exact fractions where those could over- or underflow.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import numpy as np

from .ops import Type
from .program import Builder, Program
from .rounding import round_to

Array = np.ndarray[Any, np.dtype[Any]]
DTYPES: dict[Type, np.dtype[Any]] = {
    Type.F32: np.dtype(np.float32),
    Type.F64: np.dtype(np.float64),
    Type.I32: np.dtype(np.int32),
    Type.I64: np.dtype(np.int64),
    Type.BOOL: np.dtype(np.bool_),
}


_FAR = 200  # bits between a product and what is added to it, from which on one of them hardly counts


def _two_sum(a: Array, b: Array) -> tuple[Array, Array]:
    s = a + b
    t = s - a
    return s, (a - (s - t)) + (b - t)


def _two_product(a: Array, b: Array) -> tuple[Array, Array]:
    """Dekker's product; exact while nothing over- or underflows."""
    split = 2.0**27 + 1.0

    def halves(v: Array) -> tuple[Array, Array]:
        c = split * v
        high = c - (c - v)
        return high, v - high

    p = a * b
    (ah, al), (bh, bl) = halves(a), halves(b)
    return p, ((ah * bh - p) + ah * bl + al * bh) + al * bl


def _to_odd(s: Array, error: Array) -> Array:
    """The sum s + error rounded to odd: where it is inexact, the neighbour with an odd significand."""
    bits = s.view(np.int64)
    even = (bits & 1) == 0
    toward = np.where((error > 0) == (s > 0), 1, -1)  # away from zero where error has the sign of s
    return np.where((error != 0) & even, bits + toward, bits).view(np.float64)


def _parts(a: Array, b: Array, c: Array) -> tuple[Array, Array]:
    """a b + c as the sum of two numbers, the second of which is rounded to odd."""
    ph, pl = _two_product(a, b)
    sh, sl = _two_sum(c, pl)
    vh, vl = _two_sum(ph, sh)
    return vh, _to_odd(*_two_sum(vl, sl))


def _fma_scaled(a: Array, b: Array, c: Array) -> tuple[Array, Array]:
    """a b + c for finite numbers of any size by their significands, and where that is not the rounded sum.

    A subnormal result is made from one rounded to odd, which has to have two bits more.
    """
    (ma, ea), (mb, eb), (mc, ec) = (np.frexp(v) for v in (a, b, c))
    exponent, apart = ea + eb, ec - ea - eb
    alone = (apart > _FAR) & (c != 0)  # beside c the product is far below half an ulp
    near = np.ldexp(mc, np.clip(apart, -_FAR, _FAR))  # beside the product a small c only breaks ties
    high, low = _parts(ma, mb, near)
    nearest, rest = _two_sum(high, low)
    rounded, odd = np.ldexp(nearest, exponent), np.ldexp(_to_odd(nearest, rest), exponent)
    size = np.abs(rounded)
    out = np.where(alone, c, np.where(size < 2.0**-1023, odd, rounded))
    return out, ~alone & (size >= 2.0**-1023) & (size <= 2.0**-1022)


def _fma64(a: Array, b: Array, c: Array) -> Array:
    a, b, c = np.broadcast_arrays(*(np.asarray(v, np.float64) for v in (a, b, c)))
    ph, _ = _two_product(a, b)
    high, low = _parts(a, b, c)
    out = high + low
    # the transformations are exact in this range only; the rest is simple, or left to fractions, or no number at all
    small, large = 2.0**-900, 2.0**900
    calm = np.isfinite(ph) & (np.abs(a) < 2.0**480) & (np.abs(b) < 2.0**480) & (np.abs(c) < large)
    calm &= (np.abs(ph) > small) & ((c == 0) | (np.abs(c) > small))
    out = np.where(calm, out, a * b + c)
    calm |= (a == 0) | (b == 0)
    negligible = (np.abs(c) > 2.0**-1014) & (np.abs(ph) < 2.0**-60 * np.abs(c))  # far below half an ulp of c
    negligible |= np.isinf(c) & np.isfinite(a) & np.isfinite(b)  # also where the rounded product overflows
    out = np.where(negligible, c, out)
    calm |= negligible
    left = np.flatnonzero(~calm & np.isfinite(a) & np.isfinite(b) & np.isfinite(c))
    if not len(left):
        return out
    scaled, hard = _fma_scaled(*(v.ravel()[left] for v in (a, b, c)))
    out.flat[left] = scaled
    for k in left[hard]:
        x, y, z = float(a.flat[k]), float(b.flat[k]), float(c.flat[k])
        value = Fraction(x) * Fraction(y) + Fraction(z)
        if value:
            out.flat[k] = round_to(value, Type.F64)
    return out


def _fma32(a: Array, b: Array, c: Array) -> Array:
    """The product is exact in float64; its sum with c rounded to odd there keeps the final rounding right."""
    product = np.asarray(a, np.float64) * np.asarray(b, np.float64)
    s, error = _two_sum(product, np.asarray(c, np.float64))
    return np.where(np.isfinite(s), _to_odd(np.asarray(s), np.asarray(error)), s).astype(np.float32)


def _fma(a: Array, b: Array, c: Array) -> Array:
    return _fma32(a, b, c) if np.asarray(a).dtype == np.float32 else _fma64(a, b, c)


def _as_int(a: Array) -> Array:
    return a.view(np.int32 if a.dtype == np.float32 else np.int64)


def _as_float(a: Array) -> Array:
    return a.view(np.float32 if a.dtype == np.int32 else np.float64)


RULES: dict[str, Callable[..., Array]] = {
    "add": np.add,
    "sub": np.subtract,
    "mul": np.multiply,
    "div": np.divide,
    "fma": _fma,
    "sqrt": np.sqrt,
    "neg": np.negative,
    "abs": np.abs,
    "copysign": np.copysign,
    "lt": np.less,
    "le": np.less_equal,
    "eq": np.equal,
    "and": np.logical_and,
    "or": np.logical_or,
    "not": np.logical_not,
    "select": np.where,
    "usually": np.where,
    "iadd": np.add,
    "isub": np.subtract,
    "iand": np.bitwise_and,
    "ior": np.bitwise_or,
    "shl": np.left_shift,
    "sar": np.right_shift,
    "bits": _as_int,
    "from_bits": _as_float,
    "widen": lambda a: a.astype(np.float64),
    "narrow": lambda a: a.astype(np.float32),
}


def run(program: Program, **inputs: Array) -> dict[str, Array]:
    """The program's outputs for arrays (of one shape) of the inputs' exact types."""
    values: list[Array] = []
    with np.errstate(all="ignore"):
        for instr in program.body:
            if instr.op == "input":
                value = np.atleast_1d(np.asarray(inputs[instr.name]))
                assert value.dtype == DTYPES[instr.type], f"{instr.name} is {value.dtype}, not {instr.type.value}"
            elif instr.op == "const":
                value = np.array([instr.value], DTYPES[instr.type])
            elif isinstance(instr.value, tuple):
                table = np.array(instr.value, DTYPES[instr.type])
                value = table[values[instr.args[0]] & (len(table) - 1)]
            else:
                value = np.asarray(RULES[instr.op](*(values[a] for a in instr.args)))
            values.append(np.ascontiguousarray(value))
    shape = np.broadcast_shapes(*(v.shape for v in values)) if values else ()
    return {name: np.broadcast_to(values[at], shape).copy() for name, at in program.outputs}


def fold(op: str, type: Type, constants: tuple[float | int | bool, ...]) -> float | int | bool | None:
    """The result of an operation on constants, for a `Builder`; its float operands have the result's width."""
    if op in ("widen", "narrow", "bits", "from_bits"):
        source = {"widen": Type.F32, "narrow": Type.F64, "bits": _float_of(type), "from_bits": _int_of(type)}[op]
        dtypes = [DTYPES[source]]
    elif op in ("lt", "le", "eq"):
        dtypes = [DTYPES[Type.F64]] * 2  # exact for float32 operands too
    elif op in ("select", "usually"):
        dtypes = [DTYPES[Type.BOOL], DTYPES[type], DTYPES[type]]
    else:
        dtypes = [DTYPES[type]] * len(constants)
    with np.errstate(all="ignore"):
        value = RULES[op](*(np.array([c], d) for c, d in zip(constants, dtypes, strict=True)))[0].item()
    if isinstance(value, float) and math.isnan(value):
        return None  # targets disagree about the sign of a NaN: leave it to the operation
    return value  # type: ignore[no-any-return]  # .item() is untyped


def _float_of(type: Type) -> Type:
    return type.float if type.is_int else type


def _int_of(type: Type) -> Type:
    return type.integer if type.is_float else type


def builder() -> Builder:
    """A builder that folds constants by the operations' own rules."""
    return Builder(fold)
