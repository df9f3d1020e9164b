"""Functions of functions: what no law and no shape takes as a whole, in parts that have stable forms.

A `Composition` is a tree whose leaves are x and what has a form of its own; `find.py` finds it. erf(a exp(b x))
depends on a and b in a way that no scaling removes, but it is erf of a number, which is a factor times exp of another.
The parts are computed one after the other in float64, so that a result in float32 has bits to spare where they do not
cancel; where they do, the measured error says so.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import sympy
from sympy import Expr, Symbol

from ....definition.activation import x
from ...program.program import Program


@dataclass(frozen=True)
class Part:
    """A function with a form of its own: the programs of it in float64, and the laws of each.

    `precise` keeps low parts, where it is a number wherever `plain` is; the same program else.
    """

    plain: Program
    precise: Program
    plain_laws: tuple[str, ...]
    precise_laws: tuple[str, ...]


@dataclass(frozen=True)
class Given:
    """x, a parameter, or a number."""

    expr: Expr


@dataclass(frozen=True)
class Own:
    """A function of x, with parameters, that has a form of its own."""

    part: Part
    expr: Expr


@dataclass(frozen=True)
class Outer:
    """A function of one variable, `x` in it, of what another part gives.

    Its derivative, where that has a form, says what the low part of the argument adds.
    """

    part: Part
    expr: Expr
    inner: Node
    slope: Part | None


@dataclass(frozen=True)
class Logarithm:
    """Of a positive part: a number of any size, which no shape with a leading power takes."""

    inner: Node


@dataclass(frozen=True)
class Sum:
    """Of parts."""

    parts: tuple[Node, ...]


@dataclass(frozen=True)
class Product:
    """Of parts, and those that it is divided by."""

    above: tuple[Node, ...]
    below: tuple[Node, ...]


Node: TypeAlias = "Given | Own | Outer | Logarithm | Sum | Product"


@dataclass(frozen=True)
class Composition:
    """A function in parts.

    `settles` says for the left and the right whether it is seen to have a limit, which may be an infinity.
    """

    expr: Expr
    whole: Node
    settles: tuple[bool, bool]
    laws: tuple[str, ...] = ("composition",)


def told(form: Composition) -> tuple[tuple[tuple[Symbol, Expr], ...], Expr]:
    """For people: the arguments of its functions by names, the innermost first, and the whole in these names."""
    named: dict[Expr, Symbol] = {}

    def expr_of(node: Node) -> Expr:
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
