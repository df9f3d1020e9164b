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
    assert [(r["count"], r["seed"], r["failures"]) for r in found["wrong"]["runs"]] == [(2, 3, 2)]
    assert (found["wrong"]["count"], found["wrong"]["failures"]) == (2, 2)
    assert {"numpy", "numba", "python"} <= found["right"]["versions"].keys() and found["right"]["runs"][0]["date"]


def test_runs_add_up_and_a_seed_counts_once(run, monkeypatch: pytest.MonkeyPatch) -> None:
    for count, seed in (("5", "1"), ("7", "2"), ("6", "1")):
        run("wrong", "--count", count, "--seed", seed, "--add")
    found = json.loads(command.RECORD.read_text())["wrong"]
    assert [(r["count"], r["seed"]) for r in found["runs"]] == [(7, 2), (6, 1)]
    assert found["count"] == found["failures"] == 13
    monkeypatch.setattr(command, "version", lambda package: "another")  # what earlier runs tried is not this
    run("wrong", "--count", "1", "--seed", "9", "--add")
    assert json.loads(command.RECORD.read_text())["wrong"]["count"] == 1
