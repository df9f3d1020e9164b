"""The examples of the README, run as they stand."""

from __future__ import annotations

import doctest
import re
from math import ceil
from pathlib import Path

from codegen.kernel.choice.recorded import load

README = Path(__file__).parents[2] / "README.md"


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
