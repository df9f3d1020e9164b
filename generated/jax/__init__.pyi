from typing import Literal

from jax import Array
from jax.typing import ArrayLike

class _Of_Gated_function:
    __name__: str
    def __call__(self, x: ArrayLike, gate: ArrayLike, /, *, style: Literal["form", "kernel"] = ...) -> Array: ...

class _Of_Gated(_Of_Gated_function):
    d1: _Of_Gated_function
    d2: _Of_Gated_function
    d_gate: _Of_Gated_function

class _Of_alpha_function:
    __name__: str
    def __call__(self, x: ArrayLike, /, *, style: Literal["form", "kernel"] = ..., alpha: ArrayLike = ...) -> Array: ...

class _Of_alpha(_Of_alpha_function):
    d1: _Of_alpha_function
    d2: _Of_alpha_function
    d_alpha: _Of_alpha_function

class _Of_tau_function:
    __name__: str
    def __call__(self, x: ArrayLike, /, *, style: Literal["form", "kernel"] = ..., tau: ArrayLike = ...) -> Array: ...

class _Of_tau(_Of_tau_function):
    d1: _Of_tau_function
    d2: _Of_tau_function
    d_tau: _Of_tau_function

class _Of_x_function:
    __name__: str
    def __call__(self, x: ArrayLike, /, *, style: Literal["form", "kernel"] = ...) -> Array: ...

class _Of_x(_Of_x_function):
    d1: _Of_x_function
    d2: _Of_x_function

class _Of_lambd_function:
    __name__: str
    def __call__(self, x: ArrayLike, /, *, style: Literal["form", "kernel"] = ..., lambd: ArrayLike = ...) -> Array: ...

class _Of_lambd(_Of_lambd_function):
    d1: _Of_lambd_function
    d2: _Of_lambd_function
    d_lambd: _Of_lambd_function

class _Of_min_val_max_val_function:
    __name__: str
    def __call__(self, x: ArrayLike, /, *, style: Literal["form", "kernel"] = ..., min_val: ArrayLike = ..., max_val: ArrayLike = ...) -> Array: ...

class _Of_min_val_max_val(_Of_min_val_max_val_function):
    d1: _Of_min_val_max_val_function
    d2: _Of_min_val_max_val_function
    d_min_val: _Of_min_val_max_val_function
    d_max_val: _Of_min_val_max_val_function

class _Of_alpha_learned_function:
    __name__: str
    def __call__(self, x: ArrayLike, /, *, style: Literal["form", "kernel"] = ..., alpha: ArrayLike = ...) -> Array: ...

class _Of_alpha_learned(_Of_alpha_learned_function):
    d1: _Of_alpha_learned_function
    d2: _Of_alpha_learned_function
    d_alpha: _Of_alpha_learned_function

class _Of_beta_function:
    __name__: str
    def __call__(self, x: ArrayLike, /, *, style: Literal["form", "kernel"] = ..., beta: ArrayLike = ...) -> Array: ...

class _Of_beta(_Of_beta_function):
    d1: _Of_beta_function
    d2: _Of_beta_function
    d_beta: _Of_beta_function

class _Of_b_function:
    __name__: str
    def __call__(self, x: ArrayLike, /, *, style: Literal["form", "kernel"] = ..., b: ArrayLike = ...) -> Array: ...

class _Of_b(_Of_b_function):
    d1: _Of_b_function
    d2: _Of_b_function
    d_b: _Of_b_function

class _Of_beta_learned_function:
    __name__: str
    def __call__(self, x: ArrayLike, /, *, style: Literal["form", "kernel"] = ..., beta: ArrayLike = ...) -> Array: ...

class _Of_beta_learned(_Of_beta_learned_function):
    d1: _Of_beta_learned_function
    d2: _Of_beta_learned_function
    d_beta: _Of_beta_learned_function

class _Of_threshold_value_function:
    __name__: str
    def __call__(self, x: ArrayLike, /, *, style: Literal["form", "kernel"] = ..., threshold: ArrayLike = ..., value: ArrayLike = ...) -> Array: ...

class _Of_threshold_value(_Of_threshold_value_function):
    d1: _Of_threshold_value_function
    d2: _Of_threshold_value_function
    d_threshold: _Of_threshold_value_function
    d_value: _Of_threshold_value_function

bilinear: _Of_Gated
celu: _Of_alpha
clipped_relu: _Of_tau
elu: _Of_alpha
exponential: _Of_x
gaussian: _Of_x
geglu: _Of_Gated
geglu_tanh: _Of_Gated
gelu: _Of_x
gelu_sigmoid: _Of_x
gelu_tanh: _Of_x
glu: _Of_Gated
hardshrink: _Of_lambd
hardsigmoid: _Of_x
hardswish: _Of_x
hardtanh: _Of_min_val_max_val
identity: _Of_x
leaky_relu: _Of_alpha
log_cosh: _Of_x
logsigmoid: _Of_x
mish: _Of_x
prelu: _Of_alpha_learned
reglu: _Of_Gated
relu: _Of_x
relu6: _Of_x
relu_squared: _Of_x
rrelu: _Of_x
selu: _Of_x
sigmoid: _Of_x
silu: _Of_x
softplus: _Of_beta
softshrink: _Of_lambd
softsign: _Of_x
sparse_plus: _Of_x
sparse_sigmoid: _Of_x
squareplus: _Of_b
swiglu: _Of_Gated
swish: _Of_beta_learned
tanh: _Of_x
tanhshrink: _Of_x
threshold: _Of_threshold_value
