"""One program that uses every operation of the closed set, and what it must compute.

Takes a float type; gives `coverage_program`, which the test of every target's printer compiles and runs, and
`expected`, its outputs by exact rational arithmetic, operation by operation, with one rounding each.
"""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np

from codegen.kernel.program.ops import FORMATS, OPS, Type
from codegen.kernel.program.program import Builder, Program, Value

FLOATS = {Type.F32: np.float32, Type.F64: np.float64}
OF_TABLES = {"lookup", "usually"}  # of float32 alone, and no expressions: `test_tables` has them
INTEGERS = {Type.I32: np.int32, Type.I64: np.int64}


def coverage_program(type: Type) -> Program:
    """Inputs `x` and `a`; outputs `y` (arithmetic), `z` (bits and conversions) and `w` (choices)."""
    b = Builder(lambda op, type, constants: None)
    x, a = b.input("x", type), b.input("a", type)

    def number(value: float) -> Value:
        return b.const(value, type)

    def integer(value: int) -> Value:
        return b.const(value, type.integer)

    # y: every arithmetic operation, in an order whose roundings differ from a contracted or reordered one
    total = b.op("add", b.op("mul", x, x, name="square"), number(0.1))
    quotient = b.op("div", b.op("sub", x, a), b.op("sqrt", total, name="root"))
    fused = b.op("fma", x, a, b.op("neg", b.op("mul", x, a)), name="error")
    y = b.op("add", b.op("copysign", b.op("abs", quotient), a), fused)

    # z: the bit pattern's exponent moved by 2, the lowest bit set, then through the other float type and back
    bits = b.op("bits", x, name="bits")
    fraction = FORMATS[type].precision - 1
    exponent = b.op("iand", b.op("sar", bits, integer(fraction)), integer(15), name="exponent")
    moved = b.op("isub", b.op("iadd", bits, b.op("shl", integer(2), integer(fraction))), exponent)
    odd = b.op("from_bits", b.op("ior", moved, integer(1)), name="odd")
    z = b.op("narrow", b.op("widen", odd)) if type is Type.F32 else b.op("widen", b.op("narrow", odd))

    # w: comparisons, their logic, and a choice of each kind of value
    inside = b.op("and", b.op("lt", x, a), b.op("not", b.op("eq", x, number(-0.0))), name="inside")
    either = b.op("or", inside, b.op("le", a, number(-1.0)), name="lambda")  # a keyword is no name
    chosen = b.op("select", either, b.op("bits", a), moved, name="chosen")
    truth = b.op("select", inside, b.op("lt", a, number(0.0)), either)
    w = b.op("select", truth, b.op("from_bits", chosen), b.op("mul", a, number(math.inf)))

    program = b.finish(f"coverage.{type.value}", {"y": y, "z": z, "w": w})
    assert set(program.counts()) == set(OPS) - OF_TABLES, "an operation is missing from the coverage program"
    return program


def inputs(type: Type, count: int = 400) -> tuple[np.ndarray, np.ndarray]:
    """Pairs that are spread over the bit patterns, with all pairs of special values before them."""
    float_ = FLOATS[type]
    info = np.finfo(float_)
    special = [0.0, -0.0, 1.0, -1.0, np.inf, -np.inf, np.nan, info.tiny, -info.smallest_subnormal, info.max]
    first, second = np.meshgrid(np.array(special, float_), np.array(special, float_))
    random = np.random.default_rng(7)
    drawn = random.integers(0, 2 ** (8 * info.dtype.itemsize), (2, count), np.uint64)
    spread = drawn.astype(f"u{info.dtype.itemsize}").view(float_)
    near = random.standard_normal((2, count)).astype(float_)
    x, a = (np.concatenate([one.ravel(), s, n]) for one, s, n in zip((first, second), spread, near, strict=True))
    return x, a


def expected(program: Program, *arguments: np.ndarray) -> dict[str, np.ndarray]:
    """The outputs of a program for arrays of inputs, in the order of the program's inputs."""
    rows = [evaluate(program, values) for values in zip(*arguments, strict=True)]
    return {
        name: np.array([row[k] for row in rows], FLOATS[program.body[at].type])
        for k, (name, at) in enumerate(program.outputs)
    }


def evaluate(program: Program, arguments: tuple[np.floating, ...]) -> list[object]:
    """The outputs of a program for one value of each input."""
    given = iter(arguments)
    values: list[object] = []
    with np.errstate(all="ignore"):
        for instr in program.body:
            if instr.op == "input":
                values.append(next(given))
            elif instr.op == "const":
                values.append(_cast(instr.value, instr.type))
            else:
                values.append(_cast(_apply(instr.op, [values[k] for k in instr.args]), instr.type))
    return [values[at] for _, at in program.outputs]


def _cast(value, type: Type):
    if type.is_float:
        return FLOATS[type](value)
    if type.is_int:
        bits = 8 * np.dtype(INTEGERS[type]).itemsize
        return INTEGERS[type]((int(value) + 2 ** (bits - 1)) % 2**bits - 2 ** (bits - 1))
    return bool(value)


def _apply(op: str, v: list):
    match op:
        case "add" | "sub" | "mul" | "div":
            return {"add": np.add, "sub": np.subtract, "mul": np.multiply, "div": np.divide}[op](v[0], v[1])
        case "fma":
            return _fma(*v)
        case "sqrt":
            return np.sqrt(v[0])
        case "neg":
            return -v[0]
        case "abs":
            return abs(v[0])
        case "copysign":
            return np.copysign(v[0], v[1])
        case "lt" | "le" | "eq":
            return {"lt": v[0] < v[1], "le": v[0] <= v[1], "eq": v[0] == v[1]}[op]
        case "and" | "or":
            return (v[0] and v[1]) if op == "and" else (v[0] or v[1])
        case "not":
            return not v[0]
        case "select":
            return v[1] if v[0] else v[2]
        case "iadd" | "isub" | "iand" | "ior" | "shl" | "sar":
            a, b = int(v[0]), int(v[1])
            exact = {"iadd": a + b, "isub": a - b, "iand": a & b, "ior": a | b}
            return exact[op] if op in exact else a << b if op == "shl" else a >> b
        case "bits" | "from_bits":
            wide = v[0].itemsize == 8
            return v[0].view({"bits": "i8", "from_bits": "f8"}[op] if wide else {"bits": "i4", "from_bits": "f4"}[op])
        case "widen" | "narrow":
            return v[0]
    raise AssertionError(f"{op} has no meaning here")


def _fma(a: np.floating, b: np.floating, c: np.floating) -> np.floating:
    """a b + c with one rounding."""
    exact = [math.isfinite(v) for v in (a, b, c)]
    if not all(exact):
        return a * b + c if all(exact[:2]) is False else c
    total = Fraction(float(a)) * Fraction(float(b)) + Fraction(float(c))
    if total == 0:
        return a * b + c if a == 0 or b == 0 else type(a)(0.0)  # an exact sum of opposites is +0
    return _round(total, type(a))


def _round(value: Fraction, float_: type[np.floating]) -> np.floating:
    """The nearest float, ties to even."""
    form = FORMATS[Type.F32 if float_ is np.float32 else Type.F64]
    exponent = max(_floor_log2(abs(value)), form.emin) - form.precision + 1
    scaled = value / Fraction(2) ** exponent
    rounded = round(scaled)  # ties to even
    if abs(rounded) * Fraction(2) ** exponent >= Fraction(2) ** (form.emax + 1):
        return float_(math.copysign(math.inf, value))
    return float_(math.copysign(math.ldexp(abs(rounded), exponent), value))


def _floor_log2(value: Fraction) -> int:
    guess = value.numerator.bit_length() - value.denominator.bit_length()
    return guess if Fraction(2) ** guess <= value else guess - 1
