"""What all test modules share: one run of the whole pipeline on the project's own definitions, and how draws are made.

The suite draws the same in every run, so that what passed once passes again. `make fuzz` draws anew, with the profile
`fuzz`, and prints the seed.
"""

from __future__ import annotations

import fcntl
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from codegen.answers.kernels import Made, make_all
from codegen.definition.library import load
from codegen.kernel.family import Family

_ANY_SPEED = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}  # a loaded machine is no failure
settings.register_profile("suite", derandomize=True, database=None, **_ANY_SPEED)
settings.register_profile("fuzz", derandomize=False, print_blob=True, **_ANY_SPEED)
settings.load_profile("suite")

DEFS = Path(__file__).parent.parent / "defs"


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Made, ...]:
    """Every activation of `defs`, at every stage; of several processes one derives, and the others find its cache."""
    with (tmp_path_factory.getbasetemp().parent / "made.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        return make_all(load(DEFS), jobs=2)


@pytest.fixture(scope="session")
def families(made: tuple[Made, ...]) -> tuple[Family, ...]:
    """What the targets are given."""
    return tuple(m.family for m in made)
