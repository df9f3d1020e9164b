"""Random formulas of the language, for hypothesis."""

from __future__ import annotations

import sympy
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sympy import Abs, Expr, Max, Min, Piecewise, atan, cos, cosh, erf, erfc, exp, log, sign, sin, sinh, sqrt, tanh

from codegen import x

NUMBERS = [sympy.Rational(n) for n in ("1", "2", "-1", "3", "1/2", "-3/2", "5/3", "1/10")]
UNARY = (
    *(exp, tanh, erf, erfc, sin, cos, atan, Abs, sign, sinh, cosh),
    lambda u: log(1 + exp(u)),
    lambda u: log(1 + u**2),
    lambda u: sqrt(1 + u**2),
    lambda u: 1 / (1 + exp(-u)),
    lambda u: u**2,
    lambda u: u**3,
    lambda u: -u,
)
BINARY = (
    lambda u, v: u + v,
    lambda u, v: u - v,
    lambda u, v: u * v,
    lambda u, v: u / (1 + v**2),
    Max,
    Min,
    lambda u, v: Piecewise((u, x < 0), (v, True)),
    lambda u, v: Piecewise((u, x <= 1), (v, True)),
)


def formulas(leaves: int = 4) -> st.SearchStrategy[Expr]:
    """Expressions with x in them, of up to so many leaves."""
    leaf = st.one_of(st.just(x), st.just(x), st.sampled_from(NUMBERS))

    def extend(inner: st.SearchStrategy[Expr]) -> st.SearchStrategy[Expr]:
        one = st.builds(lambda f, u: f(u), st.sampled_from(UNARY), inner)
        two = st.builds(lambda f, u, v: f(u, v), st.sampled_from(BINARY), inner, inner)
        return st.one_of(one, one, two)

    return st.recursive(leaf, extend, max_leaves=leaves).filter(lambda e: isinstance(e, Expr) and e.has(x))


def drawn(count: int, leaves: int = 4) -> list[Expr]:
    """So many draws, the same in every run, each formula once."""
    found: list[Expr] = []

    @settings(
        max_examples=count,
        deadline=None,
        derandomize=True,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(formulas(leaves))
    def collect(formula: Expr) -> None:
        found.append(formula)

    collect()
    return list(dict.fromkeys(found))
