"""The named laws: each fires where it holds, keeps the function, and does not fire beside it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

import pytest
import sympy
from sympy import Expr, Symbol, cosh, erf, exp, log, sinh, sqrt, tanh

from codegen import Activation, Parameter, gate, x
from codegen.answers.kernels import Made
from codegen.kernel.forms.factors import plain
from codegen.kernel.forms.half_lines import HalfLines
from codegen.kernel.forms.laws import LAWS
from codegen.kernel.forms.stable import Side, Stable, e, erfcx, logq, stabilise, t
from codegen.kernel.refusal import NoStableForm
from codegen.proof.balls.ball import evaluator, exact, precision, tight
from codegen.proof.derive import derive

b = Parameter("b", default=1, domain="positive")
POINTS = (2.0**-30, 0.01, 0.37, 1.0, 2.5, 6.0, 11.0)
VALUES = (0.3, 1.0, 7.5)  # of the parameter


def side_of(form: Stable, side: int) -> Expr:
    """The function on a half-line in t = |x|, put together from its stable form."""
    given = form.left if side < 0 else form.right
    if given is not None:
        inner = given.to_sympy()
    else:
        other = form.left if side > 0 else form.right
        assert other is not None and form.reflect
        inner = form.growth + form.reflect * other.to_sympy()
    if form.scale is None:
        return plain(inner)
    return form.scale**form.scale_power * plain(inner).subs(t, form.scale * t)


def assert_same_function(form: Stable, expr: Expr, sides: Iterable[int] = (-1, 1)) -> None:
    for side in sides:
        made = evaluator(side_of(form, side), (t, b))
        truth = evaluator(expr.subs(x, side * t), (t, b))
        for point in POINTS:
            for value in VALUES if expr.has(b) else (1.0,):
                with precision(300):
                    found = tight(made, exact(point), exact(value), bits=200)
                    right = tight(truth, exact(point), exact(value), bits=200)
                    assert found.overlaps(right), (
                        f"at {side * point}, b = {value}: {found.str(20)}, not {right.str(20)}"
                    )


HELD = [
    ("scale", x / (1 + exp(-b * x))),
    ("scale", log(1 + exp(b * x)) / b),
    ("scale", b * x * exp(-b * x) / (1 + exp(-b * x)) ** 2),
    ("scale", 1 / (1 + exp(-x / b))),
    ("scale", exp(-x / b) / b / (1 + exp(-x / b)) ** 2),
    ("half-line", 1 / (1 + exp(-x))),
    ("half-line", x * exp(x) / (1 + exp(x))),
    ("half-line", exp(-(x**2) / 2)),
    ("hyperbolic", tanh(x / 2)),
    ("hyperbolic", x / cosh(x)),
    ("hyperbolic", sinh(x) / cosh(x) ** 2),
    ("complement", x / 2 * (1 + erf(x / sqrt(2)))),
    ("complement", sympy.erfc(x) * x),
    ("logarithm", log(1 + exp(x))),
    ("logarithm", log((exp(x) + exp(-x)) / 2)),
    ("logarithm", log(1 + exp(-2 * x))),
    ("logarithm", log(2 + exp(x))),
    ("cancel", (exp(2 * x) - 1) / (exp(x) - 1)),
    ("cancel", 1 - tanh(x) ** 2),
    ("cancel", x * tanh(log(1 + exp(x)))),
    ("expm1", tanh(x)),
    ("expm1", (1 - exp(x)) ** 2 / (1 + exp(2 * x))),
    ("even", exp(-(x**2))),
    ("even", 1 / (1 + x**2)),
    ("even", exp(-x) / (1 + exp(-x)) ** 2),
    ("odd", tanh(x)),
    ("odd", x * exp(-(x**2))),
    ("odd", x / (1 + x**2)),
    ("reflection", x / (1 + exp(-x))),
    ("reflection", log(1 + exp(x))),
    ("reflection", 1 / (1 + exp(-x))),
    ("reflection", 1 + tanh(x)),
    ("conjugate", x + sqrt(x**2 + b)),
    ("conjugate", (1 + x / sqrt(1 + x**2)) / 2),
    ("conjugate", 1 / sqrt(x**2 + b) - x**2 / sqrt(x**2 + b) ** 3),
]

MISSED = [
    ("scale", x / (1 + exp(-x))),
    ("scale", b / (1 + exp(-x))),
    ("scale", exp(-((b * x) ** 2)) + b),
    ("half-line", 1 / (1 + x**2)),
    ("conjugate", x / (1 + x**2)),
    ("conjugate", x / (sqrt(2) + x**2)),
    ("hyperbolic", (exp(x) - exp(-x)) / (exp(x) + exp(-x))),
    ("complement", exp(-(x**2)) * x),
    ("logarithm", 1 / (1 + exp(x))),
    ("expm1", 1 - 2 * exp(x)),
    ("expm1", 1 - 2 * exp(x) + 3 * exp(2 * x)),
    ("expm1", 2 - exp(-(x**2))),
    ("expm1", 1 + exp(x)),
    ("even", x * exp(-(x**2))),
    ("even", exp(-x) / (2 + exp(-x)) ** 2),
    ("odd", exp(-(x**2))),
    ("odd", 1 + tanh(x)),
    ("reflection", x * exp(-(x**2)) + exp(-(x**2))),
    ("reflection", x**2 / (1 + exp(-x)) ** 2),
    ("reflection", x**2 / (2 + exp(-x))),
]

ids = {"ids": str}


@pytest.mark.parametrize(("law", "expr"), HELD, **ids)
def test_a_law_fires_and_keeps_the_function(law: str, expr: Expr) -> None:
    form = stabilise(expr, x)
    assert law in form.laws
    assert_same_function(form, expr)


@pytest.mark.parametrize(("law", "expr"), MISSED, **ids)
def test_a_law_does_not_fire_beside_where_it_holds(law: str, expr: Expr) -> None:
    form = stabilise(expr, x)
    assert law not in form.laws
    assert_same_function(form, expr)


@pytest.mark.parametrize("expr", [expr for _, expr in HELD if not expr.has(erf, sympy.erfc, log)], **ids)
def test_the_form_is_the_function_by_algebra(expr: Expr) -> None:
    form = stabilise(expr, x)
    for side in (-1, 1):
        difference = (side_of(form, side) - expr.subs(x, side * t)).rewrite(exp)
        assert sympy.simplify(difference) == 0


@pytest.mark.parametrize("expr", [expr for _, expr in HELD + MISSED], **ids)
def test_factors_are_what_their_kinds_say(expr: Expr) -> None:
    """A sum has positive terms only, expm1 is 1 - e, and the exponential decays."""
    form = stabilise(expr, x)
    for side in (form.left, form.right):
        for factor in side.factors if side else ():
            terms = sympy.Add.make_args(sympy.expand(factor.expr))
            if factor.kind == "sum":
                assert all(term.is_positive for term in terms), factor
            elif factor.kind == "expm1":
                assert factor.expr == 1 - e
            else:
                assert {term.is_positive for term in terms} == {True, False}, factor
        if side is not None and side.w is not None:
            assert side.w.subs(b, 1).is_positive


@pytest.mark.parametrize(
    ("expr", "message"),
    [
        (erf(x + 1), "the argument of erf, is not known"),
        (1 / (1 + exp(1 - x)), "the argument of exp, is not known"),
        (x / (1 + exp(-b * x - b)), "the argument of exp, is not known"),
        (exp(-(x**2)) * tanh(x), "no rational power"),
        (exp(-x) + exp(-sqrt(2) * x), "no rational power"),
        (log(1 - exp(-(x**2)) / 2), "not the logarithm of a sum of positive powers"),
        (log(1 + exp(x) + x**2), "not the logarithm of a sum of positive powers"),
        (exp(-exp(x)), "no rational power"),
        (sqrt(x**2 + 1) + sqrt(x**2 + 2), "not one square root"),
        (sqrt(x**2 - x + 1), "not one square root, of a sum of positive terms"),
        (x**2 - 3 * x + sqrt(x**2 + 1), "terms of both signs beside a square root"),
    ],
    **ids,
)
def test_what_no_law_reaches_is_refused(expr: Expr, message: str) -> None:
    with pytest.raises(NoStableForm, match=message):
        stabilise(expr, x)


def test_factors_above_and_below_have_an_order() -> None:
    """Their powers were SymPy's integers, and what is compared of those has none: 7/Phi(x) ended with TypeError."""
    forms = [stabilise(piece.expr, x) for piece in derive(Activation("own", 7 / (1 + erf(x)))).d1]
    sides = [side for form in forms for side in (form.left, form.right) if side is not None]
    assert {type(factor.exponent) for side in sides for factor in side.factors} == {int}


def test_a_small_constant_is_kept() -> None:
    """SymPy's `nsimplify` took 10**-36, beside the second derivative of exp(x/10**18), for 0."""
    for number in (sympy.Rational(1, 10**36), sqrt(2) / sqrt(sympy.pi) / 10**40):
        form = stabilise(number * exp(x), x)
        assert form.right is not None and form.right.coefficient == number


def test_only_a_positive_parameter_is_a_scale() -> None:
    real = Parameter("r", default=1)
    with pytest.raises(NoStableForm, match="the sign of"):
        stabilise(x / (1 + exp(-real * x)), x)


def test_a_side_that_is_not_asked_for_is_not_made() -> None:
    celu = stabilise(b * (exp(x / b) - 1), x, (-1,))
    assert celu.scale == 1 / b and celu.scale_power == -1
    form = stabilise(exp(x) - 1, x, (-1,))
    assert celu.left == form.left  # celu is elu of x/b
    assert form.right is None and form.left is not None and form.reflect == 0
    assert form.left.coefficient == -1
    assert [f.kind for f in form.left.factors] == ["expm1"]
    assert_same_function(form, exp(x) - 1, (-1,))


def test_the_largest_exponential_is_the_base() -> None:
    form = stabilise(tanh(x), x)
    assert form.left is not None and form.left.w == 2 * t
    form = stabilise(exp(-x / 2) / (1 + exp(-x / 3)), x)
    assert form.right is not None and form.right.w == t / 6


def test_companions_are_smooth_and_positive() -> None:
    a = Symbol("a", positive=True)
    assert sympy.limit(logq.expanded(a), a, 0) == 1
    with precision(200):
        for companion in (erfcx, logq):
            values = [tight(evaluator(companion.expanded(a), (a,)), exact(v)) for v in (2.0**-40, 0.1, 0.5, 1.0)]
            assert all(later < earlier for earlier, later in pairwise(values))
            assert all(v > 0 for v in values)


def test_a_side_is_shown_as_it_is() -> None:
    side = Side(sympy.Integer(-3), 2, 1, (), t**2 / 2)
    assert side.to_sympy() == -3 * t**2 * exp(-(t**2) / 2)


class TestTheProjectsOwnFunctions:
    def test_every_form_is_its_function(self, made: tuple[Made, ...]) -> None:
        seen = set()
        for activation in made:
            for function in activation.functions:
                for piece in function.stable:
                    if not isinstance(piece.form, HalfLines) or piece.piece.expr in seen or piece.piece.expr.has(gate):
                        continue  # test_literature and test_gated try those
                    seen.add(piece.piece.expr)
                    values = dict.fromkeys(activation.derived.activation.parameters, b)
                    form = piece.form.stable
                    if form.scale is not None:
                        values[form.scale] = b
                    sides = [s for s, bound in ((-1, piece.piece.lower), (1, piece.piece.upper)) if bound.is_infinite]
                    expr = piece.piece.expr.subs(values)
                    assert_same_function(_renamed(form, values), expr, sides)
        assert len(seen) > 20

    @pytest.mark.parametrize(
        ("law", "held", "missed"),
        [
            ("root", "gelu.d1", "sigmoid.f"),
            ("whole line", "silu.f", "gelu.f"),
            ("asymptotes", "tanh.f", "sigmoid.f"),
            ("quotient", "silu.d1", "silu.f"),
            ("direct", "gelu.f", "tanh.f"),
            ("scale last", "gelu.f", "tanh.f"),
            ("two parts", "gaussian.f", "sigmoid.f"),
            ("look-up", "gelu.f", "relu.f"),
            ("clamp", "sigmoid.f", "relu.f"),
        ],
    )
    def test_laws_of_lowering(self, made: tuple[Made, ...], law: str, held: str, missed: str) -> None:
        laws = {
            f"{m.family.name}.{f.name}": set(choice.lowered.laws)
            for m in made
            for f in m.functions
            for choice in f.chosen[:1]
        }
        assert law in laws[held]
        assert law not in laws[missed]

    def test_every_law_is_of_use(self, made: tuple[Made, ...]) -> None:
        used = {law for m in made for k in m.family.kernels for law in k.laws}
        assert used == set(LAWS) - {"composition"}  # which is for formulas with parameters in several places


def _renamed(form: Stable, values: dict[Expr, Expr]) -> Stable:
    def side(s: Side | None) -> Side | None:
        if s is None:
            return None
        factors = tuple(replace(f, expr=f.expr.subs(values)) for f in s.factors)
        return Side(s.coefficient.subs(values), s.power, s.decay, factors, s.w and s.w.subs(values))

    scale = None if form.scale is None else b
    return Stable(scale, form.scale_power, side(form.left), side(form.right), form.reflect, form.growth, form.laws)
