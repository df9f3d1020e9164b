"""Every kernel's indexing and every calling rule of `generated.cuda`, in Numba's CUDA simulator."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from support import cuda_checks
from support.families import FAMILIES

from codegen.kernel.family import Family

pytest.importorskip("numba_cuda", reason="numba-cuda is not installed; its simulator runs the kernels")

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def units(families: tuple[Family, ...]) -> tuple[Family, ...]:
    """Functions of one array; test_gated_cuda has those of two."""
    return tuple(f for f in families if len(f.arrays) == 1)


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory, units: tuple[Family, ...]) -> dict[str, str]:
    """What each check found. The simulator must be on before Numba is imported: a process of its own."""
    folder = tmp_path_factory.mktemp("simulated")
    cuda_checks.write(folder, {"derived": units, "written_by_hand": FAMILIES})
    environment = os.environ | {
        "NUMBA_ENABLE_CUDASIM": "1",
        "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "tests")]),
    }
    command = [sys.executable, "-W", "error", str(ROOT / "tests" / "support" / "cuda_checks.py"), str(folder)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    return json.loads(done.stdout)


@pytest.mark.slow
def test_every_kernel_and_every_calling_rule_in_the_simulator(report: dict[str, str]) -> None:
    failed = {name: text for name, text in report.items() if text}
    assert not failed, "\n".join(f"{name}: {text}" for name, text in failed.items())


@pytest.mark.slow
def test_the_checks_reach_every_kernel(report: dict[str, str], units: tuple[Family, ...]) -> None:
    for family in units:
        modes = ("default", "value", "array") if family.parameters else ("default",)
        for function in (*family.functions, "backward"):
            found = [name for name in report if name.startswith(f"{family.name}.{function} ")]
            assert len(found) >= len(modes), (family.name, function)
