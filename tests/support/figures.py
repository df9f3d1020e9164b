"""The figures of a text by what they mean, so that those of two languages can be compared: 10 million is 1000 万."""

from __future__ import annotations

import re
from collections import Counter

_FIGURE = re.compile(r"(?<![\w.])(\d[\d,]*(?:\.\d+)?(?:e-?\d+)?)(?: ?(million|万|亿))?")
_TIMES = {"": 1, "万": 10**4, "million": 10**6, "亿": 10**8}


def figures(text: str) -> Counter[float]:
    """How often each is there; 0 is left out, which is often a word."""
    found = Counter(float(number.replace(",", "")) * _TIMES[times] for number, times in _FIGURE.findall(text))
    return +Counter({figure: count for figure, count in found.items() if figure})
