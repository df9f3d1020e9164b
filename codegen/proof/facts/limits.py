"""Where f, f' and f'' go at both infinities: limits, asymptotes, from which side, and how fast.

Takes a subject; gives `Limits`. All of it is read from the tails: the limit is that of the largest term, the asymptote
is the polynomial part, and the side and the rate are those of the largest term that is left of the difference.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import sympy
from flint import fmpq

from ...symbolic.display import plain
from ..algebra.constants import rational, sign
from ..analysis import Analysis, Side
from ..balls.certificate import Certificate, Identity, text
from ..balls.certificate import Tail as TailCertificate
from ..balls.number import Number, proved, unknown
from ..expansion.oscillating import infinite
from ..expansion.scale import Scale
from ..expansion.tails import NoExpansion, Tail, Term
from ..fact import Fact

Approach = Literal["from above", "from below", "attained", "none", "unknown"]
Towards = Literal["-oo", "oo"]

FUNCTIONS = ("f", "f'", "f''")
TOWARDS: tuple[tuple[Towards, Side], ...] = (("-oo", -1), ("oo", 1))

_OSCILLATES = "what grows, and what oscillates and is bounded beside it"
_EXACT = "exact terms with a proved bound of the remainder"


@dataclass(frozen=True)
class Rate:
    """How fast a difference vanishes: like coefficient * |x|**power * exp(decay * |x|**degree + ...).

    `like` is that term in x. `kind` is "exact" for a difference that is 0 from some x on, "exponential" for degree 1,
    "Gaussian" for degree 2, "algebraic" for a power of x alone, and another name for what is faster or slower.
    """

    kind: str
    like: str | None = None
    coefficient: Number | None = None
    power: Number | None = None
    decay: Number | None = None
    degree: Number | None = None


@dataclass(frozen=True)
class End:
    """One function towards one infinity.

    `asymptote` is the line, often a constant, that the function approaches, as text; `slope` and `intercept` are its
    numbers. `since` is an x from which on `approach` holds, and the difference is half to three halves of the rate's
    term. Where the function has no
    asymptote, `approach` is "none" where that is proved, and `like` says what it grows like.
    """

    function: str
    towards: Towards
    limit: Number
    approach: Approach
    asymptote: str | None = None
    slope: Number | None = None
    intercept: Number | None = None
    rate: Rate | None = None
    since: Number | None = None
    like: str | None = None

    def __str__(self) -> str:
        where = f"as x tends to {self.towards}"
        name = f"{self.function}(x)"
        if not self.limit.known:
            return f"the limit of {name} {where} is {self.limit}"
        if self.asymptote is None:
            like = "" if self.like is None else f", like {self.like}"
            return f"{name} tends to {self.limit} {where}{like}{', and has no asymptote' * (self.approach == 'none')}"
        if self.rate is None:
            return f"{name} approaches {self.asymptote} {where}"
        if self.rate.kind == "exact":
            relation = "<" if self.towards == "-oo" else ">"
            return f"{name} = {self.asymptote} for {'all x' if self.since is None else f'x {relation} {self.since}'}"
        verb = "tends to" if self.slope is not None and self.slope.exact == "0" else "approaches"
        difference = "" if self.asymptote == "0" else "the difference "
        how = f"{difference}like {self.rate.like} ({self.rate.kind})"
        return f"{name} {verb} {self.asymptote} {self.approach} {where}, {how}"


@dataclass(frozen=True, kw_only=True)
class Limits(Fact):
    """The six ends of f, f' and f''."""

    ends: tuple[End, ...]

    def end(self, function: str, towards: Towards) -> End:
        """The end of "f", "f'" or "f''" towards "-oo" or "oo"."""
        return next(e for e in self.ends if (e.function, e.towards) == (function, towards))

    def __str__(self) -> str:
        return "; ".join(map(str, self.ends)) + "."


def limits(subject: Analysis) -> Limits:
    """Limits, asymptotes and rates at both infinities."""
    found = [
        _end(subject, order, name, towards, side) for order, name in enumerate(FUNCTIONS) for towards, side in TOWARDS
    ]
    ends = tuple(end for end, _ in found)
    open_ends = [e for e in ends if not e.limit.known]
    return Limits(
        verdict="unknown" if open_ends else "proved",
        method=open_ends[0].limit.method if open_ends else _EXACT,
        evidence=tuple(dict.fromkeys(c for _, certificates in found for c in certificates)),
        ends=ends,
    )


def far(subject: Analysis, order: int, side: Side) -> tuple[sympy.Expr, sympy.Expr | None]:
    """The outermost piece's expression and its bound, None where it holds on the whole line."""
    form = subject.form(order)
    piece = form.pieces[-1 if side > 0 else 0]
    bound = piece.lower if side > 0 else piece.upper
    return piece.expr, None if bound.is_infinite else bound


def since(tail: Tail, bound: sympy.Expr | None) -> sympy.Expr:
    """An x from which on a tail is settled, on the piece that ends at the bound."""
    settled = rational(tail.settled()) * tail.side
    if bound is None:
        return settled
    return bound if sign((bound - settled) * tail.side) > 0 else settled


def _end(subject: Analysis, order: int, name: str, towards: Towards, side: Side) -> tuple[End, list[Certificate]]:
    expr, bound = far(subject, order, side)
    try:
        tail = subject.tail(order, side)
        limit = proved(tail.limit, _EXACT)
    except NoExpansion as why:
        going = infinite(expr, subject.form(order).x, side)
        limit = proved(going * sympy.oo, _OSCILLATES) if going else unknown(str(why))
        return End(name, towards, limit, "unknown"), []
    line = tail.asymptote
    if line is None:
        leading = tail.leading
        like = None if leading is None else plain(tail.expression(leading))
        return End(name, towards, limit, "none" if tail.curved else "unknown", like=like), _grows(tail, expr)
    x = subject.form(order).x
    slope, intercept = sympy.expand(line).coeff(x, 1), sympy.expand(line).coeff(x, 0)
    numbers = plain(line), proved(slope, _EXACT), proved(intercept, _EXACT)
    try:
        left = tail.deviation
        leading = left.leading
        where = since(left, bound) if leading is not None else bound
    except NoExpansion:
        return End(name, towards, limit, "unknown", *numbers), []
    if leading is None:
        attained = None if where is None else proved(where, "the end of a piece")
        identity: list[Certificate] = [Identity(text(expr), text(line))]
        return End(name, towards, limit, "attained", *numbers, Rate("exact"), attained), identity
    approach: Approach = "from above" if sign(leading.coefficient) > 0 else "from below"
    rate = _rate(left, leading)
    certificate = _certificate(left, expr - line, leading)
    return End(name, towards, limit, approach, *numbers, rate, proved(where, _EXACT)), [certificate]


def _grows(tail: Tail, expr: sympy.Expr) -> list[Certificate]:
    leading = tail.leading
    try:
        return [] if leading is None else [_certificate(tail, expr, leading)]
    except NoExpansion:
        return []


def _certificate(tail: Tail, expr: sympy.Expr, leading: Term) -> TailCertificate:
    return TailCertificate(text(expr), tail.side, str(tail.settled()), text(tail.expression(leading)), "1/2")


def _rate(tail: Tail, leading: Term) -> Rate:
    scale = leading.scale
    like = plain(tail.expression(leading))
    coefficient = proved(leading.coefficient, _EXACT)
    power = proved(rational(scale.power), _EXACT)
    if not scale.exponent:
        return Rate("algebraic" if scale.power != 0 else "logarithmic", like, coefficient, power)
    decay, inner = scale.exponent[0]
    if inner.exponent:
        return Rate("doubly exponential", like, coefficient, power)
    degree = proved(rational(inner.power), _EXACT)
    return Rate(_named(inner), like, coefficient, power, proved(decay, _EXACT), degree)


def _named(inner: Scale) -> str:
    if inner.power == 1:
        return "exponential"
    if inner.power == 2:
        return "Gaussian"
    return "stretched exponential" if inner.power < fmpq(1) else f"exponential of degree {inner.power}"
