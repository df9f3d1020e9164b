"""One activation in a screen: what it is, how it behaves, and which kernels it has.

Takes a library and a name; prints what is known as soon as it is known, the kernels last: their choice takes seconds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

import click

from ...work.processes import Limits
from ...work.time_limit import within
from ..terminal import print_table, print_text, progress
from .common import cores
from .facts import print_head, verdict_of

if TYPE_CHECKING:
    from ...answers.kernels import Built
    from ...definition.library import Library
    from ...kernel.family import Kernel

# The facts that say what a function looks like; `facts NAME` has all.
_SHOWN = ("range", "monotone", "lipschitz", "smoothness", "dead_zones")


def print_summary(library: Library, name: str, limits: Limits, more: str) -> None:
    """Print the summary; `more` is the command that tells the rest."""
    from ...answers import facts, kernels
    from ...work.tasks import crew

    activation = library[name]
    notes: list[Callable[[str], None]] = [lambda _: None]  # of the part that is being waited for
    with crew(library, cores(), limits, lambda what: notes[-1](what)) as start:

        def waited(what: str, wait: Callable[[], Any]) -> Any:
            with progress() as tell:
                notes.append(tell)
                tell(what)
                try:
                    return wait()
                finally:
                    notes.pop()

        proved = facts.started(start, library, activation)
        built = kernels.begun(library, name, start)
        found = waited(f"proving the facts of {name}", proved)
        print_head(found)
        if activation.summary:
            print_text(activation.summary)
        for line in waited(f"looking for relatives of {name}", lambda: list(_relatives(library, name, limits))):
            print_text(line)
        click.echo()
        _print_facts(found)
        click.echo()
        _print_kernels(waited(f"choosing the programs of {name}", built))
    click.echo()
    print_text(more)


def _relatives(library: Library, name: str, limits: Limits) -> Iterator[str]:
    from ...answers import relatives

    with within(limits.seconds, f"{name}: the relatives"):
        found = relatives.relatives(library, library[name])
    for relative in found["found"]:
        yield f"{relatives.sentence(relative, name)}  {verdict_of('proved')}"


def _print_facts(found: Mapping[str, Any]) -> None:
    for kind in _SHOWN:
        fact = found["facts"].get(kind)
        for sentence in fact["statements"] if fact else ():
            print_text(f"{sentence}  {verdict_of(fact['verdict'])}")


def _print_kernels(built: Built) -> None:
    """Each function in each float type: its form, its program's operations, and the largest error that was found."""
    from ...kernel.program.ops import FORMATS

    print_table(
        ("kernel", "type", "form", "operations", "ulp"),
        [
            (k.function, FORMATS[k.type].name, _form(k), str(len(k.default.operations)), f"{_error(k):.2f}")
            for k in built.family.kernels
        ],
        numbers=("operations", "ulp"),
    )
    for function, why in built.family.missing:
        print_text(f"{function} is left out: {why}.")
    for function, type, told in built.family.past:
        print_text(f"{function} in {FORMATS[type].name}: {told}")


def _form(kernel: Kernel) -> str:
    return ", ".join(kernel.laws) or "as it stands"


def _error(kernel: Kernel) -> float:
    return max(kernel.sampled, kernel.error.ulp if kernel.error else 0.0)
