"""From a textbook expression to a form that neither overflows nor cancels, by named laws.

Takes the smooth expression of one piece; gives a `Stable`: one decaying exponential e = exp(-w) in (0, 1], and a
product of factors that are sums of positive terms, or vanish at known points. The laws are in `laws.py`.

The idea: on a half-line everything in this family of functions is rational in t = |x| and e (and in a few smooth
companions of e), so exact algebra does what no floating-point trick can: leading terms that cancel on paper are gone
before a rounding sees them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

import sympy
from sympy import Expr, Function, Symbol

from ..refusal import NoStableForm
from .laws import LAWS

t = Symbol("t", positive=True)  # |x|, or |z| after the law of scales
e = Symbol("e", positive=True)  # exp(-w), w > 0


class erfcx(Function):
    """exp(a**2) erfc(a), the scaled complementary error function, for a > 0: smooth, positive, algebraic decay."""

    is_positive = True

    @staticmethod
    def expanded(a: Expr) -> Expr:
        return sympy.exp(a**2) * sympy.erfc(a)


class logq(Function):
    """log(1 + a) / a for a in (0, 1]: smooth and positive, so that log1p(a) = a logq(a) keeps a's relative accuracy."""

    is_positive = True

    @staticmethod
    def expanded(a: Expr) -> Expr:
        return sympy.log(1 + a) / a


class radical(Function):
    """The square root of a polynomial in t with positive terms."""

    is_positive = True

    @staticmethod
    def expanded(q: Expr) -> Expr:
        return sympy.sqrt(q)


COMPANIONS = (erfcx, logq, radical)
Kind = Literal["sum", "expm1", "rooted"]


@dataclass(frozen=True)
class Factor:
    """A factor of a side: an expression in t, e, erfcx(.) and logq(.), and its exponent.

    `sum` has only positive terms, `expm1` is 1 - e, `rooted` has terms of both signs: lowering looks for its roots.
    """

    kind: Kind
    expr: Expr
    exponent: int


@dataclass(frozen=True)
class Side:
    """The function on one half-line: coefficient * t**power * e**decay * factors, with e = exp(-w(t))."""

    coefficient: Expr
    power: int
    decay: int
    factors: tuple[Factor, ...]
    w: Expr | None  # None where no exponential stands in it

    def to_sympy(self) -> Expr:
        """The same, for people and for tests: in t, with e as exp(-w)."""
        product = self.coefficient * t**self.power * e**self.decay
        for f in self.factors:
            product *= f.expr**f.exponent
        product = product.replace(radical, radical.expanded)
        return product if self.w is None else product.subs(e, sympy.exp(-self.w))


@dataclass(frozen=True)
class Stable:
    """A piece: scale**scale_power * g(scale * x), g given on its half-lines; the scale is a parameter or its inverse.

    `left` is g(-t), `right` is g(t). Where `reflect` is 1 or -1 only one of them is given, the other one is
    growth + reflect * that one, with `growth` a polynomial in t.
    """

    scale: Expr | None
    scale_power: int
    left: Side | None
    right: Side | None
    reflect: int
    growth: Expr
    laws: tuple[str, ...]

    def __post_init__(self) -> None:
        assert not self.reflect or (self.left is None) != (self.right is None)

    @property
    def factor(self) -> Expr:
        """What g is multiplied by."""
        return sympy.S.One if self.scale is None else self.scale**self.scale_power

    @property
    def base(self) -> tuple[int, Side]:
        """The side from which the other one is reflected, and its sign."""
        if self.left is not None:
            return -1, self.left
        assert self.right is not None
        return 1, self.right


def stabilise(expr: Expr, x: Symbol, sides: Iterable[int] = (-1, 1)) -> Stable:
    """A stable form of a smooth expression in `x` on the given sides of 0 (-1: left, 1: right).

    Raises `NoStableForm` where no law applies.
    """
    laws: list[str] = []
    scale, scale_power, inner = unscaled(expr, x)
    if scale is not None:
        laws.append("scale")
    wanted = tuple(sides)
    forms = {s: _rational(inner, x, s, laws) for s in wanted}
    if wanted == (-1, 1):
        for base, sign in ((-1, 1), (-1, -1), (1, 1), (1, -1)):
            growth = _growth(forms[-base], forms[base], sign)
            if growth is None:
                continue
            side = _side(forms[base], laws)
            if side.decay <= 0 and growth != 0:  # the other side is the one that decays
                continue
            laws.append({(0, 1): "even", (0, -1): "odd"}.get((growth, sign), "reflection"))
            left, right = (side, None) if base < 0 else (None, side)
            return Stable(scale, scale_power, left, right, sign, growth, _once(laws))
    made = {s: _side(f, laws) for s, f in forms.items()}
    return Stable(scale, scale_power, made.get(-1), made.get(1), 0, sympy.S.Zero, _once(laws))


def _once(laws: list[str]) -> tuple[str, ...]:
    return tuple(name for name in LAWS if name in laws)


def unscaled(expr: Expr, x: Symbol) -> tuple[Expr | None, int, Expr]:
    """The law of scales: (c, a, g) with expr = c**a * g(c x), c = b or 1/b, g free of b; else (None, 0, expr)."""
    for b in sorted(expr.free_symbols - {x}, key=str):
        if not b.is_positive:
            continue
        for scale in (b, 1 / b):
            moved = sympy.expand_mul(sympy.powsimp(expr.subs(x, x / scale)))
            for a in (0, -1, 1, -2, 2):
                inner = moved / scale**a
                inner = sympy.expand(sympy.cancel(sympy.together(inner)) if b in inner.free_symbols else inner)
                if b not in inner.free_symbols:
                    return scale, a, inner
    return None, 0, expr


@dataclass(frozen=True)
class _Rational:
    """An expression on a half-line as a quotient in t, e and their companions."""

    quotient: Expr
    w: Expr | None


def _rational(expr: Expr, x: Symbol, side: int, laws: list[str]) -> _Rational:
    if expr.has(sympy.tanh, sympy.sinh, sympy.cosh):
        laws.append("hyperbolic")
        expr = expr.replace(
            lambda n: isinstance(n, (sympy.tanh, sympy.sinh, sympy.cosh)), lambda n: n.rewrite(sympy.exp)
        )
    expr = expr.subs(x, side * t)
    if expr.has(sympy.erf, sympy.erfc):
        laws.append("complement")
        expr = expr.replace(sympy.erf, _erf).replace(sympy.erfc, lambda a: 1 - _erf(a))
    expr = sympy.powsimp(expr)
    exponents = {sympy.expand(n.args[0]) for n in expr.atoms(sympy.exp)}
    if not exponents:
        whole = _conjugated(expr)
        if whole is not None:
            laws.append("conjugate")
        return _Rational(sympy.cancel(sympy.together(expr)) if whole is None else whole, None)
    laws.append("half-line")
    w = _base(exponents)
    expr = expr.replace(sympy.exp, lambda a: e ** sympy.Integer(-sympy.cancel(sympy.expand(a) / w)))
    if expr.has(sympy.log):
        laws.append("logarithm")
        expr = expr.replace(sympy.log, lambda a: _log(a, w))
    return _largest_base(_cancel(expr), w)


def _conjugated(expr: Expr) -> Expr | None:
    """A quotient in t and one square root R of a polynomial, without a difference of the two; None without a root."""
    roots = [n for n in expr.atoms(sympy.Pow) if n.has(t) and n.exp.is_Rational and n.exp.q == 2]
    if not roots:
        return None
    bases = {sympy.expand(n.base) for n in roots}
    q = bases.pop()
    if bases or not q.is_polynomial(t) or _sign(q) <= 0:
        raise NoStableForm(f"{expr} has not one square root, of a sum of positive terms")
    r = sympy.Dummy("r", positive=True)
    expr = expr.replace(lambda n: n in roots, lambda n: r ** (2 * n.exp))
    above, below = sympy.fraction(sympy.cancel(sympy.together(expr)))
    (above, beside), (below, beyond) = (_one_sign(p, r, q) for p in (above, below))
    quotient = sympy.cancel(above * beyond / (below * beside))
    return quotient.subs(r, radical(q))


def _one_sign(p: Expr, r: Symbol, q: Expr) -> tuple[Expr, Expr]:
    """p as a quotient whose parts have terms of one sign each, r**2 = q: a + b r = (a**2 - b**2 q)/(a - b r)."""
    rest = sympy.Poly(p, r).rem(sympy.Poly(r**2 - q, r))
    a, b = (sympy.expand(rest.coeff_monomial(power)) for power in (1, r))
    signs = {_sign(part) for part in (a, b) if part != 0}
    if len(signs) == 1:
        return a + b * r, sympy.S.One
    if 0 in signs:
        raise NoStableForm(f"{p} has terms of both signs beside a square root")
    return sympy.expand(a**2 - b**2 * q), a - b * r


def _largest_base(quotient: Expr, w: Expr) -> _Rational:
    """With e**g as the new e, where every power of e is a multiple of g: half the factors for tanh."""
    monomials = [m for p in sympy.fraction(quotient) for m in sympy.Add.make_args(sympy.expand(p))]
    monomials += [m for a in quotient.atoms(logq) for m in sympy.Add.make_args(a.args[0])]
    powers = {m.as_powers_dict().get(e, sympy.S.Zero) for m in monomials}
    if not all(power.is_Integer for power in powers):
        raise NoStableForm(f"{quotient.subs(e, sympy.exp(-w))} has a root of an exponential, or one in an exponent")
    g = sympy.igcd(0, *powers) if powers else 1
    if g <= 1:
        return _Rational(quotient, w)
    return _Rational(
        quotient.replace(lambda n: n.is_Pow and n.base == e, lambda n: e ** (n.exp / g)), sympy.expand(g * w)
    )


def _sign(expr: Expr) -> int:
    """The sign of a polynomial in t with coefficients of known signs, for t > 0; 0 where terms differ."""
    signs = {
        1 if term.is_positive else -1 if term.is_negative else 0 for term in sympy.Add.make_args(sympy.expand(expr))
    }
    return signs.pop() if len(signs) == 1 else 0


def _erf(a: Expr) -> Expr:
    sign = _sign(a)
    if sign == 0:
        raise NoStableForm(f"the sign of {a}, the argument of erf, is not known on a half-line")
    b = sign * a
    return sign * (1 - sympy.exp(sympy.expand(-(b**2))) * erfcx(b))


def _base(exponents: set[Expr]) -> Expr:
    """w > 0 of which every exponent is an integer multiple."""
    first = min(exponents, key=lambda a: (sympy.count_ops(a), str(a)))
    sign = _sign(first)
    if sign == 0:
        raise NoStableForm(f"the sign of {first}, the argument of exp, is not known on a half-line")
    ratios = [sympy.cancel(a / first) for a in exponents]
    for a, r in zip(exponents, ratios, strict=True):
        if not r.is_Rational:
            raise NoStableForm(f"exp({a}) is no rational power of exp({first})")
    unit = sympy.igcd(*(r.p for r in ratios)) if len(ratios) > 1 else abs(ratios[0].p)
    common = sympy.ilcm(*(r.q for r in ratios)) if len(ratios) > 1 else ratios[0].q
    return sympy.expand(sign * first * sympy.Rational(unit, common))


def _log(argument: Expr, w: Expr) -> Expr:
    """The logarithm of a quotient of polynomials in e with positive terms."""
    numerator, denominator = sympy.fraction(sympy.cancel(sympy.together(argument)))
    return _log_polynomial(numerator, w) - _log_polynomial(denominator, w)


def _log_polynomial(p: Expr, w: Expr) -> Expr:
    if not p.is_polynomial(e):
        raise NoStableForm(f"log({p}) is not the logarithm of a sum of powers of an exponential")
    poly = sympy.Poly(p, e)
    terms = {k[0]: c for k, c in poly.terms()}
    low = min(terms)
    lead = terms[low]
    rest = sympy.expand(sum(c * e ** (k - low) for k, c in terms.items() if k != low) / lead)
    if poly.free_symbols - {e} or not lead.is_positive or (rest != 0 and _sign(rest) <= 0):
        raise NoStableForm(f"log({p}) is not the logarithm of a sum of positive powers of an exponential")
    value = sympy.log(lead) - low * w
    return value if rest == 0 else value + rest * logq(rest)


def _cancel(expr: Expr) -> Expr:
    """A quotient of coprime polynomials in t, e, companions and irrational constants."""
    atoms = atoms_of(expr)
    plain = sympy.cancel(sympy.together(expr.xreplace(atoms)))
    back = {v: k for k, v in atoms.items()}
    numerator, denominator = (sympy.expand(p.xreplace(back)) for p in sympy.fraction(plain))
    return numerator / denominator


def atoms_of(expr: Expr) -> dict[Expr, Symbol]:
    """Companions and irrational constants as symbols, so that polynomial algebra takes them for variables."""
    found = sorted(expr.atoms(*COMPANIONS), key=str)
    found += sorted((n for n in expr.atoms(sympy.Pow, sympy.log) if n.is_number), key=str)
    found += sorted(expr.atoms(sympy.NumberSymbol), key=str)
    return {n: Symbol(f"_c{k}", positive=True) for k, n in enumerate(found)}


def _growth(right: _Rational, left: _Rational, sign: int) -> Expr | None:
    """right(t) - sign * left(t) where it is a polynomial in t alone, else None."""
    if left.w != right.w:
        return None
    difference = sympy.cancel(_cancel(right.quotient - sign * left.quotient))
    if difference.has(e, erfcx, logq) or not difference.is_polynomial(t):
        return None
    return sympy.expand(difference)


def _side(form: _Rational, laws: list[str]) -> Side:
    """Factors of a quotient, each classified by the signs of its terms."""
    atoms = atoms_of(form.quotient)
    back = {v: k for k, v in atoms.items()}
    numerator, denominator = sympy.fraction(form.quotient.xreplace(atoms))
    coefficient: Expr = sympy.S.One
    power = decay = 0
    factors: list[Factor] = []
    for polynomial, way in ((numerator, 1), (denominator, -1)):
        if not polynomial.is_polynomial(t, e, *back):
            raise NoStableForm(f"{polynomial.xreplace(back)} is no polynomial in |x| and an exponential of it")
        constant, parts = sympy.factor_list(sympy.expand(polynomial))
        coefficient *= constant**way
        for part, multiplicity in parts:
            exponent = way * int(multiplicity)  # a SymPy integer, of what is no polynomial
            if part == e:
                decay += exponent
            elif part == t:
                power += exponent
            elif part in back or not part.has(t, e, *back):
                plain = part.xreplace(back)
                if plain.has(*COMPANIONS):
                    factors.append(Factor("sum", plain, exponent))
                else:
                    coefficient *= plain**exponent
            else:
                factor, sign = _classify(sympy.expand(part.xreplace(back)), exponent)
                if factor.kind == "expm1":
                    laws.append("expm1")
                coefficient *= sympy.Integer(sign) ** exponent
                factors.append(factor)
    laws.append("cancel")
    return Side(
        coefficient,
        power,
        decay,
        tuple(sorted(factors, key=lambda f: (f.exponent < 0, str(f.expr)))),
        form.w,
    )


def _classify(expr: Expr, exponent: int) -> tuple[Factor, int]:
    sign = _sign(expr)
    if sign:
        return Factor("sum", sympy.expand(sign * expr), exponent), sign
    if sympy.expand(expr - (1 - e)) == 0:
        return Factor("expm1", 1 - e, exponent), 1
    if sympy.expand(expr - (e - 1)) == 0:
        return Factor("expm1", 1 - e, exponent), -1
    return Factor("rooted", expr, exponent), 1
