"""What TensorFlow calls the activations."""

from __future__ import annotations

from .row import Dialect, Row


def _nn(*names: str) -> tuple[str, ...]:
    return tuple(f"tf.nn.{name}" for name in names)


TENSORFLOW = Dialect(
    "tf",
    "TensorFlow",
    "2.21",
    "https://www.tensorflow.org/api_docs/python/tf/nn",
    (
        Row(("tf.identity",), "x"),
        Row(_nn("elu"), "Piecewise((x, x > 0), (exp(x) - 1, True))"),
        Row(("tf.exp",), "exp(x)"),
        Row(_nn("gelu"), "0.5*x*(1 + erf(x/sqrt(2)))"),
        Row(_nn("gelu"), "0.5*x*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x**3)))", settings=(("approximate", "True"),)),
        Row(_nn("leaky_relu"), "Piecewise((alpha*x, x < 0), (x, True))", ("alpha=0.2",), slopes=(("0", "0.2"),)),
        Row(("tf.math.log_sigmoid",), "log(1/(1 + exp(-x)))"),
        Row(_nn("relu"), "Max(x, 0)"),
        Row(_nn("relu6"), "Min(Max(x, 0), 6)"),
        Row(
            _nn("selu"),
            "Piecewise((1.7580993408473768599402175208123*(exp(x) - 1), x < 0),"
            " (1.0507009873554804934193349852946*x, True))",
            note="the documentation prints no constants; these are the kernel's, in relu_op_functor.h",
        ),
        Row(_nn("sigmoid"), "1/(1 + exp(-x))"),
        Row(_nn("silu", "swish"), "x*sigmoid(beta*x)", ("beta=1:positive",)),
        Row(_nn("softplus"), "log(exp(x) + 1)"),
        Row(_nn("softsign"), "x/(Abs(x) + 1)"),
        Row(_nn("tanh"), "tanh(x)"),
    ),
    note="In float64, too, constants are float32 numbers: the alpha of leaky_relu, and those of gelu.",
)
