"""Polynomials whose coefficients are more than a product of parameters."""

from __future__ import annotations

import numpy as np
import pytest

from codegen import DefinitionError
from codegen.answers.kernels import make
from codegen.definition.typed.reader import activation
from codegen.kernel.choice.lower import lower, stable_pieces
from codegen.kernel.program.interpret import run
from codegen.kernel.program.ops import Type
from codegen.proof.derive import derive


@pytest.mark.parametrize("factor", ["a + b", "a - 2*b + 1", "(a + b)**2", "a/(1 + b)", "1/(a + b) + b"])
def test_a_coefficient_may_be_a_sum_of_parameters(factor):
    given = activation("sums", f"({factor})*Max(0, x)", ["a=3:positive", "b=0.25:positive"])
    derived = derive(given)
    values = {"x": np.array([2.0]), "a": np.array([5.0]), "b": np.array([0.5])}
    slope = eval(factor, {"a": 5.0, "b": 0.5})
    for form, right in ((derived.f, 2 * slope), (derived.d1, slope)):
        program = lower("sums", stable_pieces(form), given.parameters, Type.F64).program
        assert run(program, **values)["y"] == pytest.approx([right], rel=1e-15)


def test_it_has_kernels_for_every_type_and_gradients():
    made = make(activation("sums", "(a/(1 + b))*Max(0, x)", ["a=3:positive", "b=0.25:positive"]), "defs/sums.py")
    (kernel,) = [k for k in made.family.kernels if k.function == "f" and k.type is Type.F64]
    found = run(kernel.program, x=np.array([2.0]), a=np.array([5.0]), b=np.array([0.5]))["y"]
    assert found == pytest.approx([2 * 5 / 1.5], rel=1e-15)
    assert {"f", "d1", "d2", "d_a", "d_b"} == set(made.family.functions)


def test_a_coefficient_that_is_no_quotient_is_refused():
    with pytest.raises(DefinitionError, match="no quotient of sums of products"):
        make(activation("roots", "sqrt(a)*Max(0, x)", ["a=3:positive"]), "defs/roots.py")
