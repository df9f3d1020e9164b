"""Halves of gated units: the product with every gate is the correctly rounded value, and what shows it finds errors."""

from __future__ import annotations

from fractions import Fraction
from functools import cache

import numpy as np
import pytest
from sympy import Max, Min, exp

from codegen import Activation, Parameter, gate, x
from codegen.answers.kernels import make
from codegen.formats import Format
from codegen.kernel.choice.choose import Candidates
from codegen.kernel.choice.gated_half_formats import PairsOfHalves, choose_half_pair, with_gate
from codegen.kernel.choice.gated_judge import PairJudge, ungated
from codegen.kernel.choice.half_formats import finite, rounded
from codegen.kernel.choice.lower import stable_pieces
from codegen.kernel.choice.truth import Truth
from codegen.kernel.families import past_bounds
from codegen.kernel.program.interpret import run
from codegen.kernel.program.ops import HALVES, Type
from codegen.kernel.program.rounding import round_to
from codegen.proof.balls.ball import dyadic
from codegen.symbolic.derive import derive
from codegen.verify import products

formats = pytest.mark.parametrize("fmt", HALVES, ids=lambda f: f.name)
SWIGLU = derive(Activation("swiglu", gate * x / (1 + exp(-x))))
BILINEAR = derive(Activation("bilinear", gate * x))


@cache
def field(function: str) -> Candidates:
    form = dict(SWIGLU.functions)[function]
    return Candidates("swiglu", form, stable_pieces(form), (), Type.F32, PairJudge)


@cache
def judge(function: str, fmt: Format) -> PairsOfHalves:
    return PairsOfHalves(ungated(dict(SWIGLU.functions)[function]), field(function), fmt)


@formats
@pytest.mark.parametrize("function", ["f", "d1"])
def test_products_are_rounded_as_exact_ones(function: str, fmt: Format) -> None:
    form = ungated(dict(SWIGLU.functions)[function])
    chosen = choose_half_pair(form, field(function), field(function).cheapest(1.0), fmt)
    assert chosen.missed == 0
    rng = np.random.default_rng(7)
    truth, numbers = Truth(form, {}), finite(fmt)
    at = np.concatenate([rng.choice(numbers, 60), rng.normal(0, 5, 60), [0.0, 2.0**-24, -(2.0**-24), 64.0, 256.0]])
    at = rounded(at.astype(np.float64), fmt).astype(np.float32)
    at = at[np.abs(at) < 300]  # beyond, 600 bits do not show the distance to x either
    drawn = np.concatenate([rng.choice(numbers, 100), rounded(rng.normal(0, 1, 100), fmt)]).astype(np.float32)
    for point in at.tolist():
        exactly = dyadic(truth(point, -2000, 600))
        got = run(chosen.program, x=np.full_like(drawn, point), gate=drawn)["y"].astype(np.float64)
        for g, value in zip(drawn.tolist(), rounded(got, fmt).tolist(), strict=True):
            assert value == float(round_to(Fraction(int(exactly.p), int(exactly.q)) * Fraction(g), fmt)), (point, g)


def test_ties_that_float64_does_not_show_are_broken_to_the_right_side() -> None:
    """Beside 1, x/(1 + exp(-x)) is below x by x exp(-x): for x = 256 by a share of 2**-369."""
    fmt = HALVES[1]
    chosen = choose_half_pair(ungated(SWIGLU.f), field("f"), field("f").cheapest(1.0), fmt)
    for at, factor, expected in (
        (129.0 * 256, 129.0, 129 * 129 * 256 // 2**15 * 2**15),  # 16641 * 256, and 16640 * 256 is a multiple
        (3.0 * 2**120, 2.0**-134 * 2 * 43, 3 * 43 * 2.0**-13),
        (2.0**-133, 2.0, 2.0**-133),  # x/2 + x**2/4 is more than half of the least number
        (-(2.0**-133), 2.0, -(2.0**-133)),
        (2.0**-133, 1.0, 2.0**-133),
        (-(2.0**-133), 1.0, -0.0),
    ):
        x32, g32 = np.array([at], np.float32), np.array([factor], np.float32)
        got = rounded(run(chosen.program, x=x32, gate=g32)["y"].astype(np.float64), fmt)[0]
        exactly = dyadic(Truth(ungated(SWIGLU.f), {})(at, -2000, 900))
        assert got == float(round_to(Fraction(int(exactly.p), int(exactly.q)) * Fraction(factor), fmt))
        assert got == expected or abs(at) > 1


@formats
def test_the_judge_finds_what_is_too_inexact_and_what_is_on_the_wrong_side(fmt: Format) -> None:
    found = judge("f", fmt)
    good = next(u for u in map(found.moved, found.cores) if not len(found.missed(u)))
    plain = type(good)(good.core)
    missed = found.missed(plain)
    assert len(missed) > 1000, "without moving last bits, ties at large x are broken to even"
    program = with_gate(plain)
    beside = found.inputs[missed[:: len(missed) // 100]]
    gates = np.repeat(found.inputs[found.inputs > 1][:200], len(beside))
    beside = np.tile(beside, len(gates) // len(beside))
    got, right = (
        rounded(run(p, x=beside, gate=gates)["y"].astype(np.float64), fmt) for p in (program, with_gate(good))
    )
    assert (got != right).any(), "and such products are wrong"


def test_few_bits_are_not_enough_for_float16() -> None:
    found = judge("d1", HALVES[0])
    assert len(found.missed(found.moved(found.cores[0]))) > 0


def test_a_product_that_float32_holds_is_left_to_it() -> None:
    form = BILINEAR.f
    candidates = Candidates("bilinear", form, stable_pieces(form), (), Type.F32, PairJudge)
    single = candidates.cheapest(1.0)
    for fmt, exact in zip(HALVES, (True, False), strict=True):
        assert PairsOfHalves(ungated(form), candidates, fmt).multiplies_exactly(single.lowered.program) is exact
        program = choose_half_pair(ungated(form), candidates, single, fmt).program
        assert (program == single.lowered.program) is exact


def test_a_unit_whose_ties_no_float_shows_is_built_and_says_so() -> None:
    """A third of a number is no float, and three times it is a tie."""
    made = make(Activation("third", gate * Max(x, 0) / 3), "defs/third.py")
    told = [h.past for h in made.family.halves if h.function == "f"]
    assert told and all("may be the other neighbour of the exact value" in t for t in told)
    assert any(line.startswith("third.f, ") for line in past_bounds(made.family))


def test_parameters_are_inputs_of_a_half_program_too() -> None:
    tau = Parameter("tau", default=6, domain="positive")
    made = make(Activation("capped", gate * Min(Max(x, 0), tau), parameters=[tau]), "defs/capped.py")
    (half,) = (h for h in made.family.halves if h.function == "f" and "bfloat16" in h.formats)
    assert [name for name, _ in half.program.inputs] == ["x", "gate", "tau"]
    assert [name for name, _ in half.default.inputs] == ["x", "gate"]


def test_a_value_far_below_every_number_is_none() -> None:
    """exp(-12150) has no digit in so many bits that balls are computed in."""
    truth = Truth(ungated(derive(Activation("bell", gate * exp(-(x**2) / 2))).f), {})
    high, low = products.parts(truth, -155.875)
    assert abs(high) <= 2.0**-600
    assert low == 0.0
    high, low = products.parts(truth, 1.0)
    assert high + low == pytest.approx(np.exp(-0.5), rel=1e-15)


@formats
def test_what_verifies_products_agrees_with_fractions(fmt: Format) -> None:
    rng = np.random.default_rng(2)
    gates = rng.choice(finite(fmt), 3000).astype(np.float64)
    for at in (0.7, 64.0, 3.0, -(2.0**-20), 1e-3, -9.0, 40.0):
        high, low = products.parts(Truth(ungated(SWIGLU.f), {}), at)
        exactly = dyadic(Truth(ungated(SWIGLU.f), {})(at, -2000, 900))
        value = Fraction(int(exactly.p), int(exactly.q))
        right = np.array([float(round_to(value * Fraction(g), fmt)) for g in gates.tolist()])
        assert products.rounded(right, gates, high, low, fmt).right == len(gates)
        off = right.copy()
        off[17] = right[17] + 2.0**fmt.tiny_exponent * 4096 + abs(right[17]) / 64
        told = products.rounded(off, gates, high, low, fmt)
        assert (told.right, told.wrong, told.at) == (len(gates) - 1, 17, 17)
        assert told.ulps > 0.51
