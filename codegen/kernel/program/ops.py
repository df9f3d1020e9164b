"""The closed set of operations that a kernel is made of.

Takes nothing; gives `OPS`, a table from an operation's name to its signature. Every operation is exact or
correctly rounded (round to nearest, ties to even) by IEEE 754, and nothing is contracted or flushed, so a
program over this set computes the same bits wherever each operation can be spelled. What is not in the table
(exp, log, tanh, ...) is a program over it, made by `functions.py`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from ...formats import BFLOAT16, FLOAT16, FLOAT32, FLOAT64, Format


class Type(Enum):
    """The type of a value: two floats, the integers of their widths, and a truth value."""

    F32 = "f32"
    F64 = "f64"
    I32 = "i32"
    I64 = "i64"
    BOOL = "bool"

    # An enumeration's own is a call of Python, which took a twentieth of the time that programs are made in.
    __hash__ = object.__hash__

    @property
    def is_float(self) -> bool:
        return self in (Type.F32, Type.F64)

    @property
    def is_int(self) -> bool:
        return self in (Type.I32, Type.I64)

    @property
    def integer(self) -> Type:
        """The integer type as wide as this float."""
        return {Type.F32: Type.I32, Type.F64: Type.I64}[self]

    @property
    def float(self) -> Type:
        """The float type as wide as this integer."""
        return {Type.I32: Type.F32, Type.I64: Type.F64}[self]


FORMATS = {Type.F32: FLOAT32, Type.F64: FLOAT64}
# Arrays of halves are computed in float32 or wider, and rounded at the end.
HALVES = (FLOAT16, BFLOAT16)


def computed_in(fmt: Format) -> Type:
    """The type that arrays of a format are computed in, at least."""
    return Type.F64 if fmt == FLOAT64 else Type.F32


@dataclass(frozen=True)
class Op:
    """An operation: its operands' kinds and its result's, and what it computes.

    A kind is `F` (a float), `I` (an integer), `B` (a truth value) or `T` (any); equal kinds in one signature are
    equal types. The result kinds `F>I` and `I>F` are the type of the other sort and the same width.
    """

    name: str
    operands: str
    result: str
    meaning: str


OPS: dict[str, Op] = {
    op.name: op
    for op in (
        Op("add", "FF", "F", "a + b, rounded"),
        Op("sub", "FF", "F", "a - b, rounded"),
        Op("mul", "FF", "F", "a b, rounded"),
        Op("div", "FF", "F", "a / b, rounded"),
        Op("fma", "FFF", "F", "a b + c, rounded once"),
        Op("sqrt", "F", "F", "square root, rounded"),
        Op("neg", "F", "F", "the sign bit turned"),
        Op("abs", "F", "F", "the sign bit cleared"),
        Op("copysign", "FF", "F", "the magnitude of a with the sign bit of b"),
        Op("lt", "FF", "B", "a < b; false where either is NaN"),
        Op("le", "FF", "B", "a <= b; false where either is NaN"),
        Op("eq", "FF", "B", "a == b; false where either is NaN"),
        Op("and", "BB", "B", "both"),
        Op("or", "BB", "B", "either"),
        Op("not", "B", "B", "the other truth value"),
        Op("select", "BTT", "T", "b where a holds, else c; the other one is computed too, and has no effect"),
        Op("usually", "BTT", "T", "the same as select, but c is worked out only for those who need it: few do"),
        Op("iadd", "II", "I", "a + b, two's complement, wrapping"),
        Op("isub", "II", "I", "a - b, two's complement, wrapping"),
        Op("iand", "II", "I", "bitwise and"),
        Op("ior", "II", "I", "bitwise or"),
        Op("shl", "II", "I", "a shifted left by b bits, 0 <= b < width"),
        Op("sar", "II", "I", "a shifted right by b bits, the sign kept, 0 <= b < width"),
        Op("bits", "F", "F>I", "the float's bit pattern as an integer"),
        Op("from_bits", "I", "I>F", "the float with this bit pattern"),
        Op("lookup", "I", "I>F", "of a table of 2**k numbers, that with the index of the low k bits"),
        Op("widen", "F", "F64", "float32 to float64, exact"),
        Op("narrow", "F", "F32", "float64 to float32, rounded"),
    )
}
