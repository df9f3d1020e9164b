"""Sentences and expressions in plain text as Markdown.

Takes what the proofs say, one line of text each, and expressions as they print them; gives Markdown that a code host
and the site show alike. In plain text a star is a product, so what Markdown would read as a mark is escaped.
"""

from __future__ import annotations

import re
from urllib.parse import quote

from .expressions import expressions, short, tex_of

_MARKS = re.compile(r"([\\`*_\[\]<>|$~#])")
_FENCED = re.compile(r"(^```.*?^```$)", re.DOTALL | re.MULTILINE)
_BULLET = re.compile(r"^[-+]|(?<=^\d)[.)]")  # a paragraph that begins so would be an item of a list
_SIGNS = (
    (re.compile(r"<="), "\N{LESS-THAN OR EQUAL TO}"),
    (re.compile(r">="), "\N{GREATER-THAN OR EQUAL TO}"),
    (re.compile(r"!="), "\N{NOT EQUAL TO}"),
    (re.compile(r"(?<= )-(?= )"), "\N{MINUS SIGN}"),
    (re.compile(r"(?<![\w-])-oo\b"), "\N{MINUS SIGN}\N{INFINITY}"),
    (re.compile(r"\boo\b"), "\N{INFINITY}"),
    (re.compile(r"\bf''(?=[(^\s,.;:)]|$)"), "f\N{DOUBLE PRIME}"),
    (re.compile(r"\bf'(?=[(^\s,.;:)]|$)"), "f\N{PRIME}"),
)
_LONG = re.compile(r"(?<![\w.])\d+\.\d{5,}(e[-+]?\d+)?(?!\w)")
_NEGATIVE = re.compile(r"(?<![\w\N{INFINITY})\]])-(?=[\d\N{INFINITY}(a-zA-Z])")
_GREEK = {name: chr(code) for name, code in (("alpha", 945), ("beta", 946), ("tau", 964), ("Phi", 934))}
_LETTER = re.compile(rf"(?<![\w=])(?:{'|'.join(_GREEK)})\b(?!=)")
_CLASS = re.compile(r"(?<!\w)C\^(infinity|\d+)")


def prose(sentence: str) -> str:
    r"""A sentence; the expressions in it stand as formulas, and its numbers have at most six digits.

    Examples
    --------
    >>> print(prose("x*exp(x) <= 1, so f' tends to 0 as x tends to -oo"))
    $`x e^{x} \leq 1`$, so f′ tends to 0 as x tends to −∞
    >>> print(prose("at x = sqrt(2) and 0.7517915246935645."))
    at $`x = \sqrt{2}`$ and 0.751792.
    """
    parts, last = [], 0
    for found in expressions(sentence):
        parts += [_words(sentence[last : found.start]), f"$`{found.tex}`$"]
        last = found.end
    return "".join([*parts, _words(sentence[last:])])


def _words(text: str) -> str:
    """What stands between formulas."""
    parts = _CLASS.split(signed(_LONG.sub(lambda match: short(match[0]), text)))
    powers = {"infinity": r"\infty", "\N{INFINITY}": r"\infty"}
    return "".join(f"$`C^{{{powers.get(p, p)}}}`$" if k % 2 else escaped(p) for k, p in enumerate(parts))


def tidy(page: str) -> str:
    """A page with one empty line where conditions of its template left several; code stays as it is."""
    parts = _FENCED.split(page)
    parts[::2] = [re.sub(r"\n{3,}", "\n\n", part) for part in parts[::2]]
    return "".join(parts).rstrip("\n") + "\n"


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
    tex = tex_of(text)
    return _words(text) if tex is None else f"$`{tex}`$"


def signed(text: str) -> str:
    """Text with the signs and letters of mathematics in place of how they are typed."""
    for pattern, sign in _SIGNS:
        text = pattern.sub(sign, text)
    return _LETTER.sub(lambda match: _GREEK[match[0]], _NEGATIVE.sub("\N{MINUS SIGN}", text))
