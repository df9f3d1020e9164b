"""Operators of `generated.torch` are differentiated in every way that PyTorch has, to its own functions' values."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product
from typing import Any

import pytest

pytest.importorskip("numba")
torch = pytest.importorskip("torch", reason="PyTorch is not installed")

import generated.torch as act  # noqa: E402

# PyTorch loads parts of its own by what it has deprecated.
pytestmark = pytest.mark.filterwarnings("ignore:`torch.jit:DeprecationWarning")

F = torch.nn.functional
ALL = {"check_forward_ad": True, "check_batched_grad": True, "check_batched_forward_grad": True}
TWICE = {"check_fwd_over_rev": True, "check_rev_over_rev": True}


def numbers(*shape: int, seed: int = 0) -> Any:
    made = torch.randn(shape, generator=torch.Generator().manual_seed(seed), dtype=torch.float64)
    return made.requires_grad_()


# Ours, and PyTorch's own.
PAIRS: dict[str, tuple[Callable[..., Any], Callable[..., Any]]] = {
    "no parameter": (act.gelu, F.gelu),
    "a number": (lambda x: act.celu(x, alpha=1.5), lambda x: F.celu(x, 1.5)),
    "a tensor": (lambda x: act.swish(x, beta=torch.ones(x.shape[-1:], dtype=x.dtype)), F.silu),
    "a gate": (lambda x: act.swiglu(x, x + 1), lambda x: F.silu(x) * (x + 1)),
    "d1": (act.silu.d1, lambda x: torch.func.jvp(F.silu, (x,), (torch.ones_like(x),))[1]),
}


class TestNumerically:
    @pytest.mark.parametrize("name", ["no parameter", "a number", "a tensor", "a gate"])
    def test_first_and_second_derivatives(self, name: str) -> None:
        ours, _ = PAIRS[name]
        assert torch.autograd.gradcheck(ours, numbers(2, 3), **ALL)
        assert torch.autograd.gradgradcheck(ours, numbers(2, 3), **TWICE)

    def test_a_gate_of_its_own(self) -> None:
        given = numbers(5), numbers(5, seed=1)
        assert torch.autograd.gradcheck(act.swiglu, given, **ALL)
        assert torch.autograd.gradgradcheck(act.swiglu, given, **TWICE)

    @pytest.mark.parametrize("shape", [(), (3, 1), (2, 1, 1), (4,), (2, 3, 4)])
    def test_a_parameter(self, shape: tuple[int, ...]) -> None:
        x, beta = numbers(2, 3, 4), numbers(*shape, seed=1)
        assert torch.autograd.gradcheck(lambda x, beta: act.swish(x, beta=beta), (x, beta), **ALL)

    def test_a_parameter_that_is_not_learned_by_default(self) -> None:
        x, alpha = numbers(2, 3), numbers(3, seed=1)
        assert torch.autograd.gradcheck(lambda x, alpha: act.leaky_relu(x, alpha=alpha), (x, alpha), **ALL)

    def test_two_parameters(self) -> None:
        x, low = numbers(2, 3), numbers(seed=1)
        assert torch.autograd.gradcheck(lambda x, low: act.hardtanh(x, min_val=low, max_val=low + 1), (x, low), **ALL)


def transforms(direction: Any) -> dict[str, Callable[[Callable[..., Any]], Callable[..., Any]]]:
    of = torch.func
    return {
        "grad": lambda f: lambda x: of.grad(lambda v: f(v).sum())(x),
        "jvp": lambda f: lambda x: of.jvp(f, (x,), (direction,))[1],
        "jacfwd": lambda f: of.jacfwd(f),
        "jacrev": lambda f: of.jacrev(f),
        "vmap": lambda f: lambda x: of.vmap(f)(x.reshape(-1, 1) * direction).sum(0),
    }


@pytest.mark.parametrize("name", ["no parameter", "a number", "a tensor", "a gate", "d1"])
def test_every_nesting_of_two_transforms(name: str) -> None:
    ours, theirs = PAIRS[name]
    x, direction = (t.detach() for t in (numbers(4), numbers(4, seed=1)))
    made = transforms(direction)
    for outer, inner in product(made, made):
        found, expected = (made[outer](made[inner](f))(x) for f in (ours, theirs))
        assert torch.allclose(found, expected), (outer, inner)
        assert expected.abs().max() > 1e-3, (outer, inner)


def test_a_hessian_through_modules_with_parameters() -> None:
    x = numbers(2, 3).detach()
    for ours, theirs in ((act.PReLU(3), torch.nn.PReLU(3)), (act.Swish(), torch.nn.SiLU())):
        found, expected = (
            torch.func.hessian(lambda v, m=m: (m(v) ** 2).sum())(x) for m in (ours.double(), theirs.double())
        )
        assert torch.allclose(found, expected)


def test_tangents_are_carried_where_no_transform_is() -> None:
    x = numbers(3).detach()
    with torch.autograd.forward_ad.dual_level():
        dual = torch.autograd.forward_ad.make_dual(x, torch.ones_like(x))
        tangent = torch.autograd.forward_ad.unpack_dual(act.gelu(dual)).tangent
    assert torch.equal(tangent, act.gelu.d1(x))


PARAMETERS: dict[str, Callable[..., Any]] = {
    "swish": lambda x, beta: act.swish(x, beta=beta),
    "softplus.d1": lambda x, beta: act.softplus.d1(x, beta=beta),
    "swish.d_beta": lambda x, beta: act.swish.d_beta(x, beta=beta),
    "prelu": lambda x, alpha: act.prelu(x, alpha=alpha),
    "hardtanh": lambda x, high: act.hardtanh(x, min_val=-high, max_val=high),
}


class TestWhatNoKernelGives:
    @pytest.mark.parametrize("shape", [(), (3, 1), (4,)])
    @pytest.mark.parametrize("name", PARAMETERS)
    def test_derivatives_by_x_and_a_parameter(self, name: str, shape: tuple[int, ...]) -> None:
        x = numbers(2, 3, 4)
        parameter = (0.5 + numbers(*shape, seed=1).detach().abs()).requires_grad_()
        assert torch.autograd.gradcheck(PARAMETERS[name], (x, parameter), **ALL)
        assert torch.autograd.gradgradcheck(PARAMETERS[name], (x, parameter), **TWICE)

    def test_a_third_derivative_and_a_fourth(self) -> None:
        x = numbers(5)
        orders = [act.gelu(x), F.gelu(x)]
        for _ in range(4):
            orders = [torch.autograd.grad(y.sum(), x, create_graph=True)[0] for y in orders]
            assert torch.allclose(*orders, rtol=1e-12, atol=1e-13)

    def test_a_derivative_at_a_number(self) -> None:
        x = numbers(5)
        (found,) = torch.autograd.grad(act.swish.d_beta(x, beta=1.5).sum(), x)
        beta = torch.full((), 1.5, dtype=torch.float64)
        assert torch.allclose(found, torch.func.jacfwd(lambda b: act.swish.d1(x, beta=b))(beta))

    @pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
    def test_narrow_types_are_rounded_once(self, dtype: Any) -> None:
        x, beta = numbers(50).detach().to(dtype), torch.tensor(1.5)
        found = torch.func.jvp(lambda b: act.swish.d1(x, beta=b), (beta,), (torch.ones(()),))[1]
        wide = torch.func.jvp(lambda b: act.swish.d1(x.double(), beta=b), (beta.double(),), (torch.ones(()).double(),))[
            1
        ]
        assert found.dtype is dtype
        assert torch.equal(found, wide.to(dtype))

    def test_compiled(self) -> None:
        torch._dynamo.reset()
        x, beta = numbers(6).detach(), torch.tensor(1.5, dtype=torch.float64)

        def mixed(x: Any, beta: Any) -> Any:
            return torch.func.grad(lambda b: torch.func.grad(lambda v: act.swish(v, beta=b).sum())(x).sum())(beta)

        assert torch.allclose(torch.compile(mixed, fullgraph=True, backend="aot_eager")(x, beta), mixed(x, beta))

    def test_without_forms_it_is_an_error(self, monkeypatch: pytest.MonkeyPatch) -> None:
        from generated.torch.runtime import higher

        def missing(name: str) -> Any:
            raise ImportError(name)

        monkeypatch.setattr(higher, "importlib", type("None", (), {"import_module": staticmethod(missing)}))
        higher._form.cache_clear()
        x = numbers(3)
        (dx,) = torch.autograd.grad(act.gelu(x).sum(), x, create_graph=True)
        (d2,) = torch.autograd.grad(dx.sum(), x, create_graph=True)
        with pytest.raises(NotImplementedError, match=r"derivative of gelu\.d2 that was asked for"):
            torch.autograd.grad(d2.sum(), x)
        higher._form.cache_clear()


def test_a_constant_piece_has_no_gradient_whatever_comes_in() -> None:
    x = torch.tensor([-1.0, -2.0], requires_grad=True)
    (found,) = torch.autograd.grad(act.relu(x), x, torch.tensor([float("inf"), float("nan")]))
    assert torch.equal(found, torch.zeros(2))
