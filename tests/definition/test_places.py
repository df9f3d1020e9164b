"""Where definitions come from, what belongs to which folder of generated code, and what a build of one name needs."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from codegen import build, output
from codegen.answers.kernels import make_all
from codegen.build import plan
from codegen.cli.main import main
from codegen.definition import places
from codegen.definition.library import load
from codegen.targets.common import listed, lock
from codegen.targets.package import texts
from codegen.work import cache
from codegen.work.tasks import crew

ROOT = Path(__file__).parents[2]
HEAD = "from sympy import *\nfrom codegen import Activation, Parameter, gate, x\n"
RAMP = "ramp = Activation('ramp', Max(0, x), summary='A ramp.')\n"
SLOPE = "a = Parameter('a', default=2, learnable=True)\nslope = Activation('slope', Max(0, x) + a*Min(0, x), [a])\n"
UNIT = "unit = Activation('unit', gate * Max(0, x))\n"
TWICE = "twice = Activation('twice', 2*x)\n"


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(build, "crew", lambda library, *_: crew(library))  # in this process, which is quicker
    return tmp_path


def define(folder: Path, **modules: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in modules.items():
        (folder / f"{name}.py").write_text(HEAD + text)
    return folder


# Which definitions


def test_from_any_folder_the_definitions_are_those_of_the_tool(here, capsys):
    assert places.usual() == places.SHIPPED
    assert main(["show", "gelu", "--stage", "formula"]) == 0
    assert "erf" in capsys.readouterr().out


@pytest.mark.parametrize(
    "text", ["", "#define X\n", "import os\nraise RuntimeError('was run')\n", "import codegenerator\n"]
)
def test_a_folder_that_is_called_defs_and_holds_none_is_not_taken(here, capsys, text):
    (here / "defs").mkdir()
    (here / "defs" / "other.py").write_text(text)
    assert places.usual() == places.SHIPPED
    assert main(["show", "relu", "--stage", "formula"]) == 0
    assert capsys.readouterr().err == ""


def test_ones_own_definitions_come_first_and_those_of_the_tool_are_known(here, capsys):
    define(here / "defs", relu="relu = Activation('relu', 7*x)\n", a=RAMP)
    for name, told in (("relu", "7*x"), ("ramp", "Max(0, x)"), ("gelu", "erf"), ("actforge:relu", "Max(0, x)")):
        assert main(["show", name, "--stage", "formula"]) == 0
        assert told in capsys.readouterr().out
    assert main(["show", "rmap", "--stage", "formula"]) == 2
    told = capsys.readouterr().err
    assert "there is no activation rmap in defs or among those that come with the tool" in told
    assert "did you mean ramp?" in told


def test_the_folder_that_is_named_is_the_one_that_is_built(here, capsys):
    define(here / "defs", a=RAMP)
    assert main(["build", "relu"]) == 2
    told = capsys.readouterr().err
    assert "there is no activation relu in defs" in told
    assert "actforge:relu" in told


def test_definitions_of_the_tool_are_written_where_one_says_alone(here, capsys):
    for words in (["build"], ["build", "relu"], ["build", "actforge:relu"]):
        assert main(words) == 2
        told = capsys.readouterr().err
        assert "no definitions are here; the 41 that come with the tool need a folder to go to" in told
        assert "--out DIR" in told
    assert not (here / "generated").exists()
    assert main(["build", "identity", "--out", "mine"]) == 0
    assert (here / "mine" / "kernels" / "identity.py").exists()
    assert "from mine import identity" in (here / "mine" / "__init__.py").read_text()


def test_a_folder_that_is_named_has_to_be_there(here, capsys):
    assert main(["facts", "relu", "--defs", "nowhere"]) == 2
    assert "nowhere: error: the folder of definitions is not there" in capsys.readouterr().err


def test_a_new_definition_is_in_the_working_folder(here):
    assert main(["new", "golu"]) == 0
    assert (here / "defs" / "golu.py").exists()
    assert places.usual() == Path("defs")


# Whose the output is


def test_other_definitions_do_not_take_the_place_of_the_first_unasked(here, capsys):
    one, two = define(here / "one" / "defs", a=RAMP), define(here / "two" / "defs", a=TWICE)  # of one name
    assert main(["build", "--defs", str(one), "--out", "made"]) == 0
    before = sorted((p, p.stat().st_mtime_ns) for p in (here / "made").rglob("*"))
    capsys.readouterr()
    for words in ([], ["twice"], ["--check"]):
        assert main(["build", *words, "--defs", str(two), "--out", "made"]) == 2
        told = capsys.readouterr().err
        assert "made was built from other definitions (one/defs)" in told
        assert "--replace" in told
    assert sorted((p, p.stat().st_mtime_ns) for p in (here / "made").rglob("*")) == before
    assert main(["build", "twice", "--defs", str(two), "--out", "made", "--replace"]) == 0
    assert not (here / "made" / "kernels" / "ramp.py").exists()
    assert "ramp" not in (here / "made" / "__init__.py").read_text()
    assert main(["build", "--defs", str(two), "--out", "made"]) == 0


def test_a_formula_that_was_typed_and_a_folder_of_definitions_are_two_sources(here, capsys):
    define(here / "defs", a=RAMP)
    assert main(["derive", "3*x", "--stage", "formula", "--out", "made"]) == 0
    assert "from made import f" in (here / "made" / "__init__.py").read_text()
    assert main(["build", "--out", "made"]) == 2
    assert "(a formula that was typed)" in capsys.readouterr().err
    assert main(["derive", "3*x", "--stage", "formula", "--out", "my-made"]) == 2
    assert "--out my_made" in capsys.readouterr().err


def test_pages_of_other_definitions_are_not_removed(here, capsys):
    one, two = define(here / "one", a=RAMP), define(here / "two", a=TWICE)
    assert main(["docs", "ramp", "--defs", str(one), "--out", "pages"]) == 0
    assert main(["docs", "--defs", str(two), "--out", "pages"]) == 2
    assert "pages holds pages of other definitions (one)" in capsys.readouterr().err
    assert (here / "pages" / "activations" / "ramp.md").exists()


def test_the_output_and_its_definitions_may_move_together_and_to_another_machine(here, capsys):
    define(here / "a" / "defs", a=RAMP)
    assert main(["build", "--defs", "a/defs", "--out", "a/made"]) == 0
    (here / "a").rename(here / "b")
    assert main(["build", "--check", "--defs", "b/defs", "--out", "b/made"]) == 0
    shutil.rmtree(here / "b" / "made" / output.CACHE)  # which git does not carry
    assert main(["build", "--check", "--defs", "b/defs", "--out", "b/made"]) == 0
    assert json.loads((here / "b" / "made" / "manifest.json").read_text())["definitions"] == "defs"
    define(here / "other", a=TWICE)
    assert main(["build", "--defs", "other", "--out", "b/made"]) == 2
    assert "(defs)" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("out", "better"), [("my-kernels", "my_kernels"), ("3d", "kernels_3d"), ("a/class", "a/kernels_class"), ("--", "")]
)
def test_a_folder_that_python_cannot_import_is_refused_before_the_work(here, capsys, out, better):
    define(here / "defs", a=RAMP)
    assert main(["build", f"--out={out}"]) == 2
    told = capsys.readouterr().err
    assert "Python cannot import one called" in told
    assert f"--out {better}" in told
    assert not Path(out).exists()


# A build of one name


@pytest.fixture
def several(here, built):
    shutil.copytree(built, here, dirs_exist_ok=True)
    return here


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    folder = tmp_path_factory.mktemp("built")
    defs = define(folder / "defs", a=RAMP, b=SLOPE, c=UNIT)
    output.apply(plan(load(defs)), folder / "generated", source=output.Source("defs", defs))
    return folder


def texts_of(folder: Path) -> tuple[str | None, str | None]:
    """The lists of a package, and its lines of cost."""
    return output.text(folder, listed.FILE), output.text(folder, lock.FILE)


def test_a_build_of_one_name_derives_that_one_and_writes_what_a_whole_build_does(several, monkeypatch, capsys):
    define(several / "defs", a=RAMP.replace("A ramp", "Another ramp"))
    library = load("defs")
    beside = listed.there(output.written(Path("generated")), *texts_of(Path("generated")))
    assert set(beside) == {"ramp", "slope", "unit"}
    heard: list[str] = []
    made = plan(library, ["ramp"], heard.append, beside=beside)
    assert heard == ["ramp"]
    assert {Path(path).stem for path in made if path.startswith("kernels/")} == {"ramp", "__init__"}
    every = plan(library)
    assert {path: text for path, text in made.items() if every[path] != text} == {}
    assert main(["build", "ramp"]) == 0
    assert main(["build", "--check"]) == 0


def test_a_package_without_lists_or_with_damaged_ones_is_derived_again(several):
    file = several / "generated" / listed.FILE
    text, locked = texts_of(several / "generated")
    for damaged in (
        "",
        "{}",
        "[1]",
        text.replace('"doc"', '"docs"'),
        text[:-9],
    ):
        found = listed.there(
            ["kernels/ramp.py", "kernels/slope.py", "kernels/__init__.py", "facts/a.json"], damaged, locked
        )
        assert found == {"ramp": None, "slope": None}
    assert listed.there(["kernels/ramp.py"], text, None) == {"ramp": None}
    file.unlink()
    assert main(["build", "ramp"]) == 0
    assert file.read_text() == text


def test_what_the_lists_tell_comes_back(several):
    made = make_all(load("defs"))
    written = texts(made)[listed.FILE]
    assert listed.write(listed.read(written).values()) == written
    assert list(listed.read(written)) == ["ramp", "slope", "unit"]


def test_another_bound_than_that_of_the_others_makes_them_again(several):
    beside = listed.there(output.written(Path("generated")), *texts_of(Path("generated")))
    heard: list[str] = []
    plan(load("defs"), ["ramp"], heard.append, beside=beside, bound=4.0)
    assert heard == ["ramp", "slope", "unit"]


def test_a_build_of_one_name_tells_no_warning_of_others(several, monkeypatch):
    monkeypatch.setattr(build, "past_bounds", lambda family: [f"{family.name} is past its bound"])
    heard: list[str] = []
    plan(load("defs"), ["ramp"], warn=heard.append)
    assert heard == ["ramp is past its bound"]


# The cache


def test_a_checkout_keeps_its_cache_inside_and_reads_the_users(tmp_path, monkeypatch):
    monkeypatch.delenv(cache.VARIABLE, raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(cache, "_CHECKOUT", None)
    cache.keep("of the user", "1")
    assert (tmp_path / "home" / "actforge" / "of the user.txt").exists()
    (tmp_path / "checkout").mkdir()
    monkeypatch.setattr(cache, "_CHECKOUT", tmp_path / "checkout")
    cache.keep("of the checkout", "2")
    assert [cache.known("of the user"), cache.known("of the checkout")] == ["1", "2"]
    assert (tmp_path / "checkout" / ".cache" / "of the checkout.txt").exists()
    assert len(list((tmp_path / "home" / "actforge").iterdir())) == 1


def test_git_ignores_the_cache_of_this_checkout():
    done = subprocess.run(["git", "check-ignore", "-q", ".cache/a.txt"], cwd=ROOT, check=False)
    assert done.returncode == 0
