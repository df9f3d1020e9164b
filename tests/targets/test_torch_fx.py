"""`torch.fx` traces modules and functions symbolically, and tensors of a user's own class keep it."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

pytest.importorskip("numba")
torch = pytest.importorskip("torch", reason="PyTorch is not installed")

import generated.torch as act  # noqa: E402
from generated.torch import functional as F  # noqa: E402


def numbers(*shape: int) -> Any:
    return torch.randn(shape, generator=torch.Generator().manual_seed(0))


MODULES = [name for name, m in vars(act).items() if isinstance(m, type) and issubclass(m, torch.nn.Module)]


def module_of(name: str) -> Any:
    return getattr(act, name)(*{"Threshold": (0.5, 2.0)}.get(name, ())).eval()


@pytest.mark.parametrize("name", MODULES)
def test_modules_are_traced_symbolically(name: str) -> None:
    """`torch.fx` calls a module with stand-ins that have no values: no number may be asked of a tensor there."""
    module, x = module_of(name), numbers(4, 6)
    packed = {"gate": None} if "gate" in inspect.signature(module.forward).parameters else {}
    traced = torch.fx.symbolic_trace(module, concrete_args=packed)
    assert torch.equal(traced(x, *packed.values()), module(x))
    assert traced.state_dict().keys() == module.state_dict().keys()


@pytest.mark.parametrize("shape", [3, (3, 2)])
@pytest.mark.parametrize("name", ["PReLU", "Swish"])
def test_modules_with_several_numbers_are_traced_symbolically(name: str, shape: int | tuple[int, int]) -> None:
    module, x = getattr(act, name)(num_parameters=shape), numbers(4, 3, 2)
    traced = torch.fx.symbolic_trace(module)
    y = traced(x)
    assert torch.equal(y, module(x))
    y.sum().backward()
    assert all(p.grad is not None for p in traced.parameters())


def test_a_tensor_of_a_users_own_class_keeps_it() -> None:
    class Own(torch.Tensor):
        pass

    x = numbers(3, 4).as_subclass(Own)
    for y in (act.swish(x, beta=0.5), act.swiglu(x, x), F.softplus(x), F.glu(x), F.prelu(x, torch.ones(1))):
        assert type(y) is Own
