"""The kernels of a family for a GPU, by the shape of their loops.

Takes a family; gives what the template prints of each kernel around its program: the arguments, how these are loaded,
and where the results go. Elementwise kernels take numbers or arrays for parameters, and one array for both halves of a
gated unit; kernels over rows and columns sum the gradients of parameters beside it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ...kernel.family import Family


@dataclass(frozen=True)
class KernelText:
    """A kernel; its shape is that of the template's loop over its kind."""

    name: str
    doc: str
    decorator: str
    arguments: tuple[str, ...]
    loads: tuple[str, ...]
    call: str  # of the function, for an element or for all lanes
    target: str = "dx"
    partials: tuple[str, ...] = ()  # where the sums of parameter gradients go
    sources: tuple[str, ...] = ()  # beside such sums: the arrays that are read
    targets: tuple[str, ...] = ()  # where there are several results, or sums: where the first results go
    gaps: bool = False  # whether these have a gap as long as a row behind each row


def _values(family: Family) -> tuple[str, ...]:
    return tuple(f"{p.name}_value" for p in family.parameters)


def _each(function: str, arguments: tuple[str, ...]) -> str:
    return f"each({function}, together(({', '.join(arguments)},)))"


def shapes(
    family: Family, name: str, sources: tuple[str, ...], *targets: str, formats: tuple[str, ...] = ()
) -> Iterator[KernelText]:
    """The kernels of one function, or those that take its place for arrays of some formats: parameters are numbers, or
    arrays; and of a gated unit and its gradients those whose inputs are the halves of one array.

    There is none with the defaults folded in: that saves an operation or two of thirty, and memory decides.
    """
    for packed in (False, True) if len(family.arrays) > 1 and name in ("f", "backward") else (False,):
        yield from _layout(family, name, sources, targets, formats, packed)


def _layout(
    family: Family,
    name: str,
    sources: tuple[str, ...],
    targets: tuple[str, ...],
    formats: tuple[str, ...],
    packed: bool,
) -> Iterator[KernelText]:
    pointers, values = "p" * (len(sources) + len(targets)), _values(family)
    several = targets if len(targets) > 1 else ()
    target = ", ".join(targets)
    arguments, lanes = (*sources, *targets, "n", "aligned", *["row"] * packed), tuple(f"{s}_lanes" for s in sources)
    plain, halves = "load({}, start, thread, n, aligned)", "load_rows({}, start, thread, n, aligned, row)"
    loads = tuple(f"{s}_lanes = {(halves if packed and s in family.arrays else plain).format(s)}" for s in sources)
    doc = f"{', '.join(f'{t}[i]' for t in targets)} = {name}({', '.join(f'{s}[i]' for s in sources)}) for i < n"
    if packed:
        apart = [*family.arrays, *(several or ())]
        doc += f"; {', '.join(apart)} have a gap of `row` elements behind every `row` elements"
    program = f"{name}_{formats[0]}" if formats else name
    layout, integers = "_packed" * packed, "i" * (2 + packed)

    def decorator(kernel: str, roles: str) -> str:
        return f"{kernel}.of({', '.join(map(_quoted, formats))})" if formats else _decorator(roles)

    yield KernelText(
        f"{program}{layout}",
        f"{doc}.",
        decorator(f"{name}{layout}", f"{pointers}{integers}{'v' * len(values)}"),
        arguments + values,
        loads,
        _each(f"{program}_of", lanes + values),
        target,
        targets=several,
        gaps=packed,
    )
    if not family.parameters:
        return
    names, x = [p.name for p in family.parameters], sources[-1]
    yield KernelText(
        f"{program}{layout}_by_array",
        f"{doc}; a parameter's value at i is element i // inner % channels of its own.",
        decorator(f"{name}{layout}_by_array", f"{pointers}{integers}{'wii' * len(names)}"),
        arguments + tuple(f"{n}_{part}" for n in names for part in ("at", "inner", "channels")),
        loads + tuple(f"{n}_lanes = spread({n}_at, {x}, start, thread, {n}_inner, {n}_channels)" for n in names),
        _each(f"{program}_of", lanes + tuple(f"{n}_lanes" for n in names)),
        target,
        targets=several,
        gaps=packed,
    )


def _quoted(text: str) -> str:
    return f'"{text}"'


def _decorator(roles: str) -> str:
    """Of a kernel whose arguments play these roles; the letters are those of the generated `_launch.py`."""
    return f"kernel({_quoted(roles)})"


def rows(family: Family, learnable: tuple[str, ...]) -> Iterator[KernelText]:
    """`backward` with the sums of parameter gradients along rows of any length, a block for each chunk of a row."""
    names, values, partials = [p.name for p in family.parameters], _values(family), _partials(learnable)
    sources, targets = _operands(family)
    doc = "dx[i] = grad[i] f'(x[i])"
    if len(targets) > 1:
        doc = (
            f"{', '.join(f'{t}[i]' for t in targets)} = grad[i] times the derivatives by {' and '.join(family.arrays)}"
        )
    doc += ", and sums of parameter gradients over chunks of `rows` rows of `n` elements"
    roles = f"{_roles(family, partials)}iiii"
    arguments = (*sources, *targets, *partials, "n", "rows", "chunks", "aligned")
    call = _each("backward_of", (*(f"{s}_lanes" for s in sources), *values))
    yield KernelText(
        "backward",
        f"{doc}.",
        _decorator(f"{roles}{'v' * len(names)}"),
        arguments + values,
        (),
        call,
        partials=partials,
        sources=sources,
        targets=targets,
    )
    yield KernelText(
        "backward_by_row",
        f"{doc}; a parameter has one value for each row.",
        _decorator(f"{roles}i{'wi' * len(names)}"),
        (*arguments, "channels", *_places(names)),
        ("channel = remainder(row, channels)", *_fetched(names)),
        call,
        partials=partials,
        sources=sources,
        targets=targets,
    )


def short_rows(family: Family, learnable: tuple[str, ...]) -> KernelText:
    """The same for rows too short for a block."""
    return _by_element(
        family,
        learnable,
        "backward_by_short_row",
        "The same for short rows, a few threads for each.",
        ("n", "rows", "chunks", "channels"),
        "row",
    )


def columns(family: Family, learnable: tuple[str, ...]) -> KernelText:
    """The same for parameters that vary along rows."""
    return _by_element(
        family,
        learnable,
        "backward_by_column",
        "The same for parameters that vary along rows of `width` elements, and stay from row to row: a thread goes"
        " down ROWS of the `whole` rows of a column; of the last row, some elements may be missing.",
        ("n", "whole", "width", "spans", "channels"),
        "column",
    )


def _by_element(
    family: Family, learnable: tuple[str, ...], name: str, doc: str, layout: tuple[str, ...], along: str
) -> KernelText:
    """A kernel whose threads take one element after the other."""
    names, partials = [p.name for p in family.parameters], _partials(learnable)
    sources, targets = _operands(family)
    return KernelText(
        name=name,
        doc=doc,
        decorator=_decorator(f"{_roles(family, partials)}{'i' * len(layout)}{'wi' * len(names)}"),
        arguments=(*sources, *targets, *partials, *layout, *_places(names)),
        loads=(f"channel = remainder({along}, channels)", *_fetched(names)),
        call=f"backward_of({', '.join((*(f'get({s}, here)' for s in sources), *_values(family)))})",
        partials=partials,
        sources=sources,
        targets=targets,
    )


def _operands(family: Family) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The arrays that `backward` reads, and those that it writes."""
    return ("grad", *family.arrays), tuple(f"d{name}" for name in family.arrays)


def _roles(family: Family, partials: tuple[str, ...]) -> str:
    return "p" * (1 + 2 * len(family.arrays)) + "d" * len(partials)


def _fetched(names: Sequence[str]) -> tuple[str, ...]:
    return tuple(f"{name}_value = get({name}_at, channel * {name}_step)" for name in names)


def _partials(learnable: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"{name}_partial" for name in learnable)


def _places(names: Sequence[str]) -> tuple[str, ...]:
    return tuple(f"{name}_{part}" for name in names for part in ("at", "step"))
