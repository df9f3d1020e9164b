"""Every chosen program, interpreted exactly, against ball arithmetic: the contract's section Numbers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pytest
from flint import arb
from support.library import LIBRARY
from support.patterns import Array, between, dtype, integer, random, same

from codegen.answers.kernels import Made
from codegen.definition.activation import Activation, Parameter, x
from codegen.kernel.choice.choose import Choice
from codegen.kernel.choice.lower import lower, stable_pieces
from codegen.kernel.choice.programs import BOUND, BOUND_F64, TYPES
from codegen.kernel.choice.truth import Truth, error, worst
from codegen.kernel.family import Kernel
from codegen.kernel.program.interpret import run
from codegen.kernel.program.nan_flow import gives_nan
from codegen.kernel.program.ops import FORMATS, Type
from codegen.kernel.program.program import Program, verify
from codegen.kernel.program.rounding import coefficient, round_to
from codegen.proof.balls.ball import precision
from codegen.proof.derive import derive
from codegen.symbolic.piecewise import PiecewiseForm

FAR = 1e300  # where every function of `defs` is within half an ulp of its limit, or on its way to infinity
NEAR = 40.0  # where a function that tends to 0 has the sign that its limit is approached with

UNITS = [a.name for a in LIBRARY if not a.gated]  # gated ones have tests of their own
names = pytest.mark.parametrize("name", UNITS)


@dataclass(frozen=True)
class Case:
    """One function in one float type."""

    label: str
    parameters: tuple[Parameter, ...]
    form: PiecewiseForm
    type: Type
    choice: Choice
    kernel: Kernel
    bound: float  # in ulps, at default parameters

    @property
    def floor(self) -> int:
        return FORMATS[self.type].tiny_exponent - 60

    def defaults(self) -> dict[Parameter, float]:
        with precision(200):
            return {p: round_to(coefficient(p.default), self.type) for p in self.parameters}

    def truth(self) -> Truth:
        return Truth(self.form, self.defaults())


def cases(made: tuple[Made, ...], name: str) -> Iterator[Case]:
    """Every kernel."""
    (one,) = (m for m in made if m.family.name == name)
    kernels = {(k.function, k.type): k for k in one.family.kernels}
    for f in one.functions:
        for type, choice, bound in zip(TYPES, f.chosen, (BOUND, BOUND_F64), strict=True):
            label, kernel = f"{name}.{f.name}, {type.value}", kernels[f.name, type]
            yield Case(label, one.derived.activation.parameters, f.form, type, choice, kernel, bound)


def default(program: Program, x: Array) -> Array:
    return run(program, x=x)["y"]


def computed(case: Case, x: Array, values: dict[Parameter, Array]) -> Array:
    return run(case.kernel.program, x=x, **{p.name: v for p, v in values.items()})["y"]


def hard(case: Case) -> Array:
    """Neighbours of roots, kinks, ends of the exponential's range, of both signs; ends of the range; subnormals."""
    t = dtype(case.type)
    tiny = np.finfo(t).smallest_subnormal
    points = [v for v in case.choice.lowered.points if 0 < v < 2.0**100] + [1.0, 6.0, 88.0, 104.0, 709.0, 746.0]
    bits = np.array(points, t).view(integer(case.type))[:, None] + np.arange(-3, 4, dtype=integer(case.type))
    around = bits.ravel().view(t)
    ends = np.array([0.0, tiny, 2 * tiny, 77 * tiny, np.finfo(t).tiny, np.finfo(t).max], t)
    everything = np.concatenate([around, ends])
    return np.concatenate([everything, -everything])


@names
def test_within_the_bound_on_random_and_hard_points(made: tuple[Made, ...], name: str) -> None:
    for number, case in enumerate(cases(made, name)):
        x = np.concatenate(
            [
                hard(case),
                between(case.type, 2.0**-20, 2.0**10, 150, number),
                between(case.type, 2.0**-3, 2.0**4, 100, number + 1),
                random(case.type, 60, number + 2),
            ]
        )
        found = worst(case.kernel.default, case.truth(), x[np.isfinite(x)], case.type)
        assert found.ulps <= case.bound, f"{case.label}: {found.ulps:.3g} ulps at {found.at!r}"


@names
def test_a_choice_tells_an_error_within_the_bound(made: tuple[Made, ...], name: str) -> None:
    """What the cheapest program was chosen for is true of its worst input; that input is told with it."""
    for case in cases(made, name):
        told = case.choice.worst
        assert 0 <= told.ulps <= case.bound, case.label
        assert (
            worst(case.kernel.default, case.truth(), np.array([told.at], dtype(case.type)), case.type).ulps == told.ulps
        )


def _sign(value: arb) -> int:
    return 1 if value > 0 else -1 if value < 0 else 0


@names
def test_at_infinities_the_value_is_the_limit(made: tuple[Made, ...], name: str) -> None:
    for case in cases(made, name):
        truth = case.truth()
        for side in (1.0, -1.0):
            got = float(default(case.kernel.default, np.array([side * np.inf], dtype(case.type)))[0])
            far, near = truth(side * FAR, -1200), truth(side * NEAR, -1200)
            label = f"{case.label} at {side * np.inf}: {got}, the exact value at {side * FAR} is {far.str(5)}"
            if abs(far) > 1e290:
                assert got == _sign(far) * np.inf, label
            elif abs(far) < 1e-290:
                assert got == 0, label
                assert _sign(near) in (0, np.copysign(1, got)), f"{label}, and at {side * NEAR} it is {near.str(5)}"
            else:
                assert got == round_to(far, case.type), label


@names
def test_a_zero_at_zero_keeps_the_sign_of_its_side(made: tuple[Made, ...], name: str) -> None:
    for case in cases(made, name):
        truth = case.truth()
        zeros = np.array([0.0, -0.0], dtype(case.type))
        for side, got in zip((1.0, -1.0), default(case.kernel.default, zeros).tolist(), strict=True):
            beside = truth(side * 2.0**-100, -1200)
            if truth(0.0, -1200).is_zero() and not beside.is_zero():
                assert got == 0 and np.copysign(1, got) == _sign(beside), f"{case.label} at {side * 0.0} gives {got}"


@names
def test_nan_gives_nan_in_every_output(made: tuple[Made, ...], name: str) -> None:
    (one,) = (m for m in made if m.family.name == name)
    programs = [(k.type, p) for k in one.family.kernels for p in (k.program, k.default)]
    programs += [(b.type, p) for b in one.family.backward for p in (b.program, b.default)]
    programs += [(Type.F32, p) for h in one.family.halves for p in (h.program, h.default)]
    for type, program in programs:
        x = np.array([np.nan, -np.nan], dtype(type))
        signalling = np.array(int(np.array(np.inf, dtype(type)).view(integer(type))) + 1, integer(type))
        x = np.append(x, signalling.view(dtype(type)))
        others = {n: np.ones(len(x), dtype(type)) for n, _ in program.inputs if n != "x"}
        for output, values in run(program, x=x, **others).items():
            assert np.isnan(values).all(), f"{program.name}, {type.value}, {output}"
        for output, at in program.outputs:
            assert gives_nan(program.body, at, "x"), f"{program.name}, {type.value}, {output}"


@names
def test_the_default_program_is_the_general_one_bit_for_bit(made: tuple[Made, ...], name: str) -> None:
    for case in cases(made, name):
        x = np.concatenate([random(case.type, 3000, 1), between(case.type, 2.0**-30, 2.0**10, 3000, 2)])
        values = {p: np.full(len(x), v, dtype(case.type)) for p, v in case.defaults().items()}
        assert same(default(case.kernel.default, x), computed(case, x, values)).all(), case.label
        assert [n for n, _ in case.kernel.program.inputs] == ["x", *(p.name for p in case.parameters)]
        assert case.kernel.default.inputs == (("x", case.type),)


@names
def test_backward_multiplies_its_parts_by_the_gradient(made: tuple[Made, ...], name: str) -> None:
    """Where derivative and product are normal numbers, to the last digit, and what is summed in float64."""
    (one,) = (m for m in made if m.family.name == name)
    kernels = {(k.function, k.type): k for k in one.family.kernels}
    for backward in one.family.backward:
        learnable = [f"d_{p.name}" for p in one.family.parameters if p.learnable]
        assert [n for n, _ in backward.program.outputs] == ["dx", *learnable]
        fmt, kind = FORMATS[backward.type], dtype(backward.type)
        x = between(backward.type, 2.0**-20, 2.0**6, 2000, 3)
        grad = np.random.default_rng(4).standard_normal(len(x)).astype(kind)
        for output, values in run(backward.default, grad=grad, x=x).items():
            part = default(kernels["d1" if output == "dx" else output, backward.type].default, x)
            with np.errstate(all="ignore"):
                product = grad * part if output == "dx" else grad.astype(np.float64) * part
            normal = (np.abs(part) >= 2.0**fmt.emin) & (np.abs(product) >= 2.0**fmt.emin)
            values = np.broadcast_to(values, product.shape)
            assert values.dtype == product.dtype, output
            assert (np.abs(values - product) <= 4 * np.abs(np.spacing(product.astype(kind))))[normal].all(), output
            assert (values[(part == 0) & np.isfinite(grad)] == 0).all(), output


@names
def test_programs_are_verified_and_constants_are_numbers_of_their_format(made: tuple[Made, ...], name: str) -> None:
    for case in cases(made, name):
        for program in (case.kernel.program, case.kernel.default):
            assert verify(program) is program
            for instr in program.body:
                if instr.op == "const" and instr.type.is_float:
                    assert isinstance(instr.value, float)
                    assert float(dtype(instr.type).type(instr.value)) == instr.value, f"{case.label}: {instr.value!r}"
        if not case.choice.lowered.precision.wide:
            floats = {i.type for i in case.kernel.default.body if i.type.is_float}
            assert floats == {case.type}, f"{case.label} computes in its own type"


def _values(domain: str, type: Type, count: int, span: int, rng: np.random.Generator) -> Array:
    magnitudes = (2.0 ** rng.uniform(-span, span, count)).astype(dtype(type))
    return np.where(rng.random(count) < 0.5, -magnitudes, magnitudes) if domain == "real" else magnitudes


@names
def test_other_parameter_values(made: tuple[Made, ...], name: str) -> None:
    """Parameters from a millionth to a million; x over all magnitudes, where the function bends for them, and at the
    hard points of each."""
    rng = np.random.default_rng(11)
    count = 90
    for case in cases(made, name):
        if not case.parameters:
            continue
        values = {p: _values(p.domain, case.type, count, 20, rng) for p in case.parameters}
        scale = np.abs(next(iter(values.values())))
        bends = np.where(rng.random(count) < 0.5, 1, scale)
        x = (2.0 ** rng.uniform(-12, 7, count) / bends).astype(dtype(case.type))
        anywhere = between(case.type, np.finfo(dtype(case.type)).smallest_subnormal, np.inf, count, 12)
        points = rng.choice([*case.choice.lowered.points, 1.0], count) * (1 + rng.choice([0, 1e-7, -1e-4], count))
        x = np.where(rng.random(count) < 0.4, (points / bends).astype(dtype(case.type)), x)
        x = np.where(rng.random(count) < 0.7, np.where(rng.random(count) < 0.5, x, -x), anywhere)
        got = computed(case, x, values)
        with precision(160):
            for k in range(count):
                point = {p: float(v[k]) for p, v in values.items()}
                ulps = error(Truth(case.form, point)(float(x[k]), case.floor), float(got[k]), case.type)
                told = f"{case.label}: {ulps:.3g} ulps at {float(x[k])!r}, {point}"
                assert ulps <= case.bound + 1, told


@pytest.mark.parametrize(
    ("name", "function", "x", "parameter"),
    [
        ("swish", "d_beta", 5.159788504597185e22, 7.646855622720301e-22),  # x times x overflows before exp(-beta x)
        ("swish", "d_beta", 3.8999535624491954e24, 5.22896798124546e-23),  # x times x makes a far tail large
        ("softplus", "d_beta", -5.762529159488039e31, 1.5493276973781372e-30),  # 1/beta**2 overflows before exp does
        ("softplus", "f", -1.309405286994931e38, 1.321342571186435e-36),  # 1/beta makes a far tail a number
        ("swish", "f", -1.309405286994931e38, 1.321342571186435e-36),
        ("elu", "d2", -173.01730346679688, 3.436346256746653e34),
    ],
)
def test_a_parameter_may_be_tiny_or_huge(
    made: tuple[Made, ...], name: str, function: str, x: float, parameter: float
) -> None:
    for case in cases(made, name):
        if case.kernel.function != function or case.type is not Type.F32:
            continue
        values = {p: np.array([parameter], np.float32) for p in case.parameters}
        got = float(computed(case, np.array([x], np.float32), values)[0])
        exact = Truth(case.form, {p: float(v[0]) for p, v in values.items()})(float(np.float32(x)), case.floor)
        with precision(160):
            assert error(exact, got, Type.F32) <= case.bound + 1, case.label


@pytest.mark.parametrize("name", ["leaky_relu", "prelu"])
@pytest.mark.parametrize("alpha", [0.0, -0.0, -2.0, 1.0])
def test_a_slope_of_any_sign_at_infinity(made: tuple[Made, ...], name: str, alpha: float) -> None:
    """The limit of alpha x; no NaN of 0 times infinity."""
    for case in cases(made, name):
        if case.kernel.function != "f":
            continue
        x = np.array([-np.inf, np.inf, -1.0], dtype(case.type))
        values = {p: np.full(len(x), alpha, dtype(case.type)) for p in case.parameters}
        left, right, one = computed(case, x, values).tolist()
        assert left == (0.0 if alpha == 0 else alpha * -np.inf)
        assert right == np.inf
        assert one == -alpha


@names
def test_any_parameter_value(made: tuple[Made, ...], name: str) -> None:
    """Parameters over their whole domain, x over all magnitudes: no NaN, and no infinity that is none."""
    for number, case in enumerate(cases(made, name)):
        rng = np.random.default_rng(100 + number)
        fmt, count = FORMATS[case.type], 60
        x = between(case.type, np.finfo(dtype(case.type)).smallest_subnormal, np.inf, count, 12)
        values = {p: _values(p.domain, case.type, count, -fmt.emin, rng) for p in case.parameters}
        got = computed(case, x, values)
        with precision(160):
            for k in range(count if case.parameters else 0):
                point = {p: float(v[k]) for p, v in values.items()}
                ulps = error(Truth(case.form, point)(float(x[k]), case.floor), float(got[k]), case.type)
                assert ulps <= case.bound + 1, f"{case.label}: {ulps:.3g} ulps at {float(x[k])!r}, {point}"


def test_a_polynomial_over_a_whole_number_is_divided_by_it_in_float64() -> None:
    """x (x + 3)/6 times the rounded 1/6 was off by 2.0835 ulp at this place."""
    form = derive(Activation("parabola", x * (x + 3) / 6)).f
    lowered = lower("parabola", stable_pieces(form), (), Type.F64)
    found = worst(lowered.program, Truth(form, {}), np.array([1.3065429731565996]), Type.F64)
    assert found.ulps < 1.5
