"""The command line never ends with a fault of its own: a short run of the fuzzer, and what long runs found."""

from __future__ import annotations

import os
import random
import signal
import time
from typing import IO

import pytest
from fuzz import tool

from codegen.cli import main as cli
from codegen.work import processes

# A library that other tests of the process have loaded warns of forks; none is used in them.
forks = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning", "ignore:os.fork")


@forks
def test_any_command_is_answered() -> None:
    assert tool.tool(100, seed=1) == []


def test_the_same_seed_gives_the_same_commands() -> None:
    one, two = ([tool.command(random.Random(5)) for _ in range(3)] for _ in range(2))
    assert one == two


def test_a_fault_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(arguments: list[str]) -> int:
        raise ValueError("as a fault would")

    monkeypatch.setattr(cli, "main", fails)
    assert "as a fault would" in tool.fault(["list"])
    monkeypatch.setattr(cli, "main", lambda arguments: cli.FAULT)
    assert tool.fault(["list"]).startswith("status 3")
    monkeypatch.setattr(cli, "main", lambda arguments: cli.WELL)
    assert tool.fault(["list"]) == ""
    assert tool.fault(["list", "--json"]).startswith("no JSON")


def test_no_case_starts_a_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """One that did took half a second instead of milliseconds, so that no run was long."""

    def started(*arguments: object) -> None:
        raise AssertionError("a process was started")

    monkeypatch.setattr(processes._Worker, "__init__", started)
    with tool.elsewhere(), tool.at_once(), tool.read_once():
        assert tool.fault(["derive", "--stage", "derivative", "--json", "--", "x*tanh(x)"]) == ""
        assert tool.fault(["facts", "plain", "--json"]) == ""


@forks
def test_forks_do_not_meet() -> None:
    """What one of them makes and takes away, another would miss."""
    block = [["new", "mine"], ["list"]] * 20
    assert [found for _, found in tool.in_forks(tool._faults, [block, block], 2)] == [[], []]


@forks
def test_a_process_that_ends_is_a_failure() -> None:
    blocks = [[[str(k)]] for k in range(5)]

    def task(block: tool.Block, last: IO[str]) -> list[str]:
        print("the command", *block[0], file=last, flush=True)
        if block == [["3"]]:
            os._exit(7)
        return block[0]

    found = list(tool.in_forks(task, blocks, 2))
    assert [block for block, _ in found] == blocks
    assert [told for _, told in found] == [
        ["0"],
        ["1"],
        ["2"],
        ["the process ended with status 7\nthe command 3\n"],
        ["4"],
    ]


@forks
def test_a_signal_that_ends_a_process_leaves_the_command_and_the_place(monkeypatch: pytest.MonkeyPatch) -> None:
    """Which of 250 commands it was, and where, no second run had told."""

    def ends(arguments: list[str]) -> int:
        os.kill(os.getpid(), signal.SIGFPE)
        return 0

    monkeypatch.setattr(cli, "main", ends)
    ((_, (told,)),) = tool.in_forks(tool._faults, [[["list", "two words"]]], 1)
    assert f"status {-signal.SIGFPE}\nlist 'two words'\n" in told and "in ends" in told


def test_what_takes_too_long_is_measured_by_the_processor(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a busy machine cases were ended that are quick, and a long run had tried less than it said."""

    def waits(arguments: list[str]) -> int:
        time.sleep(0.3)
        raise ValueError("after a wait")

    def works(arguments: list[str]) -> int:
        while True:
            pass

    monkeypatch.setattr(tool, "SECONDS", 0.1)
    monkeypatch.setattr(cli, "main", waits)
    assert "after a wait" in tool.fault(["list"])
    monkeypatch.setattr(cli, "main", works)
    assert tool.fault(["list"]) == ""


# What ended with status 3 once, or was refused for a reason that was not true: the command, and its status now.
FOUND = [
    (["derive", "--stage", "derivative", "--", "Piecewise((sin(x)/x, x > 0), (sin(x)/x, x < 0), (1, True))"], cli.WELL),
    (["derive", "--stage", "derivative", "--", "Piecewise((sin(x)/x, x > 0 or x < 0), (1, True))"], cli.WELL),
    (["derive", "--stage", "derivative", "--", "Piecewise((sin(x)/x, not (x >= 0 and x <= 0)), (1, True))"], cli.WELL),
    (["derive", "--stage", "derivative", "--", "Piecewise((x*log(x), x > 0), (x*log(-x), x < 0), (0, True))"], 2),
    (["derive", "--stage", "stable", "--", "sqrt(Max(0, x - 1))"], cli.WELL),
    (["derive", "--stage", "stable", "--", "1/(1 + exp(-10**6*x))"], cli.WELL),
    (["derive", "--stage", "derivative", "--", "x*relu(log(-1))"], cli.MISTAKE),
    (["derive", "--stage", "derivative", "--", "x + Piecewise((1, log(-1) > x), (x, True))"], cli.MISTAKE),
    (["derive", "--stage", "derivative", "--", "cosh(x)/softplus(x)"], cli.WELL),  # 1/log(1 + exp(-50)) for SymPy
    (
        ["derive", "--stage", "derivative", "--", "erfc(Piecewise((x**100, x > 0 or x < 0), (x, True)))"],
        cli.WELL,
    ),
    (["derive", "-p", "b=1:real", "--stage", "formula", "--", "x*relu(atanh(b))"], cli.MISTAKE),
    (["lut", "soft", "--in-scale", "1e300"], cli.WELL),
    (["lut", "grows", "--in-scale", "100", "--out-scale", "1"], cli.WELL),
    (["lut", "grows", "--in-scale", "1e300"], cli.MISTAKE),
]


@pytest.mark.parametrize(("arguments", "status"), FOUND, ids=lambda a: " ".join(a) if isinstance(a, list) else "")
def test_what_was_found_once(arguments: list[str], status: int, monkeypatch: pytest.MonkeyPatch) -> None:
    ended: list[int] = []
    main = cli.main

    def noted(words: list[str]) -> int:
        ended.append(main(words))
        return ended[-1]

    monkeypatch.setattr(cli, "main", noted)
    monkeypatch.setattr(tool, "SECONDS", 60.0)  # these are to be answered
    with tool.elsewhere(), tool.at_once(), tool.read_once():
        assert tool.fault(arguments) == ""
    assert ended == [status]
