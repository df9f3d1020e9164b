"""Facts of functions with an infinite slope: roots at an end of a piece, where no Taylor polynomial holds."""

from __future__ import annotations

import mpmath
import pytest
import sympy
from flint import arb
from support.checker import confirmed
from sympy import Abs, Expr, Max, Piecewise, Rational, exp, sign, sqrt

from codegen.definition.activation import Activation, Parameter, x
from codegen.proof.algebra.closed_form import closed_form
from codegen.proof.expansion.endpoints import beside, limit_at, regular
from codegen.proof.fact import as_data
from codegen.proof.facts.sheet import Sheet, sheet

FORMULAS: dict[str, Expr] = {
    "signed_root": sign(x) * sqrt(Abs(x)),
    "cusp": sqrt(Abs(x)),
    "cube_root": sign(x) * Abs(x) ** Rational(1, 3),
    "root_relu": sqrt(Max(0, x)),
    "half_circle": Piecewise((sqrt(1 - x**2), Abs(x) < 1), (0, True)),
    "circle_of_sqrt2": Piecewise((sqrt(2 - x**2), x**2 < 2), (0, True)),
    "three_halves": Max(0, x) ** Rational(3, 2),
    "gamma": Max(0, x) ** Rational(3, 4) * exp(-x),
}
SHEETS = {name: sheet(Activation(name, formula)) for name, formula in FORMULAS.items()}


def told(name: str, kind: str) -> str:
    return str(SHEETS[name][kind])


@pytest.mark.parametrize("name", FORMULAS)
def test_nothing_is_unknown_and_all_is_confirmed(name: str) -> None:
    found: Sheet = SHEETS[name]
    assert [kind for kind, fact in found if fact.verdict == "unknown"] == []
    shown = [as_data(c) for _, fact in found for c in fact.evidence]
    # The checker integrates in Taylor polynomials, which there are none of at the root.
    assert all(confirmed(c) for c in shown if c["kind"] != "integral")


def test_monotone_convex_and_lipschitz() -> None:
    assert told("signed_root", "monotone") == "f is increasing on the whole real line."
    assert told("cusp", "monotone").startswith("f is decreasing on x <= 0 and increasing on x >= 0")
    assert told("signed_root", "convex") == (
        "f is strictly convex on x <= 0 and strictly concave on x >= 0; an inflection point at x = 0."
    )
    assert told("cusp", "convex") == "f is strictly concave on x <= 0 and strictly concave on x >= 0."
    for name in ("signed_root", "cusp", "root_relu", "half_circle", "circle_of_sqrt2"):
        assert told(name, "lipschitz") == "f has no Lipschitz constant: f' is not bounded."


def test_range_zeros_and_fixed_points() -> None:
    assert told("half_circle", "range").startswith("the range is [0, 1]")
    assert told("circle_of_sqrt2", "range").startswith("the range is [0, sqrt(2)]")
    assert told("cube_root", "fixed_points") == "f(x) = x at x = -1, x = 0 and x = 1, and nowhere else."
    assert told("half_circle", "fixed_points") == "f(x) = x at x = sqrt(2)/2, and nowhere else."
    assert told("root_relu", "zeros") == "f is zero on x <= 0, and nowhere else."


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("signed_root", "f is C^0 and no smoother; at x = 0 f' is infinite."),
        ("half_circle", "f is C^0 and no smoother; at x = -1 f' is infinite; at x = 1 f' is infinite."),
        ("three_halves", "f is C^1 and no smoother; at x = 0 f'' is infinite."),
    ],
)
def test_smoothness_says_which_derivative_is_infinite(name: str, text: str) -> None:
    assert told(name, "smoothness") == text
    assert not SHEETS[name]["smoothness"].analytic  # type: ignore[attr-defined]


def test_an_infinite_slope_with_parameters() -> None:
    a = Parameter("a", default=2, domain="positive")
    found = sheet(Activation("ascend", Piecewise((a * sqrt(x), x > 0), (x, True)), parameters=[a]))
    assert str(found["smoothness"]) == "f is C^0 and no smoother; at x = 0 f' is infinite."
    assert str(found["fixed_points"]) == "f(x) = x at x = 4 and all of x <= 0, and nowhere else."


def test_moments_beside_a_place_where_the_integrand_is_infinite() -> None:
    assert "f'(Z)^2 has mean infinite" in told("signed_root", "gaussian")
    with mpmath.workdps(30):
        density = lambda z: mpmath.exp(-z * z / 2) / mpmath.sqrt(2 * mpmath.pi)  # noqa: E731
        slope = lambda z: (mpmath.mpf(3) / 4 - z) * z ** mpmath.mpf("-0.25") * mpmath.exp(-z)  # noqa: E731
        value = mpmath.quad(lambda u: slope(u**4) ** 2 * density(u**4) * 4 * u**3, [0, 0.5, 1, 1.5, 2])
    number = SHEETS["gamma"]["gaussian"].slope  # type: ignore[attr-defined]
    assert number.ball.overlaps(arb(mpmath.nstr(value, 20), 1e-15))
    assert float(number.hi) - float(number.lo) < 1e-15 and len(number.lo) > 20


def test_areas_beside_a_pole() -> None:
    one = sheet(Activation("steep", Piecewise((-1 / x, x > 0), (1 / (1 - x), True))))
    assert one["gaussian"].mean.exact == "-oo"  # type: ignore[attr-defined]
    both = sheet(Activation("hyperbola", Piecewise((1 / x, x > 0), (1 / x, x < 0), (0, True))))
    assert "areas of both signs are infinite" in str(both["gaussian"].mean)  # type: ignore[attr-defined]
    assert str(both["range"]) == "the range is (-oo, oo)."


def test_limits_beside_an_end() -> None:
    slope = sympy.diff(sqrt(1 - x**2), x)
    assert limit_at(slope, x, sympy.Integer(1), -1) == -sympy.oo
    assert limit_at(slope, x, sympy.Integer(-1), 1) == sympy.oo
    assert not regular(slope, x, sympy.Integer(1)) and regular(slope, x, sympy.Integer(0))
    leading = beside(slope, x, sympy.Integer(1), -1).leading
    assert leading is not None and leading.scale.power == Rational(1, 2)


def test_a_closed_form_is_found_behind_a_radical_and_never_a_stranger() -> None:
    assert closed_form(x - sqrt(x), x, arb(1, 0.1)) == 1
    assert closed_form(sqrt(1 - x**2) - x, x, arb(0.7, 0.1)) == sqrt(2) / 2
    assert (
        closed_form(sqrt(1 - x**2) - x, x, arb(0, 1.5)) is None
    )  # two zeros of the square lie there, one of them ours
