"""What the pages across all activations say, for programs: JSON with a schema, and CSV.

Takes property sheets, constants and measured errors; gives files by their paths below `docs/`. A number is an
enclosure, as the facts have it.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ..kernel.choice.recorded import MeasuredError
from .constants import Constant
from .properties import Sheet

FOLDER = "data"
_NUMBER = ("lo", "hi", "exact", "verdict")
_ERROR = ("activation", "function", "type", "ulp", "worst", "tried")


def data_files(
    sheets: Sequence[Sheet], constants: Sequence[Constant], errors: Sequence[MeasuredError]
) -> Iterator[tuple[str, str]]:
    """The files."""
    yield data_file("properties", [_properties(sheet) for sheet in sheets])
    yield data_file("constants", [{"id": c.id, **number(c.number)} for c in constants])
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(_ERROR)
    writer.writerows([getattr(e, name) for name in _ERROR] for e in errors)
    yield f"{FOLDER}/errors.csv", text.getvalue()


def data_file(name: str, rows: Sequence[Mapping[str, Any]]) -> tuple[str, str]:
    """A path and a text: a table that names its schema, a row a line."""
    lines = ",\n  ".join(json.dumps(row, ensure_ascii=False) for row in rows)
    return f"{FOLDER}/{name}.json", f'{{"schema": "actforge/{name}/1", "{name}": [\n  {lines}\n]}}\n'


def _properties(sheet: Sheet) -> dict[str, Any]:
    facts = sheet["facts"]
    ends = {side: facts["range"][side] for side in ("lower", "upper") if side in facts["range"]}
    return {
        "name": sheet["name"],
        "formula": sheet["formula"],
        "parameters": sheet["parameters"],
        "range": {side: {**number(end["value"]), "attained": end["attained"]} for side, end in ends.items()},
        "smoothness": facts["smoothness"].get("order"),
        "trend": facts["monotone"].get("trend"),
        "injective": facts["injective"].get("injective"),
        "lipschitz": number(facts["lipschitz"].get("constant", {})),
        "slopes": [number(slope["value"]) for slope in facts["lipschitz"].get("slopes", ())],
        "dead_zones": [[number(s[side]) for side in ("lower", "upper")] for s in facts["dead_zones"].get("spans", ())],
        "gains": {gain["convention"]: number(gain["value"]) for gain in facts["gaussian"].get("gains", ())},
    }


def number(number: Mapping[str, Any]) -> dict[str, Any]:
    """An enclosure, and how it is known."""
    return {key: number[key] for key in _NUMBER if key in number}
