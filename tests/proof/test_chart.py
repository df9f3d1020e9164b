"""Sign charts on the whole line: every root with its order, nothing dropped; and the bounds that follow."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
import sympy
from flint import arb
from sympy import Abs, Expr, Max, Min, Piecewise, Rational, erf, erfc, exp, log, pi, sin, sqrt, tanh

from codegen import Activation, x
from codegen.definition.library import load
from codegen.proof.analysis import Analysis
from codegen.proof.balls.ball import precision
from codegen.proof.derive import derive
from codegen.proof.expansion.tails import NoExpansion, expand
from codegen.proof.signs.bounds import Bounds, bounds
from codegen.proof.signs.chart import Cell, Chart, chart, derivative
from codegen.proof.signs.search import Undecided
from codegen.symbolic.piecewise import PiecewiseForm, normal_form


def charted(e: Expr) -> Chart:
    return chart(normal_form(sympy.sympify(e), x))


def outline(found: Chart) -> tuple[object, ...]:
    """The signs of the cells, with (place, order) between; a place without closed form as None."""
    made: list[object] = []
    for cell in found.cells:
        made.append(cell.sign)
        if cell.upper is not None:
            made.append((cell.upper.exact, cell.upper.order))
    return tuple(made)


third = Rational(1, 3)


@pytest.mark.parametrize(
    ("e", "expected"),
    [
        (x, (-1, (0, 1), 1)),
        (x**2, (1, (0, 2), 1)),
        (x**3, (-1, (0, 3), 1)),
        (-(x**5), (1, (0, 5), -1)),
        (tanh(x) ** 2, (1, (0, 2), 1)),
        (x - tanh(x), (-1, (0, 3), 1)),
        (sqrt(pi) * erf(x) / 2 - x + x**3 / 3, (-1, (0, 5), 1)),
        ((x - third) ** 2 * exp(x), (1, (third, 2), 1)),
        ((x - third) ** 3 * (x + 2) ** 2 * exp(-x), (-1, (-2, 2), -1, (third, 3), 1)),
        ((x - third) * (x - third - Rational(1, 10**6)), None),
        (x**2 - 2, (1, (-sqrt(2), 1), -1, (sqrt(2), 1), 1)),
        ((x**2 + 1) * (x**2 + 3), (1,)),
        (x * exp(-x), (-1, (0, 1), 1)),
        (1 / (1 + x**2), (1,)),
        (erfc(x), (1,)),
        (-erfc(-x), (-1,)),
        (exp(x) + exp(-x) - 2, (1, (0, 2), 1)),
        (1 - exp(x) / 3, (1, (None, 1), -1)),
        (sympy.Integer(-3), (-1,)),
        (sympy.Integer(0), (0,)),
        (sin(1) ** 2 + sympy.cos(1) ** 2 - 1, (0,)),
    ],
    ids=str,
)
def test_smooth_functions(e: Expr, expected: tuple[object, ...] | None) -> None:
    found = charted(e)
    if expected is not None:
        assert outline(found) == expected
    else:
        assert [c.sign for c in found.cells] == [1, -1, 1]
        assert [p.exact for p in found.places] == [third, third + Rational(1, 10**6)]


@pytest.mark.parametrize(
    ("e", "expected"),
    [
        (Abs(x), (1, (0, 0), 1)),
        (Max(0, x), (0, (0, 0), 1)),
        (Min(Max(0, x), 6), (0, (0, 0), 1, (6, 0), 1)),
        (Abs(x) - 1, (1, (-1, 1), -1, (0, 0), -1, (1, 1), 1)),
        (Piecewise((x**2, x < 0), (-(x**3), True)), (1, (0, 0), -1)),
        (Piecewise((-1, x < 2), (1, True)), (-1, (2, 0), 1)),
        (Piecewise((exp(x), x < 0), (-exp(-x), True)), (1, (0, 0), -1)),
        (Piecewise((x, x < 0), (0, x <= 1), (tanh(x - 1), True)), (-1, (0, 0), 0, (1, 0), 1)),
        (Piecewise((x - 1, x < 1), ((x - 1) ** 2 * (x - 2), True)), (-1, (1, 0), -1, (2, 1), 1)),
        (Piecewise((0, x < -2), (x**2 - 4, x < 2), (0, True)), (0, (-2, 0), -1, (2, 0), 0)),
    ],
    ids=str,
)
def test_pieces_meet_at_places_of_their_own(e: Expr, expected: tuple[object, ...]) -> None:
    assert outline(charted(e)) == expected


def test_the_sign_at_a_place_is_that_of_the_piece_that_holds_it() -> None:
    for closed, sign in ((x <= 2, -1), (x < 2, 1)):
        (place,) = charted(Piecewise((-1, closed), (1, True))).places
        assert place.sign == sign
    (place,) = charted(Max(0, x)).places
    assert place.sign == 0


def test_roots_are_places_where_the_function_vanishes() -> None:
    found = charted(Abs(x) - 1)
    assert [p.exact for p in found.places] == [-1, 0, 1]
    assert [p.exact for p in found.roots] == [-1, 1]
    assert [p.exact for p in charted(Abs(x)).roots] == [0]


def test_equal_neighbours_of_a_derivative_stay_apart() -> None:
    form = normal_form(Piecewise((x, x < 1), (x + 1, True)), x)
    assert [c.piece for c in chart(derivative(form)).cells] == [0, 1]


def test_bounds_of_pieces_may_be_irrational() -> None:
    e = Piecewise((x**2 - 4, x < sqrt(2)), (x - 5, True))
    assert outline(charted(e)) == (1, (-2, 1), -1, (sqrt(2), 0), -1, (5, 1), 1)


@pytest.mark.parametrize(
    "e",
    [
        Piecewise((x**2 - 2, x < sqrt(2)), (1, True)),
        Piecewise((0, x < sqrt(2)), ((x**2 - 2) * (x - 3), True)),
    ],
    ids=str,
)
def test_a_root_at_an_irrational_bound_is_never_a_cell_beyond_it(e: Expr) -> None:
    """It may be found or undecided."""
    try:
        found = charted(e)
    except Undecided:
        return
    for a, b in pairwise(found.places):
        assert a.upper <= b.lower
        assert a.exact != b.exact


def test_a_root_without_closed_form_is_enclosed() -> None:
    found = charted(1 + exp(-x) + x * exp(-x))
    ((place), (left, right)) = (found.places[0], found.cells)
    assert place.exact is None
    assert (left.sign, right.sign) == (-1, 1)
    with precision(200):
        ball = place.ball
        assert ball.rad() < arb(2) ** -120
        assert (1 + (-ball).exp() * (1 + ball)).contains(0)


def test_cells_are_adjacent_and_cover_the_line() -> None:
    for activation in load("defs"):
        subject = Analysis(derive(activation.ungated))
        for order in range(3):
            cells: tuple[Cell, ...] = subject.chart(order).cells
            assert cells[0].lower is None
            assert cells[-1].upper is None
            assert all(a.upper is b.lower or a.upper == b.lower for a, b in pairwise(cells))


def test_the_inflections_of_gelu_have_a_closed_form() -> None:
    form = normal_form(x * (1 + erf(x / sqrt(2))) / 2, x)
    found = chart(derivative(derivative(form)))
    assert outline(found) == (-1, (-sqrt(2), 1), 1, (sqrt(2), 1), -1)


@pytest.mark.parametrize(
    "e",
    [
        (x**2 - 2) ** 2,
        (x**2 - 2) ** 3 * exp(-x),
        (exp(x) - 2) ** 2,
    ],
    ids=str,
)
def test_an_irrational_multiple_root_is_undecided(e: Expr) -> None:
    with pytest.raises(Undecided):
        charted(e)


@pytest.mark.parametrize("e", [sin(x), 1 + sin(x), x * sin(x), exp(x) * sin(x)], ids=str)
def test_endless_oscillation_has_no_expansion(e: Expr) -> None:
    with pytest.raises((NoExpansion, Undecided)) as error:
        charted(e)
    if e == sin(x):
        assert error.type is NoExpansion


@pytest.mark.parametrize(
    "e",
    [
        Piecewise((log(x), x > -1), (0, True)),
        1 / x,
        1 / x**2,
        1 / (x - third),
        1 / (x**2 - 2),
        1 / (exp(x) - 2),
        log(x**2),
        Piecewise((0, x < -2), (sqrt(x), x < 1), (0, True)),
    ],
    ids=str,
)
def test_where_a_function_is_not_finite_is_never_dropped(e: Expr) -> None:
    with pytest.raises((Undecided, NoExpansion)):
        charted(e)


def test_beside_an_end_where_a_function_is_infinite_its_tail_tells_the_sign() -> None:
    found = charted(Piecewise((log(x + 1), x > -1), (0, True)))
    assert [c.sign for c in found.cells] == [0, -1, 1] and [p.exact for p in found.places] == [-1, 0]
    found = charted(Piecewise((1, x < 0), (x ** Rational(-1, 3) - 3, True)))
    assert [c.sign for c in found.cells] == [1, 1, -1] and found.places[1].exact == third**3
    assert found.places[0].sign == 1  # an infinity, of the piece that holds the place


def test_sign_changes_agree_with_a_sample() -> None:
    for e in (x**3 - 3 * x + 1, x * tanh(x) - Rational(1, 2), exp(-(x**2)) - Rational(1, 5), x**5 - x - third):
        found, values = charted(e), sympy.lambdify(x, e, "math")
        for k in range(-400, 401):
            p = k / 80 + 1e-7
            cell = next(c for c in found.cells if c.upper is None or p < float(arb(c.upper.lower)))
            assert values(p) * cell.sign > 0


def bounded(e: Expr) -> Bounds:
    form = normal_form(sympy.sympify(e), x)
    return bounds(form, chart(derivative(form)), limits(form))


def limits(form: PiecewiseForm) -> Callable[[int], Expr]:
    return lambda side: expand(form.pieces[-1 if side > 0 else 0].expr, form.x, side).limit


@pytest.mark.parametrize(
    ("e", "lower", "upper", "size"),
    [
        (x, ("-oo", False), ("oo", False), ("oo", False)),
        (x**2, ("0", True), ("oo", False), ("oo", False)),
        (tanh(x), ("-1", False), ("1", False), ("1", False)),
        (erf(x) ** 2, ("0", True), ("1", False), ("1", False)),
        (1 / (1 + x**2), ("0", False), ("1", True), ("1", True)),
        (x / (1 + x**2), ("-1/2", True), ("1/2", True), ("1/2", True)),
        (Min(Max(x, 0), 6), ("0", True), ("6", True), ("6", True)),
        (Max(x, -2), ("-2", True), ("oo", False), ("oo", False)),
        (sympy.Integer(5), ("5", True), ("5", True), ("5", True)),
        # a maximum that the limits only reach: attained at one end, not at the other
        (Piecewise((1, x < 0), (tanh(x), True)), ("0", True), ("1", True), ("1", True)),
        (Piecewise((-tanh(x), x < 0), (0, True)), ("0", True), ("1", False), ("1", False)),
        # jumps: the end of a piece counts where the piece holds it
        (Piecewise((x, x < 0), (1 - exp(-x), True)), ("-oo", False), ("1", False), ("oo", False)),
        (Piecewise((exp(x), x < 0), (-exp(-x), True)), ("-1", True), ("1", False), ("1", True)),
        (Piecewise((exp(x), x <= 0), (-exp(-x), True)), ("-1", False), ("1", True), ("1", True)),
        (Piecewise((2 * exp(x), x < 0), (exp(-x), True)), ("0", False), ("2", False), ("2", False)),
        (Piecewise((2, x < 0), (3, x <= 1), (-4, True)), ("-4", True), ("3", True), ("4", True)),
    ],
    ids=str,
)
def test_bounds(e: Expr, lower: tuple[str, bool], upper: tuple[str, bool], size: tuple[str, bool]) -> None:
    found = bounded(e)
    for bound, expected in ((found.lower, lower), (found.upper, upper), (found.size, size)):
        assert (bound.value.exact, bound.attained) == expected


def test_where_bounds_are_attained() -> None:
    found = bounded(x / (1 + x**2))
    assert [n.exact for n in found.lower.at] == ["-1"]
    assert [n.exact for n in found.upper.at] == ["1"]
    assert sorted(str(n.exact) for n in found.size.at) == ["-1", "1"]
    assert [n.exact for n in bounded(Max(x, -2)).lower.at] == ["-2"]
    assert bounded(tanh(x)).upper.at == ()


def test_a_bound_without_closed_form_is_certified() -> None:
    low = bounded(x / (1 + exp(-x))).lower
    assert low.attained
    assert low.value.verdict == "certified"
    assert float(low.value.lo) == pytest.approx(-0.2784645427610738, rel=1e-15)
    assert float(low.value.hi) - float(low.value.lo) < 1e-15


def test_activations_at_work() -> None:
    subject = Analysis(derive(Activation("mish", x * tanh(log(1 + exp(x))))))
    assert [c.sign for c in subject.chart(1).cells] == [-1, 1]
    assert [c.sign for c in subject.chart(2).cells] == [-1, 1, -1]
    assert subject.bounds(0).lower.attained
    assert not subject.bounds(0).upper.value.finite
