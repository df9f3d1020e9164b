"""What ONNX calls the activations."""

from __future__ import annotations

from .row import Dialect, Row

ONNX = Dialect(
    "onnx",
    "ONNX",
    "1.23, opset 28",
    "https://onnx.ai/onnx/operators/",
    (
        Row(("Celu",), "Max(0, x) + Min(0, alpha*(exp(x/alpha) - 1))", ("alpha=1:positive",)),
        Row(("Clip",), "Min(1, Max(-1, x))", settings=(("min", "-1"), ("max", "1"))),
        Row(("Clip",), "Min(6, Max(0, x))", settings=(("min", "0"), ("max", "6"))),
        Row(("Elu",), "Piecewise((alpha*(exp(x) - 1), x < 0), (x, True))", ("alpha=1:positive",)),
        Row(("Exp",), "exp(x)"),
        Row(("Gelu",), "0.5*x*(1 + erf(x/sqrt(2)))"),
        Row(("Gelu",), "0.5*x*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x**3)))", settings=(("approximate", "'tanh'"),)),
        Row(("HardSigmoid",), "Max(0, Min(1, alpha*x + beta))", ("alpha=0.2:positive", "beta=0.5")),
        Row(("HardSwish",), "x*Max(0, Min(1, x/6 + 0.5))"),
        Row(("Identity",), "x"),
        Row(("LeakyRelu",), "Piecewise((alpha*x, x < 0), (x, True))", ("alpha=0.01",)),
        Row(("Mish",), "x*tanh(log(1 + exp(x)))"),
        Row(("PRelu",), "Piecewise((slope*x, x < 0), (x, True))", ("slope=0.25",), required=("slope",)),
        Row(("Relu",), "Max(0, x)"),
        Row(
            ("Selu",),
            "Piecewise((gamma*(alpha*exp(x) - alpha), x <= 0), (gamma*x, True))",
            ("alpha=1.67326319217681884765625", "gamma=1.05070102214813232421875:positive"),
        ),
        Row(
            ("Shrink",),
            "Piecewise((x + bias, x < -lambd), (x - bias, x > lambd), (0, True))",
            ("bias=0", "lambd=0.5:positive"),
        ),
        Row(
            ("Shrink",),
            "Piecewise((x + 0.5, x < -0.5), (x - 0.5, x > 0.5), (0, True))",
            settings=(("bias", "0.5"), ("lambd", "0.5")),
        ),
        Row(("Sigmoid",), "1/(1 + exp(-x))"),
        Row(("Softplus",), "log(exp(x) + 1)"),
        Row(("Softsign",), "x/(1 + Abs(x))"),
        Row(
            ("SwiGLU",),
            "gate*(x*sigmoid(alpha*x))",
            ("alpha=1",),
            note="its first input, which it calls the gate, goes through the function: it is x here",
        ),
        Row(("Swish",), "x*sigmoid(alpha*x)", ("alpha=1:positive",)),
        Row(("Tanh",), "tanh(x)"),
        Row(("ThresholdedRelu",), "Piecewise((x, x > alpha), (0, True))", ("alpha=1",)),
    ),
    differentiates=False,
    note="Attributes are float32 numbers: a default of 0.01 is the float32 that is nearest to it.",
)
