"""`derive`: a formula that is typed gets what a definition gets."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import nullcontext

import numpy as np
import pytest

from codegen.cli.commands import derive
from codegen.cli.main import main

RAMP = "Max(0, x) + alpha*Min(0, x)"


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_typed_formula_becomes_a_package(here, capsys):
    arguments = ["derive", RAMP, "-p", "alpha=0.25:positive", "--name", "leaky", "--full", "--out", "made"]
    assert main(arguments) == 0
    printed = capsys.readouterr().out
    lines = printed.splitlines()
    assert [line for line in lines if line.startswith("# ")] == [
        *("# formula", "# derivative", "# form", "# program", "# code", "# facts")
    ]
    assert "    alpha = 1/4, positive" in lines
    assert "the Lipschitz constant of f is 1" in printed
    code = "from made import leaky\nprint(leaky([-2.0, 3.0]), leaky.d1([-2.0], alpha=0.5), 'lipschitz' in leaky.facts)"
    environment = {**os.environ, "NUMBA_CACHE_DIR": str(here / "numba")}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout == f"{np.array([-0.5, 3.0])} [0.5] True\n"


def test_a_formula_is_answered_in_a_screen(here, capsys):
    assert main(["derive", "max(0, min(x, 6))"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) < 40
    assert "f(x) = relu6(x)  (proved)" in lines
    assert "the range is [0, 6];" in "\n".join(lines)
    (first,) = [line.split() for line in lines if line.startswith("f       float32")]
    assert first[-1] == "0.00"


def test_the_first_facts_are_told_before_a_kernel_is_asked_for(here, capsys, monkeypatch):
    """Range, slope and smoothness take a second or two, and programs many: nobody waits for these to see those."""

    def begun(*_):
        printed.append(capsys.readouterr().out)
        raise RuntimeError

    printed = []
    monkeypatch.setattr("codegen.answers.kernels.begun", begun)
    main(["derive", "x/(1 + x**2)"])
    assert "the range is [-1/2, 1/2]" in printed[0]
    assert "the Lipschitz constant of f is 1" in printed[0]
    assert "f is C^infinity" in printed[0]


def test_a_formula_that_nobody_knows_is_said_to_be_none_of_those_known(here, capsys, monkeypatch):
    monkeypatch.setattr("codegen.cli.commands.summary._print_kernels", lambda built: None)
    monkeypatch.setattr("codegen.answers.kernels.begun", lambda *_: lambda: None)
    assert main(["derive", "x**3"]) == 0
    assert " known activations, nor one scaled or shifted." in capsys.readouterr().out


def test_one_stage_alone_needs_no_kernels(here, capsys):
    assert main(["derive", "x/(1 + exp(-x))", "--stage", "derivative", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["name"], told["formula"], list(told["stages"])) == ("f", "x/(1 + exp(-x))", ["derivative"])
    assert [s["title"] for s in told["stages"]["derivative"]] == ["f", "d1", "d2"]
    assert "facts" not in told


def test_a_package_of_other_activations_stays(here, capsys):
    assert main(["derive", "3*x", "--out", "made"]) == 0
    before = sorted((p, p.stat().st_mtime_ns) for p in (here / "made").rglob("*.py"))
    capsys.readouterr()
    assert main(["derive", "2*x", "--name", "twice", "--out", "made"]) == 2
    assert "made holds other activations: kernels/f.py" in capsys.readouterr().err
    assert sorted((p, p.stat().st_mtime_ns) for p in (here / "made").rglob("*.py")) == before


@pytest.mark.parametrize(
    ("arguments", "shown"),
    [
        (["x*tahn(x)"], "error: there is no function tahn\n  x*tahn(x)\n    ^^^^\n  did you mean tanh?\n"),
        (
            ["x/(1 + exp(-bta*x))", "-p", "beta=1"],
            "exp(-bta*x))\n              ^^^\n  did you mean beta? else",
        ),
        (["x*1e5000"], "  x*1e5000\n    ^^^^^^\n"),
        (["x", "--name", "lambda"], "'lambda' is a keyword"),
        (["x", "--name", "../x"], "is not a name for an activation"),
        (["x", "-p", "beta=1"], "leave out --parameter beta=..."),
        (["x", "-p", "beta"], "'beta' does not declare a parameter"),
        (["Piecewise((sqrt(x + x**2) - sqrt(x), x >= 0), (0, True))"], "d1 has no value at x = 0"),
        (["x", "--out", "file"], "file: not a folder"),
    ],
)
def test_a_mistake_is_underlined(here, capsys, arguments, shown):
    (here / "file").write_text("mine")
    assert main(["derive", *arguments, "--stage", "derivative"]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert shown in printed.err


def test_a_mistake_is_one_object_for_a_program(here, capsys):
    assert main(["derive", "x + tahn(x)", "--json"]) == 2
    error = json.loads(capsys.readouterr().out)["error"]
    assert error["excerpt"] == {"text": "x + tahn(x)", "start": 4, "end": 8}
    assert error["status"] == 2


def test_a_misspelled_formula_is_told_without_sympy():
    code = (
        "import sys\nfrom codegen.cli.main import main\n"
        "assert main(['derive', '2x']) == 2\nprint('sympy' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


def test_what_takes_too_long_is_told(here, capsys, monkeypatch):
    monkeypatch.setenv("ACTFORGE_CACHE", str(here / "cache"))  # where nothing is known
    monkeypatch.setattr(derive, "within", lambda *_: nullcontext())  # reading the formula is another stage
    assert main(["derive", "x/(1 + exp(-x))", "--seconds", "0.001"]) == 2
    assert "f: first facts: its beginning took more than 0.001 seconds" in capsys.readouterr().err
