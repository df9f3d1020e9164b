"""The claims: what people say about these functions, as data.

Each is a text and what has to be checked of it. The verdicts are not here: `decide` finds them.
"""

from __future__ import annotations

from dataclasses import dataclass

from sympy import Eq, Ge, Gt, Interval, Le, Lt, Ne, Piecewise, Rational, Symbol, erf, oo, sqrt

from .limit import Tends
from .nearness import Near
from .relation import Holds
from .shape import Shape
from .statement import Not, So, Statement
from .terms import d, f, f1, normal, of, operations, operations_of, share_of_zeros, step

x, alpha, beta, tau, mul = (Symbol(name) for name in ("x", "alpha", "beta", "tau", "mul"))
half = Rational(1, 2)
gate = f / x
left, up_to_0, right = Interval.open(-oo, 0), Interval(-oo, 0), Interval.open(0, oo)
gradient_vanishes = (Tends(f1, -oo, 0), Tends(f1, oo, 0))
gradient_stays = tuple(Not(limit) for limit in gradient_vanishes)
gate_is_normal = Holds(Eq(gate, normal(x)))


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
    _claim("S1", "sigmoid", "takes every value in (0, 1) and no other", Shape("range", Interval.open(0, 1))),
    _claim("S2", "sigmoid", "smooth everywhere", Shape("smooth", oo)),
    _claim("S3", "sigmoid", "tends to 0 on the far left and to 1 on the far right", Tends(f, -oo, 0), Tends(f, oo, 1)),
    _claim(
        "S4",
        "sigmoid",
        "its derivative tends to 0 on both sides: gradients vanish; how fast, and from which input on each float "
        "format sees exactly 0",
        *gradient_vanishes,
        Shape("vanishing"),
    ),
    _claim(
        "S5",
        "sigmoid",
        "its derivative is f(1 - f), at most 1/4",
        Holds(Eq(f1, f * (1 - f))),
        Holds(Le(f1, Rational(1, 4))),
    ),
    _claim(
        "R1",
        "relu",
        "passes positive inputs unchanged, with gradient exactly 1",
        Holds(Eq(f, x), right),
        Holds(Eq(f1, 1), right),
    ),
    _claim(
        "R2",
        "relu",
        "for inputs at or below 0 both output and gradient are exactly 0 (a dead unit; not the same as a vanishing "
        "gradient, which is small but not 0)",
        Holds(Eq(f, 0), up_to_0),
        Holds(Eq(f1, 0), up_to_0),
        So((Shape("dead", up_to_0),), "a unit with such inputs alone learns nothing"),
    ),
    _claim(
        "R3",
        "relu",
        "sparse: the set of inputs with output 0 is a half-line; half of standard normal inputs",
        Shape("zeros", up_to_0),
        Holds(Eq(share_of_zeros, half)),
    ),
    _claim(
        "L1",
        "leaky_relu",
        "on the left the gradient is alpha, never 0",
        Holds(Eq(f1, alpha), left),
        Holds(Ne(alpha, 0)),
    ),
    _claim(
        "L2",
        "leaky_relu",
        "costs one multiplication more than ReLU",
        Holds(Eq(operations, operations_of("relu") + mul)),
    ),
    _claim(
        "L3",
        "leaky_relu",
        "alpha = 0 gives ReLU, alpha = 1 the identity",
        Holds(Eq(f, of("relu", x)), at=(("alpha", 0),)),
        Holds(Eq(f, x), at=(("alpha", 1),)),
    ),
    _claim("C1", "clipped_relu", "output never above tau", Holds(Le(f, tau))),
    _claim(
        "C2",
        "clipped_relu",
        "gradient 0 below 0 and above tau",
        Holds(Eq(f1, 0), left),
        Holds(Eq(f1, 0), Interval.open(tau, oo)),
    ),
    _claim("C3", "clipped_relu", "as sparse as ReLU: the same zero set", Shape("zeros", "relu")),
    _claim(
        "C4",
        "clipped_relu",
        "the larger tau, the closer to ReLU: in what sense, and how far apart",
        Tends(f, oo, of("relu", x), "tau"),
    ),
    _claim(
        "C5",
        "clipped_relu",
        "bounded, so 8-bit quantisation has step tau/255 and error at most tau/510",
        Holds(Eq(step(8), tau / 255)),
        Holds(Eq(step(8) / 2, tau / 510)),
    ),
    _claim("P1", "prelu", "the formula of leaky_relu", Holds(Eq(f, of("leaky_relu", x, alpha)))),
    _claim(
        "P2",
        "prelu",
        "the gradient of alpha is the sum of the inputs on the negative side (each times the incoming gradient)",
        So(
            (Holds(Eq(d(alpha), Piecewise((x, x < 0), (0, True)))),),
            "the gradient of alpha is, by the chain rule, the sum over all inputs of the incoming gradient times it",
        ),
    ),
    _claim("P3", "prelu", "alpha to 0 gives ReLU", Tends(f, 0, of("relu", x), "alpha")),
    _claim("P4", "prelu", "costs the same as leaky_relu", Holds(Eq(operations, operations_of("leaky_relu")))),
    _claim("T1", "tanh", "range is the closed interval [-1, 1]", Shape("range", Interval(-1, 1))),
    _claim("T2", "tanh", "odd", Shape("odd")),
    _claim("T3", "tanh", "derivative 1 - tanh^2", Holds(Eq(f1, 1 - f**2))),
    _claim(
        "T4",
        "tanh",
        "the gradient is largest at 0 and tends to 0 on both sides",
        Shape("steepest", 0),
        *gradient_vanishes,
        Shape("vanishing"),
    ),
    _claim("T5", "tanh", "equals 2 sigmoid(2x) - 1", Holds(Eq(f, 2 * of("sigmoid", 2 * x) - 1))),
    _claim("E1", "elu", "saturates to -alpha on the left", Tends(f, -oo, -alpha)),
    _claim("E2", "elu", "continuously differentiable", Shape("smooth", 1)),
    _claim("E3", "elu", "keeps gradients from vanishing", *gradient_stays, Shape("dead")),
    _claim(
        "G1",
        "gelu",
        "equals x Phi(x) = x/2 (1 + erf(x / sqrt 2))",
        Holds(Eq(f, x / 2 * (1 + erf(x / sqrt(2))))),
        gate_is_normal,
    ),
    _claim("G2", "gelu", "the tanh form approximates it: how well, for values and for derivatives", Near("gelu_tanh")),
    _claim(
        "G3",
        "gelu",
        "x sigmoid(1.702 x) approximates it: how well; which beta is best for values, and which for the normal "
        "distribution function",
        Near("gelu_sigmoid"),
        Near("swish", best=Rational(1702, 1000)),
        gate_is_normal,
        Near("swish", best=Rational(1702, 1000), gates=True),
    ),
    _claim(
        "G4",
        "gelu",
        "for small inputs the gate is near 1/2, for large ones the function is nearly linear or 0",
        Tends(gate, -oo, 0),
        Tends(gate, 0, half),
        Tends(gate, oo, 1),
        Tends(f, oo, x),
        Tends(f, -oo, 0),
    ),
    _claim(
        "G5",
        "gelu",
        "is the expected value of x times a Bernoulli variable with probability Phi(x)",
        gate_is_normal,
        So(
            (Holds(Ge(gate, 0)), Holds(Le(gate, 1))),
            "it is a probability p, and the expected value of x times a Bernoulli variable with that p is x p = f(x)",
        ),
    ),
    _claim("W1", "swish", "smooth and not monotone", Shape("smooth", oo), Not(Shape("monotone"))),
    _claim(
        "W2",
        "swish",
        "its derivative is f + sigmoid(beta x)(1 - f) for beta = 1; the general form",
        Holds(Eq(f1, f + of("sigmoid", beta * x) * (1 - f)), at=(("beta", 1),)),
        Holds(Eq(f1, beta * f + of("sigmoid", beta * x) * (1 - beta * f))),
    ),
    _claim("W3", "swish", "its gradient is non-zero on both sides", Holds(Ne(f1, 0))),
    _claim("W4", "swish", "not prone to vanishing gradients", *gradient_stays, Shape("dead")),
    _claim("W5", "swish", "beta = 1 is SiLU", Holds(Eq(f, of("silu", x)), at=(("beta", 1),))),
    _claim(
        "W6",
        "swish",
        "beta to infinity gives ReLU, beta = 0 gives x/2",
        Tends(f, oo, of("relu", x), "beta"),
        Holds(Eq(f, x / 2), at=(("beta", 0),)),
    ),
    _claim("W7", "swish", "cheaper to compute than GELU", Holds(Lt(operations, operations_of("gelu")))),
    _claim(
        "O1",
        "softplus",
        "a smooth approximation of ReLU: largest distance, where",
        Shape("smooth", oo),
        Near("relu", (0,)),
        Tends(f, oo, of("relu", x), "beta"),
    ),
    _claim(
        "O2",
        "softplus",
        "differentiable everywhere, with derivative sigmoid",
        Shape("smooth", oo),
        Holds(Eq(f1, of("sigmoid", beta * x))),
    ),
    _claim("O3", "softplus", "asymptotically linear on the right", Tends(f, oo, x)),
    _claim("O4", "softplus", "always positive", Holds(Gt(f, 0))),
)
