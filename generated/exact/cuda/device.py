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
from ...cuda.kernels import clipped_relu as _clipped_relu
from .kernels import elu as _elu
from .kernels import gelu as _gelu
from .kernels import gelu_sigmoid as _gelu_sigmoid
from .kernels import gelu_tanh as _gelu_tanh
from ...cuda.kernels import leaky_relu as _leaky_relu
from ...cuda.kernels import prelu as _prelu
from ...cuda.kernels import relu as _relu
from .kernels import sigmoid as _sigmoid
from .kernels import silu as _silu
from .kernels import softplus as _softplus
from .kernels import swish as _swish
from .kernels import tanh as _tanh

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
gelu = exported(lambda x: _gelu.f_of(real(x)))
gelu_d1 = exported(lambda x: _gelu.d1_of(real(x)))
gelu_d2 = exported(lambda x: _gelu.d2_of(real(x)))
gelu_sigmoid = exported(lambda x: _gelu_sigmoid.f_of(real(x)))
gelu_sigmoid_d1 = exported(lambda x: _gelu_sigmoid.d1_of(real(x)))
gelu_sigmoid_d2 = exported(lambda x: _gelu_sigmoid.d2_of(real(x)))
gelu_tanh = exported(lambda x: _gelu_tanh.f_of(real(x)))
gelu_tanh_d1 = exported(lambda x: _gelu_tanh.d1_of(real(x)))
gelu_tanh_d2 = exported(lambda x: _gelu_tanh.d2_of(real(x)))
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
relu = exported(lambda x: _relu.f_of(real(x)))
relu_d1 = exported(lambda x: _relu.d1_of(real(x)))
relu_d2 = exported(lambda x: _relu.d2_of(real(x)))
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
