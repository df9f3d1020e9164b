"""One table of what is known of all activations: a row for each, a column for each property.

Takes what was derived and proved of activations; gives the fields of `properties.md.jinja`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import sympy
from sympy import Expr

from ..definition.activation import x
from ..proof.algebra.identities import is_zero
from ..show.latex import latex, latex_form
from ..symbolic.derive import Derived
from .properties import Sheet, told
from .prose import escaped
from .readable import readable

_OUTPUT = sympy.Symbol("y", real=True)
_MINUS = "\N{MINUS SIGN}"
_INFINITE = {"-oo": f"{_MINUS}\N{INFINITY}", "oo": "\N{INFINITY}"}
_TREND = {"increasing": "rises", "decreasing": "falls", "constant": "constant"}


@dataclass(frozen=True)
class PropertyRow:
    """An activation, as the table has it."""

    name: str
    formula: str
    slope: str
    from_output: str  # the slope as a formula in y = f(x); "yes" where y determines it, and "no" where it does not
    range: str
    smooth: str
    trend: str
    least_slope: str
    most_slope: str
    dead: str
    forward: str
    backward: str


@dataclass(frozen=True)
class PropertyTable:
    """The page; the fields are the variables of its template."""

    rows: tuple[PropertyRow, ...]


def property_table(known: Sequence[tuple[Derived, Sheet]]) -> PropertyTable:
    """A row for each activation of one array, at its parameters' defaults."""
    return PropertyTable(tuple(_row(d, s) for d, s in known if not d.activation.gated))


def _row(derived: Derived, sheet: Sheet) -> PropertyRow:
    name, facts = derived.activation.name, sheet["facts"]
    slopes = [_told(s["value"]) for s in facts["lipschitz"].get("slopes", ())]
    gains = {g["convention"]: told(g["value"]) for g in facts["gaussian"].get("gains", ())}
    shown = readable(derived)
    letters = "".join(rf", \quad {latex(letter)} = {latex(value)}" for letter, value in shown.letters)
    return PropertyRow(
        name=f"[{escaped(name)}](activations/{name}.md)",
        formula=latex(derived.activation.formula),
        slope=latex_form(dict(shown.functions)["d1"]) + letters,
        from_output=_from_output(derived, facts["injective"].get("injective")),
        range=interval(facts["range"]),
        smooth=smooth(facts["smoothness"]),
        trend=", then ".join(trends(facts["monotone"])),
        least_slope=slopes[0] if slopes else "",
        most_slope=slopes[-1] if slopes else "",
        dead="; ".join(span(zone) for zone in facts["dead_zones"].get("spans", ())),
        forward=gains.get("forward gain", ""),
        backward=gains.get("backward gain", ""),
    )


def interval(fact: Mapping[str, Any]) -> str:
    """The range, with brackets where an end is attained."""
    if "lower" not in fact:
        return "unknown"
    ends = [fact[side]["value"] for side in ("lower", "upper")]
    left, right = ("[" if fact["lower"]["attained"] else "("), ("]" if fact["upper"]["attained"] else ")")
    return left + ", ".join(map(_told, ends)) + right


def _told(number: Mapping[str, Any]) -> str:
    return _INFINITE.get(number.get("exact", ""), told(number))


def smooth(fact: Mapping[str, Any]) -> str:
    """How many derivatives are continuous."""
    order = str(fact.get("order", "unknown"))
    if order == "unknown":
        return order
    return "jumps" if order == "-1" else rf"$`C^{{{order.replace('infinity', chr(92) + 'infty')}}}`$"


def trends(fact: Mapping[str, Any]) -> Iterator[str]:
    """How the curve runs from left to right, in words."""
    last = ""
    for piece in fact.get("pieces", ()):
        word = _TREND.get(piece["trend"], "")
        if word and word != last:
            yield word
        last = word


def span(found: Mapping[str, Any]) -> str:
    """An interval as a condition on x."""
    low, high = (None if "inf" in found[side]["lo"] else told(found[side]) for side in ("lower", "upper"))
    if low is None:
        return "everywhere" if high is None else f"x ≤ {high}"
    return f"x ≥ {low}" if high is None else f"{low} ≤ x ≤ {high}"


def _from_output(derived: Derived, injective: bool | None) -> str:
    if injective is None:
        return "unknown"
    if not injective:
        return "no"
    found = slope_of_output(derived)
    return "yes" if found is None else f"$`{latex(found)}`$"


def slope_of_output(derived: Derived) -> Expr | None:
    """The slope of a smooth function as an expression in y = f(x), proved by algebra; None where none is found."""
    if not derived.f.smooth:
        return None
    values = {p: p.default for p in derived.activation.parameters}
    return _eliminated(*(form.pieces[0].expr.subs(values) for form in (derived.f, derived.d1)))


@lru_cache(maxsize=64)
def _eliminated(value: Expr, slope: Expr) -> Expr | None:
    try:
        inverses = sympy.solve(sympy.Eq(value.rewrite(sympy.exp), _OUTPUT), x)
    except NotImplementedError:  # SymPy's word for an equation that it cannot solve
        return None
    for inverse in inverses:
        found = sympy.factor(sympy.simplify(slope.rewrite(sympy.exp).subs(x, inverse)))
        if not found.has(x) and is_zero(sympy.expand(found.subs(_OUTPUT, value) - slope), x):
            return min((sympy.expand(found), _positive(found)), key=lambda e: (latex(e).startswith("-"), len(latex(e))))
    return None


def _positive(expr: Expr) -> Expr:
    """y (1 - y) for -y (y - 1)."""
    sign, factors = expr.as_coeff_mul()
    sums = [f for f in factors if f.is_Add]
    if sign != -1 or not sums:
        return expr
    return sympy.Mul(-sums[0], *(f for f in factors if f is not sums[0]))
