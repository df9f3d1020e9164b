"""A kernel that is past its bound says so: what `verify` would find, the choice of a kernel has looked for."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import cache
from typing import ClassVar

import numpy as np
import pytest
from support.literature import PARAMETRIC
from sympy import Expr, Piecewise, exp, sin

from codegen import Activation, Parameter, x
from codegen.kernel.arithmetic.precision import Precision
from codegen.kernel.choice import choose, probes
from codegen.kernel.choice.choose import Candidates, Choice, Field, Judge
from codegen.kernel.choice.hard_inputs import Hard, others, scanned
from codegen.kernel.choice.lower import Lowered, lower, specialise_at, stable_pieces
from codegen.kernel.choice.truth import Enclosures, Truth, Worst
from codegen.kernel.families import past
from codegen.kernel.program.interpret import DTYPES, builder
from codegen.kernel.program.ops import FORMATS, Type
from codegen.kernel.program.program import Program, inline
from codegen.proof.balls.ball import exact, precision
from codegen.proof.derive import derive

TYPES = (Type.F32, Type.F64)
AT_ZERO = Parameter("alpha", default=0)
FORM = derive(Activation("swish_like", x / (1 + exp(-x)))).d1


# Which parameters


def drawn(*parameters: Parameter, count: int = 24) -> np.ndarray:
    return np.array(list(probes.tuples(parameters, FORMATS[Type.F32], count)))


def test_a_default_of_0_is_no_reason_to_stay_there() -> None:
    """Half of it, twice it and its opposite are all 0."""
    (values,) = drawn(AT_ZERO).T
    near = values[(np.abs(values) >= 2.0**-3) & (np.abs(values) <= 2.0**3)]
    assert 0.0 in values
    assert (near > 0).sum() >= 3 and (near < 0).sum() >= 3
    assert (np.abs(values) > 2.0**20).any() and (np.abs(values) < 2.0**-20)[values != 0].any()


def test_parameters_stay_in_their_domains_and_in_order() -> None:
    low = Parameter("low", default=-1)
    columns = drawn(
        Parameter("a", default=1, domain="positive"),
        Parameter("b", default=0, domain="nonnegative"),
        low,
        Parameter("high", default=1, above=low),
    ).T
    assert (columns[0] > 0).all() and (columns[1] >= 0).all() and (columns[2] < columns[3]).all()
    assert (columns[2] < 0).any() and (columns[2] > 0).any()


def test_one_parameter_moves_while_others_stay() -> None:
    a, b = (Parameter(n, default=1, domain="positive") for n in "ab")
    moved = drawn(a, b, count=64) != 1
    assert moved.any(axis=1).all()
    assert {(True, False), (False, True), (True, True)} <= set(map(tuple, moved.tolist()))


# Which inputs


@pytest.mark.parametrize("type", TYPES, ids=lambda t: t.value)
def test_roots_are_found_to_the_last_bit(type: Type) -> None:
    """The roots of x**2 - 2 and where exp(-x) + 1e-3 begins to be constant, leaves the range and returns."""
    dtype = DTYPES[type]
    ends, roots = probes.turning_points(lambda v: v * v - dtype.type(2), FORMATS[type])
    below = np.nextafter(dtype.type(math.sqrt(2)), dtype.type(0))
    for side in (1, -1):
        assert min(abs(side * math.sqrt(2) - r) for r in roots) <= 2 * np.spacing(below)
    assert any(abs(abs(e) - math.sqrt(2) * 2.0 ** (FORMATS[type].emax / 2)) < abs(e) / 100 for e in ends), "overflow"
    ends, _ = probes.turning_points(lambda v: np.exp(-v) + dtype.type(1e-3), FORMATS[type])
    top = math.log(2) * (FORMATS[type].emax + 1)
    assert any(abs(e + top) < 0.01 for e in ends), "the exponential overflows"
    assert any(5 < e < 60 for e in ends), "it is nothing beside 1e-3"


def test_a_root_between_two_near_ones_is_met() -> None:
    """At a scale that only a parameter tells."""
    _, roots = probes.turning_points(
        lambda v: (v - 3e9) * (v - 3.2e9), FORMATS[Type.F64], values=(2.0**-31,), cells=1 << 6
    )
    assert sorted(r for r in roots if r > 0) == pytest.approx([3e9, 3.2e9], rel=1e-12)


def test_roots_of_many_functions_are_found_at_once() -> None:
    roots = np.array([-3.3e30, -1.7, -1e-40, 2e-45, 0.1, 1.5, 7e37])
    x = np.tile(np.array([-1e38, -1.0, 0.5, 1e38], np.float32), len(roots))
    which = np.repeat(np.arange(len(roots)), 4)

    def function(x: np.ndarray, which: np.ndarray) -> np.ndarray:
        return (x.astype(float) - roots[which]) * np.where(which % 2, 1, -1)

    near, of = probes.beside_roots(function, x, which, 100)
    for k, root in enumerate(roots):
        beside = near[of == k]
        assert len(beside) == 4 and (np.diff(beside) > 0).all()
        assert beside[1] <= root <= beside[2]
        assert [np.nextafter(v, np.float32(np.inf)) for v in beside[:3]] == beside[1:].tolist()
    assert len(probes.beside_roots(function, x, which, 3)[0]) == 12


def test_of_a_wave_some_places_are_looked_at() -> None:
    ends, roots = probes.turning_points(np.sin, FORMATS[Type.F64], most=10)
    assert len(ends) + len(roots) == 10
    assert min(map(abs, roots)) < 100 and max(map(abs, roots)) > 1e100


@pytest.mark.parametrize("type", TYPES, ids=lambda t: t.value)
def test_inputs_are_at_all_distances_from_a_root(type: Type) -> None:
    near = probes.around([], [math.pi], FORMATS[type])
    root = float(DTYPES[type].type(math.pi))
    apart = np.abs(near[near > 0].astype(float) - root) / np.spacing(DTYPES[type].type(root))
    assert {1.0, 2.0, 3.0} <= set(apart.tolist())
    filled = np.unique(np.log2(apart[apart > 0]).astype(int) // 2)
    assert set(range((FORMATS[type].precision - 1) // 2)) <= set(filled.tolist())


# What no value can be


@pytest.mark.parametrize("type", TYPES, ids=lambda t: t.value)
def test_a_result_that_no_value_can_be_is_excluded(type: Type) -> None:
    """sin(3 x)/(1 + exp(-x)) is at most 1 in size; the right results are all let through."""
    form = derive(Activation("wave", sin(3 * x) / (1 + exp(-x)))).f
    truth, fmt = Truth(form, {}), FORMATS[type]
    enclosures = Enclosures(truth, type)
    rng = np.random.default_rng(3)
    inputs = (2.0 ** rng.uniform(fmt.tiny_exponent, fmt.emax + 1, 300) * rng.choice([-1, 1], 300)).astype(DTYPES[type])
    inputs = np.concatenate([inputs, np.array([2.0**fmt.tiny_exponent, 0.0, np.finfo(DTYPES[type]).max], inputs.dtype)])
    with precision(200):
        right = np.array([float(truth(float(v), fmt.tiny_exponent).mid()) for v in inputs]).astype(inputs.dtype)
    assert not enclosures.exclude(inputs, right).any()
    assert enclosures.exclude(np.array([4e29], inputs.dtype), np.array([-4e13], inputs.dtype)).all()
    assert enclosures.exclude(np.array([-3.0], inputs.dtype), np.array([0.2], inputs.dtype)).all()


def test_an_interval_is_enclosed_across_pieces() -> None:
    low = Parameter("low", default=-1)
    form = derive(Activation("ramp", Piecewise((low, x < low), (x, True)), [low])).f
    whole = Truth(form, {low: -1.0}).on(-8.0, -0.5)
    with precision(60):
        assert whole.contains(exact(-1.0)) and whole.contains(exact(-0.5))


# What is found of kernels


@cache
def judged(formula: Expr, parameter: Parameter, function: str, type: Type) -> tuple[Hard, Program]:
    form = dict(derive(Activation("unseen", formula, [parameter])).functions)[function]
    pieces = stable_pieces(form)
    judge = Judge(form, pieces, [parameter], type)
    here = Hard(form, judge.truth, judge.program.program, type, judge.defaults)
    return here, lower("unseen", pieces, [parameter], type).program


XSILU = x * ((1 + 2 * AT_ZERO) / (1 + exp(-x)) - AT_ZERO)


@pytest.mark.parametrize("type", TYPES, ids=lambda t: t.value)
def test_a_root_that_moves_with_a_parameter(type: Type) -> None:
    """The derivative's root at alpha = -0.0738 is nowhere in the formula: 15 ulp on a grid, two million beside it."""
    here, program = judged(XSILU, AT_ZERO, "d1", type)
    found = here.at([float(DTYPES[type].type(-0.0738))]).worst(program)
    assert found.ulps > 1e4
    assert abs(found.at + 1.925) < 0.01
    assert here.worst(program).ulps < 2, "at the default nothing is wrong"


def test_a_limit_that_is_missed_at_a_parameter() -> None:
    """At the default the limit is 0 as the program says; at any other it is alpha."""
    here, program = judged(exp(-(x**2)) + AT_ZERO, AT_ZERO, "f", Type.F32)
    deaf = specialise_at(program, {"alpha": 0.0}, Type.F32)
    moved = here.at([0.5])
    assert here.worst(deaf).ulps <= 2 and moved.worst(program).ulps <= 2
    assert moved.worst(deaf).ulps == math.inf


def test_parameters_that_few_draws_meet_are_scanned_for() -> None:
    """The slope of x (1 + x/sqrt(a + x**2)) was 6 ulp off at a = 5.2 in silence: of 20 tuples none was near."""
    size = Parameter("size", default=1, domain="positive")
    form = derive(Activation("own", x / (1 + exp(-size * x)), parameters=[size])).f
    pieces, type = stable_pieces(form), Type.F32
    reference = lower("own", pieces, [size], Type.F64).program
    here = Hard(form, Truth(form, {size: 1.0}), reference, type, {size: 1.0})
    ((far,),) = list(probes.tuples([size], FORMATS[type], 101))[100:]
    make = builder()
    inputs = {name: make.input(name, kind) for name, kind in reference.inputs}
    given = {n: make.op("widen", make.op("narrow", v)) for n, v in inputs.items()}
    y = inline(make, reference, given)["y"]
    ends = [make.const(far * share, Type.F64) for share in (0.999, 1.001)]
    near = make.op("and", make.op("lt", ends[0], given[size.name]), make.op("lt", given[size.name], ends[1]))
    wrong = make.op("select", near, make.op("mul", y, make.const(1.001, Type.F64)), y)
    program = make.finish("own", {"y": wrong})
    assert not any(abs(place.values[size] / far - 1) < 1e-3 for place in others(here))
    assert [abs(place.values[size] / far - 1) < 1e-3 for place in scanned(here, program)][:1] == [True]
    assert scanned(here, reference) == []


def test_other_parameters_are_tried_for_every_form() -> None:
    here, program = judged(XSILU, AT_ZERO, "d1", Type.F32)
    assert any(place.worst(program).ulps > 1e3 for place in others(here))


def spoiled(lowered: Lowered, at: float, beyond: float) -> Lowered:
    """A program with a result that is off next to one place alone, which no sample meets."""
    make = builder()
    v = make.input("x", Type.F32)
    y = inline(make, lowered.program, {"x": v})["y"]
    apart = make.op("abs", make.op("sub", v, make.const(float(np.float32(at)), Type.F32)))
    near = make.op("lt", apart, make.const(beyond, Type.F32))
    y = make.op("select", near, make.op("mul", y, make.const(1.00002, Type.F32)), y)
    return replace(lowered, program=make.finish("p", {"y": y}))


def test_a_candidate_that_is_wrong_beside_a_root_alone_is_not_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    root = -1.2784645427610738
    candidates = Candidates("probe", FORM, stable_pieces(FORM), (), Type.F32)
    lowered = Candidates._lower
    cheap: list[Program] = []

    def lower_spoiled(self: Candidates, kept: Precision) -> Lowered:
        made = lowered(self, kept)
        if kept.wide:
            return made
        made = spoiled(made, root, 1e-6)
        cheap.append(made.program)
        return made

    monkeypatch.setattr(Candidates, "_lower", lower_spoiled)
    choice = candidates.cheapest(2.0)
    assert cheap and choice.lowered.program not in cheap
    assert choice.worst.ulps <= 2.0


class Elsewhere(Judge):
    """A judge that finds the first programs which it is asked about wrong at other parameters, and the rest right."""

    wrong: ClassVar[list[float]] = []

    def elsewhere(self, program: Program) -> tuple[tuple[Worst, str], ...]:
        ulps = self.wrong.pop(0) if self.wrong else 0.5
        return ((Worst(ulps, 1.0, 1), "beta = 3"),)


@pytest.mark.parametrize(("wrong", "found"), [([math.inf], 0.5), ([70.0, 9.0, 80.0, 2.0], 9.0)])
def test_where_a_candidate_is_wrong_elsewhere_the_next_is_tried(
    wrong: list[float], found: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And the best of a few is kept: none was, and the kernel was marked."""
    monkeypatch.setattr(Elsewhere, "wrong", wrong.copy())
    monkeypatch.setattr(choose, "_OTHERS", 3)
    choice = Candidates("probe", FORM, stable_pieces(FORM), (), Type.F32, Elsewhere).cheapest(2.0)
    assert choice.worst.ulps <= 2.0
    assert [w.ulps for w, _ in choice.elsewhere] == [found]


# What is told


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "function", "type"),
    [
        *(
            ("swish_t", "d1", Type.F32),
            ("xsilu", "d1", Type.F32),
            ("fpflu", "d1", Type.F32),  # beside roots that are proportional to a power of the parameter, at a few alone
            ("fpflu", "d2", Type.F32),
            ("sinlu", "d1", Type.F64),
            ("sinlu", "d_a", Type.F64),
        ),
        ("isrlu", "d_a", Type.F64),  # of -x**3/2, where a x**2 is small, the power is infinite first
    ],
)
def test_what_is_past_its_bound_is_marked(name: str, function: str, type: Type) -> None:
    activation = PARAMETRIC[name]
    form = dict(derive(activation).functions)[function]
    choice = Field(function, form, stable_pieces(form), activation.parameters, type).cheapest(2.0)
    assert past(choice, type, 2.0)


def choice(worst: float, *elsewhere: float) -> Choice:
    pieces = stable_pieces(FORM)
    others = tuple((Worst(ulps, 1.5, 1), f"alpha = {k}") for k, ulps in enumerate(elsewhere))
    return Choice(lower("p", pieces, (), Type.F32), Worst(worst, 0.5, 1), Worst(0.5, 0.5, 1), others)


def test_the_mark_names_the_place() -> None:
    assert past(choice(0.6), Type.F32, 2.0) == ""
    assert past(choice(0.6, 2.9, 3.0), Type.F32, 2.0) == "", "an ulp more elsewhere"
    assert "at alpha = 0 it is off by 3.5 ulp at x = 1.5" in past(choice(0.6, 3.5, 9.0), Type.F32, 2.0)
    assert "at alpha = 1 it is off by 9 ulp" in past(choice(0.6, 0.6, 9.0), Type.F32, 2.0)
    assert "at alpha = 0 it has no right digit" in past(choice(0.6, math.inf), Type.F32, 2.0)
    assert "is off by 2.5 ulp at x = 0.5" in past(choice(2.5, 99.0), Type.F32, 2.0)
