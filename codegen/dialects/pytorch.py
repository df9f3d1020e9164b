"""What PyTorch calls the activations."""

from __future__ import annotations

from .row import Dialect, Row


def _both(function: str, module: str) -> tuple[str, str]:
    return f"torch.nn.functional.{function}", f"torch.nn.{module}"


_TANH = "0.5*x*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x**3)))"

TORCH = Dialect(
    "torch",
    "PyTorch",
    "2.13",
    "https://docs.pytorch.org/docs/stable/nn.functional.html",
    (
        Row(_both("celu", "CELU"), "Max(0, x) + Min(0, alpha*(exp(x/alpha) - 1))", ("alpha=1:positive",)),
        Row(_both("elu", "ELU"), "Piecewise((x, x > 0), (alpha*(exp(x) - 1), True))", ("alpha=1:positive",)),
        Row(("torch.exp",), "exp(x)"),
        Row(_both("gelu", "GELU"), "x*(1 + erf(x/sqrt(2)))/2"),
        Row(_both("gelu", "GELU"), _TANH, settings=(("approximate", "'tanh'"),)),
        Row(
            _both("glu", "GLU"),
            "gate*sigmoid(x)",
            halves=("gate", "x"),
            note="the second half goes through the sigmoid",
        ),
        Row(
            _both("hardshrink", "Hardshrink"),
            "Piecewise((x, x > lambd), (x, x < -lambd), (0, True))",
            ("lambd=0.5:positive",),
        ),
        Row(_both("hardsigmoid", "Hardsigmoid"), "Piecewise((0, x <= -3), (1, x >= 3), (x/6 + 1/2, True))"),
        Row(_both("hardswish", "Hardswish"), "Piecewise((0, x <= -3), (x, x >= 3), (x*(x + 3)/6, True))"),
        Row(
            _both("hardtanh", "Hardtanh"),
            "Piecewise((max_val, x > max_val), (min_val, x < min_val), (x, True))",
            ("min_val=-1", "max_val=1"),
            slopes=(("-1", "0"), ("1", "0")),
        ),
        Row(("torch.nn.Identity",), "x"),
        Row(
            _both("leaky_relu", "LeakyReLU"),
            "Max(0, x) + negative_slope*Min(0, x)",
            ("negative_slope=0.01",),
            slopes=(("0", "0.01"),),
        ),
        Row(_both("logsigmoid", "LogSigmoid"), "log(1/(1 + exp(-x)))"),
        Row(_both("mish", "Mish"), "x*tanh(softplus(x))"),
        Row(
            ("torch.nn.functional.prelu",),
            "Max(0, x) + weight*Min(0, x)",
            ("weight=0.25",),
            required=("weight",),
            slopes=(("0", "0.25"),),
        ),
        Row(
            ("torch.nn.PReLU",),
            "Max(0, x) + init*Min(0, x)",
            ("init=0.25",),
            slopes=(("0", "0.25"),),
            note="the slope is learned, and begins at init",
        ),
        Row(_both("relu", "ReLU"), "Max(0, x)"),
        Row(_both("relu6", "ReLU6"), "Min(Max(0, x), 6)"),
        Row(
            _both("rrelu", "RReLU"),
            "Piecewise((x, x >= 0), ((lower + upper)/2*x, True))",
            ("lower=1/8", "upper=1/3"),
            slopes=(("0", "11/48"),),
            note="as it is in evaluation; in training the slope is drawn between lower and upper",
        ),
        Row(
            _both("selu", "SELU"),
            "1.0507009873554804934193349852946*(Max(0, x) + Min(0, 1.6732632423543772848170429916717*(exp(x) - 1)))",
            slopes=(("0", "1.0507009873554804934193349852946*1.6732632423543772848170429916717"),),
        ),
        Row(("torch.nn.functional.sigmoid", "torch.nn.Sigmoid"), "1/(1 + exp(-x))"),
        Row(_both("silu", "SiLU"), "x*sigmoid(x)"),
        Row(
            _both("softplus", "Softplus"),
            "Piecewise((x, x*beta > threshold), (log(1 + exp(beta*x))/beta, True))",
            ("beta=1:positive", "threshold=20"),
        ),
        Row(
            _both("softshrink", "Softshrink"),
            "Piecewise((x - lambd, x > lambd), (x + lambd, x < -lambd), (0, True))",
            ("lambd=0.5:positive",),
        ),
        Row(_both("softsign", "Softsign"), "x/(1 + Abs(x))"),
        Row(_both("tanh", "Tanh"), "tanh(x)"),
        Row(_both("tanhshrink", "Tanhshrink"), "x - tanh(x)"),
        Row(
            _both("threshold", "Threshold"),
            "Piecewise((x, x > threshold), (value, True))",
            ("threshold=0.5", "value=-2"),
            required=("threshold", "value"),
        ),
    ),
)
