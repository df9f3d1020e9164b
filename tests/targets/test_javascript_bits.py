"""The scripts of the site, run by node, against the NumPy functions: equal bits."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from support.javascript import call
from support.patterns import random, same

from codegen.kernel.program.ops import Type

ROOT = Path(__file__).parents[2]
SCRIPTS = sorted((ROOT / "docs" / "activations" / "scripts").glob("*.js"))
Array = np.ndarray[Any, np.dtype[Any]]
ROUNDS = 1.5 * 2.0**23  # added to a number, it leaves the integer next to it in the low bits


def test_every_page_has_its_script() -> None:
    pages = {p.stem for p in (ROOT / "docs" / "activations").glob("*.md")}
    assert {p.stem for p in SCRIPTS} == pages


def edges(text: str) -> Array:
    """Where a program goes another way: its constants, the ends of the segments of its tables, and their neighbours."""
    numbers = [float(n) for n in re.findall(r"-?\b\d+\.?\d*(?:e[-+]?\d+)?\b(?!n)", text)]
    for scale, shift in re.findall(r"fma32\(\w+,(-?[\d.e-]+),(1258\d{4}(?:\.\d+)?)\)", text):
        numbers += ((np.arange(-64, 64) + 0.5 - (float(shift) - ROUNDS)) / float(scale)).tolist()
    with np.errstate(over="ignore"):
        at = np.unique(np.array(numbers, np.float32))
        around = [at]
        for towards in (-np.inf, np.inf):
            step = at
            for _ in range(3):
                step = np.nextafter(step, np.float32(towards))
                around.append(step)
    near = np.concatenate(around)
    return np.concatenate([near, -near])


def inputs(text: str) -> Array:
    """10^5 and more: bit patterns, normal numbers, subnormals, edges, infinities, NaN."""
    rng = np.random.default_rng(16)
    return np.concatenate(
        [
            random(Type.F32, 40_000, 17),  # the special values among them
            rng.standard_normal(40_000).astype(np.float32),
            (8 * rng.standard_normal(20_000)).astype(np.float32),
            rng.integers(-(2**23), 2**23, 10_000).astype(np.float32) * np.float32(2.0**-149),
            edges(text),
        ]
    )


@pytest.mark.slow
@pytest.mark.parametrize("script", SCRIPTS, ids=lambda p: p.stem)
def test_the_browser_computes_the_bits_of_numpy(script: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT))
    import generated

    text = script.read_text()
    activation = getattr(generated, script.stem)
    parameters = json.loads(text[text.index("parameters: [") + 12 :].partition(",\nkernels")[0])
    x = inputs(text)
    assert len(x) > 10**5
    rng = np.random.default_rng(18)
    own: dict[str, Array] = {}
    for p in parameters:
        values = np.where(rng.random(x.size) < 0.5, p["default"], rng.uniform(0.01, 4.0, x.size)).astype(np.float32)
        own[p["name"]] = own[p["above"]] + values if p.get("above") else values
    gate = [own.pop("gate")] if "gate" in own else []
    names = [f"actforge.activations.{script.stem}.kernels.{f}_float32" for f in ("f", "d1", "d2")]
    found = call(tmp_path, [script], names, x, *gate, *own.values())
    for function, name, got in zip((activation, activation.d1, activation.d2), ("f", "d1", "d2"), found, strict=True):
        right = np.asarray(function(x, *gate, **own))
        made = got.astype(np.float32)
        alike = same(made, right) & same(made.astype(np.float64), got)
        assert alike.all(), (name, x[~alike][:5], made[~alike][:5], right[~alike][:5])
