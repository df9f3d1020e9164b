"""The page of laws: numbers, names that are anchors, and losses that are computed."""

from __future__ import annotations

import re

import numpy as np
import pytest
from sympy import Integer, Rational, exp, log

from codegen.kernel.forms.laws import LAWS
from codegen.pages.laws import TRIALS, Trial, _t, in_float32, laws_page, loss


def test_every_law_has_its_number_and_is_named_once() -> None:
    text = laws_page()
    assert re.findall(r"^## (.+)$", text, re.MULTILINE) == list(LAWS)
    rows = re.findall(r"^\| (\d+) \| \[([^]]+)\]\(#([\w-]+)\) \|", text, re.MULTILINE)
    assert [(int(n), name, link) for n, name, link in rows] == [
        (n, name, name.replace(" ", "-")) for n, name in enumerate(LAWS, 1)
    ]


def test_a_trial_belongs_to_a_law_and_loses_digits() -> None:
    assert LAWS.keys() >= TRIALS.keys()
    for name, trial in TRIALS.items():
        digits = loss(trial).digits
        assert digits == "all" or 1 <= int(digits) <= 7, name


def test_the_law_gets_back_what_its_formula_lost() -> None:
    """The other side of the identity, evaluated in the same way."""
    at = Rational(3, 4096)
    kept = Trial(log(1 + exp(-_t)) + _t, Integer(100))
    assert loss(kept).digits == "0" and loss(TRIALS["logarithm"]).digits == "all"
    assert loss(Trial(1 / (1 + exp(-_t)), Integer(100))).digits == "0" and loss(TRIALS["half-line"]).computed == "NaN"
    assert loss(Trial(exp(-_t), at)).digits == "0"


@pytest.mark.parametrize("at", [Integer(10), Integer(-3), Rational(1, 3)])
def test_each_operation_is_rounded_once(at: Rational) -> None:
    x = np.float32(float(at))
    assert in_float32(1 - _t**2, at) == np.float32(1) - x * x
    assert in_float32(_t / (1 + _t**2), at) == x / (np.float32(1) + x * x)
