"""What each stage made of an activation, for a reader.

Takes what the pipeline made (`build.Built`); gives, for each stage, titled sections of text. The objects are those that
the code is written from, so what is shown is what happened.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from ..answers.kernels import Built
from ..definition.activation import Activation
from ..kernel.choice.choose import Choice
from ..kernel.choice.programs import TYPES, stabilise
from ..kernel.forms.composed.tree import Composition
from ..kernel.forms.composed.tree import told as parts_of
from ..kernel.forms.form import StablePiece
from ..kernel.forms.general.find import General
from ..kernel.forms.general.shapes import told
from ..kernel.forms.laws import LAWS
from ..kernel.forms.stable import Side, Stable
from ..kernel.program.listing import listing
from ..kernel.program.ops import FORMATS, Type
from ..kernel.program.program import Program
from ..symbolic.derive import Derived
from ..symbolic.display import constants, display, plain
from ..targets.cuda.files import on_gpu
from ..targets.package import texts


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
            f"{p.name} = {p.default}, {p.scope}{', learnable' if p.learnable else ''}{p.doc and f': {p.doc}'}"
            for p in activation.parameters
        )
        yield Section("parameters", "\n".join(rows))
    if activation.constants:
        yield Section("constants", "\n".join(f"{n} = {v}\n  = {d}..." for n, v, d in constants(activation)))
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
        used.update(law for piece in pieces for law in piece.form.laws)
    if used:
        rows = (f"{law.name}: {law.statement}\n    {law.purpose}" for law in LAWS.values() if law.name in used)
        yield Section("laws", "\n".join(rows))


def _stable(name: str, piece: StablePiece) -> Iterator[str]:
    form = piece.form
    if form.exact:
        yield f"{piece.piece}, exact as it stands"
        return
    nearer = f" for 2**{piece.zoom} x in the place of x" if piece.zoom else ""
    yield f"{piece.piece}{nearer}, by {', '.join(form.laws) or 'no law'}:"
    if len(form.shown) > 1:
        yield "    a sum:"
    for one in form.shown:
        yield from _in_parts(name, one) if isinstance(one, Composition) else _one(name, one)
    for refused in piece.refused:
        yield f"    {'dropped, ' if refused.dropped else ''}{refused}"


def _in_parts(name: str, tree: Composition) -> Iterator[str]:
    named, whole = parts_of(tree)
    yield f"    {name}(x) = {whole}"
    yield from (f"    {'where' if not k else '     '} {symbol} = {expr}" for k, (symbol, expr) in enumerate(named))


def _one(name: str, form: Stable | General) -> Iterator[str]:
    argument, g = "x", name
    if form.scale is not None or form.factor != 1:
        argument, g = "x" if form.scale is None else f"{form.scale}*x", "g"
        yield f"    {name}(x) = {'' if form.factor == 1 else f'{form.factor} * '}g({argument})"
    both = form.left is not None and form.right is not None
    for side, sign in ((form.left, "-t"), (form.right, "t")):
        if side is not None:
            shown = [side.to_sympy()] if isinstance(side, Side) else told(side, other=both and side is form.left)
            first, *defining = map(str, shown)
            yield f"    {g}({sign}) = {first}"
            yield from (f"        by polynomials on segments; the whole is {text}" for text in defining)
    if form.reflect:
        growth = "" if form.growth == 0 else f"{form.growth} "
        sign = {("", 1): "", ("", -1): "-"}.get((growth, form.reflect), "+ " if form.reflect > 0 else "- ")
        here, there = ("-t", "t") if form.base[0] < 0 else ("t", "-t")
        yield f"    {g}({there}) = {growth}{sign}{g}({here})"
    yield f"    where t = |{argument}|"


def kernel(made: Built, type: Type) -> Iterator[Section]:
    """The programs over the closed operations, in one float type, and why each was chosen."""
    k = TYPES.index(type)
    for function in made.functions:
        choice = function.chosen[k]
        yield _program(function.name, FORMATS[type].name, choice.lowered.program, _why(choice, made.bounds[k]))
        if type is Type.F32:
            for half in function.halves:
                if half.program != choice.lowered.program:
                    yield _program(function.name, half.format, half.program, "correctly rounded on every input")


def _program(function: str, type: str, program: Program, why: str) -> Section:
    counts = ", ".join(f"{count} {op}" for op, count in program.counts().items())
    return Section(f"{function}, {type}: {counts or 'no operation'}", "\n".join((why, *listing(program))))


def _why(choice: Choice, bound: float) -> str:
    worst = choice.worst
    why = f"chosen for {bound:g} ulp: {choice.lowered.precision}; the largest error on {worst.inputs} inputs is"
    why = f"{why} {worst.ulps:.2f}" + (f", at x = {worst.at!r}" if worst.ulps else "")
    return "\n".join([why, *(f"dropped, {one}" for one in choice.dropped)])


def cpu(made: Built) -> Iterator[Section]:
    """The source for the CPU."""
    for path, text in texts([made]).items():
        if PurePosixPath(path).stem == made.family.name:
            yield Section(path, text.rstrip())


def cuda(made: Built) -> Iterator[Section]:
    """What a GPU gets of it: every operator as a word."""
    return (Section(f"{section.title}, as a GPU gets it", on_gpu(section.text)) for section in cpu(made))
