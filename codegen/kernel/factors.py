"""The factors of a stable form: how each becomes operations without losing relative accuracy.

Takes a `Factor` and the values of t and e; gives a value. Sums of positive terms are evaluated as they stand. A
factor with terms of both signs has its roots isolated first, with proof, and keeps its accuracy next to them by the
law of roots: a polynomial in t is divided by (t - r); a function of t alone becomes (t - r) times a minimax
polynomial in a compact variable; what holds e too is replaced by (t - r) times a minimax polynomial near r only.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import sympy
from flint import arb
from sympy import Expr, Symbol

from ..proof.ball import Function, evaluator, precision, tight
from ..proof.search import roots
from .arith import Arithmetic, Number
from .functions import Compact, Exponential, compact, evaluate_compact, logq
from .minimax import Polynomial, minimax
from .ops import FORMATS, Type
from .program import Value
from .stable import Factor, NoStableForm, e, erfcx, t
from .stable import logq as logq_of

_BITS = 256
_AMPLIFICATION = 4.0  # outside a root's patch, rounding errors of the terms grow by no more than this


def plain(expr: Expr) -> Expr:
    """With the companions written out in functions that ball arithmetic knows."""
    return expr.replace(erfcx, erfcx.expanded).replace(logq_of, logq_of.expanded)


@dataclass(frozen=True)
class Setting:
    """What the factors of one side share: the values of t and e, w(t), and how far t goes."""

    arithmetic: Arithmetic
    t: Number
    e: Exponential | None
    w: Expr | None
    limit: float

    def function(self, expr: Expr) -> Function:
        """An expression in t and e as a function of t in ball arithmetic."""
        whole = plain(expr) if self.w is None else plain(expr).subs(e, sympy.exp(-self.w))
        return evaluator(whole, (t,))

    def derivative(self, expr: Expr) -> Function:
        whole = plain(expr) if self.w is None else plain(expr).subs(e, sympy.exp(-self.w))
        return evaluator(whole.diff(t), (t,))


def lower_factor(setting: Setting, factor: Factor, laws: list[str]) -> Value:
    """The factor's value (without its exponent)."""
    if factor.kind == "expm1":
        assert setting.e is not None
        return setting.e.minus_one()
    expr = factor.expr
    if expr.has(erfcx) and not expr.has(e):
        laws.append("direct")
        return _direct(setting, expr, laws)
    if factor.kind == "sum":
        return _nested(setting, expr)
    laws.append("root")
    if not expr.has(e):
        return _divided(setting, expr)
    return _patched(setting, expr)


def coefficient(value: Expr) -> arb:
    """An exact number as a ball."""
    return evaluator(value, ())()


def _nested(setting: Setting, expr: Expr) -> Value:
    """Horner's rule in e, and in t and the companions inside the coefficients."""
    a = setting.arithmetic
    companions = sorted(expr.atoms(erfcx, logq_of), key=str)
    names = {c: Symbol(f"_c{k}") for k, c in enumerate(companions)}
    values: dict[Symbol, Value] = {t: setting.t.high}
    for companion, name in names.items():
        values[name] = _companion(setting, companion)
    generators = [g for g in (e, t, *names.values()) if expr.xreplace(names).has(g)]

    def horner(p: Expr, left: list[Symbol]) -> Value:
        if not left:
            with precision(_BITS):
                return a.const(coefficient(p))
        head, *rest = left
        terms = {k[0]: c for k, c in sympy.Poly(p, head).terms()}
        result = horner(terms[max(terms)], rest)
        for k in range(max(terms) - 1, -1, -1):
            lower = horner(terms[k], rest) if k in terms else None
            result = _times_plus(result, head, lower)
        return result

    def _times_plus(product: Value, head: Symbol, addend: Value | None) -> Value:
        if head == e:
            assert setting.e is not None
            if addend is not None and product.constant == 1.0:
                return a.op("fma", setting.e.big, setting.e.scale, addend)  # 1 * e + c without e's own rounding
            factor = setting.e.value
        else:
            factor = values[head]
        return a.op("mul", product, factor) if addend is None else a.op("fma", product, factor, addend)

    return horner(expr.xreplace(names), generators)


def _companion(setting: Setting, companion: Expr) -> Value:
    a = setting.arithmetic
    argument = companion.args[0]
    if isinstance(companion, logq_of):
        with precision(_BITS):
            largest = float(evaluator(argument, (e,))(arb(1)).upper())
        return logq(a, _nested(setting, argument), largest)
    return _direct(setting, companion, [])


def _roots(setting: Setting, expr: Expr) -> list[arb]:
    return roots(setting.function(expr), setting.derivative(expr), 0.0, setting.limit, _BITS)


def _distance(setting: Setting, root: arb) -> Value:
    """t - root with full relative accuracy: the first difference is exact where it matters, next to the root."""
    a = setting.arithmetic
    r = a.exact_constant(root)
    d = a.op("sub", setting.t.high, r.high)
    if r.low is not None:
        d = a.op("sub", d, r.low)
    if setting.t.low is not None:
        d = a.op("add", d, setting.t.low)
    return d


def _divided(setting: Setting, expr: Expr) -> Value:
    """A polynomial in t: the product of its root factors and what is left of it."""
    a = setting.arithmetic
    found = _roots(setting, expr)
    with precision(_BITS):
        left = [coefficient(c) for c in reversed(sympy.Poly(expr, t).all_coeffs())]
        for r in found:  # synthetic division
            quotient = [arb(0)] * (len(left) - 1)
            carry = arb(0)
            for k in range(len(left) - 1, 0, -1):
                carry = left[k] + carry * r
                quotient[k - 1] = carry
            left = quotient
        constants = [a.const(c).constant for c in left]
    value = a.horner([float(c) for c in constants if c is not None], setting.t.high)
    for r in found:
        value = a.op("mul", _distance(setting, r), value)
    return value


def _growth(function: Function) -> int:
    """The power of t that a function of algebraic growth follows."""
    far, near = (tight(function, arb(2) ** k, bits=40) for k in (9, 8))
    return round(math.log2(abs(float(far / near))))


def _direct(setting: Setting, expr: Expr, laws: list[str]) -> Value:
    a = setting.arithmetic
    function = setting.function(expr)
    found = _roots(setting, expr)
    if found:
        laws.append("root")
    with precision(_BITS):
        form = _compact(expr, tuple(found), function, setting.limit, a.type)
    value = evaluate_compact(a, setting.t.high, form)
    for r in found:
        value = a.op("mul", _distance(setting, r), value)
    return value


_COMPACT: dict[tuple[Expr, float, Type], Compact] = {}


def _compact(expr: Expr, found: tuple[arb, ...], function: Function, limit: float, type: Type) -> Compact:
    key = (expr, limit, type)
    if key not in _COMPACT:

        def smooth(p: arb) -> arb:
            value = function(p)
            for r in found:
                value = value / (p - r)
            return value

        _COMPACT[key] = compact(smooth, limit, _growth(function) - len(found), type)
    return _COMPACT[key]


@dataclass(frozen=True)
class _Patch:
    root: arb
    width: float
    polynomial: Polynomial


_PATCHES: dict[tuple[Expr, Expr, Type], tuple[_Patch, ...]] = {}


def _patched(setting: Setting, expr: Expr) -> Value:
    """The sum as it stands, and near each root (t - r) times a polynomial in t - r."""
    a = setting.arithmetic
    assert setting.w is not None
    key = (expr, setting.w, a.type)
    if key not in _PATCHES:
        function = setting.function(expr)
        _PATCHES[key] = tuple(_patch(setting, expr, function, r) for r in _roots(setting, expr))
    value = _nested(setting, expr)
    for patch in _PATCHES[key]:
        d = _distance(setting, patch.root)
        near = a.op("mul", d, a.horner(patch.polynomial.coefficients, d))
        inside = a.op("lt", a.op("abs", d), a.const(patch.width))
        value = a.op("select", inside, near, value)
    return value


def _patch(setting: Setting, expr: Expr, function: Function, root: arb) -> _Patch:
    with precision(_BITS):
        width = _width(setting, expr, function, float(root))
        start = root.mid()

        def quotient(d: arb) -> arb:
            if abs(d) < arb(2) ** -60:
                return setting.derivative(expr)(start)
            return function(start + d) / d

        target = 2.0 ** -(FORMATS[setting.arithmetic.type].precision + 1.5)
        return _Patch(root, width, minimax(quotient, -width, width, target, setting.arithmetic.type))


def _width(setting: Setting, expr: Expr, function: Function, root: float) -> float:
    """The least distance, in steps of a quarter, beyond which cancellation amplifies errors by no more than `_AMPLIFICATION`."""
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
