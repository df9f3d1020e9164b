"""The sheets of activations from papers that are not among the definitions, against values found without our proofs.

Each activation is there twice: as SymPy's formula, of which the sheet is made, and as a function of mpmath, whose
numeric derivatives are evaluated at 40 digits. Roots are polished by `mpmath.findroot` from the few digits that stand
here; a grid shows that no sign, no bound and no root was overlooked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import TypeAlias

import mpmath
import numpy as np
import pytest
import sympy
from mpmath import mp, mpf
from sympy import Abs, Expr, Max, Min, Piecewise, atan, cos, erf, exp, log, sign, sin, sqrt, tanh

from codegen import Activation, x
from codegen.proof.balls.number import Number
from codegen.proof.fact import Fact
from codegen.proof.facts.limits import End
from codegen.proof.facts.sheet import KINDS, Sheet, sheet

Place: TypeAlias = "str | float"  # exactly, or the first digits of a root that is to be polished
Extreme: TypeAlias = "str | float"  # exactly, or near which place a derivative has that value and is stationary

DIGITS = 40
SLACK = mpf(10) ** -24  # relative, of what 40 digits and numeric derivatives give
NOTHING = mpf(10) ** -22  # a numeric derivative below it is rounding, or may be
GRID = [mpf(k) / 8 + mpf(1) / 97 for k in range(-64, 64)]
FAR = {"algebraic": 20_000, "logarithmic": 20_000, "doubly exponential": 5}  # where a rate is to show; else 14


@dataclass(frozen=True)
class Paper:
    """An activation as printed, and what is true of it.

    `slopes` and `bends` are the signs of f' and f'' between `turns` and `inflections`; "0" is a constant or a line.
    `left` and `right` are the asymptote and the leading term of the difference, None where the function is its
    asymptote from some x on; a pair that begins with None has a function that grows in no line.
    """

    name: str
    formula: Expr
    f: Callable[[mpf], mpf]
    range: tuple[str, Extreme, Extreme, str]
    slopes: str
    turns: tuple[Place, ...]
    bends: str
    inflections: tuple[Place, ...]
    constants: tuple[Extreme, Extreme]  # the Lipschitz constants of f and f'
    left: tuple[str | None, str | None]
    right: tuple[str | None, str | None]
    parity: str = "none"
    laws: tuple[str | None, str | None] = (None, None)  # f(x) + f(-x) and f(x) - f(-x), where they are polynomials
    zeros: tuple[str, ...] = ("0",)
    fixed: tuple[str | float, ...] = ("0",)
    saddles: tuple[str, ...] = ()
    order: str = "infinity"
    kinks: tuple[int, ...] = ()
    zero_spans: tuple[tuple[str, str], ...] = ()
    fixed_spans: tuple[tuple[str, str], ...] = ()

    def derivative(self, order: int, at: mpf, side: int = 0) -> mpf:
        """Numerically; at a kink from one side."""
        return mpmath.diff(self.f, at, order, direction=side) if order else self.f(at)

    def root(self, order: int, place: Place) -> mpf:
        """The place of a root of a derivative."""
        return exactly(place) if isinstance(place, str) else polished(lambda t: self.derivative(order, t), place)

    def extreme(self, order: int, value: Extreme) -> mpf:
        """An extreme value of a derivative."""
        return exactly(value) if isinstance(value, str) else self.derivative(order, self.root(order + 1, value))


def exactly(text: str) -> mpf:
    if text in ("oo", "-oo"):
        return mpf(text.replace("oo", "inf"))
    return mpf(str(sympy.N(sympy.sympify(text, rational=True), mp.dps)))


def polished(g: Callable[[mpf], mpf], near: float) -> mpf:
    """The root of g near the few digits of it."""
    return mpmath.findroot(g, (mpf(near), mpf(near) + mpf("1e-4")), tol=mpf(10) ** (8 - 2 * mp.dps))


@cache
def function(text: str) -> Callable[[mpf], mpf]:
    """An expression in x as a function of mpmath, at the precision that is then in force."""
    return sympy.lambdify(x, sympy.sympify(text, {"x": x}, rational=True), "mpmath")


def sigmoid(t: mpf) -> mpf:
    return 1 / (1 + mpmath.exp(-t))


def softplus(t: mpf) -> mpf:
    return mpmath.log1p(mpmath.exp(t))


SCALE, SELU = "1.0507009873554805", "1.0507009873554805*1.6732632423543772"
LIKE_SILU = ("0", "x*exp(x)")

PAPERS = (
    Paper(  # Misra, 2019
        "mish",
        x * tanh(log(1 + exp(x))),
        lambda t: t * mpmath.tanh(softplus(t)),
        ("[", -1.192, "oo", ")"),
        "-+",
        (-1.192,),
        "-+-",
        (-2.256, 1.491),
        (1.491, -0.0879),
        LIKE_SILU,
        ("x", "-2*x*exp(-2*x)"),
    ),
    Paper(  # Klambauer, Unterthiner, Mayr and Hochreiter, 2017
        "selu",
        1.0507009873554805 * Piecewise((x, x > 0), (1.6732632423543772 * (exp(x) - 1), True)),
        lambda t: mpf(SCALE) * (t if t > 0 else mpf("1.6732632423543772") * mpmath.expm1(t)),
        ("(", f"-{SELU}", "oo", ")"),
        "+",
        (),
        "+0",
        ("0",),
        (SELU, "oo"),
        (f"-{SELU}", f"{SELU}*exp(x)"),
        (f"{SCALE}*x", None),
        fixed=(-1.2588, "0"),
        order="0",
        kinks=(0,),
    ),
    Paper(  # Bergstra, Desjardins, Lamblin and Bengio, 2009
        "softsign",
        x / (1 + Abs(x)),
        lambda t: t / (1 + abs(t)),
        ("(", "-1", "1", ")"),
        "+",
        (),
        "+-",
        ("0",),
        ("1", "2"),
        ("-1", "-1/x"),
        ("1", "-1/x"),
        "odd",
        ("0", None),
        order="1",
        kinks=(0,),
    ),
    Paper(  # Barron, 2021
        "squareplus",
        (x + sqrt(x**2 + 4)) / 2,
        lambda t: (t + mpmath.sqrt(t**2 + 4)) / 2,
        ("(", "0", "oo", ")"),
        "+",
        (),
        "+",
        (),
        ("1", "1/4"),
        ("0", "-1/x"),
        ("x", "1/x"),
        laws=(None, "x"),
        zeros=(),
        fixed=(),
    ),
    Paper(
        "log_cosh",
        log((exp(x) + exp(-x)) / 2),
        lambda t: mpmath.log(mpmath.cosh(t)),
        ("[", "0", "oo", ")"),
        "-+",
        ("0",),
        "+",
        (),
        ("1", "1"),
        ("-x - log(2)", "exp(2*x)"),
        ("x - log(2)", "exp(-2*x)"),
        "even",
        (None, "0"),
    ),
    Paper(
        "tanhshrink",
        x - tanh(x),
        lambda t: t - mpmath.tanh(t),
        ("(", "-oo", "oo", ")"),
        "+",
        (),
        "-+",
        ("0",),
        ("1", "4*sqrt(3)/9"),  # f'' = 2 t (1 - t^2) in t = tanh(x), greatest at t = 1/sqrt(3)
        ("x + 1", "-2*exp(2*x)"),
        ("x - 1", "2*exp(-2*x)"),
        "odd",
        ("0", None),
        saddles=("0",),
    ),
    Paper(  # Howard and others, 2019
        "hard_swish",
        x * Min(Max(x + 3, 0), 6) / 6,
        lambda t: t * min(max(t + 3, mpf(0)), mpf(6)) / 6,
        ("[", "-3/8", "oo", ")"),
        "0-+",
        ("-3", "-3/2"),
        "0+0",
        ("-3", "3"),
        ("3/2", "oo"),
        ("0", None),
        ("x", None),
        laws=(None, "x"),
        order="0",
        kinks=(-3, 3),
        zero_spans=(("-oo", "-3"),),
        fixed_spans=(("3", "oo"),),
    ),
    Paper(  # Carlile, Delamarter, Kinney, Marti and Whitney, 2017
        "isru",
        x / sqrt(1 + x**2),
        lambda t: t / mpmath.sqrt(1 + t**2),
        ("(", "-1", "1", ")"),
        "+",
        (),
        "+-",
        ("0",),
        ("1", "48*sqrt(5)/125"),  # f'' = -3x (1 + x^2)^(-5/2), greatest at x = -1/2
        ("-1", "1/(2*x**2)"),
        ("1", "-1/(2*x**2)"),
        "odd",
        ("0", None),
    ),
    Paper(
        "arctan",
        atan(x),
        mpmath.atan,
        ("(", "-pi/2", "pi/2", ")"),
        "+",
        (),
        "+-",
        ("0",),
        ("1", "3*sqrt(3)/8"),
        ("-pi/2", "-1/x"),
        ("pi/2", "-1/x"),
        "odd",
        ("0", None),
    ),
    Paper(
        "gaussian",
        exp(-(x**2)),
        lambda t: mpmath.exp(-(t**2)),
        ("(", "0", "1", "]"),
        "+-",
        ("0",),
        "+-+",
        ("-1/sqrt(2)", "1/sqrt(2)"),
        ("sqrt(2)*exp(-1/2)", "2"),
        ("0", "exp(-x**2)"),
        ("0", "exp(-x**2)"),
        "even",
        (None, "0"),
        zeros=(),
        fixed=(0.6529,),
    ),
    Paper(  # Nag and Bhattacharyya, 2021
        "serf",
        x * erf(log(1 + exp(x))),
        lambda t: t * mpmath.erf(softplus(t)),
        ("[", -1.193, "oo", ")"),
        "-+",
        (-1.193,),
        "-+-",
        (-2.2565, 1.096),
        (1.096, -0.1405),
        ("0", "2*x*exp(x)/sqrt(pi)"),
        ("x", "-exp(-x**2)/sqrt(pi)"),
    ),
    Paper(  # Zhu, Zeng, Liu and others, 2021
        "logish",
        x * log(1 + 1 / (1 + exp(-x))),
        lambda t: t * mpmath.log1p(sigmoid(t)),
        ("[", -1.3725, "oo", ")"),
        "-+",
        (-1.3725,),
        "-+-",
        (-2.5334, 2.3168),
        (2.3168, -0.2602),
        LIKE_SILU,
        ("x*log(2)", "-x*exp(-x)/2"),
    ),
    Paper(  # Wang, Ren and Wang, 2022
        "smish",
        x * tanh(log(1 + 1 / (1 + exp(-x)))),
        lambda t: t * mpmath.tanh(mpmath.log1p(sigmoid(t))),
        ("[", -1.3945, "oo", ")"),
        "-+",
        (-1.3945,),
        "-+-",
        (-2.5511, 2.2154),
        (2.2154, -0.4197),
        LIKE_SILU,
        ("3*x/5", "-8*x*exp(-x)/25"),  # tanh(log(2)) is 3/5
    ),
    Paper(  # Liu and Di, 2020
        "tanhexp",
        x * tanh(exp(x)),
        lambda t: t * mpmath.tanh(mpmath.exp(t)),
        ("[", -1.0789, "oo", ")"),
        "-+",
        (-1.0789,),
        "-+-",
        (-2.066, 0.6966),
        (0.6966, -0.1925),
        LIKE_SILU,
        ("x", "-2*x*exp(-2*exp(x))"),
    ),
    Paper(  # Naveen, 2022
        "phish",
        x * tanh(x / 2 * (1 + erf(x / sqrt(2)))),
        lambda t: t * mpmath.tanh(t * mpmath.erfc(-t / mpmath.sqrt(2)) / 2),
        ("[", "0", "oo", ")"),
        "+-+",
        (-1.1954, "0"),
        "+-+-",
        (-1.8837, -0.4704, 1.2018),
        (1.2018, 0.4143),
        ("0", "-x*exp(-x**2/2)/sqrt(2*pi)"),
        ("x", "-2*x*exp(-2*x)"),
    ),
    Paper(  # So and others, 2021
        "relu_squared",
        Max(x, 0) ** 2,
        lambda t: max(t, mpf(0)) ** 2,
        ("[", "0", "oo", ")"),
        "0+",
        ("0",),
        "0+",
        ("0",),
        ("oo", "2"),
        ("0", None),
        (None, "x**2"),
        laws=("x**2", None),
        zeros=(),
        fixed=("0", "1"),
        order="1",
        kinks=(0,),
        zero_spans=(("-oo", "0"),),
    ),
    Paper(  # Hafner, Pasukonis, Ba and Lillicrap, 2023
        "symlog",
        sign(x) * log(1 + Abs(x)),
        lambda t: mpmath.sign(t) * mpmath.log1p(abs(t)),
        ("(", "-oo", "oo", ")"),
        "+",
        (),
        "+-",
        ("0",),
        ("1", "1"),
        (None, "-log(-x)"),
        (None, "log(x)"),
        "odd",
        ("0", None),
        order="1",
        kinks=(0,),
    ),
    Paper(
        "bent_identity",
        (sqrt(x**2 + 1) - 1) / 2 + x,
        lambda t: (mpmath.sqrt(t**2 + 1) - 1) / 2 + t,
        ("(", "-oo", "oo", ")"),
        "+",
        (),
        "+",
        (),
        ("3/2", "1/2"),
        ("x/2 - 1/2", "-1/(4*x)"),
        ("3*x/2 - 1/2", "1/(4*x)"),
        laws=(None, "2*x"),
    ),
)

OSCILLATING = {  # Ziyin, Hartwig and Ueda, 2020; Noel, Trivedi and others, 2021
    "snake": (x + sin(x) ** 2, lambda t: t + mpmath.sin(t) ** 2),
    "gcu": (x * cos(x), lambda t: t * mpmath.cos(t)),
}


@pytest.fixture(autouse=True)
def _digits() -> Iterator[None]:
    with mp.workdps(DIGITS):
        yield


each = pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.name)


@cache
def made(name: str, formula: Expr) -> Sheet:
    return sheet(Activation(name, formula))


def fact(paper: Paper, kind: str) -> Fact:
    found = made(paper.name, paper.formula)[kind]
    assert found.verdict in ("proved", "certified"), str(found)
    return found


def encloses(number: Number, value: mpf) -> bool:
    """Whether the enclosure is at most 1e-12 wide, relatively, and holds a value that is known to `SLACK`."""
    low, high = mpf(number.lo), mpf(number.hi)
    if mpmath.isinf(value):
        return low == high == value
    room = SLACK * max(1, abs(value))
    return low - room <= value <= high + room and high - low <= mpf("1e-12") * max(1, abs(value))


@cache
def inside(paper: Paper) -> list[tuple[mpf, list[mpf]]]:
    """Points of the grid, none of them a kink, with f, f' and f''."""
    return [(point, [paper.derivative(k, point) for k in range(3)]) for point in GRID]


def check_pieces(pieces: tuple, places: list[mpf], names: str, words: dict[str, str], attribute: str) -> None:
    """That the pieces are those between the places, with the signs in `names`."""
    ends = [-mpmath.inf, *places, mpmath.inf]
    assert [getattr(piece, attribute) for piece in pieces] == [words[name] for name in names]
    for piece, low, high in zip(pieces, ends[:-1], ends[1:], strict=True):
        assert encloses(piece.span.lower, low) and encloses(piece.span.upper, high)


def check_signs(paper: Paper, order: int, places: list[mpf], names: str) -> None:
    """That a derivative has the signs in `names` between the places, and vanishes at those that are no kinks."""
    for point, values in inside(paper):
        name = names[sum(point > p for p in places)]
        value = values[order]
        assert abs(value) < NOTHING or name == ("+" if value > 0 else "-"), point
        assert name != "0" or abs(value) < NOTHING, point
    for place in places:
        assert place in paper.kinks or abs(paper.derivative(order, place)) < NOTHING


@each
def test_range(paper: Paper) -> None:
    found = fact(paper, "range")
    opening, low, high, closing = paper.range
    low, high = paper.extreme(0, low), paper.extreme(0, high)
    assert encloses(found.lower.value, low) and encloses(found.upper.value, high)
    assert (found.lower.attained, found.upper.attained) == (opening == "[", closing == "]")
    assert found.interval[0] + found.interval[-1] == opening + closing
    for _, (value, *_others) in inside(paper):
        assert low - SLACK <= value <= high + SLACK
    for end, bound, closed in ((low, found.lower, opening == "["), (high, found.upper, closing == "]")):
        for place in bound.at if closed else ():
            assert abs(paper.f(mpf(place.lo)) - end) < SLACK


@each
def test_monotone_pieces(paper: Paper) -> None:
    found = fact(paper, "monotone")
    turns = [paper.root(1, place) for place in paper.turns]
    check_pieces(found.pieces, turns, paper.slopes, {"+": "increasing", "-": "decreasing", "0": "constant"}, "trend")
    check_signs(paper, 1, turns, paper.slopes)
    smooth = [turn for turn in turns if turn not in paper.kinks]
    for point, place in zip(
        sorted(found.stationary, key=lambda s: mpf(s.at.lo)),
        sorted([*smooth, *(exactly(s) for s in paper.saddles)]),
        strict=True,
    ):
        assert encloses(point.at, place) and encloses(point.value, paper.f(place))
        assert abs(paper.derivative(1, place)) < NOTHING
        assert (point.kind == "saddle") == (place not in smooth)


@each
def test_curvature(paper: Paper) -> None:
    found = fact(paper, "convex")
    places = [paper.root(2, place) for place in paper.inflections]
    words = {"+": "strictly convex", "-": "strictly concave", "0": "linear"}
    check_pieces(found.pieces, places, paper.bends, words, "curvature")
    check_signs(paper, 2, places, paper.bends)
    changes = [p for p, a, b in zip(places, paper.bends[:-1], paper.bends[1:], strict=True) if a + b in ("+-", "-+")]
    assert len(found.inflections) == len(changes)
    assert all(map(encloses, found.inflections, changes))
    convex = "-" not in paper.bends and all(
        paper.derivative(1, mpf(k), 1) >= paper.derivative(1, mpf(k), -1) - NOTHING for k in paper.kinks
    )
    assert found.curvature == ("convex" if convex else "none")


@each
@pytest.mark.parametrize("order", [0, 1])
def test_lipschitz_constants(paper: Paper, order: int) -> None:
    found = fact(paper, ("lipschitz", "lipschitz_gradient")[order])
    constant = abs(paper.extreme(order + 1, paper.constants[order]))
    assert encloses(found.constant, constant)
    assert all(abs(values[order + 1]) <= constant + NOTHING for _, values in inside(paper))
    for place in found.at:
        slopes = [paper.derivative(order + 1, mpf(place.lo), side) for side in (-1, 1)]
        assert found.attained and min(abs(abs(slope) - constant) for slope in slopes) < mpf(10) ** -20


@each
def test_zeros(paper: Paper) -> None:
    found = fact(paper, "zeros")
    zeros = [exactly(z) for z in paper.zeros]
    assert [encloses(n, z) for n, z in zip(found.zeros, zeros, strict=True)] == [True] * len(zeros)
    check_spans(found.spans, paper.zero_spans)
    check_roots(paper, zeros, paper.zero_spans, paper.f)


@each
def test_fixed_points(paper: Paper) -> None:
    found = fact(paper, "fixed_points")
    points = [exactly(p) if isinstance(p, str) else polished(lambda t: paper.f(t) - t, p) for p in paper.fixed]
    for number, point in zip(found.points, points, strict=True):
        assert encloses(number.at, point)
        assert point in paper.kinks or encloses(number.slope, paper.derivative(1, point))
    check_spans(found.spans, paper.fixed_spans)
    check_roots(paper, points, paper.fixed_spans, lambda t: paper.f(t) - t)


def check_spans(found: tuple, expected: tuple[tuple[str, str], ...]) -> None:
    for span, (low, high) in zip(found, expected, strict=True):
        assert encloses(span.lower, exactly(low)) and encloses(span.upper, exactly(high))


def check_roots(paper: Paper, roots: list[mpf], spans: tuple, g: Callable[[mpf], mpf]) -> None:
    """That g vanishes at the roots and on the spans, and between others on the grid has one sign."""
    assert all(abs(g(root)) < SLACK for root in roots)
    signs: dict[int, set[int]] = {}
    for point in GRID:
        if any(exactly(low) <= point <= exactly(high) for low, high in spans):
            assert g(point) == 0
        elif abs(g(point)) > NOTHING:
            signs.setdefault(sum(point > r for r in roots), set()).add(1 if g(point) > 0 else -1)
    assert all(len(found) == 1 for found in signs.values())


@each
def test_asymptotes_and_rates(paper: Paper) -> None:
    found = fact(paper, "limits")
    for towards, (asymptote, like) in (("-oo", paper.left), ("oo", paper.right)):
        end = found.end("f", towards)
        assert (end.asymptote is None) == (asymptote is None)
        for text, expected in ((end.asymptote, asymptote), (end.rate.like if end.rate else end.like, like)):
            assert (text is None) == (expected is None)
            if text is not None:
                positive = sympy.Symbol("y", positive=True)
                a, b = (sympy.sympify(t, {"x": x}, rational=True) for t in (text, expected))
                assert sympy.simplify((a - b).subs(x, positive if towards == "oo" else -positive)) == 0
    for end in found.ends:
        check_end(paper, end)


def check_end(paper: Paper, end: End) -> None:
    """That far out a derivative is its asymptote plus a leading term, within a part in 100."""
    order, side = end.function.count("'"), 1 if end.towards == "oo" else -1
    kind = end.rate.kind if end.rate else "algebraic"
    where = mpf(side * FAR.get(kind, 14))
    with mp.workdps(500):
        value = mpmath.diff(paper.f, where, order) if order else paper.f(where)
        line = function(end.asymptote)(where) if end.asymptote else mpf(0)
        like = (end.rate.like if end.rate else end.like) if kind != "exact" else None
        difference = value - line
        if like is None:
            assert kind == "exact" and abs(difference) < mpf(10) ** -100
            return
        ratio = difference / function(like)(where)
        assert abs(ratio - 1) < (mpf("0.2") if "x" in like and kind != "algebraic" else mpf("0.01")), (str(end), ratio)
        assert end.asymptote is None or end.approach == ("from above" if difference > 0 else "from below")
        if end.asymptote is None:
            assert end.limit.exact == ("oo" if value > 0 else "-oo")
        else:
            slope = sympy.sympify(end.asymptote, {"x": x}, rational=True).coeff(x, 1)
            assert end.limit.finite == (slope == 0)
            assert slope != 0 or encloses(end.limit, line)


@each
def test_smoothness(paper: Paper) -> None:
    found = fact(paper, "smoothness")
    assert found.order == paper.order
    assert [exactly(kink.at) for kink in found.kinks] == [mpf(k) for k in paper.kinks]
    for kink in found.kinks:
        place, order = exactly(kink.at), int(paper.order) + 1
        jump = kink.jumps[-1]
        sides = [[paper.derivative(k, place, side) for side in (-1, 1)] for k in range(order + 1)]
        assert all(abs(left - right) < mpf(10) ** -18 for left, right in sides[:-1])
        assert jump.order == order
        assert abs(sides[-1][1] - sides[-1][0] - mpf(jump.value.lo)) < mpf(10) ** -18


@each
def test_symmetry(paper: Paper) -> None:
    found = fact(paper, "symmetry")
    assert (found.parity, found.sum, found.difference) == (paper.parity, *paper.laws)
    for law, side in ((found.sum, 1), (found.difference, -1)):
        differences = [
            abs(paper.f(t) + side * paper.f(-t) - function(law or "0")(t)) for t in GRID if t > mpf("0.1") and t < 3
        ]
        assert (max(differences) < mpf(10) ** -13) == (law is not None)


@each
def test_injective_and_dead_zones(paper: Paper) -> None:
    assert fact(paper, "injective").injective == (paper.slopes in ("+", "-"))
    dead = [span for span, name in zip(fact(paper, "monotone").pieces, paper.slopes, strict=True) if name == "0"]
    assert fact(paper, "dead_zones").spans == tuple(piece.span for piece in dead)
    assert fact(paper, "domain").domain == "the whole real line"


def moments(f: Callable[[mpf], mpf], kinks: tuple[int, ...] = ()) -> list[float]:
    """E f(Z), E f(Z)^2 and E f'(Z)^2 by Gauss and Legendre's rule of 30 points on short intervals."""
    nodes, weights = np.polynomial.legendre.leggauss(30)
    ends = sorted({-12, -9, -6, -4, -3, -2, -1, 0, 1, 2, 3, 4, 6, 9, 12} | set(kinks))
    total = np.zeros(3)
    for low, high in pairwise(ends):
        for node, weight in zip((high + low) / 2 + (high - low) / 2 * nodes, weights * (high - low) / 2, strict=True):
            value, slope = f(mpf(node)), mpmath.diff(f, mpf(node))
            density = weight * np.exp(-(node**2) / 2) / np.sqrt(2 * np.pi)
            total += density * np.array([value, value**2, slope**2], float)
    return list(total)


def check_moments(found: Fact, f: Callable[[mpf], mpf], kinks: tuple[int, ...] = ()) -> None:
    with mp.workdps(17):
        mean, second, slope = moments(f, kinks)
    gains = [second**-0.5, (second - mean**2) ** -0.5, slope**-0.5]
    numbers = [found.mean, found.second_moment, found.slope, *(gain.value for gain in found.gains)]
    for number, value in zip(numbers, [mean, second, slope, *gains], strict=True):
        assert float(number.lo) - 1e-12 <= value <= float(number.hi) + 1e-12
        assert float(number.hi) - float(number.lo) <= 1e-12


@each
def test_gaussian_moments_and_gains(paper: Paper) -> None:
    check_moments(fact(paper, "gaussian"), paper.f, paper.kinks)


@pytest.mark.parametrize("name", OSCILLATING)
def test_what_oscillates_is_unknown_with_a_reason(name: str) -> None:
    formula, f = OSCILLATING[name]
    found = made(name, formula)
    decided = {"domain", "symmetry", "smoothness", "parameters", "gaussian"} | (
        {"zeros", "range"} if name == "snake" else set()
    )
    assert {kind for kind in KINDS if found[kind].verdict != "unknown"} == decided
    for kind in set(KINDS) - decided:
        reason = "the limit of f' is not known" if kind == "saturation" else "all that is known is a bound of size"
        assert reason in found[kind].method
        assert "unknown" in str(found[kind])
    assert found["smoothness"].order == "infinity"
    check_moments(found["gaussian"], f)
    known = [str(end) for end in found["limits"].ends if end.limit.known]
    if name == "snake":
        assert found["symmetry"].difference == "2*x"
        assert [zero.exact for zero in found["zeros"].zeros] == ["0"]
        assert known == ["f(x) tends to -oo as x tends to -oo, like x", "f(x) tends to oo as x tends to oo, like x"]
    else:
        assert found["symmetry"].parity == "odd"
        assert known == []


def test_an_oscillating_function_is_finite_by_what_stands_in_it() -> None:
    waves = sheet(Activation("growing_cosine", x * cos(x)))["domain"]
    assert str(waves) == "f has a finite value on the whole real line." and waves.verdict == "proved"
    bounded = sheet(Activation("decibel", sin(x) * log(2 + cos(x)) / sqrt(1 + x**2)))["domain"]
    assert bounded.verdict == "proved"
