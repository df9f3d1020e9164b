"""Claims: every verdict is computed, wrong claims are refuted, and no check knows an activation by its name."""

from __future__ import annotations

import ast
import json
from pathlib import Path

import pytest
from sympy import Max, Min, Piecewise, Rational, Symbol, exp, log, oo, tanh

from codegen import Activation, Parameter
from codegen import x as real_x
from codegen.answers.claims import counts
from codegen.cli.main import main
from codegen.definition.library import load
from codegen.proof.claims import CLAIMS, Context, decide
from codegen.proof.claims.cost import CheaperThan, CostsMoreThan, Quantised
from codegen.proof.claims.equation import (
    Equation,
    ExpectationOfGate,
    GateIsNormal,
    GateTendsTo,
    SameFormulaAs,
    f,
    f1,
    of,
)
from codegen.proof.claims.finding import holds_if, joined, proved, refuted, unknown
from codegen.proof.claims.gradient import (
    DeadOn,
    GradientAtMost,
    GradientNonzero,
    GradientOn,
    GradientStays,
    GradientVanishes,
    Interval,
    NeverZero,
    PartialIs,
    ValueOn,
)
from codegen.proof.claims.limit import At, Becomes, LineFarOut, TendsTo
from codegen.proof.claims.nearness import BestParameter, Near
from codegen.proof.claims.shape import (
    GaussianShareOfZeros,
    MonotoneIs,
    NeverAbove,
    OddIs,
    RangeIs,
    SameZerosAs,
    SignIs,
    SmoothIs,
    ZeroSetIs,
)
from codegen.proof.claims.table import Claim

DEFS = Path(__file__).parents[2] / "defs"
LIBRARY = load(DEFS)
x, alpha, beta, tau = (Symbol(name) for name in ("x", "alpha", "beta", "tau"))
scale = Parameter("scale", default=2, domain="positive")
slope = Parameter("slope", default=Rational(1, 2))

OTHERS = [
    Activation("mish", real_x * tanh(log(1 + exp(real_x)))),
    Activation("bounded", scale * tanh(real_x / scale), [scale]),
    Activation("two_sided", Piecewise((real_x, real_x > 0), (slope * real_x, True)), [slope]),
    Activation("hard", Min(Max(real_x, -1), 1)),
    Activation("linear_ends", (real_x + log(1 + exp(real_x))) / 2),
]

OPERATIONS = {  # so many that the statements on cost can be tried without making programs
    "relu": {"le": 1, "select": 1},
    "leaky_relu": {"mul": 1, "le": 1, "select": 1},
    "prelu": {"mul": 1, "le": 1, "select": 1},
    "swish": {"fma": 20, "div": 1},
    "gelu": {"fma": 40, "div": 1},
}

SLOW = "G3"  # searches for the best value of a parameter, twice

VERDICTS = dict.fromkeys((claim.id for claim in CLAIMS), "proved") | {
    "R2": "holds if the derivative at x = 0, a kink, is taken from the left",
    "L1": "holds if alpha != 0",
    "C4": "holds if x is bounded",
    "T1": "refuted",
    "E2": "holds if alpha = 1",
    "E3": "refuted",
    "W3": "refuted",
    "W4": "refuted",
}


@pytest.fixture(scope="module")
def context():
    return Context([*LIBRARY, *OTHERS], lambda a: OPERATIONS[a.name])


@pytest.fixture(scope="module")
def findings(context):
    return {d.claim.id: d for d in decide((c for c in CLAIMS if c.id != SLOW), context)}


def told(finding):
    return " ".join(e.text for e in finding.evidence)


def test_the_list_is_complete():
    ids = [claim.id for claim in CLAIMS]
    counted = {"S": 5, "R": 3, "L": 3, "C": 5, "P": 4, "T": 5, "E": 3, "G": 5, "W": 7, "O": 4}
    assert ids == [f"{letter}{k + 1}" for letter, count in counted.items() for k in range(count)]


@pytest.mark.parametrize("id", [id for id in VERDICTS if id != SLOW])
def test_verdicts(findings, id):
    assert findings[id].verdict == VERDICTS[id]
    assert told(findings[id].finding)


def test_evidence_names_the_point_or_the_number(findings):
    def text(id):
        return told(findings[id].finding)

    assert "-1.27846454276" in text("W3")
    assert "exp(x)" in text("E3") and "no interval on which the gradient is 0" in text("E3")
    assert "0.00047323552" in text("G2") and "0.00086845183" in text("G2")
    assert "log(2), at x = 0" in text("O1") and "c/beta" in text("O1")
    assert "(-1, 1)" in text("T1")
    assert "x <= tau" in text("C4") and "unbounded" in text("C4")
    assert "float32" in text("S4") and "103.972076" in text("S4")


WRONG = [
    ("sigmoid", RangeIs(0, 1, True, False), False),
    ("sigmoid", RangeIs(0, 2, False, False), False),
    ("gelu", RangeIs(0, oo, True, False), False),
    ("clipped_relu", NeverAbove(tau / 2), False),
    ("tanh", SignIs("positive"), False),
    ("relu", ZeroSetIs(-oo, 1), False),
    ("relu", GaussianShareOfZeros(Rational(1, 3)), False),
    ("leaky_relu", SameZerosAs("relu"), False),
    ("gelu", MonotoneIs(True), False),
    ("gelu", OddIs(), False),
    ("relu", SmoothIs(1), False),
    ("elu", SmoothIs(2), False),
    ("relu", ValueOn(Interval(-1, oo), x), False),
    ("relu", GradientOn(Interval(-oo, 1), 0), False),
    ("relu", GradientVanishes(), False),
    ("sigmoid", GradientStays(), False),
    ("relu", GradientNonzero(), False),
    ("sigmoid", GradientAtMost(Rational(1, 5)), False),
    ("silu", GradientAtMost(1), False),
    ("leaky_relu", DeadOn(-oo, 0), False),
    ("tanh", GradientAtMost(at=1), False),
    ("prelu", PartialIs("alpha", x), False),
    ("tanh", Equation(f1, 1 - f), False),
    ("tanh", Equation(f, 2 * of("sigmoid", x) - 1), False),
    ("elu", SameFormulaAs("prelu"), False),
    ("silu", GateIsNormal(), False),
    ("softplus", ExpectationOfGate(), None),
    ("silu", GateTendsTo(0, Rational(1, 2), 2), False),
    ("tanh", TendsTo(1, -1), False),
    ("elu", TendsTo(-1, alpha), False),
    ("gelu", LineFarOut(1, 2 * x), False),
    ("leaky_relu", At("alpha", 2, "relu"), False),
    ("swish", Becomes("beta", oo, "silu"), False),
    ("relu", Near("tanh", (0,)), False),
    ("leaky_relu", CostsMoreThan("relu"), False),
    ("gelu", CheaperThan("swish"), False),
    ("clipped_relu", Quantised(8, tau / 256, tau / 512), False),
    ("relu", Quantised(8, 1, 1), False),
]


@pytest.mark.parametrize(("name", "statement", "expected"), WRONG, ids=str)
def test_wrong_statements_do_not_pass(context, name, statement, expected):
    (found,) = decide([Claim("Z1", name, "", (statement,))], context)
    assert found.finding.holds is expected, told(found.finding)
    assert told(found.finding)


UNSEEN = [
    ("mish", SmoothIs(None), "proved"),
    ("mish", MonotoneIs(False), "proved"),
    ("mish", LineFarOut(1, x), "proved"),
    ("mish", TendsTo(-1, 0), "proved"),
    ("mish", Near("silu", (0,)), "proved"),
    ("bounded", RangeIs(-Symbol("scale"), Symbol("scale"), False, False), "proved"),
    ("bounded", TendsTo(1, Symbol("scale")), "proved"),
    ("bounded", Becomes("scale", 0, "relu"), "refuted"),
    ("bounded", GradientVanishes(), "proved"),
    ("two_sided", SmoothIs(1), "holds if slope = 1"),
    ("two_sided", SameFormulaAs("prelu"), "proved"),
    ("two_sided", GradientStays(), "proved"),
    ("hard", RangeIs(-1, 1, True, True), "proved"),
    ("hard", OddIs(), "proved"),
    ("hard", NeverAbove(2), "proved"),
    ("hard", DeadOn(1, oo), "refuted"),
    ("silu", GradientAtMost(Rational(11, 10)), "proved"),
    ("clipped_relu", NeverAbove(2 * tau), "proved"),
    ("hard", Quantised(8, Rational(2, 255), Rational(1, 255)), "proved"),
    (
        "hard",
        GradientOn(Interval(-1, 1, True, True), 1),
        "holds if the derivative at x = -1, a kink, is taken from the right",
    ),
    ("linear_ends", GradientNonzero(), "proved"),
    ("linear_ends", GradientStays(), "proved"),
    ("linear_ends", Equation(2 * f - x, of("softplus", x)), "proved"),
]


@pytest.mark.parametrize(("name", "statement", "verdict"), UNSEEN, ids=str)
def test_statements_on_unseen_formulas(context, name, statement, verdict):
    (found,) = decide([Claim("Z1", name, "", (statement,))], context)
    assert found.verdict.startswith(verdict), told(found.finding)


def test_an_equation_that_needs_a_parameter_says_which(context):
    claimed = Equation(f1, f + of("sigmoid", beta * x) * (1 - f))
    (found,) = decide([Claim("Z1", "swish", "", (claimed,))], context)
    assert found.verdict == "holds if beta = 1"


def test_what_is_missing_is_unknown_and_named():
    alone = Context([LIBRARY["leaky_relu"]])
    (found,) = decide([Claim("Z1", "leaky_relu", "", (At("alpha", 0, "relu"),))], alone)
    assert (found.verdict, told(found.finding)) == ("unknown", "there is no activation relu")
    (found,) = decide([Claim("Z1", "leaky_relu", "", (CostsMoreThan("leaky_relu"),))], alone)
    assert found.verdict == "unknown"
    assert list(decide([Claim("Z1", "relu", "", (OddIs(),))], alone)) == []
    (found,) = decide([Claim("Z1", "leaky_relu", "", (NeverZero(tau),))], alone)
    assert "has no tau" in told(found.finding)
    (found,) = decide([Claim("Z1", "leaky_relu", "", (PartialIs("tau", x),))], alone)
    assert "has no tau" in told(found.finding)
    both = Context([LIBRARY["gelu"], LIBRARY["relu"]])
    (found,) = decide([Claim("Z1", "gelu", "", (BestParameter("relu", Rational(1)),))], both)
    assert found.verdict == "unknown" and "not one parameter" in told(found.finding)


def test_findings_join():
    assert joined([proved("a"), proved("b")]).verdict == "proved"
    assert joined([holds_if("p"), proved(), holds_if("q"), holds_if("p")]).verdict == "holds if p and q"
    assert joined([holds_if("p"), refuted()]).verdict == "refuted"
    assert joined([proved(), unknown()]).verdict == "unknown"
    assert joined([refuted(), unknown()]).verdict == "refuted"


def test_no_check_names_an_activation():
    folder = Path(__file__).parents[2] / "codegen" / "proof" / "claims"
    for file in folder.glob("*.py"):
        if file.name != "table.py":
            texts = {n.value for n in ast.walk(ast.parse(file.read_text())) if isinstance(n, ast.Constant)}
            assert not texts & set(LIBRARY.names), file.name


def test_the_command(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("ACTFORGE_CACHE", str(tmp_path / "cache"))
    defs = tmp_path / "defs"
    defs.mkdir()
    for name in ("tanh", "sigmoid", "relu"):
        (defs / f"{name}.py").write_text((DEFS / f"{name}.py").read_text())
    for _ in range(2):  # the second time from the cache
        assert main(["claims", "--json", "--defs", str(defs)]) == 0
        found = json.loads(capsys.readouterr().out)["claims"]
        assert [c["id"] for c in found] == [c.id for c in CLAIMS if c.id[0] in "SRT"]
    first = found[0]
    assert set(first) == {"id", "activation", "claim", "verdict", "evidence"}
    assert first["verdict"] == "proved"
    numbers = [n for c in found for e in c["evidence"] for n in e["numbers"].values()]
    assert numbers and all({"lo", "hi", "verdict", "method"} <= set(n) for n in numbers)
    kinds = {k["kind"] for c in found for e in c["evidence"] for k in e["certificates"]}
    assert "identity" in kinds
    assert main(["claims", "--defs", str(defs)]) == 0
    text = capsys.readouterr().out
    assert "T1  tanh: range is the closed interval [-1, 1]\n    refuted\n" in text
    assert text.endswith("13 claims about these definitions: 11 proved, 1 true under a condition, 1 refuted\n")


@pytest.mark.slow
def test_costs_are_those_of_the_programs():
    context = Context(LIBRARY, counts)
    for claim in CLAIMS:
        if claim.id in ("L2", "P4", "W7"):
            (found,) = decide([claim], context)
            assert found.verdict == VERDICTS[claim.id], told(found.finding)
            assert "operations" in told(found.finding)


@pytest.mark.slow
def test_the_best_parameter_is_told_beside_the_one_that_was_said(context):
    (found,) = decide([c for c in CLAIMS if c.id == SLOW], context)
    assert found.verdict == VERDICTS[SLOW]
    best = [dict(e.numbers) for e in found.finding.evidence if "best" in dict(e.numbers)]
    assert [(str(n["best"])[:9], str(n["said"])[:12]) for n in best] == [
        ("1.7729339", "0.0203348722"),
        ("1.7017449", "0.0094863244"),
    ]
    (unlike,) = decide([Claim("Z1", "gelu", "", (BestParameter("clipped_relu", Rational(6)),))], context)
    assert unlike.verdict == "unknown" or told(unlike.finding)
