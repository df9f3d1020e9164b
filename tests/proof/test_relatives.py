"""Relatives: what equals what, as it is or scaled and shifted, and what does not."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import sympy
from support.library import LIBRARY
from sympy import Max, Min, Piecewise, Rational, cosh, erfc, exp, log, pi, sqrt, tanh

from codegen import Activation, Parameter, x
from codegen.answers.relatives import known, sentence
from codegen.answers.relatives import relatives as as_data
from codegen.cli.main import main
from codegen.definition.library import load
from codegen.definition.places import SHIPPED
from codegen.proof.relatives import Relatives, relatives
from codegen.proof.relatives.letters import with_letters
from codegen.symbolic.piecewise import Piece, PiecewiseForm


def laws(activation: Activation, others: object = LIBRARY) -> dict[str, list[str]]:
    """The equations that are proved, by the other's name."""
    found = relatives(activation, others)  # type: ignore[arg-type]
    assert not found.open
    told: dict[str, list[str]] = {}
    for r in found.found:
        told.setdefault(r.other, []).append(f"{r.order}: {r.law}{' for all' if r.every else ''}")
    return told


def test_members_of_families_are_found_with_their_parameters() -> None:
    assert laws(LIBRARY["silu"])["swish"] == ["0: swish(x)"]
    assert laws(LIBRARY["gelu_sigmoid"])["swish"] == ["0: swish(x, beta=1.702)"]
    assert laws(LIBRARY["prelu"]) == {"leaky_relu": ["0: leaky_relu(x, alpha=alpha) for all"]}
    assert laws(LIBRARY["relu"]) == {
        "leaky_relu": ["0: leaky_relu(x, alpha=0)"],
        "prelu": ["0: prelu(x, alpha=0)"],
        "threshold": ["0: threshold(x)"],
    }


def test_scaled_and_shifted_ones_are_found() -> None:
    assert laws(LIBRARY["tanh"]) == {"sigmoid": ["0: 2*sigmoid(2*x) - 1"]}
    assert laws(LIBRARY["sigmoid"]) == {"tanh": ["0: tanh(x/2)/2 + 1/2"]}
    assert laws(LIBRARY["gelu_sigmoid"])["silu"] == ["0: silu(1.702*x)/1.702"]
    assert laws(Activation("logsigmoid", log(1 / (1 + exp(-x))))) == {
        "softplus": ["0: -softplus(-x)"],
        "sigmoid": ["1: 1 - sigmoid(x)"],
        "tanh": ["1: 1/2 - tanh(x/2)/2"],
    }


def test_clipped_lines_are_one_function() -> None:
    hardtanh, hardsigmoid = (
        Activation("hardtanh", Max(-1, Min(x, 1))),
        Activation("hardsigmoid", Max(0, Min(x / 6 + Rational(1, 2), 1))),
    )
    assert laws(hardtanh)["clipped_relu"] == ["0: clipped_relu(3*x + 3)/3 - 1"]
    assert laws(hardsigmoid, [hardtanh]) == {"hardtanh": ["0: hardtanh(x/3)/2 + 1/2"]}
    assert laws(Activation("relu8", Min(Max(0, x), 8)))["clipped_relu"] == ["0: clipped_relu(x, tau=8)"]


def test_a_law_for_all_values_of_the_parameter_is_told_beside_that_at_its_default() -> None:
    alpha = Parameter("alpha", default=1, domain="positive", doc="saturates to -alpha on the left")
    celu = Activation("celu", Piecewise((x, x > 0), (alpha * (exp(x / alpha) - 1), True)), [alpha])
    assert laws(celu)["elu"] == ["0: elu(x)", "0: alpha*elu(x/alpha) for all"]
    assert laws(LIBRARY["softplus"])["sigmoid"] == ["1: sigmoid(x)", "1: sigmoid(beta*x) for all"]


def test_two_parameters_of_one_name_are_not_one() -> None:
    """elu's alpha scales the left side, celu's the whole: at alpha = 2 they differ, whatever their letters are."""
    alpha = Parameter("alpha", default=2, domain="positive", doc="saturates to -alpha on the left")
    celu = Activation("celu", Piecewise((x, x > 0), (alpha * (exp(x / alpha) - 1), True)), [alpha])
    elu = Activation("elu", Piecewise((x, x > 0), (alpha * (exp(x) - 1), True)), [alpha])
    assert laws(celu, [elu]) == {"elu": ["0: alpha*elu(x/alpha, alpha=1) for all"]}


def test_scales_and_parameters_are_found_together() -> None:
    """selu is elu at its own alpha, scaled; both are constants that algebra is slow with."""
    half = exp(Rational(1, 2)) * erfc(1 / sqrt(2)) / 2
    alpha = 1 / sqrt(2 * pi) / (Rational(1, 2) - half)
    scale = 1 / sqrt(Rational(1, 2) + alpha**2 * (exp(2) * erfc(sqrt(2)) / 2 - 2 * half + Rational(1, 2)))
    found = relatives(Activation("selu", scale * Piecewise((x, x > 0), (alpha * (exp(x) - 1), True))), LIBRARY).found
    (elu,) = [r for r in found if r.other == "elu" and r.order == 0]
    assert elu.inner == "1" and elu.shift == "0" and elu.offset == "0"
    assert float(sympy.sympify(elu.outer)) == pytest.approx(1.0507009873554805, rel=1e-15)
    assert float(sympy.sympify(dict(elu.values)["alpha"])) == pytest.approx(1.6732632423543772, rel=1e-15)
    assert laws(Activation("two", Max(2 * x, x / 2)))["leaky_relu"] == ["0: 2*leaky_relu(x, alpha=1/4)"]


def test_a_law_reads_as_it_is_meant() -> None:
    """A slope that is no decimal is no divisor: x/3/7 would be read as x/21."""
    assert laws(Activation("slow", tanh(Rational(3, 7) * x)), [LIBRARY["tanh"]]) == {"tanh": ["0: tanh(3*x/7)"]}
    outer = Rational(8813919, 8388608)
    assert laws(Activation("wide", outer * tanh(x)), [LIBRARY["tanh"]]) == {
        "tanh": ["0: 1.05070102214813232421875*tanh(x)"]
    }


def test_values_follow_from_bounds_and_then_from_what_is_beside_them() -> None:
    """Where a value is taken is known when the bound is."""
    made = Activation("made", Piecewise((x, x > Rational(1, 3)), (-2, True)))
    assert laws(made, [LIBRARY["threshold"]]) == {"threshold": ["0: threshold(x, threshold=1/3, value=-2)"]}
    zero = Activation("zero", Piecewise((x, x > Rational(1, 3)), (0, True)))  # a value at its default is not told
    assert laws(zero, [LIBRARY["threshold"]]) == {"threshold": ["0: threshold(x, threshold=1/3)"]}


def test_parameters_may_stand_for_each_other() -> None:
    """Equations with roots of them are none that are solved."""
    c = Parameter("c", default=4, domain="positive")
    made = Activation("made", (x + sqrt(x**2 + c)) / 2, [c])
    assert laws(made, [LIBRARY["squareplus"]]) == {"squareplus": ["0: squareplus(x, b=c) for all"]}


AFFINE = [(2, 3, Rational(-1, 2), 1), (Rational(-1, 3), Rational(-5, 4), 0, 0)]


@pytest.mark.parametrize("name", [n for n in LIBRARY.names if n not in ("prelu", "gelu_sigmoid", "silu")])
def test_every_activation_is_found_scaled_and_shifted(name: str) -> None:
    """The law that is found has the values of the new formula; two may be one law, such as 2 relu(x) = relu(2x)."""
    for outer, inner, shift, offset in AFFINE:
        own = LIBRARY[name].ungated
        formula = own.formula.subs({p: p.default for p in own.parameters})
        new = Activation("new", outer * formula.subs(x, inner * x + shift) + offset)
        law = next(r for r in relatives(new, [own]).found if r.order == 0)
        a, b, c, d = (sympy.sympify(v) for v in (law.outer, law.inner, law.shift, law.offset))
        inputs = np.linspace(-7, 7, 29)
        left, right = (sympy.lambdify(x, e, "scipy")(inputs) for e in (new.formula, a * formula.subs(x, b * x + c) + d))
        np.testing.assert_allclose(left, right, rtol=1e-12, atol=1e-12)


def test_roots_and_jumps_are_corresponding_places() -> None:
    squareplus = Activation("squareplus", (x + sqrt(x**2 + 4)) / 2)
    assert laws(Activation("new", 3 * squareplus.formula.subs(x, x + 2) - 1), [squareplus]) == {
        "squareplus": ["0: 3*squareplus(x + 2) - 1"]
    }
    threshold = Activation("threshold", Piecewise((x, x > 1), (0, True)))
    assert laws(Activation("new", 3 * threshold.formula.subs(x, 2 * x)), [threshold]) == {
        "threshold": ["0: 3*threshold(2*x)"]
    }


def test_derivatives_are_relatives_too() -> None:
    assert laws(Activation("log_cosh", log(cosh(x)))) == {
        "tanh": ["1: tanh(x)"],
        "sigmoid": ["1: 2*sigmoid(2*x) - 1"],
    }
    assert laws(Activation("square", Max(0, x) ** 2))["relu"] == ["1: 2*relu(x)"]


@pytest.mark.parametrize(
    "formula",
    [
        x / 2 * (1 + tanh(x)),
        x / (1 + exp(-Rational(17, 10) * x)) + x / 100,
        Max(0, x) + Min(0, x) ** 2,
        x * tanh(log(1 + exp(x))),
    ],
)
def test_strangers_are_told_apart_by_a_point(formula: sympy.Expr) -> None:
    """x (1 + tanh x)/2 is silu(2x)/2 and no other; the rest is none of them."""
    others = [a for a in LIBRARY if a.name not in ("swish", "gelu_sigmoid", "prelu", "mish") and not a.gated]
    found = relatives(Activation("new", formula), others)
    assert [r.law for r in found.found] == (["silu(2*x)/2"] if formula.has(tanh) and not formula.has(log) else [])
    assert all(s.at is not None and s.evidence for s in found.strangers)
    assert len(found.found) + len(found.strangers) == len(others)


def test_a_near_miss_is_no_relative() -> None:
    found = relatives(Activation("new", x / (1 + exp(-x)) + Rational(1, 10**9) * tanh(x)), [LIBRARY["silu"]])
    assert not found.found and not found.open and found.strangers[0].at is not None


def test_gated_units_are_passed_over() -> None:
    from codegen import gate

    found: Relatives = relatives(LIBRARY["silu"], [Activation("glu", gate * x)])
    assert not found.found and not found.strangers


def test_the_command_compares_with_the_folder_and_the_library(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (tmp_path / "new.py").write_text(
        "from sympy import exp\nfrom codegen import Activation, x\n"
        "f = Activation('mine', 2 / (1 + exp(-x)))\ng = Activation('yours', 1 / (1 + exp(-2 * x)))\n"
    )
    assert main(["relatives", "mine", "--defs", str(tmp_path)]) == 0
    printed = capsys.readouterr().out
    assert "mine(x) = 2*yours(x/2)  (proved)" in printed
    assert "mine(x) = 2*sigmoid(x)  (proved)" in printed
    assert main(["relatives", "mine", "--defs", str(tmp_path), "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data.pop("schema") == "actforge/relatives/1"
    assert data == as_data(load(tmp_path), load(tmp_path)["mine"])
    assert [sentence(r) for r in data["found"] if r["other"] == "yours"] == ["f(x) = 2*yours(x/2)"]
    assert {s["other"] for s in data["strangers"]} >= {"relu", "gelu"}


def test_the_command_takes_a_formula(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["relatives", "1/(1 + exp(1 - x))", "--defs", str(SHIPPED)]) == 0
    assert "f(x) = sigmoid(x - 1)  (proved)" in capsys.readouterr().out
    assert main(["relatives", "x*tanh(x)*exp(-x^2)", "--defs", str(SHIPPED)]) == 0
    assert (
        f"no relative of f was found among {sum(not a.gated for a in LIBRARY)} known activations"
        in capsys.readouterr().out
    )
    assert main(["relatives", "no_such_name", "--defs", str(SHIPPED)]) == 2


def test_one_name_is_one_activation() -> None:
    assert len(known(LIBRARY)) == len(LIBRARY)
    assert [a.name for a in known([Activation("relu", x)])].count("relu") == 1


def test_equal_constants_have_one_letter_however_many_there_are() -> None:
    def lettered(constant: sympy.Expr) -> sympy.Expr:
        piece = Piece(constant * tanh(x), -sympy.oo, sympy.oo, False, False)
        return with_letters(PiecewiseForm((piece,))).pieces[0].expr

    constants = [sqrt(3) * exp(Rational(1, 4)) + k * log(2) + sqrt(5) * k + pi for k in range(1, 301)]
    first = lettered(constants[0])
    assert len({lettered(c) for c in constants}) == 300
    assert lettered(constants[0]) == first


def test_functions_of_any_scale_have_relatives() -> None:
    """exp(10**18 log 2) was written out, and a root of the order 10**20 asked for."""
    found = relatives(Activation("own", exp(x / 10**18)), LIBRARY).found
    assert "exponential(x/1000000000000000000)" in {r.law for r in found if r.order == 0}
    assert laws(Activation("own", 10**20 + x))["identity"] == ["0: identity(x) + 100000000000000000000"]
