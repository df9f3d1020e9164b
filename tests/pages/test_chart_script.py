"""What the plots in the browser are made of: lines and jumps, ticks, decimals, errors."""

from __future__ import annotations

import math
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from support.javascript import answers
from support.patterns import random

from codegen.kernel.program.ops import Type
from codegen.pages import plots

THEME = Path(__file__).parents[2] / "codegen" / "pages" / "theme" / "static"
SCRIPTS = [THEME / "chart.js", THEME / "controls.js"]
FROM_BITS = "actforge.operations.fromSingle"


def test_a_decimal_is_the_shortest_that_is_read_back(tmp_path: Path) -> None:
    x = np.concatenate([random(Type.F32, 3000, 1), np.arange(-40, 40, dtype=np.float32) / 8])
    x = x[np.isfinite(x)]
    found = answers(tmp_path, SCRIPTS, f"((b) => actforge.decimal({FROM_BITS}(b)))", x.view(np.int32).tolist())
    for value, text in zip(x, found, strict=True):
        assert np.float32(text).view(np.int32) == value.view(np.int32), text
        digits = [t.partition("e")[0].replace(".", "").strip("-0") for t in (text, repr(float(str(value))))]
        assert len(digits[0]) <= len(digits[1]), (text, value)


def test_an_infinity_is_a_sign_and_no_word(tmp_path: Path) -> None:
    code = "((k) => [actforge.shown, actforge.decimal].map((say) => say([Infinity, -Infinity, NaN, 0.5][k])))"
    found = answers(tmp_path, SCRIPTS, code, [0, 1, 2, 3])
    assert found == [["\N{INFINITY}"] * 2, ["-\N{INFINITY}"] * 2, ["NaN"] * 2, ["0.5"] * 2]


def test_the_next_float_is_numpys(tmp_path: Path) -> None:
    x = random(Type.F32, 2000, 2)
    x = x[~np.isnan(x)]
    code = f"(([b, up]) => actforge.operations.single(actforge.next({FROM_BITS}(b), up)))"
    for up, towards in ((True, np.inf), (False, -np.inf)):
        found = answers(tmp_path, SCRIPTS, code, [[int(b), up] for b in x.view(np.int32)])
        with np.errstate(over="ignore"):
            right = np.nextafter(x, np.float32(towards))
        assert (np.array(found, np.int32).view(np.float32) == right).all()


def test_errors_are_counted_in_ulps_of_float32(tmp_path: Path) -> None:
    # a float32, the exact value, and how far it is: also among the subnormals, at a power of two, and at infinities
    cases = [
        (1.0, 1.0 + 2.0**-25, 0.25),
        (1.0, 1.0 - 2.0**-25, 0.5),
        (2.0**-149, 2.0**-150, 0.5),
        (0.0, 2.0**-151, 0.25),
    ]
    cases += [(3.0, 3.0, 0.0), (-1.5, -1.5 - 2.0**-24, 0.5)]
    found = answers(tmp_path, SCRIPTS, "(([y, exact]) => actforge.ulps(y, exact))", [[y, e] for y, e, _ in cases])
    assert found == [error for *_, error in cases]
    both = "((k) => actforge.ulps([Infinity, NaN, 1][k], [Infinity, NaN, Infinity][k]))"
    assert answers(tmp_path, SCRIPTS, both, [0, 1, 2])[:2] == [0, 0]
    assert not isinstance(answers(tmp_path, SCRIPTS, both, [2])[0], int)


@pytest.mark.parametrize(("low", "high", "most"), [(-5, 5, 10), (-0.13, 0.31, 7), (-1e-6, 3e-6, 7), (0, 1234, 6)])
def test_ticks_are_those_of_the_pictures(low: float, high: float, most: int, tmp_path: Path) -> None:
    (found,) = answers(tmp_path, SCRIPTS, "((a) => actforge.ticks(...a))", [[low, high, most]])
    assert found == pytest.approx(plots._ticks(low, high, most))


def trace(tmp_path: Path, function: str) -> tuple[list[list[list[float]]], list[dict[str, float]]]:
    code = f"((rows) => actforge.trace({function}, [-5, 5], rows))"
    (found,) = answers(tmp_path, SCRIPTS, code, [[-2, 2]])
    return found["lines"], found["ends"]


def test_a_jump_parts_the_line_at_its_very_place(tmp_path: Path) -> None:
    lines, ends = trace(tmp_path, "(x) => (x <= 0.5 ? 1 : x)")
    assert [len(line) > 100 for line in lines] == [True, True]
    assert lines[0][-1] == [0.5, 1]
    assert lines[1][0] == [np.nextafter(np.float32(0.5), np.float32(1)), pytest.approx(0.5)]
    assert [(e["at"], e["taken"]) for e in ends] == [(0.5, True), (0.5, False)]
    assert [e["value"] for e in ends] == pytest.approx([1, 0.5])


def test_a_steep_line_is_no_jump_and_a_pole_parts_it(tmp_path: Path) -> None:
    lines, ends = trace(tmp_path, "(x) => Math.tanh(1000 * x)")
    assert (len(lines), ends) == (1, [])
    heights = [y for _, y in lines[0]]
    assert max(b - a for a, b in pairwise(heights)) <= 0.1
    lines, ends = trace(tmp_path, "(x) => Math.log(x)")
    assert len(lines) == 1
    assert lines[0][0][0] < 1e-44
    assert ends == []
    for pole in (0, 0.3):
        lines, ends = trace(tmp_path, f"(x) => 1 / (x - {pole})")
        assert len(lines) == 2
        assert ends == []
        assert all(math.copysign(1, line[0][1]) == math.copysign(1, line[-1][1]) for line in lines)


def test_a_lone_point_is_taken_and_its_neighbours_are_not(tmp_path: Path) -> None:
    lines, ends = trace(tmp_path, "Math.sign")
    assert [(line[0][1], line[-1][1]) for line in lines] == [(-1, -1), (0, 0), (1, 1)]
    assert sorted((e["at"], e["value"], e["taken"]) for e in ends) == [
        (0, -1, False), (0, 0, True), (0, 0, True), (0, 1, False)
    ]  # fmt: skip
