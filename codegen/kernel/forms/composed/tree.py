"""Functions of functions: what no law and no shape takes as a whole, in parts that have stable forms.

A `Composition` is a tree whose leaves are x and what has a form of its own; `composer.py` finds it. erf(a exp(b x))
depends on a and b in a way that no scaling removes, but it is erf of a number, which is a factor times exp of another.
The parts are computed one after the other in float64, so that a result in float32 has bits to spare where they do not
cancel; where they do, the measured error says so.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeAlias, TypeVar

import sympy
from sympy import Expr, Symbol

from ....definition.activation import x

Form = TypeVar("Form")  # of a piece: whatever the caller makes of one


@dataclass(frozen=True)
class Given:
    """x, a parameter, or a number."""

    expr: Expr


@dataclass(frozen=True)
class Own(Generic[Form]):
    """A function of x, with parameters, that has a form of its own."""

    form: Form
    expr: Expr


@dataclass(frozen=True)
class Outer(Generic[Form]):
    """A function of one variable, `x` in its form, of what another part gives.

    Its derivative, where that has a form, tells what the low part of the argument adds.
    """

    form: Form
    expr: Expr
    inner: Node[Form]
    slope: Form | None


@dataclass(frozen=True)
class Logarithm(Generic[Form]):
    """Of a positive part: a number of any size, which no shape with a leading power takes."""

    inner: Node[Form]


@dataclass(frozen=True)
class Sum(Generic[Form]):
    """Of parts."""

    parts: tuple[Node[Form], ...]


@dataclass(frozen=True)
class Product(Generic[Form]):
    """Of parts, and those that it is divided by."""

    above: tuple[Node[Form], ...]
    below: tuple[Node[Form], ...]


Node: TypeAlias = "Given | Own[Form] | Outer[Form] | Logarithm[Form] | Sum[Form] | Product[Form]"


@dataclass(frozen=True)
class Composition(Generic[Form]):
    """A function in parts.

    `settles` says for the left and the right whether it is seen to have a limit, which may be an infinity.
    """

    expr: Expr
    whole: Node[Form]
    settles: tuple[bool, bool]
    laws: tuple[str, ...] = ("composition",)


def told(form: Composition[Form]) -> tuple[tuple[tuple[Symbol, Expr], ...], Expr]:
    """For people: the arguments of its functions by names, the innermost first, and the whole in these names."""
    named: dict[Expr, Symbol] = {}

    def expr_of(node: Node[Form]) -> Expr:
        match node:
            case Given(expr) | Own(_, expr):
                return expr
            case Outer(_, outer, inner, _):
                argument = expr_of(inner)
                if not argument.is_Symbol and argument not in named:
                    named[argument] = Symbol(f"u{len(named) + 1}")
                return outer.subs(x, named.get(argument, argument))
            case Logarithm(inner):
                return sympy.log(expr_of(inner))
            case Sum(parts):
                return sympy.Add(*map(expr_of, parts))
            case Product(above, below):
                return sympy.Mul(*map(expr_of, above), *(1 / expr_of(b) for b in below))

    whole = expr_of(form.whole)
    return tuple((name, expr) for expr, name in named.items()), whole
