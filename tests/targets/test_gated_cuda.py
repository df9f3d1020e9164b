"""Gated units on a GPU, in Numba's simulator: indexing, broadcasting, outputs, and the bits of the CPU.

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
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import ml_dtypes
import numpy as np
import pytest

ROOT = Path(__file__).parents[2]
SIZES = (0, 1, 33, 1003, 40)  # as many as no types are, so that each meets each


def write(folder: Path) -> None:
    from sympy import Max, Min

    from codegen import Activation, Parameter, gate, x
    from codegen.answers.kernels import make
    from codegen.targets.cpu.files import cpu_files
    from codegen.targets.cuda.files import cuda_files

    tau = Parameter("tau", default=6, domain="positive")
    units = (
        Activation("reglu", gate * Max(x, 0)),
        Activation("capped", gate * Min(Max(x, 0), tau), parameters=[tau]),
    )
    made = [make(unit, "defs/gated.py") for unit in units]
    families = [m.family for m in made]
    for path, text in {**cpu_files(families, "gpu_units"), **cuda_files(families, "gpu_units")}.items():
        file = folder / "gpu_units" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")


def numbers(*shape: int, dtype: Any = np.float32, seed: int = 0) -> Any:
    return (np.random.default_rng(seed).standard_normal(shape) * 4).astype(dtype)


def check(cuda: Any) -> None:
    cpu, gpu = importlib.import_module("gpu_units"), importlib.import_module("gpu_units.cuda")

    def on(*arrays: Any) -> list[Any]:
        return [cuda.to_device(a) for a in arrays]

    def same(found: Any, expected: Any) -> None:
        assert found.copy_to_host().tobytes() == expected.tobytes()

    dtypes = (np.float16, ml_dtypes.bfloat16, np.float32, np.float64)
    for name, (size, dtype) in itertools.product(("reglu", "capped"), zip(SIZES * 4, dtypes * 5, strict=True)):
        grad, a, g = (numbers(size, dtype=dtype, seed=k) for k in range(3))
        mine, theirs = getattr(gpu, name), getattr(cpu, name)
        for function in ("d1", "d2", "d_gate"):
            same(getattr(mine, function)(*on(a, g)), getattr(theirs, function)(a, g))
        same(mine(*on(a, g)), theirs(a, g))
        for found, expected in zip(mine.backward(*on(grad, a, g)), theirs.backward(grad, a, g), strict=True):
            same(found, expected)
    a, g, grad = numbers(4, 1, 9), numbers(3, 1, seed=1), numbers(4, 3, 9, seed=2)
    same(gpu.reglu(*on(a, g)), cpu.reglu(a, g))
    for tau in (2.0, numbers(9, seed=4) ** 2 + np.float32(0.1)):
        (there,) = on(tau) if isinstance(tau, np.ndarray) else (tau,)
        same(gpu.capped(*on(a, g), tau=there), cpu.capped(a, g, tau=tau))
        found, expected = gpu.capped.backward(*on(grad, a, g), tau=there), cpu.capped.backward(grad, a, g, tau=tau)
        assert all(f.copy_to_host().tobytes() == e.tobytes() for f, e in zip(found, expected, strict=True))
    grad, a, g = (numbers(4, 300, seed=k) for k in range(3))
    expected = cpu.reglu.backward(grad, a, g)
    for outs in itertools.permutations(range(3), 2):
        sources = on(grad, a, g)
        out = tuple(sources[k] for k in outs)
        found = gpu.reglu.backward(*sources, out=out)
        assert all(f is o for f, o in zip(found, out, strict=True))
        assert all((f.copy_to_host() == e).all() for f, e in zip(found, expected, strict=True)), outs
    (one,) = on(np.zeros_like(a))
    found = gpu.reglu.backward(*on(grad, a, g), out=(None, one))
    assert found[1] is one
    assert all((f.copy_to_host() == e).all() for f, e in zip(found, expected, strict=True))
    turned = [cuda.to_device(np.asfortranarray(v)) for v in (grad, a, g)]
    assert all((f.copy_to_host() == e).all() for f, e in zip(gpu.reglu.backward(*turned), expected, strict=True))
    for wrong, told in (
        (lambda: gpu.reglu(*on(a)), "gate"),
        (lambda: gpu.reglu.backward(*on(a, a, a), out=one), "two"),
    ):
        try:
            wrong()
        except (TypeError, ValueError) as error:
            assert told in str(error), error
        else:
            raise AssertionError(told)
    check_packed(cuda, cpu, gpu)
    device = importlib.import_module("gpu_units.cuda.device")
    value, cap = device.reglu, device.capped

    @cuda.jit
    def kernel(x: Any, gate: Any, y: Any) -> None:
        for k in range(x.size):
            y[k] = value(x[k], gate[k]) - cap(x[k], gate[k]) + cap(x[k], gate[k], 2.0)

    a, g = numbers(20), numbers(20, seed=1)
    sources = on(a, g, np.zeros_like(a))
    kernel[1, 1](*sources)
    assert (sources[2].copy_to_host() == cpu.reglu(a, g) - cpu.capped(a, g) + cpu.capped(a, g, tau=2.0)).all()


def check_packed(cuda: Any, cpu: Any, gpu: Any) -> None:
    """Halves of one array: along every axis, in both orders, of rows that 16 bytes divide and of others."""

    def same(found: Any, expected: Any) -> None:
        assert (found.shape, found.dtype) == (expected.shape, expected.dtype)
        assert found.copy_to_host().tobytes() == expected.tobytes()

    launched: list[str] = []
    call = importlib.import_module("gpu_units.cuda.runtime.call")
    run, copy = call._of_halves, call.Launch._copy
    call._of_halves = lambda *a: (launched.append(a[2]), run(*a))[1]
    call.Launch._copy = lambda *a: (launched.append("copy"), copy(*a))[1]
    shapes = ((6, 8), (4, 10), (3, 2, 6), (2, 3, 1000), (8,), (2, 0))
    dtypes = itertools.cycle((np.float16, np.float32, np.float64, ml_dtypes.bfloat16))
    for shape, first in itertools.product(shapes, ("x", "gate")):
        for axis in range(-1, len(shape) - 1):
            if shape[axis] % 2:
                continue
            dtype = next(dtypes)
            a = numbers(*shape, dtype=dtype)
            options = {"axis": axis, "first": first}
            expected = cpu.reglu.packed(a, **options)
            same(gpu.reglu.packed(cuda.to_device(a), **options), expected)
            grad = numbers(*expected.shape, dtype=dtype, seed=1)
            gradient = cpu.reglu.packed.backward(grad, a, **options)
            same(gpu.reglu.packed.backward(cuda.to_device(grad), cuda.to_device(a), **options), gradient)
            there, out = cuda.to_device(a), cuda.to_device(np.zeros_like(expected))
            assert gpu.reglu.packed(there, out=out, **options) is out
            same(out, expected)
            assert gpu.reglu.packed.backward(cuda.to_device(grad), there, out=there, **options) is there
            same(there, gradient)
    assert "copy" not in launched and {"f", "backward"} <= set(launched), "arrays without gaps are not copied"
    a, grad = numbers(4, 12), numbers(4, 6, seed=1)
    taus = (2.0, cuda.to_device(numbers(6, seed=3) ** 2 + np.float32(0.1)))
    for tau in taus:
        host = tau if isinstance(tau, float) else tau.copy_to_host()
        same(gpu.capped.packed(cuda.to_device(a), tau=tau), cpu.capped.packed(a, tau=host))
        expected = cpu.capped.packed.backward(grad, a, tau=host)
        same(gpu.capped.packed.backward(cuda.to_device(grad), cuda.to_device(a), tau=tau), expected)
    turned = cuda.to_device(np.asfortranarray(a))
    same(gpu.reglu.packed(turned), cpu.reglu.packed(a))
    same(gpu.reglu.packed.backward(cuda.to_device(grad), turned), cpu.reglu.packed.backward(grad, a))
    (both,) = (cuda.to_device(numbers(2, 8, 6)),)
    wide = both.copy_to_host()
    inside = both[0, :, :]  # its gradient is to be written over the gradient that comes in
    expected = cpu.reglu.packed.backward(wide[1, :, :3], wide[0])
    found = gpu.reglu.packed.backward(cuda.to_device(np.ascontiguousarray(wide[1, :, :3])), inside, out=both[1, :, :])
    assert (found.copy_to_host() == expected).all()
    for wrong, told in (
        (lambda: gpu.reglu.packed(cuda.to_device(numbers(2, 3))), "odd number of elements, 3"),
        (lambda: gpu.reglu.packed(both, axis=3), "no axis 3 in an array of 3 axes"),
        (lambda: gpu.reglu.packed(both, first="second"), "not 'second'"),
        (lambda: gpu.reglu.packed.backward(both, both), "gradient of shape (2, 8, 3), not (2, 8, 6)"),
    ):
        try:
            wrong()
        except ValueError as error:
            assert told in str(error), error
        else:
            raise AssertionError(told)


def compiled(folder: str) -> dict[tuple[str, str], str]:
    """The PTX of the kernels of halves, by name and type; in a process of its own, without the simulator."""
    from support import ptx

    sys.path.insert(0, folder)
    gpu = importlib.import_module("gpu_units.cuda.runtime.gpu")
    found = {}
    for unit in ("reglu", "capped"):
        for name, kernel in ptx.kernels("gpu_units", unit).items():
            for type in gpu.ELEMENTS if "packed" in name else ():
                (text,) = ptx.compile_ptx(kernel, type, gpu.signature(kernel.form, type), [(8, 0)])
                found[f"{unit}.{name}", type] = text
    return found


@pytest.mark.slow
def test_halves_are_accessed_sixteen_bytes_at_a_time(tmp_path: Path) -> None:
    pytest.importorskip("numba_cuda", reason="numba-cuda is not installed")
    pytest.importorskip("nvidia.cu13", reason="NVIDIA's compiler is not installed: pip install 'numba-cuda[cu13]'")
    write(tmp_path)
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
        texts = pool.submit(compiled, str(tmp_path)).result()
    assert {name for name, _ in texts} >= {
        "reglu.f_packed",
        "reglu.backward_packed",
        "capped.f_packed_by_array",
        "capped.backward_packed_by_array",
    }
    wide = {"float64": r"v2\.[fb]64", "float32": r"v4\.[fub]32", "float16": r"v4\.[ub]32", "bfloat16": r"v4\.[ub]32"}
    for (name, type), text in texts.items():
        pieces = {"float64": 4, "float32": 2}.get(type, 1)
        arrays = (3, 2) if "backward" in name else (2, 1)
        found = tuple(len(re.findall(rf"{way}\.global\.{wide[type]}", text)) for way in ("ld", "st"))
        assert found == tuple(pieces * n for n in arrays), (name, type, found)
        assert not re.search(r"\.local|\.ftz|\.approx|call\.", text), (name, type)


@pytest.mark.slow
def test_gated_units_in_the_simulator(tmp_path: Path) -> None:
    pytest.importorskip("numba_cuda", reason="numba-cuda is not installed; its simulator runs the kernels")
    write(tmp_path)
    environment = os.environ | {"NUMBA_ENABLE_CUDASIM": "1", "PYTHONPATH": os.pathsep.join((str(tmp_path), str(ROOT)))}
    done = subprocess.run([sys.executable, __file__], env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]


if __name__ == "__main__":
    from numba import cuda

    check(cuda)
