"""Identities by exact algebra: what holds is found, what does not is refuted at a point, and nothing is guessed."""

from __future__ import annotations

from itertools import combinations_with_replacement

import mpmath
import pytest
import sympy
from sympy import Abs, Max, Piecewise, Rational, asinh, atan, cos, erf, erfc, exp, log, pi, sin, sqrt, tanh

from codegen import Parameter, x
from codegen.proof.algebra.constants import Undecided
from codegen.proof.algebra.constants import sign as sign_of
from codegen.proof.algebra.generators import reduces_to_zero
from codegen.proof.algebra.identities import difference, equal, evidence, polynomial, reflected, whole_line
from codegen.proof.algebra.solve import zeros
from codegen.symbolic.piecewise import normal_form

beta = Parameter("beta", default=1, domain="positive")
alpha = Parameter("alpha", default=Rational(1, 4))
sigmoid = 1 / (1 + exp(-x))

SAME = [
    (tanh(x), 2 / (1 + exp(-2 * x)) - 1),
    (log(1 + exp(-x)), log(1 + exp(x)) - x),
    (sympy.diff(sigmoid, x), sigmoid * (1 - sigmoid)),
    (sympy.diff(log(1 + exp(beta * x)) / beta, x), 1 / (1 + exp(-beta * x))),
    (x * (1 + erf(x / sqrt(2))) / 2, x * erfc(-x / sqrt(2)) / 2),
    (x * tanh(log(1 + exp(x))), x * (exp(2 * x) + 2 * exp(x)) / (exp(2 * x) + 2 * exp(x) + 2)),
    (x * (1 + tanh(sqrt(2 / pi) * x)) / 2, x / (1 + exp(-2 * x * sqrt(2) / sqrt(pi)))),
    (x / (1 + exp(-1.702 * x)), x / (1 + exp(-x * Rational(851, 500)))),
    (sqrt(8) * sqrt(3) * x / sqrt(pi), 2 * sqrt(6) * x / sqrt(pi)),
    (sqrt(x**2 + 4) ** 3 / (x**2 + 4), sqrt(x**2 + 4)),
    (asinh(beta * x), -log(sqrt(beta**2 * x**2 + 1) - beta * x)),
    (log(sqrt(1 + x**2)), log(1 + x**2) / 2),
    (sin(2 * x), 2 * sin(x) * cos(x)),
    (tanh(x + 1), (tanh(x) + tanh(1)) / (1 + tanh(x) * tanh(1))),
    (exp(x / 2) * exp(x / 3), exp(x * Rational(5, 6))),
    (atan(x) + atan(-x), sympy.S.Zero),
]

APART = [
    (tanh(x), 2 / (1 + exp(-x)) - 1),
    (x / (1 + exp(-x)), x / (1 + exp(-Rational(17, 10) * x))),
    (x / (1 + exp(-x * Rational(851, 500))), x * erfc(-x / sqrt(2)) / 2),
    (sqrt(x**2), x),
    (x / (1 + exp(-beta * x)), x / (1 + exp(-x))),
]


def exact(e):
    return sympy.nsimplify(e, rational=True) if e.has(sympy.Float) else e


@pytest.mark.parametrize(("left", "right"), SAME, ids=str)
def test_equal_functions_are_found_equal(left, right):
    assert equal(exact(left), exact(right)) is True


@pytest.mark.parametrize(("left", "right"), APART, ids=str)
def test_other_functions_differ_at_a_point(left, right):
    assert equal(left, right) is False
    point = difference(whole_line(left), whole_line(right))
    shown = evidence(point)
    gap = sympy.lambdify(x, (left - right).subs(dict(point.values)), "mpmath")
    with mpmath.workdps(30):
        assert mpmath.mpf(shown.lo) <= gap(mpmath.mpf(point.at.p) / point.at.q) <= mpmath.mpf(shown.hi)
    assert not mpmath.mpf(shown.lo) <= 0 <= mpmath.mpf(shown.hi)


def test_what_differs_beyond_the_reach_of_the_points_is_unknown():
    assert equal(x, Piecewise((x, x < 1000), (x + (x - 1000) ** 2, True))) in (None, False)
    far = normal_form(Max(0, x - 1000), x)
    assert equal(far, sympy.S.Zero) is False  # points lie beside every bound
    assert equal(exp(-(x**2)) * Rational(1, 10**80), sympy.S.Zero) is None or True


def test_forms_are_compared_piece_by_piece():
    relu = normal_form(Max(0, x), x)
    assert equal(relu, normal_form((x + Abs(x)) / 2, x)) is True
    leaky = normal_form(Piecewise((x, x > 0), (alpha * x, True)), x)
    assert equal(leaky, relu) is False
    assert equal(leaky.subs({alpha: 0}), relu) is True
    assert equal(leaky.subs({alpha: 1}), x) is True
    tau = Parameter("tau", default=6, domain="positive")
    assert equal(normal_form(Max(0, x - tau), x), normal_form(-sympy.Min(0, tau - x), x)) is True


def test_a_form_is_reflected_with_its_ends():
    form = normal_form(Piecewise((x, x > 0), (exp(x) - 1, True)), x)
    twice = reflected(reflected(form))
    assert twice == form
    assert not reflected(form).pieces[0].upper_closed


def test_an_exponential_on_the_unit_circle_has_many_logarithms():
    # 2 + cos(x) is a polynomial in exp(i x), divided by exp(i x): the logarithm of that divisor is not i x.
    smooth = log(2 + cos(x))
    assert equal(smooth, smooth.subs(x, -x)) is not False
    assert equal(smooth, smooth.subs(x, x + 2 * pi)) is not False
    assert equal(log(2 + cos(x)) - log(2 + sin(x)), sympy.S.Zero) is False


def test_a_polynomial_is_found():
    assert polynomial(log(1 + exp(x)) - log(1 + exp(-x)), x) == x
    assert polynomial(sigmoid + sigmoid.subs(x, -x), x) == 1
    assert polynomial(sigmoid, x) is None


def test_exponents_add():
    # Also where the common unit is so small that one exponential alone would have large powers: 5/4 and 4/5, 25/20
    # and 16/20, whose sum is 41/20.
    exponents = sorted({Rational(a, b) for a in range(-6, 7) for b in range(1, 6)})
    for k, (p, q) in enumerate(combinations_with_replacement(exponents, 2)):
        left = exp(p * x) * (1 + exp(q * x)) - exp((p + q) * x)
        assert reduces_to_zero(left - exp(p * x)), (p, q)
        assert k % 9 or not reduces_to_zero(left - exp(p * x) - Rational(1, 10**30)), (p, q)


@pytest.mark.parametrize("p", [Rational(6, 5), Rational(-1234, 7), Rational(100003, 101)])
@pytest.mark.parametrize("q", [Rational(5, 4), Rational(55, 13), Rational(-1, 97), Rational(10**6)])
def test_exponents_add_whatever_they_are(p, q):
    quotient = (exp(p * x) + 1) / (exp(q * x) + 2)
    same = exp((p - q) * x) / (1 + 2 * exp(-q * x)) + 1 / (exp(q * x) + 2)
    assert reduces_to_zero(quotient - same)
    assert not reduces_to_zero(quotient - same - 1)
    assert not reduces_to_zero(quotient - same.subs(x, 2 * x))
    # Two monomials, the roots of exponentials among them
    left = exp(p * x + q * x**2) * (sympy.sqrt(exp(q * x)) + exp(p * x**2)) - exp(p * x + (p + q) * x**2)
    assert reduces_to_zero(left - exp((p + q / 2) * x + q * x**2))
    assert not reduces_to_zero(left - exp((p + q / 3) * x + q * x**2))


def test_zeros_of_an_expression_in_parameters():
    assert [s.condition for s in zeros(1 - alpha)] == ["alpha = 1"]
    assert zeros(1 + beta) == ()
    assert zeros(sympy.S.One) == ()
    assert sorted(s.condition for s in zeros(alpha**2 - 2)) == ["alpha = -sqrt(2)", "alpha = sqrt(2)"]
    assert [s.condition for s in zeros(beta**2 - 2)] == ["beta = sqrt(2)"]
    assert [s.condition for s in zeros(alpha - beta)] == ["alpha = beta"]
    (open_,) = zeros(beta - exp(-beta))
    assert open_.parameter is None and open_.condition.endswith("= 0")


def test_the_sign_of_a_number_whose_digits_fill_the_memory_is_undecided() -> None:
    """Its ball holds 0, and algebra was asked, which evaluates it; so was the message, which printed it."""
    tower = sympy.exp(sympy.cosh(5 * 10**19))
    with pytest.raises(Undecided, match="too many digits"):
        sign_of(tower - sympy.exp(sympy.cosh(5 * 10**19 + 1)))
