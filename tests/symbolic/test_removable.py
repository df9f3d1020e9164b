"""Points where a formula is 0/0: the limit and the derivatives there, and poles refused where they are."""

from __future__ import annotations

import mpmath
import pytest
import sympy
from sympy import Abs, Expr, Piecewise, Rational, cosh, exp, log, sin, sinh, sqrt, tanh

from codegen import Activation, DefinitionError, Parameter, gate, x
from codegen.definition.location import NoValue
from codegen.proof.analysis import Analysis
from codegen.proof.derive import derive
from codegen.proof.facts.smoothness import smoothness
from codegen.symbolic.removable import text

COMPLETED: dict[str, tuple[Expr, int]] = {  # a formula, and where it is 0/0
    "tanhc": (tanh(x) / x, 0),
    "growth": ((exp(x) - 1) / x, 0),
    "log1p of a square": (log(1 + x**2) / x, 0),
    "x/sinh": (x / sinh(x), 0),
    "sinc": (sin(x) / x, 0),
    "versine": ((1 - sympy.cos(x)) / x**2, 0),
    "difference of poles": (1 / x - 1 / sinh(x), 0),
    "double zeros": (x**2 / (cosh(x) - 1), 0),
    "rational": ((x**4 - 16) / (x**3 - 8), 2),
    "root": ((sqrt(1 + x**2) - 1) / x, 0),
    "elsewhere": ((exp(x) - exp(1)) / (x - 1), 1),
}


def derived(formula: Expr, *parameters: Parameter, derivatives: int = 2):
    return derive(Activation("f", formula, parameters, derivatives=derivatives))


@pytest.mark.parametrize("name", COMPLETED)
def test_the_values_are_the_limits(name: str) -> None:
    """Against differences of the formula next to the point, with many digits."""
    formula, point = COMPLETED[name]
    found = derived(formula)
    assert [c.point for c in found.completed] == [point]
    function = sympy.lambdify(x, formula, "mpmath")
    with mpmath.workdps(200):
        value, first, second = (
            mpmath.mpmathify(sympy.N(form.at(point).expr, 200)) for form in (found.f, found.d1, found.d2)
        )
        h = mpmath.mpf(10) ** -20
        low, high = function(point - h), function(point + h)
        assert abs((low + high) / 2 - value) < 1e-30
        assert abs((high - low) / (2 * h) - first) < 1e-30
        assert abs((low - 2 * value + high) / h**2 - second) < 1e-30


@pytest.mark.parametrize("name", COMPLETED)
def test_so_are_the_values_of_higher_derivatives(name: str) -> None:
    formula, point = COMPLETED[name]
    third, fourth = derived(formula, derivatives=4).by_x[2:]
    function = sympy.lambdify(x, formula, "mpmath")
    with mpmath.workdps(200):
        h = mpmath.mpf(10) ** -20
        far, low, middle, high, farther = (
            function(point + k * h) if k else mpmath.mpmathify(sympy.N(derived(formula).f.at(point).expr, 200))
            for k in range(-2, 3)
        )
        expected = (
            (farther - 2 * high + 2 * low - far) / (2 * h**3),
            (farther - 4 * (high + low) + 6 * middle + far) / h**4,
        )
        for form, value in zip((third, fourth), expected, strict=True):
            assert abs(mpmath.mpmathify(sympy.N(form.at(point).expr, 200)) - value) < 1e-30


@pytest.mark.parametrize("name", [n for n in COMPLETED if n != "rational"])
def test_the_completed_function_is_analytic(name: str) -> None:
    found = smoothness(Analysis(derived(COMPLETED[name][0])))
    assert (found.verdict, found.order, found.analytic) == ("proved", "infinity", True)


def test_a_parameter_in_the_limit() -> None:
    a = Parameter("a", default=1)
    found = derived(tanh(a * x) / x, a)
    assert found.completed[0].values == (a, 0, -2 * a**3 / 3)
    assert dict(found.partials)[a].at(0).expr == 1


def test_a_gated_unit() -> None:
    found = derived(gate * (exp(x) - 1) / x)
    assert [form.at(0).expr for form in (found.f, found.d1, found.d2, found.d_gate)] == [
        gate,
        gate / 2,
        gate / 3,
        1,
    ]


def test_sides_that_meet_in_a_kink() -> None:
    """f is continuous there, and the derivative is that of the branch that holds the point."""
    found = derived(log(1 + Abs(x)) / Abs(x))
    assert found.completed[0].values == (1, Rational(-1, 2), Rational(2, 3))
    assert smoothness(Analysis(found)).order == "0"


def test_a_branch_of_ones_own_stays() -> None:
    found = derived(Piecewise((tanh(x) / x, (x > 0) | (x < 0)), (2, True)))
    assert found.completed == ()
    assert found.f.at(0).expr == 2
    assert smoothness(Analysis(found)).order == "-1"


def test_a_quotient_is_left_alone_where_nothing_vanishes() -> None:
    assert derived(x / (1 + exp(-x))).f.smooth


@pytest.mark.parametrize(
    ("formula", "point", "why"),
    [
        ((1 - sympy.cos(x)) / x**3, 0, "tends to an infinity"),
        (x / log(1 + x**2), 0, "tends to an infinity"),
        (1 + x / (x - 2), 2, "tends to an infinity"),
        (x / (4 * x - 3), Rational(3, 4), "tends to an infinity"),
        (x / Abs(x), 0, "tends to 1 on one side of x = 0, and to -1 on the other"),
        (sinh(Abs(x)) / x, 0, "tends to 1 on one side of x = 0, and to -1 on the other"),
        (exp(-1 / x**2), 0, "has no value"),
        (x * log(x**2), 0, "has no value"),
    ],
)
def test_what_has_no_limit_is_refused(formula: Expr, point: Expr, why: str) -> None:
    with pytest.raises(NoValue) as caught:
        derived(formula)
    assert caught.value.point == point
    assert f"no real value at x = {point}: " in caught.value.what
    assert why in caught.value.what


def test_whether_there_is_a_limit_may_depend_on_a_parameter() -> None:
    a = Parameter("a", default=0)
    with pytest.raises(DefinitionError, match="tends to an infinity"):
        derived((exp(x) - 1 - a) / x, a)


def test_a_reader_is_told_of_the_point() -> None:
    found = derived(tanh(x) / x)
    assert text("f", found.f, found.completed) == "tanh(x)/x, and its limit 1 at x = 0"
