"""Formulas as papers print them: made right in float32, or refused with words."""

from __future__ import annotations

import json

import pytest

from codegen.answers.kernels import make
from codegen.bench.literature import BUILT, FORMULAS, REFUSED, WITHOUT_SECOND, Formula
from codegen.errors import UserError
from codegen.kernel.choice.lower import general_pieces, lower, stable_pieces
from codegen.kernel.choice.truth import Truth, sample, worst
from codegen.kernel.families import past_bounds
from codegen.kernel.program.ops import Type
from codegen.proof.derive import derive
from codegen.targets.cpu.files import cpu_files


def _name(formula: Formula) -> str:
    return formula.name


def test_there_are_enough() -> None:
    assert len({formula.text for formula in BUILT}) >= 40
    assert len({formula.name for formula in FORMULAS}) == len(FORMULAS)


@pytest.mark.parametrize("formula", BUILT, ids=_name)
def test_value_and_second_derivative(formula: Formula) -> None:
    """By the general form, where the laws would give shorter programs too; the campaign tries what is chosen."""
    derived = derive(formula.read()[formula.name])
    for form in (derived.f, derived.d2):
        pieces = general_pieces(stable_pieces(form))
        lowered = lower(formula.name, pieces, (), Type.F32)
        points = sample(Type.F32, 60, [1.0, 88.0, *(p for p in lowered.points if 0 < p < 2.0**100)])
        bound = 0.6 if all(not p.form.exact or p.piece.expr in (0, 1) for p in pieces) else 1.5
        assert worst(lowered.program, Truth(form, {}), points, Type.F32).ulps <= bound


@pytest.mark.parametrize("formula", REFUSED, ids=_name)
def test_refused_with_words(formula: Formula) -> None:
    with pytest.raises(UserError, match=REFUSED[formula]):
        make(formula.read()[formula.name], "literature.py")


@pytest.mark.parametrize("formula", WITHOUT_SECOND, ids=_name)
def test_f_and_its_slope_are_kept(formula: Formula) -> None:
    """A second derivative without a program is left out, and the docstring says why."""
    words = WITHOUT_SECOND[formula]
    made = make(formula.read()[formula.name], "literature.py")
    assert [f.name for f in made.functions] == ["f", "d1"]
    ((function, why),) = made.family.missing
    assert function == "d2"
    assert words in why
    assert f"{formula.name}.d2 is left out: {why}" in past_bounds(made.family)
    assert json.dumps(f"d2 is left out: {why}.", ensure_ascii=False) in cpu_files([made.family])["__init__.py"]
