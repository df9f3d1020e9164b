"""Sines and cosines of angles that grow: an expression as a sum of coefficients times powers of sines.

Takes an expression; gives pairs of a coefficient without them and the sines that multiply it. A sine and a cosine of
one angle become one sine. Where such a sum is 1 + sin or 1 - cos and their like, whose roots are double and countless,
it becomes the square of one sine.
"""

from __future__ import annotations

import itertools

import sympy
from sympy import Dummy, Expr, Symbol
from sympy.simplify.fu import TR8

from ....proof.expansion.tails import oscillates
from ...refusal import NoStableForm

Sine = tuple[Expr, float, int]  # an angle, quarter turns that are added to it, an exponent


Wave = tuple[Expr, list[Sine]]


def waves(expr: Expr, t: Symbol) -> list[Wave]:
    """The terms of an expression in `t`.

    Raises `NoStableForm` where a sine or cosine stands inside of another function, or below a fraction bar.
    """
    plain = _terms(sympy.factor_terms(expr), t)
    if len(plain) == 1:
        return plain
    linear = _merged(_terms(sympy.expand(TR8(sympy.expand(expr))), t))
    square = _square(linear)
    return linear if square is None else [square]


def _terms(expr: Expr, t: Symbol) -> list[Wave]:
    atoms = sorted(
        (n for n in expr.atoms(sympy.sin, sympy.cos) if n.has(t) and oscillates(n, t)), key=sympy.default_sort_key
    )
    symbols = [Dummy() for _ in atoms]
    plain = expr.xreplace(dict(zip(atoms, symbols, strict=True)))
    if not plain.is_polynomial(*symbols) or any(oscillates(n.args[0], t) for n in atoms):
        raise NoStableForm(f"{', '.join(map(str, atoms))} of an angle without bound stands inside of another function")
    found = []
    for exponents, coefficient in sympy.Poly(plain, *symbols).terms():
        sines: list[Sine] = []
        for atom, exponent in zip(atoms, exponents, strict=True):
            if exponent:
                sines.append((atom.args[0], float(isinstance(atom, sympy.cos)), exponent))
        found.append((coefficient, sines))
    return found


def _merged(terms: list[Wave]) -> list[Wave]:
    """c sin(v) + r c cos(v) = c sqrt(1 + r**2) sin(v + atan(r)) for a number r: one wave, whose roots are its own."""
    found = list(terms)
    for first, second in itertools.permutations(terms, 2):
        sine, cosine = (sines[0] if len(sines) == 1 and sines[0][2] == 1 else None for _, sines in (first, second))
        if sine is None or cosine is None or sine[0] != cosine[0] or (sine[1], cosine[1]) != (0.0, 1.0):
            continue
        ratio = sympy.cancel(second[0] / first[0])
        if ratio.is_number and first in found and second in found:
            found = [term for term in found if term not in (first, second)]
            found.append((first[0] * sympy.sqrt(1 + ratio**2), [(sine[0] + sympy.atan(ratio), 0.0, 1)]))
    return found


def _square(terms: list[Wave]) -> Wave | None:
    """c (1 + s sin(v)) = 2 c sin(v/2 + s pi/4)**2, and for a cosine v + pi/2 stands for v."""
    if len(terms) != 2 or sorted(len(sines) for _, sines in terms) != [0, 1]:
        return None
    constant = next(c for c, sines in terms if not sines)
    coefficient, ((angle, quarters, exponent),) = next((c, sines) for c, sines in terms if sines)
    sign = sympy.cancel(coefficient / constant)
    if exponent != 1 or sign not in (1, -1):
        return None
    return 2 * constant, [(sympy.expand(angle / 2), quarters / 2 + int(sign) / 2, 2)]
