"""What users call: an activation and its derivatives as functions of tensors.

Takes an activation of the package and the calls of its operators; gives a function, whose attributes `d1`, `d2`,
`d_<parameter>` and `backward` are functions too.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import reduce
from inspect import Parameter, Signature
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.overrides import handle_torch_function, has_torch_function

from ...cpu.runtime.calling import Activation
from ...cpu.runtime.docstrings import Words, docstring
from .operators import install, namespace_of

Call = Callable[..., Any]
_compiling = torch.compiler.is_compiling
_NARROW, _WIDE = np.dtype(np.float32), np.dtype(np.float64)
_WORDS = Words(
    array="Tensor",
    parameter="float or Tensor",
    result="Tensor",
    types="float16, bfloat16, float32 or float64",
    given="Of the type of the inputs.",
    others=(),
    beside=("backward",),
)
_REMEMBERED = 100  # sets of numbers that were looked at

made: dict[str, Call] = {}  # by the names of their activations: what modules and the functions of `functional` call
of_tensors: dict[str, Call] = {}  # those of parameters that are tensors already, of fitting types and shapes


def declare(package: str, activations: Sequence[Activation]) -> tuple[Any, dict[str, Call]]:
    """Register the activations of a package with PyTorch; gives its operators, and the functions by their names."""
    namespace = namespace_of(package.rpartition(".")[0], activations)
    calls = install(namespace, activations)
    for owner in activations:
        name = owner.__name__
        tensors = calls.get((name, False))
        made[name] = function(package, owner, calls[name, True], tensors)
        if tensors is not None:
            of_tensors[name] = tensors["f"]
    return getattr(torch.ops, namespace), made


def function(package: str, owner: Activation, numbers: Mapping[str, Call], tensors: Mapping[str, Call] | None) -> Call:
    """An activation for tensors, from the calls with parameters that are numbers and those with tensors."""
    made = _function(package, owner, "f", numbers, tensors)
    names = (*owner.functions[1:], "backward")
    derived = {name: _function(package, owner, name, numbers, tensors) for name in names}
    for one in (made, getattr(made, "_torchdynamo_inline", made)):  # Dynamo sees the latter
        vars(one).update(derived)
    return made


def _function(
    package: str, owner: Activation, name: str, numbers: Mapping[str, Call], tensors: Mapping[str, Call] | None
) -> Call:
    arrays = ("grad", *owner.arrays) if name == "backward" else owner.arrays
    title = owner.__name__ if name == "f" else f"{owner.__name__}.{name}"
    if tensors is not None:
        call = _with_parameters(owner, title, arrays, numbers[name], tensors[name])
    elif len(arrays) > 1:
        call = _of_several(title, arrays, numbers[name])
    else:
        call = numbers[name]  # which looks at its argument itself: one call of Python less
    call.__name__ = title.rpartition(".")[2]
    call.__qualname__, call.__module__ = title, package
    signature = _signature(owner, arrays)
    call.__doc__ = docstring(owner, name, str(signature), _WORDS)
    if call is not numbers[name]:  # that one has its arguments in its own signature
        call.__signature__ = signature  # type: ignore[attr-defined]
    return call


def _signature(owner: Activation, arrays: tuple[str, ...]) -> Signature:
    """What `help` and editors show of a function that takes any arguments and looks at them itself."""
    tensors = [Parameter(name, Parameter.POSITIONAL_ONLY) for name in arrays]
    own = [Parameter(p.name, Parameter.KEYWORD_ONLY, default=p.default) for p in owner.parameters]
    return Signature([*tensors, *own])


def _of_several(title: str, arrays: tuple[str, ...], quick: Call) -> Call:
    def call(*inputs: Tensor) -> Any:
        if len(inputs) != len(arrays):
            raise TypeError(_count(title, arrays))
        if has_torch_function(inputs):  # such as those that `torch.fx` traces with: the call is a node of its own
            return handle_torch_function(call, inputs, *inputs)
        return quick(*_alike(inputs))

    return call


def _with_parameters(owner: Activation, title: str, arrays: tuple[str, ...], quick: Call, learned: Call) -> Call:
    names = tuple(p.name for p in owner.parameters)
    defaults = tuple(p.default for p in owner.parameters)
    known: dict[Any, list[float]] = {}

    def call(*inputs: Tensor, **parameters: Any) -> Any:
        if len(inputs) != len(arrays):
            raise TypeError(f"{_count(title, arrays)}; pass {names[0]} by keyword: {title}(..., {names[0]}=...)")
        if has_torch_function(given := (*inputs, *parameters.values())):
            return handle_torch_function(call, given, *inputs, **parameters)
        if len(inputs) > 1:
            inputs = _alike(inputs)
        if not parameters:
            return quick(*inputs, *defaults)
        for value in parameters.values():
            if isinstance(value, Tensor):
                return learned(*_spread(inputs, complete(parameters)))
        if _compiling():  # where numbers may be symbols
            return quick(*inputs, *complete(parameters))
        key = inputs[0].dtype is torch.float64, *parameters.items()
        try:
            found = known.get(key)
        except TypeError:  # no hash: an array or a list
            raise TypeError(_no_number(title, parameters)) from None
        return quick(*inputs, *(looked_at(key, parameters) if found is None else found))

    def complete(parameters: dict[str, Any]) -> list[Any]:
        if len(parameters) == len(names) == 1 and names[0] in parameters:
            return [parameters[names[0]]]
        owner.check_names(title, parameters)
        return [parameters.get(name, default) for name, default in zip(names, defaults, strict=True)]

    def looked_at(key: tuple[Any, ...], parameters: dict[str, Any]) -> list[float]:
        """The values of numbers, each in its domain."""
        values = [float(v) for v in complete(parameters)]
        owner.values(title, dict(zip(names, values, strict=True)), _WIDE if key[0] else _NARROW)
        if 0 not in values and len(known) < _REMEMBERED:  # 0.0 equals -0.0
            known[key] = values
        return values

    return call


def _no_number(title: str, parameters: Mapping[str, Any]) -> str:
    name, value = next((n, v) for n, v in parameters.items() if type(v).__hash__ is None)
    return (
        f"{title} takes a number or a tensor for {name}, not {type(value).__name__}; convert it first, as in "
        f"torch.as_tensor({name})"
    )


def _count(title: str, arrays: tuple[str, ...]) -> str:
    return f"{title} takes {len(arrays)} tensor{'s' * (len(arrays) > 1)}, {', '.join(arrays)}"


def _alike(inputs: tuple[Tensor, ...]) -> tuple[Tensor, ...]:
    """Inputs in one shape and type, as PyTorch's own operators bring them there."""
    first = inputs[0]
    if any(t.dtype is not first.dtype for t in inputs[1:]):
        common = reduce(torch.promote_types, (t.dtype for t in inputs))
        inputs = tuple(t.to(common) for t in inputs)
    if any(t.shape != first.shape for t in inputs[1:]):
        inputs = tuple(torch.broadcast_tensors(*inputs))
    return inputs


def _spread(inputs: tuple[Tensor, ...], values: list[Any]) -> list[Tensor]:
    """Inputs and parameters as tensors: these in the type that is computed in, those in the shape of the result."""
    first = inputs[0]
    kind, shape = first.dtype, first.shape
    if kind is torch.float16 or kind is torch.bfloat16:
        kind = torch.float32
    own = [v if isinstance(v, Tensor) else torch.full((), v, dtype=kind, device=first.device) for v in values]
    own = [v if v.dtype is kind else v.to(kind) for v in own]
    for v in own:
        if not _within(v.shape, shape):
            shape = torch.broadcast_shapes(shape, *(v.shape for v in own))
            inputs = tuple(t.expand(shape) for t in inputs)
            break
    return [*inputs, *own]


def _within(small: Any, large: Any) -> bool:
    """Whether broadcasting a shape against another gives the other."""
    return len(small) <= len(large) and all(m in (1, n) for m, n in zip(small[::-1], large[::-1], strict=False))
