"""How smooth a function is: the largest k with f in C^k, its kinks, and what the parameters have to do with it.

Takes a subject; gives a `Smoothness`, by exact algebra: the derivatives of the two pieces at a kink differ by an
expression in the parameters, and where that vanishes the function is smoother.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

import sympy
from sympy import Expr, Symbol, oo

from ...symbolic.display import display, plain
from ...symbolic.piecewise import Piece, PiecewiseForm
from ...symbolic.removable import removable
from ...symbolic.signs import signs
from ...symbolic.zero import Root
from ..algebra.generators import reduced
from ..algebra.identities import identity, is_zero, whole_line
from ..algebra.solve import zeros
from ..analysis import Analysis
from ..balls.ball import NoEnclosure
from ..balls.certificate import Certificate
from ..balls.number import Number, proved
from ..expansion.tails import NoExpansion
from ..fact import Fact
from ..signs.chart import chart
from ..signs.search import Undecided

_INFINITE = (oo, -oo, sympy.zoo)
_ORDERS = 12  # derivatives looked at for a jump where algebra does not find the two pieces equal

Order = int | None  # the largest k with f in C^k; None where f jumps


@dataclass(frozen=True)
class Jump:
    """The derivative on the right of a kink less that on its left, in the parameters and at their defaults.

    An infinity says that a derivative is infinite on one of the sides.
    """

    order: int
    formula: str
    value: Number


@dataclass(frozen=True)
class Kink:
    """Where two pieces meet, and the derivatives that jump there for some values of the parameters.

    The last of `jumps` is the first that is not 0 at the parameters' defaults.
    """

    at: str
    place: Number
    jumps: tuple[Jump, ...]


@dataclass(frozen=True)
class Case:
    """The class of the function if, and only if, a condition on the parameters holds: "1", "infinity", "1 or more"."""

    condition: str
    order: str


@dataclass(frozen=True, kw_only=True)
class Smoothness(Fact):
    """The class C^k of a function.

    `order` is k at the parameters' defaults: "-1" where the function jumps, "infinity" where all derivatives exist.
    `general` is k but for the exceptions that `cases` names. `analytic` says that each piece is analytic up to its
    ends; with the order infinity the function is.
    """

    order: str
    general: str
    cases: tuple[Case, ...] = ()
    kinks: tuple[Kink, ...] = ()
    analytic: bool = False

    def __str__(self) -> str:
        if self.verdict == "unknown":
            return f"How smooth f is is not known: {self.method}."
        text = f"f is {_class(self.order)}"
        text += " and analytic" if self.order == "infinity" and self.analytic else ""
        text += "" if self.order in ("infinity", "-1") else " and no smoother"
        for kink in self.kinks:
            jump = kink.jumps[-1]
            if jump.value.exact == "0":
                continue
            where = f"; at x = {kink.at} {derivative(jump.order)}"
            if not jump.value.finite:
                text += f"{where} is infinite"
                continue
            text += f"{where} jumps by {jump.formula}"
            text += "" if jump.formula == jump.value.exact else f" = {jump.value}"
        if self.cases:
            exceptions = "".join(f", {_class(c.order)} if and only if {c.condition}" for c in self.cases)
            text += f". For general parameters it is {_class(self.general)}{exceptions}"
        return text + "."


def derivative(order: int) -> str:
    """A derivative's name."""
    return "f" + "'" * order if order <= 3 else f"f^({order})"


def _class(order: str) -> str:
    return "not continuous" if order == "-1" else f"C^{order}"


class _Open(Exception):
    """What algebra does not decide; the message says what."""


def smoothness(subject: Analysis) -> Smoothness:
    """The class of a function, at the parameters' defaults and in general."""
    form, at_defaults = subject.derived.f, {p: p.default for p in subject.activation.parameters}
    try:
        analytic = [_analytic(piece, form.x, at_defaults) for piece in form if not piece.is_point]
        order = _order(subject.form(0))
        general = _order(form)
        cases = tuple(dict.fromkeys(_cases(form, general, ())))
        kinks = tuple(_kinks(form, at_defaults))
    except _Open as what:
        return Smoothness(verdict="unknown", method=str(what), order="unknown", general="unknown")
    return Smoothness(
        verdict="proved",
        method="one-sided derivatives where the pieces meet, by algebra"
        if form.bounds
        else "one expression without singularities holds everywhere",
        evidence=tuple(_identities(form)),
        order=_text(order),
        general=_text(general),
        cases=cases,
        kinks=kinks,
        analytic=all(analytic),
    )


def _text(order: Order) -> str:
    return "infinity" if order is None else str(order)


def _less(a: Order, b: Order) -> bool:
    return a is not None and (b is None or a < b)


@dataclass(frozen=True)
class _Meeting:
    """Two expressions that meet at a bound, and what holds the bound."""

    left: Expr
    right: Expr
    at: Expr
    value: Expr


def _meetings(form: PiecewiseForm) -> Iterator[_Meeting]:
    """Where intervals meet; a single point between them only says what the value is there.

    Where they are one quotient, and the value is its limit, it is analytic, and nothing meets.
    """
    for a, b in pairwise([p for p in form if not p.is_point]):
        value = form.at(a.upper).expr.subs(form.x, a.upper)
        limit = removable(a.expr, form.x, a.upper) if a.expr == b.expr else None
        if limit is None or not is_zero(value - limit):
            yield _Meeting(a.expr, b.expr, a.upper, value)


def _jump(m: _Meeting, x: Symbol, order: int) -> Expr:
    """The jump of a derivative; the literal 0 where algebra says so, infinity where one side is infinite."""
    left = _value_at(Piece(sympy.diff(m.left, x, order), -oo, m.at, False, True), m.at, x)
    right = _value_at(Piece(sympy.diff(m.right, x, order), m.at, oo, True, False), m.at, x)
    for side, e in (("left", left), ("right", right)):
        if e in _INFINITE:
            return oo  # no number: whatever is on the other side, no derivative exists
        if e.is_finite is False or e is sympy.nan:
            raise _Open(f"{derivative(order)} is not known on the {side} of x = {plain(m.at)}")
    if order == 0 and is_zero(left - right) and not is_zero(m.value - left):
        return m.value - left
    return sympy.S.Zero if is_zero(right - left) else right - left


def _value_at(piece: Piece, end: Expr, x: Symbol) -> Expr:
    value = piece.value_at(end, x)
    limit = removable(piece.expr, x, end) if value is sympy.nan else None
    return value if limit is None else limit


def _first_jump(m: _Meeting, x: Symbol) -> tuple[int, Expr] | None:
    """The first derivative that jumps, and by how much; None where the pieces are one function."""
    if is_zero(m.left - m.right, x, (m.at,)) and is_zero(m.value - m.left.subs(x, m.at)):
        return None
    for order in range(_ORDERS + 1):
        jump = _jump(m, x, order)
        if jump != 0:
            if not jump.free_symbols and signs(jump) == {0}:
                continue
            return order, jump
    raise _Open(f"no derivative up to order {_ORDERS} jumps at x = {plain(m.at)}, and the pieces are not the same")


def _order(form: PiecewiseForm) -> Order:
    """The class for general values of what parameters the form has."""
    jumps = [_first_jump(m, form.x) for m in _meetings(form)]
    return min((j[0] - 1 for j in jumps if j is not None), default=None)


def _cases(form: PiecewiseForm, general: Order, under: tuple[str, ...]) -> Iterator[Case]:
    """The exceptions: where the lowest jump vanishes. Bounds never fall together: a form knows their order."""
    x = form.x
    jumps = [j for m in _meetings(form) if (j := _first_jump(m, x)) is not None]
    lowest = [jump for order, jump in jumps if order - 1 == general and jump is not oo]
    for solution in (s for e in lowest[:1] for s in zeros(e)):
        condition = (*under, solution.condition)
        if solution.parameter is None:  # stated, but not solved: what jumps next is not known
            assert general is not None
            yield Case(" and ".join(condition), f"{general + 1} or more")
            continue
        special = form.subs({solution.parameter: solution.value})
        order = _order(special)
        if _less(general, order):
            yield Case(" and ".join(condition), _text(order))
            yield from _cases(special, order, condition)


def _kinks(form: PiecewiseForm, defaults: Mapping[Symbol, Expr]) -> Iterator[Kink]:
    """All places where pieces meet, with the jumps from the first in general to the first at the defaults."""
    x = form.x
    for m in _meetings(form):
        first = _first_jump(m, x)
        if first is None:
            continue
        special = _Meeting(*(e.subs(defaults) for e in (m.left, m.right, m.at, m.value)))
        last = _first_jump(special, x)
        jumps = []
        for order in range(first[0], (last or first)[0] + 1):
            jump = _jump(m, x, order)
            simple = None if jump is oo else reduced(jump)
            shown = display(min((jump, jump if simple is None else simple), key=sympy.count_ops))
            value = _jump(special, x, order)
            jumps.append(Jump(order, plain(shown), proved(value, "one-sided derivatives, by algebra")))
        yield Kink(plain(m.at), proved(special.at, "where the formula's pieces meet"), tuple(jumps))


def _identities(form: PiecewiseForm) -> Iterator[Certificate]:
    """That the derivatives below the first jump agree; at a `Root` that is no identity of numbers that are written."""
    for m in (m for m in _meetings(form) if not m.at.has(Root)):
        first = _first_jump(m, form.x)
        for order in range(first[0] if first else 0):
            left, right = (sympy.diff(e, form.x, order).subs(form.x, m.at) for e in (m.left, m.right))
            yield identity(left, right)


def _analytic(piece: Piece, x: Symbol, defaults: Mapping[Symbol, Expr]) -> bool:
    """Whether a piece is analytic up to its ends, and not only inside. Raises `_Open` where even that is not known."""
    closed = True
    for node in sympy.preorder_traversal(piece.expr):
        if isinstance(node, sympy.log):
            argument, allowed = node.args[0], {1}
        elif isinstance(node, sympy.Pow) and node.base is not sympy.E and not (node.exp.is_Integer and node.exp > 0):
            argument, allowed = node.base, {1} if not node.exp.is_Integer else {1, -1}
        else:
            continue
        special = argument.subs(defaults)
        if _definite(argument, piece, x) & allowed or _charted(whole_line(special, x), 0, allowed):
            continue
        ends = (piece.lower.subs(defaults), piece.upper.subs(defaults))
        if not _charted(*_between(special, *ends, x), allowed):
            raise _Open(f"{plain(argument)} may reach 0 in {plain(node)}")
        closed = False
    # a quotient that is 0/0 at an end is analytic there, with its limit
    whole = piece.expr.subs(defaults)
    return closed or all(
        end.is_infinite or removable(whole, x, end) is not None
        for end in (piece.lower.subs(defaults), piece.upper.subs(defaults))
    )


def _between(expr: Expr, lower: Expr, upper: Expr, x: Symbol) -> tuple[PiecewiseForm, int]:
    """A form that is the expression between two ends and 1 beyond, and the number of that piece."""
    left = [] if lower == -oo else [Piece(sympy.S.One, -oo, lower, False, False)]
    right = [] if upper == oo else [Piece(sympy.S.One, upper, oo, False, False)]
    own = Piece(expr, lower, upper, lower != -oo, upper != oo)
    return PiecewiseForm((*left, own, *right), x), len(left)


def _definite(argument: Expr, piece: Piece, x: Symbol) -> set[int]:
    """The one sign that an expression has on the closed piece; nothing where that is not known."""
    s = sympy.Dummy("s", nonnegative=True)
    changes = [x]
    changes += [piece.lower + s] if piece.lower != -oo else []
    changes += [piece.upper - s] if piece.upper != oo else []
    for change in changes:
        known = signs(argument.subs(x, change))
        if len(known) == 1 and 0 not in known:
            return set(known)
    return set()


def _charted(form: PiecewiseForm, number: int, allowed: set[int]) -> bool:
    """Whether the sign chart of a form has one cell on one of its pieces, with an allowed sign."""
    try:
        cells = [c for c in chart(form).cells if c.piece == number]
    except (NoEnclosure, NoExpansion, NotImplementedError, Undecided):
        return False
    return len(cells) == 1 and cells[0].sign in allowed
