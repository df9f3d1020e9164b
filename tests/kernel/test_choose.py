"""The choice among candidates: the cheapest within the bound, the same everywhere."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from sympy import exp

from codegen import Activation, x
from codegen.kernel.choice.choose import Candidates, Choice
from codegen.kernel.choice.lower import lower, stable_pieces
from codegen.kernel.choice.truth import Truth, worst
from codegen.kernel.program.cost import cost
from codegen.kernel.program.interpret import builder
from codegen.kernel.program.ops import Type
from codegen.kernel.program.program import Program
from codegen.proof.derive import derive

ROOT = Path(__file__).parents[2]
FORM = derive(Activation("swish_like", x / (1 + exp(-x)))).d1
BOUNDS = (4.0, 2.0, 1.0, 0.01)  # the last one is out of reach: half an ulp is what rounding alone costs


@cache
def chosen(type: Type, bound: float) -> Choice:
    return Candidates("probe", FORM, stable_pieces(FORM), (), type).cheapest(bound)


@pytest.mark.parametrize("bound", BOUNDS[:3])
def test_the_error_is_within_the_bound(bound: float) -> None:
    choice = chosen(Type.F32, bound)
    assert choice.worst.ulps <= bound
    rng = np.random.default_rng(5)
    others = rng.uniform(-12, 12, 300).astype(np.float32)
    assert worst(choice.lowered.program, Truth(FORM, {}), others, Type.F32).ulps <= bound


def test_a_tighter_bound_costs_more() -> None:
    form = derive(Activation("swish_like", x / (1 + exp(-x)))).f
    field = Candidates("probe", form, stable_pieces(form), (), Type.F32)
    for costs in (
        [cost(chosen(Type.F32, bound).lowered.program) for bound in BOUNDS[:3]],
        [cost(field.cheapest(bound).lowered.program) for bound in BOUNDS[:3]],
    ):
        assert costs == sorted(costs)
    assert costs[0] < costs[-1]


@pytest.mark.parametrize("type", [Type.F32, Type.F64], ids=lambda t: t.value)
def test_a_bound_out_of_reach_gives_the_most_accurate(type: Type) -> None:
    best = chosen(type, BOUNDS[-1])
    assert best.worst.ulps > BOUNDS[-1], "an honest error, past the bound"
    assert best.worst.ulps <= min(chosen(type, bound).worst.ulps for bound in BOUNDS[:-1])
    if type is Type.F32:
        assert best.lowered.precision.wide
        assert best.worst.ulps < 0.51
    else:
        assert best.worst.ulps < 2


def test_the_program_is_that_of_its_precision() -> None:
    for bound in BOUNDS:
        found = chosen(Type.F32, bound).lowered
        assert lower("probe", stable_pieces(FORM), (), Type.F32, found.precision).program == found.program


def test_cost_weighs_divisions_and_wide_operations() -> None:
    def one(op: str, type: Type) -> Program:
        b = builder()
        v = b.input("x", type)
        return b.finish("p", {"y": b.op(op, *([v] * (1 if op in ("sqrt", "neg") else 2)))})

    for type in (Type.F32, Type.F64):
        assert cost(one("add", type)) == cost(one("mul", type)) == cost(one("neg", type))
        assert cost(one("div", type)) == cost(one("sqrt", type)) > cost(one("mul", type))
    assert cost(one("add", Type.F64)) > cost(one("add", Type.F32))


PROBE = """
from sympy import erf, exp, sqrt, tanh
from codegen import Activation, Parameter, x
from codegen.kernel.choice.choose import Candidates
from codegen.kernel.program.listing import listing
from codegen.kernel.choice.lower import stable_pieces
from codegen.kernel.program.ops import Type
from codegen.proof.derive import derive

b = Parameter("b", default=1, domain="positive")
for formula, parameters in ((x / (1 + exp(-b * x)), [b]), (x * (1 + tanh(x + x**3 / 20)), [])):
    activation = Activation("probe", formula, parameters=parameters)
    for name, form in derive(activation).functions[:2]:
        found = Candidates(name, form, stable_pieces(form), activation.parameters, Type.F64).cheapest(4.0)
        print(name, found.worst, found.lowered.laws, *listing(found.lowered.program), sep="\\n")
"""


def test_the_same_choice_under_every_hash_seed() -> None:
    running = [
        subprocess.Popen(
            [sys.executable, "-c", PROBE],
            cwd=ROOT,
            env=os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
            text=True,
        )
        for seed in ("1", "4711")
    ]
    first, second = (process.communicate(timeout=300)[0] for process in running)
    assert all(process.returncode == 0 for process in running)
    assert first == second
    assert first.splitlines().count("d1") == 2
