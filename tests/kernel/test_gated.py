"""Gated units: what their definitions may say, and their programs against ball arithmetic."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import cache

import numpy as np
import pytest
from flint import arb, ctx
from sympy import Expr, Max, Min, Piecewise, Rational, atan, erf, exp, log, pi, sqrt, symbols, tanh

from codegen import Activation, DefinitionError, Parameter, gate, x
from codegen.kernel.arithmetic.precision import Precision, Sums
from codegen.kernel.choice.choose import Candidates
from codegen.kernel.choice.gated_judge import PairJudge
from codegen.kernel.choice.lower import Lowered, lower, specialise, stable_pieces
from codegen.kernel.choice.truth import error
from codegen.kernel.program.interpret import DTYPES, Array, builder, run
from codegen.kernel.program.ops import FORMATS, Type
from codegen.kernel.program.program import Program, inline
from codegen.proof.derive import derive
from codegen.symbolic.piecewise import PiecewiseForm

FORMULAS = {
    "glu": gate / (1 + exp(-x)),
    "swiglu": gate * x / (1 + exp(-x)),
    "geglu": gate * x / 2 * (1 + erf(x / sqrt(2))),
    "geglu_tanh": gate * x / 2 * (1 + tanh(sqrt(2 / pi) * (x + 0.044715 * x**3))),
    "reglu": gate * Max(x, 0),
    "bilinear": gate * x,
}
# written by hand, so that the values do not come from what they check
UNITS: dict[str, Callable[[arb], arb]] = {
    "glu": lambda v: 1 / (1 + (-v).exp()),
    "swiglu": lambda v: v / (1 + (-v).exp()),
    "geglu": lambda v: v / 2 * (-v / arb(2).sqrt()).erfc(),
    "geglu_tanh": lambda v: v / (1 + (-2 * (2 / arb.pi()).sqrt() * (v + arb(44715) / 1000000 * v**3)).exp()),
    "reglu": lambda v: v if v > 0 else arb(0),
    "bilinear": lambda v: v,
}


@cache
def forms(name: str) -> dict[str, PiecewiseForm]:
    return dict(derive(Activation(name, FORMULAS[name])).functions)


@cache
def single(name: str, function: str, bound: float) -> Program:
    form = forms(name)[function]
    return Candidates(name, form, stable_pieces(form), (), Type.F32, PairJudge).cheapest(bound).lowered.program


def pairs(type: Type) -> tuple[Array, Array]:
    """Numbers as they occur, tails with gates that make up for them, and the ends of the format."""
    fmt, rng = FORMATS[type], np.random.default_rng(3)
    tail = (fmt.emax - fmt.tiny_exponent) * 0.75
    x = np.concatenate([rng.normal(0, 3, 150), rng.uniform(-tail, 10, 250), [1e-30, -1e-30, 2.0, -0.25] * 25])
    gates = np.exp2(rng.uniform(fmt.tiny_exponent, fmt.emax, len(x))) * rng.choice([-1, 1], len(x))
    gates[:150] = rng.normal(0, 1, 150)
    gates[150:300] = np.exp2(rng.uniform(fmt.emax - 30, fmt.emax + 0.99, 150))
    return x.astype(DTYPES[type]), gates.astype(DTYPES[type])


def tiny(type: Type) -> tuple[Array, Array]:
    """Subnormal gates, and gates whose value is subnormal or next to it: beside a small x, and beside any other."""
    fmt, rng = FORMATS[type], np.random.default_rng(11)
    ends = fmt.tiny_exponent, fmt.emin
    x = np.concatenate([rng.uniform(-6, 6, 400), np.exp2(rng.uniform(*ends, 200)), np.exp2(rng.uniform(-60, 0, 400))])
    gates = np.exp2(rng.uniform(*ends, len(x)))
    small = np.abs(x[600:])
    gates[600:] = np.exp2(rng.uniform(fmt.tiny_exponent, fmt.emin + 3, len(small))) / small
    gates[400:600] = np.exp2(rng.uniform(-10, 60, 200))
    x[400:] *= rng.choice([-1, 1], len(x) - 400)
    return x.astype(DTYPES[type]), (gates * rng.choice([-1, 1], len(x))).astype(DTYPES[type])


def worst(
    program: Program,
    unit: Callable[[arb], arb],
    type: Type,
    pairs: Callable[[Type], tuple[Array, Array]] = pairs,
) -> float:
    x, gates = pairs(type)
    computed = run(program, x=x, gate=gates)["y"].tolist()
    before, ctx.prec = ctx.prec, 4000
    try:
        exact = [unit(arb(v)) * arb(g) for v, g in zip(x.tolist(), gates.tolist(), strict=True)]
        return max(error(value, got, type) for value, got in zip(exact, computed, strict=True))
    finally:
        ctx.prec = before


class TestDefinitions:
    def test_the_derivatives_by_x_have_the_gate_and_that_by_the_gate_has_not(self) -> None:
        found = forms("swiglu")
        assert list(found) == ["f", "d1", "d2", "d_gate"]
        assert found["d_gate"].pieces[0].expr == x / (1 + exp(-x))
        assert found["d1"].pieces[0].expr.diff(gate).equals((x / (1 + exp(-x))).diff(x))

    def test_the_derivative_by_a_parameter_comes_after(self) -> None:
        beta = Parameter("beta", default=1, domain="positive")
        made = derive(Activation("swished", gate * x / (1 + exp(-beta * x)), parameters=[beta]))
        assert [name for name, _ in made.functions] == ["f", "d1", "d2", "d_gate", "d_beta"]

    @pytest.mark.parametrize(
        "formula",
        [
            gate**2 * x,
            gate + x,
            x / (1 + exp(-gate)),
            Piecewise((gate * x, x > 0), (1, True)),
            gate * exp(-gate * x**2),
        ],
    )
    def test_what_is_not_the_gate_times_a_function_of_x_is_refused(self, formula: Expr) -> None:
        with pytest.raises(DefinitionError, match="is not its gate times a function of x") as caught:
            derive(Activation("odd", formula))
        assert "gate*(...)" in str(caught.value)

    @pytest.mark.parametrize(
        ("formula", "switch"),
        [
            (Piecewise((gate * x, gate > 0), (2 * gate * x, True)), "Piecewise"),
            (x / (1 + exp(-x)) * (Max(-7, Min(gate, 7)) + 1), "Max(-7, Min(7, gate))"),
            (Piecewise((gate * x, x > 0), (Max(gate, 0) * x, True)), "Max(0, gate)"),
        ],
    )
    def test_a_switch_at_the_gate_is_refused(self, formula: Expr, switch: str) -> None:
        with pytest.raises(DefinitionError, match="switches at the gate") as caught:
            derive(Activation("odd", formula))
        assert switch in str(caught.value)
        assert "to its array before the call" in str(caught.value)

    def test_learnable_parameters_have_derivatives_as_others_have(self) -> None:
        beta = Parameter("beta", default=1, domain="positive", learnable=True)
        made = derive(Activation("swished", gate * x / (1 + exp(-beta * x)), parameters=[beta]))
        assert [name for name, _ in made.functions] == ["f", "d1", "d2", "d_gate", "d_beta"]

    def test_another_symbol_of_that_name_is_refused(self) -> None:
        with pytest.raises(DefinitionError, match="from codegen import gate"):
            Activation("odd", symbols("gate") * x)

    def test_what_multiplies_the_gate(self) -> None:
        unit = Activation("swiglu", FORMULAS["swiglu"]).ungated
        assert (unit.name, unit.formula, unit.gated) == ("swiglu", x / (1 + exp(-x)), False)
        assert unit.ungated is unit


class TestSingle:
    @pytest.mark.parametrize("name", [name for name in FORMULAS if name != "geglu"])
    @pytest.mark.parametrize("bound", [2.0, 1.0])
    def test_values_are_within_the_bound_for_gates_of_any_size(self, name: str, bound: float) -> None:
        assert worst(single(name, "f", bound), UNITS[name], Type.F32) <= bound

    @pytest.mark.parametrize("name", ["glu", "swiglu", "geglu_tanh", "reglu", "bilinear"])
    @pytest.mark.parametrize("bound", [2.0, 1.0])
    def test_values_of_subnormal_size_are_within_the_bound(self, name: str, bound: float) -> None:
        assert worst(single(name, "f", bound), UNITS[name], Type.F32, tiny) <= bound

    def test_no_low_part_is_needed_where_the_gate_is_subnormal(self) -> None:
        """In float32 alone, too, though other programs are cheaper."""
        form = forms("swiglu")["f"]
        program = lower("swiglu", stable_pieces(form), (), Type.F32, KEPT, gated=True).program
        assert worst(program, UNITS["swiglu"], Type.F32, tiny) <= 1.5

    @pytest.mark.parametrize("name", ["swiglu", "glu", "reglu"])
    def test_the_derivative_by_x_is_within_the_bound(self, name: str) -> None:
        slopes: dict[str, Callable[[arb], arb]] = {
            "swiglu": lambda v: (1 + v / (1 + v.exp())) / (1 + (-v).exp()),
            "glu": lambda v: 1 / (2 + v.exp() + (-v).exp()),
            "reglu": lambda v: arb(int(v > 0)),
        }
        assert worst(single(name, "d1", 2.0), slopes[name], Type.F32) <= 2.0

    def test_a_subnormal_unit_beside_a_large_gate_keeps_all_its_bits(self) -> None:
        x, gates = np.array([-100.0], np.float32), np.array([1e30], np.float32)
        (got,) = run(single("swiglu", "f", 1.0), x=x, gate=gates)["y"]
        assert got == np.float32(-100 / (1 + math.exp(100)) * float(gates[0]))
        assert abs(got / (np.float32(-100 * math.exp(-100)) * gates[0]) - 1) > 1e-5, "not the product of two floats"

    @pytest.mark.parametrize("name", ["swiglu", "glu", "reglu"])
    def test_infinite_and_zero_gates_give_the_product_of_two_floats(self, name: str) -> None:
        program = single(name, "f", 2.0)
        x = np.array([2.0, -2.0, 0.0, -0.0, 1e30, -1e30, -110.0, math.inf, -math.inf, 1e-40], np.float32)
        one = run(program, x=x, gate=np.ones_like(x))["y"]
        for number in (math.inf, -math.inf, 0.0, -0.0, -1.0):
            gates = np.full_like(x, number)
            with np.errstate(invalid="ignore"):
                expected = one * gates
            got = run(program, x=x, gate=gates)["y"]
            assert np.array_equal(got, expected, equal_nan=True), number
            assert (np.signbit(got) == np.signbit(expected))[~np.isnan(expected)].all(), number

    @pytest.mark.parametrize("function", ["f", "d1", "d_gate"])
    def test_nan_in_an_input_gives_nan(self, function: str) -> None:
        nan = np.array([math.nan] * 4 + [1.0, -1.0, -1e30, math.inf], np.float32)
        for name in ("swiglu", "reglu"):
            program = single(name, function, 2.0)
            assert np.isnan(run(program, x=nan, gate=nan[::-1].copy())["y"]).all()

    def test_pytorch_agrees_where_it_is_accurate(self) -> None:
        torch = pytest.importorskip("torch", reason="PyTorch is not installed")
        rng = np.random.default_rng(0)
        a, b = rng.normal(0, 2, (2, 1000)).astype(np.float32)
        ours = run(single("glu", "f", 2.0), x=b, gate=a)["y"]
        theirs = torch.nn.functional.glu(torch.from_numpy(np.concatenate([a, b])), dim=0).numpy()
        assert np.allclose(ours, theirs, rtol=1e-6, atol=0), "F.glu's second half is x"
        ours = run(single("swiglu", "f", 2.0), x=a, gate=b)["y"]
        theirs = (torch.nn.functional.silu(torch.from_numpy(a)) * torch.from_numpy(b)).numpy()
        assert np.allclose(ours, theirs, rtol=1e-6, atol=1e-12)


KEPT = Precision(exponential=True, reduction=True, products=True, sums=Sums.LAST)


class TestDouble:
    @pytest.mark.parametrize("name", ["glu", "swiglu", "geglu_tanh", "reglu", "bilinear"])
    def test_values_are_within_two_ulps_for_gates_of_any_size(self, name: str) -> None:
        form = forms(name)["f"]
        program = lower(name, stable_pieces(form), (), Type.F64, KEPT, gated=True).program
        assert worst(program, UNITS[name], Type.F64) <= 2.0

    @pytest.mark.parametrize("name", ["glu", "swiglu", "geglu_tanh", "reglu", "bilinear"])
    def test_values_of_subnormal_size_are_rounded_once(self, name: str) -> None:
        form = forms(name)["f"]
        program = lower(name, stable_pieces(form), (), Type.F64, KEPT, gated=True).program
        assert worst(program, UNITS[name], Type.F64, tiny) <= 1.5

    def test_without_room_above_the_gate_a_product_would_overflow(self) -> None:
        form = forms("swiglu")["f"]
        program = lower("swiglu", stable_pieces(form), (), Type.F64, KEPT, gated=True).program
        largest = np.finfo(np.float64).max
        (got,) = run(program, x=np.array([1.1]), gate=np.array([largest]))["y"]
        assert got == pytest.approx(1.1 / (1 + math.exp(-1.1)) * largest, rel=1e-15)


def squares(type: Type) -> tuple[Array, Array]:
    """Values of every size of x**2 times the gate, x being tiny or not."""
    fmt, rng = FORMATS[type], np.random.default_rng(4)
    exponents = rng.uniform(fmt.tiny_exponent, 2, 3000)
    size = rng.uniform(fmt.tiny_exponent - 2, fmt.emax, 3000)
    gates = np.exp2(np.clip(size - 2 * exponents, fmt.tiny_exponent, fmt.emax + 0.99)) * rng.choice([-1, 1], 3000)
    return (np.exp2(exponents) * rng.choice([-1, 1], 3000)).astype(DTYPES[type]), gates.astype(DTYPES[type])


@pytest.mark.parametrize("type", [Type.F32, Type.F64])
@pytest.mark.parametrize("pairs", [pairs, tiny, squares])
def test_the_gate_meets_x_before_its_square_is_0(type: Type, pairs: Callable[[Type], tuple[Array, Array]]) -> None:
    beta = Parameter("beta", default=1, domain="positive")
    form = dict(derive(Activation("swished", gate * x / (1 + exp(-beta * x)), parameters=[beta])).functions)["d_beta"]
    program = lower("swished", stable_pieces(form), (beta,), type, KEPT, gated=True).program

    def slope(v: arb) -> arb:
        return v**2 / (2 + v.exp() + (-v).exp())

    assert worst(specialise(program, (beta,), type), slope, type, pairs) <= 2.0


def test_the_judge_sees_values_at_both_ends_of_the_format() -> None:
    form = forms("swiglu")["f"]
    judge = PairJudge(form, stable_pieces(form), (), Type.F32)
    sizes = np.abs(judge.pairs(20_000).near)
    fmt = FORMATS[Type.F32]
    assert ((sizes > 0) & (sizes < 2.0**fmt.emin)).mean() > 0.05
    assert ((2.0 ** (fmt.emax - 1) < sizes) & (sizes < 2.0 ** (fmt.emax + 1))).mean() > 0.02


def test_the_judge_finds_a_product_that_loses_bits_and_one_that_overflows() -> None:
    form = forms("swiglu")["f"]
    pieces = stable_pieces(form)
    judge = PairJudge(form, pieces, (), Type.F32)
    assert judge.estimate(lower("kept", pieces, (), Type.F32, Precision(wide=True), gated=True)) < 0.6
    unit = stable_pieces(forms("swiglu")["d_gate"])
    make = builder()
    values = {name: make.input(name, Type.F32) for name in ("x", "gate")}
    f = inline(make, lower("unit", unit, (), Type.F32, Precision(wide=True), gated=True).program, values)["y"]
    rounded = make.finish("rounded first", {"y": make.op("mul", f, values["gate"])})
    assert judge.estimate(Lowered(rounded, (), Precision(), ())) > 1e3
    make = builder()
    values = {name: make.input(name, Type.F32) for name in ("x", "gate")}
    doubled = make.op("mul", make.op("mul", values["gate"], make.const(2.0, Type.F32)), values["x"])
    product = inline(make, single("glu", "f", 1.0), {"x": values["x"], "gate": doubled})["y"]
    overflowing = make.finish("overflowing", {"y": make.op("mul", product, make.const(0.5, Type.F32))})
    assert judge.estimate(Lowered(overflowing, (), Precision(), ())) == math.inf


@pytest.mark.parametrize("unit", [x * (atan(x) / pi + Rational(1, 2)), log(1 + exp(x)) * atan(x)], ids=str)
@pytest.mark.parametrize(("type", "bound"), [(Type.F32, 1.0), (Type.F64, 2.0)])
def test_a_gate_of_any_size_multiplies_a_general_form(unit: Expr, type: Type, bound: float) -> None:
    """A subnormal gate keeps its digits beside a large x, and the largest one leaves room for what comes after it."""
    for form in (form for name, form in derive(Activation("unit", gate * unit)).functions if name != "d_gate"):
        found = Candidates("unit", form, stable_pieces(form), (), type, PairJudge).cheapest(bound)
        assert found.worst.ulps <= bound
