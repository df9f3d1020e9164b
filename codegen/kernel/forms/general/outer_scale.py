"""Powers of the scale that leave t = scale |x| again: what multiplies a general form, beside powers of |x| itself.

Takes a `General`; gives an `Outside` where one is needed. alpha g(x/alpha) is x h(x/alpha) next to 0, and far out
alpha h(x/alpha), with an h that is neither large nor small. In alpha (x/alpha) h a large alpha leaves no digits of
x/alpha, and x itself has all of them: a power of the factor and one of t that cancel are taken from both. Where both
divide, as in sqrt(b) / (x/sqrt(b)), the quotient b/x is a number beyond the largest t.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import sympy
from sympy import Expr, Rational

from .find import General
from .shapes import Half


@dataclass(frozen=True)
class Outside:
    """The factor scale**power of a general form; `rest` is what else it is multiplied by."""

    scale: Expr
    power: Rational
    rest: Expr

    @property
    def factor(self) -> Expr:
        """The power of the scale."""
        return self.with_powers(0)

    def taken(self, power: int) -> int:
        """How many of `power` powers of t are taken as powers of |x|, and their powers of the scale into the factor."""
        if power * self.power < 0:
            count = min(abs(power), sympy.floor(abs(self.power)))
            return int(count) if power > 0 else -int(count)
        return power if power < 0 else 0

    def with_powers(self, count: int) -> Expr:
        """The factor with so many powers of the scale more."""
        base, exponent = self.scale.as_base_exp()
        return base ** (exponent * (self.power + count))


def outside_of(form: General) -> Outside | None:
    """The factor's power of the scale, where powers of t are to be taken from it."""
    if form.scale is None:
        return None
    base, exponent = form.scale.as_base_exp()
    power = form.factor.as_powers_dict()[base] / exponent
    found = Outside(form.scale, power, form.factor / base ** (power * exponent))
    halves = [side for side in (form.left, form.right) if isinstance(side, Half) and side.w is None]
    return found if power != 0 and any(found.taken(k) for h in halves for k in _powers(h)) else None


def _powers(half: Half) -> Iterator[int]:
    yield half.order
    if math.isinf(half.upper):
        yield half.power
