"""Results are right wherever an output lies among the inputs, in however many pieces the work is done."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from fuzz import arrays
from fuzz.units import package

pytest.importorskip("numba")

FIRST = {
    "backward": (lambda x, row, **k: package().logistic.backward(x, row, **k)),
    "gradient first": (lambda x, row, **k: package().logistic.backward(row, x, **k)),
    "gated": (lambda x, row, **k: package().blend(x, row, **k)),
    "sums": (lambda x, row, out: package().prelu.backward(x, row, out=out)[0]),
}


def test_calls_over_one_buffer() -> None:
    """Seed and count are such that each fault that was found by a longer run would be found again."""
    assert arrays.overlap(2500, seed=2, kinds=[np.dtype(np.float32)]) == []


@pytest.fixture(params=[1, -1], ids=["the first first", "the last first"])
def pieces(request: pytest.FixtureRequest) -> Iterator[None]:
    """Pieces of work are done one after the other."""

    def run(work: Any, pieces: Any) -> None:
        for piece in pieces[:: request.param]:
            work(piece)

    with arrays.restored() as runtime:
        package().set_num_threads(3)
        runtime.threads.state.threshold = 2
        runtime.threads.run = run
        yield


@pytest.mark.parametrize(("name", "masked"), [(n, m) for n in FIRST for m in (False, True) if not (m and n == "sums")])
def test_an_operand_broadcast_from_a_part_of_the_output(name: str, masked: bool, pieces: None) -> None:
    """It starts where the output does, with the same strides and type, and is not the output."""
    function = FIRST[name]
    x = np.random.default_rng(1).standard_normal((200, 10)).astype(np.float32)
    for part in (np.s_[:1], np.s_[:, :1], np.s_[:1, :1], np.s_[...]):
        out = np.linspace(1, 2, 2000, dtype=np.float32).reshape(200, 10)
        mask = {"where": np.arange(10) % 3 > 0} if masked else {}
        right = np.where(mask.get("where", True), function(x, out[part].copy(), out=np.empty_like(out)), out)
        assert (function(x, out[part], out=out, **mask) == right).all()


@pytest.mark.parametrize("shift", [0, 1, 3, 15, 16, 17, 64])
def test_a_large_output_that_an_input_is_ahead_of(shift: int) -> None:
    """NumPy makes no copy then, and relies on the order of the elements, also of those stored past the caches."""
    memory = np.random.default_rng(2).standard_normal(1100).astype(np.float32)
    for start in range(17):
        with arrays.restored() as runtime:
            runtime.memory.limit.value = 0
            room = memory.copy()
            x, out = room[start + shift : start + shift + 1000], room[start : start + 1000]
            right = package().logistic(x.copy())
            assert (package().logistic(x, out=out) == right).all()


def test_an_output_whose_elements_share_places_is_written_by_one_thread(pieces: None) -> None:
    x = np.arange(300.0, dtype=np.float32).reshape(100, 3)
    out = np.lib.stride_tricks.as_strided(np.zeros(3, np.float32), (100, 3), (0, 4))
    assert (package().relu(x, out=out)[0] == x[-1]).all()
