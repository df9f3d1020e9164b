"""What is printed fits the window: no line is longer, and no word or number is cut or lost."""

from __future__ import annotations

import re
from pathlib import Path

import click
import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.cli import terminal
from codegen.cli.main import COMMANDS, main

ROOT = Path(__file__).parents[2]
PRINTED = (
    "list",
    "list --sources",
    "list --dialect torch",
    "list --dialect onnx",
    "facts gelu",
    "facts swish",
    "compare gelu swish",
    "compare relu gelu",
    "relatives swish",
    "claims",
    "lut gelu --in-scale 0.05",
    "lut swish --in-scale 1/3 --set beta=1.702",
    "show relu",
    "show softplus --stage form",
    "doctor",
    "verify identity",
    "--help",
    *(f"{name} --help" for name in COMMANDS),
)
CODE = ("show softplus --stage form",)  # formulas of any length, a line each, which a person may copy


def words(printed: str) -> set[str]:
    return {word.removesuffix(":") for word in printed.split() if not re.fullmatch(r"\+\d+", word)}  # heads of columns


@pytest.mark.parametrize("command", PRINTED)
def test_each_command_fits_and_loses_nothing(
    command: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    printed = {}
    for width in (80, 100, 160, 400):
        monkeypatch.setenv("COLUMNS", str(width))
        main(command.split())
        printed[width] = re.sub(r"\[default:\s+", "", capsys.readouterr().out)
        if command not in CODE:
            assert max(map(len, printed[width].splitlines())) <= width
    assert printed[80]
    for width in (80, 100, 160):
        missing = words(printed[400]) - words(printed[width]) if "--help" not in command else set()
        assert all(f" {word} " not in printed[400].partition("\n")[2] for word in missing)  # but heads of columns


@given(
    st.lists(st.tuples(*[st.text("ab ", max_size=60)] * 4), min_size=1, max_size=4),
    st.integers(20, 200),
)
def test_every_word_of_any_table_is_printed_whole(rows: list[tuple[str, ...]], width: int) -> None:
    told: list[str] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(terminal, "terminal_width", lambda: width)
        for printer in ("echo", "secho"):
            patch.setattr(terminal.click, printer, lambda text="", **_: told.append(text))
        terminal.print_table(("one", "two", "three", "four"), rows, numbers=("three",))
    longest = max((len(word) for row in rows for word in " ".join(row).split()), default=0)
    assert max(map(len, told)) <= max(width, longest + len("three: ") + 4)
    assert {word for row in rows for cell in row for word in cell.split()} <= words("\n".join(told))


def test_a_value_stays_beside_its_name(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    for length in range(20, 80):
        terminal.print_text(f"{'p' * length} at x = -0.7517915246935645, and f'(x) >= 0.5 there")
        assert "x = -0.7517915246935645," in capsys.readouterr().out


def test_states_have_colours_and_the_same_widths(capsys: pytest.CaptureFixture[str]) -> None:
    rows = [("gelu", "certified", "x"), ("relu", "needed", "yy"), ("elu", "past 1 ulp", "z"), ("an", "other word", "")]
    terminal.print_table(("", "state", "more"), rows)
    plain = capsys.readouterr().out
    with click.Context(click.Command("any"), color=True).scope():
        terminal.print_table(("", "state", "more"), rows)
    coloured = capsys.readouterr().out
    assert click.unstyle(coloured) == plain
    lines = coloured.splitlines()
    assert click.style("certified", fg="cyan") in lines[1]
    assert click.style("needed", fg="red") in lines[2]
    assert click.style("past 1 ulp", fg="red") in lines[3]
    assert "\x1b[3" not in lines[4]


@pytest.mark.parametrize(("variable", "coloured"), [("FORCE_COLOR", True), ("NO_COLOR", False), (None, False)])
def test_colour_can_be_forced_and_refused_and_a_pipe_has_none(
    variable: str | None, coloured: bool, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("FORCE_COLOR", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    if variable:
        monkeypatch.setenv(variable, "1")
    assert main(["nothing-of-that-name"]) == 2
    assert ("\x1b[" in capsys.readouterr().err) == coloured
