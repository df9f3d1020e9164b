"""The examples of the README, run as they stand."""

from __future__ import annotations

import doctest
import os
import re
import subprocess
import sys
from importlib.util import find_spec
from math import ceil
from pathlib import Path

import pytest
from support.readme import OF_FRAMEWORKS, README

from codegen.kernel.choice.recorded import load

ROOT = Path(__file__).parents[2]


def test_the_examples_give_what_is_printed() -> None:
    failed, tried = doctest.testfile(str(README), module_relative=False, optionflags=doctest.NORMALIZE_WHITESPACE)
    assert tried > 4, "the README lost its examples"
    assert not failed


def test_the_errors_are_those_of_the_record() -> None:
    """Rounded up in the last digit that is printed."""
    row = re.search(r"^\| error in float64 .* at most (\d\.\d\d) ulp", README.read_text("utf-8"), re.MULTILINE)
    assert row
    largest = max(e.ulp for e in load().errors if e.type == "float64" and not e.general)
    assert float(row[1]) == ceil(100 * largest) / 100


def test_every_framework_has_an_example() -> None:
    assert set(OF_FRAMEWORKS) == {"torch", "jax", "onnx", "keras", "dask"}


@pytest.mark.slow
@pytest.mark.parametrize("framework", OF_FRAMEWORKS)
def test_an_example_works_where_it_is_pasted(framework: str, tmp_path: Path) -> None:
    """In a process of its own, in a folder that has nothing but the package."""
    if find_spec(framework) is None:
        pytest.skip(f"{framework} is not installed")
    (tmp_path / "generated").symlink_to(ROOT / "generated", target_is_directory=True)
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
    environment |= {"KERAS_BACKEND": "jax", "KERAS_HOME": str(tmp_path)}
    command = [sys.executable, "-W", "ignore", "-c", f"import sys; sys.path.insert(0, '')\n{OF_FRAMEWORKS[framework]}"]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
