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
    """A sentence about an activation, and the statements that it makes; it holds where all of them do.

    The text is the predicate: the activation's name before it makes the sentence. A name in braces stands for a number
    that the evidence has, as `decide` finds it.
    """

    id: str
    activation: str
    text: str
    statements: tuple[Statement, ...]


def _claim(id: str, activation: str, text: str, *statements: Statement) -> Claim:
    return Claim(id, activation, text, statements)


CLAIMS = (
    _claim("S1", "sigmoid", "takes every value in (0, 1) and no other", Shape("range", Interval.open(0, 1))),
    _claim("S2", "sigmoid", "is smooth everywhere", Shape("smooth", oo)),
    _claim("S3", "sigmoid", "tends to 0 on the far left and to 1 on the far right", Tends(f, -oo, 0), Tends(f, oo, 1)),
    _claim(
        "S4",
        "sigmoid",
        "has a gradient that vanishes on both sides: in float32 it is exactly 0 for |x| > {last_right_float32[0]:up}",
        *gradient_vanishes,
        Shape("vanishing"),
    ),
    _claim(
        "S5",
        "sigmoid",
        "has the derivative f(1 - f), which is at most 1/4",
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
        "has output and gradient exactly 0 for inputs at or below 0 (a dead unit; a vanishing gradient is small, but "
        "not 0)",
        Holds(Eq(f, 0), up_to_0),
        Holds(Eq(f1, 0), up_to_0),
        So((Shape("dead", up_to_0),), "a unit with such inputs alone learns nothing"),
    ),
    _claim(
        "R3",
        "relu",
        "is sparse: its zeros are a half-line, which holds half of all standard normal inputs",
        Shape("zeros", up_to_0),
        Holds(Eq(share_of_zeros, half)),
    ),
    _claim(
        "L1",
        "leaky_relu",
        "has the gradient alpha on the left, which is never 0",
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
        "is ReLU at alpha = 0 and the identity at alpha = 1",
        Holds(Eq(f, of("relu", x)), at=(("alpha", 0),)),
        Holds(Eq(f, x), at=(("alpha", 1),)),
    ),
    _claim("C1", "clipped_relu", "is never above tau", Holds(Le(f, tau))),
    _claim(
        "C2",
        "clipped_relu",
        "has the gradient 0 below 0 and above tau",
        Holds(Eq(f1, 0), left),
        Holds(Eq(f1, 0), Interval.open(tau, oo)),
    ),
    _claim("C3", "clipped_relu", "is as sparse as ReLU: it has the same zeros", Shape("zeros", "relu")),
    _claim(
        "C4",
        "clipped_relu",
        "comes closer to ReLU as tau grows: the two are the same for x up to tau",
        Holds(Eq(f, of("relu", x)), Interval(-oo, tau)),
        Tends(f, oo, of("relu", x), "tau"),
    ),
    _claim(
        "C5",
        "clipped_relu",
        "is bounded, so that 8-bit quantisation has the step tau/255 and an error of at most tau/510",
        Holds(Eq(step(8), tau / 255)),
        Holds(Eq(step(8) / 2, tau / 510)),
    ),
    _claim("P1", "prelu", "has the formula of leaky_relu", Holds(Eq(f, of("leaky_relu", x, alpha)))),
    _claim(
        "P2",
        "prelu",
        "has as the gradient of alpha the sum of its negative inputs, each times the incoming gradient",
        So(
            (Holds(Eq(d(alpha), Piecewise((x, x < 0), (0, True)))),),
            "the gradient of alpha is, by the chain rule, the sum over all inputs of the incoming gradient times it",
        ),
    ),
    _claim("P3", "prelu", "tends to ReLU as alpha tends to 0", Tends(f, 0, of("relu", x), "alpha")),
    _claim("P4", "prelu", "costs the same as leaky_relu", Holds(Eq(operations, operations_of("leaky_relu")))),
    _claim("T1", "tanh", "has the closed interval [-1, 1] as its range", Shape("range", Interval(-1, 1))),
    _claim("T2", "tanh", "is odd", Shape("odd")),
    _claim("T3", "tanh", "has the derivative 1 - f(x)**2", Holds(Eq(f1, 1 - f**2))),
    _claim(
        "T4",
        "tanh",
        "has the largest gradient at 0, and one that tends to 0 on both sides",
        Shape("steepest", 0),
        *gradient_vanishes,
        Shape("vanishing"),
    ),
    _claim("T5", "tanh", "is 2*sigmoid(2*x) - 1", Holds(Eq(f, 2 * of("sigmoid", 2 * x) - 1))),
    _claim("E1", "elu", "saturates to -alpha on the left", Tends(f, -oo, -alpha)),
    _claim("E2", "elu", "is continuously differentiable", Shape("smooth", 1)),
    _claim("E3", "elu", "keeps gradients from vanishing", *gradient_stays, Shape("dead")),
    _claim(
        "G1",
        "gelu",
        "is x*Phi(x) = x/2*(1 + erf(x/sqrt(2)))",
        Holds(Eq(f, x / 2 * (1 + erf(x / sqrt(2))))),
        gate_is_normal,
    ),
    _claim(
        "G2",
        "gelu",
        "is within {largest_values[0]:up} of its tanh form, and its derivative within {largest_derivatives[0]:up}",
        Near("gelu_tanh"),
    ),
    _claim(
        "G3",
        "gelu",
        "is within {largest_values[0]:up} of x*sigmoid(1.702*x); of all x*sigmoid(beta*x) that with beta = {best[0]} "
        "is the nearest, and for f(x)/x, the normal distribution function, beta = {best[1]} is the best",
        Near("gelu_sigmoid"),
        Near("swish", best=Rational(1702, 1000)),
        gate_is_normal,
        Near("swish", best=Rational(1702, 1000), gates=True),
    ),
    _claim(
        "G4",
        "gelu",
        "has a gate f(x)/x near 1/2 for small inputs, and is nearly x or 0 for large ones",
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
    _claim("W1", "swish", "is smooth and not monotone", Shape("smooth", oo), Not(Shape("monotone"))),
    _claim(
        "W2",
        "swish",
        "has the derivative beta*f(x) + sigmoid(beta*x)*(1 - beta*f(x))",
        Holds(Eq(f1, beta * f + of("sigmoid", beta * x) * (1 - beta * f))),
    ),
    _claim("W3", "swish", "has a gradient that is nowhere 0", Holds(Ne(f1, 0))),
    _claim("W4", "swish", "is not prone to vanishing gradients", *gradient_stays, Shape("dead")),
    _claim("W5", "swish", "is SiLU at beta = 1", Holds(Eq(f, of("silu", x)), at=(("beta", 1),))),
    _claim(
        "W6",
        "swish",
        "tends to ReLU as beta tends to infinity, and is x/2 at beta = 0",
        Tends(f, oo, of("relu", x), "beta"),
        Holds(Eq(f, x / 2), at=(("beta", 0),)),
    ),
    _claim("W7", "swish", "is cheaper to compute than GELU", Holds(Lt(operations, operations_of("gelu")))),
    _claim(
        "O1",
        "softplus",
        "is a smooth approximation of ReLU, at beta = 1 never farther from it than {largest_values[0]}",
        Shape("smooth", oo),
        Near("relu", (0,)),
        Tends(f, oo, of("relu", x), "beta"),
    ),
    _claim(
        "O2",
        "softplus",
        "is differentiable everywhere, with the derivative sigmoid(beta*x)",
        Shape("smooth", oo),
        Holds(Eq(f1, of("sigmoid", beta * x))),
    ),
    _claim("O3", "softplus", "is asymptotically linear on the right", Tends(f, oo, x)),
    _claim("O4", "softplus", "is always positive", Holds(Gt(f, 0))),
)
