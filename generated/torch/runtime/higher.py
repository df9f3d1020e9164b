# Copied from codegen/targets/torch/runtime/higher.py by `python -m codegen build`; do not edit.
"""Derivatives that no kernel has: of the last by x, and by parameters of anything but f.

Takes a function of an activation, and the number of one of its arguments; gives the partial derivative of its stable
form as PyTorch's own operations, which PyTorch differentiates further. It is computed in float64 and rounded. The form
is run on numbers with a slope, so nothing of PyTorch's modes and transforms is entered.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from functools import cache
from types import SimpleNamespace
from typing import Any

import torch
from torch import Tensor

from ...runtime.calling import Activation

_WIDE = torch.float64


class Sloped:
    """A value and its derivative, each a tensor or a number."""

    __slots__ = ("slope", "value")

    def __init__(self, value: Any, slope: Any) -> None:
        self.value, self.slope = value, slope

    def __add__(self, other: Any) -> Sloped:
        b = _sloped(other)
        return Sloped(self.value + b.value, self.slope + b.slope)

    def __neg__(self) -> Sloped:
        return Sloped(-self.value, -self.slope)

    def __sub__(self, other: Any) -> Sloped:
        return self + -_sloped(other)

    def __mul__(self, other: Any) -> Sloped:
        b = _sloped(other)
        return Sloped(self.value * b.value, self.slope * b.value + self.value * b.slope)

    def __truediv__(self, other: Any) -> Sloped:
        b = _sloped(other)
        quotient = self.value / b.value
        return Sloped(quotient, (self.slope - quotient * b.slope) / b.value)

    def __pow__(self, power: int) -> Sloped:
        return Sloped(self.value**power, power * self.value ** (power - 1) * self.slope)

    def __rsub__(self, other: Any) -> Sloped:
        return _sloped(other) - self

    def __rtruediv__(self, other: Any) -> Sloped:
        return _sloped(other) / self

    __radd__, __rmul__ = __add__, __mul__

    def __lt__(self, other: Any) -> Any:
        return self.value < _sloped(other).value

    def __le__(self, other: Any) -> Any:
        return self.value <= _sloped(other).value

    def __gt__(self, other: Any) -> Any:
        return self.value > _sloped(other).value

    def __ge__(self, other: Any) -> Any:
        return self.value >= _sloped(other).value

    def __eq__(self, other: object) -> Any:
        return self.value == _sloped(other).value

    def __ne__(self, other: object) -> Any:
        return self.value != _sloped(other).value

    __hash__ = None  # type: ignore[assignment]


def _sloped(a: Any) -> Sloped:
    return a if isinstance(a, Sloped) else Sloped(a, 0.0)


def _where(condition: Any, one: Any, other: Any) -> Sloped:
    a, b = _sloped(one), _sloped(other)
    values, slopes = (_chosen(condition, *pair) for pair in ((a.value, b.value), (a.slope, b.slope)))
    return Sloped(values, slopes)


def _chosen(condition: Any, one: Any, other: Any) -> Tensor:
    """Of two numbers PyTorch would make a tensor of its default type."""
    one, other = (v if isinstance(v, Tensor) else torch.full((), v, dtype=_WIDE) for v in (one, other))
    return torch.where(condition, one, other)


def _chained(function: Callable[[Any], Any], slope: Callable[[Any, Any], Any]) -> Callable[[Any], Sloped]:
    """A function with its derivative, which is given the argument and the value."""

    def apply(argument: Any) -> Sloped:
        a = _sloped(argument)
        at = a.value if isinstance(a.value, Tensor) else torch.full((), a.value, dtype=_WIDE)
        value = function(at)
        return Sloped(value, slope(at, value) * a.slope)

    return apply


OPERATIONS = SimpleNamespace(
    where=_where,
    double=True,
    exp=_chained(torch.exp, lambda x, y: y),
    floor=_chained(torch.floor, lambda x, y: 0.0),
    sqrt=_chained(torch.sqrt, lambda x, y: 0.5 / y),
    log=_chained(torch.log, lambda x, y: 1.0 / x),
    tanh=_chained(torch.tanh, lambda x, y: 1.0 - y * y),
    sinh=_chained(torch.sinh, lambda x, y: torch.cosh(x)),
    cosh=_chained(torch.cosh, lambda x, y: torch.sinh(x)),
    sin=_chained(torch.sin, lambda x, y: torch.cos(x)),
    cos=_chained(torch.cos, lambda x, y: -torch.sin(x)),
    atan=_chained(torch.atan, lambda x, y: 1.0 / (1.0 + x * x)),
    erf=_chained(torch.erf, lambda x, y: 2.0 / torch.pi**0.5 * torch.exp(-x * x)),
    erfc=_chained(torch.erfc, lambda x, y: -2.0 / torch.pi**0.5 * torch.exp(-x * x)),
)


def derivative(owner: Activation, function: str, argument: str) -> Callable[..., Tensor]:
    """The partial derivative of a function by an argument: of x, a gate if there is one, and the parameters.

    Parameters are tensors or numbers; the result has the shape and type of x.
    """
    names = (*owner.arrays, *(p.name for p in owner.parameters))
    gated, by = len(owner.arrays) > 1, names.index(argument)

    def compute(*given: Any) -> Tensor:
        form = _form(owner, function)
        like = given[0]
        numbers = [v.to(_WIDE) if isinstance(v, Tensor) else torch.full((), v, dtype=_WIDE) for v in given]
        own = [Sloped(v, 1.0 if k == by else 0.0) for k, v in enumerate(numbers)]
        value = _sloped(form(OPERATIONS, own[0], *own[1 + gated :]))
        if gated and function != "d_gate":
            value = own[1] * value
        slope = value.slope if isinstance(value.slope, Tensor) else torch.full((), value.slope, dtype=_WIDE)
        return slope.to(like.dtype).expand(like.shape)

    return compute


@cache
def _form(owner: Activation, function: str) -> Callable[..., Any]:
    name = "f" if function == "d_gate" else function  # what multiplies the gate
    try:
        module = importlib.import_module(f"{owner.package}.forms.{owner.__name__}")
    except ImportError as error:
        raise NotImplementedError(
            f"no kernel gives the derivative of {owner.__name__}.{function} that was asked for, and there are no forms"
        ) from error
    return getattr(module, name)  # type: ignore[no-any-return]
