# Copied from codegen/targets/cpu/runtime/docstrings.py by `python -m codegen build`; do not edit.
"""The docstring of a function: how it is called, what it gives, its formula, and what is known of its errors.

Takes an activation and the name of its function; gives text in numpydoc's sections, made when it is asked for. The
range stands in the data file of facts. Other frameworks' functions are told of in their own `Words`.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from .calling import Activation, Parameter

_WIDTH = 76  # `help` indents by four
_ORDINARY = (
    "NaN gives NaN; at an infinity the value is the formula's limit; at a kink a derivative is that of the piece that "
    "holds the point. Subnormal numbers are kept, and no floating-point warning is given."
)
_GATED = (
    "NaN in an input gives NaN; at an infinite x the gate multiplies the limit; an infinite or zero gate gives the "
    "product of two floats, the gate and the value for a gate of 1. Subnormal numbers are kept, and no floating-point "
    "warning is given."
)
_ROUNDED = (
    "A number, and a default, is rounded once: to float64 for arrays of float64, to float32 for all others. The exact "
    "value, from which errors are told, has the parameter so rounded."
)
_BESIDE = {"backward": "the gradients, in one pass", "facts": "range, limits and more, with verdicts"}


class About(NamedTuple):
    """What is told of an activation."""

    summary: str
    formulas: dict[str, str]  # of its functions, f first
    notes: Sequence[str]
    reference: str

    @property
    def text(self) -> str:
        """Summary, formula and source."""
        return "\n\n".join(filter(None, [self.summary, f"    {self.formulas['f']}", self.reference]))


class Words(NamedTuple):
    """What a framework calls things."""

    array: str = "array_like"
    parameter: str = "array_like"
    result: str = "ndarray or scalar"
    types: str = "float16, bfloat16, float32, float64, integers or bool"
    given: str = (
        "Of the type of the inputs: float16, bfloat16, float32 and float64 are computed in their own, integers and "
        "bool in float64."
    )
    others: tuple[str, ...] = ("out, where, dtype, casting, order, subok\n    As for a NumPy ufunc.",)
    beside: tuple[str, ...] = ("backward", "facts")  # attributes of an activation, besides derivatives
    measured: bool = True  # it has the kernels whose errors are known


NUMPY = Words()


class Documented:
    """A function whose docstring is made when it is asked for; the class keeps its own."""

    def __init_subclass__(cls) -> None:
        cls.__doc__ = _Docstring(cls.__doc__)  # type: ignore[assignment]

    def _docstring(self) -> str:
        raise NotImplementedError


class _Docstring:
    def __init__(self, own: str | None) -> None:
        self._own = own

    def __get__(self, function: Documented | None, of: type) -> str | None:
        return self._own if function is None else function._docstring()


def docstring(owner: Activation, called: str, signature: str, words: Words = NUMPY) -> str:
    """The text for one of its functions: "f", "d1", "backward" and so on."""
    title = owner.__name__ if called == "f" else f"{owner.__name__}.{called}"
    arrays = (*["grad"] * (called == "backward"), *owner.arrays)
    taken = [*(_array(name, words) for name in arrays), *(_parameter(p, words) for p in owner.parameters)]
    parts = [f"{title}{signature}", *_what(called, owner)]
    parts.append(_section("Parameters", [*taken, *words.others]))
    parts.append(_section("Returns", [_returned(called, owner, words)]))
    parts.append(_section("Raises", list(_raised(owner))))
    if beside := list(_others(called, owner, words)):
        parts.append(_section("See Also", beside))
    parts.append(_section("Notes", ["\n\n".join(map(_filled, _notes(called, owner, words)))]))
    if owner.about.reference:
        parts.append(_section("References", [_filled(owner.about.reference)]))
    return "\n\n".join(filter(None, parts))


def _notes(called: str, owner: Activation, words: Words) -> Iterator[str]:
    gated = len(owner.arrays) > 1
    if called == "f" and not gated and "facts" in words.beside:
        yield from _range(owner)
    yield _GATED if gated else _ORDINARY
    if owner.parameters:
        yield _ROUNDED
    if words.measured:
        yield from owner.about.notes


def _what(called: str, owner: Activation) -> Iterator[str]:
    name = owner.__name__
    if called == "f":
        yield _filled(owner.about.summary)
    elif called == "backward":
        yield _filled(f"The gradients through {name}: `grad` times each derivative.")
    else:
        nth, by = _derivative(called, owner)
        yield _filled(f"The {nth} of {name}{by}.")
    formula = owner.about.formulas.get(called)
    if formula:
        yield textwrap.indent(formula, "    ")


def _derivative(called: str, owner: Activation) -> tuple[str, str]:
    """Which one it is, and by what where that does not go without saying."""
    if called.startswith("d_"):
        return "derivative", f" by {called[2:]}"
    order = int(called[1:])
    nth = {1: "", 2: "second ", 3: "third "}.get(order, f"{order}th ")
    return f"{nth}derivative", f" by {owner.arrays[0]}" * (len(owner.arrays) > 1)


def _array(name: str, words: Words) -> str:
    told = {
        "x": f"Real numbers: {words.types}.",
        "gate": "What multiplies the function of x; the two broadcast.",
        "grad": "The gradient by the result.",
    }
    return f"{name} : {words.array}\n{_described(told[name])}"


def _parameter(p: Parameter, words: Words) -> str:
    told = [p.doc[:1].upper() + p.doc[1:], p.domain.capitalize() * (p.domain != "real"), "Learnable" * p.learnable]
    told.append(f"Above {p.above}" * bool(p.above))
    text = " ".join(f"{sentence}." for sentence in told if sentence)
    return f"{p.name} : {words.parameter}, default {p.default!r}" + (f"\n{_described(text)}" if text else "")


def _returned(called: str, owner: Activation, words: Words) -> str:
    if called != "backward":
        return f"{words.result}\n{_described(words.given)}"
    learned = [f"d{p.name}" for p in owner.parameters if p.learnable]
    names = ", ".join([*(f"d{name}" for name in owner.arrays), *learned])
    summed = f" Of {' and '.join(learned)} it is the sum, in the parameter's shape." if learned else ""
    return f"{names} : {words.result}\n{_described(words.given + summed)}"


def _raised(owner: Activation) -> Iterator[str]:
    yield "TypeError\n    For other types, and for keywords that it does not have."
    if any(p.domain != "real" or p.above for p in owner.parameters):
        yield "ValueError\n    For a parameter outside its domain."


def _others(called: str, owner: Activation, words: Words) -> Iterator[str]:
    name = owner.__name__
    if called != "f":
        yield f"{name} : the function itself"
        return
    for other in owner.functions[1:]:
        yield f"{name}.{other} : the {''.join(_derivative(other, owner))}"
    for other in words.beside:
        yield f"{name}.{other} : {_BESIDE[other]}"


def _range(owner: Activation) -> Iterator[str]:
    """The fact, where the package has facts of it."""
    try:
        found: dict[str, Any] = owner.facts["range"]
    except (OSError, KeyError):
        return
    for statement in found["statements"]:
        yield f"{statement[:1].upper()}{statement[1:]}  ({found['verdict']})"


def _section(title: str, entries: Sequence[str]) -> str:
    return "\n".join([title, "-" * len(title), *entries])


def _filled(text: str, width: int = _WIDTH) -> str:
    return textwrap.fill(text, width, break_long_words=False, break_on_hyphens=False)


def _described(text: str) -> str:
    return textwrap.indent(_filled(text, _WIDTH - 4), "    ")
