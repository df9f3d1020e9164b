"""What the checks of claims may ask: activations, their facts, and how both depend on parameters.

Takes the activations of a library, and a count of operations from whoever can make programs; gives facts, each made
once. A quantity that is known at one value of a parameter is known at all where a law of scales says how it grows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

import sympy
from sympy import Expr, Symbol

from ...definition.activation import Activation, Parameter
from ...symbolic.display import plain
from ...symbolic.piecewise import PiecewiseForm
from ..algebra.scaling import Scaling, scaling
from ..analysis import Analysis, Side
from ..balls.number import Number
from ..derive import derive
from ..expansion.tails import expand
from ..facts.sheet import KINDS

Cost = Callable[[Activation], Mapping[str, int]]  # the operations of the kernel of f for an input of usual size

Kind = Literal["value", "place", "slope"]


class Missing(Exception):
    """Something that a claim speaks of and that is not there; the message names it."""


@dataclass(frozen=True)
class Quantity:
    """An exact expression in the parameters, for all of their values; or for those of `where` alone."""

    value: Expr
    where: str | None = None


class Context:
    """A library of activations, and what is known of each."""

    def __init__(self, activations: Iterable[Activation], cost: Cost | None = None) -> None:
        self._activations = {a.name: a for a in activations if not a.gated}
        self.cost = cost
        self.subject = cache(self._subject)
        self.at_one = cache(self._at_one)
        self.fact = cache(self._fact)
        self.laws = cache(self._laws)

    def __contains__(self, name: str) -> bool:
        return name in self._activations

    def activation(self, name: str) -> Activation:
        """Raises `Missing` where no activation has that name."""
        if name not in self._activations:
            raise Missing(f"there is no activation {name}")
        return self._activations[name]

    def _subject(self, name: str) -> Analysis:
        return Analysis(derive(self.activation(name)))

    def _at_one(self, name: str) -> Analysis:
        """The activation with all parameters that stretch it at 1."""
        values: dict[str, Any] = {p.name: 1 for p in self.laws(name)}
        return Analysis(derive(self.activation(name).at(name, **values))) if values else self.subject(name)

    def _fact(self, name: str, kind: str, at_one: bool = False) -> Any:
        others = tuple(a for a in self._activations.values() if a.name != name)
        return KINDS[kind](self.at_one(name) if at_one else self.subject(name), others)

    def _laws(self, name: str) -> Mapping[Parameter, Scaling]:
        activation = self.activation(name)
        form = self.subject(name).derived.f
        found = {p: scaling(form, p) for p in activation.parameters}
        return {p: law for p, law in found.items() if law is not None and p.is_positive}

    def form(self, name: str, order: int = 0) -> PiecewiseForm:
        """A derivative with the parameters as symbols."""
        form = self.subject(name).derived.f
        for _ in range(order):
            form = form.diff(form.x)
        return form

    def symbols(self, name: str) -> dict[Symbol, Symbol]:
        """The symbols of claims, and this activation's own: x and its parameters."""
        own = {Symbol(p.name): p for p in self.activation(name).parameters}
        return {**own, Symbol("x"): self.subject(name).derived.f.x}

    def resolved(self, name: str, expr: Expr, others: Iterable[Symbol] = ()) -> Expr:
        """A text's expression in this activation's own symbols; `others` may stand in it besides."""
        own, expr = self.symbols(name), sympy.sympify(expr)
        strangers = sorted(s.name for s in expr.free_symbols - own.keys() - set(own.values()) - set(others))
        if strangers:
            raise Missing(f"{name} has no {strangers[0]}")
        return expr.xreplace(own)

    def scope(self, name: str, placed: bool = False) -> str:
        """For which values of the parameters a fact at the defaults tells of the shape; ends a sentence.

        `placed` is true where the sentence has numbers that a stretch changes.
        """
        activation = self.activation(name)
        laws = self.laws(name)
        if not activation.parameters:
            return ""
        if set(laws) == set(activation.parameters):
            law = " and ".join(law.law for law in laws.values())
            numbers = f", with these numbers at {self.defaults(name)} and scaled elsewhere"
            return f"; by {law} the same holds for every positive {_names(laws)}{numbers if placed else ''}"
        return f" (at {self.defaults(name)})"

    def defaults(self, name: str) -> str:
        """The parameters' defaults, as equations."""
        return " and ".join(f"{p.name} = {plain(p.default)}" for p in self.activation(name).parameters)

    def scaled(self, name: str, kind: Kind, at_one: Expr) -> Quantity | None:
        """A quantity at the parameters' values 1 for all of their values; None where no law says how it depends."""
        activation = self.activation(name)
        laws = self.laws(name)
        if set(laws) != set(activation.parameters):
            return None
        for p, law in laws.items():
            power = {"value": law.outside, "place": -law.inside, "slope": law.outside + law.inside}[kind]
            at_one = at_one * p**power
        return Quantity(at_one)

    def limit(self, name: str, order: int, side: Side) -> Quantity:
        """The limit of a derivative towards an infinity, for all values of the parameters where that is known."""
        activation = self.activation(name)
        kinds: tuple[Kind, Kind] = ("value", "slope")
        if order < 2:
            found = self.scaled(name, kinds[order], self.at_one(name).tail(order, side).limit)
            if found is not None:
                return found
        if len(activation.parameters) == 1:
            (p,) = activation.parameters
            form = self.form(name, order)
            expr = form.pieces[-1 if side > 0 else 0].expr
            factor = sympy.diff(expr, p)
            if not factor.has(p):
                parts = [expand(e, form.x, side).limit for e in (expr.subs(p, 0), factor)]
                if all(part.is_finite for part in parts):
                    return Quantity(parts[0] + p * parts[1])
        return Quantity(self.subject(name).tail(order, side).limit, self.defaults(name))


def exact(number: Number) -> Expr | None:
    """The closed form of a number, where it has one."""
    if number.exact is None:
        return None
    return sympy.sympify(number.exact.replace("inf", "oo"), rational=True)


def _names(laws: Mapping[Parameter, Scaling]) -> str:
    return " and ".join(p.name for p in laws)
