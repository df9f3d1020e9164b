"""A small independent checker of certificates: it shares no code with the search that made them.

Takes a certificate as data (a dictionary with its `kind`); says whether it is confirmed, at more bits than the search
used. Signs are confirmed on boxes by Taylor's law, with FLINT's power series. What it takes on trust: that a tail keeps
to its leading term behind 1.25 times its start, but for the points 1.5, 2, 4 and 8 times; that an integrand is nothing
beyond 40; and that an identity which holds at random points to 300 bits holds everywhere.
"""

from __future__ import annotations

from itertools import pairwise
from math import prod
from random import Random
from typing import Any

import sympy
from flint import acb, arb, arb_series, ctx, fmpq

BITS, MOST, TERMS, STEPS = 640, 1 << 15, 12, 4000
X = sympy.Symbol("x", real=True)


def confirmed(data: dict[str, Any]) -> bool:
    """Whether a certificate holds."""
    before, ctx.prec, ctx.cap = (ctx.prec, ctx.cap), BITS, TERMS + 1
    names = {"x": X} | {name: sympy.Symbol(name, real=True) for name, _ in data.get("domains", ())}
    expressions = {key: sympy.sympify(data[key], names) for key in EXPRESSIONS if key in data}
    try:
        return bool(globals()[f"_{data['kind']}"](**{**data, **expressions}))
    finally:
        ctx.prec, ctx.cap = before


EXPRESSIONS = ("expression", "leading", "left", "right")


def fraction(text: str) -> fmpq:
    number = sympy.Rational(text)
    return fmpq(int(number.p), int(number.q))


def value(e: sympy.Expr, at: dict[Any, Any], strict: bool = False) -> Any:
    """An expression of balls, complex balls or power series; where `strict`, not finite on the cut of a logarithm."""
    if e not in at:
        at[e] = operation(e, [value(a, at, strict) for a in e.args], strict)
    return at[e]


def operation(e: sympy.Expr, parts: list[Any], strict: bool) -> Any:
    if e.is_Rational or e in (sympy.pi, sympy.E):
        return arb(fmpq(int(e.p), int(e.q))) if e.is_Rational else arb.pi() if e is sympy.pi else arb(1).exp()
    if e.is_Add or e.is_Mul:
        return sum(parts[1:], parts[0]) if e.is_Add else prod(parts[1:], start=parts[0])
    u, power = parts[0], e.args[1] if e.is_Pow and e.base is not sympy.E else None
    if power is not None and power.is_Integer:
        whole = prod([u] * abs(int(power)), start=u * 0 + 1)
        return whole if power > 0 else 1 / whole
    if isinstance(e, sympy.log) or power is not None:
        if strict and isinstance(u, acb) and u.imag.contains(0) and not u.real > 0:
            return acb("nan")
        return u.log() if power is None else (u.sqrt() if power == sympy.S.Half else (u.log() * parts[1]).exp())
    if isinstance(e, sympy.exp) or e.is_Pow:
        return parts[-1].exp()
    if isinstance(e, (sympy.tanh, sympy.sinh, sympy.cosh)):
        up, down = u.exp(), (-u).exp()
        return {"tanh": 1 - 2 / (up * up + 1), "sinh": (up - down) / 2, "cosh": (up + down) / 2}[e.func.__name__]
    return getattr(u, e.func.__name__)()


def branch(e: sympy.Expr, at: dict[sympy.Symbol, sympy.Rational]) -> sympy.Expr:
    """With the branches of every `Piecewise` that hold a point."""
    return e.replace(sympy.Piecewise, lambda *cases: next(v for v, c in cases if c.subs(at) == True))  # noqa: E712


def series(e: sympy.Expr, at: arb) -> list[arb]:
    try:
        found = value(e, {X: arb_series([at, 1])})
    except ValueError:  # a divisor that may be 0
        return [arb("nan")] * (TERMS + 1)
    return [found[k] if isinstance(found, arb_series) else found * (k == 0) for k in range(TERMS + 1)]


def keeps_sign(e: sympy.Expr, lower: fmpq, upper: fmpq, sign: int) -> bool:
    """Whether an expression has a sign on a closed interval: by Taylor's law on boxes, more and more of them."""
    boxes, steps, ctx.prec = [(lower, upper)], 0, BITS
    while boxes and (steps := steps + 1) < STEPS:
        a, b = boxes.pop()
        middle, reach = (a + b) / 2, arb(0, arb((b - a) / 2))
        at = series(e, arb(middle))
        while not at[0] * sign > 0:
            if at[0] * sign < 0 or ctx.prec >= MOST:
                return False
            ctx.prec *= 2
            at = series(e, arb(middle))
        total = series(e, arb(middle) + reach)[-1]
        for coefficient in at[-2::-1]:
            total = total * reach + coefficient
        if not total * sign > 0:
            boxes += [(a, middle), (middle, b)]
    return not boxes


def small(ball: arb) -> bool:
    return bool(ball.contains(0) and ball.abs_upper() < arb(2) ** (-BITS // 2))


def within(ball: arb, lo: str, hi: str, slack: int) -> bool:
    """With a slack far below the last digit: no ball tells an exact end from what is next to it."""
    return bool((arb(fraction(lo)).union(arb(fraction(hi))) + arb(0, arb(2) ** slack)).contains(ball))


def _sign(expression: sympy.Expr, lower: str, upper: str, sign: int, **_: Any) -> bool:
    a, b = (None if "oo" in end else fraction(end) for end in (lower, upper))
    if a is not None and b is not None and sign:
        return keeps_sign(expression, a, b, sign)
    points = [(b or 1) - 1 - k if a is None else a + (k if b is None else (b - a) * k / 7) for k in range(1, 7)]
    values = [series(expression, arb(p))[0] for p in points]
    return all(small(v) for v in values) if sign == 0 else not expression.has(X) and all(v * sign > 0 for v in values)


def _root(expression: sympy.Expr, lower: str, upper: str, order: int, at: str | None = None, **_: Any) -> bool:
    a, b = fraction(lower), fraction(upper)
    place = fraction(at) if at else (a + b) / 2
    coefficients = series(expression, arb(place))
    changes = bool(series(expression, arb(a))[0] * series(expression, arb(b))[0] < 0) and order == 1
    known = a <= place <= b and all(small(c) for c in coefficients[:order])
    sign = 1 if coefficients[order] > 0 else -1
    return (known if at else changes) and keeps_sign(expression.diff(X, order), a, b, sign)


def _value(expression: sympy.Expr, lower: str, upper: str, lo: str, hi: str, **_: Any) -> bool:
    a, b = fraction(lower), fraction(upper)
    at, reach = (a + b) / 2, arb(0, arb((b - a) / 2))
    smooth = branch(expression, {X: sympy.Rational(str(at))})
    ball = series(smooth, arb(at))[0] + (series(smooth, arb(at) + reach)[1] * reach if a < b else 0)
    return within(ball, lo, hi, -BITS // 2)


def _tail(expression: sympy.Expr, side: int, start: str, leading: sympy.Expr, ratio: str, **_: Any) -> bool:
    at, r = side * fraction(start), sympy.Rational(ratio) + sympy.Rational(1, 2**30)  # it may be met at the start
    sign = 1 if series(leading, arb(at))[0] > 0 else -1
    gaps = (expression - (1 - r) * leading, (1 + r) * leading - expression)
    spans = [sorted((at, at * fmpq(5, 4))), *([at * k, at * k] for k in (fmpq(3, 2), 2, 4, 8))]
    return all(keeps_sign(gap, a, b, sign) for gap in gaps for a, b in spans)


def _identity(left: sympy.Expr, right: sympy.Expr, domains: Any = (), **_: Any) -> bool:
    rng, allowed = Random(7), dict(domains)
    for _k in range(24):
        at = {
            s: sympy.Rational(rng.randint(-4000, 4000), 997)
            for s in sorted(left.free_symbols | right.free_symbols | {X}, key=str)
        }
        at = {s: v if allowed.get(s.name, "real") == "real" else abs(v) for s, v in at.items()}
        balls = {s: arb(fraction(str(v))) for s, v in at.items()}
        if not small(value(branch(left, at), dict(balls)) - value(branch(right, at), dict(balls))):
            return False
    return True


def _integral(expression: sympy.Expr, lo: str, hi: str, **_: Any) -> bool:
    bends = {r.rhs if r.lhs == X else r.lhs for r in expression.atoms(sympy.core.relational.Relational)}
    ends, total = sorted({*bends, sympy.Integer(-40), sympy.Integer(40)}), arb(0)
    ctx.prec = BITS // 2
    for a, b in pairwise(ends):
        smooth = branch(expression, {X: (a + b) / 2})
        balls = [acb(value(end, {})) for end in (a, b)]
        total += acb.integral(
            lambda z, strict, e=smooth: acb(value(e, {X: z}, strict)), *balls, abs_tol=arb(2) ** -120
        ).real
    return within(total, lo, hi, -100)
