"""The command for long runs of the fuzzers: what it prints, records and returns."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from fuzz import __main__ as command

KNOWN = {
    "right": lambda count, seed: [],
    "wrong": lambda count, seed: [f"case {k} of seed {seed}" for k in range(count)],
}


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setattr(command, "RECORD", tmp_path / "record.json")
    monkeypatch.setattr(command, "fuzzers", lambda: KNOWN)

    def call(*arguments: str) -> int:
        monkeypatch.setattr("sys.argv", ["fuzz", *arguments])
        return command.main()

    return call


def test_failures_are_told_and_set_the_exit_status(run, capsys) -> None:
    assert run("right", "--count", "5") == 0
    assert run("wrong", "--count", "50", "--seed", "4") == 1
    told = capsys.readouterr().out.splitlines()
    assert told[0] == "right: 5 cases from seed 1, 0 failures"
    assert told[1] == "case 0 of seed 4" and told[-1] == "wrong: 50 cases from seed 4, 50 failures"
    assert not command.RECORD.exists()


def test_a_recorded_run_replaces_its_own_entry(run) -> None:
    run("right", "--count", "5", "--record")
    run("wrong", "--count", "7", "--record")
    run("wrong", "--count", "2", "--seed", "3", "--record")
    found = json.loads(command.RECORD.read_text())
    assert sorted(found) == ["right", "wrong"]
    assert (found["wrong"]["count"], found["wrong"]["seed"], found["wrong"]["failures"]) == (2, 3, 2)
    assert {"numpy", "numba", "python"} <= found["right"]["versions"].keys() and found["right"]["date"]
