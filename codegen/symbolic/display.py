"""Readable forms of expressions, for people.

Takes an expression; gives an equal one that is shorter to read, or its text; the same in every run. Never for a
kernel: the shortest form of a derivative is often the least stable one.
"""

from __future__ import annotations

import re
from decimal import ROUND_DOWN, Context
from functools import lru_cache

import sympy
from sympy import Expr, Rational, Symbol
from sympy.printing.str import StrPrinter

from ..definition.activation import Activation
from .factored import exponentials, factored

# A fraction with a denominator beyond this is a decimal of the author's: it stays whole, for factoring would multiply
# the formula by its denominator.
_LONG = 16
_CUT = Context(prec=18, rounding=ROUND_DOWN)  # the first digits of a constant


@lru_cache(maxsize=1024)
def display(expr: Expr) -> Expr:
    """The shortest of a few equal forms; the given one where none is shorter."""
    named, names = _as_polynomial(expr)
    forms = [expr, *(_restored(form(named), names) for form in (sympy.factor_terms, factored))]
    return min(forms, key=_length)


def plain(expr: Expr) -> str:
    """`expr` as one line of text, its decimals as they were written: 1.702, not 851/500.

    Examples
    --------
    >>> from sympy import Rational, exp, symbols
    >>> plain(1 - exp(-Rational(1702, 1000) * symbols("x")))
    '1 - exp(-1.702*x)'
    """
    return str(_Plain().doprint(expr))


def constants(activation: Activation) -> tuple[tuple[str, str, str], ...]:
    """The named constants of a formula: each name, the value as text, and its first digits."""
    return tuple(
        (c.name, plain(c.inner), str(_CUT.create_decimal(str(sympy.N(c, 2 * _CUT.prec))))) for c in activation.constants
    )


class _Decimal(Symbol):
    """A number as it is written; a factor that is a number stands first."""

    @classmethod
    def class_key(cls) -> tuple[int, int, str]:
        return 1, 0, "Number"


class _Plain(StrPrinter):
    printmethod = "_plain"  # what a class says of itself, such as `Root`

    def _print_Rational(self, expr: Rational) -> str:
        return str(expr) if not _is_decimal(expr) else f"{'-' if expr < 0 else ''}{_written(abs(expr))}"

    # A reader does not know SymPy's own letters for them.
    def _print_ComplexInfinity(self, expr: Expr) -> str:
        return "1/0"

    def _print_NaN(self, expr: Expr) -> str:
        return "0/0"

    def _print_ImaginaryUnit(self, expr: Expr) -> str:
        return "sqrt(-1)"

    def _print_Mul(self, expr: Expr) -> str:
        number, rest = expr.as_coeff_Mul()
        if not _is_decimal(number):
            return str(super()._print_Mul(expr))
        text = str(super()._print_Mul(_Decimal(_written(abs(number))) * rest))
        return f"-{text}" if number < 0 else text


def _is_decimal(number: Expr) -> bool:
    return bool(number.is_Rational and number.q > _LONG and 10 ** _digits(number) % number.q == 0)


def _digits(number: Rational) -> int:
    """As many digits as a decimal with this denominator can have behind the point."""
    return int(number.q).bit_length()


def _written(number: Rational) -> str:
    whole, behind = divmod(int(number * 10 ** _digits(number)), 10 ** _digits(number))
    return f"{whole}.{behind:0{_digits(number)}}".rstrip("0")


def _length(expr: Expr) -> tuple[int, int]:
    """What there is to read: operations, and the digits of long numbers."""
    text = str(expr)
    return sympy.count_ops(expr) + sum(len(digits) - 1 for digits in re.findall(r"\d+", text)), len(text)


def _as_polynomial(expr: Expr) -> tuple[Expr, dict[Symbol, Expr]]:
    """`expr` with symbols for its functions, roots and decimals, and what each stands for."""
    names: dict[Symbol, Expr] = {}

    def name(node: Expr) -> Symbol:
        symbol = Symbol(f"_{len(names):03d}")  # no parameter's name begins so
        names[symbol] = node
        return symbol

    expr = expr.xreplace(exponentials(expr, name))
    for kind in (sympy.Function, sympy.Pow, sympy.NumberSymbol, sympy.Rational):
        nodes = sorted((n for n in expr.atoms(kind) if _opaque(n)), key=sympy.default_sort_key)
        expr = expr.xreplace({n: name(n) for n in nodes})
    return expr, names


def _opaque(node: Expr) -> bool:
    if isinstance(node, sympy.Rational):
        return bool(node.q > _LONG)
    return not isinstance(node, sympy.Pow) or bool(node.is_number)


def _restored(expr: Expr, names: dict[Symbol, Expr]) -> Expr:
    while expr.free_symbols & set(names):
        expr = expr.xreplace(names)
    return expr
