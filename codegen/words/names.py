"""What is a word of English, and what is a name: of a function, a float type, a library, a person, a processor.

Takes a text in which code and formulas have been taken out; gives the words that a reader of another language does not
have.
"""

from __future__ import annotations

import re
from collections.abc import Container
from pathlib import Path

# Letters that follow each other; an identifier with an underscore or a digit is a name.
_WORD = re.compile(r"(?<![\w.])[A-Za-z]{2,}(?:['’]s)?(?!\w)")
# How often a program has an operation.
_COUNTED = re.compile(
    r"(?<![\w.])\d+ (?:abs|add|and|bits|copysign|div|eq|floor|fma|from_bits|iadd|isub|le|lookup|lt|mul|narrow|neg|or"
    r"|sar|select|shl|sqrt|sub|usually|widen)(?=[,.。]|$)"
)
# An address, a derivative, a call, an argument with its value, a name with dots.
_ADDRESS = re.compile(
    r"\S+\.(?:md|py|html|json|csv|txt|org|com)\b|https?://\S+|\bdf/d\w+|\b\w+(?=\()|\b\w+=\S+|\b[A-Za-z_]\w*(?:\.\w+)+"
)

_NAMES = frozenset((Path(__file__).parent / "names.txt").read_text("utf-8").split())


def english(text: str, names: Container[str] = ()) -> list[str]:
    """The words of a text that are English and no names.

    Examples
    --------
    >>> english("gelu 在 x = 0 处 by float32")
    ['by']
    """
    words = _WORD.findall(_COUNTED.sub("", _ADDRESS.sub("", text.replace(r"\_", "_"))))
    return [w for w in words if not (w in _NAMES or w in names or w.removesuffix("'s").removesuffix("’s") in _NAMES)]
