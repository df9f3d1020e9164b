"""The facts as files: a line a fact, each verdict and method once, and the same numbers when they are read."""

from __future__ import annotations

import json
from typing import Any

import pytest

from codegen.targets.common.facts import fact_files
from codegen.targets.cpu.runtime import facts as runtime


def number(value: str, method: str, **more: Any) -> dict[str, Any]:
    return {"lo": value, "hi": value, "verdict": "proved", "method": method, **more}


SHEET = {
    "name": "ramp",
    "formula": "Max(0, x)",
    "parameters": {},
    "facts": {
        "range": {
            "statements": ["the range is [0, oo)."],
            "verdict": "proved",
            "method": "limits",
            "lower": {"value": number("0", "limits"), "at": [number("0", "a root", exact="0")]},
            "evidence": [0],
        },
        "limits": {"statements": [], "verdict": "certified", "method": "a root", "evidence": []},
    },
    "certificates": [{"kind": "value"}],
}


def whole(value: Any) -> Any:
    """Without what is not shipped."""
    if isinstance(value, dict):
        return {key: whole(part) for key, part in value.items() if key != "evidence"}
    return list(map(whole, value)) if isinstance(value, list) else value


def test_what_is_read_is_what_was_written(tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    for path, text in fact_files([SHEET]).items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(text, "utf-8")
    monkeypatch.setattr(runtime, "files", lambda package: tmp_path)
    assert dict(runtime.Facts("ramp")) == whole(SHEET["facts"])


def test_a_fact_takes_a_line_and_grounds_stand_once() -> None:
    (text,) = fact_files([SHEET]).values()
    assert sum(line.startswith((' "range":', ' "limits":')) for line in text.splitlines()) == 2
    data = json.loads(text)
    assert data["grounds"] == [["proved", "limits"], ["proved", "a root"], ["certified", "a root"]]
    assert "certificates" not in text and "evidence" not in text
