"""Generated packages, written into a folder."""

from __future__ import annotations

from pathlib import Path

from support.families import FAMILIES

from codegen.targets.cpu.files import cpu_files
from codegen.targets.cuda.files import cuda_files


def write(folder: Path) -> None:
    for path, text in {**cpu_files(FAMILIES), **cuda_files(FAMILIES)}.items():
        file = folder / "made" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
