"""Formulas as papers print them: made right in float32, or refused with words."""

from __future__ import annotations

import pytest
from support.literature import FORMULAS, REFUSED, WITHOUT_SECOND

from codegen import Activation, DefinitionError
from codegen.answers.kernels import make
from codegen.kernel.choice.lower import general_pieces, lower, stable_pieces
from codegen.kernel.choice.truth import Truth, sample, worst
from codegen.kernel.families import past_bounds
from codegen.kernel.program.ops import Type
from codegen.proof.derive import derive
from codegen.targets.cpu.files import cpu_files


def test_there_are_enough() -> None:
    assert len(set(FORMULAS.values())) >= 40


@pytest.mark.parametrize("name", FORMULAS)
def test_value_and_second_derivative(name: str) -> None:
    """By the general form, where the laws would give shorter programs too; the campaign tries what is chosen."""
    derived = derive(Activation("unseen", FORMULAS[name]))
    for form in (derived.f, derived.d2):
        pieces = general_pieces(stable_pieces(form))
        lowered = lower(name, pieces, (), Type.F32)
        points = sample(Type.F32, 60, [1.0, 88.0, *(p for p in lowered.points if 0 < p < 2.0**100)])
        bound = 0.6 if all(not p.form.exact or p.piece.expr in (0, 1) for p in pieces) else 1.5
        assert worst(lowered.program, Truth(form, {}), points, Type.F32).ulps <= bound


@pytest.mark.parametrize("name", REFUSED)
def test_refused_with_words(name: str) -> None:
    formula, words = REFUSED[name]
    with pytest.raises(DefinitionError, match=words):
        make(Activation("unseen", formula), "literature.py")


@pytest.mark.parametrize("name", WITHOUT_SECOND)
def test_f_and_its_slope_are_kept(name: str) -> None:
    """A second derivative without a program is left out, and the docstring says why."""
    formula, words = WITHOUT_SECOND[name]
    made = make(Activation("unseen", formula), "literature.py")
    assert [f.name for f in made.functions] == ["f", "d1"]
    ((function, why),) = made.family.missing
    assert function == "d2"
    assert words in why
    assert f"unseen.d2 is left out: {why}" in past_bounds(made.family)
    told = " ".join(cpu_files([made.family])["kernels/unseen.py"].split())
    assert f"d2 is left out: {why}." in told
