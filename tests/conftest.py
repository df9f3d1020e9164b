"""What all test modules share: one run of the whole pipeline on the project's own definitions, and how draws are made.

The suite draws the same in every run, so that what passed once passes again. `make fuzz` draws anew, with the profile
`fuzz`, and prints the seed.
"""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, settings
from support import derived
from support.derived import DEFS
from support.together import one_at_a_time

from codegen.answers.kernels import Made, make_all
from codegen.definition.library import load
from codegen.kernel.family import Family
from codegen.verify.framework_calls import SETTINGS

# Before any test imports a framework, or a library that does.
for _name, _value in SETTINGS.items():
    os.environ.setdefault(_name, _value)

_ANY_SPEED = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}  # a loaded machine is no failure
settings.register_profile("suite", derandomize=True, database=None, **_ANY_SPEED)
settings.register_profile("fuzz", derandomize=False, print_blob=True, **_ANY_SPEED)
settings.load_profile("suite")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Files with slow tests come first, so that no process is left with them at the end."""
    slow = {item.path for item in items if item.get_closest_marker("slow")}
    items.sort(key=lambda item: item.path not in slow)


@pytest.fixture(scope="session")
def families(tmp_path_factory: pytest.TempPathFactory) -> tuple[Family, ...]:
    """What the targets are given; of several processes one derives it, and the others find its cache."""
    with one_at_a_time(tmp_path_factory, "families"):
        return derived.families()


@pytest.fixture(scope="session")
def made(families: tuple[Family, ...]) -> tuple[Made, ...]:
    """Every activation of `defs`, at every stage; its kernels are in the cache by now."""
    return make_all(load(DEFS), jobs=2)
