"""A function of an activation as Python over a framework's operations.

Takes a function in piecewise normal form; gives its lines. Each piece is computed for every x, so none may overflow or
be NaN where another one holds: the derivative of a choice multiplies by 0, and 0 times infinity is NaN.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import sympy
from sympy import Expr

from ...definition.activation import Parameter, gate, x
from ...kernel.forms.form import sides
from ...kernel.forms.opaque_constants import hold
from ...kernel.forms.stable import Stable, stabilise, t
from ...kernel.refusal import REFUSALS, NoStableForm
from ...symbolic.factored import factored
from ...symbolic.piecewise import Piece, PiecewiseForm
from .side import Distance, Lines, side_text


@dataclass(frozen=True)
class Written:
    """A function as text."""

    name: str
    formula: str
    lines: tuple[str, ...]
    result: str
    stable: bool  # whether every piece has a stable form


SPECIAL = ("decay", "erfcx", "logq", "risen", "series", "upto")  # what a form calls besides a framework's operations


def argument(parameter: Parameter) -> str:
    """What a form calls a parameter, which it is given by position."""
    return f"{parameter.name}_" if parameter.name in ("o", *SPECIAL) else parameter.name


def write_function(name: str, formula: str, form: PiecewiseForm, parameters: Sequence[Parameter]) -> Written:
    """The text of one function; of a gated unit, of what multiplies the gate."""
    lines = Lines({x: "x", **{p: argument(p) for p in parameters}})
    try:
        return _written(name, formula, form, lines)
    except NoStableForm as error:  # frameworks have no words for it: whoever calls it is told, and the others are there
        return Written(name, formula, (f'raise NotImplementedError("{name} has no form here: {error}")',), "x", False)


def _written(name: str, formula: str, form: PiecewiseForm, lines: Lines) -> Written:
    pieces = [_without_gate(piece) for piece in form]
    found = [_piece(lines, piece, whole=len(pieces) == 1) for piece in pieces]
    *first, (result, stable) = found
    for piece, (text, _) in reversed(list(zip(pieces[:-1], first, strict=True))):
        sign = "<=" if piece.upper_closed else "<"
        result = f"o.where(x {sign} {lines.spelled(piece.upper)}, {text}, {result})"
    if not pieces[-1].expr.has(x):
        result = f"o.where(x == x, {result}, x)"  # NaN stays
    return Written(name, formula, _used(lines.lines, result), result, stable and all(known for _, known in first))


def _used(lines: Sequence[str], result: str) -> tuple[str, ...]:
    """The lines whose values are used."""
    kept: list[str] = []
    words = set(re.findall(r"\w+", result))
    for line in reversed(lines):
        name, value = line.split(" = ", 1)
        if name in words:
            kept.append(line)
            words |= set(re.findall(r"\w+", value))
    return tuple(reversed(kept))


def _without_gate(piece: Piece) -> Piece:
    return Piece(
        sympy.expand(piece.expr / gate) if piece.expr.has(gate) else piece.expr,
        piece.lower,
        piece.upper,
        piece.lower_closed,
        piece.upper_closed,
    )


def _piece(lines: Lines, piece: Piece, *, whole: bool) -> tuple[str, bool]:
    """The text of a piece, and whether it is a stable form."""
    if piece.expr.is_polynomial(x):
        return _polynomial(lines, piece), True
    before = len(lines.lines)
    try:
        return _stable(lines, stabilise(hold(piece.expr), x, sides(piece))), True
    except REFUSALS:
        del lines.lines[before:]
        held = sympy.Symbol("held", real=True)
        lines.names[held] = "x" if whole else _held(lines, piece)
        return lines.spelled(piece.expr.subs(x, held)), False


def _polynomial(lines: Lines, piece: Piece) -> str:
    """In its factors: next to a zero, and towards an infinity, the largest term leads."""
    if not piece.expr.has(x):
        text = lines.spelled(piece.expr)
        return f"{text}.0" if text.lstrip("-").isdigit() else text
    product = sympy.factor_terms(factored(piece.expr)) if len(piece.expr.free_symbols) == 1 else piece.expr
    if sympy.degree(piece.expr, x) < 2 or (piece.lower, piece.upper) == (-sympy.oo, sympy.oo):
        return lines.spelled(product)
    held = sympy.Symbol("held", real=True)
    lines.names[held] = _held(lines, piece)
    return lines.spelled(product.subs(x, held))


def _held(lines: Lines, piece: Piece) -> str:
    """x where the piece holds, and the end of the piece elsewhere; NaN stays."""
    text = "x"
    if piece.upper != sympy.oo:
        upper = lines.spelled(piece.upper)
        text = lines.let("inner", f"o.where({text} >= {upper}, {upper}, {text})")
    if piece.lower != -sympy.oo:
        lower = lines.spelled(piece.lower)
        text = lines.let("inner", f"o.where({text} <= {lower}, {lower}, {text})")
    return text


def _stable(lines: Lines, form: Stable) -> str:
    # A zero at 0 keeps its sign: of +0 the left half-line makes -(-0), and a sum of zeros on the right loses it.
    left = lines.let("left", "x < 0" if form.left is None and not form.reflect else "x <= 0")
    distance = lines.let("t", f"o.where({left}, -x, x)")
    here, there = (Distance(distance, form.scale, form.scale_power, beyond) for beyond in ("x > 0", left))
    if not form.reflect:
        texts = [side_text(lines, side, at) for side, at in ((form.left, here), (form.right, there)) if side]
        return texts[0] if len(texts) == 1 else f"o.where({left}, {texts[0]}, {texts[1]})"
    sign, side = form.base
    text = side_text(lines, side, here if sign < 0 else there)
    if form.growth == 0 and form.reflect == 1:
        return text
    near = lines.let("y", text)
    far = _grown(lines, form, here)
    far = f"{far}{' + ' if form.reflect == 1 else ' - '}{near}".removeprefix("0 - ").strip() if far else f"-{near}"
    return f"o.where({left}, {near}, {far})" if sign < 0 else f"o.where({left}, {far}, {near})"


def _grown(lines: Lines, form: Stable, at: Distance) -> str:
    """The polynomial that one side differs from the other by, in t, the powers of the scale together."""
    if form.growth == 0:
        return ""
    total: Expr = sympy.S.Zero
    for (power,), c in sympy.Poly(form.growth, t).terms():
        total += c * at.times(power)
    return lines.spelled(total, t=at.name)
