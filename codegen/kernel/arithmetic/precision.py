"""Where a kernel spends operations on accuracy: the candidates among which lowering chooses.

A `Precision` says which intermediate results keep their rounding error in a low part, or that everything is computed
in the next wider type. Candidates cost more the more they keep; the cheapest one within the bound is taken.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum
from itertools import product

from ..program.ops import Type


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
    more : how many bits more are right there than the few that rounding to the function's own type takes
    exponential : the rounding of 1 + (exp(r) - 1)
    reduction : the rounding of the reduced argument r, too
    sums : the roundings of factors that are sums, and of companions
    products : the roundings of products of factors
    patched : roots inside sums with exponentials are divided out next to them
    rational : smooth factors of t are quotients of polynomials, else polynomials in a compact variable
    form : the kind of form that is lowered, of pieces that have several; the first one of all others
    """

    wide: bool = False
    more: int = 0
    exponential: bool = False
    reduction: bool = False
    sums: Sums = Sums.ONE
    products: bool = False
    patched: bool = True
    rational: bool = False
    form: str = ""

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
MOST = Precision(exponential=True, reduction=True, sums=Sums.ALL, products=True)


def _candidates() -> Iterator[Precision]:
    """Every set of low parts (the reduction's is lost without the exponential's), then float64 throughout."""
    no_yes = (False, True)
    for sums, exponential, reduction, products in product(Sums, no_yes, no_yes, no_yes):
        if exponential or not reduction:
            yield Precision(exponential=exponential, reduction=reduction, sums=sums, products=products)
    yield Precision(wide=True, patched=False)
    yield Precision(wide=True)


# Of equal programs the first is named: that one which keeps least.
KEPT = tuple(
    sorted(_candidates(), key=lambda p: (p.wide, p.exponential + p.reduction + p.products + list(Sums).index(p.sums)))
)
ONE_PART = (PLAIN, Precision(wide=True))  # of what keeps no low parts, or always the same ones
SHORT = tuple(p for p in KEPT if p.patched and not p.products and p.sums is not Sums.ALL)  # of a short program


def rank(precision: Precision) -> tuple[int, bool]:
    """The order of candidates of one kind of form."""
    return KEPT.index(replace(precision, rational=False, form="")), precision.rational
