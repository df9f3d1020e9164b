"""Made by actforge from the definitions; changes made here are lost.

The activations for JAX, under `jit`, `grad`, `jvp`, `vmap`, `hessian`, `shard_map` and `export`, on every device.

    y = celu(x)                       # parameters as keywords; they may be learned
    d = celu.d1(x)                    # d2, and d_<parameter>
    y = celu(x, style="kernel")       # NumPy's bits on the CPU

By default XLA compiles the stable forms of `generated.forms`: finite derivatives of every order, and errors of some
ulp, which `python -m codegen verify --forms` measures. XLA takes subnormal numbers for 0. With `style="kernel"` the CPU
runs the kernels that NumPy gets, with their bits, subnormals included; other devices get the forms.
"""

import sys

from .runtime.function import for_jax

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

_package = sys.modules[__name__.rpartition(".")[0]]

bilinear = for_jax(__name__, _package.bilinear)
celu = for_jax(__name__, _package.celu)
clipped_relu = for_jax(__name__, _package.clipped_relu)
elu = for_jax(__name__, _package.elu)
exponential = for_jax(__name__, _package.exponential)
gaussian = for_jax(__name__, _package.gaussian)
geglu = for_jax(__name__, _package.geglu)
geglu_tanh = for_jax(__name__, _package.geglu_tanh)
gelu = for_jax(__name__, _package.gelu)
gelu_sigmoid = for_jax(__name__, _package.gelu_sigmoid)
gelu_tanh = for_jax(__name__, _package.gelu_tanh)
glu = for_jax(__name__, _package.glu)
hardshrink = for_jax(__name__, _package.hardshrink)
hardsigmoid = for_jax(__name__, _package.hardsigmoid)
hardswish = for_jax(__name__, _package.hardswish)
hardtanh = for_jax(__name__, _package.hardtanh)
identity = for_jax(__name__, _package.identity)
leaky_relu = for_jax(__name__, _package.leaky_relu)
log_cosh = for_jax(__name__, _package.log_cosh)
logsigmoid = for_jax(__name__, _package.logsigmoid)
mish = for_jax(__name__, _package.mish)
prelu = for_jax(__name__, _package.prelu)
reglu = for_jax(__name__, _package.reglu)
relu = for_jax(__name__, _package.relu)
relu6 = for_jax(__name__, _package.relu6)
relu_squared = for_jax(__name__, _package.relu_squared)
rrelu = for_jax(__name__, _package.rrelu)
selu = for_jax(__name__, _package.selu)
sigmoid = for_jax(__name__, _package.sigmoid)
silu = for_jax(__name__, _package.silu)
softplus = for_jax(__name__, _package.softplus)
softshrink = for_jax(__name__, _package.softshrink)
softsign = for_jax(__name__, _package.softsign)
sparse_plus = for_jax(__name__, _package.sparse_plus)
sparse_sigmoid = for_jax(__name__, _package.sparse_sigmoid)
squareplus = for_jax(__name__, _package.squareplus)
swiglu = for_jax(__name__, _package.swiglu)
swish = for_jax(__name__, _package.swish)
tanh = for_jax(__name__, _package.tanh)
tanhshrink = for_jax(__name__, _package.tanhshrink)
threshold = for_jax(__name__, _package.threshold)
