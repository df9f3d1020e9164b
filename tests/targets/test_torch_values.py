"""The functions of `generated.torch` have the bits of the NumPy functions, in every type and however tensors lie."""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from support.families import FAMILIES
from support.packages import imported

pytest.importorskip("numba")
ml_dtypes = pytest.importorskip("ml_dtypes")
torch = pytest.importorskip("torch", reason="PyTorch is not installed")

import generated  # noqa: E402
import generated.torch as act  # noqa: E402
from codegen.targets.cpu.files import cpu_files  # noqa: E402
from codegen.targets.torch.files import torch_files  # noqa: E402


def operators_of(package: Any) -> list[Any]:
    """The operators of a package that take numbers as parameters."""
    from generated.torch.runtime.operators import installed

    (own,) = (found for name, found in installed.items() if name == package.operators.name)
    return [o for o in own if o.numbers]


TYPES = [torch.float32, torch.float64, torch.float16, torch.bfloat16]


def array(tensor: Any) -> Any:
    if tensor.dtype is torch.bfloat16:
        return tensor.contiguous().view(torch.int16).numpy().view(ml_dtypes.bfloat16)
    return tensor.numpy()


def same_bits(tensor: Any, expected: Any) -> bool:
    found = array(tensor)
    return found.shape == expected.shape and found.dtype == expected.dtype and found.tobytes() == expected.tobytes()


def numbers(*shape: int, dtype: Any = torch.float32, seed: int = 0) -> Any:
    return (4 * torch.randn(shape, generator=torch.Generator().manual_seed(seed), dtype=torch.float64)).to(dtype)


def specials(dtype: Any) -> Any:
    tiny = torch.finfo(dtype).smallest_normal
    found = [0.0, -0.0, float("inf"), -float("inf"), float("nan"), tiny, -tiny / 2, torch.finfo(dtype).max, 1.0, -1.0]
    return torch.cat([torch.tensor(found, dtype=dtype), numbers(33, dtype=dtype)])


CASES: list[tuple[str, dict[str, float]]] = [
    ("gelu", {}),
    ("relu", {}),
    ("softplus", {}),
    ("swish", {"beta": 1.7}),
    ("hardtanh", {"min_val": -0.5, "max_val": 2.0}),
]


class TestBits:
    @pytest.mark.parametrize("dtype", TYPES)
    @pytest.mark.parametrize(("name", "parameters"), CASES)
    def test_values(self, name: str, parameters: dict[str, float], dtype: Any) -> None:
        x = specials(dtype)
        expected = getattr(generated, name)(array(x), **parameters)
        assert same_bits(getattr(act, name)(x, **parameters), expected)

    @pytest.mark.parametrize("function", ["d1", "d2", "backward"])
    @pytest.mark.parametrize(("name", "parameters"), [CASES[0], CASES[3]])
    def test_derivatives(self, name: str, parameters: dict[str, float], function: str) -> None:
        x = specials(torch.float32)
        inputs = (x.flip(0), x) if function == "backward" else (x,)
        expected = getattr(getattr(generated, name), function)(*(array(t) for t in inputs), **parameters)
        expected = expected[0] if isinstance(expected, tuple) else expected  # a number has no gradient
        assert same_bits(getattr(getattr(act, name), function)(*inputs, **parameters), expected)

    def test_a_gated_unit(self) -> None:
        x, gate, grad = (numbers(100, seed=seed) for seed in range(3))
        given = [t.numpy() for t in (x, gate, grad)]
        assert same_bits(act.swiglu(x, gate), generated.swiglu(*given[:2]))
        found, expected = act.swiglu.backward(grad, x, gate), generated.swiglu.backward(given[2], *given[:2])
        assert all(same_bits(f, e) for f, e in zip(found, expected, strict=True))

    def test_autograd_gives_what_backward_gives(self) -> None:
        x = specials(torch.float32).requires_grad_()
        grad = numbers(*x.shape, seed=1)
        (found,) = torch.autograd.grad(act.gelu(x), x, grad)
        assert same_bits(found, generated.gelu.backward(grad.numpy(), x.detach().numpy()))


def patterns(dtype: Any, seed: int) -> Any:
    """Every bit pattern of a half; of a wider type random ones, numbers near 0, and the special ones."""
    whole = torch.int64 if dtype is torch.float64 else torch.int32
    drawn = torch.Generator().manual_seed(seed)
    if dtype.itemsize == 2:
        return torch.randperm(1 << 16, generator=drawn).to(torch.int16).view(dtype)
    limits = torch.iinfo(whole)
    random = torch.randint(limits.min, limits.max, (4096,), dtype=whole, generator=drawn).view(dtype)
    return torch.cat([specials(dtype), numbers(4096, dtype=dtype, seed=seed), random])


def equal(tensors: Any, arrays: Any) -> bool:
    """Equal bits of all results, but any NaN is one."""
    pairs = zip(*(found if isinstance(found, tuple) else (found,) for found in (tensors, arrays)), strict=False)
    same = []
    for tensor, expected in pairs:  # the NumPy function sums the gradient of a parameter that is a number, too
        found, whole = array(tensor), np.dtype(f"u{expected.dtype.itemsize}")
        bits = found.view(whole) == expected.view(whole)
        same.append(found.dtype == expected.dtype and (bits | ((found != found) & (expected != expected))).all())
    return all(same)


@pytest.mark.slow
@pytest.mark.parametrize("dtype", TYPES)
def test_every_operator_has_the_bits_of_its_function(dtype: Any) -> None:
    """Every one in float32, and in one of the other types: to compile all of them in all types takes minutes."""
    wrong, tried = [], 0
    given = dict(zip(("x", "grad", "gate"), (patterns(dtype, seed) for seed in range(3)), strict=True))
    others, which = len(TYPES) - 1, TYPES.index(dtype)
    for o in operators_of(act) if dtype is torch.float32 else operators_of(act)[which - 1 :: others]:
        function = o.owner if o.function == "f" else getattr(o.owner, o.function)
        raw = getattr(act.operators, o.names[1])
        values = [p.default * 1.1 for p in o.owner.parameters]
        keywords = dict(zip(o.parameters, values, strict=True))
        inputs = [given[name] for name in o.arrays]
        parts = [slice(n, 2 * n) for n in range(1, 34)]
        for part in [slice(None), *parts]:
            tensors = [t[part].clone() for t in inputs]
            found = raw(*tensors, *values)
            if not equal(found, function(*map(array, tensors), **keywords)):
                wrong.append((o.name, part))
        tried += 1
    assert not wrong
    assert tried > (150 if dtype is torch.float32 else 50)


LAYOUTS: dict[str, Callable[[], Any]] = {
    "transposed": lambda: numbers(4, 6).t(),
    "with gaps": lambda: numbers(4, 6)[:, ::2],
    "expanded": lambda: numbers(4, 1).expand(4, 3),
    "channels last": lambda: numbers(2, 3, 4, 4).to(memory_format=torch.channels_last),
    "permuted": lambda: numbers(2, 3, 4).permute(2, 0, 1),
    "a sliced column": lambda: numbers(4, 3, 5)[:, 1],
    "empty": lambda: numbers(0, 3),
    "no axes": lambda: numbers(),
    "sizes of one": lambda: numbers(1, 5, 1).transpose(0, 2),
}


class TestLayouts:
    @pytest.mark.parametrize("layout", LAYOUTS)
    def test_strides_are_those_of_pytorch(self, layout: str) -> None:
        x = LAYOUTS[layout]()
        found = act.gelu(x)
        assert found.stride() == torch.empty_like(x).stride()
        own = [k for k, n in enumerate(x.shape) if n > 1]  # other axes have no next element
        assert [found.stride(k) for k in own] == [torch.nn.functional.gelu(x).stride(k) for k in own]
        assert same_bits(found.contiguous(), generated.gelu(x.contiguous().numpy()))

    @pytest.mark.parametrize("layout", LAYOUTS)
    def test_a_gradient_that_lies_otherwise(self, layout: str) -> None:
        x = LAYOUTS[layout]()
        for grad in (torch.ones(()).expand(x.shape), numbers(*x.shape[::-1]).permute(tuple(range(x.dim()))[::-1])):
            found = act.gelu.backward(grad, x)
            expected = generated.gelu.backward(grad.contiguous().numpy(), x.contiguous().numpy())
            assert found.stride() == torch.empty_like(x).stride()
            assert same_bits(found.contiguous(), expected)

    @pytest.mark.parametrize("layout", ["transposed", "channels last", "with gaps", "permuted"])
    def test_a_parameter_along_an_axis(self, layout: str) -> None:
        x = LAYOUTS[layout]()
        for axis in range(x.dim()):
            shape = [1] * x.dim()
            shape[axis] = x.shape[axis]
            alpha = numbers(*shape, seed=3)
            expected = generated.prelu(x.contiguous().numpy(), alpha=alpha.numpy())
            found = act.prelu(x, alpha=alpha)
            assert found.stride() == torch.empty_like(x).stride()
            assert same_bits(found.contiguous(), expected)

    def test_a_parameter_for_each_element_and_one_that_is_larger(self) -> None:
        x = numbers(3, 4)
        for shape in ((3, 4), (2, 3, 4), (1,), ()):
            beta = numbers(*shape, seed=4)
            assert same_bits(act.swish(x, beta=beta), generated.swish(x.numpy(), beta=beta.numpy()))

    @pytest.mark.parametrize("dtype", TYPES)
    def test_gradients_of_a_parameter(self, dtype: Any) -> None:
        x, grad = numbers(5, 3, 40, dtype=dtype), numbers(5, 3, 40, dtype=dtype, seed=1)
        wide = torch.float64 if dtype is torch.float64 else torch.float32
        alpha = numbers(3, 1, dtype=wide, seed=2).requires_grad_()
        x.requires_grad_()
        dx, da = torch.autograd.grad(act.prelu(x, alpha=alpha), (x, alpha), grad)
        out = np.empty(alpha.shape, alpha.detach().numpy().dtype)
        given = [array(t.detach()) for t in (grad, x, alpha)]
        expected, _ = generated.prelu.backward(given[0], given[1], alpha=given[2], out=(None, out))
        assert same_bits(dx, expected)
        assert same_bits(da, out)

    @pytest.mark.parametrize("dtype", [torch.float32, torch.float64, torch.bfloat16])
    @pytest.mark.parametrize(
        ("shape", "axis"),
        [
            ((5, 3, 40), 1),
            ((40, 7), 0),
            ((9000,), None),  # a number, whose terms are those of three chunks
            ((3, 5000), 0),  # so are those of each row
            ((700, 3), 1),  # rows are joined, and blocks of them are left
            ((2, 300), 1),
            ((1, 5), 1),
            ((300, 4, 40), 1),  # large enough to be shared among threads
            ((0, 3), 1),
        ],
    )
    def test_a_gradient_is_summed_in_the_order_of_numpys(self, shape: Any, axis: int | None, dtype: Any) -> None:
        x, grad = numbers(*shape, dtype=dtype), numbers(*shape, dtype=dtype, seed=1)
        wide = torch.float64 if dtype is torch.float64 else torch.float32
        own = [n if k == axis else 1 for k, n in enumerate(shape)] if axis is not None else []
        beta = numbers(*own, dtype=wide, seed=2).abs() + 0.125
        out = np.empty(beta.shape, beta.numpy().dtype)
        expected, _ = generated.swish.backward(array(grad), array(x), beta=beta.numpy(), out=(None, out))
        dx, found = act.swish.backward(grad, x, beta=beta)
        assert same_bits(dx, expected)
        assert same_bits(found, out)

    def test_a_sum_flushes_nothing(self) -> None:
        x, alpha = -torch.ones(2, 3), torch.ones(3, dtype=torch.float32)
        grad = torch.full_like(x, 1e-42)  # whose sums are subnormal
        expected = act.prelu.backward(grad, x, alpha=alpha)
        if not torch.set_flush_denormal(True):
            pytest.skip("this processor cannot flush")
        try:
            found = act.prelu.backward(grad, x, alpha=alpha)
        finally:
            torch.set_flush_denormal(False)
        assert expected[1].count_nonzero() == 3
        assert all(same_bits(f, e.numpy()) for f, e in zip(found, expected, strict=True))

    def test_threads_change_nothing(self) -> None:
        x, alpha = numbers(8, 64, 300), numbers(64, 1, seed=1)
        before = torch.get_num_threads()
        found = []
        try:
            for count in (1, 2):
                torch.set_num_threads(count)
                found.append((act.gelu(x), act.prelu(x, alpha=alpha), act.prelu(x.transpose(1, 2), alpha=alpha[:, 0])))
        finally:
            torch.set_num_threads(before)
        assert all(same_bits(a, b.numpy()) for a, b in zip(*found, strict=True))
        assert same_bits(found[0][0], generated.gelu(x.numpy()))


@pytest.fixture(scope="module")
def by_hand(tmp_path_factory: pytest.TempPathFactory) -> tuple[Any, Any]:
    """A package of somebody's own, with a function of two parameters of which one is learned."""
    texts = {**cpu_files(FAMILIES), **torch_files(FAMILIES)}
    return imported(texts, tmp_path_factory.mktemp("own"), "by_hand"), importlib.import_module("by_hand.torch")


def test_somebody_elses_function_of_two_parameters(by_hand: tuple[Any, Any]) -> None:
    arrays, tensors = by_hand
    x, grad = numbers(4, 3).requires_grad_(), numbers(4, 3, seed=1)
    for tau, beta in ((torch.tensor(1.25), numbers(3).abs()), (numbers(4, 1).abs(), torch.tensor(0.5))):
        beta.requires_grad_()
        y = tensors.gate(x, tau=tau, beta=beta)
        values = {"tau": tau.numpy(), "beta": beta.detach().numpy()}
        assert same_bits(y.detach(), arrays.gate(x.detach().numpy(), **values))
        found = torch.autograd.grad(y, (x, beta), grad)
        expected = arrays.gate.backward(grad.numpy(), x.detach().numpy(), **values)
        assert all(same_bits(f, np.asarray(e)) for f, e in zip(found, expected, strict=True))
    assert same_bits(tensors.gate(x.detach(), tau=2.0), arrays.gate(x.detach().numpy(), tau=2.0))
    assert repr(tensors.Gate(tau=2.0, num_parameters=3)) == "Gate(tau=2.0, num_parameters=3)"
    with pytest.raises(NotImplementedError, match="gate has no d_tau"):
        torch.autograd.grad(tensors.gate(x.detach(), tau=tau.requires_grad_(), beta=beta).sum(), tau)


class TestWhatIsWrong:
    def test_types_and_shapes(self) -> None:
        for call in (lambda x: act.gelu(x), lambda x: act.prelu(x, alpha=torch.ones(3)), lambda x: act.swiglu(x, x)):
            with pytest.raises(RuntimeError, match="takes tensors of float32, float64, float16 or bfloat16"):
                call(torch.arange(3))
        with pytest.raises(RuntimeError, match="in one shape"):
            act.operators.gelu_backward(torch.ones(2), torch.ones(3))
        with pytest.raises(RuntimeError, match="in one type"):
            act.operators.gelu_backward(torch.ones(2), torch.ones(2).double())

    def test_a_parameter_of_another_shape_is_an_error_of_the_operator_too(self) -> None:
        """Whose shapes nobody else looks at, in a graph for one: it read what lies behind the parameter."""
        for x in (torch.ones(2, 3), torch.ones(())):
            for shape in ((5,), (2,), (4, 1), (2, 3, 1, 1), (7, 2, 3), (0,)):
                alpha = torch.ones(shape)
                for call in (
                    lambda x=x, alpha=alpha: act.operators.prelu_tensors(x, alpha),
                    lambda x=x, alpha=alpha: act.operators.prelu_backward_tensors(x, x, alpha),
                ):
                    with pytest.raises(RuntimeError, match="broadcasts against x"):
                        call()

    def test_parameters(self) -> None:
        x = torch.ones(3)
        with pytest.raises(TypeError, match="pass beta by keyword"):
            act.swish(x, 1.5)
        with pytest.raises(TypeError, match="its parameters are beta"):
            act.swish(x, alpha=1.5)
        with pytest.raises(ValueError, match="needs a positive beta"):
            act.softplus(x, beta=-1.0)
        with pytest.raises(RuntimeError, match="softplus needs beta to be finite and positive"):
            act.softplus(x, beta=torch.tensor(-1.0))
        with pytest.raises(RuntimeError, match="prelu needs alpha to be finite"):
            act.prelu(x, alpha=torch.tensor(float("inf")))

        for alpha in (np.ones(3), [1.0, 2.0, 3.0]):
            with pytest.raises(TypeError, match=f"a number or a tensor for alpha, not {type(alpha).__name__}"):
                act.prelu(x, alpha=alpha)

    def test_signatures(self) -> None:
        told = {f: str(inspect.signature(f)) for f in (act.swish, act.swish.backward, act.swiglu)}
        assert list(told.values()) == ["(x, /, *, beta=1.0)", "(grad, x, /, *, beta=1.0)", "(x, gate, /)"]

    def test_a_zero_is_not_taken_for_the_other_zero(self) -> None:
        x = torch.tensor([-1.0])
        signs = [torch.signbit(act.leaky_relu(x, alpha=alpha)).item() for alpha in (0.0, -0.0, 0.0)]
        assert signs == [True, False, True]

    def test_memory_is_given_back(self) -> None:
        def used() -> int:
            return int(Path("/proc/self/statm").read_text().split()[1]) * 4096

        x, grad = torch.randn(256, 256), torch.ones(()).expand(256, 128)
        gaps, alpha = x[:, ::2], torch.ones(256, 128)
        before = 0
        for k in range(600):
            act.gelu(gaps)
            act.gelu.backward(grad, gaps)
            act.prelu(gaps, alpha=alpha)
            with pytest.raises(RuntimeError):
                act.operators.gelu_backward(grad[0], gaps)
            with pytest.raises(RuntimeError):
                act.operators.prelu_tensors(gaps, alpha[:, :3])
            before = used() if k == 100 else before
        assert used() - before < 20e6  # one copy that is kept in each round would be 65 MB
