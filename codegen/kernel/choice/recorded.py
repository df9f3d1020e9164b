"""Measured errors, as a file that is committed beside the code.

Takes and gives JSON. A record names the program that was measured by the digest of its operations, so that an error
which was measured of another program is never told of this one.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path

from ..program.listing import listing
from ..program.program import Program

_FIELDS = {
    "activation": str,
    "function": str,
    "type": str,
    "general": bool,
    "ulp": float,
    "worst": str,
    "tried": int,
    "program": str,
}


@dataclass(frozen=True)
class MeasuredError:
    """The largest error that was found of one kernel, at default parameters or over the domain of its parameters.

    In float16 and bfloat16 at most half an ulp is the correctly rounded value.
    """

    activation: str
    function: str  # "f", "d1", "d2", ... or "d_<parameter>"
    type: str  # as NumPy calls it
    general: bool  # of the kernel that takes parameters, at other values than the defaults
    ulp: float
    worst: str  # the input with the largest error; of a general kernel "<x>, <parameter> = <value>"
    tried: int  # how many inputs were tried
    program: str  # `digest` of the program that was measured


@dataclass(frozen=True)
class Measured:
    """What was measured, and by which command."""

    command: str
    errors: tuple[MeasuredError, ...]

    def of(
        self, activation: str, function: str, type: str, program: Program, *, general: bool = False
    ) -> MeasuredError | None:
        """The error of a kernel, if it was measured as it is now; the one of most inputs."""
        label = activation, function, type, general, digest(program)
        found = [e for e in self.errors if (e.activation, e.function, e.type, e.general, e.program) == label]
        return max(found, key=lambda e: e.tried, default=None)


NOTHING = Measured("", ())
FILE = Path(__file__).parents[2] / "verify" / "recorded.json"


def load(file: Path = FILE) -> Measured:
    """What is committed; nothing where that file is not there."""
    return read(file.read_text(encoding="utf-8")) if file.exists() else NOTHING


def digest(program: Program) -> str:
    """A name for what a program computes: a digest of its operations and constants."""
    return hashlib.sha256("\n".join(listing(program)).encode()).hexdigest()[:16]


def write(measured: Measured) -> str:
    """The text of the file, one line for each record."""
    lines = ",\n  ".join(json.dumps(asdict(e)) for e in measured.errors)
    return f'{{"command": {json.dumps(measured.command)}, "errors": [\n  {lines}\n]}}\n'


def read(text: str) -> Measured:
    """The file's content; raises `ValueError` where it is not what `write` writes."""
    data = json.loads(text)
    if set(data) != {"command", "errors"}:
        raise ValueError("a file of measured errors has a command, and errors")
    for record in data["errors"]:
        if not isinstance(record, dict) or {name: type(value) for name, value in record.items()} != _FIELDS:
            raise ValueError(f"no record of a measured error: {record}")
    return Measured(data["command"], tuple(MeasuredError(**record) for record in data["errors"]))
