"""Taylor polynomials with balls as coefficients: a function together with its derivatives, on a point or a wide box.

Takes an expression; gives a function from a ball and an order n to the coefficients f, f', f''/2, ..., f^(n)/n!, each
enclosing its values on the whole ball. By Taylor's law with Lagrange's remainder they bound f far better than its own
ball does. Every rule is the differential equation of its function, solved coefficient by coefficient; the first
coefficient of a monotone function comes from the ends of its argument, for a wide ball's own image is wider than that.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import sympy
from flint import arb

from .ball import Rules, evaluator

Coefficients = tuple[arb, ...]
Jets = Callable[[arb, int], Coefficients]

_ZERO = arb(0)
_WIDE = 40  # an argument with fewer right bits counts as wide


def jets(expression: sympy.Expr, x: sympy.Symbol) -> Jets:
    """The Taylor coefficients of an expression in `x`, as a function of a ball and an order.

    Raises `NoEnclosure` where a part of the expression is outside the language.
    """
    evaluate = evaluator(expression, (x,), RULES)

    def coefficients(at: arb, order: int) -> Coefficients:
        made: Jet = evaluate(Jet((at, arb(1)), order) if order else Jet((at,), 0))
        return made.coefficients + (_ZERO,) * (order + 1 - len(made.coefficients))

    return coefficients


@dataclass(frozen=True)
class Jet:
    """Coefficients up to an order; those that are left out at the end are zero. A constant has order -1, any."""

    coefficients: Coefficients
    order: int

    def __getitem__(self, k: int) -> arb:
        return self.coefficients[k] if k < len(self.coefficients) else _ZERO

    def __add__(self, other: Jet) -> Jet:
        n = max(len(self.coefficients), len(other.coefficients))
        return Jet(tuple(self[k] + other[k] for k in range(n)), max(self.order, other.order))

    def __sub__(self, other: Jet) -> Jet:
        return self + other.times(arb(-1))

    def __mul__(self, other: Jet) -> Jet:
        order = max(self.order, other.order)
        a, b = self.coefficients, other.coefficients
        if len(a) == 1 or len(b) == 1:
            return self.times(b[0]) if len(b) == 1 else other.times(a[0])
        if self is other:
            return self._squared()
        n = min(len(a) + len(b) - 1, order + 1)
        return Jet(
            tuple(
                _sum([a[j] * b[k - j] for j in range(max(0, k - len(b) + 1), min(k, len(a) - 1) + 1)]) for k in range(n)
            ),
            order,
        )

    def _squared(self) -> Jet:
        product = self * Jet(self.coefficients, self.order)
        return Jet((square(self[0]), *product.coefficients[1:]), self.order)

    def times(self, factor: arb) -> Jet:
        return Jet(tuple(c * factor for c in self.coefficients), self.order)

    def derivative(self, k: int) -> arb:
        """The coefficient k of the derivative."""
        return self[k + 1] * (k + 1)


def _sum(items: Sequence[arb]) -> arb:
    total = items[0]
    for item in items[1:]:
        total += item
    return total


def square(b: arb) -> arb:
    """The square of a ball, which is never negative."""
    if b.contains(0):
        far = max(abs(b).upper(), _ZERO)
        return _ZERO.union(far * far)
    return b * b


def rising(function: Callable[[arb], arb]) -> Callable[[arb], arb]:
    """A monotone function of balls, from the ends of a wide argument."""

    def at_ends(b: arb) -> arb:
        if not b.is_finite() or b.rel_accuracy_bits() > _WIDE:
            return function(b)
        return function(b.lower()).union(function(b.upper()))

    return at_ends


def _cosh(b: arb) -> arb:
    if b.rel_accuracy_bits() > _WIDE or not b.is_finite():
        return b.cosh()
    far = abs(b).upper().cosh()
    return (arb(1) if b.contains(0) else abs(b).lower().cosh()).union(far)


_exp, _log, _log1p, _tanh, _sinh = (rising(getattr(arb, f)) for f in ("exp", "log", "log1p", "tanh", "sinh"))
_erf, _erfc, _atan = (rising(getattr(arb, f)) for f in ("erf", "erfc", "atan"))


def _integrated(first: arb, slope: Callable[[list[arb]], Callable[[int], arb]], order: int) -> Jet:
    """The solution of y' = slope: `slope` is given the coefficients so far, and gives coefficient k of y'."""
    y = [first]
    at = slope(y)
    while len(y) <= order:
        y.append(at(len(y) - 1) / len(y))
    return Jet(tuple(y), order)


def _product(a: Callable[[int], arb], b: Callable[[int], arb], k: int) -> arb:
    return _sum([a(j) * b(k - j) for j in range(k + 1)])


def _chain(first: Callable[[arb], arb], outer: Callable[[Jet], Jet]) -> Callable[[Jet], Jet]:
    """The rule of a function whose derivative is `outer`: y' = outer(u) u'."""

    def rule(u: Jet) -> Jet:
        if len(u.coefficients) == 1:
            return Jet((first(u[0]),), u.order)
        value = first(u[0])
        if not value.is_finite():  # the logarithm of a negative number: its slope 1/u would seem to be one
            return Jet((value,) * (u.order + 1), u.order)
        g = outer(u)
        return _integrated(value, lambda _: lambda k: _product(g.__getitem__, u.derivative, k), u.order)

    return rule


def _jet_exp(u: Jet) -> Jet:
    if len(u.coefficients) == 1:
        return Jet((_exp(u[0]),), u.order)
    return _integrated(_exp(u[0]), lambda y: lambda k: _product(y.__getitem__, u.derivative, k), u.order)


def _jet_tanh(u: Jet) -> Jet:
    """y' = (1 - y^2) u', where 1 - y^2 begins with 1/cosh^2, which does not cancel."""
    y, order = [_tanh(u[0])], u.order if len(u.coefficients) > 1 else 0
    s: list[arb] = []
    for k in range(order):
        s.append(1 / square(_cosh(u[0])) if k == 0 else -_product(y.__getitem__, y.__getitem__, k))
        y.append(_product(s.__getitem__, u.derivative, k) / (k + 1))
    return Jet(tuple(y), u.order)


def _pair(first: Callable[[arb], arb], second: Callable[[arb], arb], turn: int) -> tuple[Callable[[Jet], Jet], ...]:
    """Two functions that are each other's derivative, the second's with the sign `turn`: sinh and cosh, sin and cos."""

    def both(u: Jet) -> tuple[Jet, Jet]:
        a, b = [first(u[0])], [second(u[0])]
        for k in range(u.order if len(u.coefficients) > 1 else 0):
            next_a = _product(b.__getitem__, u.derivative, k) / (k + 1)
            b.append(turn * _product(a.__getitem__, u.derivative, k) / (k + 1))
            a.append(next_a)
        return Jet(tuple(a), u.order), Jet(tuple(b), u.order)

    return lambda u: both(u)[0], lambda u: both(u)[1]


def _one_over(u: Jet) -> Jet:
    return power(u, sympy.Integer(-1))


def _one_plus(u: Jet) -> Jet:
    return u + Jet((arb(1),), -1)


def power(u: Jet, exponent: sympy.Rational) -> Jet:
    """u^q: u y' = q y u'. A whole power is a product, which needs no reciprocal of u."""
    if exponent.is_Integer and exponent > 0:
        made = u
        if exponent == 1:
            return u
        half = power(u, sympy.Integer(exponent // 2))
        made = half * half
        return made * u if exponent % 2 else made
    q = arb(int(exponent.p)) / int(exponent.q)
    first = rising(lambda b: _plain_power(b, exponent))(u[0]) if u[0] > 0 else _plain_power(u[0], exponent)
    y = [first]
    for k in range(1, u.order + 1 if len(u.coefficients) > 1 else 1):
        y.append(_sum([(q * j - (k - j)) * u[j] * y[k - j] for j in range(1, k + 1)]) / (k * u[0]))
    return Jet(tuple(y), u.order)


def _plain_power(b: arb, exponent: sympy.Rational) -> arb:
    p, q = int(exponent.p), int(exponent.q)
    base = b if q == 1 else b.sqrt() if q == 2 else b.root(q)
    return base**p


def _bell(u: Jet) -> Jet:
    """The derivative of erf."""
    return _jet_exp((u * u).times(arb(-1))).times(2 / arb.pi().sqrt())


_LOG = _chain(_log, _one_over)


_SINH, _COSH = _pair(_sinh, _cosh, 1)
_SIN, _COS = _pair(arb.sin, arb.cos, -1)

RULES: Rules = Rules(
    constant=lambda b: Jet((b,), -1),
    unary={
        "exp": _jet_exp,
        "tanh": _jet_tanh,
        "log": _LOG,
        "log1p": _chain(_log1p, lambda u: _one_over(_one_plus(u))),
        "erf": _chain(_erf, _bell),
        "erfc": _chain(_erfc, lambda u: _bell(u).times(arb(-1))),
        "atan": _chain(_atan, lambda u: _one_over(_one_plus(u * u))),
        "sinh": _SINH,
        "cosh": _COSH,
        "sin": _SIN,
        "cos": _COS,
    },
    power=power,
    variable_power=lambda base, exponent: _jet_exp(exponent * _LOG(base)),
)
