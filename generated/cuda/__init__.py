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

Work is queued on the framework's current stream; nothing waits for it. So a parameter that is a number is an error
outside of its domain, and where it is infinite; one that is an array on the device is not looked at, and results beyond
are what the kernel gives. Sums of parameter gradients are taken in an order that the shape alone decides. `device` has the same functions for the inside of a `@cuda.jit` kernel.
Importing this needs no GPU and compiles nothing; a kernel is compiled at its first call.
"""

import sys

from .runtime.function import on_gpu

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

bilinear = on_gpu(_package.bilinear)
celu = on_gpu(_package.celu)
clipped_relu = on_gpu(_package.clipped_relu)
elu = on_gpu(_package.elu)
exponential = on_gpu(_package.exponential)
gaussian = on_gpu(_package.gaussian)
geglu = on_gpu(_package.geglu)
geglu_tanh = on_gpu(_package.geglu_tanh)
gelu = on_gpu(_package.gelu)
gelu_sigmoid = on_gpu(_package.gelu_sigmoid)
gelu_tanh = on_gpu(_package.gelu_tanh)
glu = on_gpu(_package.glu)
hardshrink = on_gpu(_package.hardshrink)
hardsigmoid = on_gpu(_package.hardsigmoid)
hardswish = on_gpu(_package.hardswish)
hardtanh = on_gpu(_package.hardtanh)
identity = on_gpu(_package.identity)
leaky_relu = on_gpu(_package.leaky_relu)
log_cosh = on_gpu(_package.log_cosh)
logsigmoid = on_gpu(_package.logsigmoid)
mish = on_gpu(_package.mish)
prelu = on_gpu(_package.prelu)
reglu = on_gpu(_package.reglu)
relu = on_gpu(_package.relu)
relu6 = on_gpu(_package.relu6)
relu_squared = on_gpu(_package.relu_squared)
rrelu = on_gpu(_package.rrelu)
selu = on_gpu(_package.selu)
sigmoid = on_gpu(_package.sigmoid)
silu = on_gpu(_package.silu)
softplus = on_gpu(_package.softplus)
softshrink = on_gpu(_package.softshrink)
softsign = on_gpu(_package.softsign)
sparse_plus = on_gpu(_package.sparse_plus)
sparse_sigmoid = on_gpu(_package.sparse_sigmoid)
squareplus = on_gpu(_package.squareplus)
swiglu = on_gpu(_package.swiglu)
swish = on_gpu(_package.swish)
tanh = on_gpu(_package.tanh)
tanhshrink = on_gpu(_package.tanhshrink)
threshold = on_gpu(_package.threshold)
