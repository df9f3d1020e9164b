"""What Keras 3 calls the activations."""

from __future__ import annotations

from .row import Dialect, Row


def _activation(*names: str) -> tuple[str, ...]:
    return tuple(f"keras.activations.{name}" for name in names)


_GELU = "0.5*x*(1 + erf(x/sqrt(2)))"
_TANH = "0.5*x*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x**3)))"
_LEAKY = "Piecewise((negative_slope*x, x < 0), (x, True))"

KERAS = Dialect(
    "keras",
    "Keras",
    "3.15",
    "https://keras.io/api/layers/activations/",
    (
        Row(_activation("celu"), "Piecewise((alpha*(exp(x/alpha) - 1), x < 0), (x, True))", ("alpha=1:positive",)),
        Row(
            (*_activation("elu"), "keras.layers.ELU"),
            "Piecewise((alpha*(exp(x) - 1), x < 0), (x, True))",
            ("alpha=1:positive",),
        ),
        Row(_activation("exponential"), "exp(x)"),
        Row(_activation("gelu"), _GELU),
        Row(_activation("gelu"), _TANH, settings=(("approximate", "True"),)),
        Row(
            ("keras.ops.gelu",),
            _TANH,
            note="approximate=True is the default here, and is not of keras.activations.gelu",
        ),
        Row(("keras.ops.gelu",), _GELU, settings=(("approximate", "False"),)),
        Row(
            _activation("glu"),
            "gate*sigmoid(x)",
            halves=("gate", "x"),
            note="the second half goes through the sigmoid",
        ),
        Row(_activation("hard_shrink"), "Piecewise((x, Abs(x) > threshold), (0, True))", ("threshold=0.5:positive",)),
        Row(_activation("hard_sigmoid"), "Piecewise((0, x <= -3), (1, x >= 3), (x/6 + 0.5, True))"),
        Row(
            _activation("hard_silu", "hard_swish"),
            "Piecewise((0, x < -3), (x, x > 3), (x*(x + 3)/6, True))",
            slopes=(("-3", "0"), ("3", "1")),
        ),
        Row(_activation("hard_tanh"), "Piecewise((-1, x < -1), (x, x <= 1), (1, True))"),
        Row(_activation("leaky_relu"), _LEAKY, ("negative_slope=0.2",)),
        Row(("keras.layers.LeakyReLU",), _LEAKY, ("negative_slope=0.3",)),
        Row(_activation("linear"), "x"),
        Row(_activation("log_sigmoid"), "log(1/(1 + exp(-x)))"),
        Row(_activation("mish"), "x*tanh(softplus(x))"),
        Row(
            ("keras.layers.PReLU",),
            "Piecewise((alpha*x, x < 0), (x, True))",
            ("alpha=0",),
            slopes=(("0", "0"),),
            note="the slope is learned, and begins at 0: alpha_initializer='Zeros'",
        ),
        Row(
            (*_activation("relu"), "keras.layers.ReLU"),
            "Piecewise((x, x >= threshold), (negative_slope*(x - threshold), True))",
            ("negative_slope=0", "threshold=0"),
            slopes=(("0", "0"),),
            note="there is a ceiling where max_value gives one",
        ),
        Row(
            (*_activation("relu"), "keras.layers.ReLU"),
            "Piecewise((6, x >= 6), (x, x >= 0), (0, True))",
            settings=(("max_value", "6"),),
            slopes=(("0", "0"),),
        ),
        Row(_activation("relu6"), "Min(Max(x, 0), 6)"),
        Row(
            _activation("selu"),
            "1.05070098*Piecewise((x, x > 0), (1.67326324*(exp(x) - 1), True))",
            note="with the constants that the documentation prints; the backends have more digits",
        ),
        Row(_activation("sigmoid"), "1/(1 + exp(-x))"),
        Row(_activation("silu", "swish"), "x*sigmoid(x)"),
        Row(
            _activation("soft_shrink"),
            "Piecewise((x - threshold, x > threshold), (x + threshold, x < -threshold), (0, True))",
            ("threshold=0.5:positive",),
        ),
        Row(_activation("softplus"), "log(exp(x) + 1)"),
        Row(_activation("softsign"), "x/(Abs(x) + 1)"),
        Row(_activation("sparse_plus"), "Piecewise((0, x <= -1), (1/4*(x + 1)**2, x < 1), (x, True))"),
        Row(
            _activation("sparse_sigmoid"),
            "Piecewise((0, x <= -1), (0.5*(x + 1), x < 1), (1, True))",
            slopes=(("-1", "1/4"), ("1", "1/4")),
        ),
        Row(_activation("squareplus"), "(x + sqrt(x**2 + b))/2", ("b=4:positive",)),
        Row(_activation("tanh"), "(exp(x) - exp(-x))/(exp(x) + exp(-x))"),
        Row(_activation("tanh_shrink"), "x - tanh(x)"),
        Row(
            _activation("threshold"),
            "Piecewise((x, x > threshold), (default_value, True))",
            ("threshold=0.5", "default_value=-2"),
            required=("threshold", "default_value"),
        ),
    ),
)
