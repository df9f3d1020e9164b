"""The activations as modules: those of `torch.nn` under its names, and one for each activation that it has none for.

The former are subclasses of PyTorch's, which own their arguments, defaults, `state_dict` and `repr`; `forward` alone is
another.
"""

from __future__ import annotations

from inspect import Parameter, Signature
from typing import Any

import torch
from torch import Tensor, nn
from torch.overrides import handle_torch_function, has_torch_function, has_torch_function_unary

from ...cpu.runtime.calling import Activation
from . import functional as F
from .functions import made


class CELU(nn.CELU):
    def forward(self, input: Tensor) -> Tensor:
        return F.celu(input, self.alpha, self.inplace)


class ELU(nn.ELU):
    def forward(self, input: Tensor) -> Tensor:
        return F.elu(input, self.alpha, self.inplace)


class GELU(nn.GELU):
    def forward(self, input: Tensor) -> Tensor:
        return F.gelu(input, self.approximate)


class GLU(nn.GLU):
    def forward(self, input: Tensor) -> Tensor:
        return F.glu(input, self.dim)


class Hardshrink(nn.Hardshrink):
    def forward(self, input: Tensor) -> Tensor:
        return F.hardshrink(input, self.lambd)


class Hardsigmoid(nn.Hardsigmoid):
    def forward(self, input: Tensor) -> Tensor:
        return F.hardsigmoid(input, self.inplace)


class Hardswish(nn.Hardswish):
    def forward(self, input: Tensor) -> Tensor:
        return F.hardswish(input, self.inplace)


class Hardtanh(nn.Hardtanh):
    def forward(self, input: Tensor) -> Tensor:
        return F.hardtanh(input, self.min_val, self.max_val, self.inplace)


class LeakyReLU(nn.LeakyReLU):
    def forward(self, input: Tensor) -> Tensor:
        return F.leaky_relu(input, self.negative_slope, self.inplace)


class LogSigmoid(nn.LogSigmoid):
    def forward(self, input: Tensor) -> Tensor:
        return F.logsigmoid(input)


class Mish(nn.Mish):
    def forward(self, input: Tensor) -> Tensor:
        return F.mish(input, self.inplace)


class PReLU(nn.PReLU):
    """PyTorch's, whose `num_parameters` may be a shape, too: that of a weight for each element of it."""

    def forward(self, input: Tensor) -> Tensor:
        if isinstance(self.num_parameters, int) or len(self.num_parameters) < 2:
            return F.prelu(input, self.weight)
        return made["prelu"](input, alpha=self.weight)


class ReLU(nn.ReLU):
    def forward(self, input: Tensor) -> Tensor:
        return F.relu(input, self.inplace)


class ReLU6(nn.ReLU6):
    def forward(self, input: Tensor) -> Tensor:
        return F.relu6(input, self.inplace)


class RReLU(nn.RReLU):
    def forward(self, input: Tensor) -> Tensor:
        return F.rrelu(input, self.lower, self.upper, self.training, self.inplace)


class SELU(nn.SELU):
    def forward(self, input: Tensor) -> Tensor:
        return F.selu(input, self.inplace)


class Sigmoid(nn.Sigmoid):
    def forward(self, input: Tensor) -> Tensor:
        return F.sigmoid(input)


class SiLU(nn.SiLU):
    def forward(self, input: Tensor) -> Tensor:
        return F.silu(input, self.inplace)


class Softplus(nn.Softplus):
    def forward(self, input: Tensor) -> Tensor:
        return F.softplus(input, self.beta, self.threshold)


class Softshrink(nn.Softshrink):
    def forward(self, input: Tensor) -> Tensor:
        return F.softshrink(input, self.lambd)


class Softsign(nn.Softsign):
    def forward(self, input: Tensor) -> Tensor:
        return F.softsign(input)


class Tanh(nn.Tanh):
    def forward(self, input: Tensor) -> Tensor:
        return F.tanh(input)


class Tanhshrink(nn.Tanhshrink):
    def forward(self, input: Tensor) -> Tensor:
        return F.tanhshrink(input)


class Threshold(nn.Threshold):
    def forward(self, input: Tensor) -> Tensor:
        return F.threshold(input, self.threshold, self.value, self.inplace)


class Unit(nn.Module):
    """The module of an activation.

    Its parameters are arguments with the defaults of the definition. One that is learned is a parameter of the module
    too: `num_parameters` is 1 for one number, or that of channels, along the second axis of the input, or a shape that
    broadcasts against the input.
    """

    _owner: Activation

    def __init__(
        self,
        *values: float,
        num_parameters: int | tuple[int, ...] = 1,
        device: Any = None,
        dtype: Any = None,
        **named: float,
    ) -> None:
        super().__init__()
        names = [p.name for p in self._owner.parameters]
        if len(values) > len(names):
            most = f"{len(names)} number{'s' * (len(names) != 1)}"
            raise TypeError(f"{type(self).__name__} takes {most} by position, not {len(values)}")
        given = dict(zip(names, values, strict=False)) | named
        self._owner.check_names(type(self).__name__, given)
        self.num_parameters = num_parameters
        shape = (num_parameters,) if isinstance(num_parameters, int) else num_parameters
        for p in self._owner.parameters:
            value = float(given.get(p.name, p.default))
            if p.learnable:
                start = torch.full(shape, value, device=device, dtype=dtype)
                self.register_parameter(p.name, nn.Parameter(start))
            else:
                setattr(self, p.name, value)

    def _values(self, input: Tensor) -> dict[str, Any]:
        found = {p.name: getattr(self, p.name) for p in self._owner.parameters}
        for p in self._owner.parameters:
            if p.learnable and isinstance(self.num_parameters, int):
                value = found[p.name]
                found[p.name] = value.reshape(()) if self.num_parameters == 1 else _by_channel(value, input)
        return found

    def forward(self, input: Tensor) -> Tensor:
        return made[self._owner.__name__](input, **self._values(input))

    def extra_repr(self) -> str:
        """The numbers, as the arguments that they were."""
        told = [f"{p.name}={getattr(self, p.name)}" for p in self._owner.parameters if not p.learnable]
        learned = any(p.learnable for p in self._owner.parameters)
        return ", ".join(told + [f"num_parameters={self.num_parameters}"] * learned)


class GatedUnit(Unit):
    """The module of a gated unit: of an input and a gate, or of one tensor that holds both side by side.

    The tensor is halved along `dim`; `first` names the half that comes first: "x" is that of a fused projection as in
    LLaMA, "gate" that of PyTorch's GLU.
    """

    def __init__(self, *values: float, dim: int = -1, first: str = "x", **named: Any) -> None:
        super().__init__(*values, **named)
        self.dim, self.first = dim, _first_half(self, first)

    def forward(self, input: Tensor, gate: Tensor | None = None) -> Tensor:
        if gate is None:
            input, gate = _halves(input, self.dim, self.first)
        return made[self._owner.__name__](input, gate, **self._values(input))

    def extra_repr(self) -> str:
        """The numbers, and how one tensor is halved."""
        return ", ".join([*filter(None, [super().extra_repr()]), f"dim={self.dim}, first={self.first!r}"])


class ClampedSwiGLU(nn.Module):
    """SwiGLU as gpt-oss has it: (gate + 1) x sigmoid(alpha x), where x is at most `limit`, and the size of the gate.

    It takes an input and a gate, or one tensor that is halved along `dim`; `first` names the half that comes first.
    With `interleaved`, as in the weights of gpt-oss, the halves are every other element.
    """

    def __init__(
        self, alpha: float = 1.702, limit: float = 7.0, *, dim: int = -1, first: str = "x", interleaved: bool = True
    ) -> None:
        super().__init__()
        self.alpha, self.limit, self.dim, self.interleaved = alpha, limit, dim, interleaved
        self.first = _first_half(self, first)

    def forward(self, input: Tensor, gate: Tensor | None = None) -> Tensor:
        if gate is None:
            input, gate = _halves(input, self.dim, self.first, self.interleaved)
        value = made["swish"](input.clamp(max=self.limit), beta=self.alpha)
        return value * (gate.clamp(-self.limit, self.limit) + 1)

    def extra_repr(self) -> str:
        """The numbers, and how one tensor is halved."""
        names = ("alpha", "limit", "dim", "first", "interleaved")
        return ", ".join(f"{name}={getattr(self, name)!r}" for name in names)


def _first_half(module: nn.Module, first: str) -> str:
    if first not in ("x", "gate"):
        raise ValueError(f'{type(module).__name__} takes first="x" or first="gate", not {first!r}')
    return first


def _by_channel(weight: Tensor, input: Tensor) -> Tensor:
    """A weight for each index of the second axis, as it broadcasts against an input."""
    if has_torch_function((weight, input)):  # a node of its own for `torch.fx`, which knows no number of axes
        return handle_torch_function(_by_channel, (weight, input), weight, input)
    return weight.reshape(-1, *(1,) * max(input.dim() - 2, 0))


def _halves(input: Tensor, dim: int, first: str, interleaved: bool = False) -> tuple[Tensor, Tensor]:
    """The two halves of a tensor, x and the gate."""
    if has_torch_function_unary(input):
        halves: tuple[Tensor, Tensor] = handle_torch_function(_halves, (input,), input, dim, first, interleaved)
        return halves
    size = input.size(dim)
    if size % 2:
        raise RuntimeError(f"a gated unit halves dimension {dim}, whose size {size} is odd")
    if interleaved:
        one, other = input.unflatten(dim, (size // 2, 2)).unbind(dim + (dim >= 0))
    else:
        one, other = input.chunk(2, dim)
    return (one, other) if first == "x" else (other, one)


def unit(package: str, name: str, owner: Activation) -> type[Unit]:
    """A module class for an activation; `package` is where it is found by its name, as pickling needs."""
    base = Unit if len(owner.arrays) == 1 else GatedUnit
    text = f"{owner.about.summary}\n\n{base.__doc__}"
    return type(
        name, (base,), {"_owner": owner, "__module__": package, "__doc__": text, "__signature__": _signed(owner)}
    )


def _signed(owner: Activation) -> Signature:
    either, only = Parameter.POSITIONAL_OR_KEYWORD, Parameter.KEYWORD_ONLY
    taken = [Parameter(p.name, either, default=p.default) for p in owner.parameters]
    extra: dict[str, Any] = {"dim": -1, "first": "x"} if len(owner.arrays) > 1 else {}
    if any(p.learnable for p in owner.parameters):
        extra |= {"num_parameters": 1, "device": None, "dtype": None}
    return Signature([*taken, *(Parameter(name, only, default=value) for name, value in extra.items())])
