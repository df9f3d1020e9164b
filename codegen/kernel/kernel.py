"""What lowering hands to the targets: the kernels of one activation, as programs, with what a reader wants to know."""

from __future__ import annotations

from dataclasses import dataclass

from .ops import Type
from .program import Program


@dataclass(frozen=True)
class KernelParameter:
    """A parameter as the generated code needs it."""

    name: str
    default: float  # the decimal of the definition, as a double; a kernel takes it in its own float type
    learnable: bool
    domain: str  # "real", "positive" or "nonnegative"
    doc: str


@dataclass(frozen=True)
class Kernel:
    """One function of an activation in one float type.

    `program` has the inputs `x`, then every parameter of the activation in order (used or not), and one output,
    `y`; `default` is the same program with the parameters' defaults folded in, and `x` as its only input. They
    compute the same bits.
    """

    function: str  # "f", "d1", "d2" or "d_<parameter>"
    type: Type
    program: Program
    default: Program
    formula: str  # plain text, for the docstring
    laws: tuple[str, ...]  # the named laws that made the stable form, in order


@dataclass(frozen=True)
class Backward:
    """f'(x), and the partial derivatives by the learnable parameters, from one program that shares their work.

    Inputs as in `Kernel`; outputs `d1`, then `d_<parameter>` for each learnable parameter. The target multiplies
    by the incoming gradient and sums.
    """

    type: Type
    program: Program
    default: Program


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

    @property
    def functions(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(k.function for k in self.kernels))
