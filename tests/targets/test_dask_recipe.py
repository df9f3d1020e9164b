"""The recipe of the documentation: an array larger than a worker's memory, on workers that are processes."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pytest
from support.imports import ROOT

import generated

da = pytest.importorskip("dask.array", reason="dask is not installed")
distributed = pytest.importorskip("distributed", reason="distributed is not installed")

LENGTH, CHUNK = 2**27, 2**21  # half a GiB of float32; a worker has less


def spread(block: Any) -> Any:
    """Numbers from -8 to 8, from their places."""
    return ((block % 65_521) / np.float64(65_521) * 16 - 8).astype(np.float32)


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
def test_workers_have_the_bits_of_one_machine() -> None:
    recipe = re.search(
        r"```python\n(import dask.array.*?)```", (ROOT / "docs" / "frameworks.md").read_text(), re.DOTALL
    )
    assert recipe is not None
    whole = np.concatenate([spread(np.arange(k, k + CHUNK)) for k in range(0, LENGTH, CHUNK)])
    with (
        distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, memory_limit="480MiB", dashboard_address=None, host="127.0.0.1"
        ) as cluster,
        distributed.Client(cluster),
    ):
        scope: dict[str, Any] = {"x": da.arange(LENGTH, chunks=CHUNK).map_blocks(spread, dtype=np.float32)}
        exec(recipe[1], scope)  # the text that people paste
        dx, dbeta = generated.swish.backward(np.ones_like(whole), whole, beta=1.5)
        assert scope["y"].dtype == np.float32
        for lazy, own in ((scope["y"], generated.gelu(whole)), (scope["dx"], dx)):
            for start in (0, LENGTH // 2 - 100, LENGTH - 1000):  # a part at a time travels
                part = slice(start, start + 1000)
                np.testing.assert_array_equal(lazy[part].compute(), own[part])
        assert scope["total"] == dbeta
