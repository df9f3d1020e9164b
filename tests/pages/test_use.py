"""What a page shows of the use of its activation, in each framework, runs when it is pasted."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest

PAGES = Path(__file__).parents[2] / "docs" / "activations"
NEEDS = {
    "PyTorch": "torch",
    "JAX": "jax",
    "CUDA": "cupy",
    "A loop of your own": "numba",
    "The formula in NumPy": "numpy",
}
_FOLD = re.compile(r'<details name="use">\n<summary>(.*?)</summary>\n\n```python\n(.*?)```', re.S)


def folds(name: str) -> dict[str, str]:
    return dict(_FOLD.findall((PAGES / f"{name}.md").read_text("utf-8")))


@pytest.mark.parametrize("name", sorted(path.stem for path in PAGES.glob("*.md")))
def test_every_page_shows_all_of_them(name: str) -> None:
    assert list(folds(name)) == list(NEEDS)


@pytest.mark.parametrize("title", NEEDS)
@pytest.mark.parametrize("name", ["gelu", "swish", "hardtanh", "glu", "swiglu", "bilinear"])
def test_it_runs(name: str, title: str) -> None:
    pytest.importorskip(NEEDS[title], reason=f"{NEEDS[title]} is not installed, or there is no GPU")
    scope: dict[str, Any] = {}
    exec(folds(name)[title], scope)
    x, gate = np.linspace(-2, 2, 5), np.linspace(1, 3, 5)
    arrays = (x, gate) if name in ("glu", "swiglu", "bilinear") else (x,)
    if title == "A loop of your own":
        assert np.isfinite(scope["total"](*arrays))
    elif title == "The formula in NumPy":
        assert np.isfinite(scope[name](*arrays)).all()
    elif title == "PyTorch":
        assert scope["x"].grad.isfinite().all()
        assert scope["layer"](scope["torch"].ones(4, 6)).isfinite().all()
    elif title == "JAX":
        assert np.isfinite(np.asarray(scope["y"])).all()
