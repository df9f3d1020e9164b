"""The functions of the definition language near infinity: exp, log, tanh, erf and their like of a series.

Takes an expression in x and a start; gives its `Series` in y = |x|. Each function has its law: the exponential splits
its argument into what grows, a constant, and what vanishes; bounded functions are a limit and a deviation; at a finite
limit there is Taylor's polynomial with Lagrange's remainder, whose last derivative a ball encloses.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache

import sympy
from flint import arb, fmpq
from sympy import Expr

from ..algebra.constants import ball, rational, sign
from ..algebra.generators import reduced
from ..balls.ball import evaluator, fraction
from .scale import LOG, ONE, Scale, TooEarly, Y
from .series import Arithmetic, NoExpansion, Remainder, Series, Term

_UNIT = Series((Term(sympy.S.One, ONE),))
_u = sympy.Symbol("u", real=True)
_HYPERBOLIC = (sympy.tanh, sympy.sinh, sympy.cosh)


def _constant(value: Expr) -> Series:
    return Series((Term(value, ONE),)) if sign(value) != 0 else Series(())


@lru_cache(maxsize=1 << 10)
def _shortest(value: Expr) -> Expr:
    """A constant without the hyperbolic functions of logarithms that are shorter as quotients: tanh(log(2)) is 3/5."""
    return value.replace(
        lambda node: isinstance(node, _HYPERBOLIC) and node.has(sympy.log),
        lambda node: min((node, reduced(node) or node), key=sympy.count_ops),
    )


@dataclass(frozen=True)
class _Split:
    """A series as terms that grow, a constant, and a series that vanishes; or that is bounded by `oscillation`."""

    growing: tuple[Term, ...]
    constant: Expr
    small: Series
    oscillation: arb | None = None


@dataclass(frozen=True)
class Expander:
    """Expressions in x as series in y = |x|, for x to infinity (side 1) or to minus infinity (side -1)."""

    arithmetic: Arithmetic
    x: sympy.Symbol
    side: int
    _done: dict[Expr, Series] = field(default_factory=dict)

    def series(self, e: Expr) -> Series:
        """The expression near infinity. Raises `NoExpansion`, `TooEarly` or `Undecided`."""
        if e not in self._done:
            self._done[e] = self._series(e)
        return self._done[e]

    def _series(self, e: Expr) -> Series:
        a = self.arithmetic
        if e == self.x:
            return Series((Term(sympy.Integer(self.side), Y),))
        if not e.free_symbols:
            return _constant(_shortest(e))
        if isinstance(e, sympy.Add):
            return a.add([self.series(t) for t in e.args])
        if isinstance(e, sympy.Mul):
            first, *others = (self.series(f) for f in e.args)
            for other in others:
                first = a.multiply(first, other)
            return first
        if isinstance(e, sympy.Pow) and e.base is not sympy.E:
            if isinstance(e.exp, sympy.Rational):
                return a.power(self.series(e.base), fraction(e.exp))
            return self._exp(a.multiply(self.series(e.exp), self._log(self.series(e.base))))
        rule = _RULES.get("exp" if isinstance(e, sympy.Pow) else type(e).__name__)
        if rule is None or e.free_symbols != {self.x}:
            raise NoExpansion(f"no expansion for {e.func.__name__} in {e}")
        return rule(self, self.series(e.exp if isinstance(e, sympy.Pow) else e.args[0]))

    def _exp(self, u: Series) -> Series:
        a = self.arithmetic
        parts = self._split(u)
        power, exponent = fmpq(0), []
        for t in parts.growing:
            if t.scale == LOG and t.coefficient.is_Rational:
                power = fraction(t.coefficient)
            else:
                exponent.append((t.coefficient, t.scale))
        scale = Scale(power, exponent=tuple(exponent))
        factor = Term(sympy.exp(parts.constant), scale)
        radius = a.supremum(parts.small)
        if parts.oscillation is not None:
            size = ball(factor.coefficient) * (radius + parts.oscillation).exp()
            return Series((), Remainder(size.upper(), scale))
        n = a.most
        last = radius.exp() / arb(n).fac()
        if not (parts.small.terms or parts.small.rest):
            return Series((factor,))
        return a.scaled(a.taylor(parts.small, [1 / sympy.factorial(j) for j in range(n)], last), factor)

    def _log(self, u: Series) -> Series:
        a = self.arithmetic
        leading, delta = a.relative(u)
        if sign(leading.coefficient) < 0:
            raise NoExpansion(f"the logarithm of {leading.expression(sympy.Symbol('y'))} is not real")
        if leading.scale.log:
            raise NoExpansion("no scale for the logarithm of a logarithm")
        terms = [Term(c, s) for c, s in leading.scale.exponent]
        if leading.scale.power != 0:
            p = leading.scale.power
            terms.append(Term(rational(p), LOG))
        parts = [Series(tuple(terms)), _constant(sympy.log(leading.coefficient))]
        if delta.terms or delta.rest:
            n = a.most
            last = (1 - a.below_one(delta)) ** -n / n
            coefficients = [sympy.S.Zero, *(sympy.Rational((-1) ** (j + 1), j) for j in range(1, n))]
            parts.append(a.taylor(delta, coefficients, last))
        return a.add(parts)

    def _tanh(self, u: Series) -> Series:
        a = self.arithmetic
        if u.growth > 0:
            if not u.terms:
                return Series((), Remainder(arb(1), ONE))
            s, v = self._positive(u)
            w = self._exp(a.scaled(v, Term(sympy.Integer(-2), ONE)))
            quotient = a.multiply(w, a.power(a.add([_UNIT, w]), fmpq(-1)))
            return a.scaled(a.add([_UNIT, a.scaled(quotient, Term(sympy.Integer(-2), ONE))]), s)
        parts = self._split(u)
        if parts.oscillation is not None:
            return Series((), Remainder(arb(1), ONE))
        w = self._exp(a.scaled(parts.small, Term(sympy.Integer(2), ONE)))
        small = a.multiply(a.add([w, _constant(sympy.Integer(-1))]), a.power(a.add([w, _UNIT]), fmpq(-1)))
        if sign(parts.constant) == 0:
            return small
        # tanh(c + r) = (tanh c + tanh r) / (1 + tanh c tanh r)
        c = _constant(_shortest(sympy.tanh(parts.constant)))
        return a.multiply(a.add([c, small]), a.power(a.add([_UNIT, a.multiply(c, small)]), fmpq(-1)))

    def _hyperbolic(self, u: Series, sign: int) -> Series:
        a = self.arithmetic
        minus = self._exp(a.scaled(u, Term(sympy.S.NegativeOne, ONE)))
        halves = [a.scaled(self._exp(u), Term(sympy.S.Half, ONE)), a.scaled(minus, Term(sign * sympy.S.Half, ONE))]
        return a.add(halves)

    def _erf(self, u: Series) -> Series:
        a = self.arithmetic
        if u.growth > 0:
            if not u.terms:
                return Series((), Remainder(arb(1), ONE))
            s, v = self._positive(u)
            tail = a.scaled(self._erfc_growing(v), Term(sympy.S.NegativeOne, ONE))
            return a.scaled(a.add([_UNIT, tail]), s)
        slope = 2 * sympy.exp(-(_u**2)) / sympy.sqrt(sympy.pi)
        return self._at_limit(
            u, sympy.erf, lambda j: (-1) ** (j - 1) * sympy.hermite(j - 1, _u) * slope, Remainder(arb(1), ONE)
        )

    def _erfc(self, u: Series) -> Series:
        a = self.arithmetic
        if u.growth <= 0 or sign(u.terms[0].coefficient) < 0:
            return a.add([_UNIT, a.scaled(self._erf(u), Term(sympy.S.NegativeOne, ONE))])
        return self._erfc_growing(u)

    def _erfc_growing(self, u: Series) -> Series:
        """exp(-u^2) / (u sqrt(pi)) * sum of (-1)^j (2j-1)!! / (2u^2)^j for u > 0; the term left out bounds the rest."""
        a = self.arithmetic
        square = a.multiply(u, u)
        a.below_one(a.relative(u)[1])  # u is positive from the start on
        front = a.multiply(self._exp(a.scaled(square, Term(sympy.S.NegativeOne, ONE))), a.power(u, fmpq(-1)))
        front = a.scaled(front, Term(1 / sympy.sqrt(sympy.pi), ONE))
        n = a.most
        coefficients = [sympy.Rational((-1) ** j * sympy.factorial2(2 * j - 1), 2**j) for j in range(n)]
        last = ball(sympy.Rational(sympy.factorial2(2 * n - 1), 2**n))
        return a.multiply(front, a.taylor(a.power(u, fmpq(-2)), coefficients, last))

    def _sin(self, u: Series) -> Series:
        def derivative(j: int) -> Expr:
            return (sympy.sin(_u), sympy.cos(_u), -sympy.sin(_u), -sympy.cos(_u))[j % 4]

        if u.growth > 0:
            return Series((), Remainder(arb(1), ONE))
        return self._at_limit(u, sympy.sin, derivative, Remainder(arb(1), ONE))

    def _cos(self, u: Series) -> Series:
        def derivative(j: int) -> Expr:
            return (sympy.cos(_u), -sympy.sin(_u), -sympy.cos(_u), sympy.sin(_u))[j % 4]

        if u.growth > 0:
            return Series((), Remainder(arb(1), ONE))
        return self._at_limit(u, sympy.cos, derivative, Remainder(arb(1), ONE))

    def _atan(self, u: Series) -> Series:
        a = self.arithmetic
        if u.growth > 0:
            if not u.terms:
                return Series((), Remainder(arb(2), ONE))
            s, v = self._positive(u)
            rest = a.scaled(self._atan(a.power(v, fmpq(-1))), Term(sympy.S.NegativeOne, ONE))
            return a.scaled(a.add([_constant(sympy.pi / 2), rest]), s)

        def derivative(j: int) -> Expr:
            numerator: Expr = sympy.S.One  # of the derivative of order k, over (1 + u^2)^k
            for k in range(1, j):
                numerator = sympy.expand(sympy.diff(numerator, _u) * (1 + _u**2) - 2 * k * _u * numerator)
            return numerator / (1 + _u**2) ** j

        return self._at_limit(u, sympy.atan, derivative, Remainder(arb(2), ONE))

    def _at_limit(
        self, u: Series, function: Callable[[Expr], Expr], derivative: Callable[[int], Expr], bound: Remainder
    ) -> Series:
        """A function of an argument with a finite limit, by its derivatives there; `bound` is that of the function."""
        a = self.arithmetic
        parts = self._split(u)
        if parts.oscillation is not None:
            return Series((), bound)
        c, n = parts.constant, a.most
        if not (parts.small.terms or parts.small.rest):
            return _constant(function(c))
        coefficients = [function(c), *(derivative(j).subs(_u, c) / sympy.factorial(j) for j in range(1, n))]
        kept = [k if sign(k) != 0 else sympy.S.Zero for k in coefficients]
        around = ball(c) + arb(0, a.supremum(parts.small))
        last = abs(evaluator(derivative(n), (_u,))(around)).upper() / arb(n).fac()
        if not last.is_finite():
            raise TooEarly(f"no bound for the derivatives of {function} from {a.start} on")
        return a.taylor(parts.small, kept, last)

    def _positive(self, u: Series) -> tuple[Term, Series]:
        """The sign of a series that grows, as a term, and its absolute value."""
        s = Term(sympy.Integer(sign(u.terms[0].coefficient)), ONE)
        return s, self.arithmetic.scaled(u, s)

    def _split(self, u: Series) -> _Split:
        growing = tuple(t for t in u.terms if t.scale.growth > 0)
        constant = sympy.Add(*(t.coefficient for t in u.terms if t.scale.growth == 0))
        small = tuple(t for t in u.terms if t.scale.growth < 0)
        if u.rest is None or u.rest.scale.growth < 0:
            return _Split(growing, constant, Series(small, u.rest))
        if u.rest.scale.growth > 0:
            raise NoExpansion(f"a remainder of size {u.rest.scale} in the argument of a function")
        return _Split(growing, constant, Series(small), u.rest.size)


_RULES: dict[str, Callable[[Expander, Series], Series]] = {
    "exp": Expander._exp,
    "log": Expander._log,
    "tanh": Expander._tanh,
    "sinh": lambda expander, u: expander._hyperbolic(u, -1),
    "cosh": lambda expander, u: expander._hyperbolic(u, 1),
    "erf": Expander._erf,
    "erfc": Expander._erfc,
    "sin": Expander._sin,
    "cos": Expander._cos,
    "atan": Expander._atan,
}
