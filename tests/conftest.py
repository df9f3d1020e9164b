"""What all test modules share: one run of the whole pipeline on the project's own definitions."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.build import Made, make_all
from codegen.kernel.kernel import Family
from codegen.library import load

DEFS = Path(__file__).parent.parent / "defs"


@pytest.fixture(scope="session")
def made() -> tuple[Made, ...]:
    """Every activation of `defs`, at every stage."""
    return make_all(load(DEFS), jobs=2)


@pytest.fixture(scope="session")
def families(made: tuple[Made, ...]) -> tuple[Family, ...]:
    """What the targets are given."""
    return tuple(m.family for m in made)
