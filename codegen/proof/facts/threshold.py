"""From which input on a rounded function is what it tends to: the exact place among the floats of a format.

Takes a smooth function that tends to a line; gives the last float where the two still differ when rounded to nearest,
ties to even. The distance to the line is proved to fall strictly from some x on (the derivative's tail has one sign,
and balls settle what is left before it), so that halving finds the place; a ball decides each comparison.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property

import sympy
from flint import arb, fmpq

from ...errors import Refusal
from ...formats import Format
from ...symbolic.piecewise import Piece
from ..algebra.constants import Undecided, rational, sign
from ..balls.ball import dyadic, evaluator, fraction, precision
from ..balls.certificate import Certificate, Sign, Value, text
from ..balls.certificate import Tail as TailCertificate
from ..balls.number import certified
from ..expansion.tails import Tail

_BITS = 128
_MOST = 1 << 13  # bits
_BOXES = 4000  # intervals on which the derivative's sign is looked for


class Unsettled(Refusal):
    """A threshold that is not found; the message says why."""

    of = "threshold"


@dataclass(frozen=True)
class Crossing:
    """The last float where a function is not yet its far value, and the next one towards the infinity.

    `last` is None where the far value is taken on the whole piece, down to its bound. `since` is None where the largest
    finite float is the last.
    """

    last: fmpq | None
    since: fmpq | None
    evidence: tuple[Certificate, ...] = ()


@dataclass
class Approach:
    """A function that tends to a line on one side, on an outermost piece of its form."""

    piece: Piece
    x: sympy.Symbol
    tail: Tail  # of the function
    slope: Tail  # of its derivative
    _bits: int = field(default=_BITS, init=False)

    def __post_init__(self) -> None:
        line, side = self.tail.asymptote, self.tail.side
        if line is None:
            raise Unsettled("it has no asymptote")
        if self.slope.asymptote != sympy.diff(line, self.x):
            raise Unsettled("its slope does not tend to that of its asymptote")
        leading = self.tail.deviation.leading
        if leading is None:
            raise ValueError("the function is its asymptote")
        self.line: sympy.Expr = line
        self.side = side
        self.above = sign(leading.coefficient)  # 1 where the function is above the line
        self.change = self.slope.deviation
        bound = self.piece.lower if side > 0 else self.piece.upper
        self.bound = None if bound.is_infinite else _inner(bound, side)
        self.closed = self.piece.lower_closed if side > 0 else self.piece.upper_closed

    @cached_property
    def start(self) -> fmpq:
        """The |x| from which on the distance to the line falls strictly: its derivative has one sign there."""
        where = self.change.settled()
        return where if self.bound is None else max(where, self.side * self.bound)

    @cached_property
    def evidence(self) -> tuple[Certificate, ...]:
        """That the distance to the line falls."""
        leading = self.change.leading
        if leading is None:
            raise Unsettled("its slope is constant, and it is not its asymptote")
        shown = text(self.change.expression(leading))
        return (TailCertificate(text(self._slope), self.side, str(self.change.settled()), shown, "1/2"),)

    @cached_property
    def _slope(self) -> sympy.Expr:
        return self.slope.source.expr - sympy.diff(self.line, self.x)

    @cached_property
    def _value(self) -> Callable[[arb], arb]:
        function: Callable[[arb], arb] = evaluator(self.piece.expr, (self.x,))
        return function

    def compare(self, at: fmpq, level: fmpq) -> int:
        """The sign of f(at) - level."""
        while self._bits <= _MOST:
            with precision(self._bits):
                difference = self._value(arb(at)) - arb(level)
                if difference > 0:
                    return 1
                if difference < 0:
                    return -1
            if self._bits == _MOST:
                break
            self._bits *= 2  # what is next to be compared needs as many
        try:
            return sign(self.piece.expr.subs(self.x, rational(at)) - rational(level))
        except Undecided as error:
            raise Unsettled(str(error)) from error

    def saturated(self, format: Format) -> Callable[[int], bool]:
        """Whether the rounded function is its far value at the float of a rank: the line, rounded."""
        if self.line in (self.x, -self.x):
            turn = 1 if self.line == self.x else -1
            return lambda rank: self._rounds_to(rank, turn * rank, format)
        if self.line.has(self.x):
            raise Unsettled(f"whether {self.line} is a float changes from one input to the next")
        far = self.far(format)
        return lambda rank: self._rounds_to(rank, far, format)

    def normal(self, format: Format) -> Callable[[int], bool]:
        """Whether a function that tends to 0 is below the normal numbers at the float of a rank."""
        smallest = self.above * format.value(format.smallest_normal)
        return lambda rank: self.compare(format.value(rank), smallest) == -self.above

    def far(self, format: Format) -> int:
        """The rank of the float that the rounded function is in the end, where the line is a constant."""
        bits = _BITS
        while bits <= _MOST and not self.line.is_Rational:
            with precision(bits):
                value = evaluator(self.line, ())()
                low, high = (format.floor(dyadic(end)) for end in (value.lower(), value.upper()))
                middle = (format.value(low) + format.value(low + 1)) / 2
                if low == high and not value.contains(arb(middle)):
                    return low + int(value > arb(middle))
            bits *= 2
        if not self.line.is_Rational:
            raise Unsettled(f"how {self.line} rounds is not decided")
        number = fraction(self.line)
        low = format.floor(number)
        middle = (format.value(low) + format.value(low + 1)) / 2
        # a tie is never reached: the function stays on its side of it
        return low + int(number > middle or (number == middle and self.above > 0))

    def _rounds_to(self, rank: int, far: int, format: Format) -> bool:
        edge = (format.value(far) + format.value(far + self.above)) / 2
        position = self.compare(format.value(rank), edge)
        return position == -self.above or (position == 0 and far % 2 == 0)

    def crossing(self, inside: Callable[[int], bool], format: Format) -> Crossing:
        """Where `inside`, a function of ranks that holds from some float on, begins to hold.

        Raises `Unsettled` where that is not proved.
        """
        side, end = self.side, format.largest
        lowest = -end if self.bound is None else format.ceiling(side * self.bound)
        if self.bound is not None and not self.closed and format.value(lowest) == side * self.bound:
            lowest += 1
        first = max(format.ceiling(self.start), lowest)
        if first > end:
            raise Unsettled(f"it is monotone from {self.start} on, which is beyond the largest {format.name}")
        step = format.smallest_normal >> 3
        if inside(side * first):
            high, low = first, max(first - step, lowest)
            while inside(side * low) and low > lowest:
                step *= 2
                high, low = low, max(low - step, lowest)
            if inside(side * low):
                if self.bound is None:
                    raise Unsettled("every input gives the far value")
                return Crossing(None, side * format.value(low), (*self.evidence, *self._falls(format.value(low))))
        else:
            low, high = first, min(first + step, end)
            while not inside(side * high):
                if high == end:
                    return Crossing(side * format.value(end), None, self.evidence)
                step *= 2
                low, high = high, min(high + step, end)
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (low, middle) if inside(side * middle) else (middle, high)
        last, since = side * format.value(low), side * format.value(high)
        places = (self._at(last), self._at(since))
        return Crossing(last, since, (*places, *self.evidence, *self._falls(format.value(low))))

    def _at(self, point: fmpq) -> Certificate:
        difference = self.piece.expr - self.line
        function = evaluator(difference, (self.x,))
        bits = _BITS
        while True:
            with precision(bits):
                value = function(arb(point))
                if (value.is_finite() and value.rel_accuracy_bits() >= _BITS) or bits > 2 * _MOST:
                    break
            bits *= 2
        shown = certified(value, "balls")
        return Value(text(difference), str(point), str(point), shown.lo, shown.hi)

    def _falls(self, lower: fmpq) -> tuple[Certificate, ...]:
        """That the distance falls from |x| = lower on to where the tail shows it. Raises `Unsettled`."""
        if lower >= self.start:
            return ()
        wanted = -self.above * self.side
        function = evaluator(self._slope, (self.x,))
        work, boxes = [(lower, self.start)], 0
        with precision(_BITS):
            while work:
                a, b = work.pop()
                value = function(self.side * arb(a).union(arb(b)))
                boxes += 1
                if value > 0 if wanted > 0 else value < 0:
                    continue
                if boxes > _BOXES:
                    raise Unsettled(f"its distance to {self.line} is not shown to fall from {self.side * lower} on")
                middle = (a + b) / 2
                work += [(a, middle), (middle, b)]
        ends = sorted((self.side * lower, self.side * self.start))
        return (Sign(text(self._slope), str(ends[0]), str(ends[1]), wanted),)


def _inner(bound: sympy.Expr, side: int) -> fmpq:
    """A bound as a rational number, one inside the piece where the bound itself is none."""
    if bound.is_Rational:
        return fraction(bound)
    with precision(_BITS):
        ball = evaluator(bound, ())()
        return dyadic(ball.upper() if side > 0 else ball.lower())
