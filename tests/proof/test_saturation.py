"""Saturation: thresholds against known numbers, against brute force over all halves, and at ties."""

from __future__ import annotations

from functools import cache

import ml_dtypes
import numpy as np
import pytest
import sympy
from flint import arb, fmpq
from hypothesis import given
from hypothesis import strategies as st
from support.library import LIBRARY
from sympy import Abs, Max, Min, Piecewise, Rational, erf, exp, log, sin, sqrt, tanh

from codegen import Activation, x
from codegen.formats import BFLOAT16, FLOAT16, FLOAT32, FLOAT64, Format
from codegen.proof.analysis import Analysis
from codegen.proof.balls.ball import dyadic, evaluator, precision, tight
from codegen.proof.balls.certificate import Identity, Value
from codegen.proof.derive import derive
from codegen.proof.facts.limits import Towards
from codegen.proof.facts.saturation import Saturation, Threshold, saturation

tiny = Rational(1, 2**10)
UNSEEN = [
    Activation("mish", x * tanh(log(1 + exp(x)))),
    Activation("softsign", x / (1 + Abs(x))),
    Activation("hard_swish", x * Min(Max(x + 3, 0), 6) / 6),
    Activation("squareplus", (x + sqrt(x**2 + 1)) / 2),
    Activation("error_function", erf(x)),
    Activation("absolute", x * tanh(x)),
    Activation("tanhshrink", x - tanh(x)),
    Activation("snake", x + sin(x) ** 2),
    Activation("root", sqrt(1 + Abs(x))),
    # at float16 inputs these lie in the middle of two floats
    Activation("tie_to_even", Piecewise((1 - 1 / x, x > 1), (0, True))),
    Activation("tie_to_odd", Piecewise((1 + tiny - 1 / x, x > 1), (0, True))),
    Activation("limit_below_a_tie", Piecewise((1 + tiny / 2 - 1 / x**2, x > 1), (0, True))),
    Activation("limit_above_a_tie", Piecewise((1 + tiny / 2 + 1 / x**2, x > 1), (0, True))),
    # not monotone far out: a bump at 30
    Activation("bump", tanh(x) + Rational(1, 2**16) * exp(-((x - 30) ** 2))),
    Activation("late", Piecewise((1 + exp(-x), x > 50), (0, True))),
]
ALL = {a.name: a for a in (*LIBRARY, *UNSEEN)}


@cache
def subject(name: str) -> Analysis:
    return Analysis(derive(ALL[name].ungated))


@cache
def found(name: str) -> Saturation:
    return saturation(subject(name))


def threshold(name: str, function: str, towards: Towards, format: str = "float32") -> Threshold:
    fact = found(name)
    result = (fact.left if towards == "-oo" else fact.right).threshold(function, format)
    assert result is not None
    return result


def number(text: str) -> sympy.Rational:
    return sympy.Rational(*float.fromhex(text).as_integer_ratio())


@pytest.mark.parametrize(
    ("name", "function", "towards", "far", "last"),
    [
        ("gelu", "f", "-oo", "0", "-0x1.cb64e8p+3"),
        ("gelu", "f'", "-oo", "0", -14.541348),
        ("gelu_tanh", "f", "-oo", "0", -10.770867),
        ("gelu_tanh", "f'", "-oo", "0", -10.894538),
        ("silu", "f", "-oo", "0", "-0x1.b2a426p+6"),
        ("silu", "f'", "-oo", "0", -108.650970),
        ("mish", "f", "-oo", "0", "-0x1.b2a426p+6"),
        ("mish", "f'", "-oo", "0", -108.650970),
        ("sigmoid", "f", "-oo", "0", "-0x1.9fe368p+6"),
        ("sigmoid", "f'", "oo", "0", "0x1.9fe368p+6"),
        ("softplus", "f", "-oo", "0", "-0x1.9fe368p+6"),
        ("tanh", "f'", "oo", "0", 52.679184),
        ("tanh", "f'", "-oo", "0", -52.679184),
        ("tanh", "f", "oo", "1", "0x1.205966p+3"),
        ("tanh", "f", "-oo", "-1", "-0x1.205966p+3"),
        ("sigmoid", "f", "oo", "1", "0x1.154244p+4"),
        ("error_function", "f", "oo", "1", "0x1.f5a888p+1"),
        ("elu", "f", "-oo", "-1", "-0x1.154244p+4"),
        ("gelu", "f", "oo", "x", 5.3475151),
        ("gelu_tanh", "f", "oo", "x", 4.9941368),
        ("mish", "f", "oo", "x", 8.7064877),
        ("softplus", "f", "oo", "x", 14.556090),
        ("silu", "f", "oo", "x", 16.676971),
        ("gelu", "f'", "oo", "1", 5.9101605),
        ("mish", "f'", "oo", "1", 10.144022),
        ("silu", "f'", "oo", "1", 19.556343),
    ],
)
def test_known_thresholds_in_float32(name: str, function: str, towards: Towards, far: str, last: str | float) -> None:
    t = threshold(name, function, towards)
    assert t.known
    assert t.far == far
    assert t.last is not None
    assert t.since is not None
    if isinstance(last, str):
        assert t.last_hex == last
        assert sympy.Rational(t.last.exact) == number(last)
    else:
        assert abs(float(sympy.Rational(t.last.exact)) / last - 1) < 1e-7
    ranks = [FLOAT32.floor(fraction(n.exact)) for n in (t.last, t.since)]
    assert ranks[1] - ranks[0] == (1 if towards == "oo" else -1)


@pytest.mark.parametrize(
    ("name", "function", "last"),
    [
        ("gelu", "f", "-0x1.a4ae0cp+3"),
        ("gelu", "f'", -13.341882),
        ("gelu_tanh", "f", -10.100636),
        ("gelu_tanh", "f'", -10.235000),
        ("silu", "f", "-0x1.6f6d56p+6"),
        ("mish", "f'", -91.845703),
        ("sigmoid", "f", "-0x1.5d589ep+6"),
        ("tanh", "f'", -44.361416),
    ],
)
def test_the_last_input_with_a_normal_value(name: str, function: str, last: str | float) -> None:
    t = threshold(name, function, "-oo")
    assert t.last_normal is not None
    if isinstance(last, str):
        assert t.last_normal_hex == last
    else:
        assert abs(float(sympy.Rational(t.last_normal.exact)) / last - 1) < 1e-7


def fraction(text: str | None) -> fmpq:
    r = sympy.Rational(text)
    return fmpq(int(r.p), int(r.q))


def rounded(function: object, at: fmpq, format: Format) -> int:
    """The rank of the float next to the exact value, from a ball alone."""
    value = tight(function, arb(at), bits=200, floor=-1200)  # type: ignore[arg-type]
    if abs(value) < arb(2) ** -1100:
        return 0  # and its exact fraction would be long
    with precision(4000):
        middle = dyadic(value)
        low = format.floor(middle)
        edge = (format.value(low) + format.value(low + 1)) / 2
        assert not value.contains(arb(edge))
        return low + int(middle > edge)


@pytest.mark.parametrize("format", [FLOAT16, BFLOAT16], ids=lambda f: f.name)
@pytest.mark.parametrize("name", ["gelu", "silu", "tanh", "softplus", "mish"])
def test_each_half_beyond_a_threshold_rounds_to_the_far_value(name: str, format: Format) -> None:
    for order, function in ((0, "f"), (1, "f'")):
        evaluate = evaluator(subject(name).form(order).pieces[0].expr, (x,))
        for towards, side in (("-oo", -1), ("oo", 1)):
            t = threshold(name, function, towards, format.name)  # type: ignore[arg-type]
            assert t.last is not None
            last = side * format.floor(fraction(t.last.exact))
            ranks = [*range(last - 40, last + 60), *range(last + 60, min(last + 4000, format.largest), 37)]
            for rank in ranks:
                at = format.value(side * rank)
                far = side * rank if t.far == "x" else format.floor(fraction(t.far))
                assert (rounded(evaluate, at, format) == far) is (rank > last) or rank < last, (function, at)
            assert rounded(evaluate, format.value(side * last), format) != (
                side * last if t.far == "x" else format.floor(fraction(t.far))
            )


def test_a_tie_goes_to_the_even_float() -> None:
    even = threshold("tie_to_even", "f", "oo", "float16").last
    odd = threshold("tie_to_odd", "f", "oo", "float16").last
    assert even is not None
    assert odd is not None
    assert even.exact == "4094"  # the next float is 4096, where 1 - 2**-12 lies in the middle and goes to 1
    assert odd.exact == "2048"  # where 1 + 2**-11 lies in the middle and goes to 1, not to 1 + 2**-10


def test_a_limit_between_two_floats_is_never_passed() -> None:
    one = FLOAT16.floor(fmpq(1))
    for name, far in (("limit_below_a_tie", one), ("limit_above_a_tie", one + 1)):
        t = threshold(name, "f", "oo", "float16")
        evaluate = evaluator(ALL[name].formula.args[0][0], (x,))
        assert t.since is not None
        for at in (fraction(t.since.exact), fmpq(1000), fmpq(65504)):
            assert rounded(evaluate, at, FLOAT16) == far


def test_kinds() -> None:
    kinds = {name: (found(name).left.kind, found(name).right.kind) for name in ALL}
    assert kinds["relu"] == ("hard", "none")
    assert kinds["clipped_relu"] == ("hard", "hard")
    assert kinds["hard_swish"] == ("hard", "none")
    assert kinds["sigmoid"] == ("soft", "soft")
    assert kinds["elu"] == ("soft", "none")
    assert kinds["leaky_relu"] == ("none", "none")
    assert kinds["root"] == ("soft", "soft")
    assert kinds["snake"] == ("unknown", "unknown")
    since = found("clipped_relu").right.since
    assert since is not None
    assert since.exact == "6"


@pytest.mark.parametrize("name", [a.name for a in LIBRARY])
def test_nothing_is_unknown_of_the_library(name: str) -> None:
    fact = found(name)
    assert fact.verdict in ("proved", "certified")
    for side in (fact.left, fact.right):
        assert side.kind != "unknown"
        assert all(t.known for t in side.thresholds)


def test_what_is_exact_has_no_last_input() -> None:
    t = threshold("clipped_relu", "f", "oo")
    assert (t.far, t.last, t.since and t.since.exact) == ("6", None, "6")
    t = threshold("late", "f", "oo", "bfloat16")
    assert (t.last, t.since and float(sympy.Rational(t.since.exact)) > 50) == (None, True)


def test_what_never_vanishes_in_a_format_says_so() -> None:
    t = threshold("squareplus", "f", "-oo", "float32")
    assert t.last is not None
    assert fraction(t.last.exact) == FLOAT32.value(-FLOAT32.largest)
    assert t.since is None
    assert "f(x) rounds to 0 at no finite input" in str(found("squareplus"))


def test_a_line_that_is_neither_constant_nor_the_input_has_no_threshold() -> None:
    assert found("tanhshrink").right.threshold("f", "float32") is None
    assert found("tanhshrink").right.threshold("f'", "float32") is not None
    assert threshold("absolute", "f", "-oo").far == "-x"


def test_a_bump_far_out_is_not_overlooked() -> None:
    t = threshold("bump", "f", "oo")
    if t.known:
        assert t.last is not None
        assert 31 < float(sympy.Rational(t.last.exact)) < 33


def test_the_evidence_encloses_the_values() -> None:
    for name in ("gelu", "tanh", "relu"):
        for certificate in found(name).evidence:
            if isinstance(certificate, Value):
                function = evaluator(sympy.sympify(certificate.expression), (sympy.Symbol("x"),))
                value = tight(function, arb(fraction(certificate.lower)), bits=200)
                with precision(300):
                    assert arb(certificate.lo) <= value <= arb(certificate.hi)
            assert not isinstance(certificate, Identity) or certificate.left == certificate.right == "0"


def test_sentences() -> None:
    text = str(found("gelu"))
    assert "As x tends to -oo, f saturates softly: f'(x) tends to 0 and is not 0" in text
    assert "In float32 f(x) rounds to x for x > 5.34751511 and f'(x) rounds to 1 for x > 5.91016054." in text
    assert "As x tends to oo, f saturates hard: f'(x) = 0 for x > 6" in str(found("clipped_relu"))


@given(bits=st.integers(0, 2**16 - 1), kind=st.sampled_from((np.float16, ml_dtypes.bfloat16)))
def test_ranks_are_the_bits_of_halves(bits: int, kind: type) -> None:
    value = float(np.array([bits & 0x7FFF], dtype=np.uint16).view(kind)[0])
    format = FLOAT16 if kind is np.float16 else BFLOAT16
    if not np.isfinite(value):
        assert (bits & 0x7FFF) > format.largest
        return
    check_rank(format, bits & 0x7FFF, value)


@given(value=st.floats(0, allow_infinity=False), narrow=st.floats(0, width=32, allow_infinity=False))
def test_ranks_are_the_bits_of_floats(value: float, narrow: float) -> None:
    check_rank(FLOAT64, int(np.float64(value).view(np.uint64)), value)
    check_rank(FLOAT32, int(np.float32(narrow).view(np.uint32)), narrow)


def check_rank(format: Format, rank: int, value: float) -> None:
    exact = fmpq(*value.as_integer_ratio())
    assert format.value(rank) == exact
    assert format.value(-rank) == -exact
    assert format.floor(exact) == format.ceiling(exact) == rank
    between = exact + (format.value(rank + 1) - exact) / 3
    assert (format.floor(between), format.ceiling(between)) == (rank, rank + 1)
    assert (format.floor(-between), format.ceiling(-between)) == (-rank - 1, -rank)
