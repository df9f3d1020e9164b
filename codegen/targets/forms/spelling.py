"""Expressions as Python over a framework's operations.

Takes expressions in SymPy's symbols and what stands for each; gives text, with every number rounded once, to float64.
"""

from __future__ import annotations

from collections.abc import Mapping

import sympy
from sympy import Expr, Symbol

from ...definition.constant import Constant
from ...kernel.forms.stable import erfcx, logq, radical
from ...kernel.program.rounding import coefficient
from ...kernel.refusal import NoStableForm
from ...proof.balls.ball import precision
from ...symbolic.zero import Root

_SUM, _PRODUCT, _POWER = range(3)
_BITS = 200
_OWN = {erfcx: "erfcx(o, {})", logq: "logq(o, {})", radical: "o.sqrt({})"}
_CALLED = {"exp", "log", "tanh", "sinh", "cosh", "erf", "erfc", "sin", "cos", "atan"}


def number(value: Expr) -> str:
    """An exact number, rounded once to float64; whole numbers without a point."""
    if value.is_Integer and abs(value) < 2**24:
        return str(value)
    with precision(_BITS):
        return repr(float(coefficient(value)))


def spelled(expr: Expr, names: Mapping[Symbol, str], level: int = _SUM) -> str:
    """The text of an expression, in brackets where it stands in a product or a power and needs them."""
    if isinstance(expr, Constant) or expr.is_number:
        text = number(expr)
        return f"({text})" if text.startswith("-") and level == _POWER else text
    if isinstance(expr, Root):
        return repr(float((expr.lower + expr.upper) / 2))
    if expr.is_Symbol:
        return names[expr]
    if expr.is_Add:
        return _bracketed(_sum(expr, names), level > _SUM)
    if expr.is_Mul:
        return _bracketed(_product(expr, names), level > _PRODUCT)
    if expr.is_Pow and expr.exp.is_Rational:
        return _bracketed(_power(expr, names), level > _PRODUCT)
    if type(expr) in _OWN:
        return _OWN[type(expr)].format(spelled(expr.args[0], names))
    called = type(expr).__name__
    if called not in _CALLED:
        raise NoStableForm(f"{expr}, which frameworks have no name for")
    return f"o.{called}({spelled(expr.args[0], names)})"


def bracketed(text: str) -> str:
    """A factor as it may stand in a product: in brackets, unless it is one name, number or call."""
    depth = 0
    for place, letter in enumerate(text):
        depth += {"(": 1, ")": -1}.get(letter, 0)
        if not depth and (letter in " -*/" or (letter == ")" and place + 1 < len(text) and text[place + 1] != ")")):
            return f"({text})"
    return text


def _bracketed(text: str, needed: bool) -> str:
    return f"({text})" if needed else text


def _sum(expr: Expr, names: Mapping[Symbol, str]) -> str:
    terms = sorted(expr.args, key=lambda term: (term.could_extract_minus_sign(), sympy.default_sort_key(term)))
    first, *rest = terms
    text = spelled(first, names)
    for term in rest:
        minus = term.could_extract_minus_sign()
        text += f" {'-' if minus else '+'} {spelled(-term if minus else term, names, _PRODUCT if minus else _SUM)}"
    return text


def _product(expr: Expr, names: Mapping[Symbol, str]) -> str:
    """The number first, then what multiplies, then what divides."""
    fixed = [a for a in expr.args if a.is_number or isinstance(a, Constant)]
    factor = sympy.Mul(*fixed)
    whole = 1 / factor  # a division by it is rounded once, and last
    divided = bool(whole.is_Integer and int(abs(whole)).bit_count() > 1 and len(fixed) < len(expr.args))
    factor = sympy.sign(whole) if divided else factor
    rest = [a for a in expr.args if a not in fixed]
    above = [a for a in rest if not _divides(a)]
    below = [1 / a for a in rest if _divides(a)]
    sign = "-" if factor == -1 else ""
    parts = [spelled(factor, names, _PRODUCT)] * (factor not in (1, -1) or not above)
    if sign and not above:
        sign = ""
    parts += [spelled(a, names, _POWER if a.is_Add else _PRODUCT) for a in above]
    below += [abs(whole)] * divided
    return sign + " * ".join(parts) + "".join(f" / {spelled(b, names, _POWER)}" for b in below)


def _divides(a: Expr) -> bool:
    return bool(a.is_Pow and a.exp.is_Rational and a.exp < 0)


def _power(expr: Expr, names: Mapping[Symbol, str]) -> str:
    base, exponent = expr.args
    if exponent < 0:
        return f"1 / {spelled(1 / expr, names, _POWER)}"
    if exponent.is_Integer:
        return f"{spelled(base, names, _POWER)}**{exponent}"
    if exponent.q != 2 and base.is_positive:
        return f"o.exp({spelled(exponent * sympy.log(base), names)})"
    if exponent.q != 2:
        raise NoStableForm(f"{expr}, a root that is not a square root")
    root = f"o.sqrt({spelled(base, names)})"
    return root if exponent.p == 1 else f"{root}**{exponent.p}"
