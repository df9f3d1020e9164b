"""Approximations: what they claim is verified by balls off their grids, and their coefficients are of the format."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Sequence

import numpy as np
import pytest
from flint import arb
from hypothesis import given, settings
from hypothesis import strategies as st
from support.patterns import FLOATS, dtype

from codegen.kernel.approximation.compact import compact
from codegen.kernel.approximation.lattice import nearest
from codegen.kernel.approximation.minimax import Problem, minimax
from codegen.kernel.approximation.rational import rational
from codegen.kernel.arithmetic.compact import evaluate
from codegen.kernel.arithmetic.double_word import Arithmetic
from codegen.kernel.arithmetic.exponential import _exp_polynomial, _logq_polynomial, saturation
from codegen.kernel.arithmetic.precision import Precision
from codegen.kernel.program.interpret import builder, run
from codegen.kernel.program.ops import FORMATS, Type
from codegen.kernel.program.rounding import round_to
from codegen.proof.balls.ball import Undecided, precision, tight

types = pytest.mark.parametrize("type", FLOATS, ids=lambda t: t.value)
Ball = Callable[[arb], arb]
BETWEEN = 1.02  # between its points an error is at most so much larger than on the grid
EXP_TARGETS = {Type.F32: 2.0**-27, Type.F64: 2.0**-56}


def off_grid(lower: float, upper: float, count: int = 300) -> list[arb]:
    rng = np.random.default_rng(1)
    ends = lower + (upper - lower) * np.array([2.0**-30, 1e-4, 1 - 1e-4, 1 - 2.0**-30])
    return [arb(float(v)) for v in np.concatenate([rng.uniform(lower, upper, count), ends])]


def value(coefficients: Sequence[float], p: arb) -> arb:
    result = arb(0)
    for c in reversed(coefficients):
        result = result * p + arb(c)
    return result


def largest(error: Ball, points: Sequence[arb]) -> float:
    with precision(300):
        return max(float(abs(tight(error, p, bits=30, floor=-300))) for p in points)


def assert_of_format(coefficients: Sequence[float], type: Type) -> None:
    assert all(float(dtype(type).type(c)) == c for c in coefficients)


def erfcx(p: arb) -> arb:
    return (p**2).exp() * p.erfc()


def sinc(p: arb) -> arb:
    return 1 - p**2 / 6 if abs(p) < arb(2) ** -100 else p.sin() / p


class TestPolynomials:
    @types
    @pytest.mark.parametrize(
        ("function", "lower", "upper", "bits"),
        [
            (arb.exp, -0.35, 0.35, {Type.F32: 26, Type.F64: 55}),
            (lambda p: (1 + p).log1p(), 0.0, 1.0, {Type.F32: 24, Type.F64: 53}),
            (arb.cos, 0.0, 1.0, {Type.F32: 25, Type.F64: 54}),
        ],
        ids=["exp", "log(2 + v)", "cos"],
    )
    def test_the_error_is_what_it_claims(
        self, type: Type, function: Ball, lower: float, upper: float, bits: dict[Type, int]
    ) -> None:
        target = 2.0 ** -bits[type]
        p = minimax(function, lower, upper, target, type)
        assert_of_format(p.coefficients, type)
        found = largest(lambda v: value(p.coefficients, v) / function(v) - 1, off_grid(lower, upper))
        assert found <= BETWEEN * p.error
        assert p.error <= max(target, 2.0 ** (1 - FORMATS[type].precision)), "the target, or what coefficients allow"

    @types
    def test_a_weight_is_kept_to(self, type: Type) -> None:
        p = minimax(sinc, -1.0, 1.0, 1e-5, type, weight=lambda v: 1 + v**2)
        found = largest(lambda v: (value(p.coefficients, v) - sinc(v)) * (1 + v**2), off_grid(-1.0, 1.0))
        assert 0.5 * p.error < found <= BETWEEN * p.error <= BETWEEN * 1e-5

    def test_the_degree_is_the_least(self) -> None:
        """One degree less, and not even unrounded coefficients reach the target by the margin that rounding needs."""
        p = minimax(arb.exp, -1.0, 1.0, 1e-6, Type.F64)
        with precision(320):
            problem = Problem.sample(arb.exp, -1.0, 1.0, None, 20)
            errors = []
            for degree in (len(p.coefficients) - 2, len(p.coefficients) - 1):
                free, _ = problem.fit([], degree, None)
                errors.append(problem.largest(free))
        assert errors[0] > 0.7e-6 >= errors[1]
        assert p.error <= 1e-6

    @pytest.mark.parametrize("degree", range(1, 9))
    def test_the_best_approximation_of_a_power_is_chebyshevs(self, degree: int) -> None:
        """x**(n+1) on [-1, 1]: the least error of degree n is 2**-n, that of a Chebyshev polynomial."""
        with precision(320):
            problem = Problem.sample(lambda v: v ** (degree + 1), -1.0, 1.0, lambda v: arb(1), 20)
            free, reference = problem.fit([], degree, None)
            assert problem.largest(free) == pytest.approx(2.0**-degree, rel=0.02)
        assert len(reference) == degree + 2

    def test_given_coefficients_are_kept(self) -> None:
        p = minimax(lambda v: v.exp(), -0.5, 0.5, 1e-9, Type.F64, exact=(1.0, 1.0))
        assert p.coefficients[:2] == (1.0, 1.0)
        assert largest(lambda v: value(p.coefficients, v) / v.exp() - 1, off_grid(-0.5, 0.5)) <= BETWEEN * p.error
        assert p.error <= 1e-9

    def test_rounding_the_coefficients_costs_little(self) -> None:
        """The lattice finds coefficients of float32 whose error is near that of unrounded ones."""
        with precision(320):
            problem = Problem.sample(arb.exp, -0.35, 0.35, None, 20)
            free, _ = problem.fit([arb(1), arb(1)], 6, None)
            unrounded = problem.largest([arb(1), arb(1), *free])
            each = [arb(1), arb(1), *(arb(round_to(c, Type.F32)) for c in free)]
            found = problem.round([arb(1), arb(1)], 6, Type.F32)
        assert unrounded <= found.error <= problem.largest(each)
        assert found.error < 1.5 * unrounded

    @types
    def test_the_exponentials_polynomial_reaches_its_target(self, type: Type) -> None:
        bits = FORMATS[type].precision
        p = _exp_polynomial(type, bits)
        assert p.error <= EXP_TARGETS[type]
        assert_of_format(p.coefficients, type)
        points = off_grid(p.lower, p.upper)
        assert largest(lambda r: (1 + r + r**2 * value(p.coefficients, r)) / r.exp() - 1, points) <= BETWEEN * p.error
        assert p.upper > math.log(2) / 2

    @types
    def test_the_logarithms_polynomial_reaches_its_target(self, type: Type) -> None:
        bits = FORMATS[type].precision
        p = _logq_polynomial(type, bits, 1.0)
        assert p.coefficients[0] == 1.0, "log1p(v) = v for tiny v"
        found = largest(lambda v: value(p.coefficients, v) * v / v.log1p() - 1, off_grid(0.0, 1.0))
        assert found <= BETWEEN * p.error <= BETWEEN * 2.0 ** -(bits + 1)


class TestLattice:
    @given(data=st.data())
    def test_a_lattice_point_is_found_exactly(self, data: st.DataObject) -> None:
        size = data.draw(st.integers(1, 4))
        entry = st.integers(-20, 20)
        basis = [[data.draw(entry) + 100 * (i == j) for j in range(size)] for i in range(size)]
        steps = [data.draw(entry) for _ in range(size)]
        target = [sum(m * row[j] for m, row in zip(steps, basis, strict=True)) for j in range(size)]
        assert nearest([[arb(v) for v in row] for row in basis], [arb(v) for v in target]) == steps

    @settings(max_examples=40)
    @given(data=st.data())
    def test_close_to_the_closest(self, data: st.DataObject) -> None:
        """Babai's nearest plane after reduction, against every point near the real solution: within 2**(n/2)."""
        size = data.draw(st.integers(2, 3))
        entry = st.floats(-1, 1, width=32)
        basis = np.array([[data.draw(entry) for _ in range(size + 1)] for _ in range(size)])
        basis += 1.5 * np.eye(size, size + 1)
        target = np.array([10 * data.draw(entry) for _ in range(size + 1)])
        steps = nearest([[arb(v) for v in row] for row in basis.tolist()], [arb(v) for v in target.tolist()])
        middle = np.rint(np.linalg.lstsq(basis.T, target, rcond=None)[0])
        around = [middle + np.array(d) for d in itertools.product(range(-6, 7), repeat=size)]
        best = min(float(np.linalg.norm(m @ basis - target)) for m in around)
        assert float(np.linalg.norm(np.array(steps) @ basis - target)) <= 2 ** (size / 2) * best + 1e-6

    def test_a_skewed_basis_is_reduced(self) -> None:
        """Rounding coordinates of this basis is far off: (1, 0) and (1000, 1) span all of the integers."""
        basis = [[arb(1), arb(0)], [arb(1000), arb(1)]]
        steps = nearest(basis, [arb("0.2"), arb("0.6")])
        assert (steps[0] + 1000 * steps[1], steps[1]) == (0, 1)


class TestOnTheHalfLine:
    @pytest.mark.parametrize(("type", "target", "limit"), [(Type.F32, 2.0**-25, 14.0), (Type.F64, 2.0**-50, 38.0)])
    def test_a_rational_approximation(self, type: Type, target: float, limit: float) -> None:
        found = rational(erfcx, limit, -1, target, type)
        assert found.error <= target
        assert_of_format((*found.p, *found.q), type)
        assert found.q[0] == 1.0
        assert len(found.q) == len(found.p) + 1, "it decays as 1/t"
        assert min(*found.p, *found.q) > 0, "nothing cancels"
        points = [arb(float(v)) for v in np.concatenate([[0.0, 1e-9], np.geomspace(1e-4, limit, 300)])]
        measured = largest(lambda v: value(found.p, v) / value(found.q, v) / erfcx(v) - 1, points)
        assert measured <= 1.1 * found.error

    @types
    def test_a_polynomial_in_a_compact_variable(self, type: Type) -> None:
        limit, target = 14.0, {Type.F32: 2.0**-25, Type.F64: 2.0**-53}[type]
        found = compact(erfcx, limit, -1, target, type)
        polynomial, a = found.polynomial, arb(found.shift)
        assert polynomial.error <= 2 * target
        assert_of_format(polynomial.coefficients, type)

        def error(v: arb) -> arb:
            return value(polynomial.coefficients, (v - a) / (v + a)) / (v + a) / erfcx(v) - 1

        points = [arb(float(v)) for v in np.concatenate([[0.0, 1e-9], np.geomspace(1e-4, limit, 300)])]
        assert largest(error, points) <= BETWEEN * polynomial.error

    @pytest.mark.parametrize("sums", [False, True])
    def test_the_compact_form_as_operations(self, sums: bool) -> None:
        form = compact(erfcx, 14.0, -1, 2.0**-25, Type.F32)
        make = builder()
        a = Arithmetic(make, Type.F32, Precision(sums=sums))
        number = evaluate(a, make.input("t", Type.F32), form)
        program = make.finish("p", {"y": a.one_part(number)})
        t = np.concatenate([[0], np.geomspace(1e-8, 14, 400)]).astype(np.float32)
        got = run(program, t=t)["y"]
        with precision(200):
            errors = [
                float(abs(arb(float(g)) / tight(erfcx, arb(float(v))) - 1)) * 2.0**24
                for g, v in zip(got, t, strict=True)
            ]
        assert max(errors) < (1.7 if sums else 5)


def test_saturation_is_where_a_rising_function_reaches_its_limit() -> None:
    assert saturation(lambda v: v * v, 10.0) == math.ceil(math.sqrt(10) * 1024) / 1024
    assert saturation(lambda v: v + v**3, 10.0) == 2.0


def test_a_weight_that_vanishes_is_a_refusal() -> None:
    # Of a range that is much too wide the weight is exp(-1000) at most of its points.
    with pytest.raises(Undecided, match="no polynomial of degree"):
        minimax(lambda v: v.exp(), 0.0, 2.0, 2.0**-30, Type.F32, weight=lambda v: arb(0))
