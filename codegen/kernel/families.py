"""What the targets need of one activation: its kernels as programs.

Takes the chosen programs of its functions, and what was measured of them; gives a `Family`, in which a kernel that is
past its bound says so.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..definition.activation import Activation, gate, x
from ..symbolic.display import constants, plain
from .arithmetic.gradient import GRADIENT
from .choice.backward import Product
from .choice.choose import ELSEWHERE, Choice
from .choice.lower import specialise, together
from .choice.mirror import mirrors
from .choice.programs import BOUND_F64, TYPES, Programs
from .choice.recorded import Measured
from .family import Backward, Family, HalfKernel, Kernel, KernelParameter
from .program.ops import FORMATS, Type

_DIGITS = 2.0**52  # ulps: more are no digits at all


@dataclass(frozen=True)
class Named(Programs):
    """The programs of one function, with what the targets tell of it."""

    name: str  # "f", "d1", "d2", ... or "d_<parameter>"
    formula: str  # as text
    missing: str = ""  # why there are no programs


def family_of(
    activation: Activation, source: str, functions: Sequence[Named], bound: float, measured: Measured
) -> Family:
    """What the targets need; `bound` is in ulps, for float32 at default parameters."""
    missing = tuple((f.name, f.missing) for f in functions if f.missing)
    functions = [f for f in functions if not f.missing]
    parameters = activation.parameters
    on_all_reals = bool(mirrors(activation))

    def kernel(f: Named, type: Type, found: Choice) -> Kernel:
        program, laws = found.lowered.program, found.lowered.laws
        default = specialise(program, parameters, type)
        error = measured.of(activation.name, f.name, FORMATS[type].name, default)
        others = measured.of(activation.name, f.name, FORMATS[type].name, program, general=True)
        told = past(found, type, bound if type is Type.F32 else BOUND_F64)
        return Kernel(
            f.name, type, program, default, f.formula, laws, error, told, others, found.worst.ulps, found.formula
        )

    kernels = tuple(kernel(f, type, found) for f in functions for type, found in zip(TYPES, f.chosen, strict=True))
    arrays = (x.name, gate.name) if activation.gated else (x.name,)
    outputs = {"d1": f"d{x.name}"} | {f"d_{name}": f"d{name}" for name in arrays[1:]}
    inputs = [GRADIENT, *arrays, *(p.name for p in parameters)]
    backward = []
    for k, type in enumerate(TYPES):
        graded = [(outputs.get(f.name, f.name), f.backward[k]) for f in functions if f.backward]
        program = together(f"{activation.name}.backward", [(n, p.program) for n, p in graded], inputs, type)
        own = {outputs.get(c.function, c.function): c.past for c in kernels if c.type is type}
        told = " ".join(past_product(name, product, own[name]) for name, product in graded).strip()
        backward.append(Backward(type, program, specialise(program, parameters, type), told))
    return Family(
        name=activation.name,
        summary=activation.summary,
        formula="\n".join(
            [plain(activation.formula), *(f"    {n} = {v} = {d}..." for n, v, d in constants(activation))]
        ),
        reference=str(activation.reference or ""),
        source=source,
        parameters=tuple(
            KernelParameter(
                p.name,
                float(p.default),
                p.learnable and f"d_{p.name}" not in dict(missing),  # without a gradient nothing is learned
                "real" if on_all_reals else p.domain,
                p.doc,
                p.above.name if p.above else "",
            )
            for p in parameters
        ),
        kernels=kernels,
        backward=tuple(backward),
        halves=tuple(half for f in functions for half in _halves(f, activation)),
        ulp=bound,
        arrays=arrays,
        missing=missing,
    )


def _halves(f: Named, activation: Activation) -> Iterator[HalfKernel]:
    """The half-precision kernels that differ from the float32 kernel; one serves both half types where it can."""
    single = f.chosen[TYPES.index(Type.F32)].lowered.program
    for program in dict.fromkeys(half.program for half in f.halves if half.program != single or half.missed):
        served = [half for half in f.halves if half.program == program]
        past = "; ".join(f"in {h.format} at {h.missed} values of x, such as {h.at!r}" for h in served if h.missed)
        where = "Beside some gates a result" if activation.gated else "A result"
        yield HalfKernel(
            f.name,
            tuple(half.format for half in served),
            program,
            specialise(program, activation.parameters, Type.F32),
            f.formula,
            past and f"{where} may be the other neighbour of the exact value: {past}.",
        )


def past(found: Choice, type: Type, bound: float) -> str:
    """What is said of a program that is not within its bound; nothing of one that is."""
    worst = found.worst
    if worst.ulps <= bound:
        farther = next((pair for pair in found.elsewhere if not pair[0].ulps <= bound + ELSEWHERE), None)
        if farther is None:
            return ""
        worst, where = farther
        off = f"is off by {worst.ulps:.3g} ulp" if worst.ulps <= _DIGITS else "has no right digit"
        return (
            f"It may cancel or leave the range of its type at parameters other than the defaults: at {where} it {off} "
            f"at x = {worst.place}. A law for this formula would help."
        )
    if worst.ulps > _DIGITS:
        return (
            f"No program was found that stays within {bound:g} ulp: this one has no right digit at x = {worst.place}, "
            "since a part of it leaves the range of its type or cancels. A law for this formula would help."
        )
    wider = "" if type is Type.F64 else ", or float64"
    return (
        f"No program was found that stays within {bound:g} ulp: this one is off by {worst.ulps:.3g} ulp at "
        f"x = {worst.place}. A law for this formula would help{wider}."
    )


def past_product(name: str, product: Product, derivative: str) -> str:
    """What is said of one output of `backward` that is not within its bound."""
    if product.error > product.limit:
        off = f"is off by {product.error:.3g} ulp" if product.error <= _DIGITS else "has no right digit"
        return f"{name} {off} at some gradients: where the derivative is no normal number, or has few right digits."
    return f"{name} is no better than the derivative, whose kernel is past its bound." if derivative else ""


def past_bounds(family: Family) -> Iterator[str]:
    """One line for each kernel that is not within its bound."""
    for function, why in family.missing:
        yield f"{family.name}.{function} is left out: {why}"
    for function, type, told in family.past:
        yield f"{family.name}.{function}, {FORMATS[type].name}: {told}"
    for h in family.halves:
        if h.past:
            yield f"{family.name}.{h.function}, {' and '.join(h.formats)}: {h.past}"
