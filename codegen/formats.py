"""The binary floating-point formats of IEEE 754, and bfloat16, which is like them.

Gives `Format`s: their sizes, and their numbers as integers in their order, so that halving finds one of them. Rank 0
is zero, rank 1 the smallest subnormal number, rank -n the negative of rank n. Ranks beyond the largest finite number go
on as if the exponent had no end, which is what decides where rounding overflows.
"""

from __future__ import annotations

from dataclasses import dataclass

from flint import fmpq


@dataclass(frozen=True)
class Format:
    """An IEEE 754 binary format, or one like it."""

    name: str
    precision: int  # bits of the significand, the hidden one included
    emin: int  # 2**emin is the smallest normal number
    emax: int  # 2**emax is the largest power of two

    @property
    def tiny_exponent(self) -> int:
        """Exponent of the smallest subnormal number."""
        return self.emin - self.precision + 1

    @property
    def finite(self) -> int:
        """How many numbers there are, both zeros among them."""
        return 2 * (self.emax - self.emin + 2) * (1 << (self.precision - 1))

    @property
    def magic(self) -> float:
        """1.5 * 2**(p-1): adding it rounds a small number to an integer, whose bits are then its low bits."""
        return 1.5 * 2.0 ** (self.precision - 1)

    @property
    def largest(self) -> int:
        """The rank of the largest finite number."""
        return ((self.emax - self.emin + 2) << (self.precision - 1)) - 1

    @property
    def smallest_normal(self) -> int:
        """The rank of the smallest normal number."""
        return 1 << (self.precision - 1)

    def value(self, rank: int) -> fmpq:
        """The number of a rank."""
        if rank < 0:
            return -self.value(-rank)
        shift = max(0, (rank >> (self.precision - 1)) - 1)
        significand = rank - (shift << (self.precision - 1))
        return significand * fmpq(2) ** (self.emin + shift - self.precision + 1)

    def floor(self, number: fmpq) -> int:
        """The rank of the largest number that is at most this one."""
        if number < 0:
            return -self._rank(-number, up=True)
        return self._rank(number, up=False)

    def ceiling(self, number: fmpq) -> int:
        """The rank of the smallest number that is at least this one."""
        return -self.floor(-number)

    def _rank(self, number: fmpq, up: bool) -> int:
        if number == 0:
            return 0
        p, q = int(number.p), int(number.q)
        exponent = p.bit_length() - q.bit_length()
        if fmpq(2) ** exponent > number:
            exponent -= 1
        shift = max(exponent, self.emin) - self.emin
        scaled = number / fmpq(2) ** (self.emin + shift - self.precision + 1)
        whole, rest = divmod(int(scaled.p), int(scaled.q))
        return whole + (shift << (self.precision - 1)) + (1 if up and rest else 0)


FLOAT16 = Format("float16", 11, -14, 15)
BFLOAT16 = Format("bfloat16", 8, -126, 127)
FLOAT32 = Format("float32", 24, -126, 127)
FLOAT64 = Format("float64", 53, -1022, 1023)
FORMATS = (FLOAT16, BFLOAT16, FLOAT32, FLOAT64)
