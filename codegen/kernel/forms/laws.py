"""The laws by which expressions become stable: a table, for people.

Takes nothing; gives `LAWS`, in the order in which they apply. Where one is applied, in `stable.py` or in lowering, its
name is noted; pages and `show` print what was noted.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Law:
    """A named law: what it says, and what it is for."""

    name: str
    statement: str
    purpose: str


LAWS = {
    law.name: law
    for law in (
        Law("scale", "f(x; b) = b^a g(b x)", "one parameter less: g is a function of one variable"),
        Law(
            "composition",
            "f(x) = g(u), u = h(x): sums, products and functions of parts that have forms",
            "parameters in several places, and functions in functions: the parts are computed in float64 in turn",
        ),
        Law("half-line", "x = -t or x = t, t >= 0; exp(k w) = q^(-k), q = exp(-w)", "no exponential overflows"),
        Law(
            "whole line",
            "c x^k/(1 + exp(-w(x))), w odd: 1 + 2^n (1 + v) = (1 + 2^n) + 2^n v",
            "one formula for both half-lines, and the exponential is not rounded by itself",
        ),
        Law(
            "asymptotes",
            "c (1 - q)/(1 + q) is c - 2c/(1 + 1/q) far out, b t - t^3/Q(t^2) next to 0",
            "what is taken from an asymptote is small, and so are its errors",
        ),
        Law(
            "quotient",
            "p(x, q)/r(x, q), q = exp(-w(x)), w odd, in a wider type as it stands",
            "with bits and exponents to spare, one formula for both half-lines, and no patches",
        ),
        Law(
            "look-up",
            "f(x) = g(x) p(x - c), for each segment its centre c and the coefficients of its polynomial p",
            "a few operations for any function: a register or a column of shared memory holds the coefficients",
        ),
        Law("hyperbolic", "tanh a = (exp a - exp -a) / (exp a + exp -a), sinh, cosh alike", "one exponential for all"),
        Law("complement", "1 + erf(-a) = erfc a = exp(-a^2) erfcx a", "1 + erf cancels on the left"),
        Law(
            "logarithm",
            "log(q^-k p(q)) = k w + log1p(p(q) - 1), log1p a = a logq a",
            "log(1 + exp) overflows and cancels",
        ),
        Law(
            "cancel",
            "a common factor of numerator and denominator goes, on paper",
            "leading terms that cancel are gone",
        ),
        Law("expm1", "1 - exp(-w) = -expm1(-w)", "the difference vanishes at w = 0"),
        Law("even", "f(x) = f(-x)", "one side for both"),
        Law("odd", "f(x) = -f(-x)", "one side for both"),
        Law(
            "reflection", "f(x) = p(x) + s f(-x), p a polynomial, s = 1 or -1", "the growing side from the decaying one"
        ),
        Law("root", "f(t) = (t - r) g(t), r in two parts", "relative accuracy next to a root"),
        Law("direct", "a smooth factor of t alone is a rational approximation p(t)/q(t)", "nothing inside cancels"),
        Law(
            "rational side",
            "c/(a + t)^k = c r^k, r = 1/(a + t); P(t)/Q(t) = (T/t)^d P(T)/Q(T) for t > T",
            "a power that overflows before the quotient does; an infinity over an infinity",
        ),
        Law(
            "conjugate",
            "a - sqrt(q) = (a^2 - q)/(a + sqrt(q)), sqrt(q) with q, t and a parameter brought to size",
            "the difference of two that are nearly equal; a square that leaves the range of the type",
        ),
        Law(
            "segments",
            "f(t) = t^m exp(-w) (t - r) h(t), h smooth and without a zero: polynomials on segments, in t and in 1/t",
            "a formula that no other law brings into a stable form",
        ),
        Law("scale last", "q = m 2^n: all factors are multiplied before 2^n is", "x q is normal where q is subnormal"),
        Law(
            "room",
            "g f(x) = 2^k (2^-k g) f(x) for a large gate g, and for a small one",
            "a product of some factors may leave the type's range where that of all does not",
        ),
        Law(
            "two parts",
            "a rounded argument of exp carries its rounding error along",
            "exp multiplies it by the argument",
        ),
        Law("clamp", "beyond w = W the result is 0 (or the limit) in the float type", "no infinity times zero"),
    )
}
