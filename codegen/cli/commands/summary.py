"""One activation in a screen: what it is, how it behaves, and which kernels it has.

Takes a library and a name; prints what is known as soon as it is known: the facts of its shape, then which known
activation it is, and the kernels last, whose choice takes longest.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import click

from ...work.processes import Limits
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
    from ...answers import facts, kernels, relatives
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

        proved = facts.some_started(start, library, activation, _SHOWN)
        related = relatives.started(start, library, activation)
        found = waited(f"proving the facts of {name}", proved)
        print_head(found)
        if activation.summary:
            print_text(activation.summary)
        click.echo()
        _print_facts(found)
        built = kernels.begun(library, name, start)
        _print_relatives(waited(f"looking for relatives of {name}", related), name)
        click.echo()
        _print_kernels(waited(f"choosing the programs of {name}", built))
    click.echo()
    print_text(more)


def _print_relatives(data: Mapping[str, Any], name: str) -> None:
    from ...answers.relatives import sentence

    for relative in data["found"]:
        print_text(f"{sentence(relative, name)}  {verdict_of('proved')}")
    if not data["found"]:
        print_text(f"{name} is none of the {len(data['strangers'])} known activations, nor one scaled or shifted.")


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
