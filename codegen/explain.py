"""What each stage made of an activation, for a reader.

Takes what the pipeline made (`build.Made`); gives, for each stage, titled sections of text. The objects are those that
the code is written from, so what is shown is what happened.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from .build import BOUND, TYPES, Made, stabilise
from .definition import Activation
from .kernel.laws import LAWS
from .kernel.listing import listing
from .kernel.lower import StablePiece
from .kernel.ops import FORMATS, Type
from .symbolic.derive import Derived
from .symbolic.display import display, plain
from .target.numba_cpu import cpu_files
from .target.numba_cuda import cuda_files


@dataclass(frozen=True)
class Section:
    """A part of what a stage made."""

    title: str
    text: str


def formula(activation: Activation) -> Iterator[Section]:
    """What the author wrote."""
    yield Section(activation.name, f"{plain(activation.formula)}\n{activation.summary}".rstrip())
    if activation.parameters:
        rows = (
            f"{p.name} = {p.default}, {p.domain}{', learnable' if p.learnable else ''}{p.doc and f': {p.doc}'}"
            for p in activation.parameters
        )
        yield Section("parameters", "\n".join(rows))
    if activation.reference:
        yield Section("reference", str(activation.reference))
    yield Section("source", str(activation.location))


def derivative(derived: Derived) -> Iterator[Section]:
    """The functions that follow from it, in piecewise normal form."""
    for name, form in derived.functions:
        yield Section(name, "\n".join(str(piece) for piece in form.map(display)))


def stable(derived: Derived) -> Iterator[Section]:
    """Their stable forms, and the laws that made them."""
    used: set[str] = set()
    for name, pieces in stabilise(derived):
        yield Section(name, "\n".join(line for piece in pieces for line in _stable(name, piece)))
        used.update(law for piece in pieces if piece.stable is not None for law in piece.stable.laws)
    if used:
        rows = (f"{law.name}: {law.statement}\n    {law.purpose}" for law in LAWS.values() if law.name in used)
        yield Section("laws", "\n".join(rows))


def _stable(name: str, piece: StablePiece) -> Iterator[str]:
    form = piece.stable
    if form is None:
        yield f"{piece.piece}, exact as it stands"
        return
    yield f"{piece.piece}, by {', '.join(form.laws) or 'no law'}:"
    argument, g = "x", name
    if form.scale is not None:
        argument, g = f"{form.scale}*x", "g"
        factor = form.scale**form.scale_power
        yield f"    {name}(x) = {'' if factor == 1 else f'{factor} * '}g({argument})"
    for side, sign in ((form.left, "-t"), (form.right, "t")):
        if side is not None:
            yield f"    {g}({sign}) = {side.to_sympy()}"
    if form.reflect:
        growth = "" if form.growth == 0 else f"{form.growth} "
        sign = {("", 1): "", ("", -1): "-"}.get((growth, form.reflect), "+ " if form.reflect > 0 else "- ")
        here, there = ("-t", "t") if form.base[0] < 0 else ("t", "-t")
        yield f"    {g}({there}) = {growth}{sign}{g}({here})"
    yield f"    where t = |{argument}|"


def kernel(made: Made, type: Type) -> Iterator[Section]:
    """The programs over the closed operations, in one float type, and why each was chosen."""
    name = FORMATS[type].numpy
    for function in made.functions:
        choice = function.chosen[TYPES.index(type)]
        program, worst = choice.lowered.program, choice.worst
        counts = ", ".join(f"{count} {op}" for op, count in program.counts().items())
        why = f"chosen for {BOUND:g} ulp; the largest error on {worst.inputs} inputs is {worst.ulps:.2f}"
        why += f", at x = {worst.at!r}" if worst.ulps else ""
        yield Section(f"{function.name}, {name}: {counts or 'no operation'}", "\n".join((why, *listing(program))))


def cpu(made: Made) -> Iterator[Section]:
    """The source for the CPU."""
    yield from _files(made, cpu_files([made.family]))


def cuda(made: Made) -> Iterator[Section]:
    """The source for the GPU."""
    yield from _files(made, cuda_files([made.family]))


def _files(made: Made, files: dict[str, str]) -> Iterator[Section]:
    for path, text in files.items():
        if PurePosixPath(path).stem == made.family.name:
            yield Section(path, text.rstrip())
