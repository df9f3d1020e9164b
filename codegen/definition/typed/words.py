"""The words of formulas that stand for longer text.

Gives a table of plain text: each word with its arguments, and what it means in the functions that the tool computes.
The grammar puts the meaning in the word's place, so nothing after it knows a word. `OUTSIDE` has the functions that
are not in the language, with the reason and what to write instead.
"""

from __future__ import annotations

from dataclasses import dataclass

CONDITION = "condition"  # the argument of this name is a condition

_MEANINGS = {
    "Phi(u)": "(1 + erf(u/sqrt(2)))/2",
    "acos(u)": "pi/2 - 2*atan(u/(1 + sqrt(1 - u**2)))",
    "acosh(u)": "log(u + sqrt(u**2 - 1))",
    "asin(u)": "2*atan(u/(1 + sqrt(1 - u**2)))",
    "atanh(u)": "log((1 + u)/(1 - u))/2",
    "cbrt(u)": "sign(u)*Abs(u)**(1/3)",
    "clip(u, low, high)": "Min(Max(u, low), high)",
    "erfcx(u)": "exp(u**2)*erfc(u)",
    "expm1(u)": "exp(u) - 1",
    "gelu(u)": "u/2*(1 + erf(u/sqrt(2)))",
    "log1p(u)": "log(1 + u)",
    "phi(u)": "exp(-u**2/2)/sqrt(2*pi)",
    "relu(u)": "Max(0, u)",
    "sigmoid(u)": "1/(1 + exp(-u))",
    "silu(u)": "u/(1 + exp(-u))",
    "sinc(u)": "sin(u)/u",
    "softplus(u)": "log(1 + exp(u))",
    "where(condition, u, v)": "Piecewise((u, condition), (v, True))",
}


@dataclass(frozen=True)
class Word:
    """A word of formulas: `silu(u)` means `u/(1 + exp(-u))`."""

    call: str
    meaning: str

    @property
    def name(self) -> str:
        return self.call.partition("(")[0]

    @property
    def arguments(self) -> tuple[str, ...]:
        return tuple(self.call.rstrip(")").partition("(")[2].split(", "))


WORDS: dict[str, Word] = {word.name: word for word in (Word(*pair) for pair in _MEANINGS.items())}

# Of functions that are asked for and not there: why, and what to write.
OUTSIDE: dict[str, tuple[str, str]] = {
    **dict.fromkeys(
        ("gamma", "Gamma", "lgamma", "gammaln", "loggamma", "digamma", "polygamma", "factorial"),
        ("no kernel computes a gamma function", "of a number write the value, such as sqrt(pi) for gamma(1/2)"),
    ),
    **dict.fromkeys(
        ("floor", "ceil", "ceiling", "round", "Mod"),
        ("it jumps countless times", "write the steps that matter, as in where(x < 1, 0, 1)"),
    ),
    **dict.fromkeys(
        ("tan", "cot", "sec", "csc"),
        ("it has countless poles", "write it in sin and cos, in a where(...) that holds between two poles"),
    ),
}
