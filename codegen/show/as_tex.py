"""Stable forms as a reader sees them.

Takes the functions that follow from a definition; gives for each piece that has an exponential the form that kernels
are made from, as TeX, with the laws that led to it. Where polynomials stand for what no law makes stable, the form has
a letter for them: the expression that defines them is not computed, so it is not shown.
"""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass

import sympy
from sympy import Expr, Rational, S, Symbol, exp, expand

from ..definition.activation import x
from ..kernel.choice.lower import stable_pieces
from ..kernel.forms.composed.tree import Composition
from ..kernel.forms.composed.tree import told as parts_of
from ..kernel.forms.general.find import General
from ..kernel.forms.general.shapes import SMOOTH, Half, Part
from ..kernel.forms.stable import Side, Stable, e, erfcx, logq, radical, t
from ..symbolic.derive import Derived
from .latex import latex

# The letters of a stable form, and what stands in where a parameter has the name: |x|, the decaying exponential (which
# `stable` calls e, and which on paper is 2.718...), the function of one variable, a companion's argument.
_LETTERS = ("tsr", "qpz", "ghk", "acd")
_POLYNOMIALS = ("hmn", "kuv")  # those that polynomials stand for, on the right or alone, and on the left


@dataclass(frozen=True)
class StableForm:
    """A function's stable form on one piece, in TeX."""

    function: str
    lines: tuple[str, ...]
    letters: tuple[str, ...]  # what t and q are
    companions: tuple[str, ...]  # the functions in it that no one else calls so
    laws: tuple[str, ...]
    smooth: tuple[str, ...] = ()  # the letters of functions that are polynomials on segments


@dataclass(frozen=True)
class Forms:
    """Stable forms in the same letters."""

    letters: tuple[str, ...]
    forms: tuple[StableForm, ...]

    @property
    def smooth(self) -> tuple[str, ...]:
        """The functions in them that are polynomials on segments."""
        return tuple(sorted({letter for form in self.forms for letter in form.smooth}))


def stable_forms(derived: Derived, symbols: dict[str, str]) -> tuple[Forms, ...]:
    """The stable form of every piece of the functions in `symbols` (names to TeX); a polynomial needs none."""
    letters = _letters({p.name for p in derived.activation.parameters})
    made = [
        _in_parts(symbols[name], one)
        if isinstance(one, Composition)
        else _shown(symbols[name], one, letters, piece.zoom)
        for name, form in derived.functions
        if name in symbols
        for piece in stable_pieces(form)
        for one in piece.form.shown
    ]
    groups = dict.fromkeys((bool(form.smooth), form.letters) for form in made)
    ordered = sorted(groups, key=lambda group: group[0])
    return tuple(
        Forms(letters, tuple(f for f in made if (bool(f.smooth), f.letters) == (smooth, letters)))
        for smooth, letters in ordered
    )


@dataclass(frozen=True)
class _Letters:
    """The symbols for t, q and a companion's argument, and the name for g."""

    t: Symbol
    q: Symbol
    g: str
    a: Symbol


def _letters(taken: Container[str]) -> _Letters:
    t, q, g, a = (next(letter for letter in letters if letter not in taken) for letters in _LETTERS)
    return _Letters(Symbol(t, positive=True), Symbol(q, positive=True), g, Symbol(a, positive=True))


def _shown(function: str, stable: Stable | General, letters: _Letters, zoom: int) -> StableForm:
    far = latex(letters.t)
    argument, g = latex(x), function.removesuffix(f"({latex(x)})")
    lines = []
    if zoom:
        argument, g = f"2^{{{zoom}}} {latex(x)}", letters.g
        lines.append(f"{function} = {g}({argument})")
    elif stable.scale is not None:
        argument, g = latex(stable.scale * x), letters.g
        whole = rf"{g}\left({argument}\right)" if r"\frac" in argument else f"{g}({argument})"
        lines.append(f"{function} = {'' if stable.factor == 1 else latex(stable.factor) + ' '}{whole}")
    given = [(side, sign) for side, sign in ((stable.left, "-"), (stable.right, "")) if side is not None]
    smooth = [next(n for n in names if n != letters.g) for names in _POLYNOMIALS]
    names = [smooth[k + 1 < len(given)] for k in range(len(given))]
    shown = [_told(side, letters, name) for (side, _), name in zip(given, names, strict=True)]
    lines += [f"{g}({sign}{far}) = {latex(expr)}" for (_, sign), expr in zip(given, shown, strict=True)]
    if stable.reflect:
        sign = "-" if stable.reflect < 0 else "+" if stable.growth != 0 else ""
        growth = f"{latex(stable.growth.xreplace({t: letters.t}))} " if stable.growth != 0 else ""
        here, there = (f"-{far}", far) if stable.base[0] < 0 else (far, f"-{far}")
        lines.append(f"{g}({there}) = {growth}{sign}{' ' if growth else ''}{g}({here})")
    exponent = next((side.w for side, _ in given if isinstance(side, Side) and side.w is not None), S.Zero)
    exponent = exponent.xreplace({t: letters.t})
    return StableForm(
        function=function,
        lines=tuple(lines),
        letters=(
            rf"{far} = \left\lvert {argument}\right\rvert",
            *([f"{latex(letters.q)} = {latex(exp(-exponent))}"] if exponent != 0 else []),
        ),
        companions=tuple(
            f"{latex(kind(letters.a))} = {latex(kind.expanded(letters.a))}"
            for kind in (erfcx, logq)
            if any(expr.has(kind) for expr in shown)
        ),
        laws=stable.laws,
        smooth=tuple(n for n, expr in zip(names, shown, strict=True) if expr.has(sympy.Function(n))),
    )


def _in_parts(function: str, form: Composition) -> StableForm:
    named, whole = parts_of(form)
    lines = (f"{function} = {latex(whole)}", *(f"{latex(symbol)} = {latex(expr)}" for symbol, expr in named))
    return StableForm(function, lines, (), (), form.laws)


def _told(side: Side | Part, letters: _Letters, smooth: str) -> Expr:
    """A side; what is left of one when its zeros and its growth are divided out has the name that is given."""
    if isinstance(side, Side):
        return _product(side, letters)
    whole = side.to_sympy()
    if isinstance(side, Half):
        rest = sympy.simplify(side.expr / whole.replace(SMOOTH, lambda _: S.One))
        if not rest.free_symbols and not side.roots:
            whole = whole.replace(SMOOTH, lambda _: rest)
    elif not whole.has(SMOOTH):
        whole = SMOOTH(t)
    return whole.replace(SMOOTH, sympy.Function(smooth)).xreplace({t: letters.t})


def _product(side: Side, letters: _Letters) -> Expr:
    coefficient, product = side.coefficient, t**side.power * e**side.decay
    for factor in side.factors:
        expr = factor.expr
        if factor.exponent == 1 and isinstance(coefficient, Rational) and not coefficient.is_Integer:
            coefficient, expr = S.One, expand(coefficient * expr)  # what cleared the factor's denominators, put back
        product *= expr**factor.exponent
    return (coefficient * product).replace(radical, radical.expanded).xreplace({t: letters.t, e: letters.q})
