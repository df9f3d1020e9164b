"""The terms of a relation: a function, its derivatives, other activations, and numbers that follow from a function.

Takes SymPy expressions in x, the names of parameters and the words below; gives piecewise forms, and exact numbers with
their evidence.
"""

from __future__ import annotations

import sympy
from sympy import Dummy, Expr, Function, Integer, Symbol, oo
from sympy.core.function import AppliedUndef

from ...symbolic.display import plain
from ...symbolic.piecewise import PiecewiseForm, normal_form
from ..algebra.combine import combined
from ..algebra.identities import whole_line
from ..balls.number import proved as proved_number
from ..facts.range import Range
from ..facts.zeros import Zeros
from .context import Context, Missing, exact
from .finding import Evidence, from_fact

f, f1 = Symbol("f"), Symbol("f1")  # the function and its derivative
share_of_zeros = Symbol("share_of_zeros")  # of standard normal inputs
operations = Symbol("operations")  # of the kernel of f, for an input of usual size: how many of each, as 2*mul + select

_PARTIAL, _PHI, _OPERATIONS, _STEP = "d", "Phi", "operations", "step"
_NUMBERS = (share_of_zeros.name, _OPERATIONS, _STEP)


def of(name: str, *arguments: Expr) -> Expr:
    """Another activation at an argument and at values of its parameters, by default at their defaults."""
    return Function(name)(*arguments)


def d(parameter: Expr) -> Expr:
    """The partial derivative of the function by a parameter."""
    return Function(_PARTIAL)(parameter)


def normal(z: Expr) -> Expr:
    """The standard normal distribution function."""
    return Function(_PHI)(z)


def operations_of(name: str) -> Expr:
    """How many of each operation the kernel of another activation takes for an input of usual size."""
    return Function(_OPERATIONS)(Symbol(name))


def step(bits: int) -> Expr:
    """The distance of neighbours among 2**bits evenly spaced levels, from the least value to the greatest."""
    return Function(_STEP)(Integer(bits))


def written(term: Expr) -> str:
    """A term as text."""
    names = {f: Symbol("f(x)"), f1: Symbol("f'(x)")}
    names |= {call: Symbol(f"df/d{call.args[0]}") for call in term.atoms(AppliedUndef) if call.func.name == _PARTIAL}
    return plain(term.xreplace(names))


def form_of(context: Context, name: str, term: Expr) -> PiecewiseForm:
    """A term as a function of x and the parameters of an activation."""
    own = context.form(name)
    inner = {f: own, f1: own.diff(own.x)}
    inner |= {call: _called(context, name, call) for call in sorted(term.atoms(AppliedUndef), key=str)}
    inner = {word: form for word, form in inner.items() if term.has(word)}
    hidden = {word: Dummy(real=True) for word in inner}
    form = normal_form(context.resolved(name, term.xreplace(hidden), tuple(hidden.values())), own.x)
    for word, value in inner.items():
        form = combined(form, value, lambda e, v, word=word: e.xreplace({hidden[word]: v}))  # type: ignore[misc]
    return form


def _called(context: Context, name: str, call: Expr) -> PiecewiseForm:
    """An applied function of a term."""
    argument, *values = (context.resolved(name, a) for a in call.args)
    callee, x = call.func.name, context.form(name).x
    if callee == _PARTIAL:
        return dict(context.subject(name).derived.partials)[argument]
    if callee == _PHI:
        return whole_line(_distribution(argument), x)
    other = context.form(callee)
    parameters = context.activation(callee).parameters
    values += [p.default for p in parameters[len(values) :]]
    other = other.subs(dict(zip(parameters, values, strict=True)))
    if argument == other.x:
        return other
    if not other.smooth:
        raise Missing(f"{callee} has pieces, and of such a function only the value at x itself is taken")
    return whole_line(other.pieces[0].expr.subs(other.x, argument), x)


def expression(context: Context, name: str, term: Expr) -> tuple[Expr, Symbol]:
    """A term at the parameters' defaults as one expression that has a value at 0, as f(x)/x often has."""
    parameters = context.activation(name).parameters
    form = form_of(context, name, term).subs({p: p.default for p in parameters})
    if not form.smooth:
        raise Missing(f"{name} has pieces, and {written(term)} is looked at in one expression")
    expr = sympy.cancel(form.pieces[0].expr)
    if sympy.fraction(expr)[1].subs(form.x, 0) == 0:
        raise Missing(f"{written(term)} of {name} has no value at 0: it is {plain(expr)}")
    return expr, form.x


def numbers(context: Context, name: str, term: Expr) -> dict[Expr, tuple[Expr, Evidence]]:
    """The numbers that a term speaks of: for each its value, in the parameters, and what it is known from."""
    words = [a for a in term.atoms(Symbol, AppliedUndef) if (a.name if a.is_Symbol else a.func.name) in _NUMBERS]
    return {word: _number(context, name, word) for word in sorted(words, key=lambda w: (not w.is_Symbol, str(w)))}


def counted(term: Expr) -> bool:
    """Whether a term speaks of operations, which are those of this tool's kernels."""
    return operations in term.free_symbols or any(a.func.name == _OPERATIONS for a in term.atoms(AppliedUndef))


def _number(context: Context, name: str, word: Expr) -> tuple[Expr, Evidence]:
    if word == share_of_zeros:
        return _share(context, name)
    if not word.is_Symbol and word.func.name == _STEP:
        return _step(context, name, int(word.args[0]))
    return _operations(context, name if word.is_Symbol else word.args[0].name)


def _operations(context: Context, name: str) -> tuple[Expr, Evidence]:
    if context.cost is None:
        raise Missing("there are no programs whose operations could be counted")
    counts = context.cost(context.activation(name))
    listed = ", ".join(f"{k} {op}" for op, k in counts.items()) or "none"
    total = sum(counts.values())
    text = f"At the defaults the float32 kernel of {name} takes {total} operations for inputs of usual size: {listed}."
    return sympy.Add(*(k * Symbol(op) for op, k in counts.items())), Evidence(text)


def _share(context: Context, name: str) -> tuple[Expr, Evidence]:
    found: Zeros = context.fact(name, "zeros")
    ends = [(exact(span.lower), exact(span.upper)) for span in found.spans]
    if any(end is None for pair in ends for end in pair):
        raise Missing(f"the zeros of {name} have no closed form")
    measure = sympy.Add(*(_distribution(upper) - _distribution(lower) for lower, upper in ends))
    number = proved_number(measure, "the normal distribution function at the ends of the zero set")
    text = f"The share of standard normal inputs at which the function is 0 is {number}."
    return measure, from_fact(found, text, share=number)


def _distribution(z: Expr) -> Expr:
    return sympy.S.One if z == oo else sympy.S.Zero if z == -oo else (1 + sympy.erf(z / sympy.sqrt(2))) / 2


def _step(context: Context, name: str, bits: int) -> tuple[Expr, Evidence]:
    found: Range = context.fact(name, "range", at_one=True)
    ends = [exact(b.value) for b in (found.lower, found.upper) if b.value.finite and b.attained]
    scaled = [None if end is None else context.scaled(name, "value", end) for end in ends]
    if len(ends) < 2:
        return oo, from_fact(found)
    if None in scaled:
        raise Missing(f"the range is not known for all parameters: {found}")
    low, high = (q.value for q in scaled if q is not None)
    wide = (high - low) / (2**bits - 1)
    text = (
        f"The values fill [{plain(low)}, {plain(high)}]. {2**bits} evenly spaced levels have the step {plain(wide)}, "
        f"and no value is farther than half of it, {plain(wide / 2)}, from the nearest."
    )
    return wide, from_fact(found, text)
