"""Claims: every verdict is computed, wrong claims are refuted, and no check knows an activation by its name."""

from __future__ import annotations

import ast
import json
import re
from decimal import Decimal
from pathlib import Path

import pytest
from support.library import DEFS, LIBRARY
from sympy import (
    Eq,
    Ge,
    Gt,
    Interval,
    Le,
    Lt,
    Max,
    Min,
    Ne,
    Piecewise,
    Rational,
    Symbol,
    exp,
    log,
    oo,
    tanh,
)

from codegen import Activation, Parameter
from codegen import x as real_x
from codegen.answers.claims import counts
from codegen.cli.main import main
from codegen.proof.claims import CLAIMS, Context, decide
from codegen.proof.claims.finding import holds_if, joined, measured, proved, refuted, unknown
from codegen.proof.claims.limit import Tends
from codegen.proof.claims.nearness import Near
from codegen.proof.claims.relation import Holds
from codegen.proof.claims.shape import Shape
from codegen.proof.claims.statement import Not, So
from codegen.proof.claims.table import Claim
from codegen.proof.claims.terms import d, f, f1, normal, of, operations, operations_of, share_of_zeros, step

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
    "L2": "measured",
    "P4": "measured",
    "W7": "measured",
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


gate = f / x
everywhere = Interval(-oo, oo)

WRONG = [
    ("sigmoid", Shape("range", Interval(0, 1, False, True)), False),
    ("sigmoid", Shape("range", Interval.open(0, 2)), False),
    ("gelu", Shape("range", Interval(0, oo)), False),
    ("clipped_relu", Holds(Le(f, tau / 2)), False),
    ("tanh", Holds(Gt(f, 0)), False),
    ("tanh", Holds(Lt(f, Rational(1, 2))), False),
    ("clipped_relu", Holds(Lt(f, tau)), False),
    ("relu", Shape("zeros", Interval(-oo, 1)), False),
    ("relu", Holds(Eq(share_of_zeros, Rational(1, 3))), False),
    ("leaky_relu", Shape("zeros", "relu"), False),
    ("gelu", Shape("monotone"), False),
    ("gelu", Shape("odd"), False),
    ("relu", Shape("smooth", 1), False),
    ("elu", Shape("smooth", 2), False),
    ("relu", Holds(Eq(f, x), Interval.open(-1, oo)), False),
    ("relu", Holds(Eq(f1, 0), Interval.open(-oo, 1)), False),
    ("relu", Tends(f1, oo, 0), False),
    ("relu", Shape("vanishing"), False),
    ("sigmoid", Not(Tends(f1, oo, 0)), False),
    ("relu", Shape("dead"), False),
    ("relu", Holds(Ne(f1, 0)), False),
    ("sigmoid", Holds(Le(f1, Rational(1, 5))), False),
    ("silu", Holds(Le(f1, 1)), False),
    ("relu", Holds(Gt(f1, 0)), False),
    ("leaky_relu", Shape("dead", Interval(-oo, 0)), False),
    ("tanh", Shape("steepest", 1), False),
    ("prelu", Holds(Eq(d(alpha), x)), False),
    ("tanh", Holds(Eq(f1, 1 - f)), False),
    ("tanh", Holds(Eq(f, 2 * of("sigmoid", x) - 1)), False),
    ("elu", Holds(Eq(f, of("prelu", x, alpha))), False),
    ("silu", Holds(Eq(gate, normal(x))), False),
    ("softplus", Holds(Le(gate, 1)), None),
    ("silu", Holds(Ge(gate, Rational(1, 2))), False),
    ("silu", Tends(gate, oo, 2), False),
    ("silu", Tends(gate, 0, 1), False),
    ("tanh", Tends(f, oo, -1), False),
    ("elu", Tends(f, -oo, alpha), False),
    ("gelu", Tends(f, oo, 2 * x), False),
    ("leaky_relu", Holds(Eq(f, of("relu", x)), at=(("alpha", 2),)), False),
    ("prelu", Tends(f, 1, of("relu", x), "alpha"), False),
    ("swish", Tends(f, oo, of("silu", x), "beta"), False),
    ("relu", Near("tanh", (0,)), False),
    ("leaky_relu", Holds(Eq(operations, operations_of("relu"))), False),
    ("gelu", Holds(Lt(operations, operations_of("swish"))), False),
    ("clipped_relu", Holds(Eq(step(8), tau / 256)), False),
    ("relu", Holds(Eq(step(8), 1)), False),
    ("gelu", So((Shape("odd"),), "nothing follows"), False),
]


@pytest.mark.parametrize(("name", "statement", "expected"), WRONG, ids=str)
def test_wrong_statements_do_not_pass(context, name, statement, expected):
    (found,) = decide([Claim("Z1", name, "", (statement,))], context)
    assert found.finding.holds is expected, told(found.finding)
    assert told(found.finding)


UNSEEN = [
    ("mish", Shape("smooth", oo), "proved"),
    ("mish", Not(Shape("monotone")), "proved"),
    ("mish", Tends(f, oo, x), "proved"),
    ("mish", Tends(f, -oo, 0), "proved"),
    ("mish", Near("silu", (0,)), "proved"),
    ("bounded", Shape("range", Interval.open(-Symbol("scale"), Symbol("scale"))), "proved"),
    ("bounded", Tends(f, oo, Symbol("scale")), "proved"),
    ("bounded", Tends(f, 0, of("relu", x), "scale"), "refuted"),
    ("bounded", Tends(f1, oo, 0), "proved"),
    ("bounded", Shape("vanishing"), "proved"),
    ("two_sided", Shape("smooth", 1), "holds if slope = 1"),
    ("two_sided", Holds(Eq(f, of("prelu", x, Symbol("slope")))), "proved"),
    ("two_sided", Tends(f1, -oo, 0), "holds if slope = 0"),
    ("two_sided", Not(Tends(f1, -oo, 0)), "holds if slope != 0"),
    ("two_sided", Not(Tends(f1, oo, 0)), "proved"),
    ("two_sided", Holds(Eq(f1, Symbol("slope")), everywhere), "refuted"),
    ("hard", Shape("range", Interval(-1, 1)), "proved"),
    ("hard", Shape("odd"), "proved"),
    ("hard", Holds(Le(f, 2)), "proved"),
    ("hard", Holds(Le(f, 1)), "proved"),
    ("hard", Holds(Lt(f, 1)), "refuted"),
    ("hard", Shape("dead", Interval(1, oo)), "refuted"),
    ("silu", Holds(Le(f1, Rational(11, 10))), "proved"),
    ("clipped_relu", Holds(Le(f, 2 * tau)), "proved"),
    ("hard", Holds(Eq(step(8), Rational(2, 255))), "proved"),
    ("hard", Holds(Eq(f1, 1), Interval(-1, 1)), "holds if the derivative at x = -1, a kink, is taken from the right"),
    ("linear_ends", Holds(Ne(f1, 0)), "proved"),
    ("linear_ends", Not(Tends(f1, -oo, 0)), "proved"),
    ("linear_ends", Holds(Eq(2 * f - x, of("softplus", x))), "proved"),
    ("swish", Tends(gate, oo, 1), "holds if beta = 1"),
    ("swish", Holds(Le(gate, 1)), "holds if beta = 1"),
]


@pytest.mark.parametrize(("name", "statement", "verdict"), UNSEEN, ids=str)
def test_statements_on_unseen_formulas(context, name, statement, verdict):
    (found,) = decide([Claim("Z1", name, "", (statement,))], context)
    assert found.verdict.startswith(verdict), told(found.finding)


def test_an_equation_that_needs_a_parameter_says_which(context):
    claimed = Holds(Eq(f1, f + of("sigmoid", beta * x) * (1 - f)))
    (found,) = decide([Claim("Z1", "swish", "", (claimed,))], context)
    assert found.verdict == "holds if beta = 1"


def test_what_is_missing_is_unknown_and_named():
    alone = Context([LIBRARY["leaky_relu"]])
    (found,) = decide([Claim("Z1", "leaky_relu", "", (Holds(Eq(f, of("relu", x)), at=(("alpha", 0),)),))], alone)
    assert (found.verdict, told(found.finding)) == ("unknown", "there is no activation relu")
    (found,) = decide([Claim("Z1", "leaky_relu", "", (Holds(Eq(operations, operations_of("leaky_relu"))),))], alone)
    assert found.verdict == "unknown"
    assert list(decide([Claim("Z1", "relu", "", (Shape("odd"),))], alone)) == []
    (found,) = decide([Claim("Z1", "leaky_relu", "", (Holds(Ne(tau, 0)),))], alone)
    assert "has no tau" in told(found.finding)
    (found,) = decide([Claim("Z1", "leaky_relu", "", (Holds(Eq(d(tau), x)),))], alone)
    assert "has no tau" in told(found.finding)
    both = Context([LIBRARY["gelu"], LIBRARY["relu"]])
    (found,) = decide([Claim("Z1", "gelu", "", (Near("relu", best=Rational(1)),))], both)
    assert found.verdict == "unknown" and "exactly one parameter" in told(found.finding)


def test_findings_join():
    assert joined([proved("a"), proved("b")]).verdict == "proved"
    assert joined([holds_if("p"), proved(), holds_if("q"), holds_if("p")]).verdict == "holds if p and q"
    assert joined([holds_if("p"), refuted()]).verdict == "refuted"
    assert joined([proved(), unknown()]).verdict == "unknown"
    assert joined([refuted(), unknown()]).verdict == "refuted"


def test_a_count_of_operations_proves_nothing(context):
    """It is a measurement of the kernels, whichever way it goes; a proof beside it can refute, and cannot confirm."""
    for other, holds in (("gelu", True), ("relu", False)):
        claimed = Claim("Z1", "swish", "", (Holds(Lt(operations, operations_of(other))),))
        (found,) = decide([claimed], context)
        assert (found.verdict, found.finding.holds) == ("measured", holds)
        assert f"claim {'holds' if holds else 'does not hold'}" in told(found.finding)
    assert joined([proved(), measured(True)]).verdict == "measured"
    assert joined([proved(), measured(False)]).verdict == "measured"
    assert joined([refuted(), measured(True)]).verdict == "refuted"
    assert joined([refuted(), measured(False)]).verdict == "refuted"


def test_a_claim_is_a_statement_and_has_its_answer(findings):
    """No question is left, and every number is the one that was found, or one that is no less."""
    for found in findings.values():
        assert not re.search(r"\bhow\b|in what sense|\bwhich (beta|is best)|[?{}]", found.text), found.text
    numbers = dict(n for e in findings["G2"].finding.evidence for n in e.numbers)
    said = re.findall(r"0\.\d+", findings["G2"].text)
    for text, key in zip(said, ("largest_values", "largest_derivatives"), strict=True):
        assert 0 <= Decimal(text) - Decimal(numbers[key].hi) < Decimal("1e-8")
    assert findings["S4"].text.endswith("|x| > 103.973")
    assert findings["O1"].text.endswith("never farther from it than log(2)")


def test_a_claim_that_is_not_decided_has_no_number():
    alone = Context([LIBRARY["gelu"]])
    (found,) = decide([c for c in CLAIMS if c.id == "G2"], alone)
    assert found.verdict == "unknown"
    assert found.text.startswith("is within an unknown number of")


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
    assert "T1  tanh: has the closed interval [-1, 1] as its range\n    refuted\n" in text
    told = "13 claims about these definitions: 11 proved, 1 true under a condition, 1 refuted"
    assert " ".join(text.split()).endswith(told)


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
    (unlike,) = decide([Claim("Z1", "gelu", "", (Near("clipped_relu", best=Rational(6)),))], context)
    assert unlike.verdict == "unknown" or told(unlike.finding)
