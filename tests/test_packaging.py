"""What is installed: the pins, the ranges that they must lie in, and what the tool says about them."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from codegen.doctor import PACKAGES
from codegen.fingerprint import COMPUTE_WITH

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
EXTRAS = PROJECT["optional-dependencies"]
SET_UP = [*PROJECT["dependencies"], *EXTRAS["docs"], *EXTRAS["test"], *EXTRAS["dev"]]
OPTIONAL = [*EXTRAS["cuda"], *EXTRAS["torch"], *EXTRAS["jax"], *EXTRAS["onnx"]]


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


def test_what_the_output_depends_on_is_a_dependency() -> None:
    names = {canonicalize_name(Requirement(d).name) for d in PROJECT["dependencies"]}
    assert {canonicalize_name(name) for name in COMPUTE_WITH} <= names


def test_doctor_sends_people_to_the_extra_that_has_the_package() -> None:
    for package in PACKAGES:
        there = EXTRAS[package.extra] if package.extra else PROJECT["dependencies"]
        assert canonicalize_name(package.name) in {canonicalize_name(Requirement(d).name) for d in there}
