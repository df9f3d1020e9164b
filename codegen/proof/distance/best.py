"""The best value of a parameter, as a fact.

Takes nothing; it is the vocabulary of the searches for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sympy import Expr, Symbol, oo

from ..algebra.constants import sign
from ..balls.certificate import Certificate
from ..balls.number import Number, proved, unknown
from ..fact import Fact
from .distance import Distance, Where


@dataclass(frozen=True, kw_only=True)
class Best(Fact):
    """The value of a parameter that makes the largest difference least.

    `unique` says that every best value lies in `value`; else it is one of several. Where the difference only tends to
    its infimum, towards an end of the parameter's domain, `attained` is false.
    """

    parameter: str
    value: Number
    least: Number
    attained: bool
    unique: bool
    at: tuple[Where, ...] = ()

    def __str__(self) -> str:
        p = self.parameter
        if self.verdict == "unknown":
            return f"The best {p} is unknown: {self.method}."
        if not self.least.finite:
            return f"The difference is unbounded for every {p}."
        if not self.attained:
            return f"{self.method}; the infimum is {self.least}."
        which = f"{p} = {self.value}" + ("" if self.unique else ", among others,")
        if self.least.exact == "0":
            return f"With {which} there is no difference."
        return f"{which} makes the largest difference least: {self.least}, at {', '.join(map(str, self.at))}."


def reached(
    parameter: Symbol,
    value: Number,
    found: Distance,
    *,
    method: str,
    least: Number | None = None,
    unique: bool = False,
    evidence: Sequence[Certificate] = (),
) -> Best:
    """A value at which the least difference is attained."""
    return Best(
        parameter=parameter.name,
        value=value,
        least=least or found.largest,
        attained=True,
        unique=unique,
        at=found.at,
        verdict="proved" if found.verdict == value.verdict == "proved" else "certified",
        method=method,
        evidence=(*found.evidence, *evidence),
    )


def approached(
    parameter: Symbol, value: Number, least: Number, *, method: str, evidence: Sequence[Certificate] = ()
) -> Best:
    """An infimum that is not attained, or not known to be."""
    return Best(
        parameter=parameter.name,
        value=value,
        least=least,
        attained=False,
        unique=False,
        verdict="proved" if least.verdict == "proved" else "certified",
        method=method,
        evidence=tuple(evidence),
    )


def never(parameter: Symbol, method: str, evidence: Sequence[Certificate] = ()) -> Best:
    """No value bounds the difference."""
    return Best(
        parameter=parameter.name,
        value=unknown("there is none"),
        least=proved(oo, method),
        attained=False,
        unique=False,
        verdict="proved",
        method=method,
        evidence=tuple(evidence),
    )


def undecided(parameter: Symbol, why: str) -> Best:
    number = unknown(why)
    return Best(
        parameter=parameter.name,
        value=number,
        least=number,
        attained=False,
        unique=False,
        verdict="unknown",
        method=why,
    )


def allowed(parameter: Symbol, value: Expr) -> bool:
    """Whether a number lies in the domain of a parameter."""
    s = sign(value)
    return not ((parameter.is_positive and s <= 0) or (parameter.is_nonnegative and s < 0))
