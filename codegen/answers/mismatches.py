"""Where frameworks' own functions differ from the exact ones in kind or by far: a record that is committed.

Takes and gives JSON. `verify --frameworks --record` writes it; the page of mismatches shows it, and a test asks the
installed frameworks whether it still holds.
"""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass
from pathlib import Path

COMMAND = "python -m codegen verify --frameworks --record"
FILE = Path(__file__).parent.parent / "verify" / "mismatches.json"
KINDS = {
    "NaN": "NaN, where the exact value is a number or an infinity",
    "infinity": "an infinity, where the exact value is a float32 number",
    "number": "a number, where the input is NaN",
    "lost": "0, where the exact value is a normal float32 number",
    "not 0": "a normal float32 number, where the exact value is 0",
    "far": "off by more than 1/256 of the exact value",
    "sign": "another sign, that of a zero included where the input is a zero",
    "kink": "another derivative than here at a kink, where none is exact",
}
FAR = 2.0**-8
_SMALLEST, _LARGEST = 2.0**-126, (2 - 2.0**-23) * 2.0**127  # normal float32 numbers


@dataclass(frozen=True)
class Mismatch:
    """One point; numbers are texts, since JSON has no NaN.

    Attributes
    ----------
    call : str
        The framework's function.
    law : str
        The function here that is proved to be the same, or the nearest.
    function : str
        "f", "d1" or "d2".
    kind : str
        One of `KINDS`.
    x, there, here, exact : str
        The input, the two results, and the exact value, or the limit.
    """

    call: str
    law: str
    function: str
    kind: str
    x: str
    there: str
    here: str
    exact: str


@dataclass(frozen=True)
class Found:
    """The mismatches of one framework, of a version."""

    name: str
    title: str
    version: str
    mismatches: tuple[Mismatch, ...]


def kind_of(there: float, here: float, exact: float, x: float, *, kink: bool = False) -> str:
    """How a framework's float32 result differs; empty where it does not, or by less than `FAR`.

    Where the function has a kink there is no exact derivative, and of a zero the exact value has no sign: there the
    result is compared with the one here.
    """
    if math.isnan(exact):
        return "" if math.isnan(there) else "number"
    if math.isnan(there):
        return "NaN"
    if kink:
        return "kink" if there != here else ""
    if exact == 0:
        turned = x == there == here == 0 and math.copysign(1, there) != math.copysign(1, here)
        return "not 0" if abs(there) >= _SMALLEST else "sign" if turned else ""
    if math.isinf(there) or math.isinf(exact):
        return "" if there == exact or (abs(exact) > _LARGEST and there * exact > 0) else "infinity"
    if abs(exact) < _SMALLEST:  # frameworks take subnormal numbers for 0
        return ""
    if there == 0:
        return "lost"
    if there * exact < 0:
        return "sign"
    return "far" if abs(there - exact) > FAR * abs(exact) else ""


def write(found: tuple[Found, ...]) -> str:
    return json.dumps({"command": COMMAND, "frameworks": [asdict(f) for f in found]}, indent=1) + "\n"


def load(path: Path = FILE) -> tuple[Found, ...]:
    """The record; nothing where there is none."""
    if not path.exists():
        return ()
    data = json.loads(path.read_text("utf-8"))
    return tuple(
        Found(f["name"], f["title"], f["version"], tuple(Mismatch(**m) for m in f["mismatches"]))
        for f in data["frameworks"]
    )
