"""Made by actforge from the definitions; changes made here are lost.

The activations for PyTorch's tensors, as operators that PyTorch can differentiate, batch, compile and export.

    from generated import torch as act

    y = act.exponential(x)                  # any strides; float32, float64, float16, bfloat16 on the CPU
    d = act.exponential.d1(x)               # d2, d_<parameter>
    dx = act.exponential.backward(grad, x)  # what autograd calls
    y = act.bilinear(x, gate)        # a gated unit

A parameter is a keyword: a number, or a tensor that broadcasts against x and gets a gradient. The bits are those of the
NumPy functions. `functional` has PyTorch's names and arguments, and so have the modules here that `torch.nn` has too;
`replace(model)` takes them for those of a model. `operators` are what graphs hold; with `inductor_options()` what
`torch.compile` makes has the kernels themselves in it.
"""

import sys

try:
    import torch as _torch
except ImportError as _error:
    raise ImportError("this module needs PyTorch, which is not installed: pip install torch") from _error

from .runtime import functional
from .runtime.functions import declare
from .runtime.modules import CELU, ELU, GELU, GLU, Hardshrink, Hardsigmoid, Hardswish, Hardtanh, LeakyReLU, LogSigmoid, Mish, PReLU, ReLU, ReLU6, RReLU, SELU, Sigmoid, SiLU, Softplus, Softshrink, Softsign, Tanh, Tanhshrink, Threshold, ClampedSwiGLU
from .runtime.modules import unit
from .runtime.operators import inductor_options
from .runtime.swap import replace

__all__ = [
    "functional",
    "inductor_options",
    "operators",
    "replace",
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
    "CELU",
    "ELU",
    "GELU",
    "GLU",
    "Hardshrink",
    "Hardsigmoid",
    "Hardswish",
    "Hardtanh",
    "LeakyReLU",
    "LogSigmoid",
    "Mish",
    "PReLU",
    "ReLU",
    "ReLU6",
    "RReLU",
    "SELU",
    "Sigmoid",
    "SiLU",
    "Softplus",
    "Softshrink",
    "Softsign",
    "Tanh",
    "Tanhshrink",
    "Threshold",
    "ClampedSwiGLU",
    "BilinearUnit",
    "ClippedReLU",
    "Exponential",
    "Gaussian",
    "GEGLU",
    "GEGLUTanh",
    "GELUSigmoid",
    "GELUTanh",
    "IdentityUnit",
    "LogCosh",
    "ReGLU",
    "ReLUSquared",
    "SparsePlus",
    "SparseSigmoid",
    "Squareplus",
    "SwiGLU",
    "Swish",
]

_package = sys.modules[__name__.rpartition(".")[0]]
operators, _made = declare(
    __name__,
    [
        _package.bilinear,
        _package.celu,
        _package.clipped_relu,
        _package.elu,
        _package.exponential,
        _package.gaussian,
        _package.geglu,
        _package.geglu_tanh,
        _package.gelu,
        _package.gelu_sigmoid,
        _package.gelu_tanh,
        _package.glu,
        _package.hardshrink,
        _package.hardsigmoid,
        _package.hardswish,
        _package.hardtanh,
        _package.identity,
        _package.leaky_relu,
        _package.log_cosh,
        _package.logsigmoid,
        _package.mish,
        _package.prelu,
        _package.reglu,
        _package.relu,
        _package.relu6,
        _package.relu_squared,
        _package.rrelu,
        _package.selu,
        _package.sigmoid,
        _package.silu,
        _package.softplus,
        _package.softshrink,
        _package.softsign,
        _package.sparse_plus,
        _package.sparse_sigmoid,
        _package.squareplus,
        _package.swiglu,
        _package.swish,
        _package.tanh,
        _package.tanhshrink,
        _package.threshold,
    ],
)

bilinear = _made["bilinear"]
celu = _made["celu"]
clipped_relu = _made["clipped_relu"]
elu = _made["elu"]
exponential = _made["exponential"]
gaussian = _made["gaussian"]
geglu = _made["geglu"]
geglu_tanh = _made["geglu_tanh"]
gelu = _made["gelu"]
gelu_sigmoid = _made["gelu_sigmoid"]
gelu_tanh = _made["gelu_tanh"]
glu = _made["glu"]
hardshrink = _made["hardshrink"]
hardsigmoid = _made["hardsigmoid"]
hardswish = _made["hardswish"]
hardtanh = _made["hardtanh"]
identity = _made["identity"]
leaky_relu = _made["leaky_relu"]
log_cosh = _made["log_cosh"]
logsigmoid = _made["logsigmoid"]
mish = _made["mish"]
prelu = _made["prelu"]
reglu = _made["reglu"]
relu = _made["relu"]
relu6 = _made["relu6"]
relu_squared = _made["relu_squared"]
rrelu = _made["rrelu"]
selu = _made["selu"]
sigmoid = _made["sigmoid"]
silu = _made["silu"]
softplus = _made["softplus"]
softshrink = _made["softshrink"]
softsign = _made["softsign"]
sparse_plus = _made["sparse_plus"]
sparse_sigmoid = _made["sparse_sigmoid"]
squareplus = _made["squareplus"]
swiglu = _made["swiglu"]
swish = _made["swish"]
tanh = _made["tanh"]
tanhshrink = _made["tanhshrink"]
threshold = _made["threshold"]

BilinearUnit = unit(__name__, "BilinearUnit", _package.bilinear)
ClippedReLU = unit(__name__, "ClippedReLU", _package.clipped_relu)
Exponential = unit(__name__, "Exponential", _package.exponential)
Gaussian = unit(__name__, "Gaussian", _package.gaussian)
GEGLU = unit(__name__, "GEGLU", _package.geglu)
GEGLUTanh = unit(__name__, "GEGLUTanh", _package.geglu_tanh)
GELUSigmoid = unit(__name__, "GELUSigmoid", _package.gelu_sigmoid)
GELUTanh = unit(__name__, "GELUTanh", _package.gelu_tanh)
IdentityUnit = unit(__name__, "IdentityUnit", _package.identity)
LogCosh = unit(__name__, "LogCosh", _package.log_cosh)
ReGLU = unit(__name__, "ReGLU", _package.reglu)
ReLUSquared = unit(__name__, "ReLUSquared", _package.relu_squared)
SparsePlus = unit(__name__, "SparsePlus", _package.sparse_plus)
SparseSigmoid = unit(__name__, "SparseSigmoid", _package.sparse_sigmoid)
Squareplus = unit(__name__, "Squareplus", _package.squareplus)
SwiGLU = unit(__name__, "SwiGLU", _package.swiglu)
Swish = unit(__name__, "Swish", _package.swish)
