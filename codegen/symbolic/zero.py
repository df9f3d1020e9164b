"""A number that has no closed form: the one zero of a function between two rational numbers.

Takes what a search for roots proved; gives a SymPy number, which compares, adds and prints as others do, and whose
enclosure is part of it. It is made where a formula switches at x = 1/(1 + exp(-x)).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import ROUND_DOWN, Context, Decimal
from typing import Any

import sympy
from sympy import Expr, Float, Rational, Symbol

from ..errors import Refusal

BITS = 1024  # of an enclosure: beyond every precision at which SymPy and the kernels ask for such a number

_LONG = 40  # digits where a program reads them: what is computed with them agrees with every enclosure that is printed


class Root(sympy.AtomicExpr):
    """The zero of `function`, an expression in `x`, in the open interval (lower, upper), which is without 0."""

    is_number = True
    is_real = True

    def __new__(cls, function: Expr, x: Symbol, lower: Rational, upper: Rational) -> Root:
        assert 0 < lower < upper or lower < upper < 0
        made: Root = super().__new__(cls)
        made.function, made.x, made.lower, made.upper = function, x, lower, upper
        return made

    def _hashable_content(self) -> tuple[Any, ...]:
        return self.function, self.x, self.lower, self.upper

    def __getnewargs__(self) -> tuple[Any, ...]:
        return self._hashable_content()

    @property
    def free_symbols(self) -> set[Symbol]:
        return set()

    def _eval_is_positive(self) -> bool:
        return bool(self.lower > 0)

    def _eval_is_negative(self) -> bool:
        return bool(self.upper < 0)

    def _eval_is_zero(self) -> bool:
        return False

    def _eval_evalf(self, prec: int) -> Float:
        return ((self.lower + self.upper) / 2)._eval_evalf(min(prec, BITS))

    def _digits(self, count: int) -> str:
        cut = Context(prec=count, rounding=ROUND_DOWN)
        return str(cut.divide(Decimal(int(self.lower.p)), Decimal(int(self.lower.q))))

    def short(self, count: int = 15) -> str:
        """So many digits, cut off, for people."""
        return f"{self._digits(count)}..."

    def _plain(self, _: Any) -> str:
        return self.short()

    def _sympystr(self, _: Any) -> str:
        return self._digits(_LONG)

    def _latex(self, _: Any) -> str:
        return rf"{self._digits(6)}\ldots"


@dataclass(frozen=True)
class Crossings:
    """All zeros of a function on an interval, from left to right, and its signs between: one more than zeros."""

    zeros: tuple[Expr, ...]
    signs: tuple[int, ...]


class NotFound(Refusal):
    """Zeros that no proof gives; the message says what stands against it."""

    of = "zeros"


# All zeros of a function of the symbol between two numbers or infinities. Raises `NotFound`.
Finder = Callable[[Expr, Symbol, Expr, Expr], Crossings]
