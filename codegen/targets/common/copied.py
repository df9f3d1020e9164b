"""The parts of a package that are Python of this tool, copied as they stand.

Takes a folder of modules; gives their texts by their paths in the package.
"""

from __future__ import annotations

from pathlib import Path

_ROOT = Path(__file__).parents[3]
_NOTE = "# Copied from {} by `python -m codegen build`; do not edit.\n"


def copied(folder: Path, into: str) -> dict[str, str]:
    """The modules of `folder`, for the folder `into` of the package."""
    texts = {}
    for file in sorted(folder.glob("*.py")):
        # there the CPU's runtime belongs to its target, here to the whole package
        text = file.read_text("utf-8").replace("from ...cpu.runtime", "from ...runtime")
        texts[f"{into}/{file.name}"] = _NOTE.format(file.relative_to(_ROOT).as_posix()) + text
    return texts
