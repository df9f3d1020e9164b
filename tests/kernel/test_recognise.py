"""The forms of a piece: which are asked for, and that nothing else has to know of a new one."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import pytest
from sympy import Expr, atan, cos, cosh, erf, exp, log, sqrt, tanh

from codegen import Activation, gate, x
from codegen.kernel.arithmetic.precision import PLAIN, Precision
from codegen.kernel.choice.choose import precisions
from codegen.kernel.choice.lower import lower, stable_pieces
from codegen.kernel.forms.factors import Journal
from codegen.kernel.forms.form import Form, StablePiece
from codegen.kernel.forms.laws import LAWS
from codegen.kernel.forms.lower_side import Point
from codegen.kernel.forms.recognise import RECOGNISERS, recognise
from codegen.kernel.program.interpret import run
from codegen.kernel.program.ops import Type
from codegen.kernel.program.program import Value
from codegen.kernel.refusal import NoStableForm
from codegen.proof.derive import derive
from codegen.symbolic.piecewise import Piece


def piece(formula: Expr) -> Piece:
    (only,) = derive(Activation("own", formula)).f
    return only


@pytest.mark.parametrize(
    ("formula", "kinds"),
    [
        (x**3 - x, ["polynomial"]),
        (tanh(x), ["half-lines", "asymptotes", "quotient"]),
        (1 / (1 + exp(-x)), ["half-lines", "whole line", "quotient"]),
        (x / (1 + exp(-x)), ["half-lines", "whole line"]),
        (x * (1 + erf(x / sqrt(2))) / 2, ["half-lines"]),
        (atan(x), ["segments"]),
        (x * tanh(log(1 + exp(x))), ["half-lines"]),
        (tanh(x - cos(x)), ["composition"]),
    ],
    ids=str,
)
def test_the_forms_of_a_piece(formula: Expr, kinds: list[str]) -> None:
    found = recognise(piece(formula))
    assert [form.kind for form in found.forms] == kinds
    assert all(law in LAWS for form in found.forms for law in form.laws)
    assert set(kinds) <= {kind.kind for kind in RECOGNISERS}


def test_what_stands_in_the_way_is_told_without_the_laws_that_do_not_apply() -> None:
    with pytest.raises(NoStableForm) as caught:
        recognise(piece(exp(-x) * tanh(x - cos(x))), RECOGNISERS[:-1])
    assert "polynomial in |x|" not in str(caught.value)


@pytest.mark.parametrize(
    "expr", [exp(exp(10**10 * (1 - x))), exp(10**8 * x) + exp(x), exp(-exp(10**12 - x)), exp(cosh(10**18 * (1 - x)))]
)
def test_powers_out_of_reach_are_refused_before_algebra_is_asked(expr: Expr) -> None:
    """A polynomial of degree 10**10 in e made GMP end the process."""
    with pytest.raises(NoStableForm, match="too high a power of another, or of e"):
        recognise(piece(expr))


@pytest.mark.parametrize("expr", [tanh(10**20 * x), x / (1 + exp(-(10**12) * x)), exp(-((10**15 * x) ** 2))])
def test_one_steep_exponential_is_no_high_power(expr: Expr) -> None:
    assert stable_pieces(derive(Activation("own", expr)).f)[0].forms[0].kind == "half-lines"


def test_a_gated_unit_has_the_forms_of_its_function() -> None:
    (form,) = recognise(replace(piece(x * atan(x)), expr=gate * atan(x))).forms
    assert form.kind == "segments"


@dataclass(frozen=True)
class Doubled(Form):
    """x + x, whatever the piece is."""

    kind = "doubled"
    beside = True
    laws = ()
    candidates = (Precision(form="doubled"),)
    serves: bool = True

    @classmethod
    def recognise(cls, piece: Piece) -> Doubled | None:
        return cls(piece.expr.has(tanh))

    def lower(self, at: Point, journal: Journal) -> Value:
        return at.arithmetic.op("add", at.x, at.x)

    def fits(self, at: Point) -> bool:
        return self.serves


def test_a_new_form_is_one_more_recogniser() -> None:
    """What lowers and what chooses take it by the protocol alone; where it does not fit the first form serves."""
    found = recognise(piece(tanh(x)), (*RECOGNISERS, Doubled))
    assert found.forms[-1] == Doubled()
    assert Precision(form="doubled") in precisions([found])
    program = lower("own", [found], (), Type.F32, Precision(form="doubled")).program
    assert run(program, x=np.array([3.0], np.float32))["y"].tolist() == [6.0]
    unfit = StablePiece(found.piece, (*found.forms[:-1], Doubled(serves=False)))
    assert (
        lower("own", [unfit], (), Type.F32, Precision(form="doubled")).program
        == lower("own", [unfit], (), Type.F32, PLAIN).program
    )
    assert [form.kind for form in stable_pieces(derive(Activation("own", tanh(x))).f)[0].forms][-1] == "quotient"
