"""The forms of a derivative that a reader wants to see.

Takes the functions that follow from a definition; gives the same functions, short: terms gathered, the author's own
numbers in place of their multiples, and a letter for what is long and repeated. For pages only: what is short to
read is rarely safe to compute, and no kernel is made from these forms.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable
from dataclasses import dataclass

import sympy
from sympy import Expr, Function, Rational, Symbol, preorder_traversal

from ..show.latex import Written, decimal, latex
from ..symbolic.derive import Derived
from ..symbolic.display import display
from ..symbolic.piecewise import PiecewiseForm
from ..symbolic.removable import Completed

_LONG = 24  # characters of TeX from which on an argument that is repeated gets a letter
_LETTERS = "uvwpqr"
_PRIMES = 3  # in a row; of more, the number is told
_POWERS = (1, 2, 3)
_MULTIPLES = 12


@dataclass(frozen=True)
class Readable:
    """An activation's functions by name, and what the letters in them stand for."""

    functions: tuple[tuple[str, PiecewiseForm], ...]
    letters: tuple[tuple[Symbol, Expr], ...]


def completion(completed: Iterable[Completed]) -> str:
    """What f and its derivatives are where the formula is 0/0, as Markdown."""
    told = []
    for c in completed:
        value, *slopes = map(latex, c.values)
        derivatives = ", ".join(f"$`f{primes(order)} = {slope}`$" for order, slope in enumerate(slopes, 1))
        told.append(
            f"At $`x = {latex(c.point)}`$ the formula is 0/0. There $`f`$ is its limit, $`{value}`$, and the "
            f"derivatives are those of the function so completed: {derivatives}."
        )
    return " ".join(told)


def primes(order: int) -> str:
    """What stands behind f in TeX for its derivative of an order."""
    return "'" * order if order <= _PRIMES else f"^{{({order})}}"


def readable(derived: Derived) -> Readable:
    """Every derivative of an activation in a short form; f stays as its author wrote it."""
    derivatives = [(name, form) for name, form in derived.functions if name != "f"]
    taken = {p.name for p in derived.activation.parameters}
    letters = _letters([piece.expr for _, form in derivatives for piece in form], taken)
    numbers = _written(derived.activation.formula)

    def shown(expr: Expr) -> Expr:
        return _short(_spelled(expr.xreplace(letters), numbers))

    return Readable(
        tuple((name, form.map(shown)) for name, form in derivatives),
        tuple((letter, _spelled(expr, numbers)) for expr, letter in letters.items()),
    )


def _letters(exprs: Iterable[Expr], taken: Container[str]) -> dict[Expr, Symbol]:
    """A letter for every long argument that one expression has more than once; none that a parameter has."""
    long: dict[Expr, None] = {}
    for expr in exprs:
        found = Counter(node.args[0] for node in preorder_traversal(expr) if isinstance(node, Function))
        long.update(dict.fromkeys(arg for arg, count in found.items() if count > 1 and len(latex(arg)) > _LONG))
    ordered = sorted(long, key=lambda arg: (-arg.count_ops(), sympy.default_sort_key(arg)))
    free = (letter for letter in _LETTERS if letter not in taken)
    return {arg: Symbol(letter, real=True) for arg, letter in zip(ordered, free, strict=False)}


def _written(formula: Expr) -> list[tuple[Rational, Written]]:
    """The decimals of a formula."""
    numbers = sorted(abs(r) for r in formula.atoms(Rational) if isinstance(decimal(abs(r)), Written))
    return [(r, decimal(r)) for r in dict.fromkeys(numbers)]


def _spelled(expr: Expr, numbers: list[tuple[Rational, Written]]) -> Expr:
    """With n r^m for what is that, r being a number that the author wrote; so that its origin shows."""
    table = {}
    for number in expr.atoms(Rational):
        for written, symbol in numbers:
            for power in _POWERS:
                multiple = number / written**power
                if multiple.is_Integer and abs(multiple) <= _MULTIPLES:
                    table[number] = multiple * symbol**power
    return expr.xreplace(table)


def _short(expr: Expr) -> Expr:
    """The shortest of a few forms; the first of those that are equally short."""
    whole = sympy.together(expr)
    forms = (display(expr), display(whole), whole, sympy.factor_terms(expr), expr)
    return min(forms, key=_size)


def _size(expr: Expr) -> int:
    """How much there is to read: every sign counts but a minus in an exponent; a fraction within one counts as four."""
    tex = re.sub(r"\\left|\\right", "", latex(expr)).replace("e^{-", "e^{")  # exp(-x) is how papers write these
    signs = re.sub(r"[{}^_ ]", "", re.sub(r"\\[a-zA-Z]+", "#", tex))
    return len(signs) + 4 * _nested(expr)


def _nested(expr: Expr, within: bool = False) -> int:
    """How many fractions stand in the line of another; in an exponent they do no harm."""
    if isinstance(expr, sympy.exp):
        return 0
    numerator, denominator = sympy.fraction(expr)
    if denominator == 1:
        return sum(_nested(a, within) for a in expr.args)
    return within + _nested(numerator, True) + _nested(denominator, True)
