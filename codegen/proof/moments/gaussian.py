"""Moments of a normal variable in closed form, where integration by parts gives them.

Takes a form whose pieces are sums of powers of x times exponentials of at most quadratic polynomials, or one such sum
with factors erf(a x) and their squares; gives the exact integral of it times the standard normal density. By symmetry
it also gives the moment of a function whose sum with its mirror image is constant: f(x) + f(-x) = 1 has the mean 1/2.
"""

from __future__ import annotations

from collections.abc import Iterator

import sympy
from sympy import Expr, Rational, Symbol, oo, pi, sqrt

from ...definition.constant import spelled_out
from ...symbolic.piecewise import FormError, PiecewiseForm
from ..algebra.combine import combined
from ..algebra.identities import equal, is_zero, reflected, whole_line

_WHOLE = 20  # an exact moment is looked for among the whole numbers up to this one


def exact_moment(form: PiecewiseForm) -> Expr | None:
    """E g(Z) of a form without parameters, exactly; None where this module finds no closed form."""
    own = _integral(form)
    if own is None and form.smooth:
        own = _of_error_functions(form.pieces[0].expr, form.x)
    if own is not None:
        return own
    try:
        folded = combined(form, reflected(form), lambda a, b: a + b)
    except FormError:
        return None
    last = folded.pieces[-1]
    constant = last.expr.subs(form.x, 0 if folded.smooth else last.lower)
    return constant / 2 if equal(folded, whole_line(constant, form.x)) else None


def _integral(form: PiecewiseForm) -> Expr | None:
    total = sympy.S.Zero
    for piece in form:
        for term in _terms(piece.expr, form.x):
            if term is None:
                return None
            total += _term(*term, piece.lower, piece.upper)
    return _tidy(total)


def _terms(expr: Expr, x: Symbol) -> Iterator[tuple[Expr, int, Expr] | None]:
    """The terms c x^n exp(u) of an expression, u a polynomial; None for one that is of another kind."""
    for term in sympy.Add.make_args(sympy.expand(expr)):
        if term == 0:
            continue
        coefficient, rest = term.as_independent(x)
        n, exponent = 0, sympy.S.Zero
        for factor in sympy.Mul.make_args(rest):
            base, power = factor.as_base_exp()
            if base == x and power.is_Integer and power > 0:
                n += int(power)
            elif base is sympy.E:
                exponent += power
            elif factor != 1:
                yield None
                return
        polynomial = exponent.is_polynomial(x) and sympy.degree(exponent, x) <= 2
        yield (coefficient, n, sympy.expand(exponent)) if polynomial else None


def _term(coefficient: Expr, n: int, exponent: Expr, lower: Expr, upper: Expr) -> Expr:
    """The integral of c x^n exp(u) phi(x): exp(u) phi is a constant times another normal density.

    Where exp(u) outgrows phi the variance comes out negative or infinite, and the answer is not finite.
    """
    x = next(iter(exponent.free_symbols), None)
    constant, linear, quadratic = (exponent.coeff(x, k) if x else sympy.S.Zero for k in range(3))
    constant = constant if x else exponent
    precision = 1 - 2 * quadratic
    if not precision.is_positive:
        return sympy.nan
    mean, deviation = linear / precision, 1 / sqrt(precision)
    low, high = ((end - mean) / deviation for end in (lower, upper))
    powers = sum(
        sympy.binomial(n, k) * mean ** (n - k) * deviation**k * _incomplete(k, low, high) for k in range(n + 1)
    )
    return coefficient * deviation * sympy.exp(constant + linear**2 / (2 * precision)) * powers


def _incomplete(n: int, a: Expr, b: Expr) -> Expr:
    """The integral of z^n phi(z) from a to b, by parts: z phi(z) is the derivative of -phi(z)."""
    if n == 0:
        return (sympy.erf(b / sqrt(2)) - sympy.erf(a / sqrt(2))) / 2
    edges = _edge(n - 1, a) - _edge(n - 1, b)
    return edges + (n - 1) * _incomplete(n - 2, a, b) if n > 1 else edges


def _edge(k: int, z: Expr) -> Expr:
    return sympy.S.Zero if z in (oo, -oo) else z**k * sympy.exp(-(z**2) / 2) / sqrt(2 * pi)


def _of_error_functions(expr: Expr, x: Symbol) -> Expr | None:
    """The same on the whole line, with powers of one erf(a x) among the factors, and exp(-q x^2)."""
    total = sympy.S.Zero
    for term in sympy.Add.make_args(sympy.expand(expr)):
        coefficient, rest = term.as_independent(x)
        n, k, a, w = 0, 0, sympy.S.Zero, sympy.S.One
        for base, power in (f.as_base_exp() for f in sympy.Mul.make_args(rest) if f != 1):
            if base == x and power.is_Integer and power > 0:
                n += int(power)
            elif base is sympy.E and not (power / x**2).has(x):
                w -= 2 * power / x**2
            elif isinstance(base, sympy.erf) and power in (1, 2) and not (base.args[0] / x).has(x):
                k, a = int(power), base.args[0] / x
            else:
                return None
        if not w.is_positive:
            return None
        total += coefficient * _erf_moment(n, k, a, w)
    return _tidy(total)


def _erf_moment(n: int, k: int, a: Expr, w: Expr) -> Expr:
    """The integral of x^n erf(a x)^k exp(-w x^2/2) / sqrt(2 pi), by parts; k is at most 2.

    For n = 0 and k = 2 it is that of (2 Phi(bz) - 1)^2, which is the probability that two normal variables, whose
    correlation is b^2/(1 + b^2), have one sign, less that they have not.
    """
    if (n + k) % 2:
        return sympy.S.Zero
    if n:
        inner = (n - 1) * _erf_moment(n - 2, k, a, w) if n > 1 else sympy.S.Zero
        outer = k * 2 * a / sqrt(pi) * _erf_moment(n - 1, k - 1, a, w + 2 * a**2) if k else sympy.S.Zero
        return (inner + outer) / w
    if k == 0:
        return 1 / sqrt(w)
    correlation = 2 * a**2 / (w + 2 * a**2)
    return 2 / pi * sympy.atan(correlation / sqrt(1 - correlation**2)) / sqrt(w)


def _tidy(total: Expr) -> Expr | None:
    """The sum in erfc, which keeps its digits far out, or the whole number that it is."""
    if not total.is_finite and total.has(sympy.nan, sympy.zoo, oo):
        return None
    total = sympy.expand(total)
    if total.is_Rational:
        return total
    value = sympy.N(total, 30)
    nearest = sympy.Integer(round(value)) if abs(value) < _WHOLE else None
    if nearest is not None and abs(value - nearest) < Rational(1, 10**20) and _equal(total, nearest):
        return nearest
    return total


def _equal(total: Expr, number: Expr) -> bool:
    """Whether algebra proves a constant equal to a number, its values of erf and erfc taken as unknowns."""
    spelled = (
        spelled_out(total)
        .replace(sympy.erf, lambda u: 1 - sympy.erfc(u))
        .replace(sympy.erfc, lambda u: 2 - sympy.erfc(-u) if u.could_extract_minus_sign() else sympy.erfc(u))
    )
    return is_zero(spelled - number)
