"""Made by actforge from the definitions; changes made here are lost.

The activations as device functions, for the inside of a `@cuda.jit` kernel:

    from generated.exact.cuda.device import gelu, gelu_d1

    @cuda.jit
    def kernel(x, y):
        i = cuda.grid(1)
        if i < x.size:
            y[i] = gelu(x[i])

float32 and float64 keep their type, float16 becomes float32, integers become float64. Parameters are all given, in
order or by name, or all left out.
"""

from ...cuda._lanes import exported, like, real
from ...cuda.kernels import bilinear as _bilinear
from ...cuda.kernels import celu as _celu
from ...cuda.kernels import clipped_relu as _clipped_relu
from .kernels import elu as _elu
from ...cuda.kernels import exponential as _exponential
from .kernels import gaussian as _gaussian
from .kernels import geglu as _geglu
from .kernels import geglu_tanh as _geglu_tanh
from .kernels import gelu as _gelu
from .kernels import gelu_sigmoid as _gelu_sigmoid
from .kernels import gelu_tanh as _gelu_tanh
from .kernels import glu as _glu
from ...cuda.kernels import hardshrink as _hardshrink
from .kernels import hardsigmoid as _hardsigmoid
from .kernels import hardswish as _hardswish
from ...cuda.kernels import hardtanh as _hardtanh
from ...cuda.kernels import identity as _identity
from ...cuda.kernels import leaky_relu as _leaky_relu
from .kernels import log_cosh as _log_cosh
from .kernels import logsigmoid as _logsigmoid
from ...cuda.kernels import mish as _mish
from ...cuda.kernels import prelu as _prelu
from ...cuda.kernels import reglu as _reglu
from ...cuda.kernels import relu as _relu
from ...cuda.kernels import relu6 as _relu6
from ...cuda.kernels import relu_squared as _relu_squared
from ...cuda.kernels import rrelu as _rrelu
from .kernels import selu as _selu
from .kernels import sigmoid as _sigmoid
from .kernels import silu as _silu
from .kernels import softplus as _softplus
from ...cuda.kernels import softshrink as _softshrink
from ...cuda.kernels import softsign as _softsign
from ...cuda.kernels import sparse_plus as _sparse_plus
from ...cuda.kernels import sparse_sigmoid as _sparse_sigmoid
from ...cuda.kernels import squareplus as _squareplus
from .kernels import swiglu as _swiglu
from .kernels import swish as _swish
from .kernels import tanh as _tanh
from .kernels import tanhshrink as _tanhshrink
from ...cuda.kernels import threshold as _threshold

bilinear = exported(lambda x, gate: _bilinear.f_of(real(x), like(gate, x)))
bilinear_d1 = exported(lambda x, gate: _bilinear.d1_of(real(x), like(gate, x)))
bilinear_d2 = exported(lambda x, gate: _bilinear.d2_of(real(x), like(gate, x)))
bilinear_d_gate = exported(lambda x, gate: _bilinear.d_gate_of(real(x), like(gate, x)))
celu = exported(
    lambda x: _celu.f_of(real(x), like(1.0, x)),
    lambda x, alpha: _celu.f_of(real(x), like(alpha, x)),
)
celu_d1 = exported(
    lambda x: _celu.d1_of(real(x), like(1.0, x)),
    lambda x, alpha: _celu.d1_of(real(x), like(alpha, x)),
)
celu_d2 = exported(
    lambda x: _celu.d2_of(real(x), like(1.0, x)),
    lambda x, alpha: _celu.d2_of(real(x), like(alpha, x)),
)
celu_d_alpha = exported(
    lambda x: _celu.d_alpha_of(real(x), like(1.0, x)),
    lambda x, alpha: _celu.d_alpha_of(real(x), like(alpha, x)),
)
clipped_relu = exported(
    lambda x: _clipped_relu.f_of(real(x), like(6.0, x)),
    lambda x, tau: _clipped_relu.f_of(real(x), like(tau, x)),
)
clipped_relu_d1 = exported(
    lambda x: _clipped_relu.d1_of(real(x), like(6.0, x)),
    lambda x, tau: _clipped_relu.d1_of(real(x), like(tau, x)),
)
clipped_relu_d2 = exported(
    lambda x: _clipped_relu.d2_of(real(x), like(6.0, x)),
    lambda x, tau: _clipped_relu.d2_of(real(x), like(tau, x)),
)
clipped_relu_d_tau = exported(
    lambda x: _clipped_relu.d_tau_of(real(x), like(6.0, x)),
    lambda x, tau: _clipped_relu.d_tau_of(real(x), like(tau, x)),
)
elu = exported(
    lambda x: _elu.f_of(real(x), like(1.0, x)),
    lambda x, alpha: _elu.f_of(real(x), like(alpha, x)),
)
elu_d1 = exported(
    lambda x: _elu.d1_of(real(x), like(1.0, x)),
    lambda x, alpha: _elu.d1_of(real(x), like(alpha, x)),
)
elu_d2 = exported(
    lambda x: _elu.d2_of(real(x), like(1.0, x)),
    lambda x, alpha: _elu.d2_of(real(x), like(alpha, x)),
)
elu_d_alpha = exported(
    lambda x: _elu.d_alpha_of(real(x), like(1.0, x)),
    lambda x, alpha: _elu.d_alpha_of(real(x), like(alpha, x)),
)
exponential = exported(lambda x: _exponential.f_of(real(x)))
exponential_d1 = exported(lambda x: _exponential.d1_of(real(x)))
exponential_d2 = exported(lambda x: _exponential.d2_of(real(x)))
gaussian = exported(lambda x: _gaussian.f_of(real(x)))
gaussian_d1 = exported(lambda x: _gaussian.d1_of(real(x)))
gaussian_d2 = exported(lambda x: _gaussian.d2_of(real(x)))
geglu = exported(lambda x, gate: _geglu.f_of(real(x), like(gate, x)))
geglu_d1 = exported(lambda x, gate: _geglu.d1_of(real(x), like(gate, x)))
geglu_d2 = exported(lambda x, gate: _geglu.d2_of(real(x), like(gate, x)))
geglu_d_gate = exported(lambda x, gate: _geglu.d_gate_of(real(x), like(gate, x)))
geglu_tanh = exported(lambda x, gate: _geglu_tanh.f_of(real(x), like(gate, x)))
geglu_tanh_d1 = exported(lambda x, gate: _geglu_tanh.d1_of(real(x), like(gate, x)))
geglu_tanh_d2 = exported(lambda x, gate: _geglu_tanh.d2_of(real(x), like(gate, x)))
geglu_tanh_d_gate = exported(lambda x, gate: _geglu_tanh.d_gate_of(real(x), like(gate, x)))
gelu = exported(lambda x: _gelu.f_of(real(x)))
gelu_d1 = exported(lambda x: _gelu.d1_of(real(x)))
gelu_d2 = exported(lambda x: _gelu.d2_of(real(x)))
gelu_sigmoid = exported(lambda x: _gelu_sigmoid.f_of(real(x)))
gelu_sigmoid_d1 = exported(lambda x: _gelu_sigmoid.d1_of(real(x)))
gelu_sigmoid_d2 = exported(lambda x: _gelu_sigmoid.d2_of(real(x)))
gelu_tanh = exported(lambda x: _gelu_tanh.f_of(real(x)))
gelu_tanh_d1 = exported(lambda x: _gelu_tanh.d1_of(real(x)))
gelu_tanh_d2 = exported(lambda x: _gelu_tanh.d2_of(real(x)))
glu = exported(lambda x, gate: _glu.f_of(real(x), like(gate, x)))
glu_d1 = exported(lambda x, gate: _glu.d1_of(real(x), like(gate, x)))
glu_d2 = exported(lambda x, gate: _glu.d2_of(real(x), like(gate, x)))
glu_d_gate = exported(lambda x, gate: _glu.d_gate_of(real(x), like(gate, x)))
hardshrink = exported(
    lambda x: _hardshrink.f_of(real(x), like(0.5, x)),
    lambda x, lambd: _hardshrink.f_of(real(x), like(lambd, x)),
)
hardshrink_d1 = exported(
    lambda x: _hardshrink.d1_of(real(x), like(0.5, x)),
    lambda x, lambd: _hardshrink.d1_of(real(x), like(lambd, x)),
)
hardshrink_d2 = exported(
    lambda x: _hardshrink.d2_of(real(x), like(0.5, x)),
    lambda x, lambd: _hardshrink.d2_of(real(x), like(lambd, x)),
)
hardshrink_d_lambd = exported(
    lambda x: _hardshrink.d_lambd_of(real(x), like(0.5, x)),
    lambda x, lambd: _hardshrink.d_lambd_of(real(x), like(lambd, x)),
)
hardsigmoid = exported(lambda x: _hardsigmoid.f_of(real(x)))
hardsigmoid_d1 = exported(lambda x: _hardsigmoid.d1_of(real(x)))
hardsigmoid_d2 = exported(lambda x: _hardsigmoid.d2_of(real(x)))
hardswish = exported(lambda x: _hardswish.f_of(real(x)))
hardswish_d1 = exported(lambda x: _hardswish.d1_of(real(x)))
hardswish_d2 = exported(lambda x: _hardswish.d2_of(real(x)))
hardtanh = exported(
    lambda x: _hardtanh.f_of(real(x), like(-1.0, x), like(1.0, x)),
    lambda x, min_val, max_val: _hardtanh.f_of(real(x), like(min_val, x), like(max_val, x)),
)
hardtanh_d1 = exported(
    lambda x: _hardtanh.d1_of(real(x), like(-1.0, x), like(1.0, x)),
    lambda x, min_val, max_val: _hardtanh.d1_of(real(x), like(min_val, x), like(max_val, x)),
)
hardtanh_d2 = exported(
    lambda x: _hardtanh.d2_of(real(x), like(-1.0, x), like(1.0, x)),
    lambda x, min_val, max_val: _hardtanh.d2_of(real(x), like(min_val, x), like(max_val, x)),
)
hardtanh_d_min_val = exported(
    lambda x: _hardtanh.d_min_val_of(real(x), like(-1.0, x), like(1.0, x)),
    lambda x, min_val, max_val: _hardtanh.d_min_val_of(real(x), like(min_val, x), like(max_val, x)),
)
hardtanh_d_max_val = exported(
    lambda x: _hardtanh.d_max_val_of(real(x), like(-1.0, x), like(1.0, x)),
    lambda x, min_val, max_val: _hardtanh.d_max_val_of(real(x), like(min_val, x), like(max_val, x)),
)
identity = exported(lambda x: _identity.f_of(real(x)))
identity_d1 = exported(lambda x: _identity.d1_of(real(x)))
identity_d2 = exported(lambda x: _identity.d2_of(real(x)))
leaky_relu = exported(
    lambda x: _leaky_relu.f_of(real(x), like(0.01, x)),
    lambda x, alpha: _leaky_relu.f_of(real(x), like(alpha, x)),
)
leaky_relu_d1 = exported(
    lambda x: _leaky_relu.d1_of(real(x), like(0.01, x)),
    lambda x, alpha: _leaky_relu.d1_of(real(x), like(alpha, x)),
)
leaky_relu_d2 = exported(
    lambda x: _leaky_relu.d2_of(real(x), like(0.01, x)),
    lambda x, alpha: _leaky_relu.d2_of(real(x), like(alpha, x)),
)
leaky_relu_d_alpha = exported(
    lambda x: _leaky_relu.d_alpha_of(real(x), like(0.01, x)),
    lambda x, alpha: _leaky_relu.d_alpha_of(real(x), like(alpha, x)),
)
log_cosh = exported(lambda x: _log_cosh.f_of(real(x)))
log_cosh_d1 = exported(lambda x: _log_cosh.d1_of(real(x)))
log_cosh_d2 = exported(lambda x: _log_cosh.d2_of(real(x)))
logsigmoid = exported(lambda x: _logsigmoid.f_of(real(x)))
logsigmoid_d1 = exported(lambda x: _logsigmoid.d1_of(real(x)))
logsigmoid_d2 = exported(lambda x: _logsigmoid.d2_of(real(x)))
mish = exported(lambda x: _mish.f_of(real(x)))
mish_d1 = exported(lambda x: _mish.d1_of(real(x)))
mish_d2 = exported(lambda x: _mish.d2_of(real(x)))
prelu = exported(
    lambda x: _prelu.f_of(real(x), like(0.25, x)),
    lambda x, alpha: _prelu.f_of(real(x), like(alpha, x)),
)
prelu_d1 = exported(
    lambda x: _prelu.d1_of(real(x), like(0.25, x)),
    lambda x, alpha: _prelu.d1_of(real(x), like(alpha, x)),
)
prelu_d2 = exported(
    lambda x: _prelu.d2_of(real(x), like(0.25, x)),
    lambda x, alpha: _prelu.d2_of(real(x), like(alpha, x)),
)
prelu_d_alpha = exported(
    lambda x: _prelu.d_alpha_of(real(x), like(0.25, x)),
    lambda x, alpha: _prelu.d_alpha_of(real(x), like(alpha, x)),
)
reglu = exported(lambda x, gate: _reglu.f_of(real(x), like(gate, x)))
reglu_d1 = exported(lambda x, gate: _reglu.d1_of(real(x), like(gate, x)))
reglu_d2 = exported(lambda x, gate: _reglu.d2_of(real(x), like(gate, x)))
reglu_d_gate = exported(lambda x, gate: _reglu.d_gate_of(real(x), like(gate, x)))
relu = exported(lambda x: _relu.f_of(real(x)))
relu_d1 = exported(lambda x: _relu.d1_of(real(x)))
relu_d2 = exported(lambda x: _relu.d2_of(real(x)))
relu6 = exported(lambda x: _relu6.f_of(real(x)))
relu6_d1 = exported(lambda x: _relu6.d1_of(real(x)))
relu6_d2 = exported(lambda x: _relu6.d2_of(real(x)))
relu_squared = exported(lambda x: _relu_squared.f_of(real(x)))
relu_squared_d1 = exported(lambda x: _relu_squared.d1_of(real(x)))
relu_squared_d2 = exported(lambda x: _relu_squared.d2_of(real(x)))
rrelu = exported(lambda x: _rrelu.f_of(real(x)))
rrelu_d1 = exported(lambda x: _rrelu.d1_of(real(x)))
rrelu_d2 = exported(lambda x: _rrelu.d2_of(real(x)))
selu = exported(lambda x: _selu.f_of(real(x)))
selu_d1 = exported(lambda x: _selu.d1_of(real(x)))
selu_d2 = exported(lambda x: _selu.d2_of(real(x)))
sigmoid = exported(lambda x: _sigmoid.f_of(real(x)))
sigmoid_d1 = exported(lambda x: _sigmoid.d1_of(real(x)))
sigmoid_d2 = exported(lambda x: _sigmoid.d2_of(real(x)))
silu = exported(lambda x: _silu.f_of(real(x)))
silu_d1 = exported(lambda x: _silu.d1_of(real(x)))
silu_d2 = exported(lambda x: _silu.d2_of(real(x)))
softplus = exported(
    lambda x: _softplus.f_of(real(x), like(1.0, x)),
    lambda x, beta: _softplus.f_of(real(x), like(beta, x)),
)
softplus_d1 = exported(
    lambda x: _softplus.d1_of(real(x), like(1.0, x)),
    lambda x, beta: _softplus.d1_of(real(x), like(beta, x)),
)
softplus_d2 = exported(
    lambda x: _softplus.d2_of(real(x), like(1.0, x)),
    lambda x, beta: _softplus.d2_of(real(x), like(beta, x)),
)
softplus_d_beta = exported(
    lambda x: _softplus.d_beta_of(real(x), like(1.0, x)),
    lambda x, beta: _softplus.d_beta_of(real(x), like(beta, x)),
)
softshrink = exported(
    lambda x: _softshrink.f_of(real(x), like(0.5, x)),
    lambda x, lambd: _softshrink.f_of(real(x), like(lambd, x)),
)
softshrink_d1 = exported(
    lambda x: _softshrink.d1_of(real(x), like(0.5, x)),
    lambda x, lambd: _softshrink.d1_of(real(x), like(lambd, x)),
)
softshrink_d2 = exported(
    lambda x: _softshrink.d2_of(real(x), like(0.5, x)),
    lambda x, lambd: _softshrink.d2_of(real(x), like(lambd, x)),
)
softshrink_d_lambd = exported(
    lambda x: _softshrink.d_lambd_of(real(x), like(0.5, x)),
    lambda x, lambd: _softshrink.d_lambd_of(real(x), like(lambd, x)),
)
softsign = exported(lambda x: _softsign.f_of(real(x)))
softsign_d1 = exported(lambda x: _softsign.d1_of(real(x)))
softsign_d2 = exported(lambda x: _softsign.d2_of(real(x)))
sparse_plus = exported(lambda x: _sparse_plus.f_of(real(x)))
sparse_plus_d1 = exported(lambda x: _sparse_plus.d1_of(real(x)))
sparse_plus_d2 = exported(lambda x: _sparse_plus.d2_of(real(x)))
sparse_sigmoid = exported(lambda x: _sparse_sigmoid.f_of(real(x)))
sparse_sigmoid_d1 = exported(lambda x: _sparse_sigmoid.d1_of(real(x)))
sparse_sigmoid_d2 = exported(lambda x: _sparse_sigmoid.d2_of(real(x)))
squareplus = exported(
    lambda x: _squareplus.f_of(real(x), like(4.0, x)),
    lambda x, b: _squareplus.f_of(real(x), like(b, x)),
)
squareplus_d1 = exported(
    lambda x: _squareplus.d1_of(real(x), like(4.0, x)),
    lambda x, b: _squareplus.d1_of(real(x), like(b, x)),
)
squareplus_d2 = exported(
    lambda x: _squareplus.d2_of(real(x), like(4.0, x)),
    lambda x, b: _squareplus.d2_of(real(x), like(b, x)),
)
squareplus_d_b = exported(
    lambda x: _squareplus.d_b_of(real(x), like(4.0, x)),
    lambda x, b: _squareplus.d_b_of(real(x), like(b, x)),
)
swiglu = exported(lambda x, gate: _swiglu.f_of(real(x), like(gate, x)))
swiglu_d1 = exported(lambda x, gate: _swiglu.d1_of(real(x), like(gate, x)))
swiglu_d2 = exported(lambda x, gate: _swiglu.d2_of(real(x), like(gate, x)))
swiglu_d_gate = exported(lambda x, gate: _swiglu.d_gate_of(real(x), like(gate, x)))
swish = exported(
    lambda x: _swish.f_of(real(x), like(1.0, x)),
    lambda x, beta: _swish.f_of(real(x), like(beta, x)),
)
swish_d1 = exported(
    lambda x: _swish.d1_of(real(x), like(1.0, x)),
    lambda x, beta: _swish.d1_of(real(x), like(beta, x)),
)
swish_d2 = exported(
    lambda x: _swish.d2_of(real(x), like(1.0, x)),
    lambda x, beta: _swish.d2_of(real(x), like(beta, x)),
)
swish_d_beta = exported(
    lambda x: _swish.d_beta_of(real(x), like(1.0, x)),
    lambda x, beta: _swish.d_beta_of(real(x), like(beta, x)),
)
tanh = exported(lambda x: _tanh.f_of(real(x)))
tanh_d1 = exported(lambda x: _tanh.d1_of(real(x)))
tanh_d2 = exported(lambda x: _tanh.d2_of(real(x)))
tanhshrink = exported(lambda x: _tanhshrink.f_of(real(x)))
tanhshrink_d1 = exported(lambda x: _tanhshrink.d1_of(real(x)))
tanhshrink_d2 = exported(lambda x: _tanhshrink.d2_of(real(x)))
threshold = exported(
    lambda x: _threshold.f_of(real(x), like(0.0, x), like(0.0, x)),
    lambda x, threshold, value: _threshold.f_of(real(x), like(threshold, x), like(value, x)),
)
threshold_d1 = exported(
    lambda x: _threshold.d1_of(real(x), like(0.0, x), like(0.0, x)),
    lambda x, threshold, value: _threshold.d1_of(real(x), like(threshold, x), like(value, x)),
)
threshold_d2 = exported(
    lambda x: _threshold.d2_of(real(x), like(0.0, x), like(0.0, x)),
    lambda x, threshold, value: _threshold.d2_of(real(x), like(threshold, x), like(value, x)),
)
threshold_d_threshold = exported(
    lambda x: _threshold.d_threshold_of(real(x), like(0.0, x), like(0.0, x)),
    lambda x, threshold, value: _threshold.d_threshold_of(real(x), like(threshold, x), like(value, x)),
)
threshold_d_value = exported(
    lambda x: _threshold.d_value_of(real(x), like(0.0, x), like(0.0, x)),
    lambda x, threshold, value: _threshold.d_value_of(real(x), like(threshold, x), like(value, x)),
)
