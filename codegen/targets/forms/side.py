"""One side of a stable form as Python over a framework's operations.

Takes a `Side`; gives lines that compute it for any distance t from 0, the largest number and infinity included, and
whose derivatives are finite there: what saturates is held at the end of its range, and no side that is not chosen
overflows.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import count

import sympy
from flint import arb
from sympy import Expr, Symbol

from ...kernel.forms.stable import COMPANIONS, Factor, Side, e, erfcx, logq, radical, t
from ...kernel.refusal import NoStableForm
from ...proof.balls.ball import precision
from ...proof.balls.jet import jets
from .spelling import bracketed, number, spelled

_GONE = 1500.0  # exp(-1500) is 0 in every type
_NEAR = sympy.Rational(1, 2)  # up to here a factor that vanishes at 0 is a Taylor polynomial
_ORDER = 60
_BITS = 300
_SMALLEST = 2.0**-58


class Lines:
    """The body of a function, and names that are not taken."""

    def __init__(self, names: Mapping[Symbol, str]) -> None:
        self.names = dict(names)
        self.lines: list[str] = []
        self._taken = {"o", "x", *names.values()}

    def let(self, hint: str, value: str) -> str:
        """A name for a value."""
        known = next((line.split(" = ")[0] for line in self.lines if line.endswith(f" = {value}")), None)
        if known is not None:
            return known
        name = next(n for k in count(1) if (n := f"{hint}{k if k > 1 else ''}") not in self._taken)
        self._taken.add(name)
        self.lines.append(f"{name} = {value}")
        return name

    def spelled(self, expr: Expr, **more: str) -> str:
        return spelled(expr, {**self.names, **{Symbol(k, positive=True): v for k, v in more.items()}})


@dataclass(frozen=True)
class Distance:
    """The distance from 0 by name, what it is multiplied by, and the condition of being on the other side."""

    name: str
    scale: Expr | None
    scale_power: int
    beyond: str

    def times(self, power: int) -> Expr:
        """scale**scale_power * (scale * t)**power, with the powers of the scale together: no part leaves its range."""
        return (self.scale or sympy.S.One) ** (self.scale_power + power) * t**power


def side_text(lines: Lines, side: Side, at: Distance) -> str:
    """The text of a side's value; the lines that it needs are appended."""
    z = at.name if at.scale is None else lines.let("z", f"{lines.spelled(at.scale)} * {at.name}")
    if side.w is None:
        return _rational(lines, side, at, z)
    if side.decay < 0:
        z = lines.let("z", f"o.where({at.beyond}, 0.0, {z})")
    elif not side.w.free_symbols - {t}:
        z = lines.let("c", f"upto(o, {z}, {_limit(side.w):.4g})")
    if _needs_room(side):
        root = lines.let("r", _exponential(lines, side.w / 2, z, 1))
        exp = lines.let("e", f"{root} * {root}")
    else:
        exp = root = lines.let("e", _exponential(lines, side.w, z, 1 if side.decay >= 0 else -1))
    if side.decay < 0:
        side = replace(side, factors=tuple(replace(f, expr=f.expr.subs(e, 1 / e)) for f in side.factors))
    return _with_exponential(lines, side, at, z, exp, root)


def _needs_room(side: Side) -> bool:
    """Whether what multiplies exp(-w) may be large, so that the product is a number where exp(-w) is none any more."""
    if side.decay != 1:
        return False
    fixed = side.coefficient.subs(dict.fromkeys(side.coefficient.free_symbols, 1))
    return bool(side.power > 0 or abs(fixed) > 1 or any(f.expr.has(t) for f in side.factors))


def _limit(w: Expr) -> float:
    """Where nothing is left of the exponential."""
    value = sympy.lambdify(t, w, "math")
    high = 1.0
    while value(high) < _GONE:
        high *= 2
    low = 0.0
    while high - low > 1e-3 * high:
        middle = (low + high) / 2
        low, high = (low, middle) if value(middle) >= _GONE else (middle, high)
    return float(f"{high * 1.001:.4g}")


def _exponential(lines: Lines, w: Expr, z: str, sign: int) -> str:
    """exp(-w), or exp(w) with the sign -1."""
    if sign < 0 or w.free_symbols - {t}:
        return f"o.exp({lines.spelled(-sign * w, t=z)})"
    terms = [(int(k), c) for (k,), c in sympy.Poly(w, t).terms()]
    if all(k == 1 and c.is_Rational and int(c.p).bit_count() == int(c.q).bit_count() == 1 for k, c in terms):  # exact
        return f"o.exp({lines.spelled(-w, t=z)})"
    return f"decay(o, {z}, {', '.join(f'({k}, {number(c)})' for k, c in terms)})"


def _with_exponential(lines: Lines, side: Side, at: Distance, z: str, exp: str, root: str) -> str:
    above: list[str] = []
    below: list[str] = []
    held = side.decay != 0
    free = at.name if not held and at.scale is None else z
    outside = side.coefficient * (at.times(0) * t**side.power if held else at.times(side.power))
    vanishing = {
        f: order for f in side.factors if (order := _order(f, side)) and (f.kind == "rooted" or side.power < 0)
    }
    if vanishing:
        outside = side.coefficient * at.times(0)
        above.append(_next_to_zero(lines, side, vanishing, z, exp, free))
    for f in side.factors:
        if f in vanishing:
            continue
        text = _factor(lines, f, side, z, exp, free)
        (above if f.exponent > 0 else below).append(_raised(text, abs(f.exponent)))
    fixed, rest = outside.as_independent(*outside.free_symbols) if outside.free_symbols else (outside, sympy.S.One)
    multiplied, divided = sympy.fraction(rest)
    names = {"t": z if held or vanishing else at.name}
    head = lines.spelled(fixed * multiplied, **names)
    head = bracketed(head) if multiplied.is_Add else head
    below += [bracketed(lines.spelled(divided, **names))] * (divided != 1)
    room = root != exp
    last = [root] if room else [exp] * abs(side.decay)
    above += [root] * room + last * (not below)
    text = f"-{' * '.join(above)}" if head == "-1" and above else _product(head, above)
    text += f" / ({' * '.join(below)})" if len(below) > 1 else f" / {below[0]}" if below else ""
    return " * ".join([text, *last]) if below else text


def _product(head: str, factors: Sequence[str]) -> str:
    return " * ".join([*[head] * (head != "1" or not factors), *factors])


def _raised(text: str, power: int) -> str:
    return text if power == 1 else f"{text}**{power}"


def _factor(lines: Lines, f: Factor, side: Side, z: str, exp: str, free: str) -> str:
    """A factor in brackets; what no exponential multiplies goes on growing where the exponential is gone."""
    assert side.w is not None
    if f.kind == "expm1":
        return f"risen(o, {lines.spelled(side.w, t=z)})"
    if side.decay or free == z:
        return bracketed(lines.spelled(_nested(f.expr), t=z, e=exp))
    growing = sympy.Add(*(term for term in sympy.Add.make_args(f.expr) if not term.has(e, *COMPANIONS)))
    rest = f.expr - growing
    parts = [lines.spelled(growing, t=free)] * (growing != 0)
    parts += [lines.spelled(_nested(rest), t=z, e=exp)] * (rest != 0)
    return bracketed(" + ".join(parts))


def _nested(expr: Expr) -> Expr:
    """By Horner's rule in the exponential, and in t."""
    if not expr.is_polynomial(t, e):
        return expr
    return sympy.horner(expr, e, t) if expr.has(e) else sympy.horner(expr, t) if expr.has(t) else expr


def _plain(f: Factor, side: Side) -> Expr:
    expr = f.expr.replace(logq, logq.expanded).replace(erfcx, erfcx.expanded).replace(radical, radical.expanded)
    return expr if side.w is None else expr.subs(e, sympy.exp(-side.w if side.decay >= 0 else side.w))


def _order(f: Factor, side: Side) -> int:
    """The order of a factor's zero at 0; 0 where it has none, or depends on parameters."""
    expr = _plain(f, side)
    if expr.free_symbols - {t} or sympy.simplify(expr.subs(t, 0)) != 0:
        return 0
    order = 1
    while sympy.simplify(sympy.diff(expr, t, order).subs(t, 0)) == 0:
        order += 1
    return order


def _taylor(f: Factor, side: Side, order: int) -> list[float]:
    """The Taylor coefficients of a factor over t**order, as many as count up to the end of where they serve."""
    with precision(_BITS):
        found = jets(_plain(f, side), t)(arb(0), order + _ORDER)[order:]
        values = [float(c.mid()) if not c.contains(0) else 0.0 for c in found]
    sizes = [abs(v) * float(_NEAR) ** k for k, v in enumerate(values)]
    wanted = next((k for k in range(len(values)) if max(sizes[k:]) < _SMALLEST * abs(values[0])), None)
    if wanted is None:
        raise NoStableForm(f"{f.expr} has no Taylor polynomial at 0 that converges fast enough")
    return values[:wanted]


def _next_to_zero(lines: Lines, side: Side, vanishing: Mapping[Factor, int], z: str, exp: str, free: str) -> str:
    """t**power times the factors that vanish at 0: there by their Taylor polynomials, elsewhere as they stand."""
    near = lines.let("near", f"{z} < {number(_NEAR)}")
    power = int(side.power + sum(order * f.exponent for f, order in vanishing.items()))
    if power < 0 or any(f.exponent < 0 for f in vanishing):
        raise NoStableForm(f"{side.to_sympy()} is not finite at 0")
    inner = [z if power == 1 else f"{z}**{power}"] * (power > 0)
    for f, order in vanishing.items():
        inner.append(_raised(_series(z, _taylor(f, side, order)), f.exponent))
    outer = [_raised(_factor(lines, f, side, z, exp, free), f.exponent) for f in vanishing]
    if side.power > 0:
        outer.insert(0, f"{z}**{side.power}")
    elif side.power < 0:
        outer.append(f"o.where({near}, 1.0, {z})**{side.power}")
    return f"o.where({near}, {' * '.join(inner)}, {' * '.join(outer)})"


def _series(z: str, coefficients: Sequence[float]) -> str:
    if not any(coefficients[1::2]):  # a polynomial in the square
        z, coefficients = f"{z}**2", coefficients[::2]
    return f"series({z}, ({', '.join(map(repr, coefficients))},))"


def _rational(lines: Lines, side: Side, at: Distance, z: str) -> str:
    """A quotient of polynomials and square roots of them: in t up to 1, in 1/t beyond, so that nothing overflows."""
    if not side.factors:
        return lines.spelled(side.coefficient * at.times(side.power), t=at.name)
    net = side.power + sum(_degree(f.expr) * f.exponent for f in side.factors)
    far = lines.let("far", f"{z} > 1")
    near_z = lines.let("u", f"o.where({far}, 1.0, {z})")
    inverse = lines.let("v", f"1 / o.where({far}, {z}, 1.0)")
    within = _quotient(lines, side.coefficient * at.times(0) * t**side.power, side.factors, near_z)
    mirrored = tuple(replace(f, expr=_mirrored(f.expr)) for f in side.factors)
    ahead = side.coefficient * (at.times(net) if net > 0 else at.times(0))
    if net < 0:
        beyond = _quotient(lines, ahead * t**-net, mirrored, inverse)
    else:
        beyond = _quotient(lines, ahead, mirrored, inverse, at.name)
    return f"o.where({far}, {beyond}, {within})"


def _quotient(lines: Lines, outside: Expr, factors: tuple[Factor, ...], z: str, free: str = "") -> str:
    head = lines.spelled(outside, t=free or z)
    above = [_raised(bracketed(lines.spelled(f.expr, t=z)), f.exponent) for f in factors if f.exponent > 0]
    below = [_raised(bracketed(lines.spelled(f.expr, t=z)), -f.exponent) for f in factors if f.exponent < 0]
    text = _product(head, above)
    return text + (f" / ({' * '.join(below)})" if len(below) > 1 else f" / {below[0]}" if below else "")


def _monomials(expr: Expr) -> list[tuple[Expr, Expr]]:
    """The terms of a factor and the degree of each towards infinity."""
    roots = sorted(expr.atoms(radical), key=str)
    size = {r: sympy.Rational(sympy.degree(r.args[0], t), 2) for r in roots}
    found = []
    for term in sympy.Add.make_args(sympy.expand(expr)):
        powers = term.as_powers_dict()
        found.append((term, sum((powers.get(r, 0) * size[r] for r in roots), sympy.sympify(powers.get(t, 0)))))
    return found


def _degree(expr: Expr) -> int:
    degree = max(degree for _, degree in _monomials(expr))
    if not degree.is_integer:
        raise NoStableForm(f"{expr} grows like t**({degree})")
    return int(degree)


def _mirrored(expr: Expr) -> Expr:
    """t**-degree times the factor, in 1/t as t."""
    degree = _degree(expr)
    inner = {r: radical(_mirrored(r.args[0])) for r in expr.atoms(radical)}
    found = sympy.S.Zero
    for term, own in _monomials(expr):
        powers = term.as_powers_dict()
        rest = term / t ** powers.get(t, sympy.S.Zero)
        found += rest.xreplace(inner) * t ** (degree - own)
    return found
