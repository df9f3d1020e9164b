"""What the commands share: the options that they have in common, and reading the definitions.

Takes what was typed; gives folders that are there and names that are known, or a `UserError`.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..errors import UserError, did_you_mean

if TYPE_CHECKING:
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
json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")


def load_library(defs: Path, names: Sequence[str] = ()) -> Library:
    """The definitions in `defs`, which `names` must be among."""
    from .. import library

    found = library.load(defs)
    for name in names:
        if name not in found:
            raise UserError(f"there is no activation {name} in {defs}", did_you_mean(name, found.names))
    return found
