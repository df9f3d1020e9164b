"""Where a kernel spends operations on accuracy: the candidates among which lowering chooses.

A `Precision` says which intermediate results keep their rounding error in a low part, or that everything is computed
in the next wider type. Candidates cost more the more they keep; the cheapest one within the bound is taken.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from .ops import Type


@dataclass(frozen=True)
class Precision:
    """Which results keep a low part; `wide` computes in float64 for float32 instead, where nothing has to.

    Attributes
    ----------
    wide : everything in the wider type
    exponential : the rounding of 1 + (exp(r) - 1)
    reduction : the rounding of the reduced argument r, too
    sums : the roundings of factors that are sums, and of companions' last steps
    products : the roundings of products of factors
    patched : roots inside sums with exponentials are divided out next to them
    rational : smooth factors of t are quotients of polynomials, else polynomials in a compact variable
    """

    wide: bool = False
    exponential: bool = False
    reduction: bool = False
    sums: bool = False
    products: bool = False
    patched: bool = True
    rational: bool = False

    def type(self, target: Type) -> Type:
        return Type.F64 if self.wide else target

    def __str__(self) -> str:
        kept = [n for n in ("wide", "exponential", "reduction", "sums", "products") if getattr(self, n)]
        return ", ".join(kept) if kept else "one part"


PLAIN = Precision()
_KEPT = (
    PLAIN,
    Precision(sums=True),
    Precision(exponential=True),
    Precision(exponential=True, sums=True),
    Precision(exponential=True, products=True),
    Precision(exponential=True, sums=True, products=True),
    Precision(exponential=True, reduction=True, sums=True, products=True),
    Precision(wide=True, patched=False),
    Precision(wide=True),
)
CANDIDATES = tuple(replace(p, rational=r) for p in _KEPT for r in (False, True))
