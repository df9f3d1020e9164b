"""Expressions in ball arithmetic: the truth that everything else is measured against.

Takes a SymPy expression and its symbols; gives a function from balls (`flint.arb`) to a ball that contains the
exact value for every point of its arguments. A ball that is not finite says "unknown here", never "no value".
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import sympy
from flint import acb, arb, ctx, fmpq, fmpz

from ...definition.constant import Constant
from ...errors import Refusal
from ...symbolic.zero import Root

Function = Callable[..., arb]


class NoEnclosure(Refusal):
    """An expression with a part that ball arithmetic has no rule for; the message names the part."""

    of = "enclosure"


class Undecided(Refusal):
    """What neither balls nor algebra decide within the steps that are allowed; the message names it."""

    of = "decision"

    def __init__(self, message: str, near: arb | None = None) -> None:
        super().__init__(message)
        self.near = near  # a ball around the place, where it is one


@contextmanager
def precision(bits: int) -> Iterator[None]:
    """Ball arithmetic with this many bits inside the block."""
    before = ctx.prec
    ctx.prec = bits
    try:
        yield
    finally:
        ctx.prec = before


@dataclass(frozen=True)
class Rules:
    """How one kind of number computes what stands in an expression; sums and products are its operators."""

    constant: Callable[[arb], Any]
    unary: Mapping[str, Callable[[Any], Any]]  # by SymPy's names, and log1p
    power: Callable[[Any, sympy.Rational], Any]
    variable_power: Callable[[Any, Any], Any]


_FUNCTIONS = ("exp", "log", "log1p", "tanh", "sinh", "cosh", "erf", "erfc", "sin", "cos", "atan")


_ROOTS = 2**31  # FLINT takes roots of no higher order


def _power(base: Any, exponent: sympy.Rational) -> Any:
    p, q = int(exponent.p), int(exponent.q)
    if q == 1:
        return base**p
    if q > _ROOTS:
        return (base.log() * fmpq(p, q)).exp()
    return (base.sqrt() if q == 2 else base.root(q)) ** p


def _complex_power(base: acb, exponent: sympy.Rational) -> acb:
    """Finite where the base holds 0, too: FLINT gives NaN there for a root of an order above 2."""
    p, q = int(exponent.p), int(exponent.q)
    if q > 2 and p > 0 and base.contains(0):
        size = arb(0, (abs(base).upper().root(q) ** p).upper())
        return acb(size, size)
    return acb(_power(base, exponent))


def _real_power(base: arb, exponent: sympy.Rational) -> arb:
    """Tight where the base holds 0, too: there FLINT gives NaN for a midpoint of 0, and negative even powers."""
    p, q = int(exponent.p), int(exponent.q)
    if q == 1 and p > 1 and base.contains(0) and base.is_finite():
        low, high = base.lower() ** p, base.upper() ** p
        return low.union(high) if p % 2 else low.max(high).union(0)
    return _power(base, exponent)


REAL = Rules(
    lambda b: b,
    {**{f: getattr(arb, f) for f in _FUNCTIONS}, "Abs": abs},
    _real_power,
    lambda base, exponent: base**exponent,
)
COMPLEX = Rules(acb, {f: getattr(acb, f) for f in _FUNCTIONS}, _complex_power, lambda base, exponent: base**exponent)


@dataclass(frozen=True)
class _Step:
    """One operation of a tape: a function and the places of its operands."""

    function: Callable[..., Any]
    operands: tuple[int, ...]


class _Tape:
    """The distinct subterms of an expression in order of evaluation; symbols come first."""

    def __init__(self, symbols: Sequence[sympy.Symbol], rules: Rules) -> None:
        self.places: dict[sympy.Basic, int] = {s: k for k, s in enumerate(symbols)}
        self.steps: list[_Step] = []
        self._first = len(self.places)
        self._rules = rules

    def place(self, e: sympy.Basic) -> int:
        e = e.inner if isinstance(e, Constant) else e
        if e not in self.places:
            step = self._step(e)
            self.places[e] = self._first + len(self.steps)
            self.steps.append(step)
        return self.places[e]

    def _step(self, e: sympy.Basic) -> _Step:
        rules = self._rules
        if isinstance(e, sympy.Rational):
            q = fraction(e)
            return _Step(lambda: rules.constant(arb(q)), ())
        if isinstance(e, Root):
            ends = fraction(e.lower), fraction(e.upper)
            return _Step(lambda: rules.constant(arb(ends[0]).union(arb(ends[1]))), ())
        if e is sympy.pi:
            return _Step(lambda: rules.constant(arb.pi()), ())
        if e is sympy.E:
            return _Step(lambda: rules.constant(arb.const_e()), ())
        if isinstance(e, (sympy.Add, sympy.Mul)):
            *rest, last = e.args
            head = self.place(e.func(*rest)) if len(rest) > 1 else self.place(rest[0])
            return _Step(operator.add if isinstance(e, sympy.Add) else operator.mul, (head, self.place(last)))
        if isinstance(e, sympy.Pow):
            exponent = e.exp
            if isinstance(exponent, sympy.Rational):
                return _Step(lambda b: rules.power(b, exponent), (self.place(e.base),))
            if e.base is sympy.E:
                return _Step(rules.unary["exp"], (self.place(exponent),))
            return _Step(rules.variable_power, (self.place(e.base), self.place(exponent)))
        if isinstance(e, sympy.log) and isinstance(e.args[0], sympy.Add) and sympy.S.One in e.args[0].args:
            return _Step(rules.unary["log1p"], (self.place(e.args[0] - 1),))  # tight where the argument tends to 1
        rule = rules.unary.get(type(e).__name__)
        if rule is None:
            raise NoEnclosure(f"no enclosure for {e.func.__name__} in {e}")
        return _Step(rule, (self.place(e.args[0]),))


def evaluator(expression: sympy.Expr, symbols: Sequence[sympy.Symbol], rules: Rules = REAL) -> Callable[..., Any]:
    """The expression as a function of balls, one for each symbol, at the precision in force when it is called.

    With other `rules` it is a function of what they compute with: complex balls, or Taylor polynomials.

    Raises `NoEnclosure` where a part of the expression is outside the language, or a symbol is missing.
    """
    tape = _Tape(symbols, rules)
    missing = expression.free_symbols - set(symbols)
    if missing:
        raise NoEnclosure(f"no value for {', '.join(sorted(map(str, missing)))} in {expression}")
    at = tape.place(sympy.sympify(expression))
    steps = tuple((s.function, s.operands) for s in tape.steps)

    def evaluate(*arguments: Any) -> Any:
        values = list(arguments)
        for function, operands in steps:
            values.append(function(*(values[k] for k in operands)))
        return values[at]

    return evaluate


def tight(function: Function, *arguments: arb, bits: int = 90, floor: int = -1200, most: int = 1 << 14) -> arb:
    """The function's value with `bits` right bits, or an error below 2**floor; precision rises as far as it takes.

    Raises `NoEnclosure` where `most` bits do not suffice.
    """
    prec = 128
    while prec <= most:
        with precision(prec):
            value = function(*arguments)
            if value.is_finite() and (value.rel_accuracy_bits() >= bits or value.rad() < arb(2) ** floor):
                return value
        prec *= 2
    raise NoEnclosure(f"{most} bits of precision do not decide the value at {', '.join(a.str(10) for a in arguments)}")


def fraction(number: sympy.Rational) -> fmpq:
    """A rational number of SymPy's as FLINT's; `constant.rational` is the way back."""
    return fmpq(int(number.p), int(number.q))


def exact(number: float) -> arb:
    """A float as a ball of radius zero."""
    return arb(number)


_DIGITS = 2**31  # in binary: a quarter of a gigabyte


def dyadic(value: arb) -> fmpq:
    """The exact midpoint of a ball. Raises `NoEnclosure` where its digits would fill the memory."""
    mantissa, exponent = value.mid().man_exp()
    m, e = int(mantissa), int(exponent)
    if abs(e) > _DIGITS:
        raise NoEnclosure(f"a number of the size of 2**{e} has too many digits")
    return fmpq(m * 2**e) if e >= 0 else fmpq(m, fmpz(2) ** -e)
