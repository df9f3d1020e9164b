"""What `bench --formulas` does: builds formulas from their text, and times their kernels beside compilers of the text.

Takes formulas; gives the record, in which a formula that is refused has the reason. Kernels that were built once come
from the cache, so that a run which was ended goes on where it was; the package of kernels is written to a folder that
goes again.
"""

from __future__ import annotations

import datetime
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from math import isfinite
from pathlib import Path

import numpy as np

from .. import output
from ..answers.kernels import started
from ..answers.literature import Entry, Kernel, Literature
from ..answers.speeds import Record, Report, What
from ..definition.library import Library
from ..definition.typed.grammar import parse
from ..errors import UserError
from ..kernel.choice.look_up import LOOK_UP
from ..kernel.choice.programs import BOUND
from ..kernel.choice.recorded import NOTHING
from ..kernel.families import family_of
from ..kernel.family import Family
from ..kernel.program.cost import cost
from ..kernel.program.ops import FORMATS
from ..targets.common import lock
from ..targets.cpu.files import cpu_files
from ..work.processes import Limits
from ..work.tasks import crew
from . import arms
from . import run as bench
from .literature import Formula
from .peers.typed import peers
from .record import CACHED, machine
from .versions import versions

Tell = Callable[[str], None]

_WHATS: tuple[What, ...] = ("forward", "backward")
_PACKAGE = "literature"
_SOURCE = "a formula of the literature"


@dataclass(frozen=True)
class Chosen:
    """Some formulas, as a process reads them."""

    formulas: tuple[Formula, ...]

    def read(self) -> Library:
        """The library of all of them, each of which can be read."""
        activations = (f.read()[f.name] for f in self.formulas)
        return Library(tuple(activations), (_SOURCE,) * len(self.formulas), self)


def measure(
    formulas: Sequence[Formula],
    rounds: int,
    tell: Tell,
    *,
    jobs: int,
    limits: Limits,
    run: Callable[..., Report] = bench.run,
) -> Literature:
    """Build all, and time what was built."""
    made = list(build(formulas, tell, jobs=jobs, limits=limits))
    families = [found for _, found in made if isinstance(found, Family)]
    options = bench.Options(CACHED, np.dtype(np.float32), 1, rounds)
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / _PACKAGE
        output.apply(cpu_files(families, _PACKAGE), folder)
        built = arms.activations(arms.load(folder), folder, ())
        others = peers({f.name: parse(f.text) for f in formulas if f.name in built})
        report = run(built, others, options, tell, whats=_WHATS)
    speeds = Record(
        date=datetime.datetime.now(datetime.UTC).date().isoformat(),
        machine=machine(),
        versions=versions(dict.fromkeys(peer.partition(".")[0] for peer in report.peers)),
        run=report,
        sizes=(),
    )
    return Literature(tuple(_entry(formula, found) for formula, found in made), speeds)


def build(
    formulas: Sequence[Formula], tell: Tell, *, jobs: int, limits: Limits
) -> Iterator[tuple[Formula, Family | str]]:
    """Each formula and its kernels, or why it has none."""
    refused: dict[Formula, str] = {}
    for formula in formulas:
        try:
            formula.read()
        except UserError as error:
            refused[formula] = error.what
    library = Chosen(tuple(f for f in formulas if f not in refused)).read()
    with crew(library, jobs, limits, tell) as start:
        waiting = dict(zip(library.names, started(start, library.activations, BOUND), strict=True))
        for formula in formulas:
            if formula not in refused:
                try:
                    functions = waiting[formula.name]()
                except UserError as error:
                    refused[formula] = error.what
                else:
                    yield formula, family_of(library[formula.name], _SOURCE, functions, BOUND, NOTHING)
                    continue
            yield formula, refused[formula].removeprefix(f"{formula.name}: ")


def _entry(formula: Formula, found: Family | str) -> Entry:
    reference = formula.reference
    return Entry(
        name=formula.name,
        text=formula.text,
        reference=str(reference or ""),
        link=(reference and reference.link) or "",
        refused=found if isinstance(found, str) else "",
        missing=() if isinstance(found, str) else found.missing,
        kernels=() if isinstance(found, str) else tuple(_kernels(found)),
    )


def _kernels(family: Family) -> Iterator[Kernel]:
    for k in family.kernels:
        form = f"{LOOK_UP}, {lock.form(k)}" if LOOK_UP in k.laws else lock.form(k)
        ulp = float(f"{k.sampled:.3g}") if isfinite(k.sampled) else None
        yield Kernel(k.function, FORMATS[k.type].name, form, ulp, cost(k.program), lock.ratio(k), bool(k.past))
