"""Gaussian moments and the gains for initialisation that follow from them, by each of three conventions.

Takes an activation; gives its moments under a standard normal input Z, and the factors by which weights are scaled so
that a signal keeps its size from layer to layer. PyTorch's customary gain for the same formula is given, too.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import sympy
from sympy import E, Expr, Piecewise, Rational, Symbol, erfc, exp, pi, sqrt, tanh

from ...symbolic.piecewise import FormError, PiecewiseForm, normal_form
from ..algebra.identities import equal, is_zero
from ..analysis import Analysis
from ..balls.ball import evaluator, precision
from ..balls.number import Number, Verdict, certified, proved
from ..expansion.tails import Tail
from ..fact import Fact
from ..moments.moments import Side, moment
from ..signs.span import joined

_BITS = 192
_SHORT = 24  # characters of a closed form that a sentence takes
_LONG = 60  # characters: a longer closed form says less than its digits

_m, _s, _d, _g = sympy.symbols("mean second slope gain", real=True)
_CONVENTIONS = (
    ("forward gain", "1/sqrt(E f(Z)^2)", 1 / sqrt(_s)),
    ("standard-deviation ratio", "1/sqrt(Var f(Z))", 1 / sqrt(_s - _m**2)),
    ("backward gain", "1/sqrt(E f'(Z)^2)", 1 / sqrt(_d)),
)


@dataclass(frozen=True)
class Gain:
    """A gain by one convention, and by how much the customary one is larger."""

    convention: str
    formula: str
    value: Number
    customary_excess: Number | None


@dataclass(frozen=True)
class Gains(Fact):
    """What an activation does to the size of a standard normal signal, and what makes up for it."""

    mean: Number  # E f(Z)
    second_moment: Number  # E f(Z)^2
    variance: Number  # Var f(Z)
    slope: Number  # E f'(Z)^2
    gains: tuple[Gain, ...]
    customary: Number | None  # what torch.nn.init.calculate_gain gives for this formula

    @property
    def sentences(self) -> tuple[str, ...]:
        moments = (
            f"For a standard normal input Z, f(Z) has mean {_told(self.mean)}, second moment "
            f"{_told(self.second_moment)} and variance {_told(self.variance)}; f'(Z)^2 has mean {_told(self.slope)}."
        )
        text = ", ".join(f"the {g.convention} {g.formula} is {_told(g.value)}" for g in self.gains)
        told = (moments, f"{text[0].upper()}{text[1:]}.")
        return told if self.customary is None else (*told, self._compared(self.customary))

    def __str__(self) -> str:
        return " ".join(self.sentences)

    def _compared(self, customary: Number) -> str:
        excess = {g.convention: g.customary_excess for g in self.gains if g.customary_excess is not None}
        same = [name for name, e in excess.items() if e.exact == "0"]
        off = [f"{_more_or_less(e)} than the {name}" for name, e in excess.items() if e.known and e.exact != "0"]
        text = f"PyTorch's customary gain, {_told(customary)}, is "
        if same:
            return text + f"the {' and the '.join(same)}" + (f", and {' and '.join(off)}." if off else ".")
        return text + ("none of the three: " if len(off) == len(self.gains) else "") + joined(off or ["unknown"]) + "."


def _told(number: Number) -> str:
    """A number in digits, behind its closed form where that is short."""
    if not number.known:
        return str(number)
    if not number.finite:
        return "infinite"
    with precision(_BITS):
        digits = number.lo if number.lo == number.hi else str(number.ball.str(12, radius=False))
    short = number.exact is not None and number.lo != number.hi and len(number.exact) <= _SHORT
    return f"{number.exact} = {digits}" if short else digits


def _more_or_less(excess: Number) -> str:
    with precision(_BITS):
        ball = excess.ball
        if ball > 0:
            return f"{ball.str(4, radius=False)} more"
        return f"{(-ball).str(4, radius=False)} less" if ball < 0 else f"{excess} more"


@dataclass(frozen=True)
class _Quantity:
    """A number to reckon with: exactly where its closed form is known, else by its ball."""

    number: Number
    exact: Expr | None


def gains(subject: Analysis) -> Gains:
    """The moments of f(Z) and f'(Z), and the gains that follow."""
    moments = [moment(subject.form(k), _tails(subject, k), power) for k, power in ((0, 1), (0, 2), (1, 2))]
    table = {s: _Quantity(m.value, m.exact) for s, m in zip((_m, _s, _d), moments, strict=True)}
    custom = _customary(subject.form(0))
    made = []
    for convention, text, formula in _CONVENTIONS:
        gain = _derived(formula, table)
        excess = None if custom is None else _derived(_g - _d, {_g: _exactly(custom), _d: gain}).number
        made.append(Gain(convention, text, gain.number, excess))
    doubt = next((m.value for m in moments if not m.value.known), None)
    verdict: Verdict = "proved" if all(m.value.verdict == "proved" for m in moments) else "certified"
    return Gains(
        moments[0].value,
        moments[1].value,
        _derived(_s - _m**2, table).number,
        moments[2].value,
        tuple(made),
        None if custom is None else _exactly(custom).number,
        verdict="unknown" if doubt else verdict,
        method=doubt.method if doubt else "quadrature in complex balls; closed forms by integration by parts",
        evidence=tuple(e for m in moments for e in m.evidence),
    )


def _tails(subject: Analysis, order: int) -> Callable[[Side], Tail]:
    return lambda side: subject.tail(order, side)


def _exactly(value: Expr) -> _Quantity:
    return _Quantity(proved(value, "PyTorch's table"), value)


def _derived(formula: Expr, table: dict[Symbol, _Quantity]) -> _Quantity:
    """A formula of quantities."""
    used = {s: q for s, q in table.items() if formula.has(s)}
    doubt = next((q.number for q in used.values() if not q.number.known), None)
    if doubt:
        return _Quantity(doubt, None)
    if all(q.exact is not None for q in used.values()):
        exact = formula.subs({s: q.exact for s, q in used.items()})
        exact = sympy.oo if exact is sympy.zoo else sympy.S.Zero if is_zero(exact) else exact
        if len(str(exact)) <= _LONG:
            return _Quantity(proved(exact, "from the moments"), exact)
    with precision(_BITS):
        balls = [q.number.ball for q in used.values()]
        value = evaluator(formula, tuple(used))(*balls)
    return _Quantity(certified(value, "from the moments"), None)


_x = Symbol("x", real=True)
_a = Symbol("a", real=True)


def _selu(scale: Expr, alpha: Expr) -> Expr:
    return scale * Piecewise((_x, _x > 0), (alpha * (exp(_x) - 1), True))


# SELU's constants make the mean 0 and the second moment 1; r is exp(1/2) erfc(1/sqrt(2)). PyTorch has their decimals.
_r = sqrt(E) * erfc(1 / sqrt(2))
_SELU = _selu(
    (1 - _r) * sqrt(2 * pi) / sqrt(2 * erfc(sqrt(2)) * E**2 + pi * _r**2 - 2 * (2 + pi) * _r + pi + 2),
    sqrt(2 / pi) / (1 - _r),
)
_SELU_DECIMALS = _selu(Rational("1.0507009873554804934193349852946"), Rational("1.6732632423543772848170429916717"))

# torch.nn.init.calculate_gain, by formula: the slope of a leaky rectifier is 0 for relu and 1 for the identity.
_CUSTOMARY = (
    (1 / (1 + exp(-_x)), sympy.S.One),
    (tanh(_x), Rational(5, 3)),
    (Piecewise((_x, _x > 0), (_a * _x, True)), sqrt(2 / (1 + _a**2))),
    (_SELU, Rational(3, 4)),
    (_SELU_DECIMALS, Rational(3, 4)),
)


def _customary(form: PiecewiseForm) -> Expr | None:
    """PyTorch's gain for a formula that algebra proves equal to one of its table."""
    slope = {_a: -form.at(-1).expr.subs(form.x, -1)}
    for formula, gain in _CUSTOMARY:
        try:
            known = normal_form(formula.subs(slope), _x)
        except FormError:
            continue
        if equal(form, known):
            return gain.subs(slope)
    return None
