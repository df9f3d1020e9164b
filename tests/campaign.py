"""The formulas of `literature.py` through the whole pipeline: `python tests/campaign.py [FILE]` writes a table.

For each formula and each of f, f', f'': the largest error that was found of the chosen kernels, in ulps, or why the
build refused. Takes minutes; what it wrote last is in docs/literature.md.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from support.literature import FORMULAS, REFUSED

from codegen import Activation, DefinitionError
from codegen.answers.kernels import make
from codegen.kernel.choice.choose import Choice
from codegen.kernel.choice.programs import TYPES
from codegen.kernel.program.ops import Type

TABLE = Path(__file__).parents[1] / "docs" / "literature.md"
HEAD = """# Formulas from the literature

Each formula as its paper prints it, through the whole pipeline, by `python tests/campaign.py`. The figures are the
largest errors in ulps on the inputs that candidates are judged by (300,000 in float32, 2,500 in float64, which balls
decide): in float32 within 2 ulp, in float32 within 1 ulp (`exact`), and in float64. What is past its bound is marked
in the kernel's docstring, and here by an asterisk.

| | formula | | float32 | exact | float64 |
|---|---|---|---|---|---|
"""


def rows(name: str) -> list[str]:
    """The rows of one formula."""
    formula = str({**FORMULAS, **{k: f for k, (f, _) in REFUSED.items()}}[name]).replace("|", "\\\\|")
    try:
        made = make(Activation("unseen", formula=FORMULAS.get(name) or REFUSED[name][0]), "literature.py")
    except DefinitionError as error:
        return [f"| {name} | `{formula}` | refused: {str(error).splitlines()[0].partition(': ')[2]} | | | |"]
    single, double = TYPES.index(Type.F32), TYPES.index(Type.F64)
    out = []
    for f in made.functions:
        figures = (
            _figure(f.chosen[single], made.bounds[single][0]),
            _figure(f.exact[single], made.bounds[single][1]),
            _figure(f.chosen[double], made.bounds[double][0]),
        )
        head = f"{name} | `{formula}`" if f.name == "f" else " |"
        out.append(f"| {head} | {f.name} | {' | '.join(figures)} |")
    return out


def _figure(choice: Choice, bound: float) -> str:
    ulps = choice.worst.ulps
    return f"{ulps:.3f}" if ulps <= bound else f"{ulps:.3g} at {choice.worst.at!r} *"


def table(names: list[str], jobs: int) -> Iterator[str]:
    """All rows, in order."""
    with ProcessPoolExecutor(jobs) as pool:
        for found in pool.map(rows, names):
            yield from found


def main() -> None:
    """Write the table as far as it is done."""
    file = Path(sys.argv[1]) if sys.argv[1:] else TABLE
    lines: list[str] = []
    for line in table([*FORMULAS, *REFUSED], 2):
        lines.append(line)
        file.write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
