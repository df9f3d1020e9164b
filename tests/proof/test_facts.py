"""Facts of all activations: the reference numbers, widths, words, the same digits each time; wrong ones are noticed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from flint import ctx
from support.consistency import CHECKS, consistent, numbers
from support.library import LIBRARY

import generated
from codegen.proof.facts.sheet import KINDS, sheet

ROOT = Path(__file__).parents[2]
NAMES = [a.name for a in LIBRARY]


@pytest.fixture(scope="session")
def sheets() -> dict[str, dict[str, Any]]:
    """All sheets, proved here: no cache is asked."""
    return {a.name: sheet(a, LIBRARY).data() for a in LIBRARY}


REFERENCE = [  # sections 4.2 and 4.3 of the reference numbers, which were computed with other libraries
    ("silu", "range.lower.at.0", "-1.278464542761073795109359"),
    ("silu", "range.lower.value", "-0.278464542761073795109"),
    ("silu", "lipschitz.slopes.1.value", "1.099839320128866917"),
    ("silu", "lipschitz.slopes.1.at.0", "2.39935728051546766783274"),
    ("silu", "lipschitz.slopes.0.value", "-0.099839320128866917"),
    ("silu", "lipschitz.slopes.0.at.0", "-2.39935728051546766783274"),
    ("silu", "monotone.stationary.0.at", "-1.278464542761073795109359"),
    ("silu", "convex.inflections.1", "2.39935728051546766783274"),
    ("silu", "lipschitz_gradient.constant", "0.5"),
    ("gelu", "range.lower.at.0", "-0.7517915246935644574579049"),
    ("gelu", "range.lower.value", "-0.16997120747990366169"),
    ("gelu", "lipschitz.constant", "1.1289041451851547863"),
    ("gelu", "lipschitz.slopes.1.at.0", "1.41421356237309504880"),
    ("gelu", "lipschitz.slopes.0.value", "-0.12890414518515478634"),
    ("gelu", "monotone.stationary.0.at", "-0.7517915246935644574579049"),
    ("gelu", "convex.inflections.0", "-1.41421356237309504880"),
    ("gelu", "convex.inflections.1", "1.41421356237309504880"),
    ("gelu", "lipschitz_gradient.constant", "0.797884560802865"),
    ("gelu_tanh", "range.lower.at.0", "-0.7524614220710162584879544"),
    ("gelu_tanh", "range.lower.value", "-0.17004075057125405064"),
    ("gelu_tanh", "lipschitz.constant", "1.1289930686587717655"),
    ("gelu_tanh", "lipschitz.slopes.1.at.0", "1.418504008790828355548034"),
    ("gelu_tanh", "lipschitz.slopes.0.value", "-0.12899306865877176546"),
    ("gelu_tanh", "convex.inflections.1", "1.418504008790828355548034"),
    ("gelu_sigmoid", "range.lower.at.0", "-0.7511542554412889512980956"),
    ("gelu_sigmoid", "range.lower.value", "-0.16361018963635358115"),
    ("gelu_sigmoid", "lipschitz.slopes.1.value", "1.0998393201"),
    ("gelu_sigmoid", "lipschitz.slopes.0.value", "-0.0998393201"),
    ("sigmoid", "lipschitz.constant", "0.25"),
    ("sigmoid", "lipschitz_gradient.constant", "0.0962250448649376"),
    ("sigmoid", "lipschitz_gradient.at.1", "1.31695789692482"),
    ("tanh", "lipschitz_gradient.constant", "0.769800358919501"),
    ("softplus", "lipschitz.constant", "1"),
    ("softplus", "lipschitz_gradient.constant", "0.25"),
    ("elu", "lipschitz.constant", "1"),
    # section 4.5
    ("sigmoid", "gaussian.second_moment", "0.29337903585809"),
    ("tanh", "gaussian.slope", "0.46440290244827"),
    ("elu", "gaussian.mean", "0.16052057226656"),
    ("gelu", "gaussian.gains.0.value", "1.5335304412"),
    ("gelu_tanh", "gaussian.mean", "0.28203858807879"),
    ("gelu_sigmoid", "gaussian.gains.2.value", "1.49145922675"),
    ("softplus", "gaussian.variance", "0.271514501801"),
    # section 4.4: the last float32 with a value that is not 0, or not yet saturated
    ("gelu", "saturation.left.thresholds.2.last_hex", "-0x1.cb64e8p+3"),
    ("gelu", "saturation.left.thresholds.2.last_normal_hex", "-0x1.a4ae0cp+3"),
    ("silu", "saturation.left.thresholds.2.last_hex", "-0x1.b2a426p+6"),
    ("sigmoid", "saturation.left.thresholds.2.last_normal_hex", "-0x1.5d589ep+6"),
    ("sigmoid", "saturation.right.thresholds.2.last_hex", "0x1.154244p+4"),
    ("tanh", "saturation.right.thresholds.2.last_hex", "0x1.205966p+3"),
]


def found(data: dict[str, Any], path: str) -> Any:
    node: Any = data["facts"]
    for key in path.split("."):
        node = node[int(key) if isinstance(node, list) else key]
    return node


@pytest.mark.parametrize(("name", "path", "value"), REFERENCE)
def test_the_reference_numbers(sheets: dict[str, dict[str, Any]], name: str, path: str, value: str) -> None:
    number = found(sheets[name], path)
    if isinstance(number, str):
        assert number == value
        return
    last = Fraction(2, 10 ** len(value.partition(".")[2])) if "." in value else Fraction(0)
    assert Fraction(number["lo"]) - last <= Fraction(value) <= Fraction(number["hi"]) + last


@pytest.mark.parametrize("name", NAMES)
def test_every_number_is_known_to_twelve_digits(sheets: dict[str, dict[str, Any]], name: str) -> None:
    for number in numbers(sheets[name]["facts"]):
        assert number["verdict"] in ("proved", "certified") and number["method"]
        if "inf" in number["lo"] + number["hi"]:
            assert number["lo"] == number["hi"] and number["verdict"] == "proved"
            continue
        low, high = Fraction(number["lo"]), Fraction(number["hi"])
        assert 0 <= high - low <= Fraction(1, 10**12) * max(1, abs(low))


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_unknown_and_nothing_is_missing(sheets: dict[str, dict[str, Any]], name: str) -> None:
    facts = sheets[name]["facts"]
    assert list(facts) == list(KINDS) == list(CHECKS)
    assert all(fact["verdict"] in ("proved", "certified") and fact["method"] for fact in facts.values())
    assert "unknown" not in json.dumps([fact["statements"] for fact in facts.values()])
    assert all(e["approach"] != "unknown" or "asymptote" not in e for e in facts["limits"]["ends"])


def texts(data: Any) -> Iterator[str]:
    for fact in data["facts"].values():
        yield from fact["statements"]


@pytest.mark.parametrize("name", NAMES)
def test_sentences_are_sentences(sheets: dict[str, dict[str, Any]], name: str) -> None:
    for text in texts(sheets[name]):
        assert text.endswith(".") and text.strip() == text
        for wrong in (
            "None",
            "Rational(",
            "arb(",
            "fmpq",
            "object at",
            "Number(",
            "Piecewise(",
            "['",
            "{'",
            '{"',
            "True",
            "nan",
        ):
            assert wrong not in text, text
        assert "<" not in text.replace("<=", "").replace("x < ", ""), text  # a relation, and no representation


@pytest.mark.parametrize("name", ["gelu", "elu", "swish"])
def test_facts_are_the_same_each_time(sheets: dict[str, dict[str, Any]], name: str) -> None:
    before = ctx.prec
    try:
        ctx.prec = 77
        again = sheet(LIBRARY[name], LIBRARY).data()
    finally:
        ctx.prec = before
    assert json.dumps(again) == json.dumps(sheets[name])


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", NAMES)
def test_a_fact_is_what_its_evidence_shows(sheets: dict[str, dict[str, Any]], name: str, kind: str) -> None:
    assert consistent(sheets[name], kind)


def without_evidence(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: without_evidence(part) for key, part in value.items() if key != "evidence"}
    return list(map(without_evidence, value)) if isinstance(value, list) else value


def test_the_committed_facts_are_these(sheets: dict[str, dict[str, Any]]) -> None:
    """Whatever holds of the ones holds of the others, which a user reads without what the evidence refers to."""
    assert {p.stem for p in (ROOT / "generated" / "facts").glob("*.json")} == set(NAMES)
    for name in NAMES:
        assert dict(getattr(generated, name).facts) == without_evidence(json.loads(json.dumps(sheets[name]["facts"])))


WRONG: list[tuple[str, str, Any]] = [
    ("gelu", "domain.domain", "x > 0"),
    ("gelu", "domain.evidence", [0]),
    ("gelu", "range.lower.value.lo", "-0.1699712074799036616938686"),
    ("gelu", "range.lower.attained", False),
    ("gelu", "range.lower.at.0.lo", "-0.7517915246935644574"),
    ("sigmoid", "range.upper.attained", True),
    ("sigmoid", "range.upper.value.lo", "0.9"),
    ("clipped_relu", "range.interval", "[0, 6)"),
    ("sigmoid", "limits.ends.1.limit.exact", "2"),
    ("sigmoid", "limits.ends.1.asymptote", "2"),
    ("gelu", "limits.ends.0.approach", "from above"),
    ("gelu", "limits.ends.0.since.exact", "-1/2"),
    ("softplus", "limits.ends.1.slope.exact", "2"),
    ("silu", "limits.ends.0.rate.like", "exp(x)"),
    ("silu", "limits.ends.0.rate.decay.exact", "-2"),
    ("silu", "limits.ends.0.rate.power.exact", "2"),
    ("gelu_tanh", "limits.ends.0.rate.coefficient.exact", "1"),
    ("relu", "limits.ends.0.since.exact", "-1"),
    ("relu", "limits.ends.1.asymptote", "2*x"),
    ("tanh", "saturation.right.thresholds.2.last_hex", "0x1.205968p+3"),
    ("tanh", "saturation.right.thresholds.2.last.exact", "9"),
    ("gelu", "saturation.left.thresholds.2.last_normal_hex", "-0x1.a4ae0ep+3"),
    ("gelu", "saturation.left.thresholds.2.far", "-1"),
    ("gelu", "saturation.left.kind", "hard"),
    ("relu", "saturation.left.kind", "soft"),
    ("relu", "dead_zones.spans", []),
    ("clipped_relu", "dead_zones.spans.1.lower.lo", "5"),
    ("gelu", "monotone.pieces.0.trend", "increasing"),
    ("gelu", "monotone.trend", "increasing"),
    ("gelu", "monotone.stationary", []),
    ("gelu", "monotone.stationary.0.kind", "maximum"),
    ("gelu", "monotone.stationary.0.value.hi", "-0.1699712074799036616"),
    ("gelu", "monotone.pieces.0.span.upper.lo", "-0.76"),
    ("gelu", "convex.pieces.1.curvature", "linear"),
    ("gelu", "convex.inflections", []),
    ("softplus", "convex.curvature", "concave"),
    ("gelu", "lipschitz.constant.hi", "1.128904145185154786340746"),
    ("gelu", "lipschitz.constant.exact", "1"),
    ("gelu", "lipschitz.slopes.0.value.lo", "-0.12"),
    ("gelu", "lipschitz.attained", False),
    ("gelu", "lipschitz.at.0.lo", "1.4"),
    ("softplus", "lipschitz.attained", True),
    ("sigmoid", "lipschitz_gradient.constant.hi", "0.0962250448649377"),
    ("relu", "lipschitz_gradient.constant.hi", "1"),
    ("gelu", "zeros.zeros", []),
    ("gelu", "zeros.zeros.0.lo", "-0.1"),
    ("gelu", "zeros.signs.1.sign", "negative"),
    ("relu", "zeros.spans", []),
    ("sigmoid", "fixed_points.points", []),
    ("sigmoid", "fixed_points.points.0.at.hi", "0.66"),
    ("gelu", "fixed_points.points.0.slope.hi", "0.4"),
    ("relu", "fixed_points.spans", []),
    ("gelu", "injective.injective", True),
    ("tanh", "injective.injective", False),
    ("gelu", "injective.witness.0.lo", "-0.76"),
    ("tanh", "symmetry.parity", "even"),
    ("gelu", "symmetry.parity", "odd"),
    ("gelu", "symmetry.difference", "2*x"),
    ("sigmoid", "symmetry.sum", "2"),
    ("elu", "smoothness.order", "2"),
    ("elu", "smoothness.general", "1"),
    ("elu", "smoothness.kinks.0.jumps.1.value.exact", "1"),
    ("elu", "smoothness.kinks.0.jumps.1.formula", "alpha"),
    ("elu", "smoothness.cases.0.condition", "alpha = 2"),
    ("relu", "smoothness.order", "infinity"),
    ("clipped_relu", "smoothness.kinks.1.place.exact", "7"),
    ("swish", "parameters.scales.0.law", "f(x; beta) = f(beta*x; 1)*beta"),
    ("swish", "parameters.special.0.formula", "x/(1 + exp(-2*x))"),
    ("swish", "parameters.limits.0.positive", "0"),
    ("swish", "parameters.limits.0.constant.hi", "0.2"),
    ("elu", "parameters.linear.0.factor", "1"),
    ("gelu", "gaussian.mean.hi", "0.28"),
    ("tanh", "gaussian.slope.lo", "0.46440290244827"),
    ("gelu", "gaussian.variance.hi", "0.35"),
    ("tanh", "gaussian.gains.0.value.hi", "1.6"),
    ("tanh", "gaussian.gains.0.customary_excess.lo", "0.07"),
]


def test_a_wrong_fact_of_each_kind_is_tried() -> None:
    assert {path.partition(".")[0] for _, path, _ in WRONG} == set(KINDS)


@pytest.mark.parametrize(("name", "path", "value"), WRONG)
def test_a_wrong_fact_is_noticed(sheets: dict[str, dict[str, Any]], name: str, path: str, value: Any) -> None:
    """Before it is changed it is consistent: it is one of the facts of the test above."""
    data = json.loads(json.dumps(sheets[name]))
    kind, (way, _, key) = path.partition(".")[0], path.rpartition(".")
    node = found(data, way)
    assert node[key] != value
    node[key] = value
    assert not consistent(data, kind)
