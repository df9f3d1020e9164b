"""A function's values at rational inputs, rounded to whole steps: correctly, whatever the function and the step.

Takes a piecewise form without parameters; gives `Value`s. A ball that lies strictly between two half-integers decides
how a quotient rounds. A tie is decided by exact algebra: a value that is a rational number, or that differs from one by
the sign of the function's proved tail, as softplus does from x far beyond every precision.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

import sympy
from flint import arb, fmpq

from ..errors import UserError
from ..proof.algebra.constants import sign
from ..proof.balls.ball import NoEnclosure, Undecided, dyadic, evaluator, precision, tight
from ..proof.balls.number import FAR, away
from ..proof.expansion.tails import NoExpansion, expand
from ..symbolic.piecewise import Piece, PiecewiseForm
from .affine import Ties, written

_BITS = tuple(64 << k for k in range(8))  # tried in order; the last is where tails and algebra are asked
_DOUBTFUL = 256  # bits from which on it is worth a look whether the value is a rational number
_ACCURACY = 120  # bits of a value, or behind its point
_OUTWARD = 64  # bits of a value's bounds

_HALF = Fraction(1, 2)


@dataclass(frozen=True)
class Value:
    """f(x) at one rational x: exactly, where it is a rational number, and else as balls of any precision."""

    x: Fraction
    exact: Fraction | None  # where the formula is a quotient of polynomials there
    piece: Piece
    form: PiecewiseForm

    @property
    def constant(self) -> sympy.Expr:
        """It, as an exact expression."""
        return self.piece.expr.subs(self.form.x, _rational(self.x))

    def ball(self) -> arb:
        """A ball around it, at the precision in force."""
        function = _evaluator(self.piece.expr, self.form.x)
        return function(arb(fmpq(self.x.numerator, self.x.denominator)))

    def tight(self, scale: Fraction) -> arb:
        """A ball with at least this number of right bits, or of bits behind the point in steps of a scale."""
        if self.exact is not None:
            with precision(4 * _ACCURACY):
                return arb(fmpq(self.exact.numerator, self.exact.denominator))
        return self._tight(_ACCURACY, scale.numerator.bit_length() - scale.denominator.bit_length() - _ACCURACY)

    def bounds(self, *, saturates: bool) -> tuple[Fraction, Fraction]:
        """Two fractions that it lies between, equal where it is known exactly.

        Where it `saturates`, a value beyond every zero point is returned as such; otherwise it is an error.
        """
        if self.exact is not None:
            return self.exact, self.exact
        ball = self._tight(_OUTWARD, -FAR)
        with precision(4 * _OUTWARD):
            largest = arb(2) ** FAR
            if abs(ball) > largest:
                if not saturates:
                    raise UserError(
                        f"{self.constant}, the value at x = {written(self.x)}, is too large for a scale that holds it",
                        "give --out-scale and let it saturate, or a smaller --in-scale",
                    )
                ball = largest * ball.sgn()
            low, high = dyadic(away(ball.lower(), up=False)), dyadic(away(ball.upper(), up=True))
        return Fraction(int(low.p), int(low.q)), Fraction(int(high.p), int(high.q))

    def _tight(self, bits: int, floor: int) -> arb:
        try:
            return tight(lambda: self.ball(), bits=bits, floor=floor)
        except NoEnclosure as error:
            raise self._undecided() from error

    def steps(self, scale: Fraction, least: int, most: int, ties: Ties) -> int:
        """f(x) / scale, rounded to the nearest integer; least or most where it is beyond them.

        Raises `UserError` where it is not decided.
        """
        if self.exact is not None:
            return min(max(_nearest(self.exact / scale, ties), least), most)
        step = fmpq(scale.numerator, scale.denominator)
        half: Fraction | None = None
        for bits in _BITS:
            with precision(bits):
                quotient = self.ball() / arb(step)
                if quotient > most:
                    return most
                if quotient < least:
                    return least
                if not quotient.is_finite() or quotient.rad() > 0.25:
                    continue
                if abs(quotient) < 0.5:
                    return 0
                middle = dyadic(quotient.mid())
                nearest = round(Fraction(int(middle.p), int(middle.q)))
                away = quotient - nearest
                if abs(away) < 0.5:
                    return nearest
                half = nearest + (_HALF if away > 0 else -_HALF)
            if bits == _DOUBTFUL and self.constant == _rational(half * scale):
                return _nearest(half, ties)
        if half is None:
            raise self._undecided()
        return _nearest(half, ties, self._side(half * scale))

    def _side(self, level: Fraction) -> int:
        """On which side of a number the value lies that no ball keeps apart from it."""
        number = _rational(level)
        outermost = [p for p in self.form if not p.is_point][-1 if self.x > 0 else 0]
        if self.piece == outermost:
            try:
                tail = expand(self.piece.expr, self.form.x, 1 if self.x > 0 else -1)
                line, leading = tail.asymptote, tail.deviation.leading
                if (
                    line is not None
                    and line.subs(self.form.x, _rational(self.x)) == number
                    and leading is not None
                    and abs(self.x) >= Fraction(str(tail.deviation.settled()))
                ):
                    return sign(leading.coefficient)
            except (NoExpansion, NoEnclosure, Undecided):
                pass  # algebra is asked, then
        try:
            return sign(self.constant - number)
        except Undecided as error:
            raise self._undecided() from error

    def _undecided(self) -> UserError:
        return UserError(
            f"how {self.constant} rounds, the value at x = {written(self.x)}, is not decided",
            "give another scale, or look at the formula: is it finite there, and of a size that can be computed?",
        )


def value(form: PiecewiseForm, x: Fraction) -> Value:
    """The value of a form, which has no parameters, at a rational input."""
    at = _rational(x)
    piece = form.at(at)
    if not _is_quotient(piece.expr, form.x):
        return Value(x, None, piece, form)
    found = piece.expr.subs(form.x, at)
    return Value(x, Fraction(int(found.p), int(found.q)) if found.is_Rational else None, piece, form)


@lru_cache(maxsize=64)
def _is_quotient(expr: sympy.Expr, x: sympy.Symbol) -> bool:
    return bool(expr.is_rational_function(x))


def _rational(number: Fraction) -> sympy.Rational:
    return sympy.Rational(number.numerator, number.denominator)


@lru_cache(maxsize=64)
def _evaluator(expr: sympy.Expr, x: sympy.Symbol) -> Callable[..., arb]:
    try:
        return evaluator(expr, (x,))
    except NoEnclosure as error:
        raise UserError(str(error), "write the formula without it") from error


def _nearest(number: Fraction, ties: Ties, side: int = 0) -> int:
    """The integer nearest to a number that lies infinitely little on a side of a fraction."""
    floor = number // 1
    if number - floor != _HALF:
        return round(number)
    if side:
        return floor + (side > 0)
    return round(number) if ties == "even" else floor + (number > 0)
