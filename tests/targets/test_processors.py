"""Kernels compiled for other processors give the same bits: without FMA, F16C or wide vectors, each in its process."""

from __future__ import annotations

import hashlib
import importlib
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import llvmlite.binding as llvm
import ml_dtypes
import numpy as np
import pytest
from support.handmade import package

pytest.importorskip("numba")

# The names as LLVM has them, and what a processor needs to run their code.
NAMES = {"generic": (), "nehalem": ("sse4.2",), "haswell": ("avx2", "fma", "f16c"), "skylake-avx512": ("avx512dq",)}
KINDS = [np.dtype(k) for k in (np.float16, ml_dtypes.bfloat16, np.float32, np.float64)]


def digests() -> list[str]:
    """Of the results of a few functions, in every type."""
    own = package()
    made = []
    for kind in KINDS:
        count = 2**16 if kind.itemsize == 2 else 20_000
        pattern = np.random.default_rng(3).integers(0, 2 ** (8 * kind.itemsize), count, np.uint64)
        x = (np.arange(count) if kind.itemsize == 2 else pattern).astype(f"u{kind.itemsize}").view(kind)
        with np.errstate(all="ignore"):
            for found in (
                own.relu(x),
                own.logistic(x),
                own.table(x),
                own.table.d1(x),
                own.gate.backward(x, x[::-1], beta=0.3)[0],
            ):
                bits = found.view(f"u{kind.itemsize}").copy()
                bits[np.isnan(found)] = 1
                made.append(hashlib.sha256(bits.tobytes()).hexdigest()[:16])
        near = np.linspace(-1, 1, 100).astype(kind)
        made.append(repr(own.gate.backward(near[::-1], near, beta=0.3)[1]))
    return made


@pytest.fixture(scope="module")
def right() -> list[str]:
    return digests()


@pytest.fixture(params=NAMES)
def name(request: pytest.FixtureRequest) -> str:
    found: str = request.param
    features = llvm.get_host_cpu_features()
    if not llvm.get_process_triple().startswith("x86_64"):
        pytest.skip("names of x86-64 processors")
    if not all(features.get(needed) for needed in NAMES[found]):
        pytest.skip(f"this processor cannot run the code of a {found}")
    return found


def test_the_bits_are_the_same(name: str, right: list[str], tmp_path: Path) -> None:
    code = "import test_processors; print('\\n'.join(test_processors.digests()))"
    settings = os.environ | {
        "NUMBA_CPU_NAME": name,
        "NUMBA_CPU_FEATURES": "",
        "NUMBA_CACHE_DIR": str(tmp_path),
        "PYTHONPATH": os.pathsep.join(p for p in sys.path if p),
    }
    done = subprocess.run([sys.executable, "-c", code], env=settings, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-2000:]
    assert done.stdout.split("\n")[:-1] == right


@pytest.fixture
def conversions(monkeypatch: pytest.MonkeyPatch) -> Callable[[bool], tuple[Any, Any]]:
    """Makes functions of bits from float16 to float32 and back, by the processor's instructions or without them."""
    from llvmlite import ir
    from numba import njit, types
    from numba.extending import intrinsic

    operations = importlib.import_module(f"{package().__name__}.runtime.operations")

    def make(native: bool) -> tuple[Any, Any]:
        monkeypatch.setattr(operations, "_has_halves", lambda: native)

        @intrinsic  # type: ignore[untyped-decorator]
        def widen(typing: Any, a: Any) -> Any:
            def emit(context: Any, builder: Any, signature: Any, args: Any) -> Any:
                found = operations.from_half(builder, builder.trunc(args[0], ir.IntType(16)))
                return builder.bitcast(found, ir.IntType(32))

            return types.uint32(types.uint32), emit

        @intrinsic  # type: ignore[untyped-decorator]
        def narrow(typing: Any, a: Any) -> Any:
            def emit(context: Any, builder: Any, signature: Any, args: Any) -> Any:
                found = operations.to_half(builder, builder.bitcast(args[0], ir.FloatType()))
                return builder.zext(found, ir.IntType(32))

            return types.uint32(types.uint32), emit

        def over(function: Any) -> Any:
            @njit  # type: ignore[untyped-decorator]
            def run(given: Any) -> Any:
                made = np.empty_like(given)
                for i in range(given.size):
                    made[i] = function(given[i])
                return made

            return run

        return over(widen), over(narrow)

    return make


def test_float16_without_instructions_for_it(conversions: Callable[[bool], tuple[Any, Any]]) -> None:
    """Every bit, those of NaN too; and the ties of rounding with their neighbours, and a float of every 997."""
    operations = importlib.import_module(f"{package().__name__}.runtime.operations")
    if not operations._has_halves():
        pytest.skip("this processor has no instructions for float16 to compare with")
    halves = np.arange(2**16, dtype=np.uint32)
    results = []
    for native in (True, False):
        widen, narrow = conversions(native)
        wide = widen(halves)
        ties = np.concatenate([wide + np.uint32(step) for step in (0, 1, 0xFFF, 0x1000, 0x1001, 0x1FFF)])
        small = np.arange(0x33000000 - 50, 0x38800000 + 50, 101, dtype=np.uint32)
        patterns = np.concatenate([ties, small, small + np.uint32(1 << 31), np.arange(0, 2**32, 997, dtype=np.uint32)])
        results.append((wide, narrow(patterns)))
    assert (results[0][0] == results[1][0]).all() and (results[0][1] == results[1][1]).all()
    assert (results[1][1][: 2**16][halves & 0x7FFF <= 0x7C00] == halves[halves & 0x7FFF <= 0x7C00]).all()


def test_object_code_is_kept_apart_by_the_settings_of_numba(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Two settings that make different code have different keys: also a feature list that is empty, and none at all."""
    machine = importlib.import_module(f"{package().__name__}.runtime.machine")
    loop = machine.Loop(f"{package().__name__}.kernels.relu", "f_float32", "elementwise", "float32", 1, 0, 0, 1)
    monkeypatch.chdir(tmp_path)
    keys = []
    for settings in ({}, {"CPU_NAME": "haswell"}, {"CPU_NAME": "haswell", "CPU_FEATURES": ""}, {"SLP_VECTORIZE": "1"}):
        for name in ("CPU_NAME", "CPU_FEATURES", "SLP_VECTORIZE"):
            monkeypatch.delenv(f"NUMBA_{name}", raising=False)
        for name, value in settings.items():
            monkeypatch.setenv(f"NUMBA_{name}", value)
        keys.append(machine._key(loop))
    (tmp_path / ".numba_config.yaml").write_text("cpu_name: generic\n")
    keys.append(machine._key(loop))
    assert len(set(keys)) == len(keys)
