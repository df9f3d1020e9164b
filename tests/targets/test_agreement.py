"""Random formulas on every target: SymPy's digits, the interpreter, the CPU kernel and the CUDA program agree.

What is refused is left out. The interpreter's bits are those of the two others, and its values SymPy's within an ulp.
"""

from __future__ import annotations

import math
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import sympy
from support.families import FAMILIES
from support.formulas import drawn
from support.packages import write
from support.patterns import same
from support.printed import source
from support.random_programs import DIGITS, POINTS, program_of, ulps

from codegen import Activation, x
from codegen.kernel.program.interpret import run
from codegen.kernel.program.program import Program
from codegen.proof.derive import derive
from codegen.targets.cpu.files import CPU

_INPUTS = np.concatenate([POINTS, -POINTS, np.array([np.inf, -np.inf, np.nan, 1e-45, 3.4e38, -3.4e38], np.float32)])
_SIMULATED = """
import sys
import numpy as np
folder, source, arrays = sys.argv[1:]
sys.path.insert(0, folder)
from made.cuda.runtime.programs import functions
scope = functions(open(source).read(), "programs")
inputs = np.load(arrays)["x"]
with np.errstate(all="ignore"):
    found = {name: np.array([f(v) for v in inputs]) for name, f in scope.items() if name.startswith("program_")}
np.savez(arrays, **found)
"""


@pytest.fixture(scope="module")
def programs() -> dict[str, Program]:
    """Of f and f', by names, after SymPy has seen their values."""
    made: dict[str, Program] = {}
    for k, formula in enumerate(drawn(40, 5)):
        found = program_of(formula)
        if found is None:
            continue
        derived = derive(Activation("unseen", formula))
        for order, (program, form) in enumerate(zip(found, (derived.f, derived.d1), strict=True)):
            computed = run(program, x=_INPUTS)["y"]
            for at, got in zip(_INPUTS.tolist(), computed.tolist(), strict=True):
                if not math.isfinite(at) or abs(at) > 1e6:
                    continue
                value = sympy.N(form.at(sympy.Rational(at)).expr.subs(x, sympy.Rational(at)), DIGITS, maxn=10_000)
                if value.is_real and abs(value) > 2.0**-140:
                    assert ulps(value, got) <= 1.0, (formula, order, at)
            made[f"program_{k}_{order}"] = program
    assert len(made) >= 30
    return made


@pytest.mark.slow
def test_the_cpu_gives_the_interpreters_bits(programs: dict[str, Program]) -> None:
    numba = pytest.importorskip("numba")
    from codegen.targets.cpu.runtime import operations

    names = {n: getattr(operations, n) for n in ["bits", "copysign", "fma", "from_bits", "select", "sqrt"]}
    types = {n: getattr(numba, n) for n in ["float32", "float64", "int32", "int64"]}
    for name, program in programs.items():
        scope: dict[str, Any] = names | types | {"inf": math.inf, "nan": math.nan}
        exec(source(program, CPU), scope)
        compiled = numba.njit(error_model="numpy")(scope["function"])
        found = np.array([compiled(v) for v in _INPUTS], np.float32)
        assert same(found, run(program, x=_INPUTS)["y"]).all(), name


@pytest.mark.slow
def test_the_cuda_program_gives_them_in_the_simulator(programs: dict[str, Program], tmp_path: Path) -> None:
    pytest.importorskip("numba_cuda", reason="numba-cuda is not installed")
    assert FAMILIES
    write(tmp_path)
    texts = [source(program, CPU).replace("def function", f"def {name}", 1) for name, program in programs.items()]
    (tmp_path / "programs.py").write_text("\n\n".join(texts), "utf-8")
    arrays = tmp_path / "arrays.npz"
    np.savez(arrays, x=_INPUTS)
    command = [sys.executable, "-c", _SIMULATED, str(tmp_path), str(tmp_path / "programs.py"), str(arrays)]
    subprocess.run(command, check=True, env=os.environ | {"NUMBA_ENABLE_CUDASIM": "1"}, capture_output=True, text=True)
    found = np.load(arrays)
    for name, program in programs.items():
        assert same(found[name].astype(np.float32), run(program, x=_INPUTS)["y"]).all(), name
