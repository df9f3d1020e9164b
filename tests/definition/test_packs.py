"""Definitions as installed packages: found by what was written down at their installation, and never run by `list`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from codegen.cli.main import main
from codegen.definition.packs import packs

DEFINITION = """\
from pathlib import Path
from sympy import Max
from codegen import Activation, Parameter, x

Path({mark!r}).touch()
a = Parameter("a", default=3)
swoosh = Activation("swoosh", a*Max(0, x), [a])
swish3 = swoosh.at("swoosh3", a=3)
"""


@pytest.fixture
def site(tmp_path, monkeypatch) -> Path:
    """A folder on Python's path with one installed pack, and a working folder with one definition."""
    folder = tmp_path / "site"
    install(folder, "mypack", DEFINITION.format(mark=str(tmp_path / "was run")))
    monkeypatch.syspath_prepend(folder)
    (tmp_path / "here" / "defs").mkdir(parents=True)
    (tmp_path / "here" / "defs" / "own.py").write_text(
        "from codegen import Activation, x\nown = Activation('own', 2*x)\n"
    )
    monkeypatch.chdir(tmp_path / "here")
    monkeypatch.setenv("ACTFORGE_CACHE", str(tmp_path / "cache"))
    return folder


def install(folder: Path, name: str, definition: str, module: str = "definitions") -> None:
    (folder / name / module).mkdir(parents=True)
    (folder / name / "__init__.py").write_text("raise RuntimeError('the pack was imported')\n")
    (folder / name / module / "a.py").write_text(definition)
    (folder / f"{name}_defs-1.2.dist-info").mkdir()
    (folder / f"{name}_defs-1.2.dist-info" / "METADATA").write_text(
        f"Metadata-Version: 2.1\nName: {name}-defs\nVersion: 1.2\n"
    )
    (folder / f"{name}_defs-1.2.dist-info" / "entry_points.txt").write_text(
        f"[actforge.definitions]\n{name} = {name}.definitions\n"
    )


def was_run(site: Path) -> bool:
    return (site.parent / "was run").exists()


def test_list_tells_of_packs_and_runs_nothing_of_them(site, capsys):
    assert main(["list"]) == 0
    lines = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert ["mypack:swoosh", "mypack-defs", "1.2"] in lines
    assert ["mypack:swoosh3", "mypack-defs", "1.2"] in lines
    assert main(["list", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["packs"] == [
        {
            "name": "mypack",
            "activations": ["mypack:swoosh", "mypack:swoosh3"],
            "origin": "mypack-defs 1.2",
            "package": "mypack.definitions",
        }
    ]
    assert [a["name"] for a in told["activations"]] == ["own"]
    assert not was_run(site)


def test_an_activation_of_a_pack_is_built_and_shown(site, capsys):
    assert main(["show", "mypack:swoosh", "--stage", "derivative"]) == 0
    assert "d_a" in capsys.readouterr().out
    assert was_run(site)
    assert main(["build", "mypack:swoosh", "--out", "made"]) == 0
    assert Path("made/kernels/swoosh.py").exists()
    assert not Path("made/kernels/swoosh3.py").exists()
    assert not Path("made/kernels/own.py").exists()


def test_every_command_about_an_activation_knows_those_of_packs(site, capsys):
    assert main(["compare", "mypack:swoosh:a=1", "relu"]) == 0
    assert main(["compare", "own", "mypack:swoosh"]) == 0
    assert main(["relatives", "mypack:swoosh3"]) == 0
    assert main(["lut", "mypack:swoosh", "--in-scale", "0.1"]) == 0
    told = capsys.readouterr()
    assert told.err == ""
    assert "relu(x)" in told.out
    assert main(["compare", "swish:beta", "relu"]) == 2
    assert "'beta' in swish:beta does not set a parameter" in capsys.readouterr().err


def test_an_activation_of_a_pack_is_verified(site, capsys, monkeypatch):
    from codegen.verify import campaign

    asked = []
    monkeypatch.setattr(campaign, "verify", lambda defs, out, names, *_, **__: asked.append((defs, tuple(names))) or ())
    assert main(["verify", "mypack:swoosh", "--out", "made"]) == 0
    assert asked == [(site / "mypack" / "definitions", ("swoosh",))]


def test_all_of_a_pack_is_named_by_the_pack(site, capsys):
    assert main(["list", "--defs", "mypack"]) == 0
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()[1:3]] == ["swoosh", "swoosh3"]


def test_a_pack_whose_files_are_broken_is_listed(site, capsys):
    (site / "mypack" / "definitions" / "b.py").write_text("b = (\n")
    assert [p.activations for p in packs()] == [("swoosh", "swoosh3")]


def test_a_pack_whose_files_lie_elsewhere_on_the_path_is_found_and_not_imported(site, tmp_path, monkeypatch):
    """As an editable installation has it; the package raises where it is imported."""
    (tmp_path / "src").mkdir()
    (site / "mypack").rename(tmp_path / "src" / "mypack")
    assert [p.folder for p in packs()] == [None]
    monkeypatch.syspath_prepend(tmp_path / "src")
    assert [p.folder for p in packs()] == [tmp_path / "src" / "mypack" / "definitions"]
    assert main(["list"]) == 0
    assert not was_run(site)
    assert main(["facts", "mypack:swoosh"]) == 0


def test_a_pack_that_is_not_where_it_says_is_listed(site, capsys):
    install(site, "lost", "", module="elsewhere")
    assert main(["list"]) == 0
    assert "lost:?" in capsys.readouterr().out
    assert main(["build", "lost:a", "--out", "made"]) == 2
    assert "no folder of it" in capsys.readouterr().err


@pytest.mark.parametrize("value", ["../../etc", "mypack:definitions", "/etc", "mypack..definitions", "my pack"])
def test_a_pack_cannot_point_out_of_its_installation(site, value):
    file = site / "mypack_defs-1.2.dist-info" / "entry_points.txt"
    file.write_text(f"[actforge.definitions]\nmypack = {value}\n")
    assert [p.folder for p in packs()] in ([None], [])


@pytest.mark.parametrize(
    ("arguments", "what", "todo"),
    [
        (["build", "mypak:swoosh"], "there is no pack mypak", "did you mean mypack?"),
        (["build", "mypack:swosh"], "there is no activation swosh", "did you mean swoosh?"),
        (["show", "other:swoosh"], "there is no pack other", "there are: actforge, mypack"),
        (["build", "mypack:swoosh", "own"], "of several folders: defs, mypack", "a command for each"),
    ],
)
def test_a_wrong_pack_is_told(site, capsys, arguments, what, todo):
    assert main(arguments) == 2
    error = capsys.readouterr().err
    assert what in error
    assert todo in error
