"""Stable forms as a reader sees them.

Takes the functions that follow from a definition; gives for each piece that has an exponential the form that kernels
are made from, as TeX, with the laws that led to it.
"""

from __future__ import annotations

from dataclasses import dataclass

from sympy import Expr, Rational, S, Symbol, exp, expand

from ..definition import x
from ..kernel.lower import stable_pieces
from ..kernel.stable import Side, Stable, e, erfcx, logq, t
from ..symbolic.derive import Derived
from .latex import latex

_Q = Symbol("q", positive=True)  # what `stable` calls e, which on paper is 2.718...
_A = Symbol("a", positive=True)


@dataclass(frozen=True)
class StableForm:
    """A function's stable form on one piece, in TeX."""

    lines: tuple[str, ...]
    letters: tuple[str, ...]  # what t and q are
    companions: tuple[str, ...]  # the functions in it that no one else calls so
    laws: tuple[str, ...]


@dataclass(frozen=True)
class Forms:
    """Stable forms in the same letters."""

    letters: tuple[str, ...]
    forms: tuple[StableForm, ...]


def stable_forms(derived: Derived, symbols: dict[str, str]) -> tuple[Forms, ...]:
    """The stable form of every piece of the functions in `symbols` (names to TeX); a polynomial needs none."""
    made = [
        _shown(symbols[name], piece.stable)
        for name, form in derived.functions
        for piece in stable_pieces(form)
        if name in symbols and piece.stable is not None
    ]
    groups = dict.fromkeys(form.letters for form in made)
    return tuple(Forms(letters, tuple(f for f in made if f.letters == letters)) for letters in groups)


def _shown(function: str, stable: Stable) -> StableForm:
    argument = latex(x) if stable.scale is None else f"{latex(stable.scale)} {latex(x)}"
    lines = []
    if stable.scale is not None:
        factor = stable.scale**stable.scale_power
        lines.append(f"{function} = {'' if factor == 1 else latex(factor) + ' '}g({argument})")
    g = "g" if stable.scale is not None else function.removesuffix(f"({latex(x)})")
    exponent: Expr = S.Zero
    for side, sign in ((stable.left, "-t"), (stable.right, "t")):
        if side is not None:
            lines.append(f"{g}({sign}) = {latex(_in_q(side))}")
            exponent = side.w or exponent
    if stable.reflect and stable.growth != 0:
        lines.append(f"{g}(t) = {latex(stable.growth)} {'+' if stable.reflect > 0 else '-'} {g}(-t)")
    elif stable.reflect:
        lines.append(f"{g}(t) = {'' if stable.reflect > 0 else '-'}{g}(-t)")
    letters = (rf"t = \left\lvert {argument}\right\rvert", f"q = {latex(exp(-exponent))}")
    sides = [_in_q(side) for side in (stable.left, stable.right) if side is not None]
    companions = tuple(
        f"{latex(kind(_A))} = {latex(kind.expanded(_A))}" for kind in (erfcx, logq) if any(s.has(kind) for s in sides)
    )
    return StableForm(tuple(lines), letters, companions, stable.laws)


def _in_q(side: Side) -> Expr:
    coefficient, product = side.coefficient, t**side.power * e**side.decay
    for factor in side.factors:
        expr = factor.expr
        if factor.exponent == 1 and isinstance(coefficient, Rational) and not coefficient.is_Integer:
            coefficient, expr = S.One, expand(coefficient * expr)  # what cleared the factor's denominators, put back
        product *= expr**factor.exponent
    return (coefficient * product).xreplace({e: _Q})
