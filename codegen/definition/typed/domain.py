"""Where a typed formula has no value.

Takes the tree of a formula and its parameters' values; raises a `FormulaError` at the first piece that has no real
value at one of a few points. SymPy makes 1 of x/x and |x| of sqrt(x**2); here the formula is what was written, and a
quotient by zero is one. Balls decide, so that only what surely has no value is reported. A quotient by zero may be part
of what has a limit, as in sin(x)/x; `pole` gives the first one at a point where later stages found that there is none.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from flint import arb, ctx
from sympy import Expr, Rational

from .grammar import CONSTANTS, FormulaError, Node

_TRIED = ((0, 1), (1, 1), (-1, 1), (1, 3), (-1, 3), (7, 1), (-7, 1))  # quotients of integers
_BITS = 200
_UNKNOWN = arb("nan")
_WHOLE = "write it for the whole real line, with Piecewise((value, condition), ..., (value, True))"

_POSITIVE = "write a base that is positive for every x, such as 1 + Abs(x), or where(x > 0, ..., ...)"

_FUNCTIONS: dict[str, Callable[[arb], arb]] = {
    **{name: getattr(arb, name) for name in ("exp", "sin", "cos", "atan", "erf", "erfc", "sinh", "cosh", "tanh")},
    "sech": arb.sech,
    "asinh": arb.asinh,
    "Abs": abs,
    "sign": arb.sgn,
}


def require_values(text: str, tree: Node, parameters: Mapping[str, Expr]) -> None:
    """Raise `FormulaError` where a piece of the formula surely has no value, with the parameters at these values."""
    for p, q in _TRIED:
        _look(text, tree, parameters, Rational(p, q), limits=True)


def pole(text: str, tree: Node, parameters: Mapping[str, Expr], point: Rational) -> FormulaError | None:
    """The first piece of the formula that has no value at a point, quotients by zero among them."""
    try:
        _look(text, tree, parameters, point, limits=False)
    except FormulaError as error:
        return error
    return None


def _look(text: str, tree: Node, parameters: Mapping[str, Expr], at: Rational, *, limits: bool) -> None:
    before, ctx.prec = ctx.prec, _BITS
    try:
        values = {name: arb(str(value.evalf(60))) for name, value in parameters.items()}
        point = {**values, "x": arb(int(at.p)) / int(at.q), "gate": arb(1), "pi": arb.pi(), "E": arb(1).exp()}
        _Point(text, point, str(at), limits=limits).of(tree)
    finally:
        ctx.prec = before


def _is_number(node: Node) -> bool:
    """Whether neither x nor a parameter stands in it."""
    if node.kind == "name":
        return node.word in CONSTANTS
    return all(_is_number(part) for part in node.parts)


class _Point:
    """The formula at one point. With `limits` a quotient by zero is not known to have no value."""

    def __init__(self, text: str, values: Mapping[str, arb], shown: str, *, limits: bool) -> None:
        self.text, self.values, self.shown, self.limits = text, values, shown, limits

    def none(self, node: Node, why: str, todo: str = _WHOLE) -> FormulaError:
        return FormulaError(self.text, node.span, f"this has no real value at x = {self.shown}: {why}", todo)

    def of(self, node: Node) -> arb:
        match node.kind:
            case "number":
                mantissa, _, exponent = node.word.lower().partition("e")
                return arb(mantissa) * arb(10) ** int(exponent or "0")
            case "name":
                return self.values[node.word]
            case "call" if node.word == "Piecewise":
                return self.piecewise(node)
        parts = [self.of(part) for part in node.parts]
        match node.kind:
            case "call":
                return self.call(node, parts)
            case "+":
                return sum(parts, arb(0))
            case "-":
                return -parts[0] if len(parts) == 1 else parts[0] - parts[1]
            case "*":
                return parts[0] * parts[1]
            case "/":
                return self.by_zero(node) if parts[1].is_zero() else parts[0] / parts[1]
        return self.power(node, *parts)

    def call(self, node: Node, parts: list[arb]) -> arb:
        u = parts[0]
        match node.word:
            case "log":
                if u <= 0:
                    raise self.none(node, "a logarithm of what is not positive")
                return u.log()
            case "sqrt":
                if u < 0:
                    raise self.none(node, "a root of what is negative")
                return u.sqrt()
            case "Min" | "Max":
                for other in parts[1:]:
                    u = u.min(other) if node.word == "Min" else u.max(other)
                return u
            case "Heaviside":
                return arb(1) if u > 0 else arb(0) if u < 0 else arb(0.5) if u.is_zero() else _UNKNOWN
        return _FUNCTIONS[node.word](u)

    def by_zero(self, node: Node) -> arb:
        if self.limits:
            return _UNKNOWN
        raise self.none(node, "a quotient by zero")

    def power(self, node: Node, base: arb, exponent: arb) -> arb:
        if base <= 0 and not _is_number(node.parts[1]):
            raise self.none(node, "a power of what is not positive, with an exponent that is no number", _POSITIVE)
        if base.is_zero() and exponent < 0:
            return self.by_zero(node)
        if base < 0 and not exponent.is_integer():
            if exponent.contains_integer():
                return _UNKNOWN
            raise self.none(node, "a root of what is negative")
        return base**exponent

    def piecewise(self, node: Node) -> arb:
        for branch in node.parts:
            value, condition = branch.parts
            holds = self.holds(condition)
            if holds is None:
                return _UNKNOWN
            if holds:
                return self.of(value)
        return _UNKNOWN

    def holds(self, node: Node) -> bool | None:
        """Whether a condition holds; None where that is not known."""
        if node.kind == "name":
            return True
        if node.kind in "&|~":
            parts: list[Any] = [self.holds(part) for part in node.parts]
            if node.kind == "~":
                return None if parts[0] is None else not parts[0]
            deciding = node.kind == "|"
            if deciding in parts:
                return deciding
            return None if None in parts else not deciding
        left, right = (self.of(part) for part in node.parts)
        if node.kind in (">", ">="):
            left, right = right, left
        strict = node.kind in ("<", ">")
        if left < right or (not strict and left <= right):
            return True
        return False if left > right or (strict and left >= right) else None
