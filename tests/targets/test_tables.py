"""Kernels with a table: blocks of every mixture of what is usual and what is not, wherever they lie in memory."""

from __future__ import annotations

from importlib import import_module

import numpy as np
import pytest
from support.families import FAMILIES
from support.handmade import package

from codegen.kernel.program.interpret import run
from codegen.kernel.program.ops import Type

pytest.importorskip("numba")

(TABLE,) = (family for family in FAMILIES if family.name == "table")
F = next(kernel.program for kernel in TABLE.kernels if (kernel.function, kernel.type) == ("f", Type.F32))
NEAR, FAR = 1.7, -300.0
SPECIAL = [np.nan, np.inf, -np.inf, 0.0, -0.0, 4.0, -4.0, 1e-45, 3.4e38]


def bits(array: np.ndarray) -> np.ndarray:
    found = np.ascontiguousarray(array).view(np.int32).copy()
    found[np.isnan(array)] = 1
    return found


def assert_right(x: np.ndarray, y: np.ndarray) -> None:
    np.testing.assert_array_equal(bits(y), bits(run(F, x=np.ascontiguousarray(x))["y"]))


@pytest.mark.parametrize("lanes", [1, 7, 15, 16, 17, 31, 33, 255, 256, 257, 600])
def test_every_length_with_none_one_and_all_of_the_rest(lanes: int) -> None:
    for places in ([], [0], [lanes - 1], [lanes // 2], range(0, lanes, 2), range(lanes)):
        x = np.full(lanes, NEAR, np.float32) + np.arange(lanes, dtype=np.float32) / 1024
        x[list(places)] = FAR
        assert_right(x, package().table(x))


def test_every_pattern_of_eight_lanes() -> None:
    patterns = np.arange(256)[:, None] >> np.arange(8) & 1
    x = np.where(patterns, np.float32(FAR), np.float32(NEAR)) * np.linspace(0.9, 1.1, 8, dtype=np.float32)
    for row in np.concatenate([x, x[:, ::-1]], axis=1):
        assert_right(row, package().table(row))


@pytest.mark.parametrize("share", [0.0, 0.01, 0.3, 1.0])
def test_large_arrays_are_stored_past_the_caches_alike(share: float) -> None:
    rng = np.random.default_rng(11)
    x = rng.uniform(-3, 3, 1 << 21).astype(np.float32)
    x[rng.random(x.size) < share] *= 100
    x[: len(SPECIAL)] = SPECIAL
    assert_right(x[:5000], package().table(x)[:5000])
    assert_right(x[-5000:], package().table(x)[-5000:])


def test_in_place_and_behind_itself() -> None:
    memory = np.random.default_rng(13).standard_normal(1000).astype(np.float32) * 4
    whole = memory.copy()
    assert package().table(whole, out=whole) is whole
    assert_right(memory, whole)
    for shift in (1, 5, 40):
        moved = memory.copy()
        package().table(moved[shift:], out=moved[:-shift])
        assert_right(memory[shift:], moved[:-shift])
        moved = memory.copy()
        package().table(moved[:-shift], out=moved[shift:])
        assert_right(memory[:-shift], moved[shift:])


@pytest.mark.parametrize("step", [2, -1, -3])
def test_steps_and_rows(step: int) -> None:
    x = np.random.default_rng(17).standard_normal((40, 90)).astype(np.float32) * 3
    assert_right(x[:, ::step], package().table(x[:, ::step]))
    assert_right(x.T[::step], package().table(x.T[::step]))


def test_single_numbers() -> None:
    for number in [*SPECIAL, NEAR, FAR]:
        x = np.array([number], np.float32)
        assert_right(x, np.atleast_1d(package().table(x[0])))


def test_a_loop_of_ones_own() -> None:
    numba = pytest.importorskip("numba")
    scalar = import_module(f"{package().__name__}.scalar")

    @numba.njit(error_model="numpy")
    def loop(x, y):
        for k in range(x.size):
            y[k] = scalar.table(x[k])

    x = np.concatenate([SPECIAL, np.linspace(-9, 9, 999)]).astype(np.float32)
    y = np.empty_like(x)
    loop(x, y)
    assert_right(x, y)
