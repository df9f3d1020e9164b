"""What the tree of a formula means in SymPy.

Takes a tree of the grammar and what its names stand for; gives a SymPy expression, or a `FormulaError` that underlines
the piece that is wrong. A power, a root or an exponential is looked at before SymPy computes it: 10**10**10 is refused,
not evaluated. `function` gives a word of formulas to those who write in SymPy.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

import sympy
from sympy import Expr, Rational, Symbol

from ...errors import resembles
from .grammar import CONSTANTS, FUNCTIONS, TRUTHS, FormulaError, Node, parse
from .words import CONDITION, WORDS

EXPONENT = 100  # the largest power of x, and the largest root
BITS = 1024  # of a number that a power gives
_RELATIONS = {
    "<": sympy.Lt,
    "<=": sympy.Le,
    ">": sympy.Gt,
    ">=": sympy.Ge,
    "&": sympy.And,
    "|": sympy.Or,
    "~": sympy.Not,
}


def as_exponential(base: Expr, exponent: Expr) -> Expr:
    """A power whose exponent is no rational number: a**b = exp(b log a), for a > 0."""
    return sympy.exp(exponent * sympy.expand_log(sympy.log(base)))


def function(name: str) -> Callable[..., Expr]:
    """A word of formulas as a function of SymPy's expressions."""
    word = WORDS[name]

    def made(*arguments: Any) -> Expr:
        if len(arguments) != len(word.arguments):
            raise TypeError(f"write {word.call}, not {len(arguments)} arguments")
        values = dict(zip(word.arguments, map(sympy.sympify, arguments), strict=True))
        try:
            return Meaning(word.meaning, values).of(parse(word.meaning, (CONDITION,)))
        except FormulaError as error:
            raise ValueError(f"{word.name}: {error.what}") from error

    made.__name__ = made.__qualname__ = name
    made.__doc__ = f"{word.call} = {word.meaning}"
    return made


class Meaning:
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
        except ArithmeticError as error:  # SymPy looks for a sign, finds no digit, and divides by 0
            raise self.wrong(node, "this number cannot be worked out from its parts", "write its value") from error

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
            try:
                return sympy.Piecewise(*parts)
            except (KeyError, RecursionError) as error:  # SymPy's own, where it looks for a condition's truth
                todo = "compare x with a number, and write the branches of what is compared as branches of the whole"
                raise self.wrong(node, "SymPy finds no answer to a condition of this Piecewise", todo) from error
        if node.word == "exp":
            self.check_exponential(node, parts[0])
            return self.bounded(node, sympy.exp(parts[0]))
        if node.word == "log":
            self.require_value(node.parts[0], parts[0])
        for part, value in zip(node.parts, parts, strict=True):
            self.check_size(part, value)
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
        else:
            made = as_exponential(base, exponent)
            self.check_exponential(node, exponent * sympy.log(base))
            return self.bounded(node, made)
        return self.bounded(node, base**exponent)

    def check_exponential(self, node: Node, argument: Expr) -> None:
        """exp(n log 2) is 2**n to SymPy, and computed; and a number is as large as one that a power may give."""
        if argument.is_number and abs(sympy.N(argument, 2)) > BITS * math.log(2):
            raise self.too_large(node)
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
