"""Dialects: which function of a framework is which of ours, and how far those are that are none."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from math import exp, log1p
from pathlib import Path
from typing import Any

import pytest
from support.library import LIBRARY
from sympy import Abs, Max, Min, Piecewise, Rational

from codegen import Activation, Parameter, x
from codegen.answers import dialects as proved
from codegen.answers.dialects import dialects, general, ours, remark, slopes, verdict
from codegen.cli.main import main
from codegen.definition.library import Library
from codegen.dialects.row import Dialect, Row
from codegen.dialects.table import DIALECTS
from codegen.pages.dialects import dialects_page, elsewhere
from codegen.proof.relatives.closest import closest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def known() -> list[dict[str, Any]]:
    return dialects(LIBRARY, DIALECTS)


def row(known: list[dict[str, Any]], name: str, **settings: str) -> dict[str, Any]:
    (found,) = (r for d in known for r in d["rows"] if name in r["names"] and r["settings"] == settings)
    return found


def told(*rows: Row, library: Library = LIBRARY) -> list[dict[str, Any]]:
    (found,) = dialects(library, [Dialect("mine", "Mine", "1", "https://example.org", rows)])
    return found["rows"]  # type: ignore[no-any-return]


# The tables


def test_tables_are_plain_data() -> None:
    assert [d.name for d in DIALECTS] == ["torch", "jax", "keras", "tf", "onnx"]
    for dialect in DIALECTS:
        calls = [dialect.call(r) for r in dialect.rows]
        assert len(set(calls)) == len(calls), dialect.name
        assert dialect.version and dialect.source.startswith("https://")
        for r in dialect.rows:
            assert set(r.required) <= {a.partition("=")[0] for a in r.arguments}
            assert set(r.halves) in (set(), {"x", "gate"})


def test_calls_are_told_apart() -> None:
    keras = next(d for d in DIALECTS if d.name == "keras")
    assert [keras.call(r) for r in keras.rows if r.word == "gelu"] == [
        "keras.activations.gelu()",
        "keras.activations.gelu(approximate=True)",
        "keras.ops.gelu()",
        "keras.ops.gelu(approximate=False)",
    ]
    assert Row(("a.f",), "b*x + c", ("b=1:positive", "c=2"), required=("c",)).call("f") == "f(b=1, c)"


# What they are


def test_every_row_is_decided(known: list[dict[str, Any]]) -> None:
    """What is not one of ours is told how far it is, in a finite number."""
    for dialect in known:
        for r in dialect["rows"]:
            if not proved.equal(r):
                assert re.fullmatch(r"\w+\(x\) is off by up to [\d.e-]+( of its value)?", remark(r)), r["call"]
            for law in (r[key] for key in ("same", "every", "scaled") if key in r):
                assert law["verdict"] == "proved" and law["evidence"][0]["kind"] == "identity"
            if r["required"]:
                assert "same" not in r and "every" in r, "an example is no default"


def test_frameworks_differ_where_they_differ(known: list[dict[str, Any]]) -> None:
    calls = {
        "torch.nn.functional.leaky_relu": "leaky_relu(x)",
        "jax.nn.leaky_relu": "leaky_relu(x)",
        "keras.activations.leaky_relu": "leaky_relu(x, alpha=1/5)",
        "keras.layers.LeakyReLU": "leaky_relu(x, alpha=3/10)",
        "tf.nn.leaky_relu": "leaky_relu(x, alpha=1/5)",
        "LeakyRelu": "leaky_relu(x)",
        "torch.nn.GELU": "gelu(x)",
        "jax.nn.gelu": "gelu_tanh(x)",
        "keras.activations.gelu": "gelu(x)",
        "keras.ops.gelu": "gelu_tanh(x)",
        "jax.nn.hard_sigmoid": "hardsigmoid(x)",
        "HardSigmoid": "hardsigmoid(6*x/5)",
        "torch.nn.PReLU": "prelu(x)",
        "torch.nn.functional.prelu": "prelu(x, alpha=weight)",
        "keras.layers.PReLU": "prelu(x, alpha=0)",
        "ThresholdedRelu": "threshold(x, threshold=1)",
        "Shrink": "hardshrink(x)",
        "torch.nn.functional.threshold": "threshold(x, threshold=threshold, value=value)",
        "keras.activations.linear": "identity(x)",
        "torch.nn.RReLU": "rrelu(x)",
        "torch.nn.GLU": 'glu.packed(a, first="gate")',
        "SwiGLU": "swiglu(x, gate)",
    }
    assert {name: ours(row(known, name)) for name in calls} == calls


def test_settings_are_rows_of_their_own(known: list[dict[str, Any]]) -> None:
    assert ours(row(known, "torch.nn.GELU", approximate="'tanh'")) == "gelu_tanh(x)"
    assert ours(row(known, "jax.nn.gelu", approximate="False")) == "gelu(x)"
    assert ours(row(known, "Shrink", bias="0.5", lambd="0.5")) == "softshrink(x)"
    assert ours(row(known, "Clip", min="-1", max="1")) == "hardtanh(x)"
    assert ours(row(known, "keras.layers.ReLU", max_value="6")) == "relu6(x)"


def test_slopes_at_kinks_are_compared(known: list[dict[str, Any]]) -> None:
    for name, wanted in (
        ("jax.nn.relu", "the same"),
        ("jax.nn.leaky_relu", "at 0: 1, here 0.01"),
        ("jax.nn.hard_tanh", "at -1: 1, here 0; at 1: 1, here 0"),
        ("jax.nn.sparse_sigmoid", "at -1: 1/4, here 0; at 1: 1/4, here 0"),
        ("jax.nn.tanh", ""),
        ("torch.nn.LeakyReLU", "the same"),
        ("torch.nn.functional.rrelu", "the same"),
        ("torch.nn.functional.prelu", "the same"),
        ("tf.nn.leaky_relu", "the same"),
        ("keras.layers.PReLU", "the same"),
        ("LeakyRelu", ""),  # ONNX has no derivatives
    ):
        assert slopes(row(known, name)) == wanted, name
    assert [k["at"] for k in row(known, "torch.nn.Softshrink")["kinks"]] == ["-1/2", "1/2"]
    for dialect in known:
        for r in dialect["rows"]:
            assert "kinks" not in r or "same" in r or r["required"] or "scaled" in r
            assert "kinks" not in r or dialect["name"] != "onnx"


def test_a_scaled_function_has_scaled_slopes() -> None:
    (steep,) = told(Row(("steep",), "Piecewise((3*x, x > 1/2), (6*x - 3/2, True))", slopes=(("1/2", "4"),)))
    assert slopes(steep) in ("", "at 1/2: 4, here 3", "at 1/2: 4, here 6") and "same" not in steep
    (ramp,) = told(Row(("ramp",), "Max(0, 2*x - 3)", slopes=(("3/2", "1"),)))
    assert "same" not in ramp and ramp["scaled"]["other"] == "relu"
    assert slopes(ramp) == "at 3/2: 1, here 0"


def test_laws_for_all_values(known: list[dict[str, Any]]) -> None:
    laws = {
        "torch.nn.LeakyReLU": "leaky_relu(x, alpha=negative_slope)",
        "torch.nn.RReLU": "leaky_relu(x, alpha=lower/2 + upper/2)",
        "tf.nn.silu": "swish(x, beta=beta)",
        "keras.activations.hard_shrink": "hardshrink(x, lambd=threshold)",
        "jax.nn.squareplus": "squareplus(x, b=b)",
        "ThresholdedRelu": "threshold(x, threshold=alpha)",
        "jax.nn.relu": "",
    }
    assert {name: general(row(known, name)) for name in laws} == laws


def test_softplus_of_torch_is_linear_beyond_its_threshold(known: list[dict[str, Any]]) -> None:
    found = row(known, "torch.nn.Softplus")
    assert (ours(found), verdict(found)) == ("softplus(x)", "near")
    largest = found["near"]["values"]["largest"]
    assert float(largest["lo"]) == pytest.approx(log1p(exp(-20)), rel=1e-12)
    assert [w["lower"]["exact"] for w in found["near"]["values"]["at"]] == ["20"]
    assert float(found["near"]["derivatives"]["largest"]["lo"]) == pytest.approx(1 / (1 + exp(20)), rel=1e-12)


# Of the exact constants, from their defining equations by mpmath at 40 digits.
ALPHA, SCALE = 1.6732632423543772848170429916717473, 1.0507009873554804934193349852946


@pytest.mark.parametrize(
    ("name", "alpha", "scale"),
    [
        ("Selu", 1.67326319217681884765625, 1.05070102214813232421875),
        ("keras.activations.selu", 1.67326324, 1.05070098),
    ],
)
def test_constants_of_selu_that_were_rounded(
    known: list[dict[str, Any]], name: str, alpha: float, scale: float
) -> None:
    """On the right the quotient is that of the scales, on the left that of the products; the larger one is told."""
    found = row(known, name)
    assert found["scaled"]["other"] == "elu"
    assert "derivatives" not in found["near"]
    relative = float(found["near"]["relative"]["largest"]["hi"])
    expected = max(abs(scale / SCALE - 1), abs(scale * alpha / (SCALE * ALPHA) - 1))
    assert relative == pytest.approx(expected, rel=1e-6)


def test_selu_in_31_digits(known: list[dict[str, Any]]) -> None:
    for name in ("torch.nn.SELU", "jax.nn.selu", "tf.nn.selu"):
        assert 0 < float(row(known, name)["near"]["relative"]["largest"]["hi"]) < 1e-31


def test_hardsigmoid_of_onnx_is_steeper(known: list[dict[str, Any]]) -> None:
    near = row(known, "HardSigmoid")["near"]
    assert near["other"] == "hardsigmoid"
    assert near["values"]["largest"]["exact"] == "1/12"
    assert near["derivatives"]["largest"]["exact"] == "1/6"  # where ONNX's has reached its end, and ours has not


def test_a_changed_default_is_another_call(known: list[dict[str, Any]]) -> None:
    (torch,) = (d for d in DIALECTS if d.name == "torch")
    (right,) = (r for r in torch.rows if r.word == "leaky_relu")
    wrong = replace(right, arguments=("negative_slope=0.2",))
    assert [ours(r) for r in told(right, wrong)] == ["leaky_relu(x)", "leaky_relu(x, alpha=1/5)"]
    (hard,) = (r for r in torch.rows if r.word == "hardsigmoid")
    (off,) = told(replace(hard, formula=hard.formula.replace("1/2", "0.49")))
    assert (verdict(off), remark(off)) == ("near", "hardsigmoid(x) is off by up to 0.01")


def test_only_the_folder_is_compared() -> None:
    few = Library(tuple(LIBRARY[n] for n in ("relu", "tanh")), ("", ""))
    rows = told(Row(("m.tanh",), "tanh(x)"), Row(("m.scaled",), "2*tanh(3*x)"), library=few)
    assert [(ours(r), verdict(r)) for r in rows] == [("tanh(x)", "proved"), ("2*tanh(3*x)", "proved")]
    (gated,) = told(Row(("m.g",), "gate*tanh(x)", halves=("x", "gate")), library=few)
    assert (ours(gated), verdict(gated)) == ("", "none")


# How it is found


def test_the_namesake_comes_first_then_the_fewest_settings() -> None:
    slope = Parameter("slope", default=Rational(1, 4))
    formula = Piecewise((x, x > 0), (slope * x, True))
    assert closest(Activation("PReLU", formula, [slope]), LIBRARY).same.law == "prelu(x)"  # type: ignore[union-attr]
    found = closest(Activation("leaky_re_lu", formula, [slope]), LIBRARY)
    assert found.same is not None and found.same.law == "leaky_relu(x, alpha=1/4)"
    other = closest(Activation("other", formula, [slope]), LIBRARY).same
    assert other is not None and other.law == "prelu(x)"


def test_without_a_namesake_the_nearest_is_told() -> None:
    """The distance is the least of all those on the line: a sample of the others is nowhere nearer."""
    found = closest(Activation("mine", Min(Max(x + 2, 0), 4) / 4), LIBRARY)
    assert found.near is not None and found.scaled is not None
    least = {
        other.name: closest(Activation(other.name, Min(Max(x + 2, 0), 4) / 4), [other]).near
        for other in (LIBRARY["sigmoid"], LIBRARY["hardsigmoid"], LIBRARY["sparse_sigmoid"])
    }
    sizes = {name: float(near.values.largest.hi) for name, near in least.items() if near is not None}
    assert found.near.other == min(sizes, key=sizes.__getitem__)
    assert float(found.near.values.largest.hi) == min(sizes.values())


def test_jumps_between_equal_slopes_count() -> None:
    """The difference is constant on both sides of 0, and its slope one expression."""
    step = Activation("step", Piecewise((x, x > 0), (x - Rational(1, 3), True)))
    found = closest(step, [LIBRARY["identity"]]).near
    assert found is not None and found.values.largest.exact == "1/3"


def test_a_relative_difference_where_the_other_is_zero_is_none() -> None:
    leak = Activation("relu", Max(0, x) * 2 + Min(0, x) / 8)
    found = closest(leak, [LIBRARY["relu"]]).near
    assert found is not None and found.relative is None
    assert proved.apart({"values": {"largest": {"hi": "inf"}}}) == "more than any number"
    doubled = closest(Activation("softsign", 2 * x / (1 + Abs(x)) + x), [LIBRARY["softsign"]]).near
    assert doubled is not None and doubled.relative is not None and not doubled.relative.largest.finite


# The page


def test_the_page_tells_names_that_differ_and_all_rows(known: list[dict[str, Any]]) -> None:
    page = dialects_page(known, ["gelu", "relu"])
    names = [h.name.replace("\\", "") for h in page.homonyms]
    assert names == ["gelu", "hardsigmoid", "leaky_relu", "prelu", "selu", "softplus"]
    count = sum(len(d.rows) for d in DIALECTS)
    assert sum(len(s.rows) for s in page.sections) == count and page.summary.startswith(f"Of {count} functions of 5 ")
    links = {r.ours for s in page.sections for r in s.rows if r.ours.startswith("[")}
    assert links == {"[`gelu(x)`](activations/gelu.md)", "[`relu(x)`](activations/relu.md)"}
    # Numbers of more digits than a float64 tells apart are rounded in a call, which is code, and cut in a formula.
    (theirs,) = (r for s in page.sections for r in s.rows if r.names == "`tf.nn.selu`")
    assert theirs.ours == f"`{float('1.0507009873554804934193349852946')!r}*elu(x, alpha=1.6732632423543772)`"
    assert "rounded to float64" in theirs.verdict and r"1.7580993408473768\ldots e^{x}" in theirs.formula
    assert not [r for s in page.sections for r in s.rows if re.search(r"\d{22}", r.ours + r.formula)]
    # silu and swish at beta = 1 have one name and one formula, though the calls differ.
    assert {ours(row(known, n)) for n in ("jax.nn.swish", "Swish")} == {"silu(x)", "swish(x)"}


def test_an_activation_knows_what_it_is_called_elsewhere(known: list[dict[str, Any]]) -> None:
    found = [(e.framework, e.names, e.ours) for e in elsewhere("leaky_relu", known)]
    assert ("Keras", "`keras.layers.LeakyReLU`", "`leaky_relu(x, alpha=3/10)`") in found
    assert (
        "PyTorch",
        "`torch.nn.functional.rrelu`, `torch.nn.RReLU`",
        "`leaky_relu(x, alpha=lower/2 + upper/2)`",
    ) in found
    assert [e.ours for e in elsewhere("glu", known)] == ['`glu.packed(a, first="gate")`'] * 3
    assert list(elsewhere("log_cosh", known)) == []


# The command


def test_list_prints_a_dialect(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("COLUMNS", "160")
    assert main(["list", "--dialect", "keras"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["Keras", "3.15", "here", "verdict", "kinks"]
    words = {line.split()[0]: line.split()[1:] for line in lines if line}
    assert words["leaky_relu(negative_slope=0.2)"] == ["leaky_relu(x,", "alpha=1/5)", "proved", "differ"]
    assert words["relu6()"] == ["relu6(x)", "proved", "same"]
    assert words["sigmoid()"] == ["sigmoid(x)", "proved"]
    assert "leaky_relu(negative_slope=0.2): its slope at 0: 1, here 1/5" in lines
    assert any(line.startswith("selu(): selu(x) is off by up to 8.41e-09") for line in lines)


def test_list_gives_all_of_a_dialect_as_json(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, known: list[dict[str, Any]]
) -> None:
    monkeypatch.chdir(ROOT)
    assert main(["list", "--dialect", "onnx", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"schema": "actforge/dialect/1", **known[-1]}


def test_an_unknown_dialect_is_a_mistake(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", "--dialect", "caffe"]) == 2
    assert "torch" in capsys.readouterr().err
