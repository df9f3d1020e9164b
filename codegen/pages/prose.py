"""Sentences and expressions in plain text as Markdown.

Takes what the proofs say, one line of text each, and expressions as they print them; gives Markdown that a code host
and the site show alike. In plain text a star is a product, so what Markdown would read as a mark is escaped.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from tokenize import TokenError
from urllib.parse import quote

import sympy
from sympy import Expr, Symbol, SympifyError
from sympy.parsing.sympy_parser import parse_expr, rationalize, standard_transformations

from ..show.latex import latex

_MARKS = re.compile(r"([\\`*_\[\]<>|$~#])")
_BULLET = re.compile(r"^[-+]|(?<=^\d)[.)]")  # a paragraph that begins so would be an item of a list
_SIGNS = (
    (re.compile(r"<="), "\N{LESS-THAN OR EQUAL TO}"),
    (re.compile(r">="), "\N{GREATER-THAN OR EQUAL TO}"),
    (re.compile(r"(?<![\w-])-oo\b"), "\N{MINUS SIGN}\N{INFINITY}"),
    (re.compile(r"\boo\b|(?<=\^)infinity\b"), "\N{INFINITY}"),
    (re.compile(r"\bf''(?=[(^\s,.;:)]|$)"), "f\N{DOUBLE PRIME}"),
    (re.compile(r"\bf'(?=[(^\s,.;:)]|$)"), "f\N{PRIME}"),
)
_NAME = re.compile(r"[A-Za-z_]\w*")
_FUNCTIONS = ("Abs", "Max", "Min", "atan", "cosh", "erf", "erfc", "exp", "log", "pi", "sinh", "sqrt", "tanh")
_KNOWN = {name: getattr(sympy, name) for name in _FUNCTIONS}
_RULES = (*standard_transformations, rationalize)


def prose(sentence: str, expressions: Iterable[str] = ()) -> str:
    r"""A sentence; the expressions in it that are given stand as formulas.

    Examples
    --------
    >>> print(prose("x*exp(x) <= 1, so f' tends to 0 as x tends to -oo"))
    x\*exp(x) ≤ 1, so f′ tends to 0 as x tends to −∞
    >>> print(prose("at x = sqrt(2).", ["sqrt(2)"]))
    at x = $`\sqrt{2}`$.
    """
    given = sorted({e for e in expressions if "(" in e or "*" in e}, key=lambda e: (-len(e), e))
    if not given:
        return escaped(_signs(sentence))
    # An expression within a longer one is left alone.
    found = re.compile(rf"(?<![\w*/^.(+-])(?<![+*/-] )(?:{'|'.join(map(re.escape, given))})(?!\.?[\w*/^(]| [+*/-] )")
    parts, last = [], 0
    for match in found.finditer(sentence):
        parts += [escaped(_signs(sentence[last : match.start()])), math(match[0])]
        last = match.end()
    return "".join([*parts, escaped(_signs(sentence[last:]))])


def paragraphs(text: str) -> str:
    """An author's words, letter by letter, in as many paragraphs as they have."""
    parts = (escaped(part.strip()) for part in re.split(r"\n\s*\n", text.strip()))
    return "\n\n".join(_BULLET.sub(r"\\\g<0>", part) for part in parts)


def address(link: str) -> str:
    """An address as it may stand in the parentheses of a link."""
    return quote(link, safe=":/?#@!$&*+,;=%~-._")


def escaped(text: str) -> str:
    r"""Plain text as Markdown that shows it letter by letter, in a table's cell, too.

    Examples
    --------
    >>> print(escaped("x*exp(x)"))
    x\*exp(x)
    """
    return _MARKS.sub(r"\\\1", re.sub(r"\s+", " ", text))


def math(text: str) -> str:
    """An expression as a formula; as it is, where it cannot be read."""
    tex = _tex(text)
    return escaped(_signs(text)) if tex is None else f"$`{tex}`$"


def _tex(text: str) -> str | None:
    names = {name: Symbol(name, real=True) for name in _NAME.findall(text) if name not in _KNOWN}
    if "oo" in names:
        return None
    try:
        read = parse_expr(text, {**names, **_KNOWN}, _RULES)
    except (SyntaxError, TokenError, TypeError, AttributeError, ValueError, SympifyError):
        return None
    return latex(read) if isinstance(read, Expr) else None


def _signs(text: str) -> str:
    for pattern, sign in _SIGNS:
        text = pattern.sub(sign, text)
    return text
