"""What the commands share: the options that they have in common, and reading the definitions.

Takes what was typed; gives folders that are there and names that are known, or a `UserError`.
"""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..errors import UserError, did_you_mean

if TYPE_CHECKING:
    from ..definition import Activation
    from ..library import Library

defs_option = click.option(
    "--defs",
    type=click.Path(path_type=Path),
    default="defs",
    show_default=True,
    metavar="DIR",
    help="The folder of definitions.",
)
out_option = click.option(
    "--out",
    type=click.Path(path_type=Path),
    default="generated",
    show_default=True,
    metavar="DIR",
    help="The folder of generated code.",
)


class _Bounds(click.ParamType[tuple[float, float]]):
    """Two numbers, such as 2,1."""

    name = "bounds"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[float, float]:
        try:
            default, exact = (float(part) for part in value.split(","))
        except ValueError:
            default = exact = math.nan
        if not (math.isfinite(default) and 0 < exact <= default):
            self.fail(f"{value!r} is not two positive numbers, the second at most the first, such as 2,1", param, ctx)
        return default, exact


ulp_option = click.option(
    "--ulp",
    "bounds",
    type=_Bounds(),
    default="2,1",
    show_default=True,
    metavar="BOUND,BOUND",
    help="The largest errors in float32: of the package, and of `exact` in it.",
)


def limits_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """`--seconds` and `--gigabytes`: how much the work on one function may take."""
    seconds = click.option(
        "--seconds",
        type=click.FloatRange(min=0, min_open=True),
        default=600,
        show_default=True,
        metavar="NUMBER",
        help="The longest time for one function; what takes longer is ended, and reported.",
    )
    gigabytes = click.option(
        "--gigabytes",
        type=click.FloatRange(min=0, min_open=True),
        default=4,
        show_default=True,
        metavar="NUMBER",
        help="The most memory for one function, where the system can bound it.",
    )
    return seconds(gigabytes(command))


json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")


def cores() -> int:
    """How many processes this one may keep at work."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def load_library(defs: Path, names: Sequence[str] = (), *, known: bool = False) -> Library:
    """The definitions in `defs`, and if `known` those that come with the tool, which `names` must be among."""
    from .. import library

    found = library.load(defs)
    if known and not all(name in found for name in names):
        from .. import relatives

        every = relatives.known(found)
        found = library.Library(every, ("",) * len(every))
    for name in names:
        if name not in found:
            raise UserError(f"there is no activation {name} in {defs}", did_you_mean(name, found.names))
    return found


def of_one_array(activation: Activation) -> Activation:
    """The activation; a `UserError` if it is a gated unit, of which the question makes no sense."""
    if activation.gated:
        raise UserError(
            f"{activation.name} is a gated unit, a function of two arrays", "name a function of x alone, such as silu"
        )
    return activation
