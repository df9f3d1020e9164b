"""The record of where frameworks differ: it still holds of what is installed, and the page shows it."""

from __future__ import annotations

import math
from dataclasses import asdict
from functools import cache
from typing import Any

import numpy as np
import pytest
from support.imports import ROOT

from codegen.answers.dialects import dialects
from codegen.answers.mismatches import COMMAND, FILE, KINDS, Found, Mismatch, kind_of, load, write
from codegen.definition.library import load as load_library
from codegen.dialects.table import DIALECTS
from codegen.pages.mismatches import mismatches_page
from codegen.rendering import render
from codegen.verify.framework_calls import call_of, installed
from codegen.verify.mismatches import find, title_of

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::RuntimeWarning")

RECORD = {found.name: found for found in load()}
ORDERS = ("f", "d1", "d2")
INFINITY, NAN = math.inf, math.nan


@pytest.mark.parametrize(
    ("there", "here", "exact", "x", "kink", "kind"),
    [
        (NAN, 0.0, 0.0, -INFINITY, False, "NaN"),
        (0.0, NAN, NAN, NAN, False, "number"),
        (INFINITY, 3e38, 3e38, 3e38, False, "infinity"),
        (INFINITY, INFINITY, 1e39, 3e38, False, ""),
        (0.0, -6e-9, -5.9e-9, -6.0, False, "lost"),
        (0.0, 1e-40, 1e-40, -90.0, False, ""),
        (1e-9, 0.0, 0.0, -90.0, False, "not 0"),
        (-0.0, 0.0, 0.0, -0.0, False, "sign"),
        (1e-22, -1e-30, -1e-30, 1e15, False, "sign"),
        (1.01, 1.0, 1.0, 2.0, False, "far"),
        (1.001, 1.0, 1.0, 2.0, False, ""),
        (1.0, 0.0, 0.5, 0.0, True, "kink"),
        (0.0, 0.0, 0.5, 0.0, True, ""),
    ],
)
def test_kinds(there: float, here: float, exact: float, x: float, kink: bool, kind: str) -> None:
    assert kind_of(there, here, exact, x, kink=kink) == kind
    assert kind in ("", *KINDS)


def test_every_framework_is_in_the_record() -> None:
    assert list(RECORD) == [d.name for d in DIALECTS]
    assert all(found.mismatches for found in RECORD.values())
    assert write(load()) == FILE.read_text("utf-8")


@cache
def rows(framework: str) -> dict[str, dict[str, Any]]:
    """The rows of a dialect as a call needs them, by how they are called."""
    (table,) = (d for d in DIALECTS if d.name == framework)
    found = {}
    for row in table.rows:
        numbers = {name: rest.partition(":")[0] for name, _, rest in (a.partition("=") for a in row.arguments)}
        data = {"names": row.names, "settings": dict(row.settings), "arguments": numbers, "required": row.required}
        found[title_of(data)] = data
    return found


def test_a_slope_is_that_of_a_backward_pass() -> None:
    """PyTorch computes some slopes otherwise where they are differentiated further."""
    torch = pytest.importorskip("torch", reason="PyTorch is not installed")
    row = {"names": ["torch.nn.functional.silu"], "settings": {}, "arguments": {}, "required": ()}
    call, x = call_of("torch", row), np.linspace(-20, 20, 4001, dtype=np.float32)
    assert call is not None
    t = torch.tensor(x, requires_grad=True)
    usual, other = (torch.autograd.grad(torch.nn.functional.silu(t).sum(), t, create_graph=c)[0] for c in (False, True))
    assert not torch.equal(usual, other)
    np.testing.assert_array_equal(call(x, 1), usual.numpy())


@pytest.mark.slow
@pytest.mark.parametrize("name", RECORD)
def test_each_still_holds(name: str) -> None:
    """Where a framework was mended the record is to be made anew; how it is wrong depends on the processor, too."""
    if installed(name) is None:
        pytest.skip(f"{RECORD[name].title} is not installed")
    called: dict[str, list[Mismatch]] = {}
    for m in RECORD[name].mismatches:
        called.setdefault(m.call, []).append(m)
    changed = []
    for call, mismatches in called.items():
        function = call_of(name, rows(name)[call])
        assert function is not None
        x = np.float32([float(m.x) for m in mismatches])
        with np.errstate(all="ignore"):
            results = [function(np.repeat(x, 64), order) for order in range(len(ORDERS))]
        for k, m in enumerate(mismatches):
            values = results[ORDERS.index(m.function)]
            assert values is not None
            there = float(values[::64][k])
            exact = float(m.exact) if m.exact else 0.0
            if not kind_of(there, float(m.here), exact, float(m.x), kink=m.kind == "kink"):
                changed.append((m, there))
    assert not changed, f"{RECORD[name].title} {installed(name)} was mended: run {COMMAND}"


@pytest.mark.slow
def test_the_package_is_right_where_they_are_not() -> None:
    import generated

    seen = set()
    for m in (m for found in RECORD.values() for m in found.mismatches):
        exact = float(m.exact) if m.exact else 0.0
        assert kind_of(float(m.here), float(m.here), exact, float(m.x), kink=m.kind == "kink") == "", m
        own = getattr(generated, m.law.removesuffix("(x)"), None)
        if own is not None:
            function = own if m.function == "f" else getattr(own, m.function)
            np.testing.assert_array_equal(function(np.float32(m.x)), np.float32(m.here))
            seen.add(m.law)
    assert len(seen) > 20


def test_forms_in_jax_are_right_where_jax_is_not() -> None:
    jax = pytest.importorskip("jax", reason="JAX is not installed")
    import generated.jax as ours

    tried = 0
    for m in RECORD["jax"].mismatches:
        own = getattr(ours, m.law.removesuffix("(x)"), None)
        if own is None or m.kind == "sign" or abs(float(m.exact or 0)) < 2.0**-120:  # XLA takes subnormals for 0
            continue
        value = jax.jit(own if m.function == "f" else getattr(own, m.function))(np.float32(m.x))
        np.testing.assert_allclose(value, float(m.here), rtol=2e-5, err_msg=str(m))
        tried += 1
    assert tried > 40


def test_the_search_finds_what_is_recorded() -> None:
    if installed("torch") is None:
        pytest.skip("PyTorch is not installed")
    (torch,) = dialects(load_library(ROOT / "defs"), DIALECTS[:1])
    torch["rows"] = [row for row in torch["rows"] if row["names"][0] == "torch.nn.functional.silu"]
    (found,) = find([torch], "generated")
    recorded = [m for m in RECORD["torch"].mismatches if "silu" in m.call]
    assert [(m.function, m.kind, m.x) for m in found.mismatches] == [(m.function, m.kind, m.x) for m in recorded]
    assert asdict(found.mismatches[0]).keys() == asdict(recorded[0]).keys()


def test_the_page_shows_the_record() -> None:
    names = {page.stem for page in (ROOT / "docs" / "activations").glob("*.md")}
    made = mismatches_page(load(), names)
    text = render(ROOT / "codegen" / "pages" / "templates", "mismatches.md.jinja", made)
    assert text == (ROOT / "docs" / "mismatches.md").read_text("utf-8")
    assert sum(len(g.rows) for f in made.frameworks for g in f.groups) == sum(
        len(found.mismatches) for found in RECORD.values()
    )
    assert mismatches_page((Found("jax", "JAX", "0", ()),), names).frameworks[0].groups == ()
