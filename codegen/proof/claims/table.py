"""The claims: what people say about these functions, as data.

Each is a text and what has to be checked of it. The verdicts are not here: `decide` finds them.
"""

from __future__ import annotations

from dataclasses import dataclass

from sympy import Piecewise, Rational, Symbol, erf, oo, sqrt

from .cost import CheaperThan, CostsMoreThan, Quantised
from .equation import Equation, ExpectationOfGate, GateIsNormal, GateTendsTo, SameFormulaAs, f, f1, of
from .gradient import (
    DeadOn,
    GradientAtMost,
    GradientNonzero,
    GradientOn,
    GradientStays,
    GradientVanishes,
    Interval,
    NeverZero,
    PartialIs,
    ValueOn,
)
from .limit import At, Becomes, LineFarOut, TendsTo
from .nearness import BestParameter, Near
from .shape import (
    GaussianShareOfZeros,
    MonotoneIs,
    NeverAbove,
    OddIs,
    RangeIs,
    SameZerosAs,
    SignIs,
    SmoothIs,
    ZeroSetIs,
)
from .statement import Statement

x, alpha, beta, tau = (Symbol(name) for name in ("x", "alpha", "beta", "tau"))
half = Rational(1, 2)
left, up_to_0, right = Interval(-oo, 0), Interval(-oo, 0, upper_closed=True), Interval(0, oo)


@dataclass(frozen=True)
class Claim:
    """A sentence about an activation, and the statements that it makes; it holds where all of them do."""

    id: str
    activation: str
    text: str
    statements: tuple[Statement, ...]


def _claim(id: str, activation: str, text: str, *statements: Statement) -> Claim:
    return Claim(id, activation, text, statements)


CLAIMS = (
    _claim("S1", "sigmoid", "takes every value in (0, 1) and no other", RangeIs(0, 1, False, False)),
    _claim("S2", "sigmoid", "smooth everywhere", SmoothIs(None)),
    _claim("S3", "sigmoid", "tends to 0 on the far left and to 1 on the far right", TendsTo(-1, 0), TendsTo(1, 1)),
    _claim(
        "S4",
        "sigmoid",
        "its derivative tends to 0 on both sides: gradients vanish; how fast, and from which input on each float "
        "format sees exactly 0",
        GradientVanishes(),
    ),
    _claim(
        "S5",
        "sigmoid",
        "its derivative is f(1 - f), at most 1/4",
        Equation(f1, f * (1 - f)),
        GradientAtMost(Rational(1, 4)),
    ),
    _claim(
        "R1",
        "relu",
        "passes positive inputs unchanged, with gradient exactly 1",
        ValueOn(right, x),
        GradientOn(right, 1),
    ),
    _claim(
        "R2",
        "relu",
        "for inputs at or below 0 both output and gradient are exactly 0 (a dead unit; not the same as a vanishing "
        "gradient, which is small but not 0)",
        ValueOn(up_to_0, 0),
        GradientOn(up_to_0, 0),
        DeadOn(-oo, 0),
    ),
    _claim(
        "R3",
        "relu",
        "sparse: the set of inputs with output 0 is a half-line; half of standard normal inputs",
        ZeroSetIs(-oo, 0),
        GaussianShareOfZeros(half),
    ),
    _claim("L1", "leaky_relu", "on the left the gradient is alpha, never 0", GradientOn(left, alpha), NeverZero(alpha)),
    _claim("L2", "leaky_relu", "costs one multiplication more than ReLU", CostsMoreThan("relu", (("mul", 1),))),
    _claim(
        "L3", "leaky_relu", "alpha = 0 gives ReLU, alpha = 1 the identity", At("alpha", 0, "relu"), At("alpha", 1, x)
    ),
    _claim("C1", "clipped_relu", "output never above tau", NeverAbove(tau)),
    _claim(
        "C2",
        "clipped_relu",
        "gradient 0 below 0 and above tau",
        GradientOn(left, 0),
        GradientOn(Interval(tau, oo), 0),
    ),
    _claim("C3", "clipped_relu", "as sparse as ReLU: the same zero set", SameZerosAs("relu")),
    _claim(
        "C4",
        "clipped_relu",
        "the larger tau, the closer to ReLU: in what sense, and how far apart",
        Becomes("tau", oo, "relu"),
    ),
    _claim(
        "C5",
        "clipped_relu",
        "bounded, so 8-bit quantisation has step tau/255 and error at most tau/510",
        Quantised(8, tau / 255, tau / 510),
    ),
    _claim("P1", "prelu", "the formula of leaky_relu", SameFormulaAs("leaky_relu")),
    _claim(
        "P2",
        "prelu",
        "the gradient of alpha is the sum of the inputs on the negative side (each times the incoming gradient)",
        PartialIs("alpha", Piecewise((x, x < 0), (0, True))),
    ),
    _claim("P3", "prelu", "alpha to 0 gives ReLU", At("alpha", 0, "relu")),
    _claim("P4", "prelu", "costs the same as leaky_relu", CostsMoreThan("leaky_relu")),
    _claim("T1", "tanh", "range is the closed interval [-1, 1]", RangeIs(-1, 1, True, True)),
    _claim("T2", "tanh", "odd", OddIs()),
    _claim("T3", "tanh", "derivative 1 - tanh^2", Equation(f1, 1 - f**2)),
    _claim(
        "T4",
        "tanh",
        "the gradient is largest at 0 and tends to 0 on both sides",
        GradientAtMost(at=0),
        GradientVanishes(),
    ),
    _claim("T5", "tanh", "equals 2 sigmoid(2x) - 1", Equation(f, 2 * of("sigmoid", 2 * x) - 1)),
    _claim("E1", "elu", "saturates to -alpha on the left", TendsTo(-1, -alpha)),
    _claim("E2", "elu", "continuously differentiable", SmoothIs(1)),
    _claim("E3", "elu", "keeps gradients from vanishing", GradientStays()),
    _claim(
        "G1",
        "gelu",
        "equals x Phi(x) = x/2 (1 + erf(x / sqrt 2))",
        Equation(f, x / 2 * (1 + erf(x / sqrt(2)))),
        GateIsNormal(),
    ),
    _claim("G2", "gelu", "the tanh form approximates it: how well, for values and for derivatives", Near("gelu_tanh")),
    _claim(
        "G3",
        "gelu",
        "x sigmoid(1.702 x) approximates it: how well; which beta is best for values, and which for the normal "
        "distribution function",
        Near("gelu_sigmoid"),
        BestParameter("swish", Rational(1702, 1000)),
        GateIsNormal(),
        BestParameter("swish", Rational(1702, 1000), gates=True),
    ),
    _claim(
        "G4",
        "gelu",
        "for small inputs the gate is near 1/2, for large ones the function is nearly linear or 0",
        GateTendsTo(0, half, 1),
        LineFarOut(1, x),
        LineFarOut(-1, 0),
    ),
    _claim(
        "G5",
        "gelu",
        "is the expected value of x times a Bernoulli variable with probability Phi(x)",
        GateIsNormal(),
        ExpectationOfGate(),
    ),
    _claim("W1", "swish", "smooth and not monotone", SmoothIs(None), MonotoneIs(False)),
    _claim(
        "W2",
        "swish",
        "its derivative is f + sigmoid(beta x)(1 - f) for beta = 1; the general form",
        Equation(f1, f + of("sigmoid", beta * x) * (1 - f), (("beta", 1),)),
        Equation(f1, beta * f + of("sigmoid", beta * x) * (1 - beta * f)),
    ),
    _claim("W3", "swish", "its gradient is non-zero on both sides", GradientNonzero()),
    _claim("W4", "swish", "not prone to vanishing gradients", GradientStays()),
    _claim("W5", "swish", "beta = 1 is SiLU", At("beta", 1, "silu")),
    _claim(
        "W6",
        "swish",
        "beta to infinity gives ReLU, beta = 0 gives x/2",
        Becomes("beta", oo, "relu"),
        At("beta", 0, x / 2),
    ),
    _claim("W7", "swish", "cheaper to compute than GELU", CheaperThan("gelu")),
    _claim(
        "O1",
        "softplus",
        "a smooth approximation of ReLU: largest distance, where",
        SmoothIs(None),
        Near("relu", (0,)),
        Becomes("beta", oo, "relu"),
    ),
    _claim(
        "O2",
        "softplus",
        "differentiable everywhere, with derivative sigmoid",
        SmoothIs(None),
        Equation(f1, of("sigmoid", beta * x)),
    ),
    _claim("O3", "softplus", "asymptotically linear on the right", LineFarOut(1, x)),
    _claim("O4", "softplus", "always positive", SignIs("positive")),
)
