"""Made by actforge from the definitions; changes made here are lost.

The activations for Keras 3, on every backend: for arrays, for symbolic inputs, and saved with a model.

    layer = keras.layers.Dense(8, activation=celu)
    layer = keras.layers.Dense(8, activation=get("celu"))     # parameters as keywords, as get("swish", beta=1.5)
    layer = Learned("swish")                                # its learnable parameters are weights

`keras.activations.get` knows no names but its own: pass the object.
"""

from .runtime.activation import Activation, Learned

__all__ = [
    "Activation",
    "Learned",
    "get",
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


def get(name: str, **parameters: float) -> Activation:
    """An activation by its name, with its parameters' values."""
    return Activation(name, **parameters)


bilinear = Activation("bilinear")
celu = Activation("celu")
clipped_relu = Activation("clipped_relu")
elu = Activation("elu")
exponential = Activation("exponential")
gaussian = Activation("gaussian")
geglu = Activation("geglu")
geglu_tanh = Activation("geglu_tanh")
gelu = Activation("gelu")
gelu_sigmoid = Activation("gelu_sigmoid")
gelu_tanh = Activation("gelu_tanh")
glu = Activation("glu")
hardshrink = Activation("hardshrink")
hardsigmoid = Activation("hardsigmoid")
hardswish = Activation("hardswish")
hardtanh = Activation("hardtanh")
identity = Activation("identity")
leaky_relu = Activation("leaky_relu")
log_cosh = Activation("log_cosh")
logsigmoid = Activation("logsigmoid")
mish = Activation("mish")
prelu = Activation("prelu")
reglu = Activation("reglu")
relu = Activation("relu")
relu6 = Activation("relu6")
relu_squared = Activation("relu_squared")
rrelu = Activation("rrelu")
selu = Activation("selu")
sigmoid = Activation("sigmoid")
silu = Activation("silu")
softplus = Activation("softplus")
softshrink = Activation("softshrink")
softsign = Activation("softsign")
sparse_plus = Activation("sparse_plus")
sparse_sigmoid = Activation("sparse_sigmoid")
squareplus = Activation("squareplus")
swiglu = Activation("swiglu")
swish = Activation("swish")
tanh = Activation("tanh")
tanhshrink = Activation("tanhshrink")
threshold = Activation("threshold")
