from collections.abc import Sequence
from typing import Any, NoReturn, TypeVar, overload

import numpy as np
from numpy.typing import ArrayLike, DTypeLike, NDArray

from .runtime.facts import Facts
from .runtime.gated import Packed

_F = TypeVar("_F", bound=np.floating[Any])

class _Function:
    __name__: str
    nin: int
    nout: int
    nargs: int
    identity: None
    signature: None
    @property
    def ntypes(self) -> int: ...
    @property
    def types(self) -> list[str]: ...
    def at(self, a: NDArray[Any], indices: Any, *others: ArrayLike) -> None: ...
    def outer(self, a: ArrayLike, b: ArrayLike, /, **keywords: Any) -> Any: ...
    def resolve_dtypes(self, dtypes: Sequence[Any], *, signature: Any = ..., casting: str = ..., reduction: bool = ...) -> tuple[np.dtype[Any], ...]: ...
    def reduce(self, *arguments: Any, **keywords: Any) -> NoReturn: ...
    def accumulate(self, *arguments: Any, **keywords: Any) -> NoReturn: ...
    def reduceat(self, *arguments: Any, **keywords: Any) -> NoReturn: ...

def get_num_threads() -> int: ...
def set_num_threads(threads: int) -> None: ...

class _Of_Gated_function(_Function):
    @overload
    def __call__(self, x: NDArray[_F], gate: NDArray[_F], /, out: Any = ..., *, where: Any = ..., dtype: DTypeLike | None = ..., casting: str = ..., order: str = ..., subok: bool = ...) -> NDArray[_F]: ...
    @overload
    def __call__(self, x: Any, gate: Any, /, out: Any = ..., *, where: Any = ..., dtype: DTypeLike | None = ..., casting: str = ..., order: str = ..., subok: bool = ...) -> Any: ...

class _Of_Gated_backward(_Function):
    def __call__(self, grad: Any, x: Any, gate: Any, /, *, out: Any = ...) -> tuple[Any, Any]: ...

class _Of_Gated(_Of_Gated_function):
    d1: _Of_Gated_function
    d2: _Of_Gated_function
    d_gate: _Of_Gated_function
    backward: _Of_Gated_backward
    functions: Sequence[str]
    @property
    def facts(self) -> Facts: ...
    @property
    def packed(self) -> Packed: ...

class _Of_alpha_function(_Function):
    @overload
    def __call__(self, x: NDArray[_F], /, *, alpha: ArrayLike = ..., out: Any = ..., where: Any = ..., dtype: DTypeLike | None = ..., casting: str = ..., order: str = ..., subok: bool = ...) -> NDArray[_F]: ...
    @overload
    def __call__(self, x: Any, /, *, alpha: ArrayLike = ..., out: Any = ..., where: Any = ..., dtype: DTypeLike | None = ..., casting: str = ..., order: str = ..., subok: bool = ...) -> Any: ...

class _Of_alpha_backward(_Function):
    @overload
    def __call__(self, grad: NDArray[_F], x: NDArray[_F], /, *, alpha: ArrayLike = ..., out: Any = ..., where: Any = ..., dtype: DTypeLike | None = ..., casting: str = ..., order: str = ..., subok: bool = ...) -> NDArray[_F]: ...
    @overload
    def __call__(self, grad: Any, x: Any, /, *, alpha: ArrayLike = ..., out: Any = ..., where: Any = ..., dtype: DTypeLike | None = ..., casting: str = ..., order: str = ..., subok: bool = ...) -> Any: ...

class _Of_alpha(_Of_alpha_function):
    d1: _Of_alpha_function
    d2: _Of_alpha_function
    d_alpha: _Of_alpha_function
    backward: _Of_alpha_backward
    functions: Sequence[str]
    @property
    def facts(self) -> Facts: ...

class _Of_tau_function(_Function):
    @overload
    def __call__(self, x: NDArray[_F], /, *, tau: ArrayLike = ..., out: Any = ..., where: Any = ..., dtype: DTypeLike | None = ..., casting: str = ..., order: str = ..., subok: bool = ...) -> NDArray[_F]: ...
    @overload
    def __call__(self, x: Any, /, *, tau: ArrayLike = ..., out: Any = ..., where: Any = ..., dtype: DTypeLike | None = ..., casting: str = ..., order: str = ..., subok: bool = ...) -> Any: ...

class _Of_tau_backward(_Function):
    @overload
    def __call__(self, grad: NDArray[_F], x: NDArray[_F], /, *, tau: ArrayLike = ..., out: Any = ..., where: Any = ..., dtype: DTypeLike | None = ..., casting: str = ..., order: str = ..., subok: bool = ...) -> NDArray[_F]: ...
    @overload
    def __call__(self, grad: Any, x: Any, /, *, tau: ArrayLike = ..., out: Any = ..., where: Any = ..., dtype: DTypeLike | None = ..., casting: str = ..., order: str = ..., subok: bool = ...) -> Any: ...

class _Of_tau(_Of_tau_function):
    d1: _Of_tau_function
    d2: _Of_tau_function
    d_tau: _Of_tau_function
    backward: _Of_tau_backward
    functions: Sequence[str]
    @property
    def facts(self) -> Facts: ...

class _Of_x_function(_Function):
    @overload
    def __call__(self, x: NDArray[_F], /, out: Any = ..., *, where: Any = ..., dtype: DTypeLike | None = ..., casting: str = ..., order: str = ..., subok: bool = ...) -> NDArray[_F]: ...
    @overload
    def __call__(self, x: Any, /, out: Any = ..., *, where: Any = ..., dtype: DTypeLike | None = ..., casting: str = ..., order: str = ..., subok: bool = ...) -> Any: ...

class _Of_x_backward(_Function):
    @overload
    def __call__(self, grad: NDArray[_F], x: NDArray[_F], /, out: Any = ..., *, where: Any = ..., dtype: DTypeLike | None = ..., casting: str = ..., order: str = ..., subok: bool = ...) -> NDArray[_F]: ...
    @overload
    def __call__(self, grad: Any, x: Any, /, out: Any = ..., *, where: Any = ..., dtype: DTypeLike | None = ..., casting: str = ..., order: str = ..., subok: bool = ...) -> Any: ...

class _Of_x(_Of_x_function):
    d1: _Of_x_function
    d2: _Of_x_function
    backward: _Of_x_backward
    functions: Sequence[str]
    @property
    def facts(self) -> Facts: ...

class _Of_lambd_function(_Function):
    @overload
    def __call__(self, x: NDArray[_F], /, *, lambd: ArrayLike = ..., out: Any = ..., where: Any = ..., dtype: DTypeLike | None = ..., casting: str = ..., order: str = ..., subok: bool = ...) -> NDArray[_F]: ...
    @overload
    def __call__(self, x: Any, /, *, lambd: ArrayLike = ..., out: Any = ..., where: Any = ..., dtype: DTypeLike | None = ..., casting: str = ..., order: str = ..., subok: bool = ...) -> Any: ...

class _Of_lambd_backward(_Function):
    @overload
    def __call__(self, grad: NDArray[_F], x: NDArray[_F], /, *, lambd: ArrayLike = ..., out: Any = ..., where: Any = ..., dtype: DTypeLike | None = ..., casting: str = ..., order: str = ..., subok: bool = ...) -> NDArray[_F]: ...
    @overload
    def __call__(self, grad: Any, x: Any, /, *, lambd: ArrayLike = ..., out: Any = ..., where: Any = ..., dtype: DTypeLike | None = ..., casting: str = ..., order: str = ..., subok: bool = ...) -> Any: ...

class _Of_lambd(_Of_lambd_function):
    d1: _Of_lambd_function
    d2: _Of_lambd_function
    d_lambd: _Of_lambd_function
    backward: _Of_lambd_backward
    functions: Sequence[str]
    @property
    def facts(self) -> Facts: ...

class _Of_min_val_max_val_function(_Function):
    @overload
    def __call__(self, x: NDArray[_F], /, *, min_val: ArrayLike = ..., max_val: ArrayLike = ..., out: Any = ..., where: Any = ..., dtype: DTypeLike | None = ..., casting: str = ..., order: str = ..., subok: bool = ...) -> NDArray[_F]: ...
    @overload
    def __call__(self, x: Any, /, *, min_val: ArrayLike = ..., max_val: ArrayLike = ..., out: Any = ..., where: Any = ..., dtype: DTypeLike | None = ..., casting: str = ..., order: str = ..., subok: bool = ...) -> Any: ...

class _Of_min_val_max_val_backward(_Function):
    @overload
    def __call__(self, grad: NDArray[_F], x: NDArray[_F], /, *, min_val: ArrayLike = ..., max_val: ArrayLike = ..., out: Any = ..., where: Any = ..., dtype: DTypeLike | None = ..., casting: str = ..., order: str = ..., subok: bool = ...) -> NDArray[_F]: ...
    @overload
    def __call__(self, grad: Any, x: Any, /, *, min_val: ArrayLike = ..., max_val: ArrayLike = ..., out: Any = ..., where: Any = ..., dtype: DTypeLike | None = ..., casting: str = ..., order: str = ..., subok: bool = ...) -> Any: ...

class _Of_min_val_max_val(_Of_min_val_max_val_function):
    d1: _Of_min_val_max_val_function
    d2: _Of_min_val_max_val_function
    d_min_val: _Of_min_val_max_val_function
    d_max_val: _Of_min_val_max_val_function
    backward: _Of_min_val_max_val_backward
    functions: Sequence[str]
    @property
    def facts(self) -> Facts: ...

class _Of_alpha_learned_function(_Function):
    @overload
    def __call__(self, x: NDArray[_F], /, *, alpha: ArrayLike = ..., out: Any = ..., where: Any = ..., dtype: DTypeLike | None = ..., casting: str = ..., order: str = ..., subok: bool = ...) -> NDArray[_F]: ...
    @overload
    def __call__(self, x: Any, /, *, alpha: ArrayLike = ..., out: Any = ..., where: Any = ..., dtype: DTypeLike | None = ..., casting: str = ..., order: str = ..., subok: bool = ...) -> Any: ...

class _Of_alpha_learned_backward(_Function):
    def __call__(self, grad: Any, x: Any, /, *, alpha: ArrayLike = ..., out: Any = ...) -> tuple[Any, Any]: ...

class _Of_alpha_learned(_Of_alpha_learned_function):
    d1: _Of_alpha_learned_function
    d2: _Of_alpha_learned_function
    d_alpha: _Of_alpha_learned_function
    backward: _Of_alpha_learned_backward
    functions: Sequence[str]
    @property
    def facts(self) -> Facts: ...

class _Of_beta_function(_Function):
    @overload
    def __call__(self, x: NDArray[_F], /, *, beta: ArrayLike = ..., out: Any = ..., where: Any = ..., dtype: DTypeLike | None = ..., casting: str = ..., order: str = ..., subok: bool = ...) -> NDArray[_F]: ...
    @overload
    def __call__(self, x: Any, /, *, beta: ArrayLike = ..., out: Any = ..., where: Any = ..., dtype: DTypeLike | None = ..., casting: str = ..., order: str = ..., subok: bool = ...) -> Any: ...

class _Of_beta_backward(_Function):
    @overload
    def __call__(self, grad: NDArray[_F], x: NDArray[_F], /, *, beta: ArrayLike = ..., out: Any = ..., where: Any = ..., dtype: DTypeLike | None = ..., casting: str = ..., order: str = ..., subok: bool = ...) -> NDArray[_F]: ...
    @overload
    def __call__(self, grad: Any, x: Any, /, *, beta: ArrayLike = ..., out: Any = ..., where: Any = ..., dtype: DTypeLike | None = ..., casting: str = ..., order: str = ..., subok: bool = ...) -> Any: ...

class _Of_beta(_Of_beta_function):
    d1: _Of_beta_function
    d2: _Of_beta_function
    d_beta: _Of_beta_function
    backward: _Of_beta_backward
    functions: Sequence[str]
    @property
    def facts(self) -> Facts: ...

class _Of_b_function(_Function):
    @overload
    def __call__(self, x: NDArray[_F], /, *, b: ArrayLike = ..., out: Any = ..., where: Any = ..., dtype: DTypeLike | None = ..., casting: str = ..., order: str = ..., subok: bool = ...) -> NDArray[_F]: ...
    @overload
    def __call__(self, x: Any, /, *, b: ArrayLike = ..., out: Any = ..., where: Any = ..., dtype: DTypeLike | None = ..., casting: str = ..., order: str = ..., subok: bool = ...) -> Any: ...

class _Of_b_backward(_Function):
    @overload
    def __call__(self, grad: NDArray[_F], x: NDArray[_F], /, *, b: ArrayLike = ..., out: Any = ..., where: Any = ..., dtype: DTypeLike | None = ..., casting: str = ..., order: str = ..., subok: bool = ...) -> NDArray[_F]: ...
    @overload
    def __call__(self, grad: Any, x: Any, /, *, b: ArrayLike = ..., out: Any = ..., where: Any = ..., dtype: DTypeLike | None = ..., casting: str = ..., order: str = ..., subok: bool = ...) -> Any: ...

class _Of_b(_Of_b_function):
    d1: _Of_b_function
    d2: _Of_b_function
    d_b: _Of_b_function
    backward: _Of_b_backward
    functions: Sequence[str]
    @property
    def facts(self) -> Facts: ...

class _Of_beta_learned_function(_Function):
    @overload
    def __call__(self, x: NDArray[_F], /, *, beta: ArrayLike = ..., out: Any = ..., where: Any = ..., dtype: DTypeLike | None = ..., casting: str = ..., order: str = ..., subok: bool = ...) -> NDArray[_F]: ...
    @overload
    def __call__(self, x: Any, /, *, beta: ArrayLike = ..., out: Any = ..., where: Any = ..., dtype: DTypeLike | None = ..., casting: str = ..., order: str = ..., subok: bool = ...) -> Any: ...

class _Of_beta_learned_backward(_Function):
    def __call__(self, grad: Any, x: Any, /, *, beta: ArrayLike = ..., out: Any = ...) -> tuple[Any, Any]: ...

class _Of_beta_learned(_Of_beta_learned_function):
    d1: _Of_beta_learned_function
    d2: _Of_beta_learned_function
    d_beta: _Of_beta_learned_function
    backward: _Of_beta_learned_backward
    functions: Sequence[str]
    @property
    def facts(self) -> Facts: ...

class _Of_threshold_value_function(_Function):
    @overload
    def __call__(self, x: NDArray[_F], /, *, threshold: ArrayLike = ..., value: ArrayLike = ..., out: Any = ..., where: Any = ..., dtype: DTypeLike | None = ..., casting: str = ..., order: str = ..., subok: bool = ...) -> NDArray[_F]: ...
    @overload
    def __call__(self, x: Any, /, *, threshold: ArrayLike = ..., value: ArrayLike = ..., out: Any = ..., where: Any = ..., dtype: DTypeLike | None = ..., casting: str = ..., order: str = ..., subok: bool = ...) -> Any: ...

class _Of_threshold_value_backward(_Function):
    @overload
    def __call__(self, grad: NDArray[_F], x: NDArray[_F], /, *, threshold: ArrayLike = ..., value: ArrayLike = ..., out: Any = ..., where: Any = ..., dtype: DTypeLike | None = ..., casting: str = ..., order: str = ..., subok: bool = ...) -> NDArray[_F]: ...
    @overload
    def __call__(self, grad: Any, x: Any, /, *, threshold: ArrayLike = ..., value: ArrayLike = ..., out: Any = ..., where: Any = ..., dtype: DTypeLike | None = ..., casting: str = ..., order: str = ..., subok: bool = ...) -> Any: ...

class _Of_threshold_value(_Of_threshold_value_function):
    d1: _Of_threshold_value_function
    d2: _Of_threshold_value_function
    d_threshold: _Of_threshold_value_function
    d_value: _Of_threshold_value_function
    backward: _Of_threshold_value_backward
    functions: Sequence[str]
    @property
    def facts(self) -> Facts: ...

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
