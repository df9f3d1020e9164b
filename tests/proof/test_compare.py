"""Distances of activations and best parameters: the known answers, the laws, and what no other value may beat."""

from __future__ import annotations

import json
import random
from functools import cache
from pathlib import Path

import pytest
import sympy
from flint import arb
from support.library import LIBRARY as DEFINED
from sympy import Expr, Max, Min, Piecewise, Rational, Symbol, erf, exp, log, sqrt, tanh

from codegen import Activation, Parameter, x
from codegen.cli.main import main
from codegen.proof.algebra.combine import minus
from codegen.proof.analysis import Analysis
from codegen.proof.balls.ball import evaluator, precision
from codegen.proof.balls.number import Number
from codegen.proof.derive import derive
from codegen.proof.distance.best import Best
from codegen.proof.distance.compare import Comparison, compare
from codegen.proof.distance.distance import Distance, distance, largest
from codegen.proof.distance.nearest import nearest
from codegen.symbolic.piecewise import PiecewiseForm, normal_form

ROOT = Path(__file__).parents[2]

beta = Symbol("beta", positive=True)
alpha = Symbol("alpha", real=True)
SWISH = x / (1 + exp(-beta * x))
RELU = Max(0, x)
GELU = x / 2 * (1 + erf(x / sqrt(2)))


def form(formula: Expr) -> PiecewiseForm:
    return normal_form(formula, x)


def apart(a: Expr, b: Expr) -> Distance:
    return distance(form(a), form(b))


def best(a: Expr, b: Expr, parameter: Symbol = beta) -> Best:
    return nearest(minus(form(a), form(b)), parameter)


@cache
def compared(a: str, b: str) -> Comparison:
    return compare(*(Analysis(derive(DEFINED[name])) for name in (a, b)))


def near(number: Number, text: str) -> bool:
    """Whether an enclosure of at least 15 digits is a number that was written to fewer."""
    assert number.known
    with precision(300):
        wide = arb(number.hi) - arb(number.lo)
        assert wide <= abs(arb(number.lo)) * arb(10) ** -15
        digits = len(text.partition("e")[0].partition(".")[2]) - int(text.partition("e")[2] or 0)
        return bool(number.ball.overlaps(arb(text, arb(10) ** -digits)))


@pytest.mark.parametrize(
    ("a", "b", "values", "at", "slopes", "slopes_at"),
    [
        ("gelu", "gelu_sigmoid", "0.0203348722092", "2.27039773719", "0.0290720455156", "1.42194759096"),
        ("gelu", "gelu_tanh", "4.73235520687e-4", "2.69894138638", "8.684518e-4", "2.018656"),
        ("relu", "silu", "0.278464542761", "1.278464542761", "0.5", "0"),
        ("gelu", "relu", "0.16997120747990", "0.7517915246935644", "0.5", "0"),
        ("softplus", "relu", "0.693147180559945", "0", "0.5", "0"),
    ],
)
def test_known_distances(a: str, b: str, values: str, at: str, slopes: str, slopes_at: str) -> None:
    found = compared(a, b)
    for one, size, place in ((found.values, values, at), (found.derivatives, slopes, slopes_at)):
        assert near(one.largest, size)
        assert all(w.attained for w in one.at)
        assert len(one.at) == (1 if place == "0" else 2)
        for where in one.at:
            with precision(200):
                assert abs(abs(where.lower.ball) - arb(place)) < 1e-5


def test_exact_distances_are_proved() -> None:
    found = compared("softplus", "relu").values
    assert (found.largest.verdict, found.largest.exact) == ("proved", "log(2)")
    assert str(found) == "The largest difference is log(2), at x = 0."
    assert found.evidence


def test_an_infinite_distance_gives_the_asymptotes() -> None:
    found = compared("relu", "clipped_relu").values
    assert found.largest.lo == "inf"
    (line,) = found.asymptotes
    assert (line.side, line.left, line.right, line.difference) == ("right", "x", "6", "x - 6")
    both = apart(x, -x)
    assert [a.side for a in both.asymptotes] == ["left", "right"]
    assert "unbounded" in str(both)


@pytest.mark.parametrize(
    ("a", "b", "size", "where"),
    [
        (tanh(x), Piecewise((-1, x < 0), (1, True)), "1", ["x = 0"]),  # attained at 0, where the step is 1
        (sympy.S.Zero * x, tanh(x), "1", ["x to -oo", "x to oo"]),
        (exp(-(x**2)), sympy.S.Zero * x, "1", ["x = 0"]),
        (Piecewise((0, x <= 0), (1 - x, x < 1), (0, True)), sympy.S.Zero * x, "1", ["x near 0"]),
        (Min(Max(x, -1), 1), sympy.S.Zero * x, "1", ["all x <= -1", "all x >= 1"]),
        (Max(0, Min(x, 2 - x)), sympy.S.Zero * x, "1", ["x = 1"]),
        (GELU, GELU, "0", ["all x"]),
        (sympy.S.One + 0 * x, sympy.S.Zero * x, "1", ["all x"]),
    ],
)
def test_where_the_largest_difference_is(a: Expr, b: Expr, size: str, where: list[str]) -> None:
    found = apart(a, b)
    assert found.largest.exact == size
    assert [str(w) for w in found.at] == where


def test_a_supremum_that_is_not_attained_is_approached() -> None:
    found = compare(*(Analysis(derive(DEFINED[n])) for n in ("elu", "relu"))).values
    assert (found.largest.exact, [str(w) for w in found.at]) == ("1", ["x to -oo"])
    assert "approached" in str(found)


@pytest.mark.parametrize(("a", "b", "order"), [("gelu", "softplus", 0), ("elu", "swish", 1), ("tanh", "sigmoid", 0)])
def test_no_point_is_farther_apart_than_the_largest_difference(a: str, b: str, order: int) -> None:
    forms = [Analysis(derive(DEFINED[n])).form(order) for n in (a, b)]
    top = distance(*forms).largest.ball.upper()
    pick = random.Random(7)
    for piece in minus(*forms):
        value = evaluator(piece.expr, (x,))
        for _ in range(300):
            at = Rational(pick.randint(-4000, 4000), pick.randint(1, 300))
            if piece.lower < at < piece.upper:
                with precision(200):
                    assert abs(value(arb(at.p) / at.q)).lower() <= top, (piece, at)


def test_what_no_enclosure_is_known_of_is_unknown() -> None:
    found = largest(form(exp(exp(exp(x)))))
    assert found.verdict == "unknown" or not found.largest.finite
    oscillating = largest(form(sympy.sin(x)))
    assert oscillating.verdict == "unknown"
    assert "unknown" in str(oscillating)


# --- best parameters


@pytest.mark.parametrize(
    ("a", "b", "value", "least"),
    [
        (GELU, SWISH, "1.772933966", "0.01392224547"),
        ((1 + erf(x / sqrt(2))) / 2, 1 / (1 + exp(-beta * x)), "1.701744925", "0.009457309176"),
        (tanh(x), 2 / (1 + exp(-beta * x)) - 1, "2", "0"),
    ],
)
def test_the_best_value_is_better_than_its_neighbours(a: Expr, b: Expr, value: str, least: str) -> None:
    found = best(a, b)
    if least == "0":
        assert (found.value.exact, found.least.exact) == (value, least)
        return
    assert found.verdict == "certified" and found.unique
    assert near(found.value, value)
    assert near(found.least, least)
    with precision(200):
        middle = float(found.value.ball)
        for other in (middle + 1e-6, middle - 1e-6):
            worse = largest(minus(form(a), form(b)).subs({beta: Rational(other)}))
            assert worse.largest.ball > found.least.ball
    assert len(found.at) == 4


def test_the_value_of_the_paper_is_good_for_the_distribution_function_not_for_gelu() -> None:
    gate, sigmoid = (1 + erf(x / sqrt(2))) / 2, 1 / (1 + exp(-beta * x))
    known = {beta: Rational(1702, 1000)}
    for a, b, loss in ((gate, sigmoid, 1.004), (GELU, SWISH, 1.46)):
        at_known = largest(minus(form(a), form(b)).subs(known)).largest.ball
        with precision(100):
            assert abs(at_known / best(a, b).least.ball - loss) < 0.001
    assert near(largest(minus(form(gate), form(sigmoid)).subs(known)).largest, "0.00948632")


@pytest.mark.parametrize(
    ("a", "b", "text"),
    [
        (RELU, SWISH, "0.2784645427610738 times 1/beta, which tends to 0 as beta tends to oo"),
        (RELU, log(1 + exp(beta * x)) / beta, "log(2) times 1/beta"),
        (RELU, beta * log(1 + exp(x / beta)), "log(2) times beta, which tends to 0 as beta tends to 0"),
    ],
)
def test_a_distance_that_falls_like_a_power_has_no_minimiser(a: Expr, b: Expr, text: str) -> None:
    found = best(a, b)
    assert not found.attained
    assert found.least.exact == "0"
    assert text in str(found)


def test_a_distance_that_does_not_depend_on_the_parameter() -> None:
    found = best(Piecewise((0, x <= 0), (1, True)), 1 / (1 + exp(-beta * x)))
    assert (found.least.exact, found.attained, found.unique) == ("1/2", True, False)


@pytest.mark.parametrize(
    ("a", "b", "value", "least"),
    [
        (RELU, Piecewise((x, x > 0), (alpha * x, True)), "0", "0"),
        (Piecewise((x, x > 0), (x / 3, True)), Piecewise((x, x > 0), (alpha * x, True)), "1/3", "0"),
        (x + tanh(x), alpha * x, "1", "1"),
        (sqrt(x**2 + 1), alpha * x, None, "inf"),  # what helps on the right hurts on the left
        (tanh(x), alpha + x, None, "inf"),
        (x**2, alpha * x, None, "inf"),
    ],
)
def test_one_value_alone_bounds_the_difference(a: Expr, b: Expr, value: str | None, least: str) -> None:
    found = best(a, b, alpha)
    assert found.least.exact == ("oo" if least == "inf" else least)
    assert value is None or (found.value.exact == value and found.unique)


def test_the_domain_counts() -> None:
    negative = Piecewise((x, x > 0), (-x / 3, True))
    assert best(negative, Piecewise((x, x > 0), (beta * x, True))).least.lo == "inf"


def test_a_difference_that_no_value_bounds() -> None:
    found = best(1 / (1 + exp(-x)), SWISH)
    assert found.least.lo == "inf"
    assert str(found) == "The difference is unbounded for every beta."


def test_a_place_that_the_parameter_does_not_move_decides() -> None:
    found = best(SWISH.subs(beta, 1), log(1 + exp(x)) + beta * (exp(-(x**2)) - 1) / 100)
    assert (found.least.exact, found.unique) == ("log(2)", False)
    assert [str(w) for w in found.at] == ["x = 0"]
    elu = Piecewise((x, x > 0), (beta * (exp(x) - 1), True))
    assert near(best(GELU, elu).least, "0.16997120747990")


def test_a_distance_that_falls_towards_an_end_is_bounded_on_both_sides() -> None:
    found = best(GELU, log(1 + exp(beta * x)) / beta)
    assert not found.attained
    assert near(found.least, "0.16997120747990366")
    assert found.value.verdict == "unknown"
    elu = Piecewise((x, x > 0), (beta * (exp(x) - 1), True))
    assert best(RELU, elu).least.exact == "0"
    root = (x + sqrt(x**2 + 4 * beta)) / 2
    assert near(best(GELU, root).least, "0.16997120747990366")


def test_a_peak_at_a_bend_is_followed_as_one() -> None:
    """Where a point of the sample lies on a bend, the bend is the peak: beside it the slope has no root."""
    hard = x * Min(Max(x + 3, 0), 6) / 6
    found = best(hard, SWISH)
    assert found.unique
    assert near(found.value, "1.0486473152")


def test_a_bound_that_moves_with_the_parameter() -> None:
    found = best(2 * tanh(x / 2), Max(-beta, Min(x, beta)))
    assert found.unique
    with precision(200):
        middle = float(found.value.ball)
        for k in (0.9, 0.99, 1.01, 1.1):
            other = largest(
                minus(form(2 * tanh(x / 2)), form(Max(-beta, Min(x, beta)))).subs({beta: Rational(k * middle)})
            )
            assert other.largest.ball > found.least.ball


# --- the command


def test_the_parameters_of_both_are_chosen() -> None:
    found = compared("swish", "softplus")
    assert [(c.activation, c.best.parameter) for c in found.choices] == [("softplus", "beta"), ("swish", "beta")]


def test_a_family_contains_its_member() -> None:
    found = compared("silu", "swish")
    assert found.values.same and found.derivatives.same
    assert found.choices[0].best.value.exact == "1"


def test_the_command_tells_it(capsys: pytest.CaptureFixture[str]) -> None:
    defs = ["--defs", str(ROOT / "defs")]
    assert main(["compare", "gelu", "swish:beta=1.702", *defs]) == 0
    told = capsys.readouterr().out
    assert "0.02033487220923923" in told
    assert "2.270397737196610" in told
    assert main(["compare", "relu", "softplus", "--json", *defs]) == 0
    data = json.loads(capsys.readouterr().out)
    assert (data["a"], data["b"]) == ("relu", "softplus")
    largest_one = data["values"]["largest"]
    assert {"lo", "hi", "verdict", "method"} <= set(largest_one)
    assert float(largest_one["lo"]) <= 0.6931471805599453 <= float(largest_one["hi"])
    assert data["choices"][0]["best"]["attained"] is False
    assert main(["compare", "relu", "leaky_relu:alpha=1/2", *defs]) == 0
    assert "on the left relu tends to 0, leaky_relu:alpha=1/2 to x/2" in capsys.readouterr().out


def test_an_activation_of_a_folder_is_compared_with_those_of_the_tool(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "mine.py").write_text(
        "from sympy import Max\nfrom codegen import Activation, x\nmine = Activation('mine', Max(0, x) - 1)\n"
    )
    assert main(["compare", "mine", "relu", "--json", "--defs", str(tmp_path)]) == 0
    assert json.loads(capsys.readouterr().out)["values"]["largest"]["exact"] == "1"


@pytest.mark.parametrize(
    ("word", "says"),
    [
        ("swih", "did you mean swish?"),
        ("swish:beta=-1", "outside its domain"),
        ("swish:gamma=1", "has no parameter gamma"),
        ("swish:beta", "does not set a parameter"),
        ("swish:beta=two", "is not a value for beta"),
        ("swish:beta=1/0", "is not a value for beta"),
        ("swish:beta=1e999999999", "is not a value for beta"),
        ("gelu:beta=1", "gelu has no parameters"),
    ],
)
def test_mistakes_are_told(word: str, says: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", "relu", word, "--defs", str(ROOT / "defs")]) == 2
    assert says in capsys.readouterr().err


def test_two_parameters_are_chosen_one_at_a_time() -> None:
    a = Parameter("a", default=1, domain="positive")
    b = Parameter("b", default=1, domain="positive")
    scaled = Activation("scaled", a * tanh(b * x), parameters=[a, b])
    found = compare(Analysis(derive(DEFINED["tanh"])), Analysis(derive(scaled)))
    assert [(c.best.parameter, c.best.value.exact) for c in found.choices] == [("a", "1"), ("b", "1")]
