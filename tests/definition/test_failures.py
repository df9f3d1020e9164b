"""An activation that fails does not stop the others, and is told with its place and its stage."""

from __future__ import annotations

import json
from contextlib import nullcontext
from pathlib import Path

import pytest

from codegen.build import plan
from codegen.cli.main import main
from codegen.definition import library
from codegen.definition.library import load
from codegen.definition.location import DefinitionError
from codegen.work.processes import Limits

HEAD = "from sympy import *\nfrom codegen import Activation, Parameter, x\n"
GOOD = HEAD + "ramp = Activation('ramp', Max(0, x))\n"
# The square root has no slope at 0, which only its derivative shows.
BAD = HEAD + "\nroot = Activation('root', Piecewise((sqrt(x + x**2) - sqrt(x), x >= 0), (0, True)))\n"


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ACTFORGE_CACHE", str(tmp_path / "cache"))
    (tmp_path / "defs").mkdir()
    (tmp_path / "defs" / "good.py").write_text(GOOD)
    return tmp_path


def stems(folder: Path) -> set[str]:
    return {p.stem for p in folder.rglob("*.*") if ".cache" not in p.parts}


def test_one_that_fails_does_not_stop_the_others(here, capsys):
    (here / "defs" / "bad.py").write_text(BAD.replace("sqrt(x + x**2) - sqrt(x)", "3*x"))
    assert main(["build"]) == 0
    assert stems(here / "generated") >= {"ramp", "root"}
    capsys.readouterr()

    (here / "defs" / "bad.py").write_text(BAD)
    (here / "defs" / "good.py").write_text(GOOD.replace("Max(0, x)", "Max(0, 2*x)"))
    assert main(["build"]) == 2
    printed = capsys.readouterr()
    assert "defs/bad.py:4: error: root: d1 has no value at x = 0" in printed.err
    assert "generated/kernels/root.py: removed" in printed.out
    assert "generated/kernels/ramp.py: written" in printed.out
    assert "root" not in (here / "generated" / "__init__.py").read_text()

    assert main(["build", "--check", "--json"]) == 2  # it is not well, though what is there is as it should be
    told = json.loads(capsys.readouterr().out)
    assert told["fresh"]
    assert told["error"]["where"] == "defs/bad.py:4"


def test_where_all_fail_nothing_is_written(here, capsys):
    (here / "defs" / "good.py").unlink()
    (here / "defs" / "bad.py").write_text(BAD)
    assert main(["build"]) == 2
    assert not (here / "generated").exists()


def test_what_takes_too_long_is_told_with_its_stage(here, capsys, monkeypatch):
    monkeypatch.setattr(library, "within", lambda *_: nullcontext())  # reading it is another stage
    assert main(["build", "--seconds", "0.001"]) == 2
    error = capsys.readouterr().err
    assert "ramp: derivatives: its beginning took more than 0.001 seconds" in error
    assert not (here / "generated").exists()


def test_without_a_listener_the_first_failure_is_raised(here):
    (here / "defs" / "bad.py").write_text(BAD)
    with pytest.raises(DefinitionError, match="root: d1"):
        plan(load(here / "defs"))


def test_a_fault_of_the_tools_own_does_not_stop_the_others_either(here, monkeypatch):
    (here / "defs" / "bad.py").write_text(BAD.replace("sqrt(x + x**2) - sqrt(x)", "3*x"))
    from codegen.answers import kernels

    real = kernels.stable_pieces

    def broken(form):
        if form.to_sympy().has(3):
            raise RuntimeError("a seam came apart")
        return real(form)

    monkeypatch.setattr(kernels, "stable_pieces", broken)
    failures: list[Exception] = []
    files = plan(load(here / "defs"), failed=failures.append)
    assert [str(f) for f in failures] == ["a seam came apart"]
    assert "kernels/ramp.py" in files
    assert "kernels/root.py" not in files


def test_build_of_one_name_makes_nothing_of_the_others(here):
    (here / "defs" / "bad.py").write_text(BAD)
    failures: list[Exception] = []
    files = plan(load(here / "defs"), ["ramp"], beside=(), failed=failures.append)
    assert failures == []
    assert "root" not in files["__init__.py"]
    assert "kernels/ramp.py" in files
    assert main(["build", "ramp"]) == 0


def test_build_of_one_name_beside_others_that_are_built(here, capsys):
    (here / "defs" / "bad.py").write_text(BAD.replace("sqrt(x + x**2) - sqrt(x)", "3*x"))
    assert main(["build"]) == 0
    (here / "defs" / "good.py").write_text(GOOD.replace("Max(0, x)", "Max(0, 2*x)"))
    capsys.readouterr()
    assert main(["build", "ramp"]) == 0
    printed = capsys.readouterr()
    assert printed.err == ""
    assert "generated/facts/ramp.json: written" in printed.out
    assert "root" not in printed.out
    assert "root" in (here / "generated" / "__init__.py").read_text()
    assert (here / "generated" / "facts" / "root.json").exists()
    assert main(["build", "--check"]) == 0


def test_processes_and_this_process_make_the_same(here, monkeypatch):
    monkeypatch.setenv("ACTFORGE_CACHE", "")
    library = load(here / "defs")
    assert plan(library, jobs=2, limits=Limits()) == plan(library)
