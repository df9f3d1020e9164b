"""The checks of `cuda_checks` on a GPU, and what only a GPU has: streams, other libraries' arrays, repeated sums."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
from support import cuda_checks
from support.families import FAMILIES

from codegen.kernel.family import Family

pytestmark = pytest.mark.gpu
numba_cuda = pytest.importorskip("numba_cuda", reason="numba-cuda is not installed")
cuda = importlib.import_module("numba.cuda")
if not cuda.is_available():
    pytest.skip("there is no CUDA GPU here, or no driver for it", allow_module_level=True)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, families: tuple[Family, ...]) -> Iterator[Path]:
    made = tmp_path_factory.mktemp("gpu")
    cuda_checks.write(made, {"derived": families, "written_by_hand": FAMILIES})
    yield made
    sys.path.remove(str(made))


@pytest.fixture(scope="module")
def package(folder: Path) -> ModuleType:
    sys.path.insert(0, str(folder))
    return importlib.import_module("written_by_hand")


@pytest.mark.slow
def test_every_kernel_and_every_calling_rule(folder: Path) -> None:
    failed = {}
    for name, check in cuda_checks.checks(folder).items():
        try:
            check()
        except Exception as error:
            failed[name] = repr(error)
    assert not failed


@pytest.mark.parametrize("dtype", cuda_checks.DTYPES)
def test_bits_of_a_large_array_are_those_of_the_cpu(package: ModuleType, dtype: type) -> None:
    x = np.random.default_rng(0).standard_normal(3_000_017).astype(dtype)
    target = importlib.import_module("written_by_hand.cuda")
    cuda_checks.same(target.logistic(cuda.to_device(x)), package.logistic(x))
    found = target.prelu.backward(cuda.to_device(x), cuda.to_device(x))
    for one, other in zip(found, package.prelu.backward(x, x), strict=True):
        cuda_checks.same(one, other)


def test_sums_are_the_same_every_time(package: ModuleType) -> None:
    target = importlib.import_module("written_by_hand.cuda")
    x = cuda.to_device(np.random.default_rng(0).standard_normal((64, 32, 1000)).astype(np.float32))
    alpha = cuda.to_device(np.full((32, 1), 0.3, np.float32))
    first = target.prelu.backward(x, x, alpha=alpha)[1].copy_to_host()
    for _ in range(5):
        assert np.array_equal(target.prelu.backward(x, x, alpha=alpha)[1].copy_to_host(), first)


def test_a_stream_of_ones_own(package: ModuleType) -> None:
    target = importlib.import_module("written_by_hand.cuda")
    x = np.random.default_rng(0).standard_normal(100_000).astype(np.float32)
    stream = cuda.stream()
    found = target.logistic(cuda.to_device(x, stream=stream), stream=stream)
    stream.synchronize()
    cuda_checks.same(found, package.logistic(x))


@pytest.mark.parametrize("name", ["float16", "bfloat16", "float32", "float64"])
def test_tensors_of_pytorch(package: ModuleType, name: str) -> None:
    torch = pytest.importorskip("torch")
    if not torch.cuda.is_available():
        pytest.skip("this PyTorch has no CUDA")
    target = importlib.import_module("written_by_hand.cuda")
    x = torch.randn(33, 1001, device="cuda", generator=torch.Generator("cuda").manual_seed(0)).to(getattr(torch, name))
    host = x.cpu().view(torch.int16).numpy().view(cuda_checks.DTYPES[3]) if name == "bfloat16" else x.cpu().numpy()
    found = target.logistic(x)
    assert found.dtype == x.dtype and found.device == x.device
    assert torch.equal(found, torch.from_numpy(package.logistic(host).astype(np.float64)).to(found))
    with torch.cuda.stream(torch.cuda.Stream()):
        assert torch.equal(target.logistic(x), found)
    alpha = torch.full((1001,), 0.5, device="cuda", requires_grad=True)
    dx, da = target.prelu.backward(x, x, alpha=alpha)
    assert dx.shape == x.shape and da.shape == alpha.shape


def test_arrays_of_cupy(package: ModuleType) -> None:
    cupy = pytest.importorskip("cupy")
    target = importlib.import_module("written_by_hand.cuda")
    x = np.random.default_rng(0).standard_normal((50, 70)).astype(np.float32)
    found = target.logistic(cupy.asarray(x).T[::2])
    assert isinstance(found, cupy.ndarray)
    assert np.array_equal(cupy.asnumpy(found), package.logistic(x.T[::2]))
