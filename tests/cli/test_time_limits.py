"""Nothing that runs somebody's SymPy runs for ever, and what takes long says so; what is broken stops only itself."""

from __future__ import annotations

import itertools
import json
import re
import signal
import threading
import time
from pathlib import Path

import pytest

from codegen.cli import terminal
from codegen.cli.main import main
from codegen.definition.library import find, load, load_rest
from codegen.definition.location import DefinitionError
from codegen.work.time_limit import Late, within

HEAD = "from sympy import *\nfrom codegen import Activation, Parameter, x\n"  # two lines
GOOD = HEAD + "ramp = Activation('ramp', Max(0, x))\n"
timed = pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="the system has no timer to interrupt a process")

# What runs for minutes: a loop, and SymPy's own code.
ENDLESS = {
    "loop": "while True:\n    pass\n",
    "sympy": "slow = integrate(exp(-x**2 - exp(sin(x))/(1 + x**4))*log(2 + cos(x)), (x, 0, oo))\n",
}


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ACTFORGE_CACHE", str(tmp_path / "cache"))
    (tmp_path / "defs").mkdir()
    (tmp_path / "defs" / "good.py").write_text(GOOD)
    return tmp_path


def busy(count: int = 10**9) -> None:
    for _ in range(count):
        pass


@timed
def test_a_block_is_ended_and_names_the_step_it_was_at():
    with pytest.raises(Late, match="the second took more than") as caught, within(0.2, "the first") as step:
        step("the second")
        busy()
    assert caught.value.todo


@timed
def test_a_step_has_its_own_time_and_a_block_that_ends_rings_no_more():
    with within(2.0, "steps") as step:
        for k in range(5):
            step(str(k))
            time.sleep(0.01)
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)
    assert signal.getsignal(signal.SIGALRM) is signal.SIG_DFL


@timed
def test_a_block_within_another_gives_it_back_the_rest_of_its_time():
    with pytest.raises(Late, match="the outer"), within(0.4, "the outer"):
        with within(60, "the inner"):
            time.sleep(0.01)
        busy()
    with pytest.raises(Late, match="the inner"), within(60, "the outer"), within(0.1, "the inner"):
        busy()


@timed
def test_no_handler_of_exceptions_holds_it_up():
    def stubborn() -> None:
        for _ in itertools.count():
            try:
                busy(1000)
            except Exception:
                continue

    with pytest.raises(Late), within(0.2, "it"):
        stubborn()


def test_in_another_thread_nothing_is_ended():
    done = []

    def work() -> None:
        with within(0.01, "it"):
            time.sleep(0.05)
            done.append(True)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert done


@timed
@pytest.mark.parametrize("kind", ["loop", "sympy"])
def test_reading_a_definition_is_ended_where_it_was(here, kind):
    (here / "defs" / "slow.py").write_text(HEAD + ENDLESS[kind])
    with pytest.raises(DefinitionError) as caught:
        load("defs", seconds=0.5)
    assert caught.value.what == "slow: reading the definition took more than 0.5 seconds"
    assert re.fullmatch(r"defs/slow\.py:[34]", caught.value.where)
    assert "--seconds" in caught.value.todo


@timed
def test_a_definition_that_catches_everything_is_ended_too(here):
    """At the second ring: it caught the first."""
    caught = "try:\n    while True:\n        pass\nexcept BaseException:\n    pass\n"
    (here / "defs" / "slow.py").write_text(HEAD + caught + ENDLESS["loop"])
    assert [e.what for e in load_rest("defs", seconds=0.2).broken] == [
        "slow: reading the definition took more than 0.2 seconds"
    ]


@timed
@pytest.mark.parametrize(
    "command",
    [
        ["facts", "slow"],
        ["show", "slow", "--stage", "formula"],
        ["compare", "ramp", "slow"],
        ["relatives", "slow"],
        ["lut", "slow", "--in-scale", "0.1"],
        ["build", "slow"],
        ["docs", "slow", "--out", "pages"],
        ["verify", "slow"],
        ["build"],
        ["claims"],
    ],
    ids=" ".join,
)
def test_every_command_has_the_bound_on_reading(here, capsys, command):
    (here / "defs" / "slow.py").write_text(HEAD + "slow = Activation('slow', x)\n" + ENDLESS["loop"])
    assert main([*command, "--seconds", "0.5"]) == 2
    told = capsys.readouterr()
    assert "slow: reading the definition took more than 0.5 seconds" in told.err
    assert not (here / "generated").exists()


@timed
@pytest.mark.parametrize(
    ("command", "place", "stage"),
    [
        (["compare", "ramp", "ramp"], "codegen.proof.distance.compare.compare", "comparing ramp and ramp"),
        (["relatives", "ramp"], "codegen.answers.relatives.relatives", "ramp: the relatives"),
        (["claims"], "codegen.answers.claims.claims", "deciding the claims"),
        (["lut", "ramp", "--in-scale", "0.1"], "codegen.quantised.lut", "ramp: the table"),
        (["derive", "x"], "codegen.definition.typed.reader.activation", "reading the formula"),
        (["list", "--dialect", "jax"], "codegen.answers.dialects.dialects", "comparing with JAX"),
    ],
    ids=lambda v: v[0] if isinstance(v, list) else "",
)
def test_every_proof_has_the_bound_and_its_name(here, capsys, monkeypatch, command, place, stage):
    monkeypatch.setattr(place, lambda *_, **__: busy())
    assert main([*command, "--seconds", "0.5"]) == 2
    assert f"{stage} took more than 0.5 seconds" in capsys.readouterr().err


def test_facts_are_proved_within_limits_and_come_from_the_cache_without_a_process(here, capsys, monkeypatch):
    from codegen.work import tasks

    assert main(["facts", "ramp", "--json"]) == 0
    told = capsys.readouterr().out
    monkeypatch.setattr(tasks, "Workers", None)
    assert main(["facts", "ramp", "--json"]) == 0
    assert capsys.readouterr().out == told
    assert main(["facts", "relu", "--seconds", "600"]) == 3  # which would need one


# Progress


def test_a_pipe_hears_of_long_work_now_and_then(capsys, monkeypatch):
    monkeypatch.setattr(terminal, "_EVERY", 0.02)
    with terminal.progress() as tell:
        tell("the first")
        tell("the second")
        time.sleep(0.2)
    out, err = capsys.readouterr()
    assert out == ""
    assert set(err.splitlines()) == {"after 0 min: the second"}
    time.sleep(0.05)
    assert capsys.readouterr().err == ""  # and no more when it is over


def test_short_work_is_silent_and_so_is_what_gives_one_object(here, capsys, monkeypatch):
    with terminal.progress() as tell:
        tell("it")
    assert capsys.readouterr().err == ""
    monkeypatch.setattr(terminal, "_EVERY", 0.001)
    assert main(["list", "--json"]) == 0
    assert capsys.readouterr().err == ""


# What is broken


BROKEN = {
    "syntax": "broken = Activation('broken', (x)\n",
    "name": "broken = Activation('broken', undefined*x)\n",
    "formula": "broken = Activation('broken', log(x))\n",
    "text": None,
}


def break_one(here: Path, kind: str) -> None:
    text = BROKEN[kind]
    (here / "defs" / "broken.py").write_bytes(b"\xff\xfe\x00" if text is None else (HEAD + text).encode())


@pytest.mark.parametrize(
    ("kind", "command"),
    [
        *((kind, ["show", "ramp", "--stage", "derivative"]) for kind in BROKEN),
        ("syntax", ["facts", "ramp"]),
        ("name", ["compare", "ramp", "relu"]),
        ("formula", ["list"]),
        ("text", ["lut", "ramp", "--in-scale", "0.1"]),
    ],
    ids=lambda v: v if isinstance(v, str) else v[0],
)
def test_a_broken_file_is_told_and_the_others_work(here, capsys, kind, command):
    break_one(here, kind)
    assert main([*command, "--json"]) == 0
    told = capsys.readouterr()
    assert json.loads(told.out)
    assert re.match(r"defs/broken\.py:\d+: warning: ", told.err)


@pytest.mark.parametrize(
    "command", [["facts", "broken"], ["build", "broken"], ["build"], ["claims"], ["verify"]], ids=" ".join
)
@pytest.mark.parametrize("kind", BROKEN)
def test_a_broken_file_stops_what_is_asked_of_it_or_of_the_whole_folder(here, capsys, kind, command):
    break_one(here, kind)
    assert main(command) == 2
    told = capsys.readouterr()
    assert re.match(r"defs/broken\.py:\d+: error: ", told.err)
    assert "warning" not in told.err
    assert not (here / "generated").exists()


def test_another_name_is_built_beside_a_broken_file(here, capsys):
    (here / "defs" / "broken.py").write_text(HEAD + BROKEN["syntax"])
    assert main(["build", "ramp"]) == 0
    assert "defs/broken.py:3: warning: syntax error" in capsys.readouterr().err
    assert (here / "generated" / "kernels" / "ramp.py").exists()
    assert find(Path("defs"), "ramp").name == "ramp"


def test_what_comes_with_the_tool_is_known_beside_a_folder_that_is_all_broken(here, capsys):
    (here / "defs" / "good.py").write_text(HEAD + BROKEN["syntax"])
    assert main(["show", "relu", "--stage", "formula"]) == 0
    told = capsys.readouterr()
    assert told.out.startswith("relu\n")
    assert "defs/good.py:3: warning: syntax error" in told.err


def test_of_two_definitions_of_a_name_the_first_stands_and_others_work(here, capsys):
    (here / "defs" / "later.py").write_text(GOOD + "other = Activation('other', 2*x)\n")
    found = load_rest("defs")
    assert found.names == ("ramp",)
    assert [e.where for e in found.broken] == ["defs/later.py:3"]
    assert found.origin.read().names == ("ramp",)  # as another process reads it
    assert main(["facts", "other"]) == 2
    assert "ramp is already defined at defs/good.py:3" in capsys.readouterr().err


def test_a_process_reads_the_files_that_are_well(here):
    (here / "defs" / "slow.py").write_text(HEAD + "raise SystemExit\n")
    found = load_rest("defs")
    assert found.origin.files == ("good.py",)
    (here / "defs" / "slow.py").write_text(HEAD + ENDLESS["loop"])  # and no others
    assert found.origin.read().names == ("ramp",)
