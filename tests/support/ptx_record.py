"""Which kernels' PTX is on record as compiled and found right, and a sample of these.

The record has a digest of each module with kernels: of its text without docstrings, of what its kernels are made of
besides, of the compilers' versions, and of the rules.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from importlib import metadata
from pathlib import Path
from typing import NamedTuple

from codegen.kernel.family import Family
from codegen.kernel.program.ops import FORMATS
from codegen.kernel.program.program import Program
from codegen.targets.cpu.files import cpu_files
from codegen.targets.cuda.files import cuda_files
from codegen.work.cache import digest

TEST = Path(__file__).parents[1] / "targets" / "test_ptx.py"
RECORD = TEST.with_name("ptx.json")
TYPES = ("float16", "bfloat16", "float32", "float64")
_RULES = (TEST, Path(__file__).with_name("ptx.py"))
_DEVICE = ("common", "gpu", "kernels", "lanes", "loops", "programs", "words")  # of `cuda/runtime`
_COMPILERS = ("numba-cuda", "nvidia-nvvm")
_DOCSTRING = re.compile(r'^ *"""[\s\S]*?"""$', re.MULTILINE)


class Kernel(NamedTuple):
    """A kernel of a module for arrays of a type."""

    module: str
    name: str
    type: str

    @property
    def function(self) -> str:
        return self.name.partition("_by_")[0].removesuffix("_packed")

    @property
    def layout(self) -> str:
        """Which loop is around the program: `_by_array`, `_packed`, ..."""
        return self.name.removeprefix(self.function)

    def family(self, families: Sequence[Family]) -> Family | None:
        """None for a kernel that belongs to no activation."""
        return next((f for f in families if f.name == self.module), None)

    def programs(self, family: Family) -> list[Program]:
        """What it computes, for parameters of any value and for the defaults."""
        type = next((t for t, fmt in FORMATS.items() if fmt.name == self.type), None)
        kinds = [type] if type else [t for t, fmt in FORMATS.items() if fmt.name == "float32"]
        if self.function == "backward":
            return [p for b in family.backward if b.type in kinds for p in (b.program, b.default)]
        halves = [h for h in family.halves if h.function == self.function and self.type in h.formats]
        kernels = halves or [k for k in family.kernels if k.function == self.function and k.type in kinds]
        return [p for k in kernels for p in (k.program, k.default)]


def digests(families: Sequence[Family]) -> dict[str, str]:
    """Of each module that has kernels."""
    texts = {**cpu_files(families), **cuda_files(families)}
    versions = [f"{name} {metadata.version(name)}" for name in _COMPILERS]
    device = [_DOCSTRING.sub("", texts[f"cuda/runtime/{name}.py"]) for name in _DEVICE]
    shared = [*versions, *(file.read_text("utf-8") for file in _RULES), *device]
    own = {f.name: _DOCSTRING.sub("", texts[f"kernels/{f.name}.py"]) for f in families}
    return {name: digest([*shared, text])[:16] for name, text in {"common": "", **own}.items()}


def recorded(families: Sequence[Family]) -> set[str]:
    """The modules that are on record as they are now."""
    known = json.loads(RECORD.read_text("utf-8")) if RECORD.exists() else {}
    return {name for name, found in digests(families).items() if known.get(name) == found}


def sample(kernels: Sequence[Kernel], families: Sequence[Family]) -> list[Kernel]:
    """Few kernels that have every loop and every operation in each type."""
    holds = {k: set(_parts(k, k.family(families))) for k in kernels}
    missing: set[tuple[object, ...]] = set().union(*holds.values())
    chosen = []
    while missing:
        best = max(kernels, key=lambda k: len(holds[k] & missing))
        chosen.append(best)
        missing -= holds[best]
    return chosen


def _parts(kernel: Kernel, family: Family | None) -> Iterator[tuple[object, ...]]:
    if family is None:
        yield kernel.name, kernel.type
    else:
        yield kernel.layout, kernel.function == "backward", len(family.arrays), kernel.type
        yield from ((op, kernel.type) for p in kernel.programs(family) for op in p.counts())
