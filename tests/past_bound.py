"""Whether kernels that are past their bound say so: `python tests/past_bound.py [NAME...]`.

Builds the formulas of the literature that have parameters, lets `verify` measure their kernels in float32 and float64,
at the defaults and at other parameters, and tells of each that is past its limit or has a fault whether `build` marked
it. Exit status 1 where one is not marked. Takes minutes for each formula.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import click
from support.literature import PARAMETRIC

from codegen import Activation, DefinitionError, output
from codegen.answers.kernels import make
from codegen.kernel.choice.programs import BOUND, BOUND_F64
from codegen.kernel.program.ops import FORMATS
from codegen.targets.package import texts
from codegen.verify.campaign import Verdict, verify

LIMITS = {"float32": BOUND, "float64": BOUND_F64}


def past(activation: Activation) -> Iterator[tuple[Verdict, str]]:
    """What `verify` finds past its limit, and what the kernel's docstring says of it."""
    made = make(activation, "literature.py")
    marks = {(function, FORMATS[type].name): told for function, type, told in made.family.past}
    with tempfile.TemporaryDirectory() as folder:
        defs, out = Path(folder) / "defs", Path(folder) / "out"
        defs.mkdir()
        (defs / "unseen.py").write_text(
            f"import sys\n\nsys.path.insert(0, {str(Path(__file__).parent)!r})\n"
            "from support.literature import PARAMETRIC\n\n"
            f"{activation.name} = PARAMETRIC[{activation.name!r}]\n"
        )
        output.apply(texts((made,)), out)
        for verdict in verify(defs, out, [activation.name], LIMITS, ["float32", "float64"]):
            if not verdict.kept:
                kernel = verdict.kernel
                yield verdict, marks.get((kernel.function, kernel.type))


def unmarked(name: str) -> list[str]:
    """The kernels that are past their limits in silence; prints all that are past them."""
    silent = []
    try:
        told = list(past(PARAMETRIC[name]))
    except DefinitionError as error:
        click.echo(f"refused  {error}")
        return []
    for verdict, mark in told:
        kernel, found = verdict.kernel, verdict.found
        where = ", ".join(map(str, found.parameters)) or "the defaults"
        line = f"{kernel} {kernel.type}: {found.ulps:.3g} ulp at {found.at!r}, {where}"
        click.echo(f"{'marked  ' if mark else 'UNMARKED'} {line}{'; '.join(['', *found.faults])}")
        silent += [] if mark else [line]
    return silent


def main() -> int:
    """Tell of every formula, or of those that are named."""
    names = sys.argv[1:] or list(PARAMETRIC)
    silent = []
    for name in names:
        click.echo(f"# {name}")
        silent += unmarked(name)
    click.echo(f"{len(silent)} kernels of {len(names)} formulas are past their limits in silence")
    return 1 if silent else 0


if __name__ == "__main__":
    sys.exit(main())
