"""The piecewise normal form: smooth expressions on intervals that cover the real line.

Takes an expression with Piecewise, Min, Max, Abs, sign and Heaviside in it; gives a `PiecewiseForm` without them.
The split is exact. Every switch has to lie where a product changes its sign whose factors are linear in x, or have
one sign, or the sign of their argument; its place may depend on parameters, as long as their domains decide the order.
The zeros of other factors, without parameters, are those that a proof finds: whoever asks for the form hands it over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import sympy
from sympy import Abs, Expr, Heaviside, Max, Min, Piecewise, Symbol, oo, postorder_traversal, sign
from sympy.core.relational import Relational

from ..definition.activation import x
from ..definition.formula import too_large
from ..errors import Refusal, UserError
from .display import plain
from .factored import factored
from .signs import product, signs
from .zero import Crossings, Finder, NotFound, Root

# Functions that have the sign of their argument.
ODD = (sympy.tanh, sympy.sinh, sympy.asinh, sympy.atan, sympy.erf)

SWITCHES = (Piecewise, Min, Max, Abs, sign, Heaviside)


class FormError(UserError, Refusal):
    """An expression that has no normal form here: what stands against it, and what to do."""

    of = "normal form"


@dataclass(frozen=True)
class Piece:
    """A smooth expression on an interval; a single point is the closed interval from it to itself."""

    expr: Expr
    lower: Expr
    upper: Expr
    lower_closed: bool
    upper_closed: bool

    @property
    def is_point(self) -> bool:
        return bool(self.lower == self.upper)

    def value_at(self, end: Expr, x: Symbol) -> Expr:
        """The value at an end of the piece, `zoo` where it is an infinity; `nan` where algebra gives none."""
        value = at(self.expr, x, end)
        if value is not sympy.nan:
            return value
        # next to the end as a quotient in a root of the distance: two infinities of different orders are one
        powers = {n.exp for n in self.expr.atoms(sympy.Pow) if n.exp.is_Rational}
        root = sympy.Dummy("s", positive=True)
        step = root ** sympy.ilcm(1, 1, *(p.q for p in powers))
        beside = sympy.powdenest(self.expr.subs(x, end + step if end == self.lower else end - step))
        above, below = (sympy.expand(p).subs(root, 0) for p in sympy.fraction(sympy.cancel(sympy.together(beside))))
        return above / below

    def __str__(self) -> str:
        left, right = "(["[self.lower_closed], ")]"[self.upper_closed]
        lower, upper = (b.short() if isinstance(b, Root) else plain(b) for b in (self.lower, self.upper))
        return f"{plain(self.expr)} on {left}{lower}, {upper}{right}"


@dataclass(frozen=True)
class PiecewiseForm:
    """Pieces from left to right, which cover the real line without gap or overlap."""

    pieces: tuple[Piece, ...]
    x: Symbol = x

    def __iter__(self) -> Iterator[Piece]:
        return iter(self.pieces)

    @property
    def smooth(self) -> bool:
        """Whether one expression holds everywhere."""
        return len(self.pieces) == 1

    @property
    def bounds(self) -> tuple[Expr, ...]:
        """Where one piece ends and the next begins."""
        return tuple(p.upper for p in self.pieces[:-1])

    def at(self, point: Any) -> Piece:
        """The piece that holds a point, which may be given in parameters.

        Raises
        ------
        FormError
            If the parameters' domains do not decide which piece that is.
        """
        where = point if isinstance(point, Expr) else sympy.Rational(point)
        for piece in self.pieces[:-1]:
            inside = {1, 0} if piece.upper_closed else {1}
            position = signs(piece.upper - where)
            if position <= inside:
                return piece
            if position & inside:
                raise _unordered(where, piece.upper)
        return self.pieces[-1]

    def map(self, change: Callable[[Expr], Expr]) -> PiecewiseForm:
        """The form with another expression on each piece; equal neighbours become one."""
        return PiecewiseForm(_merged([_with(p, change(p.expr)) for p in self.pieces]), self.x)

    def diff(self, by: Symbol) -> PiecewiseForm:
        """The derivative; where two pieces meet it is that of the one that holds the point."""
        return self.map(lambda expr: sympy.diff(expr, by))

    def subs(self, values: Mapping[Any, Any]) -> PiecewiseForm:
        """The form at these values of parameters; pieces that thereby become empty are left out."""
        table = dict(values)
        changed = [
            Piece(p.expr.subs(table), p.lower.subs(table), p.upper.subs(table), p.lower_closed, p.upper_closed)
            for p in self.pieces
        ]
        return PiecewiseForm(
            _merged([p for p in changed if not p.is_point or (p.lower_closed and p.upper_closed)]), self.x
        )

    def to_sympy(self) -> Expr:
        """The form as SymPy's Piecewise, its conditions read from left to right."""
        *rest, last = self.pieces
        conditions = [(sympy.Le if p.upper_closed else sympy.Lt)(self.x, p.upper) for p in rest]
        branches = zip([p.expr for p in rest], conditions, strict=True)
        return Piecewise(*branches, (last.expr, True), evaluate=False) if rest else last.expr

    def __str__(self) -> str:
        return "; ".join(str(p) for p in self.pieces) if not self.smooth else plain(self.pieces[0].expr)


def at(expr: Expr, x: Symbol, point: Expr) -> Expr:
    """An expression at a point. Raises `FormError` where a number in it has more digits than can be computed."""
    large = too_large(expr, {x: point})
    if large is not None:
        raise FormError(
            f"{plain(large)} has too many digits to be computed at x = {plain(point)}",
            "write it with smaller exponents, or switch elsewhere",
        )
    return expr.subs(x, point)


def no_proof(factor: Expr, x: Symbol, lower: Expr, upper: Expr) -> Crossings:
    """The finder of those who have no proof: it finds nothing."""
    raise NotFound(f"{factor} is not linear in x")


def normal_form(expr: Expr, x: Symbol, find: Finder = no_proof) -> PiecewiseForm:
    """Split an expression into smooth pieces; `find` gives the zeros of what is not linear.

    Raises
    ------
    FormError
        If a switch lies where this module cannot find it, or the order of two bounds is undecided.
    """
    pieces = _split(expr, Piece(expr, -oo, oo, False, False), x, find)
    return PiecewiseForm(_merged(_without_lone_points(list(_merged(pieces)), x)), x)


def _split(expr: Expr, cell: Piece, x: Symbol, find: Finder) -> list[Piece]:
    """`expr` on a cell, an open interval or a point, as smooth pieces on smaller ones."""
    node = next((n for n in postorder_traversal(expr) if isinstance(n, SWITCHES)), None)
    if node is None:
        return [_with(cell, expr)]
    branches = _branches(node, x)
    cells = [cell]
    for condition, _ in branches:
        for relation in sorted(condition.atoms(Relational), key=sympy.default_sort_key):
            for root in _roots(relation, cell, x, find):
                cells = [part for c in cells for part in _cut(c, root)]
    pieces = []
    for part in cells:
        chosen = next(branch for condition, branch in branches if _holds(condition, part, x, find))
        try:
            rest = expr.xreplace({node: chosen})
        except TypeError as error:  # SymPy compares no number with what is none
            raise FormError(
                f"a condition has no value on {_interval(part)}: {error}", "restrict it to where all of it is a number"
            ) from error
        pieces += _split(rest, part, x, find)
    return pieces


def _branches(node: Expr, x: Symbol) -> list[tuple[Any, Expr]]:
    """A switch as conditions and what it is where they hold, the first that holds deciding.

    Where two arguments of Min or Max meet, the simpler one holds the point, constants first: the derivative of
    Max(0, x) at 0 is 0.
    """
    if isinstance(node, Piecewise):
        return [(condition, branch) for branch, condition in node.args]
    if isinstance(node, Max | Min):
        rank = sorted(node.args, key=lambda a: (a.has(x), a.count_ops(), sympy.default_sort_key(a)))
        way = 1 if isinstance(node, Max) else -1
        return [(sympy.And(*(_before(a, b, way) for b in rank[k + 1 :])), a) for k, a in enumerate(rank)]
    u = node.args[0]
    if isinstance(node, Abs):
        return [(sympy.Lt(u, 0), -u), (sympy.true, u)]
    low, middle = (-1, 0) if isinstance(node, sign) else (0, node.args[1])
    return [
        (sympy.Lt(u, 0), sympy.Integer(low)),
        (sympy.Gt(u, 0), sympy.Integer(1)),
        (sympy.true, sympy.sympify(middle)),
    ]


def _before(a: Expr, b: Expr, way: int) -> Any:
    """When a is b or the larger one, or with the way -1 the smaller one. Where one never is, touching is no matter."""
    sides = product([signs(a - b), frozenset({way})])
    if sides <= {0, 1}:
        return sympy.true
    if sides <= {0, -1}:
        return sympy.false
    return (sympy.Ge if way > 0 else sympy.Le)(a, b)


_RELATIONS = {
    sympy.Gt: {1},
    sympy.Ge: {1, 0},
    sympy.Lt: {-1},
    sympy.Le: {-1, 0},
}


def _holds(condition: Any, cell: Piece, x: Symbol, find: Finder) -> bool:
    """Whether a condition holds on a cell, all over which its relations have one answer."""
    if isinstance(condition, sympy.And):
        return all(_holds(c, cell, x, find) for c in condition.args)
    if isinstance(condition, sympy.Or):
        return any(_holds(c, cell, x, find) for c in condition.args)
    if isinstance(condition, sympy.Not):
        return not _holds(condition.args[0], cell, x, find)
    if not isinstance(condition, Relational):
        return bool(condition)
    difference = condition.lhs - condition.rhs
    if cell.is_point and not cell.lower.has(Root):
        found = signs(at(difference, x, cell.lower))
    else:
        found = product(_sign_on(factor, cell, x, condition, find) for factor in factors_of(difference))
    holding = _RELATIONS[type(condition)]
    if found <= holding:
        return True
    if found.isdisjoint(holding):
        return False
    raise FormError(
        f"the parameters' domains do not decide {condition} on {_interval(cell)}",
        "narrow a domain, or write the formula so that it does not matter",
    )


def factors_of(expr: Expr) -> list[Expr]:
    """Expressions whose signs, multiplied, are that of `expr`."""
    if len(signs(expr)) == 1:
        return [expr]
    factors = []
    for base, power in (f.as_base_exp() for f in sympy.Mul.make_args(factored(expr))):
        argument = base.args[0] if isinstance(base, ODD) else _of_expm1(base)
        inner = [base] if argument is None else factors_of(argument)
        factors += inner * (2 if power.is_Integer and power % 2 == 0 else 1)
    return factors


def _of_expm1(base: Expr) -> Expr | None:
    """Of k (exp(u) - c), c positive, what has the same sign: u - log c, or its opposite; None for anything else."""
    terms = sympy.Add.make_args(base)
    waves = [t for t in terms if t.has(sympy.exp) and not t.is_number]
    if len(terms) != 2 or len(waves) != 1:
        return None
    k, wave = waves[0].as_independent(*base.free_symbols, as_Add=False)
    c = -(base - waves[0]) / k
    if not (isinstance(wave, sympy.exp) and c.is_number and c.is_positive and k.is_number and k.is_real):
        return None
    return (wave.args[0] - sympy.log(c)) * (1 if k.is_positive else -1)


def _roots(relation: Relational, cell: Piece, x: Symbol, find: Finder) -> list[Expr]:
    """Where a relation may change its answer on a cell."""
    found: list[Expr] = []
    for factor in factors_of(relation.lhs - relation.rhs):
        if len(signs(factor)) == 1 or not factor.has(x):
            continue
        linear = _linear(factor, x, relation)
        if linear is not None:
            slope, start = linear
            found.append(sympy.cancel(-start / slope))
        elif not cell.is_point:
            found += _crossings(factor, cell, x, relation, find).zeros
    return list(dict.fromkeys(found))


def _linear(factor: Expr, x: Symbol, relation: Relational) -> tuple[Expr, Expr] | None:
    """The slope and the value at 0 of a factor; None where it is not linear in x."""
    expanded = sympy.expand(factor)
    slope = sympy.diff(expanded, x)
    if slope.has(x):
        return None
    if 0 in signs(slope):
        raise FormError(
            f"where {relation} changes depends on the sign of {slope}, which the domains leave open",
            "narrow a domain, or write it as a Piecewise in comparisons of x",
        )
    return slope, expanded.subs(x, 0)


def _crossings(factor: Expr, cell: Piece, x: Symbol, relation: Relational, find: Finder) -> Crossings:
    """The zeros of a factor without parameters, and its signs between them."""
    try:
        if factor.free_symbols != {x}:
            raise NotFound(f"{factor} is not linear in x, and depends on a parameter")
        return find(factor, x, cell.lower, cell.upper)
    except NotFound as error:
        raise FormError(
            f"where {relation} changes is not found: {error}",
            "write the condition as a comparison of x with a number or a parameter",
        ) from error


def _sign_on(factor: Expr, cell: Piece, x: Symbol, relation: Relational, find: Finder) -> frozenset[int]:
    """The sign of a factor on an open interval that its zeros do not cut, or at a point."""
    known = signs(factor)
    if len(known) == 1 or not factor.has(x):
        return known
    linear = _linear(factor, x, relation)
    if linear is None:
        found = _crossings(factor, cell, x, relation, find)
        if cell.lower in found.zeros and cell.is_point:
            return frozenset({0})
        before = sum(1 for zero in found.zeros if signs(cell.lower - zero) <= {0, 1})
        return frozenset({found.signs[before]})
    slope, start = linear
    root = sympy.cancel(-start / slope)
    if cell.is_point:
        return product([signs(slope), signs(cell.lower - root)])
    right = signs(cell.lower - root) <= {0, 1}
    return product([signs(slope), frozenset({1 if right else -1})])


def _cut(cell: Piece, at: Expr) -> list[Piece]:
    """A cell in the parts left of a point, at it, and right of it."""
    if cell.is_point:
        return [cell]
    after, before = signs(at - cell.lower), signs(cell.upper - at)
    if after <= {-1, 0} or before <= {-1, 0}:
        return [cell]
    for position, bound in ((after, cell.lower), (before, cell.upper)):
        if -1 in position:
            raise _unordered(at, bound)
    return [
        Piece(cell.expr, cell.lower, at, False, False),
        Piece(cell.expr, at, at, True, True),
        Piece(cell.expr, at, cell.upper, False, False),
    ]


def _merged(pieces: list[Piece]) -> tuple[Piece, ...]:
    """With neighbours of the same expression as one piece."""
    done: list[Piece] = []
    for piece in pieces:
        if done and done[-1].expr == piece.expr:
            last = done.pop()
            piece = Piece(piece.expr, last.lower, piece.upper, last.lower_closed, piece.upper_closed)
        done.append(piece)
    return tuple(done)


def _without_lone_points(pieces: list[Piece], x: Symbol) -> list[Piece]:
    """With single points in the hands of a neighbour that has their value, a constant one first, then the right one.

    Where two switches meet, each has its own side that holds the point, and together they may be neither: at 0,
    Max(0, x) + log(1 + exp(-|x|)) would be log(1 + exp(-x)), whose slope is that of no side.
    """
    given = list(pieces)
    for k, piece in enumerate(pieces):
        if piece.is_point:
            for neighbour in sorted((pieces[k + 1], pieces[k - 1]), key=lambda p: p.expr.has(x)):
                if signs(at(neighbour.expr - piece.expr, x, piece.lower)) == {0}:
                    given[k] = _with(piece, neighbour.expr)
                    break
    return given


def _with(piece: Piece, expr: Expr) -> Piece:
    return Piece(expr, piece.lower, piece.upper, piece.lower_closed, piece.upper_closed)


def _interval(cell: Piece) -> str:
    return f"x = {cell.lower}" if cell.is_point else f"{cell.lower} < x < {cell.upper}"


def _unordered(a: Expr, b: Expr) -> FormError:
    return FormError(
        f"the parameters' domains do not decide whether {a} or {b} is the larger",
        'narrow a domain, such as domain="positive"',
    )
