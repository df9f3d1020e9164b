"""Where a kernel spends operations on accuracy: the candidates among which lowering chooses.

A `Precision` says which intermediate results keep their rounding error in a low part, or that everything is computed
in the next wider type. Candidates cost more the more they keep; the cheapest one within the bound is taken.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from .ops import Type


class Sums(Enum):
    """How much of the rounding of a factor that is a sum is kept."""

    ONE = "in one part"
    LAST = "with the rounding of the last step"
    ALL = "in two parts throughout"


@dataclass(frozen=True)
class Precision:
    """Which results keep a low part; `wide` computes in float64 for float32 instead, where nothing has to.

    Attributes
    ----------
    wide : everything in the wider type
    exponential : the rounding of 1 + (exp(r) - 1)
    reduction : the rounding of the reduced argument r, too
    sums : the roundings of factors that are sums, and of companions
    products : the roundings of products of factors
    patched : roots inside sums with exponentials are divided out next to them
    rational : smooth factors of t are quotients of polynomials, else polynomials in a compact variable
    """

    wide: bool = False
    exponential: bool = False
    reduction: bool = False
    sums: Sums = Sums.ONE
    products: bool = False
    patched: bool = True
    rational: bool = False

    def type(self, target: Type) -> Type:
        return Type.F64 if self.wide else target

    def __str__(self) -> str:
        if self.wide:
            return "float64 throughout"
        kept = [n for n in ("exponential", "reduction", "products") if getattr(self, n)]
        if self.sums is not Sums.ONE:
            kept.append(f"sums {self.sums.value}")
        return ("low parts of " + ", ".join(kept)) if kept else "no low parts"


PLAIN = Precision()
_KEPT = (
    PLAIN,
    Precision(sums=Sums.LAST),
    Precision(exponential=True),
    Precision(exponential=True, sums=Sums.LAST),
    Precision(exponential=True, products=True),
    Precision(exponential=True, sums=Sums.LAST, products=True),
    Precision(exponential=True, reduction=True, sums=Sums.LAST, products=True),
    Precision(exponential=True, sums=Sums.ALL, products=True),
    Precision(exponential=True, reduction=True, sums=Sums.ALL, products=True),
    Precision(wide=True, patched=False),
    Precision(wide=True),
)
CANDIDATES = tuple(replace(p, rational=r) for p in _KEPT for r in (False, True))
