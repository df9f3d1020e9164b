"""Made by actforge from the definitions; changes made here are lost.

The activations for arrays on a GPU: the names and calls of the package above, for PyTorch's tensors, CuPy's and
Numba's arrays, and others with `__cuda_array_interface__` or `__dlpack__`. The result is an array of the same
framework; the bits are those of the CPU.

    y = gelu(x)                                # out=, stream= (a number, or a stream of a framework)
    d = gelu.d1(x)                             # d2, and d_<parameter>
    dx = gelu.backward(grad, x)
    dx, dalpha = prelu.backward(grad, x, alpha=a)

Work is queued on the framework's current stream; nothing waits for it. Sums of parameter gradients are taken in an
order that the shape alone decides. `device` has the same functions for the inside of a `@cuda.jit` kernel.
Importing this needs no GPU and compiles nothing; a kernel is compiled at its first call.
"""

from ._function import Activation, Parameter

__all__ = [
    "clipped_relu",
    "elu",
    "gelu",
    "gelu_sigmoid",
    "gelu_tanh",
    "leaky_relu",
    "prelu",
    "relu",
    "sigmoid",
    "silu",
    "softplus",
    "swish",
    "tanh",
]

clipped_relu = Activation(
    "clipped_relu",
    f"{__name__}.kernels.clipped_relu",
    ("f", "d1", "d2", "d_tau", ),
    (Parameter("tau", 6.0, "positive", False), ),
    """A rectifier that stops at a ceiling, which bounds its output for quantisation.

    Min(tau, Max(0, x))
    """,
)

elu = Activation(
    "elu",
    f"{__name__}.kernels.elu",
    ("f", "d1", "d2", "d_alpha", ),
    (Parameter("alpha", 1.0, "positive", False), ),
    """Linear on the right, and on the left an exponential that saturates to -alpha.

    Piecewise((x, x > 0), (alpha*(exp(x) - 1), True))
    """,
)

gelu = Activation(
    "gelu",
    f"{__name__}.kernels.gelu",
    ("f", "d1", "d2", ),
    (),
    """Weighs an input by the probability that a standard normal variable is smaller: x times Phi(x).

    x*(erf(sqrt(2)*x/2) + 1)/2
    """,
)

gelu_sigmoid = Activation(
    "gelu_sigmoid",
    f"{__name__}.kernels.gelu_sigmoid",
    ("f", "d1", "d2", ),
    (),
    """GELU with the normal distribution function approximated by a sigmoid.

    x/(1 + exp(-1.702*x))
    """,
)

gelu_tanh = Activation(
    "gelu_tanh",
    f"{__name__}.kernels.gelu_tanh",
    ("f", "d1", "d2", ),
    (),
    """GELU with the normal distribution function approximated by a hyperbolic tangent of a cubic.

    x*(tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi)) + 1)/2
    """,
)

leaky_relu = Activation(
    "leaky_relu",
    f"{__name__}.kernels.leaky_relu",
    ("f", "d1", "d2", "d_alpha", ),
    (Parameter("alpha", 0.01, "real", False), ),
    """A rectifier that lets a small part of a negative input through, so that no unit is ever dead.

    Piecewise((x, x > 0), (alpha*x, True))
    """,
)

prelu = Activation(
    "prelu",
    f"{__name__}.kernels.prelu",
    ("f", "d1", "d2", "d_alpha", ),
    (Parameter("alpha", 0.25, "real", True), ),
    """A leaky rectifier that learns its slope for negative inputs.

    Piecewise((x, x > 0), (alpha*x, True))
    """,
)

relu = Activation(
    "relu",
    f"{__name__}.kernels.relu",
    ("f", "d1", "d2", ),
    (),
    """Passes what is positive and stops the rest.

    Max(0, x)
    """,
)

sigmoid = Activation(
    "sigmoid",
    f"{__name__}.kernels.sigmoid",
    ("f", "d1", "d2", ),
    (),
    """The logistic function: squashes the real line to (0, 1).

    1/(1 + exp(-x))
    """,
)

silu = Activation(
    "silu",
    f"{__name__}.kernels.silu",
    ("f", "d1", "d2", ),
    (),
    """An input weighted by its own sigmoid.

    x/(1 + exp(-x))
    """,
)

softplus = Activation(
    "softplus",
    f"{__name__}.kernels.softplus",
    ("f", "d1", "d2", "d_beta", ),
    (Parameter("beta", 1.0, "positive", False), ),
    """A smooth rectifier, positive everywhere; the larger beta, the sharper its bend.

    log(exp(beta*x) + 1)/beta
    """,
)

swish = Activation(
    "swish",
    f"{__name__}.kernels.swish",
    ("f", "d1", "d2", "d_beta", ),
    (Parameter("beta", 1.0, "positive", True), ),
    """An input gated by its own sigmoid, with a sharpness that can be learned.

    x/(1 + exp(-beta*x))
    """,
)

tanh = Activation(
    "tanh",
    f"{__name__}.kernels.tanh",
    ("f", "d1", "d2", ),
    (),
    """The hyperbolic tangent: an odd sigmoid with values in (-1, 1).

    tanh(x)
    """,
)
