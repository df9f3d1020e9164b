"""The command line: what it prints where, and the status that each ending has."""

from __future__ import annotations

import ast
import gc
import json
import os
import pty
import subprocess
import sys
import types
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from codegen.cli import main as cli
from codegen.cli.main import main
from codegen.definition import library
from codegen.work import fingerprint

ROOT = Path(__file__).parents[2]
HEAVY = {"sympy", "numpy", "numba", "flint", "rich", "jinja2", "mpmath"}

DEFINITION = """\
from sympy import exp
from codegen import Activation, x

{name} = Activation("{name}", x / (1 + exp(-{factor} * x)))
"""


class Pipeline:
    """In place of `codegen.build`: a plan that says what it was made from, and how often it was asked for."""

    def __init__(self) -> None:
        self.calls: list[list[str] | None] = []

    def plan(
        self,
        found: library.Library,
        names: Sequence[str] | None = None,
        progress: Callable[[str], None] = lambda _: None,
        *,
        bound: float,
        jobs: int,
        **_: object,
    ) -> dict[str, str]:
        self.calls.append(None if names is None else list(names))
        progress("making it")
        chosen = [a for a in found if names is None or a.name in names]
        return {"__init__.py": "".join(f"{a.name}\n" for a in found)} | {
            f"{a.name}.py": f"# {a.formula}\n" for a in chosen
        }


@pytest.fixture
def pipeline(monkeypatch: pytest.MonkeyPatch) -> Pipeline:
    made = Pipeline()
    module = types.ModuleType("codegen.build")
    module.plan = made.plan  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "codegen.build", module)
    return made


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with two definitions."""
    (tmp_path / "defs").mkdir()
    define(tmp_path, "first", 1)
    define(tmp_path, "second", 2)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def define(folder: Path, name: str, factor: int) -> None:
    (folder / "defs" / f"{name}.py").write_text(DEFINITION.format(name=name, factor=factor))


def run(*arguments: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [sys.executable, "-m", "codegen", *arguments],
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


# Help


def test_help_imports_nothing_heavy() -> None:
    program = (
        "import sys; from codegen.cli.main import main; main(['--help']); print(sorted(sys.modules), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = {name.partition(".")[0] for name in ast.literal_eval(done.stderr)}
    assert "click" in loaded
    assert not loaded & HEAVY


@pytest.mark.parametrize("name", cli.COMMANDS)
def test_every_command_tells_what_it_does(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([name, "--help"]) == 0
    assert f"python -m codegen {name}" in capsys.readouterr().out


def test_help_lists_every_command_of_the_package(capsys: pytest.CaptureFixture[str]) -> None:
    files = {p.stem for p in (ROOT / "codegen" / "cli" / "commands").glob("*.py")} - {"__init__", "common", "summary"}
    assert files == set(cli.COMMANDS)
    assert main(["--help"]) == 0
    printed = capsys.readouterr().out
    assert all(f"\n  {name} " in printed for name in files)


# Building


def test_build_writes_then_finds_nothing_to_do(
    here: Path, pipeline: Pipeline, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["build"]) == 0
    assert (here / "generated" / "first.py").read_text() == "# x/(1 + exp(-x))\n"
    assert capsys.readouterr().out.splitlines() == [
        "generated/__init__.py: written",
        "generated/first.py: written",
        "generated/manifest.json: written",
        "generated/second.py: written",
        "generated: 4 files written, 0 removed, 0 unchanged",
    ]
    assert main(["build"]) == main(["build", "--check"]) == 0
    assert capsys.readouterr().out == "generated: up to date (4 files)\n" * 2
    assert pipeline.calls == [None]


def test_a_build_that_has_nothing_to_do_imports_nothing_heavy(here: Path, pipeline: Pipeline) -> None:
    main(["build"])
    program = "import sys; from codegen.cli.main import main; main(['build']); print(sorted(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    first, second = done.stdout.splitlines()
    assert first == "generated: up to date (4 files)"
    assert not {name.partition(".")[0] for name in ast.literal_eval(second)} & HEAVY


def test_a_changed_definition_is_noticed(here: Path, pipeline: Pipeline, capsys: pytest.CaptureFixture[str]) -> None:
    main(["build"])
    define(here, "second", 3)
    capsys.readouterr()
    assert main(["build", "--check"]) == 1
    out = capsys.readouterr().out
    assert "generated/second.py: stale" in out
    assert "-# x/(1 + exp(-2*x))\n+# x/(1 + exp(-3*x))\n" in out
    assert "first" not in out
    assert main(["build"]) == 0
    assert main(["build", "--check"]) == 0


def test_a_removed_definition_takes_its_file_along(here: Path, pipeline: Pipeline) -> None:
    main(["build"])
    (here / "defs" / "first.py").unlink()
    assert main(["build", "--check"]) == 1
    assert main(["build"]) == 0
    assert not (here / "generated" / "first.py").exists()


@pytest.mark.parametrize("damage", ["edit", "remove"])
def test_a_file_that_was_changed_by_hand_is_noticed(
    here: Path, pipeline: Pipeline, capsys: pytest.CaptureFixture[str], damage: str
) -> None:
    main(["build"])
    file = here / "generated" / "first.py"
    if damage == "edit":
        file.write_text("by hand\n")
    else:
        file.unlink()
    capsys.readouterr()
    assert main(["build", "--check"]) == 1
    told = {"edit": "generated/first.py: edited", "remove": "generated/first.py: missing"}
    assert told[damage] in capsys.readouterr().out
    assert file.exists() == (damage == "edit")
    assert main(["build"]) == 0
    assert ("generated/.cache/replaced/" in capsys.readouterr().out) == (damage == "edit")
    assert file.read_text() == "# x/(1 + exp(-x))\n"


def test_build_of_one_name_leaves_the_others(here: Path, pipeline: Pipeline) -> None:
    main(["build"])
    define(here, "first", 3)
    define(here, "second", 3)
    assert main(["build", "first"]) == 0
    assert pipeline.calls == [None, ["first"]]
    assert (here / "generated" / "first.py").read_text() == "# x/(1 + exp(-3*x))\n"
    assert (here / "generated" / "second.py").read_text() == "# x/(1 + exp(-2*x))\n"
    assert main(["build", "--check", "first"]) == 0
    assert main(["build", "--check"]) == 1


def test_build_works_from_any_folder(here: Path, pipeline: Pipeline, monkeypatch: pytest.MonkeyPatch) -> None:
    (here / "elsewhere").mkdir()
    monkeypatch.chdir(here / "elsewhere")
    assert main(["build", "--defs", "../defs", "--out", "../made/here"]) == 0
    assert (here / "made" / "here" / "first.py").exists()
    assert not any((here / "elsewhere").iterdir())


def test_build_as_json_is_one_object(here: Path, pipeline: Pipeline, capsys: pytest.CaptureFixture[str]) -> None:
    main(["build"])
    define(here, "second", 3)
    capsys.readouterr()
    assert main(["build", "--check", "--json"]) == 1
    printed = capsys.readouterr()
    told = json.loads(printed.out)
    assert printed.err == ""
    assert (told["out"], told["check"], told["fresh"], told["unchanged"]) == ("generated", True, False, 2)
    assert {(c["path"], c["kind"], c["action"]) for c in told["changes"]} == {
        ("second.py", "stale", "write"),
        ("manifest.json", "stale", "write"),
    }


def test_nothing_is_written_where_a_definition_is_wrong(
    here: Path, pipeline: Pipeline, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["build"])
    before = sorted((p, p.stat().st_mtime_ns) for p in (here / "generated").rglob("*"))
    define(here, "second", 3)
    (here / "defs" / "third.py").write_text("from codegen import Activation, x\n\nthird = Activation('third', x + y)\n")
    capsys.readouterr()
    assert main(["build"]) == 2
    assert capsys.readouterr().err.startswith("defs/third.py:3: error: ")
    assert sorted((p, p.stat().st_mtime_ns) for p in (here / "generated").rglob("*")) == before


# The inputs of a build


@pytest.fixture
def tool(tmp_path: Path) -> Path:
    folder = tmp_path / "tool"
    (folder / "templates").mkdir(parents=True)
    (folder / "lower.py").write_text("lower = 1\n")
    (folder / "templates" / "cpu.jinja").write_text("cpu\n")
    return folder


def test_every_input_is_in_the_fingerprint(here: Path, tool: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    defs = here / "defs"
    seen = {fingerprint.fingerprint(defs, tool)}

    def noticed(what: str) -> None:
        key = fingerprint.fingerprint(defs, tool)
        assert key not in seen, what
        seen.add(key)

    define(here, "first", 9)
    noticed("a definition changed")
    (defs / "first.py").rename(defs / "primus.py")
    noticed("a definition's file renamed")
    define(here, "third", 3)
    noticed("a definition more")
    (tool / "lower.py").write_text("lower = 2\n")
    noticed("a source of the tool changed")
    (tool / "templates" / "cpu.jinja").write_text("gpu\n")
    noticed("a template changed")
    (tool / "lower.py").rename(tool / "higher.py")
    noticed("a source renamed")
    for name in fingerprint.COMPUTE_WITH:
        version = fingerprint.metadata.version
        monkeypatch.setattr(fingerprint.metadata, "version", lambda n, v=version, name=name: "0" if n == name else v(n))
        noticed(f"another version of {name}")
        monkeypatch.undo()


def test_what_is_no_input_is_not_in_the_fingerprint(here: Path, tool: Path) -> None:
    key = fingerprint.fingerprint(here / "defs", tool)
    for cache in (here / "defs" / "__pycache__", tool / "__pycache__"):
        cache.mkdir()
        (cache / "first.pyc").write_bytes(b"compiled")
    (here / "defs" / "notes.txt").write_text("mine")
    assert fingerprint.fingerprint(here / "defs", tool) == key


# Listing and beginning


def test_list_tells_what_there_is(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines[:3]] == ["name", "first", "second"]
    assert lines[3:] == ["", "41 others come with the tool, and are known by their names: list --defs actforge"]
    assert main(["list", "--sources"]) == 0
    assert capsys.readouterr().out.splitlines()[1].split()[-1] == "defs/first.py:4"
    assert main(["list", "--json"]) == 0
    assert [a["name"] for a in json.loads(capsys.readouterr().out)["activations"]] == ["first", "second"]


@pytest.mark.parametrize("name", ["mine", "exp_", "beta", "annotations", "x_2"])
def test_a_new_definition_is_one_that_loads(here: Path, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", name]) == 0
    assert f"python -m codegen build {name}" in capsys.readouterr().out
    assert name in library.load(here / "defs")


def test_a_new_definition_makes_the_folder(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", "mine", "--defs", "a/b"]) == 0
    assert "python -m codegen build mine --defs a/b\n" in capsys.readouterr().out
    assert library.load("a/b").names == ("mine",)


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("first", "first is already defined at defs/first.py:4"),
        ("lambda", "is a keyword"),
        ("../out", "is not a name for an activation"),
        ("cuda", "is taken"),
        ("other", "defs/other.py: there already"),
    ],
)
def test_a_new_definition_takes_no_name_or_file_that_is_taken(
    here: Path, name: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "defs" / "other.py").write_text("# mine\n")
    assert main(["new", name]) == 2
    assert told in capsys.readouterr().err
    assert (here / "defs" / "other.py").read_text() == "# mine\n"
    assert not (here / "out.py").exists()


# Showing

Stages = dict[str, dict[str, str]]


@pytest.fixture(scope="module")
def swish() -> Stages:
    """What `show` tells of swish: for each stage, its sections' texts by their titles."""
    done = run("show", "swish", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    stages = json.loads(done.stdout)["stages"]
    return {stage: {s["title"]: s["text"] for s in sections} for stage, sections in stages.items()}


def test_show_tells_what_every_stage_made(swish: Stages) -> None:
    assert list(swish) == ["formula", "derivative", "form", "program", "code"]
    assert swish["formula"]["swish"].startswith("x/(1 + exp(-beta*x))\n")
    assert list(swish["derivative"]) == ["f", "d1", "d2", "d_beta"]
    assert "f(x) = 1/beta * g(beta*x)" in swish["form"]["f"]
    assert list(dict.fromkeys(title.partition(",")[0] for title in swish["program"])) == ["f", "d1", "d2", "d_beta"]
    assert {title.partition(", ")[2].partition(":")[0] for title in swish["program"]} == {
        "float32",
        "float16",
        "bfloat16",
    }
    assert all(ast.parse(text) for text in swish["code"].values())
    assert {title.endswith("as a GPU gets it") for title in swish["code"]} == {False, True}


@pytest.mark.parametrize(("word", "stage"), [("stable", "form"), ("kernel", "program"), ("cuda", "code")])
def test_earlier_words_for_stages_are_understood(word: str, stage: str, capsys: pytest.CaptureFixture[str]) -> None:
    shown = {}
    for name in (word, stage):
        assert main(["show", "relu", "--defs", str(ROOT / "defs"), "--stage", name, "--json"]) == 0
        made = json.loads(capsys.readouterr().out)["stages"]
        assert list(made) == [name]
        shown[name] = made[name]
    assert shown[word]
    assert all(section in shown[stage] for section in shown[word])


def test_show_gives_a_reason_for_every_law(swish: Stages) -> None:
    from codegen.kernel.forms.laws import LAWS

    heads = [line for text in swish["form"].values() for line in text.splitlines() if ", by " in line]
    named = {law for line in heads for law in line.rpartition(", by ")[2].rstrip(":").split(", ")}
    assert {"scale", "reflection"} <= named <= set(LAWS)
    for name in named:
        assert f"{name}: {LAWS[name].statement}\n    {LAWS[name].purpose}" in swish["form"]["laws"]


@pytest.mark.parametrize("numpy_type", ["float32", "float64"])
def test_show_lists_the_operations_of_the_type_that_is_asked_for(
    numpy_type: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["show", "relu", "--defs", str(ROOT / "defs"), "--stage", "program", "--type", numpy_type]) == 0
    title, *lines = capsys.readouterr().out.split("\n\n")[0].splitlines()
    assert title == f"f, {numpy_type}: 1 le, 1 select"
    why, *operations = lines
    assert why.startswith("    chosen for ")
    assert why.endswith(" is 0.00")  # relu rounds nothing
    types = {line.split()[1] for line in operations}
    assert types == {f"f{numpy_type[-2:]}", "bool"}


def test_doctor_tells_what_is_there_and_what_is_not(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)["findings"]
    assert found["sympy"]["state"] == "ok"
    assert found["sympy"]["found"].startswith("1.14")
    assert all(f["advice"] for f in found.values() if f["state"] != "ok")


# Mistakes and faults


@pytest.mark.parametrize("bound", ["2,1", "0", "-1", "one", "inf", "nan", ""])
@pytest.mark.parametrize("command", ["build", "verify"])
def test_a_bound_is_a_positive_number(
    here: Path, pipeline: Pipeline, capsys: pytest.CaptureFixture[str], command: str, bound: str
) -> None:
    assert main([command, "--ulp", bound]) == 2
    assert f"{bound!r} is not a positive number" in capsys.readouterr().err
    assert pipeline.calls == []


def test_another_bound_makes_another_build(here: Path, pipeline: Pipeline) -> None:
    for bound, calls in (("1", 1), ("1.0", 1), ("4", 2), ("4", 2), ("1", 3)):
        assert main(["build", "--ulp", bound]) == 0
        assert len(pipeline.calls) == calls


@pytest.mark.parametrize(
    ("arguments", "what", "todo"),
    [
        (["bild"], "there is no command bild", "did you mean build?"),
        (["build", "secnd"], "there is no activation secnd in defs", "did you mean second?"),
        (["build", "unlike"], "there is no activation unlike in defs", "there are: first, second"),
        (["build", "--chek"], "No such option", "see: python -m codegen build --help"),
        (["show", "first", "--stage", "assembly"], "'assembly' is not one of 'formula', 'derivative'", "show --help"),
        (["show", "frist"], "there is no activation frist in defs", "did you mean first?"),
        (["new"], "Missing argument 'NAME'", "see: python -m codegen new --help"),
        (["docs"], "docs: not a folder of pages: index.md is missing", "checkout"),
        (["list", "--defs", "nowhere"], "the folder of definitions is not there", "--defs"),
        (["build", "--out", "file"], "file: not a folder", "another --out"),
        (["build", "--out", "file/generated"], "file: not a folder", "another --out"),
    ],
)
@pytest.mark.parametrize("as_json", [False, True])
def test_a_mistake_says_what_and_what_to_do(
    here: Path,
    pipeline: Pipeline,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    what: str,
    todo: str,
    as_json: bool,
) -> None:
    (here / "file").write_text("mine")
    assert main([*arguments, *(["--json"] if as_json else [])]) == 2
    printed = capsys.readouterr()
    if as_json:
        error = json.loads(printed.out)["error"]
        assert (error["status"], printed.err) == (2, "")
        assert what in error["what"]
        assert todo in error["todo"]
    else:
        assert printed.out == ""
        assert what in printed.err
        assert todo in printed.err
        assert "Traceback" not in printed.err
    assert (here / "file").read_text() == "mine"
    assert pipeline.calls == []  # told before the work


def test_no_command_at_all_prints_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert "Usage: python -m codegen" in capsys.readouterr().err


def test_a_fault_of_the_tools_own_is_told_with_its_traceback(
    here: Path, pipeline: Pipeline, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> dict[str, str]:
        raise RuntimeError("a seam came apart")

    monkeypatch.setattr(sys.modules["codegen.build"], "plan", broken)
    assert main(["build"]) == 3
    error = capsys.readouterr().err
    assert "Traceback" in error
    assert "a seam came apart" in error
    assert "please report it" in error
    assert not (here / "generated").exists()


def test_an_interrupted_build_says_so_and_leaves_the_output(
    here: Path, pipeline: Pipeline, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    main(["build"])
    define(here, "second", 3)

    def interrupted(*_: object, **__: object) -> dict[str, str]:
        raise KeyboardInterrupt

    monkeypatch.setattr(sys.modules["codegen.build"], "plan", interrupted)
    assert main(["build"]) == 130
    assert "interrupted" in capsys.readouterr().err
    assert (here / "generated" / "second.py").read_text() == "# x/(1 + exp(-2*x))\n"


def test_a_missing_package_is_named(
    here: Path, pipeline: Pipeline, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(*_: object, **__: object) -> dict[str, str]:
        raise ModuleNotFoundError("No module named 'flint'", name="flint")

    monkeypatch.setattr(sys.modules["codegen.build"], "plan", missing)
    assert main(["build"]) == 2
    assert "the package flint is not installed" in capsys.readouterr().err


# Terminals and pipes


def test_a_pipe_gets_no_colour_and_no_progress(here: Path) -> None:
    for arguments in (["list"], ["doctor"], ["build", "unknown"]):
        done = run(*arguments, cwd=here)
        assert "\x1b" not in done.stdout + done.stderr
        assert "asking" not in done.stderr


def test_a_terminal_gets_progress_and_tables(here: Path) -> None:
    master, slave = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "codegen", "doctor"],
        cwd=here,
        env={**os.environ, "PYTHONPATH": str(ROOT), "TERM": "xterm", "COLUMNS": "120"},
        stdin=slave,
        stdout=slave,
        stderr=slave,
    )
    os.close(slave)
    seen = b""
    while True:
        try:
            chunk = os.read(master, 4096)
        except OSError:  # Linux reports the other end's closing so
            break
        if not chunk:
            break
        seen += chunk
    os.close(master)
    assert process.wait() == 0
    assert b"\x1b[" in seen
    assert b"asking LLVM for the processor" in seen
    assert b"\x1b[1m" in seen  # the head of the table


def test_a_command_does_not_look_for_cycles_at_every_turn(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    threshold = gc.get_threshold()
    try:
        assert main(["list"]) == 0
        assert gc.get_threshold()[0] >= 100_000
    finally:
        gc.set_threshold(*threshold)


def test_what_is_unknown_for_one_reason_is_told_once(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "defs" / "wave.py").write_text(
        "from sympy import cos\nfrom codegen import Activation, x\nwave = Activation('wave', x * cos(x))\n"
    )
    assert main(["facts", "wave"]) == 0
    told = capsys.readouterr().out
    assert "dead zones, monotone, convex, lipschitz, lipschitz gradient, zeros" in told
    assert len(told.split("as where it oscillates")) <= 4
    assert "symmetry (proved)" in told


def test_another_python_than_the_prepared_one_is_told(here: Path) -> None:
    bare = [sys.executable, "-S", "-m", "codegen", "list"]  # -S: without what is installed
    done = subprocess.run(bare, capture_output=True, text=True, env={**os.environ, "PYTHONPATH": str(ROOT)})
    assert done.returncode == 2
    assert done.stderr.startswith("error: the package click is not installed")
    assert ". .venv/bin/activate" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_null_character_is_a_mistake(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["facts", "--defs", "\0"]) == 2
    assert "null character" in capsys.readouterr().err
