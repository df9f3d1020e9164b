"""The piecewise normal form: exact, ordered, without a gap, and clear where it gives up."""

from __future__ import annotations

import pytest
import sympy
from hypothesis import given, settings
from hypothesis import strategies as st
from sympy import (
    Abs,
    And,
    Ge,
    Gt,
    Heaviside,
    Le,
    Lt,
    Max,
    Min,
    Not,
    Or,
    Piecewise,
    Rational,
    exp,
    log,
    oo,
    sign,
    sqrt,
    tanh,
)

from codegen import Parameter, x
from codegen.symbolic.piecewise import SWITCHES, FormError, normal_form
from codegen.symbolic.signs import signs

tau = Parameter("tau", default=6, domain="positive")
lam = Parameter("lam", default=0.5, domain="nonnegative")
alpha = Parameter("alpha", default=0.01)

GRID = [Rational(k, 4) for k in range(-40, 41)]

# A formula, and its form as text.
FORMS = {
    "smooth": (exp(x), "exp(x)"),
    "relu": (Max(0, x), "0 on (-oo, 0]; x on (0, oo)"),
    "relu by Piecewise": (Piecewise((x, x > 0), (0, True)), "0 on (-oo, 0]; x on (0, oo)"),
    "relu that keeps 0": (Piecewise((x, x >= 0), (0, True)), "0 on (-oo, 0); x on [0, oo)"),
    "abs": (Abs(x), "-x on (-oo, 0); x on [0, oo)"),
    "abs of a line": (Abs(3 - 2 * x), "3 - 2*x on (-oo, 3/2); 2*x - 3 on [3/2, oo)"),
    "abs of what is positive": (Abs(exp(x) + x**2), "x**2 + exp(x)"),
    "root of a square": (sqrt(x**2), "-x on (-oo, 0); x on [0, oo)"),
    "sign": (sign(x), "-1 on (-oo, 0); 0 on [0, 0]; 1 on (0, oo)"),
    "sign of a falling line": (sign(1 - x), "1 on (-oo, 1); 0 on [1, 1]; -1 on (1, oo)"),
    "Heaviside": (Heaviside(x), "0 on (-oo, 0); 1/2 on [0, 0]; 1 on (0, oo)"),
    "Heaviside with its own middle": (Heaviside(x, 1), "0 on (-oo, 0); 1 on [0, oo)"),
    "symmetric logarithm": (sign(x) * log(1 + Abs(x)), "-log(1 - x) on (-oo, 0); log(x + 1) on [0, oo)"),
    "clipped": (Min(Max(0, x), tau), "0 on (-oo, 0]; x on (0, tau); tau on [tau, oo)"),
    "clamped": (Max(-1, Min(1, x)), "-1 on (-oo, -1]; x on (-1, 1); 1 on [1, oo)"),
    "three lines": (Max(x, -x, 3), "-x on (-oo, -3); 3 on [-3, 3]; x on (3, oo)"),
    "hard swish": (x * Min(Max(x + 3, 0), 6) / 6, "0 on (-oo, -3]; x*(x + 3)/6 on (-3, 3); x on [3, oo)"),
    "a parabola and lines": (Max(x, x**2, 0), "x**2 on (-oo, 0); x on [0, 1]; x**2 on (1, oo)"),
    "soft shrink": (
        Piecewise((x - lam, x > lam), (x + lam, x < -lam), (0, True)),
        "lam + x on (-oo, -lam); 0 on [-lam, lam]; -lam + x on (lam, oo)",
    ),
    "hard shrink": (Piecewise((x, Abs(x) > tau), (0, True)), "x on (-oo, -tau); 0 on [-tau, tau]; x on (tau, oo)"),
    "or": (Piecewise((0, (x < -1) | (x > 2)), (1, True)), "0 on (-oo, -1); 1 on [-1, 2]; 0 on (2, oo)"),
    "not": (Piecewise((0, ~((x > -1) & (x < 2))), (1, True)), "0 on (-oo, -1]; 1 on (-1, 2); 0 on [2, oo)"),
    "a square in a condition": (Piecewise((x, x**2 < 4), (0, True)), "0 on (-oo, -2]; x on (-2, 2); 0 on [2, oo)"),
    "nested": (
        Piecewise((Piecewise((x, x < -2), (-2, True)), x < 0), (tanh(Abs(x - 1)), True)),
        "x on (-oo, -2); -2 on [-2, 0); -tanh(x - 1) on [0, 1); tanh(x - 1) on [1, oo)",
    ),
    "a function with the sign of its argument": (Max(0, tanh(1 - x)), "-tanh(x - 1) on (-oo, 1); 0 on [1, oo)"),
    "softplus of two switches": (
        Max(0, x) + log(1 + exp(-Abs(x))),
        "log(exp(x) + 1) on (-oo, 0); x + log(1 + exp(-x)) on [0, oo)",
    ),
    "a step times x": (x * Heaviside(x), "0 on (-oo, 0]; x on (0, oo)"),
    "a branch of one point": (
        Piecewise((-1, x < 0), (5 + x, x <= 0), (x, True)),
        "-1 on (-oo, 0); x + 5 on [0, 0]; x on (0, oo)",
    ),
    "branches that agree": (Piecewise((x, x < 0), (Abs(x), True)), "x"),
    "scaled by a parameter": (Max(0, x / tau - 1), "0 on (-oo, tau]; -1 + x/tau on (tau, oo)"),
}


def values_of(expr):
    return expr.subs({tau: Rational(5, 2), lam: Rational(3, 4)})


@pytest.mark.parametrize("name", FORMS)
def test_form(name):
    expr, text = FORMS[name]
    form = normal_form(expr, x)
    assert str(form) == text
    assert form.pieces[0].lower == -oo
    assert form.pieces[-1].upper == oo
    assert not any(piece.expr.has(*SWITCHES) for piece in form)
    for left, right in zip(form.pieces, form.pieces[1:], strict=False):
        assert left.upper == right.lower
        assert left.upper_closed != right.lower_closed
        assert left.expr != right.expr


@pytest.mark.parametrize("name", FORMS)
def test_form_is_exact(name):
    expr, _ = FORMS[name]
    form = normal_form(expr, x).subs({tau: Rational(5, 2), lam: Rational(3, 4)})
    for point in GRID:
        expected = values_of(expr).subs(x, point)
        assert form.at(point).expr.subs(x, point) == expected
        assert form.to_sympy().subs(x, point) == expected


@pytest.mark.parametrize(
    ("expr", "what"),
    [
        (Max(0, x - exp(x)), "is not linear in x"),
        (Abs(x**2 - 2), "not linear in x"),
        (Max(x, alpha * x), "do not decide x >= alpha*x"),
        (Min(x, alpha), None),
        (Min(Max(x, alpha), tau), "do not decide alpha <= tau"),
        (Piecewise((x, x > alpha), (2 * x, x > 0), (0, True)), "whether"),
        (Piecewise((x, alpha > 0), (0, True)), "do not decide"),
    ],
)
def test_what_cannot_be_split_is_told(expr, what):
    if what is None:
        assert str(normal_form(expr, x)) == "x on (-oo, alpha); alpha on [alpha, oo)"
        return
    with pytest.raises(FormError) as caught:
        normal_form(expr, x)
    assert what in caught.value.what
    assert caught.value.todo


def test_at_finds_the_piece_of_a_point():
    form = normal_form(Min(Max(0, x), tau), x)
    assert form.at(-oo).expr == 0
    assert form.at(0).expr == 0
    assert form.at(tau / 2).expr == x
    assert form.at(tau).expr == tau
    assert form.at(2 * tau).expr == tau
    assert form.at(oo).expr == tau
    assert form.subs({tau: Rational(1, 10)}).at(0.1).expr == Rational(1, 10)  # the float 0.1 lies above 1/10
    with pytest.raises(FormError, match="tau"):
        form.at(3)


def test_subs_leaves_out_what_becomes_empty():
    form = normal_form(Piecewise((x - lam, x > lam), (x + lam, x < -lam), (0, True)), x)
    assert str(form.subs({lam: 0})) == "x on (-oo, 0); 0 on [0, 0]; x on (0, oo)"
    assert str(normal_form(Min(Max(0, x), tau), x).subs({tau: 0})) == "0"
    assert str(normal_form(Min(Max(0, x), tau), x).subs({tau: 2}).diff(x)) == "0 on (-oo, 0]; 1 on (0, 2); 0 on [2, oo)"


def test_bounds_and_smoothness():
    form = normal_form(Min(Max(0, x), tau), x)
    assert form.bounds == (0, tau)
    assert not form.smooth
    assert form.diff(x).diff(x).smooth
    assert [str(condition) for _, condition in form.to_sympy().args] == ["x <= 0", "x < tau", "True"]


@pytest.mark.parametrize(
    ("expr", "possible"),
    [
        (tau, {1}),
        (lam, {0, 1}),
        (alpha, {-1, 0, 1}),
        (-lam - 1, {-1}),
        (tau + lam, {1}),
        (x**2, {0, 1}),
        (sqrt(2) - Rational(99, 70), {-1}),
        ((x + 1) ** 2 - x**2 - 2 * x - 1, {0}),
        (log(6) - log(2) - log(3), {0}),
        (sqrt(3 + 2 * sqrt(2)) - sqrt(2) - 1, {0}),
        (x**2 - 2 * x + 1, {0, 1}),
        (oo, {1}),
        (-oo, {-1}),
    ],
)
def test_signs(expr, possible):
    assert signs(expr) == possible


NUMBERS = st.integers(-3, 3).map(lambda k: Rational(k, 2))
LINES = st.builds(lambda a, b: a * x + b, NUMBERS, NUMBERS)
CONDITIONS = st.builds(lambda line, relation: relation(line, 0), LINES, st.sampled_from([Gt, Ge, Lt, Le]))


def switches(inner):
    """Switches whose arguments are lines or switches of them: piecewise linear, so every crossing can be found."""
    pairs = [st.builds(both, CONDITIONS, CONDITIONS) for both in (And, Or)]
    conditions = st.one_of(CONDITIONS, *pairs, st.builds(Not, CONDITIONS))
    return st.one_of(
        st.builds(Max, inner, inner, inner),
        st.builds(Min, inner, inner),
        st.builds(Abs, inner),
        st.builds(sign, inner),
        st.builds(lambda a, c, b: Piecewise((a, c), (b, True)), inner, conditions, inner),
        st.builds(lambda a, b: a - 2 * b, inner, inner),
    )


@settings(max_examples=150, deadline=None)
@given(st.recursive(LINES, switches, max_leaves=6))
def test_any_piecewise_linear_function(expr):
    form = normal_form(expr, x)
    for left, right in zip(form.pieces, form.pieces[1:], strict=False):
        assert left.upper == right.lower
        assert left.upper_closed != right.lower_closed
    inner = [b + shift for b in form.bounds for shift in (Rational(-1, 7), 0, Rational(1, 7))]
    for point in [-9, *inner, 9, Rational(1, 3)]:
        assert form.at(point).expr.subs(x, point) == expr.subs(x, point), (form, point)


def test_exp_minus_one_has_the_sign_of_its_argument() -> None:
    celu = normal_form(Max(0, x) + Min(0, 2 * (exp(x / 2) - 1)), x)
    assert str(celu) == str(normal_form(Piecewise((2 * exp(x / 2) - 2, x < 0), (x, True)), x))
    assert normal_form(Max(x, x * exp(-Abs(x))), x).bounds == (0,)


def test_a_parameter_above_another_decides_the_order() -> None:
    low = Parameter("low", default=-1)
    high = Parameter("high", default=1, above=low)
    form = normal_form(sympy.Min(high, sympy.Max(low, x)), x)
    assert [str(p) for p in form] == ["low on (-oo, low]", "x on (low, high)", "high on [high, oo)"]
    assert signs(high - low) == {1} and signs(low - high) == {-1} and signs(high) == {-1, 0, 1}


def test_an_exponential_less_any_number_has_a_root_in_closed_form() -> None:
    form = normal_form(sympy.Max(0, sympy.exp(3 * x - sympy.Rational(1, 2)) - 1), x)
    assert form.bounds == (sympy.Rational(1, 6),)
    assert normal_form(sympy.Max(0, 6 - 2 * sympy.exp(-x)), x).bounds == (-sympy.log(3),)


def test_the_sign_of_a_long_number_is_found_without_simplifying_it() -> None:
    """Simplified, a fraction of 48 digits before a logarithm becomes a power of that size, which fills the memory."""
    long = sympy.Rational(10**48 + 1, 10**47 + 3)
    assert signs(long * sympy.log(2) / 3 - sympy.log(3) * long) == {-1}
    assert signs(sympy.log(4) - 2 * sympy.log(2)) == {0}


def test_a_form_is_told_in_the_decimals_that_were_written():
    told = str(normal_form(Piecewise((exp(Rational("1.702") * x), x < Rational("-0.05")), (0, True)), x))
    assert told == "exp(1.702*x) on (-oo, -0.05); 0 on [-0.05, oo)"


@pytest.mark.parametrize("tower", [exp(exp(10**20 * x)), exp(exp(exp(100 * x))), sympy.cosh(sympy.sinh(10**11 * x))])
def test_a_number_whose_digits_fill_the_memory_is_refused_where_pieces_meet(tower: sympy.Expr) -> None:
    """SymPy's question for its sign went on until the memory was full, or raised OverflowError, in some runs."""
    half = Rational(1, 2)
    with pytest.raises(FormError, match="has too many digits to be computed at x = 1/2"):
        normal_form(Piecewise((tower, x > half), (x, x < half), (0, True)), x)
    (_, right) = normal_form(Piecewise((tower, x >= half), (x, True)), x)
    with pytest.raises(FormError, match="has too many digits to be computed at x = 1/2"):
        right.value_at(half, x)


def test_a_tower_on_the_far_side_of_a_switch_is_no_number() -> None:
    """It is not evaluated where its branch does not hold, so nothing is too large."""
    form = normal_form(Piecewise((exp(exp(x)), x < 3), (0, x < 10**6), (x, True)), x)
    assert form.bounds == (3, 10**6)


def test_a_condition_without_a_value_is_refused() -> None:
    """SymPy raises a TypeError where it would compare a number with what is none."""
    step = sympy.Heaviside(x, 0)
    with pytest.raises(FormError, match="a condition has no value on -oo < x"):
        normal_form(Piecewise((1, 1 / step < 3), (x, True)), x)
