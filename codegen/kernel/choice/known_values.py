"""Values that algebra gives: the correctly rounded one at 0, where pieces meet, and where an exponent is 0.

Takes a function in pieces, its truth at the parameters' defaults, and a program of it; gives the same program, with
such a value put in its place where the program rounds it otherwise. softplus(0) is log(2)/beta: the program for float64
was 0.79 ulp off.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

import numpy as np
import sympy
from sympy import Expr

from ...definition.activation import Parameter, x
from ...proof.balls.ball import NoEnclosure, Undecided, dyadic, precision
from ...symbolic.piecewise import FormError, Piece, PiecewiseForm, at
from ...symbolic.signs import signs
from ..arithmetic.double_word import Arithmetic
from ..arithmetic.precision import PLAIN
from ..forms.lower_side import Point
from ..forms.polynomial import polynomial
from ..program.execute import run
from ..program.interpret import DTYPES
from ..program.ops import FORMATS, Type
from ..program.patch import Inputs, patched
from ..program.program import Program, Value
from ..program.rounding import round_to
from ..refusal import NoStableForm
from .truth import Truth

_BITS = 200


@dataclass(frozen=True)
class Known:
    """A value that is a number, or a number times powers of parameters."""

    at: float
    value: Expr
    rounded: float  # at the parameters' defaults


def known_values(form: PiecewiseForm, truth: Truth, type: Type) -> tuple[Known, ...]:
    """The values that algebra gives at numbers of the type, and that are no zeros."""
    found = []
    for point in _points(form):
        rounded_point = round_to(Fraction(int(point.p), int(point.q)), type)
        try:
            value = at(form.at(point).expr, x, point)
            ball = truth(rounded_point, FORMATS[type].tiny_exponent - 60)
        except (FormError, NoEnclosure, Undecided):
            continue
        if Fraction(rounded_point) != Fraction(int(point.p), int(point.q)) or not _is_term(value) or ball.contains(0):
            continue
        with precision(_BITS):
            rounded = {round_to(dyadic(end), type) for end in (ball.lower(), ball.upper())}
        found += [Known(rounded_point, value, rounded.pop())] if len(rounded) == 1 else []
    return tuple(found)


def with_values(program: Program, known: Sequence[Known], type: Type, defaults: Mapping[Parameter, float]) -> Program:
    """The program, with the known values where it rounds them otherwise."""
    for k in known:
        if _at(program, k, type, defaults) != k.rounded:
            try:
                placed = _placed(program, k, type, tuple(defaults))
            except NoStableForm:
                continue
            if _at(placed, k, type, defaults) == k.rounded:
                program = placed
    return program


def _points(form: PiecewiseForm) -> list[Expr]:
    """0, where pieces meet, and where the argument of a function in a piece is 0, as far as they are rational."""
    return sorted({p for p in (sympy.S.Zero, *form.bounds, *_turns(form)) if p.is_Rational})


def _turns(form: PiecewiseForm) -> Iterator[Expr]:
    for piece in form:
        for function in piece.expr.atoms(sympy.Function):
            argument = function.args[0]
            if argument.is_polynomial(x) and sympy.degree(argument, x) == 1:
                turn = -argument.subs(x, 0) / argument.coeff(x)
                if turn.is_Rational and _inside(piece, turn):
                    yield turn


def _inside(piece: Piece, point: Expr) -> bool:
    return not any(-1 in signs(end) for end in (point - piece.lower, piece.upper - point))


def _is_term(value: Expr) -> bool:
    """Whether a value is a number times powers of parameters, none of which divides by 0."""
    number, rest = (
        value.as_independent(*value.free_symbols, as_Add=False) if value.free_symbols else (value, sympy.S.One)
    )
    powers = rest.as_powers_dict().items() if rest != 1 else ()
    whole = all(base.is_Symbol and power.is_Integer and (power > 0 or base.is_positive) for base, power in powers)
    return bool(number.is_real and number.is_finite and number.is_nonzero and whole)


def _at(program: Program, known: Known, type: Type, defaults: Mapping[Parameter, float]) -> float:
    given = {p.name: np.array([v], DTYPES[type]) for p, v in defaults.items()}
    return float(run(program, x=np.array([known.at], DTYPES[type]), **given)["y"][0])


def _placed(program: Program, known: Known, type: Type, parameters: Sequence[Parameter]) -> Program:
    def place(inputs: Inputs, kind: Type) -> tuple[Value, Value]:
        at = inputs[x.name]
        a = Arithmetic(at.builder, type, replace(PLAIN, wide=kind is not type))
        taken = {n: a.op("widen", v) if a.roomy else v for n, v in inputs.items()}
        value = polynomial(Point(a, taken[x.name], {p: taken[p.name] for p in parameters}), known.value)
        return a.op("eq", at, a.builder.const(known.at, type)), value

    return patched(program, place)
