"""Expressions in plain text, as they are printed in sentences, as TeX.

Takes text such as `f'(x) = -x*exp(-x**2/2)/sqrt(2*pi)` among words; gives where expressions stand in it, and their TeX.
The grammar is that of SymPy's printer: a product has no spaces around its star, a sum has them around its sign. Names
that are no functions of SymPy's are calls of activations, or symbols.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, ROUND_UP, Context

import sympy
from sympy import Expr, Rational, Symbol

from ..show.latex import Called, Written, decimal, latex

_FUNCTIONS = ("Abs", "Max", "Min", "atan", "cosh", "erf", "erfc", "exp", "log", "sinh", "sqrt", "tanh")
_KNOWN = {name: getattr(sympy, name) for name in _FUNCTIONS}
_CONSTANTS = {"pi": sympy.pi, "E": sympy.E, "Phi": Symbol("Phi")}
_RELATIONS = {"=": "=", "!=": r"\neq", "<=": r"\leq", ">=": r"\geq", "<": "<", ">": ">"}
_RELATION = re.compile(r" (=|!=|<=|>=|<|>) ")
_NUMBER = re.compile(r"\d+(\.\d+)?(?![\w.]*\w)|\d+(\.\d+)?(?=\.(\s|$))")
_NAME = re.compile(r"[A-Za-z]\w*'*")
_START = re.compile(r"(?<![\w.'^*/)\]-])[-(]?[A-Za-z0-9(]")
NEAREST, OUTWARDS = Context(prec=6, rounding=ROUND_HALF_EVEN), Context(prec=6, rounding=ROUND_UP)


class _NoExpression(Exception):
    pass


@dataclass(frozen=True)
class Found:
    """Where an expression stands in a text, and its TeX."""

    start: int
    end: int
    tex: str


def short(number: str, rounding: Context = NEAREST) -> str:
    """A decimal in at most six digits.

    Examples
    --------
    >>> short("-0.7517915246935645"), short("1.500000"), short("6.362424904190392e+161")
    ('-0.751792', '1.5', '6.36242e+161')
    """
    rounded = rounding.create_decimal(number).normalize()
    return f"{rounded:f}" if -rounding.prec < rounded.adjusted() <= rounding.prec else f"{rounded:e}"


def tex_of(text: str) -> str | None:
    """The TeX of a text that is an expression; None where it is none."""
    reader = _Reader(text)
    try:
        made = latex(reader.sum())
    except _NoExpression:
        return None
    return made if reader.at == len(text) else None


def expressions(text: str) -> Iterator[Found]:
    """The expressions in a sentence that have something to set: a product, a power or a function."""
    at = 0
    while match := _START.search(text, at):
        reader = _Reader(text, match.start())
        try:
            tex, end = reader.relation()
        except _NoExpression:
            at = match.end()
            continue
        if reader.formula and re.match(r"(?![\w(^*/'\[])", text[end:]):
            yield Found(match.start(), end, tex)
        at = max(end, match.end())


def _is_word(expr: Expr) -> bool:
    return type(expr) is Symbol and latex(expr).startswith(r"\mathrm")


class _Reader:
    """Reads one expression from a place of a text on."""

    def __init__(self, text: str, at: int = 0) -> None:
        self.text, self.at = text, at
        self.formula = False  # whether it has more in it than one could read in a line of words

    def relation(self) -> tuple[str, int]:
        """Sides with signs between them, as many as there are."""
        made = latex(self.sum())
        while match := _RELATION.match(self.text, self.at):
            back, formula = self.at, self.formula
            self.at = match.end()
            try:
                made += f" {_RELATIONS[match[1]]} {latex(self.sum())}"
            except _NoExpression:
                self.at, self.formula = back, formula
                break
        return made, self.at

    def sum(self) -> Expr:
        value = -self.product() if self._take("-") else self.product()
        while match := re.compile(r" ([+-]) (?=[\w(])").match(self.text, self.at):
            back = self.at
            self.at = match.end()
            try:
                term = self.product()
            except _NoExpression:
                self.at = back
                break
            value = value + term if match[1] == "+" else value - term
        return value

    def product(self) -> Expr:
        value = self.power()
        while match := re.compile(r"(\*|/)(?=[\w(-])(?!\*)").match(self.text, self.at):
            self.at = match.end()
            factor = self.power()
            if match[1] == "/" and _is_word(value) and _is_word(factor):  # and/or
                raise _NoExpression
            value = value * factor if match[1] == "*" else value / factor
            self.formula = self.formula or bool(value.free_symbols) or not value.is_Rational
        return value

    def power(self) -> Expr:
        base = self.atom()
        if not self._take("**"):
            return base
        self.formula = True
        return base ** (-self.atom() if self._take("-") else self.power())

    def atom(self) -> Expr:
        if self._take("("):
            value = self.sum()
            self._expect(")")
            return value
        if match := _NUMBER.match(self.text, self.at):
            self.at = match.end()
            number = Rational(match[0])
            return Written(short(match[0])) if "." in match[0] else decimal(number)
        match = _NAME.match(self.text, self.at)
        if match is None or match[0] in ("oo", "infinity"):
            raise _NoExpression
        self.at = match.end()
        name = match[0]
        if self._take("("):
            return self._call(name)
        return _CONSTANTS.get(name, Symbol(name, real=True))

    def _call(self, name: str) -> Expr:
        arguments, between = [self.sum()], ""
        while match := re.compile(r"([,;]) ").match(self.text, self.at):
            self.at, between = match.end(), between or match[1]
            arguments.append(self.sum())
        self._expect(")")
        if name in _KNOWN:
            self.formula = True
            return _KNOWN[name](*arguments)
        self.formula = self.formula or any(not (a.is_Symbol or (-a).is_Symbol) for a in arguments)
        letters = name.rstrip("'")
        plain = letters if len(letters) == 1 else latex(_CONSTANTS.get(letters, Symbol(letters)))
        inner = f"{between} ".join(map(latex, arguments))
        left, right = (r"\left(", r"\right)") if r"\frac" in inner else "()"
        return Called(f"{plain}{name[len(letters) :]}{left}{inner}{right}")

    def _take(self, sign: str) -> bool:
        found = self.text.startswith(sign, self.at)
        self.at += len(sign) if found else 0
        return found

    def _expect(self, sign: str) -> None:
        if not self._take(sign):
            raise _NoExpression
