"""PyTorch's own samples of its activations (`OpInfo`) pass through `generated.torch.functional`.

The samples, the inputs that are errors, and the numerical checks are those that PyTorch tests its operators with; they
come with the installed PyTorch, so what is added there is tried here. What differs is listed, with its reason.
"""

from __future__ import annotations

import inspect
import warnings
from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest

pytest.importorskip("numba")
pytest.importorskip("ml_dtypes")
torch = pytest.importorskip("torch", reason="PyTorch is not installed")
pytest.importorskip("expecttest", reason="expecttest, which PyTorch's samples need, is not installed")

import generated.torch as act  # noqa: E402
from codegen.targets.torch.runtime.names import NEEDS  # noqa: E402

# PyTorch loads parts of its own by what it has deprecated.
pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore:`torch.jit:DeprecationWarning")]

NAMES = ["leaky_relu" if name == "LeakyReLU" else name.lower() for name in NEEDS]
IN_PLACE = [name for name in NAMES if "inplace" in inspect.signature(getattr(act.functional, name)).parameters]
TYPES = [torch.float32, torch.float64, torch.float16, torch.bfloat16]
INFINITY = float("inf")

# Where PyTorch's own result is NaN and the formula has a limit.
LIMITS = {"mish": (-INFINITY,), "silu": (-INFINITY,), "softsign": (-INFINITY, INFINITY)}
# Its halves are differences of two rounded numbers: its float64 tells the value.
CANCELS = {"tanhshrink"}
# Of integers it gives integers, or float32; here they are an error that says how to convert them.
OF_INTEGERS = {"hardtanh", "relu", "relu6", "sigmoid", "softsign", "tanh", "tanhshrink", "threshold"}


def refused(name: str, sample: Any) -> bool:
    """A negative lambda of hardshrink, where the two intervals of PyTorch's formula overlap."""
    return name == "hardshrink" and sample.kwargs.get("lambd", 0.5) < 0


def drawn(name: str, sample: Any) -> bool:
    """Slopes from PyTorch's generator, which has to stand where it stood."""
    return name == "rrelu" and bool(sample.kwargs.get("training"))


@pytest.fixture(scope="module")
def samples() -> dict[str, Any]:
    """PyTorch's `OpInfo` of each activation. Looking at its list takes some seconds."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from torch.testing._internal.common_methods_invocations import op_db
    found = {op.name.rpartition(".")[2]: op for op in op_db if not op.variant_test_name}
    return {name: found[name] for name in NAMES}


def every(op: Any, kind: Any) -> Iterator[Any]:
    """Samples and extreme values, without the large tensors that try PyTorch's threads and vectors."""
    for sample in op.reference_inputs("cpu", kind):
        if sample.input.numel() <= 4096:
            yield sample


def call(function: Any, sample: Any, **keywords: Any) -> Any:
    torch.manual_seed(42)  # as the samples of `rrelu` do
    return function(sample.input, *sample.args, **sample.kwargs, **keywords)


@pytest.mark.parametrize("name", NAMES)
def test_values(name: str, samples: dict[str, Any]) -> None:
    op, function, tried = samples[name], getattr(act.functional, name), 0
    for kind in TYPES:
        for sample in every(op, kind) if kind in op.dtypes else ():
            if refused(name, sample):
                with pytest.raises(ValueError, match="nonnegative lambd"):
                    call(function, sample)
                continue
            found = call(function, sample)
            wide = sample.transform(lambda t: t.double() if isinstance(t, torch.Tensor) else t)
            expected = call(op, wide).to(kind) if name in CANCELS else call(op, sample)
            if name in LIMITS:
                lost = sum((sample.input == limit for limit in LIMITS[name]), torch.zeros(())) > 0
                assert expected[lost].isnan().all(), f"{name} was mended: take it off the list"
                assert not found[lost].isnan().any()
                found, expected = found[~lost], expected[~lost]
            torch.testing.assert_close(found, expected, equal_nan=True)
            tried += 1
    assert tried >= 12


@pytest.mark.parametrize("name", IN_PLACE)
def test_in_place(name: str, samples: dict[str, Any]) -> None:
    function = getattr(act.functional, name)
    for sample in samples[name].sample_inputs("cpu", torch.float32):
        if refused(name, sample):
            continue
        expected = call(function, sample)
        changed = sample.transform(lambda t: t.clone() if isinstance(t, torch.Tensor) else t)
        changed.kwargs.pop("inplace", None)
        assert call(function, changed, inplace=True) is changed.input
        assert torch.equal(changed.input, expected)
        if hasattr(torch.nn.functional, f"{name}_"):  # relu_ and its like
            again = sample.transform(lambda t: t.clone() if isinstance(t, torch.Tensor) else t)
            again.kwargs.pop("inplace", None)
            assert call(getattr(act.functional, f"{name}_"), again) is again.input
            assert torch.equal(again.input, expected)


@pytest.mark.parametrize("name", NAMES)
def test_derivatives(name: str, samples: dict[str, Any]) -> None:
    op, function = samples[name], getattr(act.functional, name)
    first = partial(torch.autograd.gradcheck, check_forward_ad=True, check_batched_grad=True, fast_mode=True)
    second = partial(torch.autograd.gradgradcheck, check_fwd_over_rev=True, fast_mode=True)
    for sample in op.sample_inputs("cpu", torch.float64, requires_grad=True):
        if refused(name, sample) or drawn(name, sample):
            continue
        tensors = [t for t in (sample.input, *sample.args) if isinstance(t, torch.Tensor)]
        numbers = [a for a in sample.args if not isinstance(a, torch.Tensor)]

        def of(*given: Any, numbers: Any = numbers, sample: Any = sample) -> Any:
            return function(*given, *numbers, **sample.kwargs)

        assert first(of, tensors)
        assert second(of, tensors)


@pytest.mark.parametrize("name", NAMES)
def test_errors(name: str, samples: dict[str, Any]) -> None:
    op, function = samples[name], getattr(act.functional, name)
    given = [e.sample_input for e in op.error_inputs("cpu")] if op.error_inputs_func else []
    for sample in given:
        with pytest.raises((RuntimeError, TypeError, ValueError)):
            call(function, sample)


@pytest.mark.parametrize("name", NAMES)
def test_other_types(name: str, samples: dict[str, Any]) -> None:
    op, function = samples[name], getattr(act.functional, name)
    assert (torch.int64 in op.dtypes) == (name in OF_INTEGERS)
    usual = (s for s in op.sample_inputs("cpu", torch.float32) if not refused(name, s) and not drawn(name, s))
    sample = next(usual)
    sample.input = sample.input.detach().long()
    with pytest.raises(RuntimeError, match=r"convert the tensor first, as in x\.float\(\)"):
        call(function, sample)
