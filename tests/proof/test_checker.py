"""Every certificate of every fact is confirmed by a checker that shares no code with the search; wrong ones are not."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import sympy
from support import library
from support.checker import confirmed

from codegen.proof.analysis import Analysis
from codegen.proof.claims import CLAIMS, Context, decide
from codegen.proof.derive import derive
from codegen.proof.distance.compare import compare
from codegen.proof.fact import as_data
from codegen.proof.facts.sheet import sheet

LIBRARY = {a.name: a for a in library.LIBRARY}
CHARTED = ("domain", "monotone", "convex", "zeros", "fixed_points", "dead_zones", "injective")


@cache
def evidence(name: str) -> dict[str, list[dict[str, Any]]]:
    return {kind: as_data(fact.evidence) for kind, fact in sheet(LIBRARY[name])}


@cache
def checked(text: str) -> bool:
    """Certificates repeat across the facts of one activation, and some across activations."""
    return confirmed(json.loads(text))


@pytest.mark.parametrize("name", LIBRARY)
def test_all_certificates_are_confirmed(name: str) -> None:
    for text in (json.dumps(c) for shown in evidence(name).values() for c in shown):
        assert checked(text), text


@pytest.mark.parametrize(
    ("left", "right", "choices"), [("gelu", "gelu_tanh", 0), ("gelu", "swish", 1), ("softplus", "relu", 1)]
)
def test_distances_and_best_parameters_are_confirmed(left: str, right: str, choices: int) -> None:
    found = compare(*(Analysis(derive(LIBRARY[name])) for name in (left, right)))
    assert len(found.choices) == choices
    for fact in (found.values, found.derivatives, *(choice.best for choice in found.choices)):
        assert fact.evidence
        for certificate in as_data(fact.evidence):
            assert checked(json.dumps(certificate)), certificate


def test_what_a_claim_rests_on_is_confirmed() -> None:
    decided = next(decide([c for c in CLAIMS if c.id == "O1"], Context(LIBRARY.values())))
    certificates = [c for shown in decided.data()["evidence"] for c in shown["certificates"]]
    assert decided.verdict != "unknown" and certificates
    for certificate in certificates:
        assert checked(json.dumps(certificate)), certificate


def test_the_checker_is_small_and_shares_no_code_with_the_search() -> None:
    text = (Path(__file__).parents[1] / "support" / "checker.py").read_text(encoding="utf-8")
    assert len(text.splitlines()) < 100
    assert "codegen" not in text and "generated" not in text


def ends(certificate: dict[str, Any]) -> tuple[sympy.Expr, sympy.Expr]:
    if certificate["kind"] != "tail":
        return sympy.sympify(certificate["lower"]), sympy.sympify(certificate["upper"])
    start = certificate["side"] * sympy.Rational(certificate["start"])
    return (start, sympy.oo) if certificate["side"] > 0 else (-sympy.oo, start)


def covers_the_line(certificates: list[dict[str, Any]]) -> bool:
    reached: sympy.Expr = -sympy.oo
    for lower, upper in sorted(ends(c) for c in certificates if c["kind"] in ("sign", "root", "tail")):
        if lower > reached:
            return False
        reached = max(reached, upper)
    return bool(reached == sympy.oo)


@pytest.mark.parametrize("name", LIBRARY)
@pytest.mark.parametrize("kind", CHARTED)
def test_a_chart_is_shown_on_the_whole_line(name: str, kind: str) -> None:
    assert covers_the_line(evidence(name)[kind])


def test_a_root_that_is_dropped_leaves_a_gap() -> None:
    shown = evidence("gelu")["monotone"]
    assert not covers_the_line([c for c in shown if c["kind"] != "root"])


def first(name: str, fact: str, kind: str, **fields: Any) -> dict[str, Any]:
    return next(c for c in evidence(name)[fact] if c["kind"] == kind and all(c.get(k) == v for k, v in fields.items()))


WRONG = {
    "a minimum in its 20th digit": (
        first,
        "gelu",
        "range",
        "value",
        {"lo": "-0.1699712074799036616", "hi": "-0.16997120747990366159"},
    ),
    "a Lipschitz constant": (first, "gelu", "lipschitz", "value", {"lo": "1.128904145185", "hi": "1.1289041451851547"}),
    "an attained exact value": (first, "sigmoid", "lipschitz", "value", {"lo": "0.26", "hi": "0.26"}),
    "the sign of a slope": (first, "softplus", "monotone", "sign", {"sign": -1}),
    "a sign across a root": (first, "gelu", "monotone", "sign", {"upper": "-1/2"}),
    "a function that vanishes": (first, "elu", "convex", "sign", {"sign": 0}),
    "a shifted root": (first, "gelu", "monotone", "root", {"lower": "-3/4", "upper": "-7/10"}),
    "a shifted exact root": (first, "gelu", "zeros", "root", {"at": "1/67108864"}),
    "a root of too high an order": (first, "gelu", "zeros", "root", {"order": 2}),
    "a root of too low an order": (first, "tanh", "fixed_points", "root", {"order": 1}),
    "a leading term": (first, "softplus", "limits", "tail", {"leading": "2*exp(x)"}),
    "a limit": (first, "sigmoid", "domain", "tail", {"leading": "-1"}),
    "a rate": (first, "gelu", "limits", "tail", {"leading": "exp(-x)"}),
    "a law of reflection": (first, "silu", "symmetry", "identity", {"right": "x/(exp(x) + 1)"}),
    "a law of a parameter": (first, "swish", "parameters", "identity", {"right": "x/(1 + exp(-beta**2*x))"}),
    "a moment in its 20th digit": (
        first,
        "gelu",
        "gaussian",
        "integral",
        {"lo": "0.28209479177387814348", "hi": "0.28209479177387814349"},
    ),
}


@pytest.mark.parametrize("what", WRONG)
def test_what_is_wrong_is_rejected(what: str) -> None:
    find, name, fact, kind, change = WRONG[what]
    right = find(name, fact, kind)
    assert confirmed(right)
    assert not confirmed({**right, **change})
