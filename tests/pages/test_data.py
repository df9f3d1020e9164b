"""The twins of pages for programs: each file keeps to the schema that it names, and says what the page says."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from codegen.pages.twins import SCHEMAS, facts_file, twin_files

ROOT = Path(__file__).parents[2]
DATA = ROOT / "docs" / "data"
FILES = sorted(p for p in DATA.rglob("*.json") if p.parent.name != "schemas")


def schema(name: str) -> Any:
    return json.loads((SCHEMAS / f"{name}.json").read_text("utf-8"))


def checker(name: str) -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator(schema(name))


@pytest.mark.parametrize("file", FILES, ids=lambda p: p.relative_to(DATA).as_posix())
def test_a_file_keeps_to_the_schema_that_it_names(file: Path) -> None:
    data = json.loads(file.read_text("utf-8"))
    _, name, version = data["schema"].split("/")
    assert version == "1"
    assert name == (file.stem if file.parent == DATA else file.parent.name)
    checker(name).validate(data)


@pytest.mark.parametrize("file", sorted(SCHEMAS.glob("*.json")), ids=lambda p: p.stem)
def test_a_schema_is_one_and_refuses_what_is_missing_or_unknown(file: Path) -> None:
    known = schema(file.stem)
    jsonschema.Draft202012Validator.check_schema(known)
    (example,) = [p for p in FILES if p.stem == file.stem] or [DATA / "facts" / "gelu.json"]
    data = json.loads(example.read_text("utf-8"))
    for wrong in ({**data, "more": 1}, {k: v for k, v in data.items() if k != "schema"}, {**data, "schema": "other/1"}):
        assert not checker(file.stem).is_valid(wrong)
    assert (DATA / "schemas" / file.name).read_text("utf-8") == file.read_text("utf-8")


def test_every_activation_and_every_page_with_a_table_has_a_twin() -> None:
    names = {p.stem for p in (ROOT / "docs" / "activations").glob("*.md")}
    assert {p.stem for p in (DATA / "facts").glob("*.json")} == names
    assert {p.stem for p in DATA.glob("*.json")} == {p.stem for p in SCHEMAS.glob("*.json")} - {"facts"}
    told = (ROOT / "docs" / "data.md").read_text("utf-8")
    assert all(f"(data/{path.relative_to(DATA).as_posix()})" in told for path in DATA.glob("*.*"))
    assert all((ROOT / "docs" / link).is_file() for link in re.findall(r"\]\((data/[^)]+)\)", told))


NUMBER = {"lo": "0.5", "hi": "0.6", "verdict": "certified", "method": "a method"}


def test_a_claim_has_its_numbers_and_no_certificates() -> None:
    evidence = [{"text": "It is.", "numbers": {"most": NUMBER}, "certificates": [{"kind": "tail"}]}]
    claim = {"id": "G1", "activation": "gelu", "claim": "is", "verdict": "proved", "evidence": evidence}
    made = json.loads(dict(twin_files([claim], [], [], None))["data/claims.json"])
    checker("claims").validate(made)
    (found,) = made["claims"]
    assert found["evidence"] == [
        {"text": "It is.", "numbers": {"most": {k: NUMBER[k] for k in ("lo", "hi", "verdict")}}}
    ]


def test_a_row_of_a_dialect_says_what_it_equals_or_what_is_nearest() -> None:
    common = {
        "names": ["nn.F"],
        "call": "F(x)",
        "defaults": [],
        "formula": "x",
        "required": [],
        "halves": [],
        "note": "",
        "arguments": {},
        "settings": {},
    }
    law = {"other": "identity", "law": "identity(x)"}
    near = {"other": "relu", "values": {"largest": NUMBER, "at": []}, "derivatives": {"verdict": "unknown"}}
    kink = {"at": "0", "there": "1", "here": "0"}
    rows = [{**common, "same": law, "every": law, "kinks": [kink]}, {**common, "near": near}, common]
    dialect = {"name": "torch", "title": "PyTorch", "version": "2", "source": "", "note": "", "rows": rows}
    made = json.loads(dict(twin_files([], [dialect], [], None))["data/dialects.json"])
    checker("dialects").validate(made)
    same, nearest, neither = made["dialects"]
    assert (same["equals"], same["every"], same["nearest"], same["kinks"]) == (
        "identity(x)",
        "identity(x)",
        None,
        [kink],
    )
    assert nearest["nearest"]["activation"] == "relu"
    assert nearest["nearest"]["derivatives"] == {}
    assert (neither["equals"], neither["nearest"]) == (None, None)


def test_facts_are_a_kind_a_line_without_certificates() -> None:
    sheet = {
        "name": "f",
        "formula": "x",
        "parameters": {},
        "certificates": [1],
        "facts": {"range": {"verdict": "proved", "evidence": [0], "interval": "(0, 1)"}},
    }
    path, text = facts_file(sheet)
    assert path == "data/facts/f.json"
    assert json.loads(text)["facts"] == {"range": {"verdict": "proved", "interval": "(0, 1)"}}
    assert "certificates" not in text
    assert len(text.splitlines()) == 3
