"""A dense sample at 50 digits that contradicts none of the published facts of our own activations.

A sample proves nothing, but it would show a wrong fact. A few points by default; `make dense` takes a million.
"""

from __future__ import annotations

import json
import math
import os
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import Any

import pytest
import sympy
from flint import arb, fmpq
from support import library

import generated
from codegen.formats import FORMATS, Format
from codegen.proof.analysis import Analysis
from codegen.proof.balls.ball import dyadic, evaluator, precision
from codegen.proof.derive import derive

ROOT = Path(__file__).parents[2]
LIBRARY = {a.name: a for a in library.LIBRARY}
POINTS = int(os.environ.get("ACTFORGE_DENSE", "5200"))  # of all activations together
BITS = 170  # 50 digits
MORE_BITS = 2400  # where digits cancel: 1 + erf(x) down to the smallest float
FUNCTIONS = ("f", "f'", "f''")
SIGNS = {"positive": 1, "zero": 0, "negative": -1, "increasing": 1, "constant": 0, "decreasing": -1}
CURVATURES = {"strictly convex": 1, "linear": 0, "strictly concave": -1}

Data = dict[str, Any]


def contradicts(value: arb, sign: int, strict: bool = True) -> bool:
    """Whether a ball shows that a value has not this sign."""
    if not value.is_finite():
        return True
    if sign == 0:
        return not value.contains(0)
    return bool(value * sign < 0 or (strict and value.is_zero()))


def ball(number: Data) -> arb:
    return arb(number["lo"]).union(arb(number["hi"]))


def rational(number: Data) -> fmpq:
    """A number that is a float."""
    q = sympy.Rational(number["exact"])
    return fmpq(int(q.p), int(q.q))


@dataclass(frozen=True)
class Sample:
    """The function and two derivatives of one activation at sorted points, and its facts."""

    name: str
    points: int

    @cached_property
    def facts(self) -> dict[str, Data]:
        return dict(getattr(generated, self.name).facts)

    @property
    def constants(self) -> dict[str, sympy.Expr]:
        """What names stand for in the facts' texts."""
        found: dict[str, sympy.Expr] = {}
        for c in LIBRARY[self.name].constants:  # one may stand in the value of a later one
            found[c.name] = sympy.sympify(str(c.inner), found, rational=True)
        return found

    @cached_property
    def pieces(self) -> list[list[tuple[arb | None, bool, Callable[[arb], arb]]]]:
        """For each order, the pieces with their upper ends."""
        subject = Analysis(derive(LIBRARY[self.name].ungated))
        found = []
        for order in range(3):
            form = subject.form(order)
            found.append(
                [
                    (
                        None if p.upper is sympy.oo else evaluator(p.upper, ())(),
                        p.upper_closed,
                        evaluator(p.expr, (form.x,)),
                    )
                    for p in form
                ]
            )
        return found

    def value(self, order: int, at: arb) -> arb:
        for upper, closed, evaluate in self.pieces[order]:
            if upper is None or at < upper or (closed and at == upper):
                return evaluate(at)
        raise AssertionError("the pieces cover the line")

    @cached_property
    def places(self) -> list[float]:
        """Where the facts say that something happens."""

        def walk(data: Any) -> Iterator[float]:
            if isinstance(data, dict):
                if "lo" in data:
                    yield float(data["lo"])
                for item in data.values():
                    yield from walk(item)
            elif isinstance(data, list):
                for item in data:
                    yield from walk(item)

        kinds = ("monotone", "convex", "zeros", "fixed_points", "dead_zones", "limits", "lipschitz")
        return sorted({p for kind in kinds for p in walk(self.facts[kind]) if abs(p) < 1e6})

    @cached_property
    def xs(self) -> list[float]:
        """A third evenly near 0, a third over all magnitudes, a third close to the places."""
        rng, n = Random(7), self.points // 3
        even = [12 * (2 * (k + 0.5) / n - 1) for k in range(n)]
        wide = [rng.choice((-1, 1)) * 2 ** rng.uniform(-60, 12) for _ in range(n)]
        places = self.places
        near = [
            places[k % len(places)] + rng.choice((-1, 1)) * 2 ** rng.uniform(-40, 2) for k in range(self.points - 2 * n)
        ]
        return sorted({*even, *wide, *near})

    @cached_property
    def balls(self) -> list[arb]:
        return [arb(p) for p in self.xs]

    @cached_property
    def values(self) -> list[list[arb]]:
        return [[self.value(order, p) for p in self.balls] for order in range(3)]

    def inside(self, span: Data) -> range:
        """The numbers of the points strictly inside an interval."""
        low, high = float(span["lower"]["hi"]), float(span["upper"]["lo"])
        first = bisect_right(self.xs, math.nextafter(low, math.inf)) if math.isfinite(low) else 0
        last = bisect_left(self.xs, math.nextafter(high, -math.inf)) if math.isfinite(high) else len(self.xs)
        return range(first, last)


@pytest.fixture(scope="module", params=sorted(LIBRARY))
def sample(request: pytest.FixtureRequest) -> Iterator[Sample]:
    with precision(BITS):
        yield Sample(request.param, POINTS // len(LIBRARY))


@pytest.fixture(autouse=True)
def digits() -> Iterator[None]:
    with precision(BITS):
        yield


def test_the_facts_of_all_activations_are_there() -> None:
    assert sorted(LIBRARY) == sorted(p.stem for p in (ROOT / "generated" / "facts").glob("*.json"))


def test_values_are_finite_and_within_their_bounds(sample: Sample) -> None:
    lipschitz = [sample.facts["lipschitz"], sample.facts["lipschitz_gradient"]]
    bounds = [
        (sample.facts["range"]["lower"], sample.facts["range"]["upper"]),
        *(tuple(fact["slopes"]) for fact in lipschitz),
    ]
    for values, (lower, upper) in zip(sample.values, bounds, strict=True):
        low, high = arb(lower["value"]["lo"]), arb(upper["value"]["hi"])
        for p, v in zip(sample.xs, values, strict=True):
            assert v.is_finite(), p
            assert not v < low and not v > high, p


def test_bounds_are_attained_where_it_is_said(sample: Sample) -> None:
    fact = sample.facts["range"]
    for bound in (fact["lower"], fact["upper"]):
        for at in bound["at"]:
            if len(sample.pieces[0]) == 1 or at["lo"] == at["hi"]:
                assert sample.value(0, ball(at)).overlaps(ball(bound["value"]))


def test_slopes_between_points_are_at_most_the_lipschitz_constants(sample: Sample) -> None:
    for order, kind in enumerate(("lipschitz", "lipschitz_gradient")):
        constant = sample.facts[kind]["constant"]
        if "inf" not in constant["hi"]:
            most, values = arb(constant["hi"]), sample.values[order]
            for k, (p, q) in enumerate(pairwise(sample.balls)):
                assert not abs(values[k + 1] - values[k]) > most * (q - p), sample.xs[k]


def test_monotone_pieces(sample: Sample) -> None:
    f, slope = sample.values[:2]
    for piece in sample.facts["monotone"]["pieces"]:
        sign, where = SIGNS[piece["trend"]], sample.inside(piece["span"])
        for k in where[:-1]:
            assert not contradicts(f[k + 1] - f[k], sign), sample.xs[k]
        for k in where:  # a saddle is allowed
            assert not contradicts(slope[k], sign, strict=False), sample.xs[k]


def test_convex_pieces(sample: Sample) -> None:
    f, bend, xs = sample.values[0], sample.values[2], sample.balls
    for piece in sample.facts["convex"]["pieces"]:
        sign, where = CURVATURES[piece["curvature"]], sample.inside(piece["span"])
        for k in where[:-2]:
            turn = (f[k + 2] - f[k + 1]) * (xs[k + 1] - xs[k]) - (f[k + 1] - f[k]) * (xs[k + 2] - xs[k + 1])
            assert not contradicts(turn, sign), sample.xs[k]
        for k in where:
            assert not contradicts(bend[k], sign, strict=False), sample.xs[k]


def test_signs_and_zeros(sample: Sample) -> None:
    fact, f = sample.facts["zeros"], sample.values[0]
    for piece in fact["signs"]:
        for k in sample.inside(piece["span"]):
            assert not contradicts(f[k], SIGNS[piece["sign"]]), sample.xs[k]
    for zero in fact["zeros"]:
        assert sample.value(0, arb(zero["lo"])).contains(0) or zero["lo"] != zero["hi"]


def test_dead_zones(sample: Sample) -> None:
    slope, spans = sample.values[1], sample.facts["dead_zones"]["spans"]
    dead = {k for span in spans for k in sample.inside(span)}
    assert all(slope[k].is_zero() for k in dead)
    for k, (left, right) in enumerate(pairwise(slope)):
        if k not in dead and k + 1 not in dead and left.is_zero() and right.is_zero():
            edges = [float(s[end]["lo"]) for s in spans for end in ("lower", "upper")]
            assert any(abs(sample.xs[k] - e) < 1e-9 for e in edges), sample.xs[k]


def test_fixed_points(sample: Sample) -> None:
    fact = sample.facts["fixed_points"]
    left = [v - p for v, p in zip(sample.values[0], sample.balls, strict=True)]
    covered = {k for span in fact["spans"] for k in sample.inside(span)}
    assert all(left[k].contains(0) for k in covered)
    for point in fact["points"]:
        if point["at"]["lo"] == point["at"]["hi"]:
            at = arb(point["at"]["lo"])
            assert (sample.value(0, at) - at).contains(0)
    edges = [float(s[end]["lo"]) for s in fact["spans"] for end in ("lower", "upper")]
    known = sorted([*(float(p["at"]["lo"]) for p in fact["points"]), *edges])
    for k, (a, b) in enumerate(pairwise(left)):
        p, q = sample.xs[k], sample.xs[k + 1]
        if bool(a > 0) != bool(b > 0) and not a.contains(0) and not b.contains(0):
            assert any(p <= at <= q for at in known), f"a change of sign in [{p}, {q}]"


def test_symmetry(sample: Sample) -> None:
    fact, x = sample.facts["symmetry"], sympy.Symbol("x")
    sum_law, difference_law = fact.get("sum"), fact.get("difference")
    laws = [(1, sum_law), (-1, difference_law)]
    defaults = {p.name: p.default for p in LIBRARY[sample.name].parameters}
    for sign, law in laws:
        if law is not None:
            evaluate = evaluator(sympy.sympify(law, locals={"x": x}, rational=True).subs(defaults), (x,))
            for p, v in zip(sample.balls, sample.values[0], strict=True):
                assert (v + sign * sample.value(0, -p) - evaluate(p)).contains(0)
    if fact["parity"] in ("odd", "even"):
        assert laws[fact["parity"] == "even"][1] == "0"
    else:
        assert sum_law != "0"
        assert difference_law != "0"


def test_tails_are_within_half_to_three_halves_of_their_term(sample: Sample) -> None:
    x, decided, expected = sympy.Symbol("x"), 0, 0
    for end in sample.facts["limits"]["ends"]:
        if "asymptote" not in end or "rate" not in end:
            continue
        order, side = FUNCTIONS.index(end["function"]), 1 if end["towards"] == "oo" else -1
        line = evaluator(sympy.sympify(end["asymptote"], sample.constants, rational=True), (x,))
        since = ball(end["since"]) if "since" in end else arb(0)
        beyond = [k for k, p in enumerate(sample.balls) if side * (p - since) > 0]
        if end["rate"]["kind"] == "exact":
            assert all((sample.values[order][k] - line(sample.balls[k])).contains(0) for k in beyond)
            continue
        like = evaluator(sympy.sympify(end["rate"]["like"], sample.constants, rational=True), (x,))
        for k in beyond:
            p = sample.balls[k]
            ratio = (sample.values[order][k] - line(p)) / like(p)
            if not ratio.is_finite() or ratio.rad() > 0.01:
                if k % 8 or abs(p) > 600:
                    continue
                with precision(MORE_BITS):
                    ratio = (sample.value(order, p) - line(p)) / like(p)
            expected += 1
            decided += bool(ratio.is_finite() and ratio.rad() < 0.01)
            assert not ratio < 0.5 and not ratio > 1.5, f"{end['function']} at {sample.xs[k]}"
    assert decided >= expected / 2


def rounded(format: Format, value: arb) -> int | None:
    """The rank of the nearest number, ties to even; None where the ball does not tell."""

    def nearest(q: fmpq) -> int:
        rank = format.floor(q)
        twice, middle = 2 * q, format.value(rank) + format.value(rank + 1)
        return rank + 1 if twice > middle or (twice == middle and rank % 2) else rank

    if not value.is_finite():
        return None
    if abs(value) < arb(2) ** (format.emin - format.precision - 1):  # its exponent may be too long to be written out
        return 0
    low, high = nearest(dyadic(value.lower())), nearest(dyadic(value.upper()))
    return low if low == high else None


def test_saturation_thresholds(sample: Sample) -> None:
    """Rounded values are constant beyond a threshold, at its neighbours and far out, and not at the last input."""
    rng, formats = Random(3), {f.name: f for f in FORMATS}
    count = max(8, sample.points // 500)
    for side in (sample.facts["saturation"]["left"], sample.facts["saturation"]["right"]):
        outward = 1 if side["towards"] == "oo" else -1
        for t in side["thresholds"]:
            format, order = formats[t["format"]], FUNCTIONS.index(t["function"])

            def found(rank: int, format: Format = format, order: int = order) -> int | None:
                with precision(MORE_BITS):
                    return rounded(format, sample.value(order, arb(format.value(rank))))

            def far(rank: int, format: Format = format, text: str = t["far"]) -> int:
                if text in ("x", "-x"):
                    return rank if text == "x" else -rank
                with precision(MORE_BITS):
                    made = rounded(format, evaluator(sympy.sympify(text, sample.constants, rational=True), ())())
                assert made is not None
                return made

            if t.get("last") is None:
                since = sympy.Rational(t["since"]["hi" if outward > 0 else "lo"]) if "since" in t else sympy.S.Zero
                edge = fmpq(int(since.p), int(since.q))
                start = format.floor(edge) if outward > 0 else format.ceiling(edge)
            else:
                last = rational(t["last"])
                start = format.floor(last)
                assert format.value(start) == last
                assert found(start) not in (far(start), None), f"{t['function']} in {t['format']} at the last input"
            most = max(format.floor(fmpq(10) ** 4), min(abs(start) + (1 << (format.precision + 4)), format.largest))
            end = outward * (format.largest if format.emax < 200 else most)
            ranks = {start + outward * step for step in (1, 2, 3, 10)}
            ranks |= {rng.randint(*sorted((start + outward, end))) for _ in range(count)}
            ranks |= {
                start + outward * int(2 ** rng.uniform(0, math.log2(max(2, abs(end - start))))) for _ in range(count)
            }
            if t.get("since") is None and t.get("last") is not None:
                continue
            for rank in ranks:
                if abs(rank) <= format.largest and (t.get("last") is not None or rank * outward > start * outward):
                    value = found(rank)
                    assert value in (far(rank), None), f"{t['function']} in {t['format']} at {format.value(rank)}"
            if t.get("last_normal") is not None:
                normal = format.floor(rational(t["last_normal"]))
                with precision(MORE_BITS):
                    least = arb(2) ** format.emin
                    assert not abs(sample.value(order, arb(format.value(normal)))) < least
                    assert not abs(sample.value(order, arb(format.value(normal + outward)))) >= least


TAMPERED: list[tuple[str, Callable[[Sample], None], str, str]] = [
    ("gelu", test_values_are_finite_and_within_their_bounds, "-0.16997", "-0.16996"),
    (
        "sigmoid",
        test_values_are_finite_and_within_their_bounds,
        '"lo": "0.25", "hi": "0.25"',
        '"lo": "0.24", "hi": "0.24"',
    ),
    ("gelu", test_bounds_are_attained_where_it_is_said, "-0.75179", "-0.75178"),
    ("gelu", test_slopes_between_points_are_at_most_the_lipschitz_constants, "1.1289041", "1.1200"),
    ("gelu", test_monotone_pieces, "decreasing", "increasing"),
    ("relu", test_monotone_pieces, "constant", "increasing"),
    ("silu", test_monotone_pieces, "-1.27846", "-1.27946"),
    ("softplus", test_convex_pieces, "strictly convex", "strictly concave"),
    ("relu", test_convex_pieces, "linear", "strictly convex"),
    ("tanh", test_signs_and_zeros, "negative", "zero"),
    ("relu", test_signs_and_zeros, '"zero"', '"positive"'),
    ("relu", test_dead_zones, '"upper": {"lo": "0"', '"upper": {"lo": "1"'),
    ("silu", test_symmetry, '"difference": "x"', '"difference": "2*x"'),
    ("sigmoid", test_symmetry, '"sum": "1"', '"sum": "0"'),
    ("tanh", test_tails_are_within_half_to_three_halves_of_their_term, '"like": "', '"like": "2*'),
    ("gelu", test_tails_are_within_half_to_three_halves_of_their_term, '"like": "', '"like": "-'),
    ("silu", test_saturation_thresholds, '"far": "x"', '"far": "0"'),
]


@pytest.mark.parametrize(("name", "test", "true", "false"), TAMPERED, ids=lambda v: getattr(v, "__name__", str(v)))
def test_a_wrong_fact_would_show(name: str, test: Callable[[Sample], None], true: str, false: str) -> None:
    sample = Sample(name, 400)
    text = json.dumps(sample.facts)
    assert true in text
    sample.__dict__["facts"] = json.loads(text.replace(true, false))
    with pytest.raises(AssertionError):
        test(sample)


@pytest.mark.parametrize("name", sorted(LIBRARY))
def test_a_threshold_one_float_further_in_would_show(name: str) -> None:
    sample = Sample(name, 400)
    thresholds = [t for side in ("left", "right") for t in sample.facts["saturation"][side]["thresholds"]]
    moved = [t for t in thresholds if "last" in t and "since" in t]
    for t in moved:
        t["last"] = t["since"]
    if moved:
        with pytest.raises(AssertionError, match="at the last input"):
            test_saturation_thresholds(sample)
