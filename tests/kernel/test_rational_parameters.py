"""Rational functions with a parameter in their denominators: computed as they stand, or as sums of scaled ones."""

from __future__ import annotations

import pytest

from codegen import Activation, Parameter, x
from codegen.kernel.choice.choose import Field
from codegen.kernel.choice.lower import stable_pieces
from codegen.kernel.forms.general.find import Combination, generalise
from codegen.kernel.program.ops import Type
from codegen.proof.derive import derive

d = Parameter("d", default=1, domain="positive")
FUNCTIONS = dict(derive(Activation("witch", (x + 1) / (x**2 + d**2), [d])).functions)


@pytest.mark.parametrize("name", FUNCTIONS)
def test_terms_that_scale_differently_are_a_sum(name: str) -> None:
    (piece,) = FUNCTIONS[name]
    found = generalise(piece, x)
    assert isinstance(found, Combination)
    assert {term.scale for term in found.terms} == {1 / d}


def test_as_it_stands_it_is_right_at_other_parameters_and_where_it_vanishes() -> None:
    form = FUNCTIONS["f"]
    pieces = stable_pieces(form)
    assert [p.form.kind for p in pieces] == ["composition"]
    found = Field("witch", form, pieces, [d], Type.F32).cheapest(1.0)
    assert found.past(1.0) == (0, 0)
