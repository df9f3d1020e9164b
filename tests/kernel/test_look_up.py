"""The look-up form: tables against ball arithmetic, on functions that no definition has."""

from __future__ import annotations

import math

import numpy as np
import pytest
import sympy
from flint import arb
from sympy import Expr, Piecewise, Rational, atan, erf, exp, log, sqrt, tanh

from codegen import Activation, Parameter, gate, x
from codegen.formats import BFLOAT16, FLOAT16, Format
from codegen.kernel.approximation.look_up.curve import Curve
from codegen.kernel.approximation.look_up.row import Row, evaluate
from codegen.kernel.approximation.look_up.search import find
from codegen.kernel.approximation.look_up.segment import Grid, InUlps, Segment
from codegen.kernel.approximation.look_up.table import Line
from codegen.kernel.choice.choose import Field
from codegen.kernel.choice.gated_judge import PairJudge
from codegen.kernel.choice.half_formats import HalfJudge, choose_half
from codegen.kernel.choice.look_up import LOOK_UP, LookUp
from codegen.kernel.choice.lower import stable_pieces
from codegen.kernel.choice.subject import subject_of
from codegen.kernel.choice.truth import Truth, worst
from codegen.kernel.program.cost import cost
from codegen.kernel.program.interpret import Array, run
from codegen.kernel.program.ops import Type
from codegen.kernel.program.program import Program
from codegen.kernel.program.usual import USUAL, split
from codegen.proof.balls.ball import evaluator, exact, precision
from codegen.proof.derive import derive
from codegen.symbolic.piecewise import PiecewiseForm

b = Parameter("b", default=1, domain="positive")
FUNCTIONS = {
    "wide gate": x * (1 + erf(Rational(3, 4) * x)) / 2,
    "its slope, with a root": (x / (1 + exp(-Rational(3, 2) * x))).diff(x),
    "odd": atan(x) * exp(-(x**2) / 8),
    "no root": log(3 + exp(x)),
    "kink": Piecewise((2 * (exp(x / 2) - 1), x < 0), (x, True)),
    "0/0 at 0": (exp(x) - 1) / x,
    "0/0 at 0, even": log(1 + x**2) / x**2,
    "0/0 elsewhere": (exp(x) - exp(1)) / (x - 1),
    "no rows far on the left": exp(-exp(-x)),
    "nor on the right": (1 - exp(-exp(x))).diff(x),
}


def form_of(expr: Expr, *parameters: Parameter) -> PiecewiseForm:
    return derive(Activation("f", expr, parameters=parameters)).f


def field_of(form: PiecewiseForm, type: Type = Type.F32, *parameters: Parameter) -> Field:
    return Field("f", form, stable_pieces(form), parameters, type)


@pytest.mark.parametrize("expr", FUNCTIONS.values(), ids=FUNCTIONS)
def test_a_table_is_cheaper_and_within_the_bound(expr: Expr) -> None:
    form = form_of(expr)
    field = field_of(form)
    plain = field.cheapest(1.0)
    found = LookUp(form, field.chosen).single(plain, 1.0)
    assert found.lowered.laws[0] == LOOK_UP
    assert cost(found.lowered.program) < cost(plain.lowered.program)
    parts = split(found.lowered.program)
    assert parts is not None
    inputs = np.random.default_rng(5).standard_normal(4000).astype(np.float32) * 2
    usual = inputs[run(parts.usual, x=inputs)[USUAL]]
    assert len(usual) > 0.7 * len(inputs)
    assert worst(found.lowered.program, Truth(form, {}), usual, Type.F32).ulps <= 1


def test_infinities_nan_and_zeros_are_as_they_were() -> None:
    form = form_of(FUNCTIONS["wide gate"])
    field = field_of(form)
    plain = field.cheapest(1.0)
    found = LookUp(form, field.chosen).single(plain, 1.0)
    special = np.array([np.inf, -np.inf, np.nan, 0.0, -0.0], np.float32)
    before, after = (run(choice.lowered.program, x=special)["y"] for choice in (plain, found))
    np.testing.assert_array_equal(before, after)
    assert np.signbit(before[-2:]).tolist() == np.signbit(after[-2:]).tolist() == [False, True]


@pytest.mark.parametrize("fmt", [FLOAT16, BFLOAT16], ids=lambda fmt: fmt.name)
def test_halves_are_rounded_correctly_all_of_them(fmt: Format) -> None:
    form = form_of(FUNCTIONS["wide gate"])
    field, wide = field_of(form), field_of(form, Type.F64).cheapest(2.0)
    plain = field.cheapest(1.0)
    half = choose_half(form, field.chosen, plain, wide, fmt)
    found = LookUp(form, field.chosen).half(wide, half, fmt)
    assert cost(found.program) < cost(half.program)
    assert not len(HalfJudge(form, (), wide.lowered.program, fmt).missed(found.program))


def test_a_parameter_scales_input_and_output() -> None:
    form = form_of(log(1 + exp(b * x)) / b, b)
    subject = subject_of(form)
    assert subject is not None
    assert (subject.scale, subject.factor) == (b, 1 / b)
    field = field_of(form, Type.F32, b)
    plain = field.cheapest(1.0)
    found = LookUp(form, field.chosen).single(plain, 1.0)
    assert cost(found.lowered.program) < cost(plain.lowered.program)
    for value in (1.0, 0.37, 2.5):
        own = float(np.float32(value))
        inputs = (np.random.default_rng(7).standard_normal(300) / value).astype(np.float32)
        got = run(found.lowered.program, x=inputs, b=np.full(300, own, np.float32))["y"]
        at = evaluator(form.pieces[0].expr.subs(b, sympy.Rational(own)), (x,))
        with precision(120):
            errors = [
                abs(float((exact(float(y)) - at(exact(float(v)))).mid())) / np.spacing(abs(np.float32(y)))
                for v, y in zip(inputs, got, strict=True)
            ]
        assert max(errors) <= (1 if value == 1 else 2)


def off_by(program: Program, expr: Expr, inputs: Array, value: float) -> float:
    """The largest error in ulps at a value of b, by the formula in float64."""
    got = run(program, x=inputs, b=np.full(len(inputs), value, np.float32))["y"].astype(np.float64)
    with np.errstate(over="ignore"):
        exactly = sympy.lambdify((x, b), expr, "numpy")(inputs.astype(np.float64), float(np.float32(value)))
    unit = np.ldexp(1.0, np.maximum(np.frexp(exactly)[1] - 24, -149))
    return float((np.abs(got - exactly) / unit).max())


def test_millions_of_inputs_show_no_more_than_the_search_allowed() -> None:
    """The slope of tanh was 1.011 ulp off at 3.769515, exp 1.015 at 0.536582: no sample of a segment had shown it."""
    form = derive(Activation("f", log(1 + exp(x)))).f
    field = field_of(form)
    plain = field.cheapest(1.0)
    found = LookUp(form, field.chosen).single(plain, 1.0)
    assert LOOK_UP in found.lowered.laws
    inputs = np.random.default_rng(5).uniform(-9, 9, 4_000_000).astype(np.float32)
    exactly = np.log1p(np.exp(inputs.astype(np.float64)))
    unit = np.ldexp(1.0, np.frexp(exactly)[1] - 24)
    assert (np.abs(run(found.lowered.program, x=inputs)["y"] - exactly) / unit).max() <= 1


@pytest.mark.parametrize(
    ("expr", "order", "root"),
    [
        (log(1 + exp(b * x)) / b, 0, -1.0),
        (x / (1 + exp(-b * x)), 1, -1.2784645427610738),
        (x / (1 + exp(-b * x)), 2, -2.3993572805154677),
    ],
    ids=["factor", "root", "both"],
)
def test_at_other_parameters_it_is_within_one_ulp_more(expr: Expr, order: int, root: float) -> None:
    """Beside a root a scaled number is nearer to it than any float, and behind a factor an ulp is half as large."""
    form = dict(derive(Activation("f", expr, parameters=(b,))).functions)[("f", "d1", "d2")[order]]
    field = field_of(form, Type.F32, b)
    plain = field.cheapest(1.0)
    found = LookUp(form, field.chosen).single(plain, 1.0)
    assert LOOK_UP in found.lowered.laws
    rng = np.random.default_rng(order)
    for value in [668235.56, 3.8834531, 2.4086325, *2.0 ** rng.uniform(-6, 20, 60)]:
        own = float(np.float32(value))
        inputs = rng.uniform(-8, 8, 40_000) / own
        inputs = np.append(inputs, (root + rng.normal(size=400) * 2.0 ** rng.uniform(-26, -8, 400)) / own)
        inputs = inputs.astype(np.float32)
        if order:  # where float64 is no exact value
            inputs = inputs[np.abs(inputs.astype(np.float64) * own - root) > 1e-9]
        assert off_by(found.lowered.program, expr.diff(x, order), inputs, own) <= 2


@pytest.mark.parametrize("order", [0, 1])
def test_a_gate_multiplies_what_is_looked_up(order: int) -> None:
    """The product is rounded once: of the table's sum, and of what that lacks."""
    expr = FUNCTIONS["wide gate"].diff(x, order)
    form = form_of(gate * expr)
    field = Field("f", form, stable_pieces(form), (), Type.F32, PairJudge)
    plain = field.cheapest(1.0)
    found = LookUp(form, field.chosen).single(plain, 1.0)
    assert LOOK_UP in found.lowered.laws
    rng = np.random.default_rng(order)
    at = rng.uniform(-3, 3, 40_000).astype(np.float32)
    near = [(-0.9, 0.0)[k % 2] + 2.0 ** -(k / 4) for k in range(80)]  # of roots
    at = np.append(at, np.array([*near, 1e-30, 1e-42], np.float32))
    gates = (rng.normal(size=len(at)) * 2.0 ** rng.uniform(-70, 70, len(at))).astype(np.float32)
    got = run(found.lowered.program, x=at, gate=gates)["y"].astype(np.float64)
    value = evaluator(expr, (x,))
    with precision(120):
        errors = []
        for v, g, y in zip(at, gates, got, strict=True):
            exactly = value(exact(float(v))) * exact(float(g))
            errors.append(abs(float((exact(float(y)) - exactly).mid())) / ulp(float(exactly.mid())))
    assert max(errors) <= 1


def ulp(value: float) -> float:
    return math.ldexp(1.0, max(math.frexp(value)[1] - 24, -149))


@pytest.mark.parametrize(
    "expr",
    [
        Piecewise((exp(x), x < 0), (sqrt(x + 1), True)),  # two curves
        Piecewise((exp(x), x < 0), (x / 3 + 1, True)),  # a line that is no float
        Piecewise((exp(x), x < 0), (2, x <= 0), (exp(x), True)),  # a point that is no limit
    ],
    ids=str,
)
def test_what_is_no_subject(expr: Expr) -> None:
    assert subject_of(form_of(expr)) is None


class TestSegment:
    def test_the_ends_of_segments_are_floats_and_cover_the_line(self) -> None:
        grid = Grid(float(np.float32(1 / 0.3)))
        for k in range(-4, 4):
            (_, upper), (lower, _) = grid.floats(k), grid.floats(k + 1)
            assert lower in (upper, float(np.nextafter(np.float32(upper), np.float32(9))))
            assert abs(upper * grid.scale - (k + 0.5)) < 1e-5

    def test_what_is_past_float32_has_no_rows(self) -> None:
        """Of 4 cosh(7 x) a grid holds values past float64, whose sum was that of two infinities."""
        for steep in (7, 100):
            curve = Curve.of(evaluator(4 * sympy.cosh(steep * x), (x,)), 1)
            assert curve.segment(Grid(2.0), 0) is not None
            assert curve.segment(Grid(2.0), 250) is None

    def test_what_is_below_all_numbers_has_no_rows(self) -> None:
        """Errors were told in ulps of a 0: those of sech(10**20 x) by a division by zero."""
        curve = Curve.of(evaluator(1 / sympy.cosh(10**20 * x), (x,)), 1)
        assert curve.segment(Grid(2.0), 1) is None

    def test_a_root_is_the_centre(self) -> None:
        shifted = evaluator(tanh(x - Rational(1, 3)), (x,))
        segment = Segment(shifted, Grid(2.0), 1, [arb(1) / 3])
        row = segment.passing(InUlps(1.2), 8, 2)
        assert row is not None
        assert row.centre == float(np.float32(1 / 3))
        assert row.coefficients[0] == 0
        near = np.float32(1 / 3) + np.float32(2**-25) * np.arange(-3, 4, dtype=np.float32)
        with precision(120):
            expected = [float(shifted(exact(float(v))).mid()) for v in near]
        np.testing.assert_allclose(evaluate(row, near), expected, rtol=2**-23)

    def test_few_errors_that_stand_together_are_seen(self) -> None:
        """Of 8 million floats of this segment 15 show more than 0.98 ulp, all of them below 0.567: one shows 1.015."""
        row = Row(
            0.99277943, (2.698725, 2.698725, 1.3493627, 0.44978753, 0.11244167, 0.022488708, 0.0037819021, 5.3977916e-4)
        )
        segment = Segment(evaluator(exp(x), (x,)), Grid(1.0), 1, [])
        assert segment.error(row).rounded < 0.95
        assert segment.error_on_many(row).rounded > 0.98

    def test_a_row_that_is_off_is_seen(self) -> None:
        segment = Segment(evaluator(exp(x), (x,)), Grid(2.0), 0, [])
        row = segment.passing(InUlps(1.0), 7, 0)
        assert row is not None and segment.error(row).rounded <= 1
        off = Row(row.centre, (row.coefficients[0] * (1 + 2.0**-21), *row.coefficients[1:]))
        assert segment.error(off).rounded > 3


class TestSearch:
    def test_a_line_far_out_is_in_the_table_or_beyond_it(self) -> None:
        function = evaluator(erf(x), (x,))
        lines = {side: Line(4.0, 0.0, float(side)) for side in (-1, 1)}
        with precision(150):
            table = find(Curve(function, [arb(0)]), lines, InUlps(0.95), 100.0, 20.0)
        assert table is not None
        assert table.upper == float(np.finfo(np.float32).max) or dict(table.beyond)[1] == lines[1]

    def test_no_table_where_the_other_program_is_cheaper(self) -> None:
        with precision(150):
            assert find(Curve(evaluator(exp(x), (x,)), []), {}, InUlps(0.95), 12.0, 20.0) is None

    def test_a_wave_has_no_table(self) -> None:
        with precision(150):
            assert find(Curve(evaluator(sympy.sin(40 * x), (x,)), []), {}, InUlps(0.95), 90.0, 5.0) is None


def test_the_largest_float_is_no_infinity() -> None:
    form = form_of(FUNCTIONS["kink"])
    field = field_of(form)
    plain = field.cheapest(1.0)
    found = LookUp(form, field.chosen).single(plain, 1.0)
    most = np.array([np.finfo(np.float32).max, math.inf], np.float32)
    np.testing.assert_array_equal(run(found.lowered.program, x=most)["y"], most)
