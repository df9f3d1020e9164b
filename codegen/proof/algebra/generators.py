"""Expressions as quotients of polynomials in a few generators, so that polynomial algebra decides whether they vanish.

Takes a smooth expression; gives an equal one without the functions that others stand for, or the word that it is 0.

The generators are: one exponential for each monomial of the exponents, so that exp(-2x) is a power of exp(x), and tanh
and cos are quotients of exponentials (several where powers of one would be large; their relation is used last); one
logarithm for each irreducible factor that is positive, so that log(1 + exp(-x)) is log(1 + exp(x)) - x; a root for each
such factor, with the relation that it satisfies; erf and atan as the odd functions that they are. A `Root` has its
function for a relation: what has that function as a factor is 0.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import reduce

import sympy
from sympy import Dummy, Expr, Rational

from ...definition.constant import Constant
from ...symbolic.factored import HYPERBOLIC, common_unit, exponents
from ...symbolic.zero import Root
from ..balls.ball import NoEnclosure, evaluator

_WIDEST = 3000  # operations: polynomial algebra on a larger expression takes too long
_HIGHEST = 40  # power of an exponential: beyond it a multiple of the exponent is a generator of its own

_ODD = (sympy.erf, sympy.atan)


def reduces_to_zero(expr: Expr) -> bool:
    """Whether an expression in real symbols is 0 wherever it is defined, by polynomial algebra in its generators."""
    if expr == 0:
        return True
    if sympy.count_ops(expr) > _WIDEST:
        return False
    generators = _Generators(_units(expr))
    try:
        numerator, _ = generators.fraction(generators.walk(expr))
    except sympy.PolynomialError:
        return False
    return bool(numerator == 0) or any(_has_factor(expr, root) for root in expr.atoms(Root))


def _has_factor(expr: Expr, root: Root) -> bool:
    """Whether a number is g(r) h(r) with the function g that vanishes at the root r, and h that is finite there."""
    cofactor = reduced(expr.xreplace({root: root.x}) / root.function)
    if cofactor is None or cofactor.free_symbols - {root.x}:
        return False
    try:
        return bool(evaluator(cofactor.xreplace({root.x: root}), ())().is_finite())
    except NoEnclosure:
        return False


def reduced(expr: Expr) -> Expr | None:
    """The quotient that an expression is, cancelled, in the functions that the generators stand for."""
    if sympy.count_ops(expr) > _WIDEST:
        return None
    generators = _Generators(_units(expr))
    try:
        numerator, denominator = generators.fraction(generators.walk(expr))
    except sympy.PolynomialError:
        return None
    return generators.restored(sympy.cancel(numerator / denominator))


def _units(expr: Expr) -> dict[Expr, Rational]:
    """For each monomial of the exponents the largest number of which all its coefficients are multiples."""
    units: dict[Expr, Rational] = {}
    for node, coefficient, monomial in exponents(expr):
        share = coefficient if isinstance(node, sympy.exp) else 2 * coefficient
        units[monomial] = common_unit(units.get(monomial, sympy.S.Zero), share)
    return units


class _Generators:
    """The generators of one expression, and what each stands for."""

    def __init__(self, units: Mapping[Expr, Rational]) -> None:
        self._units = units
        self._meaning: dict[Dummy, Expr] = {}  # a generator's own expression, in generators found before it
        self._names: dict[tuple[str, Expr], Dummy] = {}
        self._exponents: dict[Expr, tuple[Rational, Expr]] = {}  # of an exponential: a number, and a monomial
        self._imaginary: Dummy | None = None

    def walk(self, e: Expr) -> Expr:
        """The expression in generators, some with fractional exponents."""
        if e.is_Rational or e.is_Symbol:
            return e
        if e is sympy.I:
            return self._unit()
        if isinstance(e, Constant):
            return self.walk(e.inner)
        if e is sympy.pi:
            return self._named("pi", e, lambda same: same, positive=True)
        if isinstance(e, sympy.Add | sympy.Mul):
            return e.func(*(self.walk(a) for a in e.args))
        if isinstance(e, sympy.exp):
            return self._exponential(self.walk(e.args[0]))
        if e is sympy.E:
            return self._exponential(sympy.S.One)
        if isinstance(e, sympy.Pow) and e.base is sympy.E:
            return self._exponential(self.walk(e.exp))
        if isinstance(e, sympy.Pow) and e.exp.is_Integer:
            return self.walk(e.base) ** e.exp
        if isinstance(e, sympy.Pow) and e.exp.is_Rational:
            return self._power(self.walk(e.base), e.exp)
        if isinstance(e, sympy.log):
            return self._logarithm(self.walk(e.args[0]))
        if isinstance(e, HYPERBOLIC):
            return self.walk(e.rewrite(sympy.exp))
        if isinstance(e, sympy.asinh):
            u = e.args[0]
            return self.walk(sympy.log(u + sympy.sqrt(u**2 + 1)))
        if isinstance(e, sympy.sin | sympy.cos):
            return self._circular(e)
        if isinstance(e, sympy.erfc):
            return 1 - self.walk(sympy.erf(e.args[0]))
        if isinstance(e, _ODD):
            u = self._canonical(self.walk(e.args[0]))
            turn = u.could_extract_minus_sign()
            named = self._named(e.func.__name__, -u if turn else u, e.func)
            return -named if turn else named
        return self._named("other", e, lambda same: same)

    def fraction(self, quotient: Expr) -> tuple[Expr, Expr]:
        """Numerator and denominator as polynomials, with every root's relation used up in the numerator."""
        quotient, relations = self._whole_powers(quotient)
        if self._imaginary is not None:
            relations.append((self._imaginary, 2, sympy.S.NegativeOne))
        numerator, denominator = sympy.fraction(sympy.together(quotient))
        numerator = sympy.expand(numerator)
        for root, order, power in reversed(relations):  # a root's relation holds roots that were found before it
            if root in numerator.free_symbols:
                numerator = _with_relation(numerator, root, order, power)
        return (sympy.S.Zero if self._vanishes(numerator) else numerator), denominator

    def _vanishes(self, numerator: Expr) -> bool:
        """Whether a polynomial is 0 when all exponentials of multiples of one monomial are powers of one of them."""
        multiples: dict[Expr, list[tuple[Dummy, Rational]]] = {}
        for name in numerator.free_symbols:
            base, order = self._meaning.get(name, name).as_base_exp() if name not in self._exponents else (name, 1)
            if base in self._exponents:
                factor, monomial = self._exponents[base]
                multiples.setdefault(monomial, []).append((name, factor * order))
        powers: dict[Dummy, Expr] = {}
        for same in multiples.values():
            unit = reduce(common_unit, (factor for _, factor in same), sympy.S.Zero)
            one = Dummy("exp", positive=True)
            powers |= {name: one ** (factor / unit) for name, factor in same} if len(same) > 1 else {}
        return bool(numerator == 0) or bool(powers and sympy.expand(numerator.xreplace(powers)) == 0)

    def restored(self, e: Expr) -> Expr:
        """With each generator as the function that it stands for."""
        for name, meaning in reversed(list(self._meaning.items())):
            e = e.xreplace({name: meaning}) if name in e.free_symbols else e
        return e

    def _whole_powers(self, quotient: Expr) -> tuple[Expr, list[tuple[Dummy, int, Expr]]]:
        """With generators for the roots that stand in it: each root, its order, and the power that is known."""
        bases = [n for (kind, _), n in self._names.items() if kind == "base"]
        orders: dict[Expr, int] = {}
        for e in (quotient, *(self._meaning[n] for n in bases)):
            for node in e.atoms(sympy.Pow):
                if node.base.is_Symbol and node.exp.is_Rational and not node.exp.is_Integer:
                    orders[node.base] = int(sympy.ilcm(orders.get(node.base, 1), node.exp.q))
        whole = {b: Dummy(f"root{k}", positive=True) for k, b in enumerate(orders)}

        def change(e: Expr) -> Expr:
            e = e.replace(
                lambda n: isinstance(n, sympy.Pow) and n.base in whole,
                lambda n: whole[n.base] ** (n.exp * orders[n.base]),
            )
            return e.xreplace({b: w ** orders[b] for b, w in whole.items()})

        for b, w in whole.items():
            self._meaning[w] = b ** Rational(1, orders[b])
        relations = [(whole.get(b, b), orders.get(b, 1), change(self._meaning[b])) for b in bases]
        return change(quotient), relations

    # How each kind of part becomes generators.

    def _named(self, kind: str, key: Expr, meaning: Callable[[Expr], Expr], **assumptions: bool) -> Dummy:
        if (kind, key) not in self._names:
            name = Dummy(f"{kind}{len(self._names)}", **(assumptions or {"real": True}))
            self._names[kind, key] = name
            self._meaning[name] = meaning(key)
        return self._names[kind, key]

    def _unit(self) -> Dummy:
        if self._imaginary is None:
            self._imaginary = self._named("i", sympy.S.NegativeOne, lambda _: sympy.I, imaginary=True)
        return self._imaginary

    def _exponential(self, exponent: Expr) -> Expr:
        result: Expr = sympy.S.One
        for term in sympy.Add.make_args(self._canonical(exponent)):
            factor, monomial = term.as_coeff_Mul()
            if monomial in self._meaning and isinstance(self._meaning[monomial], sympy.log):
                result *= self._power(self._meaning[monomial].args[0], factor)
            elif factor != 0:
                real = self._imaginary is None or not monomial.has(self._imaginary)
                kind = {"positive": True} if real else {"complex": True}
                unit = self._units.get(monomial, sympy.S.One)
                if abs(factor / unit) > _HIGHEST:
                    unit = abs(factor)
                name = self._named("exp", unit * monomial, sympy.exp, **kind)
                self._exponents[name] = (unit, monomial)
                result *= name ** (factor / unit)
        return result

    def _circular(self, e: Expr) -> Expr:
        i, u = self._unit(), self.walk(e.args[0])
        plus, minus = self._exponential(i * u), self._exponential(-i * u)
        return (plus + minus) / 2 if isinstance(e, sympy.cos) else (plus - minus) / (2 * i)

    def _logarithm(self, argument: Expr) -> Expr:
        result: Expr = sympy.S.Zero
        rest: Expr = sympy.S.One
        for factor, power in self._factors(argument):
            exponential = self._meaning.get(factor)
            if isinstance(exponential, sympy.exp) and factor.is_positive:  # one of sin or cos has many logarithms
                result += power * exponential.args[0]
            elif factor.is_positive:
                result += power * self._named("log", factor, sympy.log)
            else:
                rest *= factor**power
        return result if rest == 1 else result + self._named("log", sympy.expand(rest), sympy.log)

    def _power(self, base: Expr, exponent: Rational) -> Expr:
        if exponent.is_Integer:
            return base**exponent
        result: Expr = sympy.S.One
        rest: Expr = sympy.S.One
        for factor, power in self._factors(base):
            if not factor.is_positive:
                rest *= factor**power
            elif factor.is_Symbol or (power * exponent).is_Integer:
                result *= factor ** (power * exponent)
            else:
                result *= self._named("base", factor, lambda same: same, positive=True) ** (power * exponent)
        return result if rest == 1 else result * self._named("power", rest**exponent, lambda same: same)

    def _canonical(self, e: Expr) -> Expr:
        """One spelling for equal exponents and arguments."""
        return sympy.expand(sympy.cancel(sympy.together(e))) if not e.is_Atom else e

    def _factors(self, e: Expr) -> Iterable[tuple[Expr, Rational]]:
        """Irreducible factors and prime numbers with their exponents; a sign is a factor -1."""
        for part, way in zip(sympy.fraction(sympy.cancel(sympy.together(e))), (1, -1), strict=True):
            constant, factors = (part, []) if part.is_Rational else sympy.factor_list(part)
            if constant.is_Rational:
                for number, side in ((constant.p, way), (constant.q, -way)):
                    yield from ((sympy.Integer(p), side * k) for p, k in sympy.factorint(number).items() if p != 1)
            else:
                yield constant, sympy.Integer(way)
            for factor, power in factors:
                base, exponent = factor.as_base_exp() if isinstance(factor, sympy.Pow) else (factor, 1)
                base = self._meaning[base] if ("base", self._meaning.get(base)) in self._names else base
                turned = not base.is_positive and (-base).is_positive
                if turned and power % 2:
                    yield sympy.S.NegativeOne, sympy.S.One
                yield (-base if turned else base), way * power * exponent


def _with_relation(numerator: Expr, root: Dummy, order: int, power: Expr) -> Expr:
    """The numerator of a polynomial in which root**order is replaced by what it is."""
    terms = sympy.Poly(numerator, root).terms()
    changed = sum((c * power ** (k // order) * root ** (k % order) for (k,), c in terms), sympy.S.Zero)
    return sympy.expand(sympy.fraction(sympy.together(changed))[0])
