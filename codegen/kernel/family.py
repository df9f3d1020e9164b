"""What lowering hands to the targets: the kernels of one activation, as programs, with what a reader wants to know."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .choice.recorded import MeasuredError
from .program.ops import FORMATS, HALVES, Type
from .program.program import Program


def may_be_missing(function: str, parameters: Iterable[str]) -> bool:
    """Whether the others are of use without it: where no program of such a function is found, it is left out."""
    return (function[1:].isdecimal() and function != "d1") or function in {f"d_{name}" for name in parameters}


@dataclass(frozen=True)
class KernelParameter:
    """A parameter as the generated code needs it."""

    name: str
    default: float  # the decimal of the definition, as a double; a kernel takes it in its own float type
    learnable: bool
    domain: str  # "real", "positive" or "nonnegative"
    doc: str
    above: str = ""  # the parameter that is always less, if there is one


@dataclass(frozen=True)
class Kernel:
    """One function of an activation in one float type.

    `program` has the inputs `x`, the gate of a gated unit, then every parameter of the activation in order (used or
    not), and one output, `y`; `default` is the same program with the parameters' defaults folded in. They compute the
    same bits.
    """

    function: str  # "f", "d1", "d2", ... or "d_<parameter>"
    type: Type
    program: Program
    default: Program
    formula: str  # plain text, for the docstring
    laws: tuple[str, ...]  # the named laws that made the stable form, in order
    error: MeasuredError | None = None  # at default parameters, if this program was measured
    past: str = ""  # where no program stays within the bound: how far this one is from it, and what would help
    elsewhere: MeasuredError | None = None  # at other parameters
    sampled: float = 0.0  # the largest error in ulp that was found when it was chosen
    formula_cost: int = 0  # of the function as a textbook evaluates it, in the units of a program's cost


@dataclass(frozen=True)
class HalfKernel:
    """One function for arrays of half types, where the kernel for float32 would not round correctly.

    Inputs and output as in a `Kernel` for float32; what is computed in between may be float64. The output, rounded to
    the array's type, is the correctly rounded value; `past` tells where that was not shown.
    """

    function: str
    formats: tuple[str, ...]  # "float16", "bfloat16" or both
    program: Program
    default: Program
    formula: str
    past: str = ""


@dataclass(frozen=True)
class Backward:
    """The gradients by the arrays and by the learnable parameters, from one program that shares their work.

    Inputs are the incoming gradient and those of a `Kernel`; outputs `dx`, then `dgate` of a gated unit, then
    `d_<parameter>` for each learnable one, in float64, which the target sums.
    """

    type: Type
    program: Program
    default: Program
    past: str = ""  # which of the gradients are not within their bound


@dataclass(frozen=True)
class Family:
    """Everything that a target writes about one activation."""

    name: str
    summary: str  # one sentence
    formula: str
    reference: str
    source: str  # "defs/swish.py"
    parameters: tuple[KernelParameter, ...]
    kernels: tuple[Kernel, ...]
    backward: tuple[Backward, ...]  # one for each float type
    halves: tuple[HalfKernel, ...] = ()  # for other functions and half types the kernel for float32 is right
    ulp: float | None = None  # the bound in float32, at default parameters
    arrays: tuple[str, ...] = ("x",)  # the inputs that are arrays, in order
    missing: tuple[tuple[str, str], ...] = ()  # functions for which no program was found, and why

    @property
    def past(self) -> tuple[tuple[str, Type, str], ...]:
        """What is said of each kernel for float types that is not within its bound: function, type and text."""
        of_each = [(k.function, k.type, k.past) for k in self.kernels]
        return tuple(one for one in (*of_each, *(("backward", b.type, b.past) for b in self.backward)) if one[2])

    @property
    def functions(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(k.function for k in self.kernels))


def at_defaults(family: Family) -> dict[tuple[str, str], Program]:
    """The program of every kernel for the parameters' defaults, by function and type as NumPy calls it."""
    kernels = {(k.function, k.type): k.default for k in family.kernels}
    halves = {(h.function, name): h.default for h in family.halves for name in h.formats}
    found: dict[tuple[str, str], Program] = {}
    for function in family.functions:
        found |= {(function, fmt.name): kernels[function, type] for type, fmt in FORMATS.items()}
        single = kernels[function, Type.F32]
        found |= {(function, fmt.name): halves.get((function, fmt.name), single) for fmt in HALVES}
    return found


def at_others(family: Family) -> dict[tuple[str, str], Program]:
    """The program of every kernel that takes parameters, by function and type as in `at_defaults`."""
    kernels = family.kernels if family.parameters else ()
    return {(k.function, FORMATS[k.type].name): k.program for k in kernels}
