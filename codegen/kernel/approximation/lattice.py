"""A lattice point near a given one.

Takes a basis and a target, as vectors of balls; gives the integer coefficients of a close lattice point, by LLL
reduction (FLINT) and Babai's nearest plane (L. Babai, On Lovasz' lattice reduction, Combinatorica 6, 1986).
"""

from __future__ import annotations

from collections.abc import Sequence

from flint import arb, fmpz, fmpz_mat

_SCALE_BITS = 30  # entries are rounded to integers this much finer than the shortest basis vector


def nearest(basis: Sequence[Sequence[arb]], target: Sequence[arb]) -> list[int]:
    """Integers m with sum of m[k] basis[k] close to `target`."""
    shortest = min(float(max(abs(v) for v in row)) for row in basis)
    scale = arb(2) ** (_SCALE_BITS - int(arb(shortest).log_base(2).floor().unique_fmpz() or 0))
    integers = [[_integer(v * scale) for v in row] for row in basis]
    goal = [_integer(v * scale) for v in target]
    reduced, transform = fmpz_mat(integers).lll(transform=True)
    rows = [[reduced[i, j] for j in range(reduced.ncols())] for i in range(reduced.nrows())]
    orthogonal = _gram_schmidt(rows)
    rest = [arb(g) for g in goal]
    result = [0] * len(basis)
    for i in range(len(rows) - 1, -1, -1):
        o = orthogonal[i]
        ratio = _dot(rest, o) / _dot(o, o)
        m = int((ratio.mid() + arb(0.5)).floor().unique_fmpz() or 0)
        if m:
            rest = [(r - m * arb(v)).mid() for r, v in zip(rest, rows[i], strict=True)]
            for k in range(len(basis)):
                result[k] += m * int(transform[i, k])
    return result


def _integer(value: arb) -> fmpz:
    found = (value.mid() + arb(0.5)).mid().floor().unique_fmpz()
    assert found is not None
    return found


def _dot(a: Sequence[arb], b: Sequence[arb]) -> arb:
    total = arb(0)
    for p, q in zip(a, b, strict=True):
        total = (total + p * q).mid()
    return total


def _gram_schmidt(rows: Sequence[Sequence[fmpz]]) -> list[list[arb]]:
    out: list[list[arb]] = []
    for row in rows:
        v = [arb(x) for x in row]
        for o in out:
            ratio = (_dot(v, o) / _dot(o, o)).mid()
            v = [(p - ratio * q).mid() for p, q in zip(v, o, strict=True)]
        out.append(v)
    return out
