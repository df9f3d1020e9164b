"""Derivatives step by step: every step is right, rests on those before it, and the last one is the whole."""

from __future__ import annotations

from pathlib import Path

import pytest
import sympy
from sympy import Expr, Symbol, cosh, erf, exp, log, sqrt, tanh

from codegen.cli.commands.common import load_library
from codegen.definition.activation import x
from codegen.pages.derivations import derivations
from codegen.proof.derive import derive
from codegen.show.steps import RULES, steps

LIBRARY = load_library(Path(__file__).parents[2] / "defs")
b = Symbol("b", positive=True)


@pytest.mark.parametrize(
    ("formula", "rules"),
    [
        (x / 2 * (1 + erf(x / sqrt(2))), ["chain", "product", "constant factor"]),
        (x / (1 + exp(-b * x)), ["chain", "quotient"]),
        (1 / (1 + exp(-x)), ["chain", "reciprocal"]),
        (x**2 + x**3, ["power", "power", "sum"]),
        (log(cosh(x)), ["chain", "chain"]),
        ((1 + x**2) ** x, ["power", "exponent"]),
        (3 * x + b, []),
    ],
)
def test_rules_go_from_the_inside_out(formula: Expr, rules: list[str]) -> None:
    found = steps(formula, x)
    assert [step.rule for step in found] == rules
    assert all(step.rule in RULES or step.rule == "chain" for step in found)
    for step in found:
        assert sympy.simplify(step.slope - sympy.diff(step.of, x)) == 0
    if found:
        assert found[-1].of == formula


def test_a_part_that_is_there_twice_has_one_step() -> None:
    parts = [step.of for step in steps(exp(x) / (1 + exp(x)), x)]
    assert len(parts) == len(set(parts))


def test_a_rule_for_a_function_of_a_function_names_both() -> None:
    (step,) = steps(tanh(x), x)
    assert step.says == r"\left(\tanh{\left(u\right)}\right)' = u' \left(1 - \tanh^{2}{\left(u\right)}\right)"


def test_a_page_has_the_steps_of_each_piece_and_parameter() -> None:
    found = derivations(derive(LIBRARY["elu"]), {"d1": "f'(x)", "d_alpha": "g(x)"})
    assert [d.of for d in found] == [r"f'(x) \quad (x \leq 0)", r"g(x) \quad (x \leq 0)"]
    assert derivations(derive(LIBRARY["relu"]), {"d1": "f'(x)"}) == ()
