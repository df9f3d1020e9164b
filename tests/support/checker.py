"""A small independent checker of certificates: it shares no code with the search that made them.

Takes a certificate as data, a dictionary with its `kind`; says whether it is confirmed, by Taylor's law on boxes with
FLINT's power series. Taken on trust: that a tail keeps to its leading term behind 1.25 times its start, but for 1.5, 2,
4 and 8 times; that an integrand is nothing beyond 14; that what is equal at 24 points to 300 bits is so everywhere."""

from functools import cache
from itertools import pairwise
from types import SimpleNamespace
from typing import Any

from flint import arb, arb_poly, arb_series, ctx
from sympy import Expr, Integer, Piecewise, Rational, Rel, Symbol, lambdify, pi, sign, sympify

X, PI, ZERO, TERMS, DEPTH, BITS, MOST = Symbol("x", real=True), Symbol("pi_"), 2.0**-320, 24, 40, 640, 1 << 15
LAWS = {n: lambda u, n=n: getattr(u + arb(0), n)() for n in ("exp", "log", "sqrt", "erf", "erfc")}
LAWS |= {"mpf": arb, "tanh": lambda u: 1 - 2 / ((2 * u).exp() + 1)}
LAWS |= {n: lambda u, s=s: (u.exp() + s * (-u).exp()) / 2 for n, s in (("cosh", 1), ("sinh", -1))}


def confirmed(data: dict[str, Any]) -> bool:
    names = {"x": X} | {n: Symbol(n, real=True) ** (1 if d == "real" else 2) for n, d in data.get("domains", ())}
    read = {k: sympify(v, names, rational=True) for k, v in data.items() if isinstance(v, str) and k != "kind"}
    before, ctx.cap = ctx.cap, TERMS + 1
    try:
        return bool(ctx.workprec(BITS)(holds)(SimpleNamespace(**{"at": None, "lo": 0, "hi": 0, **data, **read})))
    finally:
        ctx.cap = before


def holds(c: Any) -> bool:
    slack = (abs(c.lo) + abs(c.hi) or Rational(1, 2**220)) / 2**100  # no ball tells what is equal from what is near
    match c.kind:
        case "sign":
            inside = (c.upper - c.lower).is_finite and c.expression.has(X)
            return positive(c.sign * c.expression, c.lower, c.upper) if inside else sign(c.expression) == c.sign
        case "value":
            return positive((c.expression - c.lo + slack) * (c.hi + slack - c.expression), c.lower, c.upper)
        case "root":
            e, a, b, at = c.expression, c.lower, c.upper, c.at
            change = at is None and c.order == 1 and positive(-e.subs(X, a) * e.subs(X, b), a, a)
            exact = at is not None and a <= at <= b and all(abs(k) < ZERO for k in taylor(e, at, at, c.order)[:-1])
            return (change or exact) and not taylor(e, a, b, c.order)[-1].contains(0)
        case "tail":
            gap = (c.ratio - (off := c.expression / c.leading - 1)) * (c.ratio + off) + Rational(1, 2**30)
            a, b, *far = (c.side * c.start * k / 4 for k in (4, 5, 6, 8, 16, 32))
            return positive(gap, min(a, b), max(a, b)) and all(positive(gap, at, at) for at in far)
        case "identity":
            gap, symbols = c.left - c.right, [X, *(Symbol(name, real=True) for name, _ in c.domains)]
            points = ([4 * arb(9 * k + n + 1).sin() for n in range(len(symbols))] for k in range(24))
            return all(abs(arb(function(gap, *symbols)(*at))) < ZERO for at in points)
        case _:
            ends = {*map(Integer, range(-14, 15)), *(e for r in c.expression.atoms(Rel) for e in r.args if e != X)}
            total = sum((area(c.expression, a, b) for a, b in pairwise(sorted(ends))), arb(0))
            return ball(c.lo - slack - Rational(1, 2**120)) < total < ball(c.hi + slack + Rational(1, 2**120))


def positive(e: Expr, a: Rational, b: Rational, bits: int = BITS, depth: int = DEPTH) -> bool:
    """Whether an expression is positive on a closed interval: in halves or with more bits, where that is not seen."""
    middle, reach = (a + b) / 2, ball((b - a) / 2)
    with ctx.workprec(bits):
        near = arb(function(e, X)(ball(middle)))
        everywhere = arb_poly(taylor(e, a, b))(arb(0, reach)) if a < b else near
    if everywhere > 0 or near < 0 or not depth:
        return everywhere > 0
    if near > 0:
        return positive(e, a, middle, bits, depth - 1) and positive(e, middle, b, bits, depth - 1)
    return bits < MOST and positive(e, a, b, 2 * bits, depth)


@ctx.workprec(256)
def area(e: Expr, a: Rational, b: Rational) -> arb:
    """The integral over an interval without bends: in halves, where it is not accurate."""
    middle, reach = (a + b) / 2, ball((b - a) / 2)
    e = e.replace(Piecewise, lambda *cases: next(v for v, where in cases if where.subs(X, middle)))
    integral = arb_poly(taylor(e, a, b)).integral()
    total = integral(reach) - integral(-reach)
    return total if total.rad() < arb(2) ** -128 else area(e, a, middle) + area(e, middle, b)


def taylor(e: Expr, a: Rational, b: Rational, order: int = TERMS) -> list[arb]:
    """The polynomial around the middle of an interval; its last coefficient encloses those around all points."""
    points = (ball((a + b) / 2), ball(a).union(ball(b)))
    try:
        near, box = (arb_series([0]) + function(e, X)(arb_series([at, 1])) for at in points)
    except ValueError:  # a divisor that may be 0
        return [arb("nan")] * (order + 1)
    return [*(near[k] for k in range(order)), box[order]]


@cache
def function(e: Expr, *symbols: Symbol) -> Any:
    """An expression as a function of balls or power series, at the precision in force."""
    made = lambdify((PI, *symbols), e.xreplace({pi: PI}), [LAWS, "mpmath"], cse=True)
    return lambda *at: made(arb.pi(), *at)


def ball(q: Rational) -> arb:
    return arb(int(q.p)) / int(q.q)
