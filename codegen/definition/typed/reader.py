"""Formulas that are typed as text become definitions.

Takes text, and parameters as `beta=1:positive`; gives an `Activation`, or a `FormulaError` that underlines the piece
that is wrong. The text goes through the grammar (`grammar.py`); each of its nodes is then what SymPy makes of it, and
nothing in it is ever run. A power, a root or an exponential is looked at before SymPy computes it: 10**10**10 is
refused, not evaluated.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sympy
from sympy import Expr, Rational, Symbol

from ...errors import UserError, resembles
from ..activation import DOMAINS, Activation, Parameter, gate, x
from ..library import Library
from ..location import DefinitionError, Location, written_at
from .domain import require_values
from .grammar import ALIASES, CONSTANTS, FUNCTIONS, TRUTHS, FormulaError, Node, parse

EXPONENT = 100  # the largest power of x, and the largest root
BITS = 1024  # of a number that a power gives
_PARAMETER = re.compile(r"(?P<name>[^=:]*)=(?P<default>[^:]*)(?::(?P<domain>.*))?", re.DOTALL)
_RELATIONS = {
    "<": sympy.Lt,
    "<=": sympy.Le,
    ">": sympy.Gt,
    ">=": sympy.Ge,
    "&": sympy.And,
    "|": sympy.Or,
    "~": sympy.Not,
}
_ABBREVIATIONS: dict[str, Callable[[Expr], Expr]] = {
    "sigmoid": lambda u: 1 / (1 + sympy.exp(-u)),
    "softplus": lambda u: sympy.log(1 + sympy.exp(u)),
    "relu": lambda u: sympy.Max(0, u),
}


@dataclass(frozen=True)
class Typed:
    """A formula that was typed, as it was; plain data."""

    name: str
    text: str
    parameters: tuple[str, ...] = ()

    def read(self) -> Library:
        """A library of one activation. Raises `UserError`."""
        made = activation(self.name, self.text, self.parameters, Location("the formula", 0))
        return Library((made,), ("a formula that was typed",), self)


def activation(name: str, text: str, parameters: Sequence[str] = (), location: Location | None = None) -> Activation:
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
        formula = _Meaning(text, {"x": x, "gate": gate, **names}).of(tree)
        for unused in (p for p in declared if p not in sympy.sympify(formula).free_symbols):
            raise FormulaError(
                text,
                tree.span,
                f"the formula does not use the parameter {unused}",
                f"leave out --parameter {unused}=...",
            )
        require_values(text, tree, {p.name: p.default for p in declared})
        try:
            return Activation(name, formula, declared)
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
    value = _Meaning(default, {}).of(parse(default))
    try:
        return Parameter(name, value, domain)  # type: ignore[arg-type]  # one of them, as was found
    except DefinitionError as error:
        raise UserError(error.what, error.todo) from error


class _Meaning:
    """What the nodes of one formula mean."""

    def __init__(self, text: str, symbols: Mapping[str, Symbol]) -> None:
        self.text, self.symbols = text, symbols

    def wrong(self, node: Node, what: str, todo: str) -> FormulaError:
        return FormulaError(self.text, node.span, what, todo)

    def written(self, node: Node) -> str:
        return self.text[node.start : node.end]

    def of(self, node: Node) -> Any:
        """A value or a condition, as SymPy has it."""
        try:
            return self.meaning(node)
        except (TypeError, ValueError) as error:  # a comparison of what SymPy knows to be complex
            raise self.wrong(node, f"this has no real value: {error}", "look for a mistake") from error

    def meaning(self, node: Node) -> Any:
        """The same, of parts that have one."""
        match node.kind:
            case "number":
                return Rational(node.word)
            case "name":
                return self.name(node)
            case "call":
                return self.call(node)
            case ",":
                return tuple(self.of(part) for part in node.parts)
        parts = [self.of(part) for part in node.parts]
        if node.kind in _RELATIONS:
            return _RELATIONS[node.kind](*parts)
        if node.kind == "+":
            return sympy.Add(*parts)
        if node.kind == "-":
            return -parts[0] if len(parts) == 1 else parts[0] - parts[1]
        if node.kind == "*":
            return parts[0] * parts[1]
        if node.kind == "/":
            self.require_value(node.parts[1], parts[1])
            return parts[0] / parts[1]
        return self.power(node, parts[0], parts[1])

    def name(self, node: Node) -> Any:
        if node.word in self.symbols:
            return self.symbols[node.word]
        if node.word in CONSTANTS:
            return {"pi": sympy.pi, "E": sympy.E}[node.word]
        if node.word in TRUTHS:
            return sympy.true
        written = self.written(node)
        if node.word in FUNCTIONS:
            raise self.wrong(node, f"the function {written} stands here without an argument", f"write {written}(x)")
        close = resembles(written, [*self.symbols, *CONSTANTS])
        meant = f"did you mean {close}? else " if close else ""
        todo = f"{meant}declare it: --parameter {node.word}=1, or with its domain --parameter {node.word}=1:positive"
        raise self.wrong(node, f"{written} is neither x nor a parameter", todo)

    def call(self, node: Node) -> Expr:
        parts = [self.of(part) for part in node.parts]
        if node.word == "Piecewise":
            if node.parts[-1].parts[1].word not in TRUTHS:
                todo = "end it with (value, True)"
                raise self.wrong(node, "this Piecewise has no last branch, so for some x it has no value", todo)
            return sympy.Piecewise(*parts)
        if node.word == "exp":
            self.check_exponential(node, parts[0])
            return self.bounded(node, sympy.exp(parts[0]))
        if node.word == "log":
            self.require_value(node.parts[0], parts[0])
        for part, value in zip(node.parts, parts, strict=True):
            self.check_size(part, value)
        if node.word in _ABBREVIATIONS:
            return _ABBREVIATIONS[node.word](parts[0])
        return getattr(sympy, node.word)(*parts)

    def check_size(self, node: Node, value: Expr) -> None:
        """Of a number that no float comes near, SymPy would compute a function with all digits."""
        if value.is_number and abs(sympy.N(value, 2)) > 2**BITS:
            raise self.too_large(node)

    def require_value(self, node: Node, value: Expr) -> None:
        """Zero cannot divide, and has no logarithm; SymPy would go on with its complex infinity."""
        if value.is_zero:
            raise self.wrong(node, "this is zero, and a quotient or logarithm of it has no value", "look for a mistake")

    def power(self, node: Node, base: Expr, exponent: Expr) -> Expr:
        if base is sympy.E:
            self.check_exponential(node.parts[1], exponent)
        elif exponent.is_Rational:
            bits = max(abs(base.p), base.q).bit_length() if base.is_Rational else 0
            if max(abs(exponent.p) * bits, abs(exponent.q) * bits) > BITS or exponent.q > EXPONENT:
                raise self.too_large(node)
            if exponent < 0:
                self.require_value(node.parts[0], base)
        elif base.is_number and base.is_positive:
            return sympy.exp(exponent * sympy.log(base))
        else:
            told = f"the exponent {self.written(node.parts[1])} is no rational number"
            base_, power = (self.written(part) for part in node.parts)
            raise self.wrong(node.parts[1], told, f"write exp(({power})*log({base_})) where {base_} is positive")
        return self.bounded(node, base**exponent)

    def check_exponential(self, node: Node, argument: Expr) -> None:
        """exp(n log 2) is 2**n to SymPy, and computed."""
        for term in sympy.Add.make_args(argument):
            number, rest = term.as_coeff_Mul()
            if rest.has(sympy.log) and max(abs(number.p), number.q) > EXPONENT:
                raise self.too_large(node)

    def bounded(self, node: Node, made: Expr) -> Expr:
        """What a power has become, unless powers of powers, or of large numbers, have made it too large."""
        powers = [p.exp for p in made.atoms(sympy.Pow) if p.exp.is_Rational]
        if any(max(abs(e.p), e.q) > EXPONENT for e in powers) or any(
            max(abs(n.p), n.q).bit_length() > BITS for n in made.atoms(Rational)
        ):
            raise self.too_large(node)
        return made

    def too_large(self, node: Node) -> FormulaError:
        return self.wrong(
            node,
            f"this is too large: exponents go to {EXPONENT}, and powers of numbers to {BITS} bits",
            "write smaller exponents",
        )
