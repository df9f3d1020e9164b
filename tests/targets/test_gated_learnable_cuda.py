"""Gated units with learnable parameters on a GPU, in Numba's simulator: the CPU's bits from kernels of every shape.

Run as a script it does the checks, in a process in which the simulator is on before Numba is imported.
"""

from __future__ import annotations

import importlib
import itertools
import multiprocessing
import os
import re
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import ml_dtypes
import numpy as np
import pytest

ROOT = Path(__file__).parents[2]
DTYPES = (np.float32, np.float64, np.float16, ml_dtypes.bfloat16)
LAYOUTS = (  # of the arrays and a parameter, and the kernel that they need
    ((0,), (), None),
    ((2, 0), (2, 1), None),
    ((1,), (), "backward"),
    ((1003,), (), "backward"),
    ((4200,), (1,), "backward_by_row"),
    ((2, 1, 520), (2, 1, 1), "backward_by_row"),
    ((2, 3, 4, 5), (3, 1, 1), "backward_by_short_row"),
    ((4, 6), (4, 1), "backward_by_short_row"),
    ((3, 4, 5), (3, 1, 5), "backward_by_column"),
    ((300, 5), (5,), "backward_by_column"),
    ((5, 300), (300,), "backward_by_column"),
    ((4, 6), (4, 6), "backward_by_column"),
)


def write(factory: pytest.TempPathFactory) -> Path:
    from support.together import one_at_a_time
    from support.units import PREGLU, SWIGLU

    from codegen.answers.kernels import make
    from codegen.targets.cpu.files import cpu_files
    from codegen.targets.cuda.files import cuda_files

    with one_at_a_time(factory, "gated"):
        made = [make(unit, "defs/gated.py") for unit in (PREGLU, SWIGLU)]
    folder = factory.mktemp("gpu_units")
    families = [m.family for m in made]
    for path, text in {**cpu_files(families, "gpu_units"), **cuda_files(families, "gpu_units")}.items():
        file = folder / "gpu_units" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return folder


def numbers(*shape: int, dtype: Any = np.float32, seed: int = 0) -> Any:
    return (np.random.default_rng(seed).standard_normal(shape) * 4).astype(dtype)


def positive(*shape: int, dtype: Any = np.float32, seed: int = 0) -> Any:
    return (np.random.default_rng(seed).random(shape) + 0.5).astype(dtype)


def same(found: Any, expected: Any, what: object = "") -> None:
    """Equal in every bit."""
    assert len(found) == len(expected)
    for k, (one, other) in enumerate(zip(found, expected, strict=True)):
        one, other = one.copy_to_host(), np.asarray(other)
        assert (one.shape, one.dtype) == (other.shape, other.dtype), (what, k)
        assert one.tobytes() == other.tobytes(), (what, k, one, other)


def refused(error: type[Exception], text: str, call: Callable[[], object]) -> None:
    try:
        call()
    except error as told:
        assert text in str(told), told
    else:
        raise AssertionError(f"no {error.__name__} about {text!r}")


def check(cuda: Any) -> None:
    cpu, gpu = importlib.import_module("gpu_units"), importlib.import_module("gpu_units.cuda")
    launched: list[str] = []
    launch = importlib.import_module("gpu_units.cuda.runtime.call").Launch
    call = launch.__call__
    launch.__call__ = lambda *a, **b: (launched.append(a[1].name), call(*a, **b))[1]
    few = [layout for layout in LAYOUTS if np.prod(layout[0]) < 1100]
    check_layouts(cuda, cpu.preglu, gpu.preglu, "alpha", LAYOUTS, launched)
    check_layouts(cuda, cpu.swiglu_beta, gpu.swiglu_beta, "beta", few, launched)
    check_two_parameters(cuda, cpu.preglu, gpu.preglu)
    check_outputs(cuda, cpu.swiglu_beta, gpu.swiglu_beta)
    check_packed(cuda, cpu.swiglu_beta, gpu.swiglu_beta)
    check_mistakes(cuda, gpu.swiglu_beta)


def check_layouts(cuda: Any, mine: Any, theirs: Any, parameter: str, layouts: Any, launched: list[str]) -> None:
    several = itertools.chain.from_iterable((n, n + 1) for n in itertools.count())  # of types for each layout
    for (shape, own, kernel), turn in zip([c for c in layouts for _ in range(2)], several, strict=False):
        dtype = DTYPES[turn % len(DTYPES)]
        grad, a, g = (numbers(*shape, dtype=dtype, seed=k) for k in range(3))
        value = positive(*own, dtype=dtype, seed=4) if own else 0.75
        there = cuda.to_device(value) if own else value
        arrays = [cuda.to_device(v) for v in (grad, a, g)]
        launched.clear()
        found = theirs.backward(*arrays, **{parameter: there})
        same(found, mine.backward(grad, a, g, **{parameter: value}), (dtype, shape, own))
        assert (kernel in launched) if kernel else not any("backward" in k for k in launched), (kernel, launched)
        if not own:
            same(theirs.backward(*arrays), mine.backward(grad, a, g), (dtype, shape))
        if a.size > 100:
            continue
        same([theirs(*arrays[1:], **{parameter: there})], [mine(a, g, **{parameter: value})], (dtype, shape, own))
        derivative = f"d_{parameter}"
        same([getattr(theirs, derivative)(*arrays[1:])], [getattr(mine, derivative)(a, g)], (dtype, shape))
    grad, a, g = numbers(4, 3, 9), numbers(4, 1, 9, seed=1), numbers(3, 1, seed=2)
    for own in ((), (9,), (3, 1), (4, 1, 1)):
        value = positive(*own) if own else 0.5
        there = cuda.to_device(value) if own else value
        found = theirs.backward(*map(cuda.to_device, (grad, a, g)), **{parameter: there})
        same(found, mine.backward(grad, a, g, **{parameter: value}), own)


def check_two_parameters(cuda: Any, mine: Any, theirs: Any) -> None:
    grad, a, g = (numbers(4, 6, seed=k) for k in range(3))
    for shapes in (((6,), (4, 1)), ((4, 1), ()), ((), (6,)), ((1,), (4, 6))):
        given = dict(zip(("alpha", "scale"), (positive(*s) if s else 0.5 for s in shapes), strict=True))
        there = {k: cuda.to_device(v) if isinstance(v, np.ndarray) else v for k, v in given.items()}
        host = {k: v if isinstance(v, np.ndarray) else np.float32(v) for k, v in given.items()}
        same(theirs.backward(*map(cuda.to_device, (grad, a, g)), **there), mine.backward(grad, a, g, **host), shapes)


def check_outputs(cuda: Any, mine: Any, theirs: Any) -> None:
    grad, a, g = (numbers(4, 60, seed=k) for k in range(3))
    for beta in (0.5, positive(4, 1), positive(60)):
        there = cuda.to_device(beta) if isinstance(beta, np.ndarray) else beta
        expected = mine.backward(grad, a, g, beta=beta)
        for order in itertools.permutations(range(3), 2):
            sources = [cuda.to_device(v) for v in (grad, a, g)]
            total = cuda.to_device(np.empty_like(expected[2]).reshape(np.shape(beta) or (1,))).reshape(np.shape(beta))
            out = (*(sources[k] for k in order), total)
            found = theirs.backward(*sources, out=out, beta=there)
            assert all(one is other for one, other in zip(found, out, strict=True))
            same(found, expected, order)
        one = cuda.to_device(np.zeros_like(a))
        found = theirs.backward(*map(cuda.to_device, (grad, a, g)), out=(None, one, None), beta=there)
        assert found[1] is one
        same(found, expected)
        turned = [cuda.to_device(np.asfortranarray(v)) for v in (grad, a, g)]
        same(theirs.backward(*turned, beta=there), expected)
        gaps = [cuda.to_device(np.repeat(v, 2, axis=-1))[..., ::2] for v in (grad, a, g)]
        wide = cuda.to_device(np.zeros((4, 120), np.float32))
        found = theirs.backward(*gaps, out=(None, wide[:, ::2], None), beta=there)
        same([found[0], found[2]], [expected[0], expected[2]])
        host = wide.copy_to_host()
        assert (host[:, ::2] == expected[1]).all()
        assert not host[:, 1::2].any()


def check_packed(cuda: Any, mine: Any, theirs: Any) -> None:
    dtypes = itertools.cycle(DTYPES)
    for shape, first in itertools.product(((6, 8), (3, 2, 6), (2, 3, 40), (8,), (2, 0)), ("x", "gate")):
        for axis in range(-1, len(shape) - 1):
            if shape[axis] % 2:
                continue
            dtype = next(dtypes)
            a = numbers(*shape, dtype=dtype)
            half = list(shape)
            half[axis] //= 2
            grad = numbers(*half, dtype=dtype, seed=1)
            for own in ((), (half[-1],), (half[0], *(1,) * (len(half) - 1))):
                beta = positive(*own, dtype=dtype) if own else 1.0
                given = {"axis": axis, "first": first}
                there = {**given, "beta": cuda.to_device(beta) if own else beta}
                expected = mine.packed.backward(grad, a, **given, beta=beta)
                whole, up = cuda.to_device(a), cuda.to_device(grad)
                same(theirs.packed.backward(up, whole, **there), expected, (shape, axis, first, own))
                out = cuda.to_device(np.zeros_like(a))
                assert theirs.packed.backward(up, whole, out=out, **there)[0] is out
                same([out], expected[:1])
                found = theirs.packed.backward(up, whole, out=(whole, None), **there)
                assert found[0] is whole
                same(found, expected)
    a, grad = numbers(4, 12), numbers(4, 6, seed=1)
    turned = cuda.to_device(np.asfortranarray(a))
    same(theirs.packed.backward(cuda.to_device(grad), turned), mine.packed.backward(grad, a))


def check_mistakes(cuda: Any, theirs: Any) -> None:
    a, short = cuda.to_device(numbers(4, 6)), cuda.to_device(numbers(4, 5))
    refused(ValueError, "broadcast", lambda: theirs.backward(short, a, a))
    refused(ValueError, "broadcast", lambda: theirs.backward(a, a, a, beta=cuda.to_device(positive(5))))
    refused(ValueError, "positive", lambda: theirs.backward(a, a, a, beta=0.0))
    refused(ValueError, "backward gives 3 arrays; out is a tuple of 3", lambda: theirs.backward(a, a, a, out=a))
    refused(ValueError, "out has 2 arrays; backward gives 3", lambda: theirs.backward(a, a, a, out=(a, a)))
    refused(ValueError, "gradient of shape (4, 3)", lambda: theirs.packed.backward(a, a))
    half = cuda.to_device(numbers(4, 3))
    refused(ValueError, "backward gives 2", lambda: theirs.packed.backward(half, a, out=(a, None, None)))
    wrong = cuda.to_device(positive(4))
    refused(ValueError, "broadcast", lambda: theirs.packed.backward(half, a, beta=wrong))


def compiled(folder: str) -> dict[tuple[str, str], str]:
    """The PTX of the kernels with sums, by name and type; in a process of its own, without the simulator."""
    from support import ptx

    sys.path.insert(0, folder)
    gpu = importlib.import_module("gpu_units.cuda.runtime.gpu")
    found = {}
    for name, kernel in ptx.kernels("gpu_units", "swiglu_beta").items():
        for type in gpu.ELEMENTS if name.startswith("backward") else ():
            (text,) = ptx.compile_ptx(kernel, type, gpu.signature(kernel.form, type), [(8, 0)])
            found[name, type] = text
    return found


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory)


@pytest.mark.slow
def test_kernels_with_sums_read_and_write_sixteen_bytes_at_a_time(folder: Path) -> None:
    pytest.importorskip("numba_cuda", reason="numba-cuda is not installed")
    pytest.importorskip("nvidia.cu13", reason="NVIDIA's compiler is not installed: pip install 'numba-cuda[cu13]'")
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
        texts = pool.submit(compiled, str(folder)).result()
    kernels = {"backward", "backward_by_row", "backward_by_short_row", "backward_by_column"}
    assert {name for name, _ in texts} == kernels
    wide = {"float64": r"v2\.[fb]64", "float32": r"v4\.[fub]32", "float16": r"v4\.[ub]32", "bfloat16": r"v4\.[ub]32"}
    for (name, type), text in texts.items():
        assert not re.search(r"\.local|\.ftz|\.approx|call\.", text), (name, type)
        if name in ("backward", "backward_by_row"):
            pieces = {"float64": 4, "float32": 2}.get(type, 1)
            found = tuple(len(re.findall(rf"{way}\.global\.{wide[type]}", text)) for way in ("ld", "st"))
            assert found == (3 * pieces, 2 * pieces), (name, type, found)


@pytest.mark.slow
def test_learnable_gated_units_in_the_simulator(folder: Path) -> None:
    pytest.importorskip("numba_cuda", reason="numba-cuda is not installed; its simulator runs the kernels")
    environment = os.environ | {"NUMBA_ENABLE_CUDASIM": "1", "PYTHONPATH": os.pathsep.join((str(folder), str(ROOT)))}
    done = subprocess.run([sys.executable, __file__], env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]


if __name__ == "__main__":
    from numba import cuda

    check(cuda)
