"""A derivative step by step, as one works it out by hand: rule by rule, from the inner parts of a formula to the whole.

Takes a smooth expression and a variable; gives the steps, each with its rule, the part that it is applied to and the
derivative of that part. What is linear in the variable has no step of its own: everyone sees its slope. For readers
alone: the derivative that kernels are made from is SymPy's, of the whole formula at once.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import sympy
from sympy import Add, Expr, Function, Mul, Pow, S, Symbol

from .latex import latex

_U, _V = Symbol("u", real=True), Symbol("v", real=True)
RULES = {  # what the primes stand for is the derivative by the variable
    "sum": "(u + v)' = u' + v'",
    "constant factor": "(c u)' = c u'",
    "product": "(u v)' = u' v + u v'",
    "quotient": r"\left(\frac{u}{v}\right)' = \frac{u' v - u v'}{v^{2}}",
    "reciprocal": r"\left(\frac{1}{v}\right)' = -\frac{v'}{v^{2}}",
    "power": "(u^{n})' = n u^{n - 1} u'",
    "exponent": r"(u^{v})' = u^{v} \left(v' \log u + \frac{v u'}{u}\right)",
}


@dataclass(frozen=True)
class Step:
    """A rule, the part that it is applied to, and the derivative of that part."""

    rule: str
    of: Expr
    slope: Expr

    @property
    def says(self) -> str:
        """The rule as TeX: one of `RULES`, or that for a function of a function."""
        if self.rule in RULES:
            return RULES[self.rule]
        outer = self.of.func(_U)
        return rf"\left({latex(outer)}\right)' = {latex(Mul(Symbol('D'), sympy.diff(outer, _U)))}".replace("D", "u'", 1)


def steps(expr: Expr, by: Symbol) -> tuple[Step, ...]:
    """The steps to the derivative of an expression, each part once."""
    found: dict[Expr, Step] = {}
    for rule, part in _parts(expr, by):
        found.setdefault(part, Step(rule, part, sympy.diff(part, by)))
    return tuple(found.values())


def _parts(expr: Expr, by: Symbol) -> Iterator[tuple[str, Expr]]:
    """The rules and what they are applied to, the inner parts first."""
    if _linear(expr, by):
        return
    rule, inner = _rule(expr, by)
    for part in inner:
        yield from _parts(part, by)
    if rule:
        yield rule, expr


def _linear(expr: Expr, by: Symbol) -> bool:
    return bool(sympy.diff(expr, by).is_constant(by)) if not expr.has(Function) else not expr.has(by)


def _rule(expr: Expr, by: Symbol) -> tuple[str, tuple[Expr, ...]]:
    """The rule for the outermost operation, and the parts that it is made from; no rule where nothing changes."""
    if isinstance(expr, Add):
        terms = [term for term in expr.args if term.has(by)]
        return ("sum" if len(terms) > 1 else ""), tuple(terms)
    top, bottom = sympy.fraction(expr, exact=True)  # exp(-x) is above
    if bottom.has(by):
        constant, above = top.as_independent(by, as_Add=False)
        if above != 1:
            return "quotient", (top, bottom)
        return ("reciprocal", (bottom,)) if constant == 1 else ("constant factor", (1 / bottom,))
    if isinstance(expr, Mul):
        constant, rest = expr.as_independent(by, as_Add=False)
        factors = Mul.make_args(rest)
        if len(factors) == 1:
            return "constant factor", (rest,)
        if constant != 1:
            return "constant factor", (Mul(*factors),)
        return "product", (factors[0], Mul(*factors[1:]))
    if isinstance(expr, Pow) and expr.base != S.Exp1:
        return ("exponent", (expr.base, expr.exp)) if expr.exp.has(by) else ("power", (expr.base,))
    return "chain", tuple(arg for arg in expr.args if isinstance(arg, Expr))
