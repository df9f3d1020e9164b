from typing import Any

from torch import Tensor

from .runtime import functional as functional
from .runtime.modules import CELU as CELU
from .runtime.modules import ELU as ELU
from .runtime.modules import GELU as GELU
from .runtime.modules import GLU as GLU
from .runtime.modules import Hardshrink as Hardshrink
from .runtime.modules import Hardsigmoid as Hardsigmoid
from .runtime.modules import Hardswish as Hardswish
from .runtime.modules import Hardtanh as Hardtanh
from .runtime.modules import LeakyReLU as LeakyReLU
from .runtime.modules import LogSigmoid as LogSigmoid
from .runtime.modules import Mish as Mish
from .runtime.modules import PReLU as PReLU
from .runtime.modules import ReLU as ReLU
from .runtime.modules import ReLU6 as ReLU6
from .runtime.modules import RReLU as RReLU
from .runtime.modules import SELU as SELU
from .runtime.modules import Sigmoid as Sigmoid
from .runtime.modules import SiLU as SiLU
from .runtime.modules import Softplus as Softplus
from .runtime.modules import Softshrink as Softshrink
from .runtime.modules import Softsign as Softsign
from .runtime.modules import Tanh as Tanh
from .runtime.modules import Tanhshrink as Tanhshrink
from .runtime.modules import Threshold as Threshold
from .runtime.modules import ClampedSwiGLU as ClampedSwiGLU
from .runtime.modules import GatedUnit, Unit
from .runtime.operators import inductor_options as inductor_options
from .runtime.swap import replace as replace

operators: Any

class _Function:
    __name__: str

class _Of_Gated_function(_Function):
    def __call__(self, x: Tensor, gate: Tensor, /) -> Tensor: ...

class _Of_Gated_backward(_Function):
    def __call__(self, grad: Tensor, x: Tensor, gate: Tensor, /) -> tuple[Tensor, Tensor]: ...

class _Of_Gated(_Of_Gated_function):
    d1: _Of_Gated_function
    d2: _Of_Gated_function
    d_gate: _Of_Gated_function
    backward: _Of_Gated_backward

class _Of_alpha_function(_Function):
    def __call__(self, x: Tensor, /, *, alpha: float | Tensor = ...) -> Tensor: ...

class _Of_alpha_backward(_Function):
    def __call__(self, grad: Tensor, x: Tensor, /, *, alpha: float | Tensor = ...) -> Tensor: ...

class _Of_alpha(_Of_alpha_function):
    d1: _Of_alpha_function
    d2: _Of_alpha_function
    d_alpha: _Of_alpha_function
    backward: _Of_alpha_backward

class _Of_tau_function(_Function):
    def __call__(self, x: Tensor, /, *, tau: float | Tensor = ...) -> Tensor: ...

class _Of_tau_backward(_Function):
    def __call__(self, grad: Tensor, x: Tensor, /, *, tau: float | Tensor = ...) -> Tensor: ...

class _Of_tau(_Of_tau_function):
    d1: _Of_tau_function
    d2: _Of_tau_function
    d_tau: _Of_tau_function
    backward: _Of_tau_backward

class _Of_x_function(_Function):
    def __call__(self, x: Tensor, /) -> Tensor: ...

class _Of_x_backward(_Function):
    def __call__(self, grad: Tensor, x: Tensor, /) -> Tensor: ...

class _Of_x(_Of_x_function):
    d1: _Of_x_function
    d2: _Of_x_function
    backward: _Of_x_backward

class _Of_lambd_function(_Function):
    def __call__(self, x: Tensor, /, *, lambd: float | Tensor = ...) -> Tensor: ...

class _Of_lambd_backward(_Function):
    def __call__(self, grad: Tensor, x: Tensor, /, *, lambd: float | Tensor = ...) -> Tensor: ...

class _Of_lambd(_Of_lambd_function):
    d1: _Of_lambd_function
    d2: _Of_lambd_function
    d_lambd: _Of_lambd_function
    backward: _Of_lambd_backward

class _Of_min_val_max_val_function(_Function):
    def __call__(self, x: Tensor, /, *, min_val: float | Tensor = ..., max_val: float | Tensor = ...) -> Tensor: ...

class _Of_min_val_max_val_backward(_Function):
    def __call__(self, grad: Tensor, x: Tensor, /, *, min_val: float | Tensor = ..., max_val: float | Tensor = ...) -> Tensor: ...

class _Of_min_val_max_val(_Of_min_val_max_val_function):
    d1: _Of_min_val_max_val_function
    d2: _Of_min_val_max_val_function
    d_min_val: _Of_min_val_max_val_function
    d_max_val: _Of_min_val_max_val_function
    backward: _Of_min_val_max_val_backward

class _Of_alpha_learned_function(_Function):
    def __call__(self, x: Tensor, /, *, alpha: float | Tensor = ...) -> Tensor: ...

class _Of_alpha_learned_backward(_Function):
    # that of a parameter is there where the parameter is a tensor
    def __call__(self, grad: Tensor, x: Tensor, /, *, alpha: float | Tensor = ...) -> Any: ...

class _Of_alpha_learned(_Of_alpha_learned_function):
    d1: _Of_alpha_learned_function
    d2: _Of_alpha_learned_function
    d_alpha: _Of_alpha_learned_function
    backward: _Of_alpha_learned_backward

class _Of_beta_function(_Function):
    def __call__(self, x: Tensor, /, *, beta: float | Tensor = ...) -> Tensor: ...

class _Of_beta_backward(_Function):
    def __call__(self, grad: Tensor, x: Tensor, /, *, beta: float | Tensor = ...) -> Tensor: ...

class _Of_beta(_Of_beta_function):
    d1: _Of_beta_function
    d2: _Of_beta_function
    d_beta: _Of_beta_function
    backward: _Of_beta_backward

class _Of_b_function(_Function):
    def __call__(self, x: Tensor, /, *, b: float | Tensor = ...) -> Tensor: ...

class _Of_b_backward(_Function):
    def __call__(self, grad: Tensor, x: Tensor, /, *, b: float | Tensor = ...) -> Tensor: ...

class _Of_b(_Of_b_function):
    d1: _Of_b_function
    d2: _Of_b_function
    d_b: _Of_b_function
    backward: _Of_b_backward

class _Of_beta_learned_function(_Function):
    def __call__(self, x: Tensor, /, *, beta: float | Tensor = ...) -> Tensor: ...

class _Of_beta_learned_backward(_Function):
    # that of a parameter is there where the parameter is a tensor
    def __call__(self, grad: Tensor, x: Tensor, /, *, beta: float | Tensor = ...) -> Any: ...

class _Of_beta_learned(_Of_beta_learned_function):
    d1: _Of_beta_learned_function
    d2: _Of_beta_learned_function
    d_beta: _Of_beta_learned_function
    backward: _Of_beta_learned_backward

class _Of_threshold_value_function(_Function):
    def __call__(self, x: Tensor, /, *, threshold: float | Tensor = ..., value: float | Tensor = ...) -> Tensor: ...

class _Of_threshold_value_backward(_Function):
    def __call__(self, grad: Tensor, x: Tensor, /, *, threshold: float | Tensor = ..., value: float | Tensor = ...) -> Tensor: ...

class _Of_threshold_value(_Of_threshold_value_function):
    d1: _Of_threshold_value_function
    d2: _Of_threshold_value_function
    d_threshold: _Of_threshold_value_function
    d_value: _Of_threshold_value_function
    backward: _Of_threshold_value_backward

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

class BilinearUnit(GatedUnit):
    def __init__(self, *, dim: int = ..., first: str = ...) -> None: ...

class ClippedReLU(Unit):
    def __init__(self, tau: float = ...) -> None: ...

class Exponential(Unit):
    def __init__(self) -> None: ...

class Gaussian(Unit):
    def __init__(self) -> None: ...

class GEGLU(GatedUnit):
    def __init__(self, *, dim: int = ..., first: str = ...) -> None: ...

class GEGLUTanh(GatedUnit):
    def __init__(self, *, dim: int = ..., first: str = ...) -> None: ...

class GELUSigmoid(Unit):
    def __init__(self) -> None: ...

class GELUTanh(Unit):
    def __init__(self) -> None: ...

class IdentityUnit(Unit):
    def __init__(self) -> None: ...

class LogCosh(Unit):
    def __init__(self) -> None: ...

class ReGLU(GatedUnit):
    def __init__(self, *, dim: int = ..., first: str = ...) -> None: ...

class ReLUSquared(Unit):
    def __init__(self) -> None: ...

class SparsePlus(Unit):
    def __init__(self) -> None: ...

class SparseSigmoid(Unit):
    def __init__(self) -> None: ...

class Squareplus(Unit):
    def __init__(self, b: float = ...) -> None: ...

class SwiGLU(GatedUnit):
    def __init__(self, *, dim: int = ..., first: str = ...) -> None: ...

class Swish(Unit):
    beta: Tensor
    def __init__(self, beta: float = ..., *, num_parameters: int | tuple[int, ...] = ..., device: Any = ..., dtype: Any = ...) -> None: ...
