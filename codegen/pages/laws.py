"""The laws as numbered entries, each with the digits that are lost without it.

Takes the table of laws, and for a law a formula that it is for, as one would type it, with an input; gives the page.
The loss is computed: each operation of the formula is exact and rounded once to float32, whatever library a machine
has, and the result is compared with the formula's own value.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce
from math import log10
from pathlib import Path
from typing import Any

import numpy as np
import sympy
from sympy import Expr, Integer, Rational, Symbol, cosh, exp, log, oo, sqrt, tanh

from ..kernel.forms.laws import LAWS
from ..rendering import render
from ..show.latex import latex
from .facts import law_rows
from .prose import signed

FILE = "laws.md"
_TEMPLATES = Path(__file__).parent / "templates"
_F32 = np.float32
_DIGITS = 40  # of an exact value before it is rounded
_SHOWN = 6
_ALL = 0.5  # of the exact value: an error from there on leaves no digit
_t = Symbol("t", real=True)


@dataclass(frozen=True)
class Trial:
    """A formula without its law, and an input at which it fails."""

    formula: Expr
    at: Expr


# By the law. Those that are missing save operations or make others possible, and no digit is lost without them.
TRIALS = {
    "composition": Trial(_t * tanh(log(1 + exp(_t))), Integer(-20)),
    "half-line": Trial(exp(_t) / (1 + exp(_t)), Integer(100)),
    "whole line": Trial(1 / (1 + exp(-_t)), Integer(-100)),
    "asymptotes": Trial((1 - exp(-2 * _t)) / (1 + exp(-2 * _t)), Rational(3, 2**16)),
    "complement": Trial(1 + sympy.erf(_t), Integer(-3)),
    "logarithm": Trial(log(1 + exp(_t)), Integer(100)),
    "cancel": Trial((1 - _t**2) / (1 - _t), 1 - Rational(3, 2**20)),
    "expm1": Trial(1 - exp(-_t), Rational(3, 4096)),
    "reflection": Trial(log(1 + exp(_t)) - _t, Integer(10)),
    "root": Trial(_t**2 - 2, Rational(11863283, 2**23)),
    "direct": Trial((1 - exp(-_t)) / _t, Rational(3, 4096)),
    "rational side": Trial(_t**2 / (1 + _t**2), Integer(2) ** 65),
    "conjugate": Trial(sqrt(_t**2 + 4) - _t, Integer(1000)),
    "segments": Trial(log(cosh(_t)), Rational(3, 4096)),
    "scale last": Trial(_t * exp(-_t), Integer(91)),
    "room": Trial(10**20 * (_t * exp(-_t)), Integer(100)),
    "two parts": Trial(exp(-(_t**2) / 2), Rational(12345, 1024)),
    "clamp": Trial(_t * exp(-_t), oo),
}


@dataclass(frozen=True)
class Loss:
    """What a formula gives in float32 without its law, beside its value; float32 has seven digits."""

    formula: str
    at: str
    computed: str
    exact: str
    digits: str


@dataclass(frozen=True)
class Entry:
    """A law, with its number."""

    number: int
    name: str
    statement: str
    purpose: str
    losses: tuple[Loss, ...]


@dataclass(frozen=True)
class LawsPage:
    """The variables of the template."""

    entries: tuple[Entry, ...]


def laws_page() -> str:
    """The page of all laws, in the order in which they apply."""
    return render(_TEMPLATES, "laws.md.jinja", LawsPage(tuple(_entries())))


def _entries() -> Iterator[Entry]:
    for number, law in enumerate(law_rows(LAWS), 1):
        losses = (loss(TRIALS[law.name]),) if law.name in TRIALS else ()
        yield Entry(number, law.name, law.statement, law.purpose, losses)


def loss(trial: Trial) -> Loss:
    """What is lost of a formula at an input."""
    computed = float(in_float32(trial.formula, trial.at))
    exact = trial.formula.limit(_t, trial.at) if trial.at.is_infinite else trial.formula.subs(_t, trial.at)
    return Loss(
        latex(trial.formula),
        latex(trial.at),
        _told(computed),
        _told(float(sympy.N(exact, _DIGITS))),
        _lost(computed, exact),
    )


def _lost(computed: float, exact: Expr) -> str:
    """How many of the digits that float32 has are wrong."""
    if not np.isfinite(computed):
        return "all"
    error = abs(sympy.N(Rational(computed) - exact, _DIGITS))
    if error >= _ALL * abs(exact):
        return "all"
    unit = abs(float(exact)) * float(np.finfo(_F32).eps)
    return f"{max(0, round(log10(max(1.0, float(error) / unit)))):d}"


def _told(number: float) -> str:
    if np.isnan(number):
        return "NaN"
    if np.isinf(number):
        return "∞" if number > 0 else "−∞"
    return signed(f"{number:.{_SHOWN}g}")


def in_float32(expr: Expr, at: Expr) -> Any:
    """A formula as it is printed, each of its operations exact and then rounded to float32."""
    with np.errstate(all="ignore"):
        return _evaluate(expr, at)


def _evaluate(expr: Expr, at: Expr) -> Any:
    if not expr.has(_t):
        return _F32(float(sympy.N(expr, _DIGITS)))
    if expr == _t:
        return _F32(float(at))
    if expr.is_Add:
        return reduce(np.add, [_evaluate(a, at) for a in _constant_first(expr)])
    if expr.is_Mul:
        top, bottom = sympy.fraction(expr, exact=True)
        if bottom != 1:
            return _evaluate(top, at) / _evaluate(bottom, at)
        return reduce(np.multiply, [_evaluate(a, at) for a in _constant_last(expr)])
    if expr.is_Pow and expr.exp.is_Integer:
        power = reduce(np.multiply, [_evaluate(expr.base, at)] * abs(int(expr.exp)))
        return power if expr.exp > 0 else _F32(1) / power
    inner = [_evaluate(a, at) if a.has(_t) else a for a in expr.args]
    return _F32(_exactly(expr.func, inner))


def _constant_first(expr: Expr) -> list[Expr]:
    return sorted(expr.args, key=lambda a: (a.has(_t), a == _t or a == -_t))  # 1 + exp(t), and what is taken last


def _constant_last(expr: Expr) -> list[Expr]:
    return sorted(expr.args, key=lambda a: (not a.has(_t), sympy.default_sort_key(a)))


def _exactly(function: Any, values: list[Any]) -> float:
    """A function of float32 numbers, to more digits than any of them has."""
    given = [v if isinstance(v, Expr) else _exact(float(v)) for v in values]
    value = function(*given)
    if value.is_number and not value.is_finite:
        return float(value)
    found = sympy.N(value, _DIGITS)
    return float("inf") if found > sympy.Float("1e300") else float(found)


def _exact(number: float) -> Expr:
    return Rational(number) if np.isfinite(number) else (oo if number > 0 else -oo if number < 0 else sympy.nan)
