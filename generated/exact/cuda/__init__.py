"""Made by actforge from the definitions; changes made here are lost.

The activations for arrays on a GPU: the names and calls of the package above, for PyTorch's tensors, CuPy's and
Numba's arrays, and others with `__cuda_array_interface__` or `__dlpack__`. The result is an array of the same
framework; the bits are those of the CPU.

    y = gelu(x)                                # out=, stream= (a number, or a stream of a framework)
    d = gelu.d1(x)                             # d2, and d_<parameter>
    dx = gelu.backward(grad, x)
    dx, dalpha = prelu.backward(grad, x, alpha=a)
    y = bilinear(x, gate)               # a gated unit
    dx, dgate = bilinear.backward(grad, x, gate)
    y = bilinear.packed(a, axis=-1, first="x")    # the halves of one array, read where they lie
    da = bilinear.packed.backward(grad, a)

Work is queued on the framework's current stream; nothing waits for it. Sums of parameter gradients are taken in an
order that the shape alone decides. `device` has the same functions for the inside of a `@cuda.jit` kernel.
Importing this needs no GPU and compiles nothing; a kernel is compiled at its first call.
"""

from ...cuda._function import Activation, Gated, Parameter

__all__ = [
    "bilinear",
    "celu",
    "clipped_relu",
    "elu",
    "exponential",
    "gaussian",
    "geglu",
    "geglu_tanh",
    "gelu",
    "gelu_sigmoid",
    "gelu_tanh",
    "glu",
    "hardshrink",
    "hardsigmoid",
    "hardswish",
    "hardtanh",
    "identity",
    "leaky_relu",
    "log_cosh",
    "logsigmoid",
    "mish",
    "prelu",
    "reglu",
    "relu",
    "relu6",
    "relu_squared",
    "rrelu",
    "selu",
    "sigmoid",
    "silu",
    "softplus",
    "softshrink",
    "softsign",
    "sparse_plus",
    "sparse_sigmoid",
    "squareplus",
    "swiglu",
    "swish",
    "tanh",
    "tanhshrink",
    "threshold",
]

bilinear = Gated(
    "bilinear",
    f"{__name__.rpartition('.exact.')[0]}.cuda.kernels.bilinear",
    ("f", "d1", "d2", "d_gate", ),
    (),
    """The product of two arrays: a gated unit with no function in it.

    gate*x
    """,
)

celu = Activation(
    "celu",
    f"{__name__.rpartition('.exact.')[0]}.cuda.kernels.celu",
    ("f", "d1", "d2", "d_alpha", ),
    (Parameter("alpha", 1.0, "positive", False), ),
    """An ELU that is stretched with its saturation, so that its slope at 0 is 1 for every alpha.

    Piecewise((x, x > 0), (alpha*(exp(x/alpha) - 1), True))
    """,
)

clipped_relu = Activation(
    "clipped_relu",
    f"{__name__.rpartition('.exact.')[0]}.cuda.kernels.clipped_relu",
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

exponential = Activation(
    "exponential",
    f"{__name__.rpartition('.exact.')[0]}.cuda.kernels.exponential",
    ("f", "d1", "d2", ),
    (),
    """The exponential function, its own derivative.

    exp(x)
    """,
)

gaussian = Activation(
    "gaussian",
    f"{__name__}.kernels.gaussian",
    ("f", "d1", "d2", ),
    (),
    """The bell of a radial basis function: 1 at 0, and next to nothing beyond 3.

    exp(-x**2)
    """,
)

geglu = Gated(
    "geglu",
    f"{__name__}.kernels.geglu",
    ("f", "d1", "d2", "d_gate", ),
    (),
    """The gate times GELU of x.

    gate*x*(erf(sqrt(2)*x/2) + 1)/2
    """,
)

geglu_tanh = Gated(
    "geglu_tanh",
    f"{__name__}.kernels.geglu_tanh",
    ("f", "d1", "d2", "d_gate", ),
    (),
    """The gate times GELU's tanh form of x, as in Gemma's layers.

    gate*x*(tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi)) + 1)/2
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

glu = Gated(
    "glu",
    f"{__name__}.kernels.glu",
    ("f", "d1", "d2", "d_gate", ),
    (),
    """The gate times the sigmoid of x.

    gate/(1 + exp(-x))
    """,
)

hardshrink = Activation(
    "hardshrink",
    f"{__name__.rpartition('.exact.')[0]}.cuda.kernels.hardshrink",
    ("f", "d1", "d2", "d_lambd", ),
    (Parameter("lambd", 0.5, "nonnegative", False), ),
    """Passes what is large as it is, and stops what is small.

    Piecewise((x, lambd < Abs(x)), (0, True))
    """,
)

hardsigmoid = Activation(
    "hardsigmoid",
    f"{__name__}.kernels.hardsigmoid",
    ("f", "d1", "d2", ),
    (),
    """A sigmoid of three straight pieces.

    Min(6, Max(0, x + 3))/6
    """,
)

hardswish = Activation(
    "hardswish",
    f"{__name__}.kernels.hardswish",
    ("f", "d1", "d2", ),
    (),
    """An input weighted by the sigmoid of three straight pieces: swish without an exponential.

    x*Min(6, Max(0, x + 3))/6
    """,
)

hardtanh = Activation(
    "hardtanh",
    f"{__name__.rpartition('.exact.')[0]}.cuda.kernels.hardtanh",
    ("f", "d1", "d2", "d_min_val", "d_max_val", ),
    (Parameter("min_val", -1.0, "real", False), Parameter("max_val", 1.0, "real", False, "min_val"), ),
    """The identity between two ends, and constant beyond them.

    Min(max_val, Max(min_val, x))
    """,
)

identity = Activation(
    "identity",
    f"{__name__.rpartition('.exact.')[0]}.cuda.kernels.identity",
    ("f", "d1", "d2", ),
    (),
    """Passes every input as it is; what a linear layer has.

    x
    """,
)

leaky_relu = Activation(
    "leaky_relu",
    f"{__name__.rpartition('.exact.')[0]}.cuda.kernels.leaky_relu",
    ("f", "d1", "d2", "d_alpha", ),
    (Parameter("alpha", 0.01, "real", False), ),
    """A rectifier that lets a small part of a negative input through, so that no unit is ever dead.

    Piecewise((x, x > 0), (alpha*x, True))
    """,
)

log_cosh = Activation(
    "log_cosh",
    f"{__name__}.kernels.log_cosh",
    ("f", "d1", "d2", ),
    (),
    """x**2/2 for small inputs and |x| - log 2 for large ones; its derivative is tanh.

    log(cosh(x))
    """,
)

logsigmoid = Activation(
    "logsigmoid",
    f"{__name__}.kernels.logsigmoid",
    ("f", "d1", "d2", ),
    (),
    """The logarithm of a probability that is given by its log-odds, as losses need it.

    log(1/(1 + exp(-x)))
    """,
)

mish = Activation(
    "mish",
    f"{__name__.rpartition('.exact.')[0]}.cuda.kernels.mish",
    ("f", "d1", "d2", ),
    (),
    """An input weighted by the hyperbolic tangent of its softplus.

    x*tanh(log(exp(x) + 1))
    """,
)

prelu = Activation(
    "prelu",
    f"{__name__.rpartition('.exact.')[0]}.cuda.kernels.prelu",
    ("f", "d1", "d2", "d_alpha", ),
    (Parameter("alpha", 0.25, "real", True), ),
    """A leaky rectifier that learns its slope for negative inputs.

    Piecewise((x, x > 0), (alpha*x, True))
    """,
)

reglu = Gated(
    "reglu",
    f"{__name__.rpartition('.exact.')[0]}.cuda.kernels.reglu",
    ("f", "d1", "d2", "d_gate", ),
    (),
    """The gate times ReLU of x.

    gate*Max(0, x)
    """,
)

relu = Activation(
    "relu",
    f"{__name__.rpartition('.exact.')[0]}.cuda.kernels.relu",
    ("f", "d1", "d2", ),
    (),
    """Passes what is positive and stops the rest.

    Max(0, x)
    """,
)

relu6 = Activation(
    "relu6",
    f"{__name__.rpartition('.exact.')[0]}.cuda.kernels.relu6",
    ("f", "d1", "d2", ),
    (),
    """The rectifier that stops at 6, which fixed-point arithmetic of few bits can hold.

    Min(6, Max(0, x))
    """,
)

relu_squared = Activation(
    "relu_squared",
    f"{__name__.rpartition('.exact.')[0]}.cuda.kernels.relu_squared",
    ("f", "d1", "d2", ),
    (),
    """A rectifier whose slope grows with its input, so that it has no kink.

    Max(0, x)**2
    """,
)

rrelu = Activation(
    "rrelu",
    f"{__name__.rpartition('.exact.')[0]}.cuda.kernels.rrelu",
    ("f", "d1", "d2", ),
    (),
    """The randomized leaky rectifier outside of training: the mean of its slopes, uniform in [1/8, 1/3].

    Piecewise((x, x > 0), (11*x/48, True))
    """,
)

selu = Activation(
    "selu",
    f"{__name__}.kernels.selu",
    ("f", "d1", "d2", ),
    (),
    """An ELU with the two constants for which a standard normal input keeps its mean and its variance.

    scale*Piecewise((x, x > 0), (alpha*(exp(x) - 1), True))
    alpha = -sqrt(2)/(2*sqrt(pi)*(-1/2 + exp(1/2)*erfc(sqrt(2)/2)/2)) = 1.67326324235437728...
    scale = 1/sqrt(alpha**2*(-exp(1/2)*erfc(sqrt(2)/2) + exp(2)*erfc(sqrt(2))/2 + 1/2) + 1/2) = 1.05070098735548049...
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

softshrink = Activation(
    "softshrink",
    f"{__name__.rpartition('.exact.')[0]}.cuda.kernels.softshrink",
    ("f", "d1", "d2", "d_lambd", ),
    (Parameter("lambd", 0.5, "nonnegative", False), ),
    """Moves every input towards 0 by the same amount, and stops what is smaller than that.

    Piecewise((-lambd + x, x > lambd), (lambd + x, x < -lambd), (0, True))
    """,
)

softsign = Activation(
    "softsign",
    f"{__name__.rpartition('.exact.')[0]}.cuda.kernels.softsign",
    ("f", "d1", "d2", ),
    (),
    """A sigmoid that approaches its limits -1 and 1 no faster than 1/x.

    x/(Abs(x) + 1)
    """,
)

sparse_plus = Activation(
    "sparse_plus",
    f"{__name__.rpartition('.exact.')[0]}.cuda.kernels.sparse_plus",
    ("f", "d1", "d2", ),
    (),
    """ReLU with its kink rounded by a parabola between -1 and 1; the primitive of sparse_sigmoid.

    Piecewise((0, x <= -1), ((x + 1)**2/4, x < 1), (x, True))
    """,
)

sparse_sigmoid = Activation(
    "sparse_sigmoid",
    f"{__name__.rpartition('.exact.')[0]}.cuda.kernels.sparse_sigmoid",
    ("f", "d1", "d2", ),
    (),
    """Sparsemax of two: exactly 0 up to -1, exactly 1 from 1 on, and straight between.

    Min(2, Max(0, x + 1))/2
    """,
)

squareplus = Activation(
    "squareplus",
    f"{__name__.rpartition('.exact.')[0]}.cuda.kernels.squareplus",
    ("f", "d1", "d2", "d_b", ),
    (Parameter("b", 4.0, "positive", False), ),
    """The branch of a hyperbola that has ReLU as its asymptotes.

    x/2 + sqrt(b + x**2)/2
    """,
)

swiglu = Gated(
    "swiglu",
    f"{__name__}.kernels.swiglu",
    ("f", "d1", "d2", "d_gate", ),
    (),
    """The gate times SiLU of x, as in LLaMA's layers.

    gate*x/(1 + exp(-x))
    """,
)

swish = Activation(
    "swish",
    f"{__name__}.kernels.swish",
    ("f", "d1", "d2", "d_beta", ),
    (Parameter("beta", 1.0, "real", True), ),
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

tanhshrink = Activation(
    "tanhshrink",
    f"{__name__}.kernels.tanhshrink",
    ("f", "d1", "d2", ),
    (),
    """What the hyperbolic tangent takes from an input: x**3/3 for a small one.

    x - tanh(x)
    """,
)

threshold = Activation(
    "threshold",
    f"{__name__.rpartition('.exact.')[0]}.cuda.kernels.threshold",
    ("f", "d1", "d2", "d_threshold", "d_value", ),
    (Parameter("threshold", 0.0, "real", False), Parameter("value", 0.0, "real", False), ),
    """Passes what is above a threshold, and puts a fixed value in the place of the rest.

    Piecewise((x, x > threshold), (value, True))
    """,
)
