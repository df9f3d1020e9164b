"""Tables for quantised inference: every entry against a second way to compute it, and the kernel against the table."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import mpmath
import numpy as np
import pytest
import sympy
from hypothesis import given, settings
from hypothesis import strategies as st
from sympy import Max, Min, Piecewise, Rational, exp, log, sqrt, tanh

from codegen import Activation, Parameter, x
from codegen.cli.main import main
from codegen.definition.constant import spelled_out
from codegen.definition.library import load
from codegen.errors import UserError
from codegen.proof.balls.number import Number
from codegen.quantised import Affine, Lut, kernel, lut
from codegen.quantised.affine import exact, written

LIBRARY = load(Path(__file__).parents[2] / "defs")
HALF = Fraction(1, 2)

RELU = LIBRARY["relu"]
IDENTITY = Activation("same", Max(x, x - 1))


def fractions(low: str, high: str) -> st.SearchStrategy[Fraction]:
    return st.decimals(Decimal(low), Decimal(high), places=5).map(Fraction)


def between(number: Number) -> tuple[Fraction, Fraction]:
    return Fraction(number.lo), Fraction(number.hi)


@cache
def formula(activation: Activation) -> Callable[[mpmath.mpf], mpmath.mpf]:
    function: Callable[[mpmath.mpf], mpmath.mpf] = sympy.lambdify(
        x, spelled_out(activation.formula.subs({p: p.default for p in activation.parameters})), "mpmath"
    )
    return function


def oracle(activation: Activation, at: Fraction) -> mpmath.mpf:
    """The formula in mpmath, with 50 digits more than it loses."""
    with mpmath.workdps(120):
        return formula(activation)(mpmath.mpf(at.numerator) / at.denominator)


# Entries


@pytest.mark.parametrize("activation", [a for a in LIBRARY if not a.gated], ids=lambda a: a.name)
@settings(max_examples=2, deadline=None)
@given(
    fractions("0.001", "0.4"),
    st.integers(-128, 127),
    fractions("0.001", "0.1"),
    st.integers(-128, 127),
)
def test_every_entry_is_what_fifty_digits_round_to(
    activation: Activation, in_scale: Fraction, in_zero: int, out_scale: Fraction, out_zero: int
) -> None:
    made = lut(activation, in_scale, in_zero, out_scale, out_zero)
    low = high = 0
    worst = Fraction(0)
    for q, entry in zip(range(-128, 128), made.table, strict=True):
        value = oracle(activation, in_scale * (q - in_zero))
        with mpmath.workdps(120):
            steps = value / (mpmath.mpf(out_scale.numerator) / out_scale.denominator)
            near = int(mpmath.nint(steps))
            if abs(abs(steps - mpmath.floor(steps)) - 0.5) < mpmath.mpf(10) ** -50:
                near = round(Fraction(int(mpmath.nint(2 * steps)), 2))  # a tie, which goes to the even one
            distance = abs(steps - (entry - out_zero))
        low += near + out_zero < -128
        high += near + out_zero > 127
        assert entry == min(max(near + out_zero, -128), 127), q
        if near == entry - out_zero:
            worst = max(worst, Fraction(str(mpmath.nstr(distance, 40))))
    assert (made.low, made.high) == (low, high)
    below, above = between(made.error)
    assert below - Fraction(1, 10**20) <= worst <= above + Fraction(1, 10**20)
    assert above <= HALF


@settings(max_examples=12, deadline=None)
@given(
    st.sampled_from([a for a in LIBRARY if a.name in ("relu", "elu", "silu", "tanh", "clipped_relu", "sigmoid")]),
    fractions("0.001", "0.4"),
    st.integers(0, 255),
    st.sampled_from(["int8", "uint8"]),
)
def test_values_fit_where_the_output_is_left_out(
    activation: Activation, in_scale: Fraction, in_zero: int, out_type: str
) -> None:
    made = lut(activation, in_scale, in_zero, type="uint8", out_type=out_type)
    distances = [between(n)[1] for n in (made.error, made.clamped) if n is not None]
    assert max(distances) <= HALF
    assert made.table[in_zero] == made.output.zero or activation.name == "sigmoid"


def test_ties_go_to_the_even_step_or_away_from_zero() -> None:
    even = lut(IDENTITY, 1, 0, 2, 0)
    assert even.table[128 - 5 : 128 + 6] == (-2, -2, -2, -1, 0, 0, 0, 1, 2, 2, 2)
    away = lut(IDENTITY, 1, 0, 2, 0, ties="away")
    assert away.table[128 - 5 : 128 + 6] == (-3, -2, -2, -1, -1, 0, 1, 1, 2, 2, 3)
    assert even.error == away.error
    assert (even.error.exact, even.error.verdict) == ("1/2", "proved")
    assert lut(IDENTITY, 1, 0, 2, 1).table[128 + 5] == 3  # rounded, and only then shifted


def test_a_tie_that_no_float_tells_from_one_is_decided() -> None:
    # x - f(x) is 1e-221 and less for softplus, silu and gelu at the even inputs; tanh is 1 - 1e-88.
    softplus, silu, gelu = (lut(LIBRARY[name], 4, 0, 8, 0) for name in ("softplus", "silu", "gelu"))
    for q in range(7, 128, 4):
        k = (q - 1) // 2
        assert softplus.table[128 + q] == k + 1, q  # a little above k + 1/2, and even rounding would take it up, too
        assert (silu.table[128 + q], gelu.table[128 + q]) == (k, k), q
        assert softplus.table[128 + q - 2] == k, q  # above the tie k - 1/2, which even rounding takes to k - 1
        assert (silu.table[128 + q - 2], gelu.table[128 + q - 2]) == (k - 1, k - 1), q
    saturated = lut(LIBRARY["tanh"], 1, 0, Fraction(2, 253), 0)
    assert saturated.table[255] == 126  # 126.5 less 1e-108; the tie, away from 0 or up, would be 127
    assert lut(LIBRARY["tanh"], 1, 0, Fraction(2, 253), 0, ties="away").table[255] == 126


def test_a_difference_beyond_every_precision_follows_from_the_tail() -> None:
    made = lut(LIBRARY["gelu"], 400, 0, 800, 0)  # x - f(x) is about exp(-1e9) at the end
    assert made.table[128:] == tuple(q // 2 for q in range(128))
    made = lut(LIBRARY["softplus"], 400, 0, 800, 0)
    assert made.table[128:] == tuple((q + 1) // 2 for q in range(128))


def test_an_exact_tie_of_an_irrational_formula_is_found_by_algebra() -> None:
    same = Activation("same", log(exp(x) + exp(x)) - log(2) - x + Max(x, 0))
    assert lut(same, 1, 0, 2, 0).table[128:134] == (0, 0, 1, 2, 2, 2)


def test_pieces_and_kinks_and_roots_are_exact() -> None:
    made = lut(Activation("bend", Piecewise((sqrt(x**2 + 4), x < Rational(3, 2)), (x, True))), HALF, 0, HALF, 0)
    assert made.table[128 - 3 : 128 + 5] == (5, 4, 4, 4, 4, 4, 3, 4)
    assert made.error.hi < "0.5"


def test_what_is_beyond_the_integers_is_clamped_and_counted() -> None:
    made = lut(RELU, 1, 0, "0.5", 0)
    assert made.table[128 + 62 : 128 + 66] == (124, 126, 127, 127)
    assert (made.low, made.high, made.error.exact) == (0, 64, "0")
    assert made.clamped is not None
    assert made.clamped.exact == "127"
    below = lut(RELU, 1, 0, "0.5", 127)
    assert set(below.table) == {127}
    assert (below.high, below.low) == (127, 0)


def test_a_value_with_more_digits_than_a_memory_is_refused() -> None:
    with pytest.raises(UserError, match="is not decided"):
        lut(Activation("growing", exp(exp(exp(x)))), 40, 0, 1, 0)
    with pytest.raises(UserError, match="is too large for a scale that holds it"):
        lut(LIBRARY["exponential"], 300)


EXTREME = ["1e-999", "1e-300", "0x1p-1074", "1e-30", "1", "1e30", "0x1p1023", "1e300", "1e999"]


@pytest.mark.parametrize("name", ["gelu", "exponential", "softplus", "relu_squared", "tanh", "softsign"])
def test_a_scale_may_be_huge_or_tiny(name: str) -> None:
    for in_scale in EXTREME:
        for out_scale in EXTREME:
            made = lut(LIBRARY[name], in_scale, 3, out_scale, -7)
            low, high = between(made.error)
            assert low <= high <= HALF, (in_scale, out_scale)
            assert made.table[127] <= made.table[129] or name == "gelu"
            if "x" not in out_scale:
                with mpmath.workdps(40):
                    steps = oracle(LIBRARY[name], exact(in_scale) * -3) / mpmath.mpf(out_scale)
                    wanted = max(mpmath.mpf(-121), min(mpmath.mpf(134), steps))
                    assert abs(made.table[128] + 7 - wanted) <= 0.5
            assert kernel(made)


def test_what_saturates_needs_no_scale_that_holds_it() -> None:
    made = lut(LIBRARY["exponential"], 100, out_scale=1)
    assert made.output == Affine("int8", Fraction(1), -128)
    assert made.table == (-128,) * 128 + (-127,) + (127,) * 127
    assert made.high == 127
    assert made.clamped is not None
    assert made.clamped.lo.startswith("3.4667312178") and made.clamped.lo.endswith("e5515")
    beyond = lut(LIBRARY["exponential"], "1e300", out_scale=1)
    assert (beyond.table, beyond.output) == (made.table, made.output)
    assert "by up to more than 1.4154610310449" in " ".join(kernel(beyond).split())
    assert lut(Activation("falling", -exp(x)), 100, out_scale=1).output.zero == 127


@pytest.mark.parametrize("number", ["0x1p-9999", "0x1p9999", "1/" + "7" * 4200])
def test_a_scale_that_cannot_be_told_is_refused_for_that(number: str) -> None:
    with pytest.raises(UserError, match="bits as a quotient of integers"):
        lut(LIBRARY["relu_squared"], number)


def test_a_binary_fraction_is_exact_beyond_the_doubles() -> None:
    assert exact("0x1p-2000") == Fraction(1, 2**2000)
    assert exact("-0x.8p1") == -1
    assert exact("0x1.8") == Fraction(3, 2)


def test_all_results_may_be_clamped() -> None:
    made = lut(Activation("high", 1000 + tanh(x)), 1, 0, 1, 0)
    assert (set(made.table), made.low, made.high, made.error.exact) == ({127}, 0, 256, "0")
    assert "Every result is clamped" in kernel(made)


# Scales


def test_scales_are_what_was_written() -> None:
    third = Fraction(1, 3)
    for given_, wanted in (
        (0.1, "1/10"),
        ("0.1", "1/10"),
        ("6/255", "2/85"),
        (Decimal("1e-3"), "1/1000"),
        (third, "1/3"),
    ):
        assert exact(given_) == Fraction(wanted)
    assert exact(np.float32(0.1)) == exact(np.float64(0.1)) == Fraction(1, 10)
    assert exact(np.int8(3)) == exact(sympy.Integer(3)) == 3
    assert exact(float(np.float32(0.1)).hex()) == Fraction(float(np.float32(0.1))) != Fraction(1, 10)
    assert exact("0x1.eb851ep-6") == Fraction(float.fromhex("0x1.eb851ep-6"))
    for number in (Fraction(1, 10), third, Fraction(3), Fraction(float(np.float32(0.1)))):
        assert exact(written(number)) == number


def test_the_step_of_an_irrational_range_holds_it_with_nine_digits() -> None:
    made = lut(LIBRARY["sigmoid"], "0.05", type="uint8", in_zero=128)
    top = oracle(LIBRARY["sigmoid"], Fraction(127, 20))
    assert (made.output.zero, len(written(made.output.scale))) == (0, len("0.00391473059"))
    assert top <= mpmath.mpf(written(made.output.scale)) * 255 < top * (1 + mpmath.mpf(10) ** -8)


def test_one_of_scale_and_zero_point_may_be_left_out() -> None:
    assert lut(RELU, 1, 0, out_zero=0).output == Affine("int8", Fraction(1), 0)
    assert written(lut(LIBRARY["tanh"], 1, 0, out_zero=0).output.scale) == "0.00787401575"  # 1/127, rounded up
    assert lut(LIBRARY["elu"], "0.05", out_scale="0.05").output == Affine("int8", Fraction(1, 20), -108)
    assert lut(IDENTITY, 1, 0, 1).output == Affine("int8", Fraction(1), 0)
    assert lut(Activation("least", Min(x, 0)), 1, 0, out_type="uint8").output == Affine(
        "uint8", Fraction(128, 255), 255
    )


def test_where_every_value_is_zero_any_scale_is_as_good() -> None:
    made = lut(RELU, "0.3", 127)
    assert made.output == Affine("int8", Fraction(3, 10), -128)
    assert set(made.table) == {-128}


# Claim C5: ClippedReLU is bounded, so 8-bit quantisation has step tau/255 and error at most tau/510.


@pytest.mark.parametrize("tau", ["6", "1", "0.5", "20", "2.71828", "1/3"])
def test_clipped_relu_has_the_step_and_the_error_of_the_claim(tau: str) -> None:
    clipped = LIBRARY["clipped_relu"]
    number = exact(tau)
    for in_scale in (number / 127, number / 100, number / 97 + Fraction(1, 10**6)):  # each reaches the ceiling
        made = lut(clipped, in_scale, parameters={"tau": tau})
        assert made.output == Affine("int8", number / 255, -128)
        assert (made.low, made.high) == (0, 0)
        assert between(made.error)[1] * made.output.scale <= number / 510
    # The bound is attained, by inputs that lie half a step from the results.
    finest = lut(clipped, number / 510, 0, number / 255, -128, parameters={"tau": tau})
    assert finest.error.exact == "1/2"
    assert between(finest.error)[1] * finest.output.scale == number / 510


# Kernels


def module(made: Lut, folder: Path) -> ModuleType:
    file = folder / f"{made.activation}_table.py"
    file.write_text(kernel(made))
    spec = importlib.util.spec_from_file_location(file.stem, file)
    assert spec is not None
    assert spec.loader is not None
    found = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(found)
    return found


@pytest.mark.parametrize("in_type", ["int8", "uint8"])
@pytest.mark.parametrize("out_type", ["int8", "uint8"])
def test_the_kernel_gives_the_table(tmp_path: Path, in_type: str, out_type: str) -> None:
    made = lut(LIBRARY["silu"], "0.04", 100, type=in_type, out_type=out_type)
    found = module(made, tmp_path)
    apply: Callable[..., Any] = getattr(found, f"silu_{in_type}")
    inputs = np.arange(256).astype(in_type) if in_type == "uint8" else np.arange(-128, 128).astype(in_type)
    table = made.array
    assert (table.dtype, table.tolist()) == (np.dtype(out_type), list(made.table))
    for function in (apply, made):
        assert function(inputs).dtype == table.dtype
        assert np.array_equal(function(inputs), table)
        strided = np.repeat(inputs, 3).reshape(16, 48)[::-1, ::3]
        wanted = np.flip(table.reshape(16, 16), 0)
        assert np.array_equal(function(strided), wanted)
        out = np.zeros((16, 32), out_type)
        assert function(strided, out=out[:, ::2]) is not None
        assert np.array_equal(out[:, ::2], wanted)
        assert not out[:, 1::2].any()
        line = np.zeros(512, out_type)  # where the input is contiguous and the output is not
        function(inputs, out=line[::2])
        assert np.array_equal(line[::2], table)
        assert not line[1::2].any()
        with pytest.raises(TypeError):
            function(inputs.astype(np.int64))
        with pytest.raises(TypeError):
            function(inputs.view("uint8" if in_type == "int8" else "int8"))
    assert isinstance(apply(inputs[7]), np.dtype(out_type).type)
    assert apply(inputs[7]) == table[7]
    assert apply(inputs[:0]).shape == (0,)
    assert np.array_equal(apply(np.asfortranarray(strided)), wanted)
    for inside, shift in (((0, 256), 0), ((0, 256), 1), ((1, 257), 0)):  # in place, and beside its own input
        own = np.zeros(257, in_type)
        own[slice(*inside)] = inputs
        place = own.view(out_type)[shift : 256 + shift]
        assert np.array_equal(apply(own[slice(*inside)], out=place), table)
    if in_type == out_type:
        own = inputs.copy()
        assert apply(own, out=own) is own
        assert np.array_equal(own, table)
    for wrong in (np.zeros(3, out_type), np.zeros(256, np.float32)):
        with pytest.raises(ValueError, match="of the shape"):
            apply(inputs, out=wrong)
    with pytest.raises(TypeError, match="an array, and is a list"):
        apply(inputs, out=[0] * 256)
    frozen = inputs.copy()
    frozen.setflags(write=False)
    assert np.array_equal(apply(frozen), table)
    sealed = np.zeros((256, 2), out_type)
    sealed.setflags(write=False)
    for function in (apply, made):
        for out in (np.ascontiguousarray(sealed.T)[0], sealed[:, 0]):
            out.setflags(write=False)
            with pytest.raises(ValueError, match="read-only"):  # NumPy's word
                function(inputs, out=out)


LENGTHS = (0, 1, 63, 64, 65, 127, 128, 1000)

TRY_ALL = """
import importlib, sys
import numpy as np
sys.path.insert(0, sys.argv[1])
module = importlib.import_module("silu_table")
q = np.random.default_rng(1).integers(0, 256, 1003).astype(np.uint8)
want = module.TABLE[q]
for length in map(int, sys.argv[2:]):
    for start in (0, 1, 3):
        guarded = np.full(length + 2, 77, np.int8)
        module.silu_int8(q[start : start + length].view(np.int8), out=guarded[1:-1])
        assert np.array_equal(guarded[1:-1], want[start : start + length]), (length, start)
        assert guarded[0] == guarded[-1] == 77
print("+avx512vbmi" in module._apply.targetctx.codegen().magic_tuple()[2])
"""


@pytest.mark.parametrize("processor", ["this", "generic"])
def test_blocks_and_what_is_left_over_are_right_on_every_processor(tmp_path: Path, processor: str) -> None:
    (tmp_path / "silu_table.py").write_text(kernel(lut(LIBRARY["silu"], "0.05")))
    other = {"NUMBA_CPU_NAME": "generic", "NUMBA_CPU_FEATURES": ""} if processor == "generic" else {}
    done = subprocess.run(
        [sys.executable, "-c", TRY_ALL, str(tmp_path), *map(str, LENGTHS)],
        env={**os.environ, **other},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == "False\n" or processor == "this"


def test_a_processor_that_permutes_bytes_is_made_to() -> None:
    names: dict[str, Any] = {}
    exec(kernel(lut(LIBRARY["silu"], "0.05")), names)
    apply = names["_apply"]
    names["silu_int8"](np.zeros(4, np.int8))
    if "+avx512vbmi" not in apply.targetctx.codegen().magic_tuple()[2]:
        pytest.skip("needs a processor with AVX-512 VBMI")
    assert all(text.count("vpermb") == 4 for text in apply.inspect_asm().values())


def test_the_kernel_works_where_nothing_can_be_kept() -> None:
    made = lut(RELU, "0.5", 0, "0.5", 0)
    names: dict[str, Any] = {}
    exec(kernel(made), names)
    assert names["relu_int8"](np.array([-3, 4], np.int8)).tolist() == [0, 4]


def test_the_kernel_tells_what_it_is() -> None:
    made = lut(LIBRARY["elu"], "0.05", 3, "0.02", -5, ties="away", parameters={"alpha": "0.3"})
    names: dict[str, Any] = {"__name__": "told"}
    text = kernel(made)
    exec(text, names)
    assert max(map(len, text.splitlines())) <= 120
    assert (
        "python -m codegen lut elu --in-scale 0.05 --in-zero 3 --out-scale 0.02 --out-zero -5 --type int8 "
        "--out-type int8 --ties away --set alpha=3/10" in " ".join(names["__doc__"].split())
    )
    told = " ".join(names["elu_int8"].__doc__.split())
    for part in (
        "f(x) = Piecewise((x, x > 0), (alpha*(exp(x) - 1), True)) at alpha = 3/10",
        "Stands for x = 0.05 (q - 3).",
        "Stands for y = 0.02 (q + 5): round(f(x) / 0.02) - 5, kept in -128 to 127; ",
        "round is to nearest, ties away from 0.",
        f"is {made.error} of a step, at q = {made.worst}.",
        f"0 from below and {made.high} from above, which moves them by up to {made.clamped} steps.",
    ):
        assert part in told


# Mistakes

MISTAKES: list[tuple[dict[str, Any], str]] = [
    ({"in_scale": 0}, "the scale 0 is not positive"),
    ({"in_scale": "-0.05"}, "the scale -0.05 is not positive"),
    ({"in_scale": "nan"}, "'nan' is not a scale"),
    ({"in_scale": float("inf")}, "'inf' is not a scale"),
    ({"in_scale": "1/0"}, "'1/0' is not a scale"),
    ({"in_scale": "five"}, "'five' is not a scale"),
    ({"in_scale": "1e99999"}, "'1e99999' is not a scale"),
    ({"in_scale": True}, "'True' is not a scale"),
    ({"in_scale": None}, "'None' is not a scale"),
    ({"in_scale": 1, "out_scale": 0}, "the scale 0 is not positive"),
    ({"in_scale": 1, "in_zero": 128}, "the zero point 128 is not in the range of int8"),
    ({"in_scale": 1, "in_zero": -1, "type": "uint8"}, "the zero point -1 is not in the range of uint8"),
    ({"in_scale": 1, "out_zero": 300}, "the zero point 300 is not in the range of int8"),
    ({"in_scale": 1, "out_scale": 1, "out_zero": 300}, "the zero point 300 is not in the range of int8"),
    ({"in_scale": 1, "in_zero": 0.5}, "0.5 is not a zero point"),
    ({"in_scale": 1, "out_zero": 127}, "no positive value has an integer"),
    ({"in_scale": 1, "type": "int4"}, "there is no quantised type int4"),
    ({"in_scale": 1, "ties": "up"}, "there is no rule up for ties"),
    ({"in_scale": 1, "parameters": {"beta": 1}}, "clipped_relu has no parameter beta"),
    ({"in_scale": 1, "parameters": {"tau": -1}}, "lies outside its domain, positive"),
    ({"in_scale": 1, "parameters": {"tau": "six"}}, "'six' is not a value for parameter tau"),
]


@pytest.mark.parametrize(("arguments", "what"), MISTAKES, ids=[what for _, what in MISTAKES])
def test_a_mistake_is_told(arguments: dict[str, Any], what: str) -> None:
    with pytest.raises(UserError) as error:
        lut(LIBRARY["clipped_relu"], **arguments)
    assert what in error.value.what
    assert error.value.todo


def test_a_value_that_is_none_is_told() -> None:
    hole = Activation("hole", tanh(1 / (x - Rational(1, 7))))
    with pytest.raises(UserError, match="no real value at x = 1/7"):
        lut(hole, "1/7", 0, 1, 0)


def test_parameters_are_exact() -> None:
    beta = Parameter("beta", default=1)
    scaled = Activation("scaled", beta * x, parameters=[beta])
    made = lut(scaled, 1, 0, "0.6", 0, parameters={"beta": 0.3})
    assert made.table[128:136] == (0, 0, 1, 2, 2, 2, 3, 4)  # ties at odd inputs, which 0.3 in binary would break
    assert made.parameters == (("beta", "3/10"),)


# The command


def test_the_command_prints_the_table(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    assert main(["lut", "leaky_relu", "--in-scale", "0.05", "--in-zero", "-3", "--set", "alpha=0.5"]) == 0
    told = capsys.readouterr().out
    made = lut(LIBRARY["leaky_relu"], "0.05", -3, parameters={"alpha": "0.5"})
    lines = told.splitlines()
    head = next(k for k, line in enumerate(lines) if line.split() == ["q", *(f"+{k}" for k in range(16))])
    rows = [[int(entry) for entry in line.split()] for line in lines[head + 1 : head + 17]]
    assert [entry for row in rows for entry in row[1:]] == list(made.table)
    assert [row[0] for row in rows] == list(range(-128, 128, 16))
    assert f"in   {made.input}" in lines
    assert f"out  {made.output}" in lines
    assert f"is {made.error} of a step" in told


def test_the_command_gives_one_object(capsys: pytest.CaptureFixture[str]) -> None:
    words = ["--in-scale", "1", "--in-zero", "128", "--out-scale", "1/4", "--out-zero", "0", "--type", "uint8"]
    assert main(["lut", "tanh", *words, "--json"]) == 0
    printed = capsys.readouterr()
    made = lut(LIBRARY["tanh"], 1, 128, "1/4", 0, type="uint8")
    told = json.loads(printed.out)
    assert printed.err == ""
    assert told.pop("kernel") == kernel(made)
    assert told.pop("schema") == "actforge/lut/1"
    assert told == made.data()
    assert told["in"] == {"type": "uint8", "scale": "1", "zero": 128}
    assert told["saturated"]["low"] == 128
    assert told["error_steps"]["verdict"] == "certified"
    assert Fraction(told["error_steps"]["lo"]) <= Fraction(told["error_steps"]["hi"]) <= HALF


def test_the_command_writes_a_module_that_makes_itself_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "silu.py"
    assert main(["lut", "silu", "--in-scale", "0.1", "--out", str(file)]) == 0
    assert f"{file}: written" in capsys.readouterr().out
    names: dict[str, Any] = {}
    exec(file.read_text(), names)
    again = names["__doc__"].partition("python -m codegen ")[2].split()
    assert main([*again, "--kernel"]) == 0
    assert capsys.readouterr().out == file.read_text()
    assert main(["lut", "silu", "--in-scale", "0.1", "--out", str(file)]) == 2  # it may be edited by now
    assert "there already" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "what"),
    [
        (["--in-scale", "0"], "the scale 0 is not positive"),
        (["--in-scale", "1", "--in-zero", "200"], "the zero point 200 is not in the range of int8"),
        (["--in-scale", "1", "--set", "alpha=1"], "silu has no parameter alpha"),
        (["--in-scale", "1", "--set", "alpha"], "--set alpha: no value"),
        (["--in-scale", "1", "--type", "int4"], "'int4' is not one of"),
        ([], "the scale of the input is missing"),
    ],
)
def test_the_command_tells_mistakes(words: list[str], what: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lut", "silu", *words]) == 2
    assert what in capsys.readouterr().err
