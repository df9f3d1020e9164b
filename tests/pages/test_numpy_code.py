"""The formula as NumPy code: what is printed computes the function, for arrays of any shape."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from sympy import Rational

from codegen.definition.activation import gate
from codegen.definition.library import load
from codegen.kernel.choice.truth import Truth
from codegen.proof.derive import derive
from codegen.show.as_numpy import numpy_code

LIBRARY = load(Path(__file__).parents[2] / "defs")
AT = np.array([[-3.0, -0.75], [0.25, 2.0]])


@pytest.mark.parametrize("name", LIBRARY.names)
def test_the_code_is_the_function(name: str) -> None:
    text = numpy_code(LIBRARY[name])
    if "scipy" in text:
        pytest.importorskip("scipy")
    room: dict[str, Any] = {}
    exec(text, room)
    activation = LIBRARY[name]
    given = [AT, np.full((2, 1), 1.5)] if activation.gated else [AT]
    truth = Truth(
        derive(activation).f.subs({gate: Rational(3, 2)}), {p: float(p.default) for p in activation.parameters}
    )
    expected = [[float(truth(value, -100).mid()) for value in row] for row in AT.tolist()]
    np.testing.assert_allclose(room[name](*given), expected, rtol=1e-13)
