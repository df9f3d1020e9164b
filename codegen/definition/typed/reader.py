"""Formulas that are typed as text become definitions.

Takes text, and parameters as `beta=1:positive`; gives an `Activation`, or a `FormulaError` that underlines the piece
that is wrong. The text goes through the grammar (`grammar.py`) and each of its nodes gets its meaning (`meaning.py`);
nothing in it is ever run.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import sympy
from sympy import Rational

from ...errors import Excerpt, UserError
from ..activation import DOMAINS, LEAST_DERIVATIVES, Activation, Parameter, gate, x
from ..library import Library
from ..location import DefinitionError, Location, NoValue, written_at
from .domain import pole, require_values
from .grammar import ALIASES, CONSTANTS, FUNCTIONS, TRUTHS, FormulaError, parse
from .meaning import Meaning

_PARAMETER = re.compile(r"(?P<name>[^=:]*)=(?P<default>[^:]*)(?::(?P<domain>.*))?", re.DOTALL)


@dataclass(frozen=True)
class Typed:
    """A formula that was typed, as it was; plain data."""

    name: str
    text: str
    parameters: tuple[str, ...] = ()
    derivatives: int = LEAST_DERIVATIVES

    def read(self) -> Library:
        """A library of one activation. Raises `UserError`."""
        made = activation(self.name, self.text, self.parameters, Location("the formula", 0), self.derivatives)
        return Library((made,), ("a formula that was typed",), self)

    def pole(self, point: Rational) -> Excerpt:
        """The piece of the formula that has no value at a point; all of it where that is not seen."""
        defaults = {p.name: p.default for p in map(parameter, self.parameters)}
        found = pole(self.text, parse(self.text), defaults, point)
        return found.excerpt if found and found.excerpt else Excerpt(self.text, 0, len(self.text))


def activation(
    name: str,
    text: str,
    parameters: Sequence[str] = (),
    location: Location | None = None,
    derivatives: int = LEAST_DERIVATIVES,
) -> Activation:
    """The definition that a formula makes.

    Parameters
    ----------
    name : str
    text : str
        The formula.
    parameters : sequence of str
        Each as `name=default` or `name=default:domain`.
    location : Location, optional
        What a later error of the definition points to.
    derivatives : int
        How many derivatives by x have a function of their own.

    Raises
    ------
    FormulaError
        If the formula is wrong, with the piece of it.
    UserError
        If a parameter or the name is.
    """
    tree = parse(text)
    with written_at(location or Location("", 0)):
        declared = [parameter(p) for p in parameters]
        names = {p.name: p for p in declared}
        formula = Meaning(text, {"x": x, "gate": gate, **names}).of(tree)
        for unused in (p for p in declared if p not in sympy.sympify(formula).free_symbols):
            raise FormulaError(
                text,
                tree.span,
                f"the formula does not use the parameter {unused}",
                f"leave out --parameter {unused}=...",
            )
        defaults = {p.name: p.default for p in declared}
        require_values(text, tree, defaults)
        try:
            return Activation(name, formula, declared, derivatives=derivatives)
        except NoValue as error:
            raise pole(text, tree, defaults, error.point) or FormulaError(
                text, tree.span, error.what, error.todo
            ) from error
        except DefinitionError as error:
            raise FormulaError(text, tree.span, error.what, error.todo) from error


def parameter(text: str) -> Parameter:
    """A parameter as it is declared at the command line: `beta=1`, or `beta=1:positive`."""
    found = _PARAMETER.fullmatch(text)
    todo = "write --parameter beta=1, or with its domain --parameter beta=1:positive"
    if found is None:
        raise UserError(f"{text!r} does not declare a parameter", todo)
    name, default, domain = found["name"].strip(), found["default"].strip(), (found["domain"] or "real").strip()
    if name in FUNCTIONS or name in CONSTANTS or name in TRUTHS or name in ALIASES:
        raise UserError(f"a parameter cannot be called {name}: it is a word of formulas", "choose another name")
    if domain not in DOMAINS:
        raise UserError(f"parameter {name} has the unknown domain {domain!r}", f"choose one of {', '.join(DOMAINS)}")
    value = Meaning(default, {}).of(parse(default))
    try:
        return Parameter(name, value, domain)  # type: ignore[arg-type]  # one of them, as was found
    except DefinitionError as error:
        raise UserError(error.what, error.todo) from error
