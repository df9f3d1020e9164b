"""The largest absolute value of a function with one parameter, on a sample of the real line: where to look for proofs.

Takes a form in x and one parameter; gives levels and peaks at values of the parameter, and a short interval of values
around the least level. Nothing here is proved. Numbers are the midpoints of balls, so that they are the same on every
machine.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import sympy
from flint import arb, ctx
from sympy import Rational, Symbol, oo

from ...symbolic.piecewise import PiecewiseForm
from ..algebra.constants import rational
from ..balls.ball import Undecided, dyadic, evaluator, precision

_BITS = 128
_FINE = 160  # bits of a value, or a point, that is proposed
FAR = 128  # what stands for an infinity in proofs: exp(-128) is below all digits that are shown
_FAR = 30  # the sample goes to 2**30
_NEAR = -12  # and comes within 2**-12 of 0
_VALUES = [k / 2 for k in range(-20, 21)]  # of the parameter's logarithm, or of its area hyperbolic sine
_SAME = -30  # levels within 2**_SAME of the least are equal to it, for all that a sample can tell
_HALVINGS = 24


@dataclass(frozen=True)
class Peak:
    """A place of the largest absolute value: on piece `piece`; at its bound `end` (0 lower, 1 upper), if at one."""

    x: arb
    piece: int
    end: int | None
    value: arb

    @property
    def far(self) -> bool:
        return bool(abs(self.x) == arb(2) ** _FAR)


@dataclass(frozen=True)
class Scan:
    """The least level that was found: towards an end of the domain, -1 or 1, or else between two near values.

    `same` are the first and the last value that had it.
    """

    least: arb
    same: tuple[arb, arb]
    end: int
    bracket: tuple[arb, arb] | None


class Sampled:
    """A form in x and a parameter on a sample of the line, which is denser where activations bend."""

    def __init__(self, form: PiecewiseForm, parameter: Symbol) -> None:
        self.form, self.parameter = form, parameter
        symbols = (form.x, parameter)
        self._pieces = [
            (
                evaluator(p.expr, symbols),
                None if p.lower == -oo else evaluator(p.lower, (parameter,)),
                None if p.upper == oo else evaluator(p.upper, (parameter,)),
            )
            for p in form.pieces
        ]
        steps = [arb(k) / 8 for k in range(1, 97)]
        steps += [arb(2) ** (arb(k) / 2) for k in range(2 * _NEAR, 2 * _FAR) if k < -6 or k > 7]
        steps = [*sorted((s.mid() for s in steps), key=float), arb(2) ** _FAR]
        self._line = [-s for s in reversed(steps)] + [arb(0)] + steps

    def scan(self) -> Scan:
        """The least level over values of the parameter from one end of its domain to the other."""
        with precision(_BITS):
            levels = [self._level(v) for v in _VALUES]
            least = arb("inf")
            for level in levels:
                least = level if level < least else least
            same = [k for k, level in enumerate(levels) if level <= least * (1 + arb(2) ** _SAME)]
            end = 1 if same[-1] == len(levels) - 1 else -1 if same[0] == 0 else 0
            bracket = None
            if least.is_finite() and not end:
                bracket = self._narrowed(arb(_VALUES[same[0] - 1]), arb(_VALUES[same[-1] + 1]))
            return Scan(least, (self.value(_VALUES[same[0]]), self.value(_VALUES[same[-1]])), end, bracket)

    def _narrowed(self, low: arb, high: arb) -> tuple[arb, arb]:
        """Two values near each other, of which one has a level that falls and the other one that rises."""
        for _ in range(_HALVINGS):
            middle = ((low + high) / 2).mid()
            step = (high - low) * arb(2) ** -8
            rises = self._level((middle + step).mid()) - self._level((middle - step).mid())
            if rises.mid() > 0 or not rises.is_finite():
                high = middle
            elif rises.mid() < 0:
                low = middle
            else:
                break
        return self.value(low), self.value(high)

    def value(self, at: arb | float) -> arb:
        """The parameter on a scale that has its domain's ends at the infinities."""
        return (arb(at).exp() if self.parameter.is_nonnegative else arb(at).sinh()).mid()

    def _level(self, at: arb | float) -> arb:
        return self.level(self.value(at))

    def level(self, value: arb) -> arb:
        """The largest absolute value on the sample; infinite where it keeps growing far out."""
        with precision(_BITS):
            peak = self.peak(value)
            return arb("inf") if peak.far and abs(peak.value) > 1 << 10 else abs(peak.value)

    def peak(self, value: arb) -> Peak:
        """The place of the largest absolute value on the sample."""
        with precision(_BITS):
            best = Peak(arb(0), 0, None, arb(0))
            for peak in self._values(value):
                if abs(peak.value) > abs(best.value):
                    best = peak
            return best

    def _values(self, value: arb) -> Iterator[Peak]:
        bounds = [
            (None if low is None else low(value), None if up is None else up(value)) for _, low, up in self._pieces
        ]
        for j, (function, _, _) in enumerate(self._pieces):
            for end, bound in enumerate(bounds[j]):
                if bound is not None:
                    yield Peak(bound.mid(), j, end, _finite(function(bound.mid(), value)))
        k = 0
        for x in self._line:
            while bounds[k][1] is not None and bounds[k][1] <= x:
                k += 1
            yield Peak(x, k, None, _finite(self._pieces[k][0](x, value)))


def _finite(value: arb) -> arb:
    return value.mid() if value.is_finite() else arb(0)


@dataclass
class Tracked:
    """A peak that is followed as the parameter changes: a root of the derivative, an end of a piece, or a far point."""

    form: PiecewiseForm
    p: Symbol
    peak: Peak

    def __post_init__(self) -> None:
        piece = self.form.pieces[self.peak.piece]
        symbols = (self.form.x, self.p)
        self.x = self.peak.x
        self.sign = 1 if self.peak.value > 0 else -1
        self.function = evaluator(piece.expr, symbols)
        self._slope, self._bend = (evaluator(sympy.diff(piece.expr, self.form.x, k), symbols) for k in (1, 2))
        self.expr = piece.expr
        self.bound = None if self.peak.end is None else (piece.lower, piece.upper)[self.peak.end]
        self._end = None if self.bound is None else evaluator(self.bound, (self.p,))
        if self.peak.far:
            self.x = arb(FAR) if self.x > 0 else arb(-FAR)

    def height(self, value: arb) -> arb:
        """The absolute value at the peak, which is moved to where it lies."""
        if self._end is not None:
            self.x = self._end(value).mid()
        elif not self.peak.far:
            for _ in range(40):
                step = (self._slope(self.x, value) / self._bend(self.x, value)).mid()
                if not abs(step) < 1:
                    raise Undecided("a peak could not be followed")
                self.x = (self.x - step).mid()
                if abs(step) < arb(2) ** (-ctx.prec // 2):
                    break
        return (self.sign * self.function(self.x, value)).mid()

    @property
    def witness(self) -> Rational:
        """A rational point at the peak."""
        with precision(_FINE):
            return rational(dyadic((self.x + 0).mid()))


def root(function: Callable[[arb], arb], low: arb, high: arb) -> arb:
    """A root of a function of the parameter, by secants."""
    a, b = low, high
    at_a, at_b = function(a), function(b)
    for _ in range(60):
        if at_a == at_b:
            raise Undecided("no two peaks of which one falls and the other one rises were found")
        a, b, at_a = b, (b - at_b * (b - a) / (at_b - at_a)).mid(), at_b
        if abs(b - a) < abs(b) * arb(2) ** (-_FINE - 8):
            return b
        at_b = function(b)
    raise Undecided("the search for the best value did not converge")
