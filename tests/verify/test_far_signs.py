"""The sign of a function far out, by which `verify` judges the sign of a zero at an infinity."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace

import pytest
from flint import arb

from codegen.proof.balls.ball import precision
from codegen.verify.checks import _sign_far_out


@pytest.mark.parametrize(
    ("function", "sign"),
    [
        (lambda a: 1 / a, 1),
        (lambda a: -(-a).exp() / a, -1),
        (lambda a: arb(0), 0),
        (lambda a: a.sin() / a, 0),  # a wave has none
    ],
)
def test_the_sign_far_out(function: Callable[[arb], arb], sign: int) -> None:
    with precision(1200):
        assert _sign_far_out(SimpleNamespace(exact=lambda at: function(arb(at))), 1) == sign
