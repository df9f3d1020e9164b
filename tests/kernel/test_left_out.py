"""Functions that are left out where no program of them is found: the others are built."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from sympy import Piecewise

from codegen import Activation, DefinitionError, Parameter, x
from codegen.answers import kernels
from codegen.kernel.families import past_bounds

a = Parameter("a", default=0.25, learnable=True)
RAMP = Activation("ramp", Piecewise((x, x > 0), (a * x, True)), [a])


@pytest.fixture(autouse=True)
def nothing_known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ACTFORGE_CACHE", str(tmp_path))


def without(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    choose = kernels.choose

    def refusing(activation: Activation, function: str, *given: Any) -> Any:
        if function == name:
            raise DefinitionError(activation.location, "no program", "")
        return choose(activation, function, *given)

    monkeypatch.setattr(kernels, "choose", refusing)


def test_a_parameter_without_a_gradient_is_not_learned(monkeypatch: pytest.MonkeyPatch) -> None:
    without("d_a", monkeypatch)
    family = kernels.make(RAMP, "ramp.py").family
    assert family.missing == (("d_a", "no program"),)
    assert family.functions == ("f", "d1", "d2")
    assert [p.learnable for p in family.parameters] == [False]
    assert [name for name, _ in family.backward[0].program.outputs] == ["dx"]
    assert "ramp.d_a is left out: no program" in past_bounds(family)


@pytest.mark.parametrize("name", ["f", "d1"])
def test_nothing_is_built_without_a_function_that_others_rest_on(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    without(name, monkeypatch)
    with pytest.raises(DefinitionError, match="no program"):
        kernels.make(RAMP, "ramp.py")
