"""Gated units on a GPU, in Numba's simulator: indexing, broadcasting, outputs, and the bits of the CPU.

Run as a script it does the checks, in a process in which the simulator is on before Numba is imported.
"""

from __future__ import annotations

import importlib
import itertools
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

ROOT = Path(__file__).parent.parent
SIZES = (0, 1, 33, 1003)


def write(folder: Path) -> None:
    from sympy import Max, Min

    from codegen import Activation, Parameter, gate, x
    from codegen.build import make
    from codegen.target.numba_cpu import cpu_files
    from codegen.target.numba_cuda import cuda_files

    tau = Parameter("tau", default=6, domain="positive")
    units = (
        Activation("reglu", gate * Max(x, 0)),
        Activation("capped", gate * Min(Max(x, 0), tau), parameters=[tau]),
    )
    made = [make(unit, "defs/gated.py") for unit in units]
    families, exact = [m.family for m in made], [m.exact for m in made]
    for path, text in {**cpu_files(families, exact, "gpu_units"), **cuda_files(families, exact, "gpu_units")}.items():
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

    for name, size, dtype in itertools.product(("reglu", "capped"), SIZES, (np.float16, np.float32, np.float64)):
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


def test_gated_units_in_the_simulator(tmp_path: Path) -> None:
    pytest.importorskip("numba_cuda", reason="numba-cuda is not installed; its simulator runs the kernels")
    write(tmp_path)
    environment = os.environ | {"NUMBA_ENABLE_CUDASIM": "1", "PYTHONPATH": os.pathsep.join((str(tmp_path), str(ROOT)))}
    done = subprocess.run([sys.executable, __file__], env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]


if __name__ == "__main__":
    from numba import cuda

    check(cuda)
