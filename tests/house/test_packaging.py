"""What is installed: the pins, the ranges that they must lie in, and what the tool says about them."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tomllib
import venv
import zipfile
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from support.readme import OF_FRAMEWORKS

from codegen.cli.doctor import PACKAGES
from codegen.work.fingerprint import COMPUTE_WITH

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
EXTRAS = PROJECT["optional-dependencies"]
SET_UP = [*PROJECT["dependencies"], *EXTRAS["docs"], *EXTRAS["test"], *EXTRAS["dev"]]
OPTIONAL = [requirement for name in ("cuda", "torch", "jax", "onnx", "keras", "search") for requirement in EXTRAS[name]]


def pins(name: str) -> dict[str, str]:
    lines = (ROOT / ".requirements" / name).read_text().splitlines()
    found = [Requirement(line) for line in lines if not line.startswith("#")]
    assert all([s.operator for s in r.specifier] == ["=="] for r in found), "everything is pinned to one version"
    return {canonicalize_name(r.name): next(iter(r.specifier)).version for r in found}


@pytest.mark.parametrize(("wanted", "file"), [(SET_UP, "set-up.txt"), (OPTIONAL, "optional.txt")])
def test_every_requirement_is_pinned_within_its_range(wanted: list[str], file: str) -> None:
    pinned = pins(file)
    for text in wanted:
        requirement = Requirement(text)
        if requirement.name == PROJECT["name"]:
            continue
        version = pinned[canonicalize_name(requirement.name)]
        assert requirement.specifier.contains(version), f"{text}, but {version} is pinned"


def test_the_two_files_of_pins_do_not_overlap() -> None:
    assert not pins("set-up.txt").keys() & pins("optional.txt").keys()


def test_the_pinned_setuptools_builds_the_project() -> None:
    needed = Requirement(tomllib.loads((ROOT / "pyproject.toml").read_text())["build-system"]["requires"][0])
    assert needed.specifier.contains(pins("set-up.txt")["setuptools"])


def test_sympy_is_held_to_a_minor_version() -> None:
    sympy = next(Requirement(d) for d in PROJECT["dependencies"] if d.startswith("sympy"))
    assert not sympy.specifier.contains("1.15")
    assert not sympy.specifier.contains("1.13")


def test_one_version_is_told_everywhere() -> None:
    released = re.findall(r"^## \[(\d.*)\] - (.+)$", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    cited = dict(
        re.findall(r"^(version|date-released): (.+)$", (ROOT / "CITATION.cff").read_text("utf-8"), re.MULTILINE)
    )
    assert released[0] == (PROJECT["version"], cited["date-released"])
    assert cited["version"] == PROJECT["version"]
    assert released == sorted(released, reverse=True)


def test_the_tool_is_typed_as_it_says() -> None:
    assert "Typing :: Typed" in PROJECT["classifiers"]
    assert (ROOT / "codegen" / "py.typed").is_file()


def test_what_the_output_depends_on_is_a_dependency() -> None:
    names = {canonicalize_name(Requirement(d).name) for d in PROJECT["dependencies"]}
    assert {canonicalize_name(name) for name in COMPUTE_WITH} <= names


def test_doctor_sends_people_to_the_extra_that_has_the_package() -> None:
    for package in PACKAGES:
        there = EXTRAS[package.extra] if package.extra else PROJECT["dependencies"]
        assert canonicalize_name(package.name) in {canonicalize_name(Requirement(d).name) for d in there}


@pytest.fixture(scope="module")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The wheel, and that of an editable installation, built from what belongs to the tool."""
    folder = tmp_path_factory.mktemp("project")
    for name in ("codegen", "defs", "generated"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, folder)
    made = {}
    for kind in ("wheel", "editable"):
        program = f"from setuptools import build_meta; print(build_meta.build_{kind}({str(folder / kind)!r}))"
        (folder / kind).mkdir()
        subprocess.run([sys.executable, "-c", program], cwd=folder, check=True, capture_output=True)
        (made[kind],) = (folder / kind).glob("*.whl")
    return made


def test_the_wheel_has_the_definitions_as_data_of_the_tool(wheels: dict[str, Path], tmp_path: Path) -> None:
    with zipfile.ZipFile(wheels["wheel"]) as wheel:
        names = wheel.namelist()
        wheel.extractall(tmp_path / "site")
    assert {n for n in names if n.startswith("codegen/definitions/")} == {
        f"codegen/definitions/{file.name}" for file in (ROOT / "defs").glob("*.py")
    }
    assert {n.partition("/")[0] for n in names if ".dist-info" not in n} == {"actforge", "codegen"}
    theme = ROOT / "codegen" / "pages" / "theme"  # without which nobody's own pages would make a site
    looks = {f.relative_to(ROOT).as_posix() for f in theme.rglob("*") if f.is_file() and "__pycache__" not in f.parts}
    assert looks and looks <= set(names)
    (tmp_path / "elsewhere").mkdir()
    done = subprocess.run(
        [sys.executable, "-P", "-m", "codegen", "show", "gelu", "--stage", "formula"],
        cwd=tmp_path / "elsewhere",
        env={**os.environ, "PYTHONPATH": str(tmp_path / "site"), "ACTFORGE_CACHE": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert str(tmp_path / "site" / "codegen" / "definitions" / "gelu.py") in done.stdout


def test_an_editable_installation_is_one_line_of_path(wheels: dict[str, Path]) -> None:
    """An import hook would cost time at each start of Python."""
    with zipfile.ZipFile(wheels["editable"]) as wheel:
        (path,) = (n for n in wheel.namelist() if ".dist-info" not in n)
        assert path.endswith(".pth")
        assert Path(wheel.read(path).decode().strip()).is_dir()


@pytest.fixture(scope="module")
def fresh(wheels: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The scripts of an environment that has the wheel, and finds the dependencies where this one has them."""
    place = tmp_path_factory.mktemp("fresh")
    venv.create(place, with_pip=False, symlinks=True)
    scripts = place / ("Scripts" if os.name == "nt" else "bin")
    python = str(scripts / "python")
    site = subprocess.run([python, "-c", "import site; print(site.getsitepackages()[0])"], **CAPTURED).stdout.strip()
    # A path file in a folder that another one names is not read, so the checkout is not on the path.
    (Path(site) / "dependencies.pth").write_text(sysconfig.get_path("purelib"))
    install = [sys.executable, "-m", "pip", "--python", python, "install", "--no-deps", "--no-index", "--quiet"]
    subprocess.run([*install, str(wheels["wheel"])], **CAPTURED)
    return scripts


CAPTURED: Any = {"check": True, "capture_output": True, "text": True}
USE = """
import importlib.util
import actforge, codegen
import numpy as np

for name in ("generated", "defs"):
    assert importlib.util.find_spec(name) is None, name
x = np.linspace(-3, 3, 7, dtype=np.float32)
dx, dbeta = actforge.swish.backward(np.ones_like(x), x, beta=1.5)
assert actforge.gelu(x).dtype == x.dtype and dx.shape == x.shape
assert actforge.gelu.d1(x)[3] == 0.5
assert "exp(-x)" in actforge.silu.__doc__ and actforge.gelu.facts.range["interval"].startswith("[-0.16997")
assert "generated" not in actforge.__doc__ and "actforge" in actforge.__file__
print(actforge.__file__)
"""
# What people write, by the framework that it needs. A comment says what a type checker has to tell of its line.
TYPED = {
    "numpy": """
import numpy as np
from actforge import gelu, prelu, set_num_threads, swiglu, swish

set_num_threads(1)
x = np.ones((2, 3), np.float32)
reveal_type(gelu(x))  # ndarray
reveal_type(swish.d_beta(x, beta=2.0))  # ndarray
reveal_type(swiglu(x, x))  # ndarray
reveal_type(gelu.backward.outer(x, x))  # Any
reveal_type(gelu.resolve_dtypes((x.dtype, None)))  # tuple[
reveal_type(gelu.ntypes)  # int
gelu.at(x, [0, 2])
dx, dalpha = prelu.backward(x, x, alpha=x[0])
swish(x, alpha=1)  # error
gelu.d3(x)  # error
""",
    "torch": """
import torch
import actforge.torch as act

t = torch.ones(2, 3)
reveal_type(act.gelu(t))  # Tensor
reveal_type(act.swish.d_beta(t, beta=t[0]))  # Tensor
reveal_type(act.swiglu.backward(t, t, t))  # tuple[
reveal_type(act.Swish(1.5, num_parameters=3).beta)  # Tensor
reveal_type(act.functional.leaky_relu(t, 0.1))  # Tensor
reveal_type(act.replace(torch.nn.GELU()))  # dict[str, str]
act.swish(t, alpha=1.0)  # error
act.gelu(t, t)  # error
act.SwiGLU(alpha=1.0)  # error
""",
    "jax": """
import actforge.jax as on_jax

reveal_type(on_jax.swish(x, beta=1.5, style="kernel"))  # Array
reveal_type(on_jax.gelu.d1(x))  # Array
on_jax.gelu(x, style="fast")  # error
on_jax.celu(x, beta=1.0)  # error
""",
    "onnx": """
import actforge.onnx as on_onnx

reveal_type(on_onnx.model("gelu"))  # ModelProto
""",
    "keras": """
import actforge.keras as on_keras

reveal_type(on_keras.get("swish", beta=1.5))  # Activation
""",
}


def run(folder: Path, *command: str, **environment: str) -> str:
    """What a command prints in a folder, where nothing of this checkout is on Python's path."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    done = subprocess.run(command, cwd=folder, env=kept | environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout


@pytest.mark.slow
def test_what_the_wheel_installs_works_from_any_folder(fresh: Path, tmp_path: Path) -> None:
    python = str(fresh / "python")
    for words in ((), ("-O",), ("-I",)):
        assert str(fresh.parent) in run(tmp_path, python, *words, "-c", USE, ACTFORGE_CACHE="")
    assert "swish" in run(tmp_path, str(fresh / "actforge"), "list", ACTFORGE_CACHE="")
    (tmp_path / "defs").mkdir()
    (tmp_path / "defs" / "bent.py").write_text(
        "from codegen import Activation, x\nfrom sympy import Max\n\nbent = Activation('bent', Max(x, 2*x))\n"
    )
    run(tmp_path, str(fresh / "actforge"), "build", "--out", "mine", ACTFORGE_CACHE="")
    made = "import mine, mine.onnx; print(mine.bent([-1.0, 2.0]), mine.onnx.names)"
    made = made if importlib.util.find_spec("onnx") else made.replace("mine.onnx.names", "1").replace(", mine.onnx", "")
    assert run(tmp_path, python, "-c", made).startswith("[-1.  4.]")


@pytest.mark.slow
@pytest.mark.parametrize("framework", OF_FRAMEWORKS)
def test_an_example_of_the_readme_works_with_the_wheel(framework: str, fresh: Path, tmp_path: Path) -> None:
    pytest.importorskip(framework, reason=f"{framework} is not installed")
    text = OF_FRAMEWORKS[framework].replace("generated", "actforge")
    settings = {"KERAS_BACKEND": "jax", "KERAS_HOME": str(tmp_path)}
    run(tmp_path, str(fresh / "python"), "-W", "ignore", "-c", text, **settings)


@pytest.mark.slow
@pytest.mark.parametrize("checker", ["mypy", "basedpyright"])
def test_a_type_checker_reads_the_signatures_of_what_is_installed(checker: str, fresh: Path, tmp_path: Path) -> None:
    pytest.importorskip(checker, reason=f"{checker} is not installed")
    text = "".join(part for framework, part in TYPED.items() if importlib.util.find_spec(framework))
    (tmp_path / "user.py").write_text(text)
    told = _TOLD[checker](fresh / "python", tmp_path)
    for number, line in enumerate(text.splitlines(), 1):
        _, _, wanted = line.partition("  # ")
        kinds, here = {kind for kind, _ in told[number]}, " ".join(message for _, message in told[number])
        assert ("error" in kinds) == (wanted == "error"), (line, here)
        assert wanted in ("", "error") or wanted in here, (line, here)


def _mypy(python: Path, folder: Path) -> dict[int, list[tuple[str, str]]]:
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(folder / "cache"), "user.py"]
    told = subprocess.run([*command, "--python-executable", str(python)], cwd=folder, capture_output=True, text=True)
    found = defaultdict(list)
    for line, kind, message in re.findall(r"^user.py:(\d+): (error|note): (.*)$", told.stdout, re.MULTILINE):
        found[int(line)].append((kind, message))
    return found


def _basedpyright(python: Path, folder: Path) -> dict[int, list[tuple[str, str]]]:
    """As Pyright is by default, which many editors have."""
    (folder / "pyrightconfig.json").write_text('{"include": ["user.py"], "typeCheckingMode": "standard"}')
    command = [sys.executable, "-m", "basedpyright", "--pythonpath", str(python), "--outputjson"]
    told = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    found = defaultdict(list)
    for one in json.loads(told.stdout)["generalDiagnostics"]:
        found[one["range"]["start"]["line"] + 1].append((one["severity"], one["message"]))
    return found


_TOLD = {"mypy": _mypy, "basedpyright": _basedpyright}
