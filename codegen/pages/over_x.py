"""The largest error over x, as a file that is committed beside the code.

Takes and gives JSON. All finite float32 numbers, in their order, lie in bins; a curve has the largest error of each
bin, in ulps, of a generated kernel, of the textbook formula evaluated in float32, or of a framework. A kernel's curve
names the program that was measured, as every recorded error does.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby, pairwise
from math import ceil, floor, inf, isfinite, log10
from pathlib import Path

import numpy as np

from ..kernel.program.interpret import Array

FILE = Path(__file__).parents[1] / "verify" / "over_x.json"
OURS, TEXTBOOK = "actforge", "textbook"

# On each side of 0: up to which number, and how many bins. Functions bend between the second and the third, where one
# octave has 24 bins; what is nearer to 0, or farther out, is 146 and 121 octaves wide, and looks alike everywhere.
_ZONES = ((0.0, 0), (2.0**-3, 30), (2.0**7, 240), (inf, 30))
_DIGITS = 2  # of an error: a hundredth of a decade, which no picture shows


def edges() -> Array:
    """The bit patterns of magnitudes that bins begin with, from that of 0; the last is that of infinity."""
    ends = [int(np.float32(end).view(np.int32)) for end, _ in _ZONES]
    counts = [count for _, count in _ZONES[1:]]
    parts = [np.linspace(low, high, n, endpoint=False) for (low, high), n in zip(pairwise(ends), counts, strict=True)]
    found: Array = np.concatenate([*parts, ends[-1:]]).astype(np.int64)
    return found


BINS = 2 * (len(edges()) - 1)


def inputs(count: int) -> Array:
    """For each bin, from the lowest numbers to the highest, so many numbers in it, its ends among them."""
    low, high = edges()[:-1], edges()[1:] - 1
    steps = np.linspace(0, 1, count)
    bits = (low[:, None] + np.rint((high - low)[:, None] * steps)).astype(np.int32)
    positive = bits.view(np.float32)
    return np.concatenate([-positive[::-1, ::-1], positive])


def place(x: float) -> float:
    """Where a number lies among the bins, as a fraction of all of them."""
    ends = edges()
    bits = float(np.float32(abs(x)).view(np.int32))
    within = float(np.interp(bits, ends, np.arange(len(ends)))) / (len(ends) - 1)
    return 0.5 + (0.5 if x >= 0 else -0.5) * within


def place_of(bin: int) -> float:
    """The number that a bin begins with, the one farther left."""
    half = BINS // 2
    bits = np.int32(edges()[abs(bin - half)])
    return float(bits.view(np.float32)) * (1 if bin >= half else -1)


@dataclass(frozen=True)
class Curve:
    """The largest errors of one function in every bin; infinite where a result is not finite and ought to be."""

    activation: str
    function: str  # "f" or "d1"
    of: str  # `OURS`, `TEXTBOOK` or the title of a framework
    call: str  # how it is called there
    program: str  # the digest of a generated kernel's program; empty for others
    largest: tuple[float, ...]


@dataclass(frozen=True)
class Record:
    """All curves, how they were measured, and the versions of what was."""

    command: str
    inputs: int  # of each bin
    versions: Mapping[str, str]
    curves: tuple[Curve, ...]

    def of(self, activation: str, function: str) -> Iterator[Curve]:
        """The curves of one function."""
        return (c for c in self.curves if (c.activation, c.function) == (activation, function))


NOTHING = Record("", 0, {}, ())


def load(file: Path = FILE) -> Record:
    """What is committed; nothing where that file is not there."""
    return read(file.read_text(encoding="utf-8")) if file.exists() else NOTHING


def write(record: Record) -> str:
    """The text of the file, one line for each curve."""
    lines = ",\n  ".join(json.dumps({**vars(c), "largest": _runs(c.largest)}) for c in record.curves)
    head = {"command": record.command, "inputs": record.inputs, "versions": dict(record.versions)}
    return f'{json.dumps(head)[:-1]}, "curves": [\n  {lines}\n]}}\n'


def read(text: str) -> Record:
    """The file's content; raises `ValueError` where a curve does not have an error for every bin."""
    data = json.loads(text)
    curves = tuple(Curve(**{**c, "largest": _errors(c["largest"])}) for c in data.pop("curves"))
    if wrong := [c for c in curves if len(c.largest) != BINS]:
        raise ValueError(f"{wrong[0].activation}: {len(wrong[0].largest)} errors, and not {BINS}")
    return Record(**data, curves=curves)


def rounded_up(error: float) -> float:
    """An error in as many digits as are kept, and not below what was found."""
    if not error or not isfinite(error):
        return error
    unit = 10.0 ** (floor(log10(error)) + 1 - _DIGITS)
    return float(f"{ceil(error / unit * (1 - 1e-12)) * unit:.{_DIGITS}g}")


def _runs(errors: tuple[float, ...]) -> str:
    runs = ((f"{e:.{_DIGITS}g}".replace("e+0", "e").replace("e+", "e"), len(list(r))) for e, r in groupby(errors))
    return " ".join(text + (f"*{count}" if count > 1 else "") for text, count in runs)


def _errors(runs: str) -> tuple[float, ...]:
    split = (run.partition("*") for run in runs.split())
    return tuple(e for text, _, count in split for e in [float(text)] * int(count or 1))
