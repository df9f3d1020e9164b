"""Functions of functions: what no law and no shape takes as a whole, in parts that have stable forms.

Takes a piece with x and parameters in it; gives a `Composition`, a tree whose leaves are x and what has a form of its
own. erf(a exp(b x)) depends on a and b in a way that no scaling removes, but it is erf of one number, which is a factor
times exp of another. The parts are computed one after the other in float64, so that a result in float32 has bits to
spare wherever they do not cancel; where they do, the measured error says so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeAlias, TypeVar

import sympy
from flint import arb
from sympy import Expr, Symbol, oo

from ..definition import Parameter, x
from ..proof.ball import evaluator, precision
from ..symbolic.piecewise import Piece
from ..symbolic.signs import signs
from .stable import NoStableForm

Form = TypeVar("Form")  # of a piece: whatever the caller makes of one

_DEEP = 12  # functions in functions
_FAR = (2.0**500, 3.0**300, 5.0**200, 7.0**170)  # where a limit is seen
_LARGE = 2.0**40
_FAR_BITS = 2048


@dataclass(frozen=True)
class Given:
    """x, a parameter, or a number."""

    expr: Expr


@dataclass(frozen=True)
class Own(Generic[Form]):
    """A function of x, with parameters, that has a form of its own."""

    form: Form
    expr: Expr


@dataclass(frozen=True)
class Outer(Generic[Form]):
    """A function of one variable, `x` in its form, of what another part gives.

    Its derivative, where that has a form, tells what the low part of the argument adds.
    """

    form: Form
    expr: Expr
    inner: Node[Form]
    slope: Form | None


@dataclass(frozen=True)
class Logarithm(Generic[Form]):
    """Of a positive part: a number of any size, which no shape with a leading power takes."""

    inner: Node[Form]


@dataclass(frozen=True)
class Sum(Generic[Form]):
    """Of parts."""

    parts: tuple[Node[Form], ...]


@dataclass(frozen=True)
class Product(Generic[Form]):
    """Of parts, and those that it is divided by."""

    above: tuple[Node[Form], ...]
    below: tuple[Node[Form], ...]


Node: TypeAlias = "Given | Own[Form] | Outer[Form] | Logarithm[Form] | Sum[Form] | Product[Form]"


@dataclass(frozen=True)
class Composition(Generic[Form]):
    """A function in parts.

    `settles` says for the left and the right whether it is seen to have a limit, which may be an infinity.
    """

    expr: Expr
    whole: Node[Form]
    settles: tuple[bool, bool]
    laws: tuple[str, ...] = ("composition",)


def told(form: Composition[Form]) -> tuple[tuple[tuple[Symbol, Expr], ...], Expr]:
    """For people: the arguments of its functions by names, the innermost first, and the whole in these names."""
    named: dict[Expr, Symbol] = {}

    def expr_of(node: Node[Form]) -> Expr:
        match node:
            case Given(expr) | Own(_, expr):
                return expr
            case Outer(_, outer, inner, _):
                argument = expr_of(inner)
                if not argument.is_Symbol and argument not in named:
                    named[argument] = Symbol(f"u{len(named) + 1}")
                return outer.subs(x, named.get(argument, argument))
            case Logarithm(inner):
                return sympy.log(expr_of(inner))
            case Sum(parts):
                return sympy.Add(*map(expr_of, parts))
            case Product(above, below):
                return sympy.Mul(*map(expr_of, above), *(1 / expr_of(b) for b in below))

    whole = expr_of(form.whole)
    return tuple((name, expr) for expr, name in named.items()), whole


class Composer(Generic[Form]):
    """Finds the parts of one piece; `form_of` gives the form of a piece, or raises `NoStableForm`."""

    def __init__(self, piece: Piece, form_of: Callable[[Piece], Form]) -> None:
        self._piece, self._form_of = piece, form_of
        self._known: dict[Piece, Form | NoStableForm] = {}

    def compose(self) -> Composition[Form]:
        """Raises `NoStableForm` where a part has no form; the message names it."""
        expr = _joined(self._piece.expr)
        return Composition(expr, self._node(expr, _DEEP), (_settles(expr, -1), _settles(expr, 1)))

    def _node(self, expr: Expr, deep: int) -> Node[Form]:
        if expr.is_Symbol or not expr.free_symbols:
            return Given(expr)
        if not deep:
            raise NoStableForm(f"{expr} is too deep in other functions")
        if not expr.is_polynomial(x) and self._may_have_form(expr):
            try:
                return Own(self._form(replace(self._piece, expr=expr)), expr)
            except NoStableForm:
                pass
        found = self._of_shifted(expr, deep) or self._of_multiple(expr, deep) or self._of_one_part(expr, deep)
        if found is not None:
            return found
        if expr.is_Add:
            return Sum(tuple(self._node(sympy.Add(*terms), deep - 1) for terms in self._grouped(expr)))
        if expr.is_Mul:
            above: list[Node[Form]] = []
            below: list[Node[Form]] = []
            for factors in self._grouped(expr):
                factor = sympy.Mul(*factors)
                inverse = all(_divides(f) for f in factors)
                (below if inverse else above).append(self._node(1 / factor if inverse else factor, deep - 1))
            return _product(above, below)
        if expr.is_Pow and expr.exp.is_Integer:
            base = self._node(expr.base, deep - 1)
            repeated = (base,) * abs(int(expr.exp))
            return Product(repeated, ()) if expr.exp > 0 else Product((), repeated)
        if expr.is_Pow and not expr.exp.is_Rational:
            return self._node(sympy.exp(expr.exp * sympy.log(expr.base), evaluate=False), deep - 1)
        argument = _argument(expr)
        if argument is None:
            raise NoStableForm(f"{expr} has no parts")
        return self._outer(expr, argument, deep)

    def _may_have_form(self, expr: Expr) -> bool:
        """Whether a form is worth looking for: the parameters may be a scale and a factor, and no root is a double one.

        A product of waves has double roots that are found by no search; its factors are waves, too. And a form takes
        parameters in sums, products and square roots alone.
        """
        if any(_argument(node) is not None and not node.has(x) for node in sympy.preorder_traversal(expr)):
            return False
        if (expr.is_Mul or expr.is_Pow) and expr.has(sympy.sin, sympy.cos):
            return False
        return len(expr.free_symbols - {x}) < 2 or bool(expr.is_Mul)

    def _of_multiple(self, expr: Expr, deep: int) -> Node[Form] | None:
        """As functions of one multiple u = c g, with factors in parameters, and in x where g is not x itself.

        x**2 exp(-c**2 x**2) is u**2 exp(-u**2)/c**2, u = c x; computed apart, infinity would meet 0 far out.
        """
        u = sympy.Dummy("u", real=True)
        for multiple, g in dict.fromkeys(filter(None, (_multiple(part) for part in _parts(expr)))):
            factors = _functions(expr.subs(g, u / multiple), u)
            try:
                terms = tuple(self._multiplied(f, h, multiple, g, u, deep) for f, h in factors.items())
            except NoStableForm:
                continue
            if terms:
                return terms[0] if len(terms) == 1 else Sum(terms)
        return None

    def _of_shifted(self, expr: Expr, deep: int) -> Node[Form] | None:
        """As functions of v = w - log(a) where a + exp(w) stands in it: neither exp(w) nor its quotients overflow.

        log(a + exp(w)) is log(a) + log(1 + exp(v)), and exp(w)/(a + exp(w)) is exp(v)/(1 + exp(v)).
        """
        v = sympy.Dummy("v", real=True)
        for w, a in _shifts(expr):
            shifted = _factored(_powers_replaced(expr, w, a * sympy.exp(v)))
            inner = w - sympy.log(a)
            try:
                terms = tuple(
                    self._beside(factor, function.subs(v, x), inner, deep)
                    for factor, function in _functions(shifted, v).items()
                )
            except NoStableForm:
                continue
            if terms:
                return terms[0] if len(terms) == 1 else Sum(terms)
        return None

    def _beside(self, factor: Expr, function: Expr, inner: Expr, deep: int) -> Node[Form]:
        if not function.has(x):
            return self._node(factor * function, deep - 1)
        outer = self._applied(function, inner, deep)
        return outer if factor == 1 else _product([outer, self._node(factor, deep - 1)], [])

    def _multiplied(self, factor: Expr, function: Expr, multiple: Expr, g: Expr, u: Symbol, deep: int) -> Node[Form]:
        """factor * function(u), u = multiple * g, dividing by what may be 0 only where no power of g is left."""
        powers, function = 0, sympy.factor_terms(function)
        while _may_divide_by_0(factor) and sympy.sympify(function.as_powers_dict().get(u, 0)) >= 1:
            factor, function, powers = sympy.cancel(factor * multiple), function / u, powers + 1
        if function.is_polynomial(u):
            return self._node(sympy.factor_terms(factor * function.subs(u, multiple * g) * g**powers), deep - 1)
        outer = self._outer(function.subs(u, multiple * g), multiple * g, deep)
        beside = [self._node(factor, deep - 1)] if factor != 1 else []
        return _product([outer, *[self._node(g, deep - 1)] * powers, *beside], [])

    def _of_one_part(self, expr: Expr, deep: int) -> Node[Form] | None:
        """As a function of one of its own parts, the innermost that there is."""
        for u in _parts(expr):
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

    def _outer(self, expr: Expr, u: Expr, deep: int) -> Node[Form]:
        outer = expr.subs(u, x) if u != x else expr
        if outer.free_symbols != {x}:
            raise NoStableForm(f"{expr} is no function of {u} alone")
        return self._applied(outer, u, deep)

    def _applied(self, outer: Expr, u: Expr, deep: int) -> Node[Form]:
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
        form, inner = self._form(piece), self._node(u, deep - 1)
        try:
            slope = None if isinstance(inner, Given) else self._form(replace(piece, expr=outer.diff(x)))
        except NoStableForm:
            slope = None
        return Outer(form, outer, inner, slope)

    def _grouped(self, expr: Expr) -> Iterator[Sequence[Expr]]:
        """The terms of a sum or the factors of a product: together those of one part, and those without parameters."""
        left = list(expr.args)
        closed = [[a for a in left if self._closed(a, u)] for u in _parts(expr)]
        for own in sorted(closed, key=len, reverse=True):  # what many are functions of first
            if len(own) > 1 and all(a in left for a in own):
                yield own
                left = [a for a in left if a not in own]
        alone = [a for a in left if a.free_symbols <= {x}]
        if len(alone) > 1 and len(alone) < len(expr.args):
            yield alone
            left = [a for a in left if a not in alone]
        yield from ([a] for a in left)

    def _form(self, piece: Piece) -> Form:
        if piece not in self._known:
            try:
                self._known[piece] = self._form_of(piece)
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


def _product(above: Sequence[Node[Form]], below: Sequence[Node[Form]]) -> Node[Form]:
    """Functions first, and powers of x one by one: where a function is 0, the square of x may be infinite."""
    flat: list[Node[Form]] = []
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


def _divides(factor: Expr) -> bool:
    return bool(factor.is_Pow and factor.exp.is_Integer and factor.exp < 0)


def _argument(node: Expr) -> Expr | None:
    """What a function is of; the base of a root, the exponent of an exponential. None of a constant."""
    if not node.free_symbols:
        return None
    if isinstance(node, sympy.Pow):
        return node.base if node.exp.is_Rational and not node.exp.is_Integer else None
    return node.args[0] if isinstance(node, sympy.Function) and len(node.args) == 1 else None


def _multiple(part: Expr) -> tuple[Expr, Expr] | None:
    """c and g, where a part is a power of c g and c has all of it that is a factor in parameters alone."""
    factor, power = sympy.S.One, sympy.S.One
    for f in sympy.Mul.make_args(part):
        factor, power = (factor, power * f) if f.has(x) else (factor * f, power)
    base, order = power.as_base_exp()
    if base is sympy.E:
        order, exponent = order.as_coeff_Mul()
        base, order = (sympy.exp(exponent), order) if order > 0 else (sympy.exp(-exponent), -order)
    if not factor.free_symbols or not (order.is_Integer and order > 0):
        return None
    powers = factor.as_powers_dict()
    if any(not (e / order).is_Integer for b, e in powers.items() if b.free_symbols):
        return None
    return sympy.Mul(*(b ** (e / order) for b, e in powers.items())), base


def _functions(expr: Expr, u: Symbol) -> dict[Expr, Expr]:
    """An expression as a sum of factors times functions of u alone, by their factors; empty where it is none."""
    functions: dict[Expr, Expr] = {}  # each with its factor
    for term in sympy.Add.make_args(sympy.expand_mul(expr, deep=False)):
        factor, function = sympy.powdenest(sympy.factor_terms(term)).as_independent(u, as_Add=False)
        functions[function] = functions.get(function, sympy.S.Zero) + factor
    if any(f.free_symbols - {u} for f in functions) or all(f.is_polynomial(u) for f in functions):
        return {}
    factors: dict[Expr, Expr] = {}
    for function, factor in functions.items():
        number, factor = sympy.factor(factor).as_independent(*factor.free_symbols, as_Add=False)
        if factor.could_extract_minus_sign():
            number, factor = -number, -factor
        factors[factor] = factors.get(factor, sympy.S.Zero) + number * function
    return factors


def _shifts(expr: Expr) -> list[tuple[Expr, Expr]]:
    """w and a of all sums a + exp(w), a positive and of parameters alone."""
    found: dict[tuple[Expr, Expr], None] = {}
    for node in sympy.preorder_traversal(expr):
        if isinstance(node, sympy.Add) and len(node.args) == 2:
            for a, b in (node.args, node.args[::-1]):
                if isinstance(b, sympy.exp) and b.has(x) and a.free_symbols and not a.has(x) and signs(a) == {1}:
                    found[b.args[0], a] = None
    return list(found)


def _powers_replaced(expr: Expr, w: Expr, by: Expr) -> Expr:
    """With something else for exp(w) and its whole powers; `subs` makes a power of exp(g w), g a parameter, too."""

    def is_power(node: Expr) -> bool:
        return isinstance(node, sympy.exp) and bool((node.args[0] / w).is_Integer)

    return expr.replace(is_power, lambda node: by ** (node.args[0] / w))


def _factored(expr: Expr) -> Expr:
    """With common factors of sums in front, and logarithms of products as sums."""

    def apart(node: Expr) -> Expr:
        return sympy.expand_log(sympy.log(sympy.factor_terms(node.args[0])), force=True)

    return sympy.powdenest(
        expr.replace(sympy.log, lambda arg: apart(sympy.log(arg))).replace(
            lambda node: isinstance(node, sympy.Add), sympy.factor_terms
        ),
        force=True,
    )


def _may_divide_by_0(factor: Expr) -> bool:
    return 0 in signs(sympy.fraction(factor)[1])


def _parts(expr: Expr) -> list[Expr]:
    """What functions in an expression are of, without numbers as factors; the innermost first.

    log(1 + exp(a + b x)) is a function of a + b x that has a form. As the logarithm of a sum it would lose its digits.
    """
    found: dict[Expr, None] = {}
    for node in sympy.preorder_traversal(expr):
        argument = _argument(node)
        if argument is not None and argument.free_symbols:
            part = argument.as_coeff_Mul()[1]
            if not part.is_Symbol:
                found[part] = None
    return sorted(found, key=lambda e: (sympy.count_ops(e), sympy.default_sort_key(e)))
