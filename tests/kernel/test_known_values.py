"""Values that algebra gives, as softplus(0) = log(2)/beta, are the correctly rounded ones, in every type."""

from __future__ import annotations

from fractions import Fraction
from math import isfinite, log

import numpy as np
import pytest
import sympy
from sympy import Expr, exp

from codegen import Activation, Parameter, x
from codegen.answers.kernels import Made
from codegen.kernel.choice.choose import Judge
from codegen.kernel.choice.half_formats import rounded
from codegen.kernel.choice.known_values import known_values, with_values
from codegen.kernel.choice.lower import lower, specialise_at, stable_pieces
from codegen.kernel.choice.truth import Truth
from codegen.kernel.family import at_defaults
from codegen.kernel.program.interpret import DTYPES, run
from codegen.kernel.program.ops import FORMATS, HALVES, Type
from codegen.kernel.program.program import Program
from codegen.kernel.program.rounding import coefficient, round_to
from codegen.proof.balls.ball import dyadic, precision
from codegen.proof.derive import derive

BETA = Parameter("beta", default=1, domain="positive")
SOFTPLUS = Activation("softplus", sympy.log(1 + exp(BETA * x)) / BETA, parameters=[BETA])
SHIFTED = Activation("shifted", sympy.log(1 + exp(x - 2)))


def placed(activation: Activation, function: str = "f", type: Type = Type.F64) -> tuple[Program, Program]:
    """A program as it is lowered, and with its values in their places."""
    form = dict(derive(activation).functions)[function]
    pieces = stable_pieces(form)
    plain = lower(function, pieces, activation.parameters, type).program
    return plain, Judge(form, pieces, activation.parameters, type).placed(plain)


def at(program: Program, point: float, **parameters: float) -> float:
    return float(run(specialise_at(program, parameters, Type.F64), x=np.array([point]))["y"][0])


@pytest.mark.parametrize("zero", [0.0, -0.0])
def test_softplus_at_0_is_the_logarithm_of_2_over_beta(zero: float) -> None:
    plain, program = placed(SOFTPLUS)
    assert at(plain, zero, beta=1.0) != log(2), "the program does not need it: try another function"
    for beta in (1.0, 2.0, 3.0, 0.125, 1e300, 5e-300):
        assert at(program, zero, beta=beta) == log(2) / beta
    assert at(placed(SOFTPLUS, "d_beta")[1], zero, beta=1.0) == -log(2)


def test_nothing_else_is_changed() -> None:
    plain, program = placed(SOFTPLUS)
    inputs = np.array([5e-324, -5e-324, 1e-17, -1e-17, 0.1, -0.1, 3.0, -700.0, np.inf, -np.inf, np.nan])
    for beta in (1.0, 0.3):
        before, after = (run(specialise_at(p, {"beta": beta}, Type.F64), x=inputs)["y"] for p in (plain, program))
        assert (before.view(np.int64) == after.view(np.int64)).all()


def test_where_an_exponent_is_0_the_value_is_known_too() -> None:
    form = derive(SHIFTED).f
    found = {k.at: k.rounded for k in known_values(form, Truth(form, {}), Type.F64)}
    assert found[2.0] == log(2)
    assert at(placed(SHIFTED)[1], 2.0) == log(2)


def test_a_program_that_rounds_it_well_is_left_alone() -> None:
    """f'(0) is 1/2 and f''(0) is beta/4 as it is; a value that may divide by 0, or is a sum, is not put anywhere."""
    for function in ("d1", "d2"):
        plain, program = placed(SOFTPLUS, function)
        assert program == plain
    a = Parameter("a", default=1)
    for formula in (sympy.log(1 + exp(a * x)) / a, a + sympy.log(1 + exp(x))):
        form = derive(Activation("own", formula, parameters=[a])).f
        assert all(k.at != 0 for k in known_values(form, Truth(form, {a: 1.0}), Type.F64))


def test_a_value_that_a_program_cannot_give_stays_as_it_was() -> None:
    plain, _ = placed(SOFTPLUS)
    form = derive(SOFTPLUS).f
    (known,) = known_values(form, Truth(form, {BETA: 1.0}), Type.F64)
    wrong = known.__class__(known.at, known.value, np.nextafter(known.rounded, 0))
    assert with_values(plain, [wrong], Type.F64, {BETA: 1.0}) == plain


def points(bounds: tuple[Expr, ...], values: dict[Parameter, float]) -> set[float]:
    return {0.0, *(float(b.subs(values)) for b in bounds if b.is_finite)}


def test_every_kernel_is_correctly_rounded_at_0_and_where_pieces_meet(made: tuple[Made, ...]) -> None:
    """At the parameters' defaults, in four types, against balls."""
    tried, wrong = 0, []
    formats = {f.name: f for f in (*FORMATS.values(), *HALVES)}
    for one in made:
        if one.derived.activation.gated:
            continue
        programs = at_defaults(one.family)
        for f in one.functions:
            for (function, kind), program in programs.items():
                if function != f.name:
                    continue
                fmt = formats[kind]
                type = Type.F64 if kind == "float64" else Type.F32
                with precision(200):
                    values = {p: round_to(coefficient(p.default), type) for p in one.derived.activation.parameters}
                truth = Truth(f.form, values)
                for point in sorted(points(f.form.bounds, values)):
                    if not isfinite(point) or round_to(Fraction(point), fmt) != point:
                        continue
                    with precision(200):
                        ball = truth(point, -1200)
                        ends = {round_to(dyadic(end), fmt) for end in (ball.lower(), ball.upper())}
                    if len(ends) != 1 or not ball.is_finite():
                        continue
                    got = run(program, x=np.array([point], DTYPES[type]))["y"].astype(np.float64)
                    value = rounded(got, fmt)[0]
                    tried += 1
                    if value not in ends:
                        wrong.append((one.family.name, f.name, kind, point, float(value), ends))
    assert tried > 500
    assert not wrong, wrong
