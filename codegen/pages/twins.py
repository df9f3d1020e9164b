"""The twins of pages for programs: what a page tells as JSON, with a JSON Schema for each kind.

Takes what was proved and measured, as data; gives files by their paths below `docs/`, and the fields of the page.
Certificates are left out: `--json` of the commands has them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..answers import speeds
from ..answers.dialects import ours
from .data import FOLDER, data_file, number
from .properties import Sheet

SCHEMAS = Path(__file__).parent / "schemas"
Data = Mapping[str, Any]


@dataclass(frozen=True)
class Twin:
    """A kind of file: its name, what it holds, and where."""

    name: str
    title: str
    path: str


@dataclass(frozen=True)
class DataPage:
    """The page; the fields are the variables of its template."""

    folder: str
    twins: tuple[Twin, ...]


def data_page() -> DataPage:
    """What there is, by the schemas."""
    kinds = [(path.stem, json.loads(path.read_text("utf-8"))["title"]) for path in sorted(SCHEMAS.glob("*.json"))]
    return DataPage(FOLDER, tuple(Twin(n, t, f"{n}/gelu" if n == "facts" else n) for n, t in kinds))


def twin_files(
    claims: Sequence[Data],
    dialects: Sequence[Data],
    pairs: Sequence[Data],
    record: speeds.Record | None,
) -> Iterator[tuple[str, str]]:
    """Every file, and every schema."""
    yield data_file("claims", [_claim(claim) for claim in claims])
    yield data_file("dialects", [_row(dialect, row) for dialect in dialects for row in dialect["rows"]])
    yield data_file("distances", [_pair(pair) for pair in pairs])
    if record is not None:
        yield f"{FOLDER}/speed.json", f'{{"schema": "actforge/speed/1", {speeds.write(record)[1:]}'
    for path in sorted(SCHEMAS.glob("*.json")):
        yield f"{FOLDER}/schemas/{path.name}", path.read_text("utf-8")


def _claim(claim: Data) -> dict[str, Any]:
    evidence = [
        {"text": e["text"], "numbers": {key: number(n) for key, n in e["numbers"].items()}} for e in claim["evidence"]
    ]
    return {key: claim[key] for key in ("id", "activation", "claim", "verdict")} | {"evidence": evidence}


def _row(dialect: Data, row: Data) -> dict[str, Any]:
    equal = "same" in row
    nearest = None if equal or "near" not in row else row["near"]
    return {
        "framework": dialect["title"],
        "version": dialect["version"],
        **{key: row[key] for key in ("names", "call", "formula", "arguments", "settings")},
        "equals": ours(row) if equal or "scaled" in row else None,
        "every": row["every"]["law"] if "every" in row else None,
        "nearest": nearest and {"activation": nearest["other"], **_distances(nearest)},
        "kinks": row.get("kinks", []),
    }


def _pair(pair: Data) -> dict[str, Any]:
    return {"left": pair["left"], "right": pair["right"], **_distances(pair)}


def _distances(of: Data) -> dict[str, Any]:
    return {key: number(of.get(key, {}).get("largest", {})) for key in ("values", "derivatives")}


def facts_file(sheet: Sheet) -> tuple[str, str]:
    """The twin of an activation's page: the sheet without its certificates, one kind of fact a line."""
    head = {"schema": "actforge/facts/1", **{k: v for k, v in sheet.items() if k not in ("facts", "certificates")}}
    lines = ",\n  ".join(
        f"{json.dumps(kind)}: {json.dumps(_bare(fact), ensure_ascii=False)}" for kind, fact in sheet["facts"].items()
    )
    text = f'{json.dumps(head, ensure_ascii=False)[:-1]}, "facts": {{\n  {lines}\n}}}}\n'
    return f"{FOLDER}/facts/{sheet['name']}.json", text


def _bare(fact: Data) -> dict[str, Any]:
    return {key: value for key, value in fact.items() if key != "evidence"}
