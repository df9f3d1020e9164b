"""The factors of a stable form: how each becomes operations without losing relative accuracy.

Takes a `Factor` and the values of t and e; gives a value. Sums of positive terms are evaluated as they stand. A
factor with terms of both signs has its roots isolated first, with proof, and keeps its accuracy next to them by the
law of roots: a polynomial in t is divided by (t - r); a function of t alone becomes (t - r) times an
approximation; what holds e too is replaced by (t - r) times a minimax polynomial near r only.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field

import sympy
from flint import arb
from sympy import Expr, Symbol

from ...proof.balls.ball import Function, evaluator, exact, precision, tight
from ...proof.signs.search import roots
from ..approximation.compact import Compact, compact
from ..approximation.minimax import Polynomial, minimax
from ..approximation.rational import Rational, rational
from ..arithmetic.compact import evaluate
from ..arithmetic.double_word import Arithmetic, Number
from ..arithmetic.exponential import Exponential, logq
from ..arithmetic.precision import Sums
from ..program.ops import Type
from ..program.rounding import coefficient, round_to, within
from ..refusal import NoStableForm
from .stable import Factor, e, erfcx, radical, t
from .stable import logq as logq_of

_BITS = 256  # of constants
_EXPANDED = 3  # powers of sums in e are multiplied out up to this degree: fewer roundings for the same operations
_AMPLIFICATION = 4.0  # outside a root's patch, rounding errors of the terms grow by no more than this


def plain(expr: Expr) -> Expr:
    """With the companions written out in functions that ball arithmetic knows."""
    return expr.replace(erfcx, erfcx.expanded).replace(logq_of, logq_of.expanded).replace(radical, radical.expanded)


@dataclass(frozen=True)
class Setting:
    """What the factors of one side share: the values of t and e, w(t), how far t goes, and whether it is a product."""

    arithmetic: Arithmetic
    t: Number
    e: Exponential | None
    w: Expr | None
    limit: float
    product: bool = False

    def function(self, expr: Expr) -> Function:
        """An expression in t and e as a function of t in ball arithmetic."""
        whole = plain(expr) if self.w is None else plain(expr).subs(e, sympy.exp(-self.w))
        return evaluator(whole, (t,))

    def derivative(self, expr: Expr) -> Function:
        whole = plain(expr) if self.w is None else plain(expr).subs(e, sympy.exp(-self.w))
        return evaluator(whole.diff(t), (t,))


@dataclass(frozen=True)
class Quotient:
    """A value as above / below, so that a kernel divides once."""

    above: Number
    below: Number | None = None


@dataclass
class Journal:
    """What lowering notes on its way: the laws that it applied, and points where a kernel is hard."""

    laws: list[str] = field(default_factory=list)
    points: list[float] = field(default_factory=list)

    def law(self, name: str) -> None:
        self.laws.append(name)


def lower_factor(setting: Setting, factor: Factor, journal: Journal) -> Quotient:
    """The factor's value, its exponent's magnitude included."""
    a = setting.arithmetic
    count = abs(factor.exponent)
    expr = factor.expr
    if factor.kind == "sum" and 1 < count * _degree(expr) <= _EXPANDED:
        return Quotient(_nested(setting, sympy.expand(expr**count)))
    value = _once(setting, factor, journal)

    def power(n: Number) -> Number:
        result = n
        for _ in range(count - 1):
            result = a.product(result, n, a.precision.products)
        return result

    return Quotient(power(value.above), None if value.below is None else power(value.below))


def _degree(expr: Expr) -> int:
    """The degree of a polynomial in e alone; 0 for anything else."""
    return int(sympy.degree(expr, e)) if expr.free_symbols == {e} and expr.is_polynomial(e) else 0


def _once(setting: Setting, factor: Factor, journal: Journal) -> Quotient:
    if factor.kind == "expm1":
        assert setting.e is not None
        return Quotient(setting.e.minus_one())
    expr = factor.expr
    if expr.has(erfcx) and not expr.has(e):
        journal.law("direct")
        return _direct(setting, expr, journal)
    if factor.kind == "sum":
        return Quotient(_nested(setting, expr))
    journal.law("root")
    return Quotient(_patched(setting, expr, journal) if expr.has(e) else _divided(setting, expr, journal))


def _nested(setting: Setting, expr: Expr) -> Number:
    """Horner's rule in e, and in t and the companions inside the coefficients."""
    a = setting.arithmetic
    keep = a.precision.sums is Sums.ALL and not a.roomy
    companions = sorted(expr.atoms(erfcx, logq_of), key=str)
    names = {c: Symbol(f"_c{k}") for k, c in enumerate(companions)}
    values: dict[Symbol, Number] = {t: setting.t}
    for companion, name in names.items():
        values[name] = _companion(setting, companion)
    if setting.e is not None:
        values[e] = setting.e.value
    generators = [g for g in (e, t, *names.values()) if expr.xreplace(names).has(g)]

    def horner(p: Expr, left: list[Symbol], last: bool) -> Number:
        if not left:
            with precision(_BITS):
                return a.constant(coefficient(p)) if keep else Number(a.const(coefficient(p)))
        head, *rest = left
        terms = {k[0]: c for k, c in sympy.Poly(p, head).terms()}
        result = horner(terms[max(terms)], rest, False)
        for k in range(max(terms) - 1, -1, -1):
            addend = horner(terms[k], rest, False) if k in terms else None
            result = _times_plus(result, head, addend, last and k == 0)
        return result

    def _times_plus(factor: Number, head: Symbol, addend: Number | None, last: bool) -> Number:
        if addend is None or keep:
            product = a.product(factor, values[head], keep)
            return product if addend is None else a.sum(product, addend, keep)
        one, other = factor.high, values[head]
        if head == e and one.constant == 1.0:
            assert setting.e is not None
            big = setting.e.big  # 1 * e + c without e's own rounding
            one, other = setting.e.scale, big
        inner = addend.high
        if other.low is not None and not last:
            inner = a.op("fma", one, other.low, inner)
        high = a.op("fma", one, other.high, inner)
        if not last:
            return Number(high)
        # exact where the addend is the larger one, to first order elsewhere
        low = a.op("fma", one, other.high, a.op("sub", inner, high))
        return Number(high, low if other.low is None else a.op("fma", one, other.low, low))

    last = a.keeps_sums and not keep
    return horner(expr.xreplace(names), generators, last)


def _companion(setting: Setting, companion: Expr) -> Number:
    a = setting.arithmetic
    argument = companion.args[0]
    if isinstance(companion, logq_of):
        with precision(_BITS):
            largest = float(evaluator(argument, (e,))(arb(1)).upper())
        return logq(a, a.one_part(_nested(setting, argument)), largest)
    value = _direct(setting, companion, Journal())
    return value.above if value.below is None else Number(a.quotient(value.above, value.below))


_ROOT_BITS = 512  # a root is divided out of values with hundreds of bits


def _roots(setting: Setting, expr: Expr, journal: Journal) -> list[arb]:
    found = _isolated(setting, expr)
    journal.points += [float(r) for r in found]
    return found


_ROOTS: dict[tuple[Expr, Expr | None, float], list[arb]] = {}


def _isolated(setting: Setting, expr: Expr) -> list[arb]:
    key = (expr, setting.w, setting.limit)
    if key not in _ROOTS:
        found = roots(setting.function(expr), setting.derivative(expr), 0.0, setting.limit, _ROOT_BITS)
        _ROOTS[key] = [_exact_root(expr, r) for r in found]
    return _ROOTS[key]


def _exact_root(expr: Expr, root: arb) -> arb:
    """The root itself where it is a number of few bits: an enclosure of it has none of radius zero."""
    nearest = float(root)
    exactly = expr.is_polynomial(t) and not expr.has(e) and sympy.expand(expr.subs(t, sympy.Rational(nearest))) == 0
    return arb(nearest) if exactly else root


def _distance(setting: Setting, root: arb, reach: float = math.inf) -> Number:
    """t - root, for t up to `reach` away: with full relative accuracy, and in two parts where sums keep theirs.

    The first difference is exact from half the root to twice the root (P. Sterbenz 1974).
    """
    a = setting.arithmetic
    high, *rest = _parts(setting, root)
    rounded = a.keeps_sums and not reach <= float(root) / 2
    d = a.sum(Number(setting.t.high), Number(a.const(-high)), keep=rounded)
    lows = [a.const(-part) for part in rest]
    if not a.keeps_sums:
        for low in [*lows, *([setting.t.low] if setting.t.low is not None else [])]:
            d = Number(a.op("add", d.high, low))
        return d
    if setting.t.low is not None:
        # next to the root the second parts may cancel what the first difference left
        second = a.sum(Number(setting.t.low), Number(lows[0]), keep=True) if lows else Number(setting.t.low)
        lows = [second.high, *([second.low] if second.low is not None else []), *lows[1:]]
    if lows:
        first = lows[0] if d.low is None else a.op("add", d.low, lows[0])
        d = a.normalised(d.high, first)
    for low in lows[1:]:
        assert d.low is not None
        d = Number(d.high, a.op("add", d.low, low))
    return d


def _parts(setting: Setting, root: arb) -> list[float]:
    """The root as a sum of numbers of the type, as far as t can come near to it.

    A float comes no nearer to another number than its last bit, a product of two floats no nearer than the last of
    twice as many.
    """
    a = setting.arithmetic
    count = (1 if a.roomy else 2) + setting.product
    parts: list[float] = []
    with precision(_BITS):
        left = root
        for _ in range(count):
            parts.append(within(left.mid(), a.type))
            left = left - exact(parts[-1])
            if abs(left).mid() == 0:
                break
    return [p for k, p in enumerate(parts) if p or not k]


def _divided(setting: Setting, expr: Expr, journal: Journal) -> Number:
    """A polynomial in t: the product of its root factors and what is left of it."""
    a = setting.arithmetic
    found = _roots(setting, expr, journal)
    with precision(_BITS):
        left = [coefficient(c) for c in reversed(sympy.Poly(expr, t).all_coeffs())]
        for r in found:  # synthetic division
            quotient = [arb(0)] * (len(left) - 1)
            carry = arb(0)
            for k in range(len(left) - 1, 0, -1):
                carry = left[k] + carry * r
                quotient[k - 1] = carry
            left = quotient
        coefficients = [within(c, a.type) for c in left]
        rests = [round_to(c - exact(k), a.type) for c, k in zip(left, coefficients, strict=True)]
    value = a.horner_number(coefficients, setting.t.high, a.keeps_sums)
    if value.low is not None and any(rests):
        value = Number(value.high, a.op("add", value.low, a.horner(rests, setting.t.high)))
    for r in found:
        value = a.product(_distance(setting, r), value, a.precision.products)
    return value


def _growth(function: Function) -> int:
    """The power of t that a function of algebraic growth follows."""
    far, near = (tight(function, arb(2) ** k, bits=40) for k in (9, 8))
    return round(math.log2(abs(float(far / near))))


def _direct(setting: Setting, expr: Expr, journal: Journal) -> Quotient:
    """A smooth function of t alone: an approximation times its root factors."""
    a = setting.arithmetic
    keep = a.keeps_sums
    function = setting.function(expr)
    found = _roots(setting, expr, journal)
    if found:
        journal.law("root")
    form = _approximation(expr, tuple(found), function, setting.limit, a)
    if isinstance(form, Rational):
        above, below = a.horner_number(form.p, setting.t.high, keep), a.horner_number(form.q, setting.t.high, keep)
    else:
        above, below = evaluate(a, setting.t.high, form), None
    for r in found:
        above = a.product(_distance(setting, r), above, a.precision.products)
    return Quotient(above, below)


_APPROXIMATIONS: dict[tuple[Expr, float, Type, int, bool], Rational | Compact] = {}


def _approximation(
    expr: Expr, found: tuple[arb, ...], function: Function, limit: float, a: Arithmetic
) -> Rational | Compact:
    key = (expr, limit, a.type, a.bits, a.precision.rational)
    if key not in _APPROXIMATIONS:

        def smooth(p: arb) -> arb:
            value = function(p)
            for r in found:
                value = value / (p - r)
            return value

        make = rational if a.precision.rational else compact
        with precision(_BITS):
            growth = _growth(function) - len(found)
            _APPROXIMATIONS[key] = make(smooth, limit, growth, 2.0 ** -(a.bits + 1.5), a.type)
    return _APPROXIMATIONS[key]


@dataclass(frozen=True)
class _Patch:
    root: arb
    width: float
    polynomial: Polynomial


_PATCHES: dict[tuple[Expr, Expr, Type, int], tuple[_Patch, ...]] = {}


def _patched(setting: Setting, expr: Expr, journal: Journal) -> Number:
    """The sum as it stands, and near each root (t - r) times a polynomial in t - r."""
    a = setting.arithmetic
    assert setting.w is not None
    value = _nested(setting, expr)
    found = _roots(setting, expr, journal)
    if not a.precision.patched:
        return value
    key = (expr, setting.w, a.type, a.bits)
    if key not in _PATCHES:
        function = setting.function(expr)
        _PATCHES[key] = tuple(_patch(setting, expr, function, r) for r in found)
    for patch in _PATCHES[key]:
        distance = _distance(setting, patch.root, patch.width)
        d = distance.high
        inner = a.horner_number(patch.polynomial.coefficients, d, a.keeps_sums)
        near = a.product(distance, inner, a.keeps_sums)
        inside = a.op("lt", a.op("abs", d), a.const(patch.width))
        high = a.op("select", inside, near.high, value.high)
        low = None
        if value.low is not None:
            low = a.op("select", inside, near.low if near.low is not None else a.const(0), value.low)
        value = Number(high, low)
    return value


def _patch(setting: Setting, expr: Expr, function: Function, root: arb) -> _Patch:
    with precision(_BITS):
        width = _width(setting, expr, function, float(root))
        start = root.mid()

        def quotient(d: arb) -> arb:
            if abs(d) < arb(2) ** -60:
                return setting.derivative(expr)(start)
            return function(start + d) / d

        a = setting.arithmetic
        return _Patch(root, width, minimax(quotient, -width, width, 2.0 ** -(a.bits + 1.5), a.type))


def _width(setting: Setting, expr: Expr, function: Function, root: float) -> float:
    """The least distance, in steps of a quarter, beyond which cancellation amplifies errors at most so much."""
    size: Callable[[arb], arb] = setting.function(sum((s * term for s, term in _signed(expr)), sympy.S.Zero))
    width = 2.0**-6
    while width < root:
        points = (arb(root - width), arb(root + width))
        if all(size(p) <= _AMPLIFICATION * abs(function(p)) for p in points):
            return width
        width *= 1.25
    raise NoStableForm(f"{expr} cancels on a whole neighbourhood of its root {root:.6g}")


def _signed(expr: Expr) -> list[tuple[int, Expr]]:
    return [(-1 if term.is_negative else 1, term) for term in sympy.Add.make_args(sympy.expand(expr))]
