"""What each kernel costs and how exact it is, one line a kernel: the text of `kernels.lock`, whose diff is read.

Takes the family of an activation; gives lines of TOML, sorted, each of which stands by itself: a
kernel that changes changes one line, so nothing is aligned, and any TOML reader reads it. A cost is in the units of the
model by which kernels are chosen (`kernel/program/cost.py`), and its ratio is to the cost of the formula itself.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from ...kernel.family import Family, Kernel
from ...kernel.program.cost import cost
from ...kernel.program.ops import FORMATS

FILE = "kernels.lock"
HEAD = """\
# What each kernel costs, and its largest known error in ulp: sampled where it was chosen, and verified where it was.
# The cost is that of its operations, weighted; the ratio is to that of the formula, evaluated as it stands.
"""

# How many times the cost of its formula a kernel may be before `build` says so. Of the kernels of the definitions that
# come with the tool half are below 2 and nine of ten below 5. Two of them had no law and were at 9 to 25, x/(1 + |x|)
# and the sum of x and a square root; none is above 9 since.
FAR = 10.0

_FORMS = {"composition": "composed", "segments": "segments", "whole line": "whole line", "asymptotes": "asymptotes"}


def lines(family: Family) -> tuple[str, ...]:
    """One line for each function and type of an activation."""
    return tuple(sorted(_line(family.name, k) for k in family.kernels))


def text(kept: Iterable[tuple[str, ...]]) -> str:
    """The file, from the lines of each activation."""
    return HEAD + "".join(f"{line}\n" for line in sorted(line for found in kept for line in found))


def read(text: str) -> dict[str, tuple[str, ...]]:
    """The lines of each activation; nothing of what is not such a file."""
    found: dict[str, list[str]] = {}
    for line in text.removeprefix(HEAD).splitlines() if text.startswith(HEAD) else ():
        found.setdefault(line.strip('"').partition(".")[0], []).append(line)
    return {name: tuple(made) for name, made in found.items()}


def _line(name: str, kernel: Kernel) -> str:
    entries = {
        "form": json.dumps(form(kernel)),
        "laws": json.dumps(list(kernel.laws)),
        "operations": len(kernel.program.operations),
        "cost": cost(kernel.program),
        "ratio": f"{ratio(kernel):.1f}",
        "sampled": f"{kernel.sampled:.3f}",
    }
    if kernel.error is not None:
        entries["verified"] = f"{kernel.error.ulp:.3f}"
    told = ", ".join(f"{key} = {value}" for key, value in entries.items())
    return f'"{name}.{kernel.function} {FORMATS[kernel.type].name}" = {{ {told} }}'


def form(kernel: Kernel) -> str:
    """Which form its pieces are computed from, the least particular of them."""
    named = next((form for law, form in _FORMS.items() if law in kernel.laws), None)
    return named or ("quotient" if "quotient" in kernel.laws else "half-lines" if kernel.laws else "polynomial")


def ratio(kernel: Kernel) -> float:
    """The cost of a kernel over that of its formula; 0 where that is not known."""
    return cost(kernel.program) / kernel.formula_cost if kernel.formula_cost else 0.0


def far_above(family: Family) -> Iterator[str]:
    """One line for each kernel whose cost is far above that of its formula."""
    for k in family.kernels:
        if ratio(k) > FAR:
            type = FORMATS[k.type].name
            yield f"{family.name}.{k.function}, {type}: {ratio(k):.0f} times its formula: a law is missing"
