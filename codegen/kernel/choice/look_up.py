"""The look-up form of a whole function: polynomials from a table where most inputs are, another program elsewhere.

Takes a smooth function of x alone, the candidates that the laws give and the cheapest of them; gives a program that is
cheaper on most inputs and within the same bound, or none. It knows nothing of the function but its values, its roots
and its asymptotes.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property, partial, reduce

import numpy as np
import sympy
from flint import arb
from sympy import Expr, Symbol

from ...definition.activation import gate, x
from ...formats import Format
from ...proof.balls.ball import NoEnclosure, Undecided, evaluator, exact, precision, tight
from ...proof.expansion.tails import NoExpansion, expand
from ...symbolic.piecewise import PiecewiseForm
from ..approximation.look_up import SHAPES, WIDEST, Exam, InUlps, Line, Row, Segment, Table, evaluate, find
from ..arithmetic.gradient import GRADIENT
from ..forms.general.scaling import scaled
from ..program.cost import cost
from ..program.interpret import Array, builder
from ..program.ops import FORMATS, Type
from ..program.program import Program, Value, inline
from ..program.usual import USUAL
from .choose import ELSEWHERE, Candidates, Choice
from .half_formats import HalfChoice, HalfJudge, rounded

_BITS = 150
_PER_UNIT, _HALVINGS = 8, 110  # of a grid that is looked at, and of a step in which the sign changes
LOOK_UP = "look-up"
# Of the bound: all inputs show more than the ten thousand of a segment by which its polynomial was taken.
_SHARES = (0.9, 0.84, 0.78)
_SAFE = 0.98  # of the bound: what millions of inputs show, of all
_CANCELLED = 32  # a product that is rounded by an ulp of what it is taken from leaves so many ulps less
_BOUND = 1.0  # ulps: more does not make a table cheaper
_LINE = 0.45  # ulps that a line may differ from the function: its own rounding comes on top
_FARTHEST, _STEP = 256, 0.125  # numbers from which on a line is tried
# Of the inputs of a half type only a few are hard; some are so near to a tie that float32 has nothing in between.
_TRIES, _MOVES = 3, (0, 1, -1, 8, -8, 64, -64)
# Where a function is x/2 + c x**2, half of a subnormal number is a tie, and float32 does not show what is beside it.
_HOLES = (0.0, 2.0**-8, 2.0**-5)
_SMALL = 2.0**-100  # beside which a parameter of any size leaves no digits of a number
_LARGE = 2.0**60  # and its inverse: parameters between them overflow nowhere
_WRONG = 8.0  # missed inputs of a segment that count as a whole fault


@dataclass(frozen=True)
class Subject:
    """A function as factor * inner(scale * x), with lines as its other pieces.

    Attributes
    ----------
    inner : Expr
        Of x alone, smooth.
    factor, scale : Expr
        Of the parameters; a scale is one of them, or 1.
    lines : tuple
        By their sides of 0, x itself or numbers.
    """

    inner: Expr
    factor: Expr
    scale: Expr
    lines: tuple[tuple[int, Line], ...]

    @property
    def free(self) -> bool:
        """Whether no parameter is in it."""
        return not (self.factor.free_symbols or self.scale.free_symbols)

    @property
    def powers(self) -> dict[Symbol, int]:
        """Of the parameters in the factor."""
        return {base: int(power) for base, power in self.factor.as_powers_dict().items() if base != 1}

    def unrounded(self, bound: float) -> float:
        """How far in ulps the table's sum may be from the function before it is rounded, for a bound in ulps.

        The sum is multiplied before it is rounded; each factor rounds once, and behind it an ulp may be half as large.
        """
        factors = sum(map(abs, self.powers.values()))
        return (bound + ELSEWHERE - factors / 2) / 2 if factors else math.inf


def subject_of(form: PiecewiseForm) -> Subject | None:
    """The function as a subject of the look-up form; None where it is none."""
    curved = [p for p in form if not _is_short(p.expr)]
    if len(curved) != 1 or curved[0].expr.has(gate):
        return None
    (piece,) = curved
    found = scaled(piece.expr, x)
    scale = found.scale if found.scale is not None else sympy.S.One
    if found.inner.free_symbols != {x} or not (scale == 1 or scale.is_Symbol):
        return None
    factors = found.factor.as_powers_dict().items()
    if any(base != 1 and not (base.is_Symbol and power.is_Integer) for base, power in factors):
        return None
    lines = []
    for other in form:
        if other is piece:
            continue
        side, end = (1, other.lower) if other.lower == piece.upper else (-1, other.upper)
        nonzero = end != 0 and scale != 1
        if (end not in (piece.lower, piece.upper)) or not end.is_Rational or side * end < 0 or nonzero:
            return None
        slope, constant = (float(other.expr.coeff(x, k)) for k in (1, 0))
        closed = other.lower_closed if side > 0 else other.upper_closed
        lines.append((side, Line(float(side * end), slope, constant, True, closed)))
    return Subject(found.inner, found.factor, scale, tuple(lines))


def _is_short(expr: Expr) -> bool:
    """Whether it needs no arithmetic: x itself, or a number of float32."""
    return bool(expr == x or (expr.is_Rational and sympy.Rational(float(np.float32(float(expr)))) == expr))


def looked_up(form: PiecewiseForm, field: Candidates, choice: Choice, bound: float) -> Choice:
    """The choice with a table before it, where that is cheaper and as exact; else the choice as it is."""
    subject = subject_of(form)
    if subject is None:
        return choice
    program = choice.lowered.program
    for share in _SHARES:
        exam = InUlps(share * min(bound, _BOUND), share * subject.unrounded(bound))
        table = _table_of(subject, exam, partial(_like_in_ulps, subject.inner), cost(program))
        if table is None:
            return choice
        if share * table.fault > _SAFE:
            continue
        if not subject.free:
            # A scaled number may be nearer to a root than any float.
            table = replace(table, hole=_SMALL, least=_CANCELLED * table.at_roots * (subject.scale != 1))
        whole = field.judge.signed(with_table(program, table, subject))
        if cost(whole) >= cost(program):
            return choice
        candidate = replace(choice.lowered, program=whole, laws=(LOOK_UP, *choice.lowered.laws))
        if field.judge.sound(whole) and field.judge.confirms(candidate, _SAFE * bound):
            found = field.with_program(candidate)
            if found.past(bound) <= choice.past(bound):
                return replace(found, dropped=choice.dropped)
    return choice


def looked_up_half(form: PiecewiseForm, field: Candidates, wide: Choice, choice: HalfChoice, fmt: Format) -> HalfChoice:
    """The same for arrays of a half type: every row is right on all inputs of its segment."""
    subject = subject_of(form)
    if subject is None or not subject.free or field.parameters or choice.missed:
        return choice
    judge = HalfJudge(form, field.parameters, wide.lowered.program, fmt)
    for hole in _HOLES:
        exam = _Rounded(judge, hole)
        table = _table_of(subject, exam, exam.like, cost(choice.program))
        if table is not None:
            whole = field.judge.signed(with_table(choice.program, replace(table, hole=hole), subject))
            if not len(judge.missed(whole)) and field.judge.sound(whole):
                return replace(choice, program=whole)
    return choice


@dataclass(frozen=True)
class _Rounded:
    """Right on all inputs of a half type that are no nearer to 0 than `hole`."""

    judge: HalfJudge
    hole: float
    tries: int = _TRIES
    moves: tuple[int, ...] = _MOVES
    lows: tuple[int, ...] = (0,)

    @property
    def allowed(self) -> float:
        return 2.0 ** (24 - self.judge.fmt.precision)

    @cached_property
    def _sorted(self) -> tuple[Array, Array]:
        order = np.argsort(self.judge.inputs, kind="stable")
        return self.judge.inputs[order], self.judge.right[order]

    def fault(self, segment: Segment, row: Row) -> float:
        inputs, right = self._sorted
        here = slice(np.searchsorted(inputs, segment.lower), np.searchsorted(inputs, segment.upper, side="right"))
        found = rounded(evaluate(row, inputs[here]).astype(np.float64), self.judge.fmt)
        wrong = (found != right[here]) & (np.abs(inputs[here]) >= self.hole)
        return 1 + float(np.count_nonzero(wrong)) / _WRONG

    def fault_on_many(self, segment: Segment, row: Row) -> float:
        return 0.0

    def like(self, side: int, slope: float, constant: float) -> float | None:
        """From which |x| on the function, rounded, is a line."""
        inputs, right = self._sorted
        line = rounded(inputs.astype(np.float64) * slope + constant, self.judge.fmt)
        wrong = np.abs(inputs[(line != right) & (inputs * side > 0)].astype(np.float64))
        start = float(np.ceil((wrong.max(initial=0.0) + _STEP / 4) / _STEP) * _STEP)
        return start if start < _FARTHEST else None


Like = Callable[[int, float, float], float | None]


def _table_of(subject: Subject, exam: Exam, like: Like, rest: float) -> Table | None:
    """The table of a function, if there is one that pays."""
    expr = subject.inner
    if rest <= SHAPES[0].cost:
        return None
    function = evaluator(expr, (x,))
    with precision(_BITS):
        try:
            lines = dict(_lines(expr, function, like)) | dict(subject.lines)
            return find(lambda at: tight(function, at), _zeros(function), lines, exam, rest, WIDEST)
        except NoEnclosure:
            return None


def _zeros(function: Callable[[arb], arb]) -> list[arb]:
    """Where the function changes its sign, and where it is 0 on a grid.

    One that is missed makes a row fail, and is missed by no proof: what the table computes is measured.
    """

    def sign(at: arb) -> int:
        value = tight(function, at, bits=4)
        return 0 if value.contains(0) else 1 if value > 0 else -1

    found: list[arb] = []
    before: tuple[arb, int] | None = None
    for k in range(-WIDEST * _PER_UNIT, WIDEST * _PER_UNIT + 1):
        at = arb(k) / _PER_UNIT
        here = sign(at)
        if here == 0:
            found.append(at)
            before = None
            continue
        if before is not None and before[1] != here:
            low, high = before[0], at
            for _ in range(_HALVINGS):
                middle = ((low + high) / 2).mid()
                low, high = (middle, high) if sign(middle) == before[1] else (low, middle)
            found.append(low)
        before = at, here
    return found


def _lines(expr: Expr, function: Callable[[arb], arb], like: Like) -> Iterator[tuple[int, Line]]:
    """The asymptotes that results do not tell from the function, from some number on."""
    for side in (-1, 1):
        try:
            polynomial = sympy.Poly(expand(expr, x, side).polynomial, x)
        except (NoExpansion, NoEnclosure, Undecided, sympy.PolynomialError):
            continue
        slope, constant = (float(polynomial.coeff_monomial(power)) for power in (x, 1))
        if polynomial.degree() > 1 or any(float(np.float32(v)) != v for v in (slope, constant)):
            continue
        start = like(side, slope, constant)
        if start is not None:
            if slope == constant == 0:  # on that side of it that the function comes from
                constant = math.copysign(0.0, float(tight(function, exact(side * start)).mid()))
            yield side, Line(start, slope, constant)


def _like_in_ulps(expr: Expr, side: int, slope: float, constant: float) -> float | None:
    """From which |x| on the function is a line but for a share of an ulp of float32."""
    function = evaluator(expr, (x,))

    def near(start: float) -> bool:
        line = side * start * slope + constant
        apart = abs(tight(function, exact(side * start)) - exact(line))
        return bool(apart <= _LINE * float(np.spacing(np.float32(abs(line)))))

    low, high = 0, int(_FARTHEST / _STEP)
    if not near(high * _STEP):
        return None
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if near(middle * _STEP) else (middle, high)
    return high * _STEP


def with_usual(rest: Program, usual: Program) -> Program:
    """The program of a product with the incoming gradient: with the derivative of `usual` inputs, and `rest`."""
    make = builder()
    inputs = {name: make.input(name, type) for name, type in rest.inputs}
    found = inline(make, usual, {name: inputs[name] for name, _ in usual.inputs})
    product = make.op("mul", inputs[GRADIENT], found["y"])
    # Where a derivative is no normal number, the product may be one.
    normal = make.op("le", make.const(2.0 ** FORMATS[Type.F32].emin, Type.F32), make.op("abs", found["y"]))
    usual_too = make.op("and", found[USUAL], normal)
    y = make.op("usually", usual_too, product, inline(make, rest, inputs)["y"])
    return make.finish(rest.name, {"y": y})


def with_table(rest: Program, table: Table, subject: Subject) -> Program:
    """The program that looks up where the table is, and is `rest` elsewhere."""
    make = builder()
    inputs = {name: make.input(name, type) for name, type in rest.inputs}
    y = inline(make, rest, inputs)["y"]
    usual, value = looked_up_at(inputs, table, subject)
    return make.finish(rest.name, {"y": make.op("usually", usual, value, y)})


def looked_up_at(inputs: Mapping[str, Value], table: Table, subject: Subject) -> tuple[Value, Value]:
    """Whether a number is in the table, and the function there."""
    at, low = inputs[x.name], None
    make = at.builder
    place = at

    def number(value: float) -> Value:
        return make.const(float(np.float32(value)), Type.F32)

    if subject.scale != 1:  # what the product is rounded by counts where the function is steep
        scale = inputs[subject.scale.name]
        place = make.op("mul", scale, at)
        low = make.op("fma", scale, at, make.op("neg", place))
    first, rest = _in_table(place, low, table)
    value = make.op("add", first, rest)
    error = make.op("sub", rest, make.op("sub", value, first))
    bounds = [("le", number(table.lower), place)] * math.isfinite(table.lower)
    bounds += [("le", place, number(table.upper))] * math.isfinite(table.upper)
    if table.lower == -table.upper:
        bounds = [("le", make.op("abs", place), number(table.upper))]
    if table.hole:
        bounds.append(("le", number(table.hole), make.op("abs", place)))
    if table.least:
        bounds.append(("le", number(table.least), make.op("abs", value)))
    usual = reduce(lambda a, b: make.op("and", a, b), [make.op(*bound) for bound in bounds])
    for side, line in table.beyond:
        if not line.kink:
            out, far = _out(place, side, line)
            if line.slope and subject.powers:  # an infinity leaves no product in two parts
                out = make.op("and", out, make.op("le", make.op("abs", place), number(float(np.finfo(np.float32).max))))
            value = make.op("select", out, far, value)
            error = make.op("select", out, low if line.slope and low else make.const(0.0, Type.F32), error)
            usual = make.op("or", usual, out)
    for parameter, power in subject.powers.items():
        factor = inputs[parameter.name]
        for _ in range(abs(power)):
            value = _times(value, error, factor) if power > 0 else _divided(value, error, factor)
    for parameter in sorted({*subject.powers, *subject.scale.free_symbols}, key=str):
        size = make.op("abs", inputs[parameter.name])
        ordinary = [make.op("le", *pair) for pair in ((number(1 / _LARGE), size), (size, number(_LARGE)))]
        usual = make.op("and", usual, make.op("and", *ordinary))
    for side, line in table.beyond:
        if line.kink:
            value = make.op("select", *_out(at, side, line), value)
    return usual, value


def _times(value: Value, low: Value, factor: Value) -> Value:
    """The product of a sum that is there with what it was rounded by."""
    return value.builder.op("fma", value, factor, value.builder.op("mul", low, factor))


def _divided(value: Value, low: Value, divisor: Value) -> Value:
    """The quotient, nearly: the inverse in two parts follows from the parameter alone, once for all inputs."""
    make = value.builder
    one = make.const(1.0, divisor.type)
    inverse = make.op("div", one, divisor)
    rest = make.op("mul", make.op("fma", make.op("neg", inverse), divisor, one), inverse)
    return make.op("fma", value, inverse, make.op("fma", value, rest, make.op("mul", low, inverse)))


def _out(at: Value, side: int, line: Line) -> tuple[Value, Value]:
    """Whether a number is on a line, and what it is there."""
    make = at.builder
    start = make.const(side * line.start, Type.F32)
    out = make.op("le" if line.closed else "lt", *((start, at) if side > 0 else (at, start)))
    return out, at if line.slope else make.const(line.constant, Type.F32)


def _in_table(at: Value, below: Value | None, table: Table) -> tuple[Value, Value]:
    """The polynomial of a number's segment there, as its constant and the rest; `below` is a low part of the number."""
    make = at.builder

    def number(value: float) -> Value:
        return make.const(float(np.float32(value)), Type.F32)

    placed = at
    lowest, highest = table.ends
    if highest is not None:
        placed = make.op("select", make.op("lt", placed, number(highest)), placed, number(highest))
    if lowest is not None:
        placed = make.op("select", make.op("lt", number(lowest), placed), placed, number(lowest))
    shifted = make.op("fma", placed, number(table.scale), number(table.shift))
    row = make.op("bits", shifted, name="row")

    def column(values: list[float], name: str) -> Value:
        return make.lookup(tuple(values), row, name)

    def coefficient(k: int) -> Value:
        return column([r.coefficients[k] for r in table.rows], f"c{k}_")

    u = make.op("sub", at, column([r.centre for r in table.rows], "centre"), name="u")
    rest = None
    if below is not None:  # what the sum is rounded by counts beside a root
        whole = make.op("add", u, below, name="u")
        u, rest = whole, make.op("sub", below, make.op("sub", whole, u))
    value = coefficient(table.degree)
    for k in range(table.degree - 1, 1, -1):
        value = make.op("fma", value, u, coefficient(k))
    for k in (1, 0):
        if k < table.lows:
            value = make.op("fma", value, u, column([r.lows[k] for r in table.rows], f"low{k}_"))
        else:
            value = make.op("mul", value, u)
    if rest is not None:
        value = make.op("fma", coefficient(1), rest, value)
    value = make.op("fma", coefficient(1), u, value)
    return coefficient(0), value
