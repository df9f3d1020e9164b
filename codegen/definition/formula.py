"""The language of formulas: what an author may write, and the exact numbers behind it.

Takes what an author gave as a formula; gives a SymPy expression without floats, or raises `DefinitionError`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from fractions import Fraction
from functools import partial
from typing import Any

import sympy
from sympy import Expr, Float, Integer, Rational, Symbol, preorder_traversal

from .constant import Constant
from .location import DefinitionError, Location, NoValue
from .numbers import without_floats
from .typed.meaning import as_exponential, function
from .typed.words import OUTSIDE, WORDS

_SMOOTH_FUNCTIONS = (
    *(sympy.exp, sympy.log, sympy.sin, sympy.cos, sympy.atan, sympy.erf, sympy.erfc),
    *(sympy.sinh, sympy.cosh, sympy.tanh, sympy.sech, sympy.asinh),
)
SWITCHES = (sympy.Abs, sympy.sign, sympy.Heaviside, sympy.Min, sympy.Max, sympy.Piecewise)
_CONDITIONS = (
    sympy.functions.elementary.piecewise.ExprCondPair,
    sympy.core.relational.Relational,
    sympy.And,
    sympy.Or,
    sympy.Not,
    sympy.logic.boolalg.BooleanAtom,
)
FUNCTIONS = tuple(f.__name__ for f in (*_SMOOTH_FUNCTIONS, *SWITCHES))
# SymPy's functions that are words here, such as asin.
_WORDS = {getattr(sympy, name): function(name) for name in WORDS if isinstance(getattr(sympy, name, None), type)}

# What a smooth expression is made of, and what a whole formula is made of.
SMOOTH = (
    sympy.Add,
    sympy.Mul,
    sympy.Pow,
    Symbol,
    Rational,
    type(sympy.pi),
    type(sympy.E),
    Constant,
    *_SMOOTH_FUNCTIONS,
)
LANGUAGE = (*SMOOTH, *SWITCHES, *_CONDITIONS)

# Where a formula is tried before anything is derived from it: both far sides, both near sides, and between.
_TRIED = (0, 1, -1, Rational(1, 3), Rational(-1, 3), 3, -3, 7, -7, 50, -50)
# SymPy's objects that are not real numbers, in a reader's words.
_IN_WORDS = {
    sympy.zoo: "a division by zero or a logarithm of zero",
    sympy.nan: "0/0 or a difference of infinities",
    sympy.oo: "an infinity",
    -sympy.oo: "an infinity",
    sympy.I: "a root or logarithm of a negative number",
}
_DIGITS = 2  # by which SymPy decides the sign of a number
_LARGEST = 10**9  # an exponential of more than that is not evaluated


def in_words(node: Any) -> str:
    """A part of a formula, or a value of it, that is not a real number."""
    held = (told for value, told in _IN_WORDS.items() if isinstance(node, Expr) and node.has(value))
    return next(held, type(node).__name__)


def translated(message: str) -> str:
    """What SymPy says, without its names for what is not a real number."""
    for name, told in (("zoo", "1/0"), ("nan", "0/0"), ("I", "sqrt(-1)")):
        message = re.sub(rf"(?<![\w.]){name}(?![\w.(=])", told, message)
    return message


def check_formula(
    name: str, formula: Any, inputs: Sequence[Symbol], parameters: Mapping[Symbol, Expr], location: Location
) -> Expr:
    """The formula in exact numbers.

    Parameters
    ----------
    name : str
        Of the activation.
    formula : object
        What the author wrote.
    inputs : sequence of Symbol
        What stands for arrays: `x`, then what else may stand.
    parameters : mapping
        From the parameters to their defaults.
    location : Location
        What errors point to.
    """
    if isinstance(formula, int | float | Fraction) and not isinstance(formula, bool):
        formula = sympy.sympify(formula)
    if not isinstance(formula, Expr):
        kind = type(formula).__name__
        raise DefinitionError(
            location,
            f"the formula of {name} is not an expression but a {kind}: {formula!r}",
            "write it in x and the functions of sympy, such as x/(1 + exp(-x))",
        )
    formula = without_floats(formula)
    for word, meaning in _WORDS.items():
        formula = formula.replace(word, meaning)
    formula = formula.replace(_is_power, lambda node: as_exponential(node.base, node.exp))
    for node in preorder_traversal(formula):
        _check_node(name, node, location)
    check_numbers(name, formula, location)
    _check_symbols(name, formula, inputs, parameters, location)
    _check_values(name, formula, inputs, parameters, location)
    return formula.replace(sympy.Piecewise, partial(_readable, inputs[0]))


def _readable(x: Symbol, *branches: Any) -> Expr:
    """A Piecewise whose comparisons begin with x, as they were written; SymPy orders them by the symbols' names."""
    turned = []
    for value, condition in branches:
        relations = condition.atoms(sympy.core.relational.Relational)
        turn = {r: r.reversed for r in relations if r.rhs == x}
        turn |= {r: r.reversedsign.reversed for r in relations if r.rhs == -x}
        turned.append((value, condition.xreplace(turn)))
    return sympy.Piecewise(*turned, evaluate=False)


def _check_symbols(
    name: str, formula: Expr, inputs: Sequence[Symbol], parameters: Mapping[Symbol, Expr], location: Location
) -> None:
    known = {s.name: s for s in (*inputs, *parameters)}
    for symbol in sorted(formula.free_symbols - set(known.values()), key=str):
        if symbol.name in {s.name for s in inputs}:
            advice = f"use the one of this package: from codegen import {symbol.name}"
        elif symbol.name in known:
            advice = f"use the Parameter that stands in parameters=[...], and no other symbol called {symbol.name}"
        elif hasattr(symbol, "default"):
            advice = f"add it: parameters=[{', '.join([p.name for p in parameters] + [symbol.name])}]"
        else:
            advice = f'define {symbol.name} = Parameter("{symbol.name}", default=...) and list it in parameters=[...]'
        raise DefinitionError(
            location, f"the formula of {name} has an undefined symbol, {symbol.name}", advice, piece=symbol.name
        )
    for parameter in parameters:
        if parameter not in formula.free_symbols:
            raise DefinitionError(
                location,
                f"the formula of {name} does not use its parameter {parameter.name}",
                "remove it from parameters=[...]",
                piece=parameter.name,
            )
    if inputs[0] not in formula.free_symbols:
        raise DefinitionError(
            location, f"the formula of {name} does not depend on x: {formula}", "write it in x: from codegen import x"
        )


def _is_power(node: Any) -> bool:
    """Whether it is a power with an exponent that is no rational number."""
    if not isinstance(node, sympy.Pow) or node.exp.is_Rational or node.base is sympy.E:
        return False
    return not node.has(*_IN_WORDS)


def _check_node(name: str, node: Any, location: Location) -> None:
    if node in (sympy.nan, sympy.zoo, sympy.oo, -sympy.oo) or (isinstance(node, Float) and not node.is_finite):
        raise DefinitionError(
            location,
            f"the formula of {name} has {in_words(node)} in it",
            "look for a division by zero, and write finite numbers",
        )
    if node is sympy.I:
        raise DefinitionError(
            location,
            f"the formula of {name} has {in_words(node)} in it",
            "write it in real numbers: formulas are real",
            piece="I",
        )
    if isinstance(node, sympy.Eq | sympy.Ne):
        raise DefinitionError(
            location,
            f"the formula of {name} has the condition {node.lhs} {node.rel_op} {node.rhs}, which singles out a point",
            "compare with < <= > >=; a derivative at a single point does not follow from the value there",
            piece=type(node).__name__.replace("Equality", "Eq").replace("Unequality", "Ne"),
        )
    if isinstance(node, sympy.Piecewise) and node.args[-1].cond != True:  # noqa: E712  # SymPy's true is no Python bool
        raise DefinitionError(
            location,
            f"the formula of {name} has a Piecewise without a last branch, so for some x it has no value",
            "end it with (expression, True)",
            piece="Piecewise",
        )
    if not isinstance(node, LANGUAGE):
        used = type(node).__name__
        what = f"the formula of {name} uses {used}, which is not in the language of formulas"
        todo = f"write it with + - * / ** sqrt pi E and {', '.join(FUNCTIONS)}, or {', '.join(WORDS)} of codegen"
        if used in OUTSIDE:
            why, todo = OUTSIDE[used]
            what = f"{what}: {why}"
        raise DefinitionError(location, what, todo, piece=used)


def check_numbers(name: str, formula: Expr, location: Location) -> None:
    """Refuse a number of which SymPy finds no digit.

    Asked for the sign of log(erf(7/sqrt(2))/2 + 1/2), of whose two digits it has none, it gives another answer in every
    run: what it asks itself on the way, it asks in a random order.
    """
    for node in preorder_traversal(formula):
        if isinstance(node, Expr) and node.is_number and not node.is_Rational:
            try:
                lost = node.evalf(_DIGITS) == 0
            except ArithmeticError:
                lost = True
            if lost:
                what = f"{name}: all digits of a number in the formula cancel: {node}"
                raise DefinitionError(location, what, "write its value")


def _check_values(
    name: str, formula: Expr, inputs: Sequence[Symbol], parameters: Mapping[Symbol, Expr], location: Location
) -> None:
    """Evaluate at a few points: what is not a real number there has no place on the real line.

    What is 0/0 may have a limit, which later stages find or refuse.
    """
    for number in _TRIED:
        point = {**{s: Integer(1) for s in inputs[1:]}, inputs[0]: number}
        try:
            if too_large(formula, {**parameters, **point}) is not None:
                continue
            # Parameters last: a branch that is not taken may have no value at theirs.
            value = formula.subs(point).subs(dict(parameters))
            if value is sympy.nan:
                continue
            value = value if value is sympy.zoo else sympy.N(value, 15)
            told = "" if value.is_real and value.is_finite else in_words(value) if value.has(*_IN_WORDS) else str(value)
        except ArithmeticError:  # more digits than SymPy takes, such as those of log(1 + exp(-50)): proofs meet it
            continue
        except (TypeError, ValueError) as error:  # a comparison with what is no real number
            told = next(
                (t for v, t in _IN_WORDS.items() if str(v) in re.split(r"\W+", str(error))), translated(str(error))
            )
        if told:
            what = f"the formula of {name} has no real value at x = {number} and default parameters: {told}"
            raise NoValue(location, what, sympy.Rational(number))


def too_large(expr: Expr, point: Mapping[Symbol, Any]) -> Expr | None:
    """The exponential in an expression whose digits would fill the memory at a point, as those of exp(exp(exp(50))).

    The innermost are looked at first, and SymPy evaluates none that is too large.
    """
    for node in sympy.postorder_traversal(expr):
        if isinstance(node, sympy.exp | sympy.sinh | sympy.cosh):
            exponent = sympy.N(node.args[0].subs(point), 15)
            if exponent.is_comparable and abs(exponent) > _LARGEST:
                return node
    return None
