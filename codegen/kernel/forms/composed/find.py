"""The search for the parts of a composition.

Takes a piece with x and parameters in it; gives a `Composition`. What depends on one argument stays together as one
function of it, so that nothing cancels between parts, or overflows in one, that does not in the whole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

import sympy
from flint import arb
from sympy import Expr, Symbol, oo

from ....definition.activation import Parameter, x
from ....proof.balls.ball import evaluator, precision
from ....symbolic.piecewise import Piece
from ....symbolic.signs import signs
from ...refusal import NoStableForm
from .algebra import (
    argument_of,
    divides,
    factored,
    functions_of,
    may_divide_by_0,
    multiple_of,
    parts,
    powers_replaced,
    shifts,
)
from .tree import Composition, Given, Logarithm, Node, Outer, Own, Part, Product, Sum

_DEEP = 12  # functions in functions
_FAR = (2.0**500, 3.0**300, 5.0**200, 7.0**170)  # where a limit is seen
_LARGE = 2.0**40
_FAR_BITS = 2048


class Composer:
    """Finds the parts of one piece; `part_of` makes one of a piece that has a form, or raises `NoStableForm`."""

    def __init__(self, piece: Piece, part_of: Callable[[Piece], Part]) -> None:
        self._piece, self._part_of = piece, part_of
        self._known: dict[Piece, Part | NoStableForm] = {}

    def compose(self) -> Composition:
        """Raises `NoStableForm` where a part has no form; the message names it."""
        expr = _joined(self._piece.expr)
        return Composition(expr, self._node(expr, _DEEP), (_settles(expr, -1), _settles(expr, 1)))

    def _node(self, expr: Expr, deep: int) -> Node:
        if expr.is_Symbol or not expr.free_symbols:
            return Given(expr)
        if not deep:
            raise NoStableForm(f"{expr} is too deep in other functions")
        if not expr.is_polynomial(x) and self._may_have_form(expr):
            try:
                return Own(self._part(replace(self._piece, expr=expr)), expr)
            except NoStableForm:
                pass
        found = self._of_shifted(expr, deep) or self._of_multiple(expr, deep) or self._of_one_part(expr, deep)
        if found is not None:
            return found
        if expr.is_Add:
            return Sum(tuple(self._node(sympy.Add(*terms), deep - 1) for terms in self._grouped(expr)))
        if expr.is_Mul:
            above: list[Node] = []
            below: list[Node] = []
            for factors in self._grouped(expr):
                factor = sympy.Mul(*factors)
                inverse = all(divides(f) for f in factors)
                (below if inverse else above).append(self._node(1 / factor if inverse else factor, deep - 1))
            return _product(above, below)
        if expr.is_Pow and expr.exp.is_Integer:
            base = self._node(expr.base, deep - 1)
            repeated = (base,) * abs(int(expr.exp))
            return Product(repeated, ()) if expr.exp > 0 else Product((), repeated)
        if expr.is_Pow and not expr.exp.is_Rational:
            return self._node(sympy.exp(expr.exp * sympy.log(expr.base), evaluate=False), deep - 1)
        argument = argument_of(expr)
        if argument is None:
            raise NoStableForm(f"{expr} has no parts")
        return self._outer(expr, argument, deep)

    def _may_have_form(self, expr: Expr) -> bool:
        """Whether a form is worth looking for: the parameters may be a scale and a factor, and no root is a double one.

        A product of waves has double roots that are found by no search; its factors are waves, too. And a form takes
        parameters in sums, products and square roots alone.
        """
        if any(argument_of(node) is not None and not node.has(x) for node in sympy.preorder_traversal(expr)):
            return False
        if (expr.is_Mul or expr.is_Pow) and expr.has(sympy.sin, sympy.cos):
            return False
        return len(expr.free_symbols - {x}) < 2 or bool(expr.is_Mul)

    def _of_multiple(self, expr: Expr, deep: int) -> Node | None:
        """As functions of one multiple u = c g, with factors in parameters, and in x where g is not x itself.

        x**2 exp(-c**2 x**2) is u**2 exp(-u**2)/c**2, u = c x; computed apart, infinity would meet 0 far out.
        """
        u = sympy.Dummy("u", real=True)
        for multiple, g in dict.fromkeys(filter(None, (multiple_of(part) for part in parts(expr)))):
            factors = functions_of(expr.subs(g, u / multiple), u)
            try:
                terms = tuple(self._multiplied(f, h, multiple, g, u, deep) for f, h in factors.items())
            except NoStableForm:
                continue
            if terms:
                return terms[0] if len(terms) == 1 else Sum(terms)
        return None

    def _of_shifted(self, expr: Expr, deep: int) -> Node | None:
        """As functions of v = w - log(a) where a + exp(w) stands in it: neither exp(w) nor its quotients overflow.

        log(a + exp(w)) is log(a) + log(1 + exp(v)), and exp(w)/(a + exp(w)) is exp(v)/(1 + exp(v)).
        """
        v = sympy.Dummy("v", real=True)
        for w, a in shifts(expr):
            shifted = factored(powers_replaced(expr, w, a * sympy.exp(v)))
            inner = w - sympy.log(a)
            try:
                terms = tuple(
                    self._beside(factor, function.subs(v, x), inner, deep)
                    for factor, function in functions_of(shifted, v).items()
                )
            except NoStableForm:
                continue
            if terms:
                return terms[0] if len(terms) == 1 else Sum(terms)
        return None

    def _beside(self, factor: Expr, function: Expr, inner: Expr, deep: int) -> Node:
        if not function.has(x):
            return self._node(factor * function, deep - 1)
        outer = self._applied(function, inner, deep)
        return outer if factor == 1 else _product([outer, self._node(factor, deep - 1)], [])

    def _multiplied(self, factor: Expr, function: Expr, multiple: Expr, g: Expr, u: Symbol, deep: int) -> Node:
        """factor * function(u), u = multiple * g, dividing by what may be 0 only where no power of g is left."""
        powers, function = 0, sympy.factor_terms(function)
        while may_divide_by_0(factor) and sympy.sympify(function.as_powers_dict().get(u, 0)) >= 1:
            factor, function, powers = sympy.cancel(factor * multiple), function / u, powers + 1
        if function.is_polynomial(u):
            return self._node(sympy.factor_terms(factor * function.subs(u, multiple * g) * g**powers), deep - 1)
        outer = self._outer(function.subs(u, multiple * g), multiple * g, deep)
        beside = [self._node(factor, deep - 1)] if factor != 1 else []
        return _product([outer, *[self._node(g, deep - 1)] * powers, *beside], [])

    def _of_one_part(self, expr: Expr, deep: int) -> Node | None:
        """As a function of one of its own parts, the innermost that there is."""
        for u in parts(expr):
            if self._closed(expr, u):
                try:
                    return self._outer(expr, u, deep)
                except NoStableForm:
                    continue
        return None

    def _closed(self, expr: Expr, u: Expr) -> bool:
        """Whether x and all parameters stand in an expression by way of one part."""
        unknown = sympy.Dummy("u", real=True)
        return bool(expr != u and expr.subs(u, unknown).free_symbols == {unknown})

    def _outer(self, expr: Expr, u: Expr, deep: int) -> Node:
        outer = expr.subs(u, x) if u != x else expr
        if outer.free_symbols != {x}:
            raise NoStableForm(f"{expr} is no function of {u} alone")
        return self._applied(outer, u, deep)

    def _applied(self, outer: Expr, u: Expr, deep: int) -> Node:
        """A function of one variable, `x` in it, of a part."""
        if outer == sympy.log(x):
            if signs(u) != {1}:
                raise NoStableForm(f"{u} may be 0 or negative in its logarithm")
            return Logarithm(self._node(u, deep - 1))
        lower, upper = -oo, oo
        if -1 not in signs(u):
            lower = sympy.S.Zero
        elif 1 not in signs(u):
            upper = sympy.S.Zero
        piece = Piece(outer, lower, upper, lower != -oo, upper != oo)
        part, inner = self._part(piece), self._node(u, deep - 1)
        try:
            slope = None if isinstance(inner, Given) else self._part(replace(piece, expr=outer.diff(x)))
        except NoStableForm:
            slope = None
        return Outer(part, outer, inner, slope)

    def _grouped(self, expr: Expr) -> Iterator[Sequence[Expr]]:
        """The terms of a sum or the factors of a product: together those of one part, and those without parameters."""
        left = list(expr.args)
        closed = [[a for a in left if self._closed(a, u)] for u in parts(expr)]
        for own in sorted(closed, key=len, reverse=True):  # what many are functions of first
            if len(own) > 1 and all(a in left for a in own):
                yield own
                left = [a for a in left if a not in own]
        alone = [a for a in left if a.free_symbols <= {x}]
        if len(alone) > 1 and len(alone) < len(expr.args):
            yield alone
            left = [a for a in left if a not in alone]
        yield from ([a] for a in left)

    def _part(self, piece: Piece) -> Part:
        if piece not in self._known:
            try:
                self._known[piece] = self._part_of(piece)
            except NoStableForm as error:
                self._known[piece] = error
        found = self._known[piece]
        if isinstance(found, NoStableForm):
            raise found
        return found


def _joined(expr: Expr) -> Expr:
    """Over one denominator where that is shorter: there terms cancel that are large one by one.

    The slope of x/(x/a + exp(-x/b)) is a difference of two terms like a/x far out, and itself an exponential.
    """
    if not expr.is_Add:
        return expr
    above, below = sympy.fraction(sympy.together(expr))
    if not below.has(x):
        return expr
    joined = sympy.factor_terms(sympy.expand(above)) / below
    return joined if sympy.count_ops(joined) < sympy.count_ops(expr) else expr


def _product(above: Sequence[Node], below: Sequence[Node]) -> Node:
    """Functions first, and powers of x one by one: where a function is 0, the square of x may be infinite."""
    flat: list[Node] = []
    for part in above:
        flat += part.above if isinstance(part, Product) and not part.below else [part]
    flat.sort(key=lambda part: not isinstance(part, Own | Outer))
    return flat[0] if len(flat) == 1 and not below else Product(tuple(flat), tuple(below))


def _settles(expr: Expr, side: int) -> bool:
    """Whether waves do not show in a few values far out, at the defaults of the parameters; kernels are tried there."""
    if not expr.has(sympy.sin, sympy.cos):
        return True
    at_defaults = expr.subs({p: p.default for p in expr.free_symbols if isinstance(p, Parameter)})
    function = evaluator(at_defaults, (x,))
    with precision(_FAR_BITS):
        values = [function(side * arb(far)) for far in _FAR]
    least, most = min(values, key=float), max(values, key=float)
    large = all(v > _LARGE for v in values) or all(v < -_LARGE for v in values)
    return large or bool(abs(most - least) < abs(most) / _LARGE)
