"""`--lang`: what is printed is Chinese, fits the window, and what has no translation stays as it is."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path

import pytest

from codegen.cli.commands.common import speaker
from codegen.cli.main import main
from codegen.cli.terminal import print_table, print_text
from codegen.words.names import english

ROOT = Path(__file__).parents[2]


def columns(line: str) -> int:
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line)


@pytest.mark.parametrize("width", [60, 100])
def test_facts_in_chinese(width: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("COLUMNS", str(width))
    assert main(["facts", "clipped_relu", "--lang", "zh"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert {line: words for line in lines if (words := english(line))} == {}
    told = "".join("".join(lines).split())
    assert "值域为[0,6]；最小值在x=0处取到，最大值在x=6处取到。" in told
    assert max(map(columns, lines)) <= width
    assert not [line for line in lines if line.strip().startswith(("，", "。", "；", "）"))]


def test_json_stays_english(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT)
    assert main(["facts", "relu", "--lang", "zh", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["facts"]["range"]["statements"] == [
        "the range is [0, oo); the minimum at x = 0."
    ]


def test_english_is_what_it_was_and_what_has_no_translation_stays() -> None:
    assert speaker("en")("the range is [0, oo).") == "the range is [0, oo)."
    assert speaker("zh")("the range is [0, oo).") == "值域为 [0, oo)。"
    assert speaker("zh")("Nobody translated this.") == "Nobody translated this."


def test_a_chinese_character_takes_two_columns(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    print_table(("编号", "claim"), [("S1", "处处光滑"), ("S22", "在左侧的梯度为 alpha，从不为 0，而且很长很长很长")])
    lines = capsys.readouterr().out.splitlines()
    starts = {columns(line[: line.index(word)]) for line, word in zip(lines, ("claim", "处处", "在左"), strict=False)}
    assert starts == {6}
    assert max(map(columns, lines)) <= 40
    print_text("当 x 趋于 -oo 时，f(x) 从上方趋于 0（指数级），差如 exp(x)。" * 3)
    assert all(columns(line) <= 40 for line in capsys.readouterr().out.splitlines())
