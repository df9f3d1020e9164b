"""`kernels.lock`: what each kernel costs, as it is computed, and how far above its formula it may be."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from sympy import Abs, Piecewise, exp, log, sqrt, tanh

from codegen import Activation, Parameter, x
from codegen.answers.kernels import make
from codegen.build import plan
from codegen.definition.library import Library, load
from codegen.kernel.choice.textbook import elementary, formula_cost
from codegen.kernel.program.cost import PRICES, cost
from codegen.kernel.program.ops import Type
from codegen.proof.derive import derive
from codegen.targets.common import lock

ROOT = Path(__file__).parents[2]
LOCK = (ROOT / "generated" / lock.FILE).read_text(encoding="utf-8")
B = Parameter("b", default=2, domain="positive")


@pytest.mark.parametrize(
    ("formula", "wanted"),
    [
        (x, 2),  # a comparison and a select
        (x**3 + 2 * x + 1, 2 + 1 + 2),
        (x / (1 + Abs(x)), 2 * (1 + PRICES["div"][Type.F32]) + 2),  # each piece, and what chooses between them
        (B**2 * x + B, 2),
        (sqrt(x**2 + B), 1 + 1 + PRICES["div"][Type.F32]),
        (Piecewise((x, x > 0), (0, True)), 2),
    ],
)
def test_a_formula_costs_what_its_operations_do(formula, wanted):
    own = [B] if formula.has(B) else []
    assert formula_cost(derive(Activation("own", formula, parameters=own)).f, Type.F32) == wanted


def test_an_elementary_function_costs_what_its_own_program_does():
    for formula, function in ((exp(x), exp), (tanh(x), tanh), (log(1 + exp(x)), log)):
        assert formula_cost(derive(Activation("own", formula)).f, Type.F32) >= elementary(function, Type.F32)
    shared = derive(Activation("own", exp(x) + 1 / (1 + exp(x)))).f
    assert formula_cost(shared, Type.F32) == elementary(exp, Type.F32) + 2 + PRICES["div"][Type.F32]  # one exponential


MADE = make(Activation("ramp", x / (1 + Abs(x)), summary="A ramp."), "ramp.py")


def test_the_lines_are_toml_and_tell_what_the_kernels_are():
    text = lock.text([lock.lines(MADE.family)])
    told = tomllib.loads(text)
    assert len(told) == len(MADE.family.kernels) == 6
    for kernel in MADE.family.kernels:
        entry = told[f"ramp.{kernel.function} {'float32' if kernel.type is Type.F32 else 'float64'}"]
        assert entry["cost"] == cost(kernel.program) and entry["operations"] == len(kernel.program.operations)
        assert entry["laws"] == list(kernel.laws) and entry["form"] == "half-lines"
        assert entry["ratio"] == pytest.approx(cost(kernel.program) / kernel.formula_cost, abs=0.05)
        assert entry["sampled"] == pytest.approx(kernel.sampled, abs=5e-4)
    lines = text.removeprefix(lock.HEAD).splitlines()
    assert lines == sorted(lines)
    assert lock.read(text) == {"ramp": tuple(lines)} and lock.read("nothing of the kind") == {}


def test_a_kernel_that_is_far_above_its_formula_is_told():
    family = MADE.family
    assert list(lock.far_above(family)) == []
    first, *rest = family.kernels
    dear = replace(family, kernels=(replace(first, formula_cost=1), *rest))
    (line,) = lock.far_above(dear)
    assert line == f"ramp.f, float32: {cost(first.program)} times its formula: a law is missing"


def test_the_build_warns_of_it(monkeypatch):
    monkeypatch.setattr(lock, "FAR", 0.1)
    heard: list[str] = []
    ramp = Activation("ramp", x / (1 + Abs(x)), summary="A ramp.")
    plan(Library((ramp,), ("ramp.py",)), warn=heard.append)
    assert any("times its formula: a law is missing" in line for line in heard)


def test_every_kernel_is_below_the_ceiling():
    """The ceiling is that from which on `build` says that a law is missing: here none is."""
    told = tomllib.loads(LOCK)
    assert {name.partition(".")[0] for name in told} == {a.name for a in load(ROOT / "defs")}
    assert {name: entry["ratio"] for name, entry in told.items() if entry["ratio"] > lock.FAR} == {}


@pytest.mark.parametrize("name", ["softsign", "relu"])
def test_the_numbers_are_those_that_are_computed_again(name):
    library = load(ROOT / "defs")
    made = make(library[name], library.source(library[name]))
    assert lock.read(LOCK)[name] == lock.lines(made.family)
