"""What JAX calls the activations."""

from __future__ import annotations

from .row import Dialect, Row


def _nn(*names: str) -> tuple[str, ...]:
    return tuple(f"jax.nn.{name}" for name in names)


JAX = Dialect(
    "jax",
    "JAX",
    "0.10",
    "https://docs.jax.dev/en/latest/jax.nn.html",
    (
        Row(_nn("celu"), "Piecewise((x, x > 0), (alpha*(exp(x/alpha) - 1), True))", ("alpha=1:positive",)),
        Row(_nn("elu"), "Piecewise((x, x > 0), (alpha*(exp(x) - 1), True))", ("alpha=1:positive",)),
        Row(("jax.numpy.exp",), "exp(x)"),
        Row(_nn("gelu"), "x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x**3)))", note="approximate=True is the default"),
        Row(_nn("gelu"), "x/2*erfc(-x/sqrt(2))", settings=(("approximate", "False"),)),
        Row(_nn("glu"), "gate*sigmoid(x)", halves=("gate", "x"), note="the second half goes through the sigmoid"),
        Row(_nn("hard_sigmoid"), "Min(Max(x + 3, 0), 6)/6"),
        Row(_nn("hard_silu", "hard_swish"), "x*(Min(Max(x + 3, 0), 6)/6)"),
        Row(_nn("hard_tanh"), "Piecewise((-1, x < -1), (x, x <= 1), (1, True))"),
        Row(_nn("identity"), "x"),
        Row(_nn("leaky_relu"), "Piecewise((x, x >= 0), (negative_slope*x, True))", ("negative_slope=0.01",)),
        Row(_nn("log_sigmoid"), "-log(1 + exp(-x))"),
        Row(_nn("mish"), "x*tanh(softplus(x))"),
        Row(_nn("relu"), "Max(x, 0)"),
        Row(_nn("relu6"), "Min(Max(x, 0), 6)"),
        Row(
            _nn("selu"),
            "1.0507009873554804934193349852946"
            "*Piecewise((x, x > 0),"
            " (1.6732632423543772848170429916717*exp(x) - 1.6732632423543772848170429916717, True))",
        ),
        Row(_nn("sigmoid"), "1/(1 + exp(-x))"),
        Row(_nn("silu", "swish"), "x/(1 + exp(-x))"),
        Row(_nn("soft_sign"), "x/(Abs(x) + 1)"),
        Row(_nn("softplus"), "log(1 + exp(x))"),
        Row(_nn("sparse_plus"), "Piecewise((0, x <= -1), ((x + 1)**2/4, x < 1), (x, True))"),
        Row(
            _nn("sparse_sigmoid"),
            "Piecewise((0, x <= -1), ((x + 1)/2, x < 1), (1, True))",
            slopes=(("-1", "1/4"), ("1", "1/4")),
        ),
        Row(_nn("squareplus"), "(x + sqrt(x**2 + b))/2", ("b=4:positive",)),
        Row(_nn("tanh"), "tanh(x)"),
    ),
)
