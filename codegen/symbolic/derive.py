"""What follows from a definition: its value and derivatives in piecewise normal form.

Takes an `Activation`; gives `Derived`: f, its derivatives by x, and the partial derivative by the gate, if it is a
gated unit, and by every parameter. The textbook formula is differentiated piece by piece, and nothing is simplified: a
stable form is the business of the kernels.
"""

from __future__ import annotations

from dataclasses import dataclass

import sympy
from sympy import Expr, preorder_traversal

from ..definition.activation import Activation, Parameter, gate, x
from ..definition.formula import SMOOTH, SWITCHES, check_numbers, in_words
from ..definition.location import DefinitionError, NoValue
from .display import plain
from .piecewise import FormError, Piece, PiecewiseForm, no_proof, normal_form
from .removable import Completed, Pole, complete, require_one_limit, with_values
from .zero import Finder, Root


@dataclass(frozen=True)
class Derived:
    """An activation and the functions that follow from its formula."""

    activation: Activation
    f: PiecewiseForm
    by_x: tuple[PiecewiseForm, ...]  # f', f'' and as many more as the activation asks for
    partials: tuple[tuple[Parameter, PiecewiseForm], ...]
    d_gate: PiecewiseForm | None = None  # of a gated unit: what multiplies the gate
    completed: tuple[Completed, ...] = ()  # where the formula is 0/0

    @property
    def d1(self) -> PiecewiseForm:
        return self.by_x[0]

    @property
    def d2(self) -> PiecewiseForm:
        return self.by_x[1]

    @property
    def functions(self) -> tuple[tuple[str, PiecewiseForm], ...]:
        """The generated functions' names and forms, in order."""
        named = tuple((f"d_{parameter.name}", form) for parameter, form in self.partials)
        by_gate = () if self.d_gate is None else (("d_gate", self.d_gate),)
        return (("f", self.f), *zip(self.activation.by_x, self.by_x, strict=True), *by_gate, *named)


def derive(activation: Activation, find: Finder = no_proof) -> Derived:
    """f, its derivatives by x and the partial ones; `find` gives the places of switches (`normal_form`).

    Raises
    ------
    DefinitionError
        If a switch of the formula cannot be found, or a derivative leaves the language of formulas.
    """
    if activation.gated:
        _check_switches(activation)
    formula = _spelled_out(activation.formula)
    check_numbers(activation.name, formula, activation.location)
    try:
        f, completed = complete(normal_form(formula, x, find), activation.derivatives)
        require_one_limit(f, activation.formula, completed)
    except Pole as error:
        what = f"{activation.name} has no real value at x = {plain(error.point)}: {error.what}"
        raise NoValue(activation.location, what, error.point) from error
    except FormError as error:
        raise DefinitionError(activation.location, f"{activation.name}: {error.what}", error.todo) from error
    if activation.gated:
        _check_gate(activation, f)
    by_x: list[PiecewiseForm] = []
    for order in range(1, activation.derivatives + 1):
        by_x.append(with_values((by_x[-1] if by_x else f).diff(x), completed, order))
    derived = Derived(
        activation,
        f,
        tuple(by_x),
        tuple((p, f.diff(p)) for p in activation.parameters),
        f.diff(gate) if activation.gated else None,
        completed,
    )
    for stage, form in derived.functions:
        for piece in form:
            _check_language(activation, stage, piece.expr)
            _check_bounds(activation, stage, piece)
    return derived


_APART = (
    f"write it as {gate}*(...), with a formula in x in the brackets; what is done to the gate alone, such as a limit "
    "or + 1, is done to its array before the call"
)


def _check_switches(activation: Activation) -> None:
    """The gate stands in no switch: on either side of one it would be another multiple of it, or none."""
    for node in preorder_traversal(activation.formula):
        choosing = [c for _, c in node.args] if isinstance(node, sympy.Piecewise) else [node]
        if isinstance(node, SWITCHES) and any(part.has(gate) for part in choosing):
            raise DefinitionError(
                activation.location,
                f"{activation.name} is not its gate times a function of x: {node} switches at the gate",
                _APART,
            )


def _check_gate(activation: Activation, form: PiecewiseForm) -> None:
    """A gated unit is the gate times a function of x, on every piece."""
    for piece in form:
        by_gate = sympy.diff(piece.expr, gate)
        switches = (piece.lower.free_symbols | piece.upper.free_symbols) & {gate}
        if by_gate.has(gate) or piece.expr.subs(gate, 0) != 0 or switches:
            raise DefinitionError(
                activation.location,
                f"{activation.name} is not its gate times a function of x: {piece}",
                _APART,
            )


def _spelled_out(formula: Expr) -> Expr:
    """With the functions that only abbreviate others written out."""
    return formula.replace(sympy.sech, lambda u: 1 / sympy.cosh(u)).replace(
        sympy.asinh, lambda u: sympy.log(u + sympy.sqrt(u**2 + 1))
    )


def _check_language(activation: Activation, stage: str, expr: Expr) -> None:
    for node in preorder_traversal(expr):
        if not isinstance(node, SMOOTH):
            raise DefinitionError(
                activation.location,
                f"{activation.name}: {in_words(node)} stands in {stage}: {plain(expr)}",
                "write the formula as a Piecewise of functions that can be differentiated",
            )


def _check_bounds(activation: Activation, stage: str, piece: Piece) -> None:
    """A piece has to have a value at the bounds that it holds; that of a derivative may be an infinity.

    The slope of a cube root is one at 0. A difference of two infinities has no value.
    """
    defaults = {p: p.default for p in activation.parameters}
    for bound, closed in ((piece.lower, piece.lower_closed), (piece.upper, piece.upper_closed)):
        value = piece.value_at(bound, x).subs({gate: 1, **defaults}) if closed else sympy.S.Zero
        value = sympy.N(value) if value.has(Root) else value
        infinite = value in (sympy.oo, -sympy.oo, sympy.zoo) and stage != "f" and not activation.gated
        if not (value.is_finite or infinite):
            raise DefinitionError(
                activation.location,
                f"{activation.name}: {stage} has no value at x = {bound}, where it is {piece.expr}",
                "write the formula so that it can be differentiated wherever one of its branches holds a bound",
            )
