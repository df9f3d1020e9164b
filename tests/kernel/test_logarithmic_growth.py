"""Functions that follow no power of x towards infinity, but one of its logarithm: approximated in the logarithm."""

from __future__ import annotations

import numpy as np
import pytest
import sympy
from sympy import Abs, log, tanh

from codegen import Activation, x
from codegen.kernel.choice.choose import Judge
from codegen.kernel.choice.lower import general_pieces, lower, stable_pieces
from codegen.kernel.choice.truth import Truth, sample, worst
from codegen.kernel.forms.general.find import part
from codegen.kernel.forms.general.shapes import Logs, Slow
from codegen.kernel.forms.stable import t
from codegen.kernel.program.interpret import DTYPES, run
from codegen.kernel.program.ops import FORMATS, Type
from codegen.proof.derive import derive
from codegen.proof.expansion.tails import NoExpansion, limit

FORMULAS = {
    "log log": log(1 + log(1 + x**2)),
    "inverse of a logarithm": 1 / (1 + log(1 + x**2)),
    "quotient by a logarithm": x / (1 + log(1 + Abs(x))),
    "growing log log": x * log(1 + log(1 + x**2)),
}


@pytest.mark.parametrize("name", FORMULAS)
@pytest.mark.parametrize(("type", "bound"), [(Type.F32, 0.6), (Type.F64, 1.7)])
def test_errors_and_limits(name: str, type: Type, bound: float) -> None:
    derived = derive(Activation("unseen", FORMULAS[name]))
    for form in (derived.f, derived.d1):
        pieces = general_pieces(stable_pieces(form))
        program = lower(name, pieces, (), type).program
        largest = 2.0 ** FORMATS[type].emax
        points = sample(type, 100, [4.0, 16.0, 1e30, largest, largest**0.5])
        assert worst(program, Truth(form, {}), points, type).ulps <= bound
        assert Judge(form, pieces, (), type).sound(program)


def test_values_at_infinity() -> None:
    expected = {"log log": [np.inf, np.inf], "inverse of a logarithm": [0.0, 0.0]}
    for name, values in expected.items():
        program = lower(name, stable_pieces(derive(Activation("unseen", FORMULAS[name])).f), (), Type.F32).program
        assert run(program, x=np.array([np.inf, -np.inf], DTYPES[Type.F32]))["y"].tolist() == values


def test_shapes() -> None:
    assert isinstance(part(log(1 + t**2), sympy.S.Zero, sympy.oo), Logs)
    slow = part(t**2 / (1 + log(1 + t)), sympy.S.Zero, sympy.oo)
    assert isinstance(slow, Slow)
    assert (slow.power, slow.limit) == (2, np.inf)


def test_limits_of_continuous_functions() -> None:
    u = log(1 + log(1 + x**2))
    assert limit(u, x) == limit(x * u, x) == limit(sympy.sqrt(u), x) == sympy.oo
    assert limit(x * u, x, -1) == -sympy.oo
    assert limit(tanh(u), x) == 1
    for undecided in (u / x, u - x, sympy.sin(u)):
        with pytest.raises(NoExpansion):
            limit(undecided, x)
