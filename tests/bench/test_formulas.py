"""Formulas of the literature: built from their text, and timed beside compilers that are given the same text."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from sympy import lambdify

from codegen.answers import literature as records
from codegen.answers.speeds import LeftOut, Report, Row, Time
from codegen.bench import formulas as bench
from codegen.bench.formulas import Chosen, build, measure
from codegen.bench.literature import BUILT, FORMULAS, SURVEY, Formula
from codegen.bench.peers.base import Inputs
from codegen.bench.peers.typed import Framework, peers
from codegen.cli.main import main
from codegen.definition.activation import x
from codegen.definition.typed.grammar import parse
from codegen.work.processes import Limits

CHEAP = Formula("hinge", "Max(0, x)")
POLE = Formula("hyperbola", "1/x", None)
LIMITS = Limits()
NEEDS_COMPILER = pytest.mark.skipif(
    not shutil.which("g++"), reason="Inductor needs a C++ compiler: apt-get install g++"
)


# The text as a framework computes it


def _numpy() -> Framework:
    special = pytest.importorskip("scipy.special")
    names = {name: getattr(np, name) for name in ("exp", "log", "sqrt", "sin", "cos", "sinh", "cosh", "tanh", "sign")}
    more = {"atan": np.arctan, "asinh": np.arcsinh, "Abs": np.abs, "Max": np.maximum, "Min": np.minimum}
    return Framework(names | more | {"erf": special.erf, "erfc": special.erfc}, np.where)


@pytest.mark.parametrize("formula", BUILT, ids=lambda f: f.name)
def test_the_text_is_computed_as_it_is_meant(formula: Formula) -> None:
    """Beside SymPy's own printer, in float64."""
    inputs = np.array([-7.5, -2.0, -1.25, -0.3, 0.4, 0.75, 1.5, 3.0, 6.25])
    with np.errstate(all="ignore"):
        found = np.broadcast_to(_numpy().function(parse(formula.text))(inputs), inputs.shape)
        expected = lambdify(x, formula.read()[formula.name].formula, ["scipy", "numpy"])(inputs)
    np.testing.assert_allclose(found, expected, rtol=1e-12, atol=1e-12)


def test_a_part_without_x_is_a_number() -> None:
    """Functions of frameworks take arrays alone."""
    asked: list[Any] = []
    framework = Framework({"exp": lambda u: asked.append(u) or np.exp(u)}, np.where)
    given = np.array([1.0])
    assert framework.function(parse("exp(x)*sqrt(2)*Max(1, 3, 2)*sign(-2)*pi"))(given) == pytest.approx(
        -3 * np.pi * np.sqrt(2) * np.e
    )
    assert asked == [given]


@pytest.mark.filterwarnings("ignore:`torch.jit:DeprecationWarning")
@pytest.mark.filterwarnings("ignore:`isinstance.treespec:FutureWarning")
@pytest.mark.parametrize(
    "name", ["jax.jit", "torch", pytest.param("torch.compile", marks=[pytest.mark.slow, NEEDS_COMPILER])]
)
def test_values_and_gradients_of_each_compiler(name: str) -> None:
    """x**3/3 below 1, else 1, and |x|: each way that a tree has."""
    peer = next(p for p in peers({"f": parse("where(x < 1, x**3/3, Max(Min(2, Abs(x)), 1))")}) if p.name == name)
    if peer.missing:
        pytest.skip(f"{name} is not installed")
    given = np.array([-2.0, 0.5, 1.5, 3.0], np.float32)
    grad = np.array([1.0, 2.0, 3.0, 4.0], np.float32)
    inputs = Inputs(given, grad, np.zeros_like(given), {})
    table = peer.start(1)
    value, slope = (table.give(getattr(table, way)["f"](table.take(inputs))()) for way in ("forward", "backward"))
    np.testing.assert_allclose(value, [-8 / 3, 1 / 24, 1.5, 2.0], rtol=1e-6)
    np.testing.assert_allclose(slope, [4.0, 0.5, 3.0, 0.0], rtol=1e-6)


# What is built


def test_each_formula_is_built_or_has_a_reason() -> None:
    (one, family), (other, why) = build((CHEAP, POLE), lambda _: None, jobs=1, limits=LIMITS)
    assert (one, other) == (CHEAP, POLE)
    assert not isinstance(family, str)
    assert family.functions == ("f", "d1", "d2")
    assert isinstance(why, str)
    assert "no real value at x = 0" in why


def test_a_process_reads_the_same_formulas() -> None:
    chosen = Chosen((CHEAP, BUILT[0]))
    assert chosen.read().names == (CHEAP.name, BUILT[0].name)
    assert chosen.read().origin == chosen


def test_the_list_names_every_formula_once_and_its_papers() -> None:
    assert len({formula.name for formula in FORMULAS}) == len(FORMULAS)
    assert all(formula.reference is None or formula.reference.link for formula in FORMULAS)


# What is recorded


def _run(activations: Mapping[str, Any], others: Any, options: Any, tell: Any, *, whats: Any) -> Report:
    assert {peer.name: list(peer.formulas) for peer in others}["jax.jit"] == list(activations)
    ours, theirs = Time(65536.0, 0.01), Time(131072.0, 0.01)
    rows = tuple(Row(name, what, 65536, ours, None, {"jax.jit": theirs}) for name in activations for what in whats)
    return Report("float32", options.size, options.threads, options.rounds, ("jax.jit",), {}, rows, ())


@pytest.fixture(scope="module")
def found() -> records.Literature:
    pytest.importorskip("jax")
    return measure((CHEAP, POLE), 3, lambda _: None, jobs=1, limits=LIMITS, run=_run)


def test_the_record_has_every_formula(found: records.Literature) -> None:
    built, refused = found.entries
    assert (built.name, built.text, built.link, built.refused) == (CHEAP.name, CHEAP.text, SURVEY.link, "")
    assert {(k.function, k.type) for k in built.kernels} == {
        (f, t) for f in ("f", "d1", "d2") for t in ("float32", "float64")
    }
    assert all(k.form == "polynomial" and k.ulp <= 0.5 and not k.past for k in built.kernels)
    assert (refused.kernels, refused.reference) == ((), "")
    assert "no real value" in refused.refused
    assert [row.activation for row in found.speeds.run.of("backward")] == [CHEAP.name]
    assert "jax" in found.speeds.versions


def test_a_record_is_read_as_it_was_written(found: records.Literature) -> None:
    text = records.write(found)
    assert records.read(text) == found
    assert all(len(json.loads(line.rstrip(","))) for line in text.splitlines() if line.startswith("  "))


def test_a_part_of_the_list_joins_what_is_recorded(found: records.Literature) -> None:
    entry, refused = found.entries
    (row, *_), run = found.speeds.run.rows, found.speeds.run
    other = replace(entry, name="other")
    rows = (replace(row, activation="other"), replace(row, size=7))
    left = (
        LeftOut("torch", CHEAP.name, "forward", "it gives NaN"),
        LeftOut("torch", "other", "forward", "it gives NaN"),
    )
    before = replace(found.speeds, date="2000-01-01", run=replace(run, rows=rows, left_out=left))
    old = records.Literature((other, replace(entry, text="0"), replace(entry, name="gone")), before)
    whole = records.merged(old, found, [POLE.name, CHEAP.name, "other"])
    assert whole.entries == (refused, entry, other)
    assert whole.speeds.run.rows == (*run.rows, rows[0])
    assert whole.speeds.run.left_out == left[1:]
    assert whole.speeds.date == found.speeds.date
    elsewhere = replace(old, speeds=replace(before, versions={"jax": "0"}))
    assert records.merged(elsewhere, found, [POLE.name, CHEAP.name, "other"]) == found
    assert records.merged(None, found, []) == found


def test_the_command_records_and_tells(
    found: records.Literature, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[tuple[str, ...]] = []

    def measured(chosen: Any, rounds: int, tell: Any, **_: Any) -> records.Literature:
        asked.append(tuple(formula.name for formula in chosen))
        return found

    monkeypatch.setattr(bench, "measure", measured)
    monkeypatch.setattr(records, "FILE", tmp_path / "literature.json")
    assert main(["bench", "--formulas", "--record"]) == 0
    told = capsys.readouterr()
    assert records.load(tmp_path / "literature.json") == found
    assert f"refused: {POLE.name}: this has no real value at x = 0" in told.err
    assert "2.00" in told.out
    assert main(["bench", "mish", "--formulas"]) == 0
    assert asked == [tuple(formula.name for formula in FORMULAS), ("mish",)]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["mush", "--formulas"], "did you mean mish?"),
        (["--formulas", "--threads", "2"], "--formulas is about float32 on one thread"),
        (["mish", "--record"], "--record is about all"),
    ],
)
def test_mistakes_end_with_2(words: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bench", *words]) == 2
    assert message in capsys.readouterr().err
