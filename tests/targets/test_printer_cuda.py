"""Programs as source text for numba.cuda: every operation's bits, every file's promises."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from support import coverage_program as coverage
from support.families import FAMILIES
from support.packages import write

from codegen.kernel.family import Family
from codegen.kernel.program.ops import Type
from codegen.targets.base import statements
from codegen.targets.cpu.files import CPU
from codegen.targets.cuda.files import IMPORT, cuda_files, on_gpu

ROOT = Path(__file__).parents[2]
FLOATS = (Type.F32, Type.F64)

COMPUTE = """
import importlib.util, json, sys
import numpy as np
folder, source, arrays = sys.argv[1:]
sys.path.insert(0, folder)
from made.cuda.runtime.lanes import by_type
from made.cuda.runtime.programs import functions
program = functions(open(source).read(), "program")["program"]
given = np.load(arrays)
both = by_type(program, program)
rows = [both(x, a) for x, a in zip(given["x"], given["a"])]
np.savez(arrays, **{name: np.array(column) for name, column in zip("yzw", zip(*rows))})
"""


@pytest.mark.parametrize("type", FLOATS, ids=lambda t: t.value)
def test_every_operation_computes_its_meaning_in_the_simulator(type: Type, tmp_path: Path) -> None:
    pytest.importorskip("numba_cuda", reason="numba-cuda is not installed")
    write(tmp_path)
    program = coverage.coverage_program(type)
    body = statements(program, CPU)
    lines = [f"def program({', '.join(body.arguments)}):", *body.lines, f"return {', '.join(body.results)}"]
    (tmp_path / "program.py").write_text("\n    ".join(lines), "utf-8")
    x, a = coverage.inputs(type)
    np.savez(tmp_path / "arrays.npz", x=x, a=a)
    command = [
        sys.executable,
        "-W",
        "error",
        "-c",
        COMPUTE,
        str(tmp_path),
        tmp_path / "program.py",
        tmp_path / "arrays.npz",
    ]
    environment = os.environ | {"NUMBA_ENABLE_CUDASIM": "1", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found = np.load(tmp_path / "arrays.npz")
    for name, right in coverage.expected(program, x, a).items():
        got, bits = found[name], f"u{right.dtype.itemsize}"
        assert got.dtype == right.dtype
        alike = (got.view(bits) == right.view(bits)) | (np.isnan(got) & np.isnan(right))
        assert alike.all(), (name, x[~alike][:5], a[~alike][:5], got[~alike][:5], right[~alike][:5])


OPERATORS = """
@kernel
def f_float32(x, gate):
    \"\"\"A docstring.\"\"\"
    t = float32(-0.5) * x - -abs(gate)
    i = int32(bits(t) << int32(23))
    c = t < inf and not x == x
    n = (bits(float64(t)) & 7 | 1) >> 52
    return select(c, t / x, from_bits(i)), float64(t) + 0.1


f_float16 = f_float32
"""


def test_every_operator_becomes_a_word_and_every_number_has_a_type() -> None:
    """An operator might be contracted; a bare number would be what Numba takes it for."""
    assert on_gpu(OPERATORS).splitlines() == [
        "def f_float32(x, gate):",
        "    t = sub(mul(float32(-0.5), x), -magnitude(gate))",
        "    i = int32(shl(bits(t), int32(23)))",
        "    c = t < inf and (not x == x)",
        "    n = sar(either(both(bits(float64(t)), int64(7)), int64(1)), int64(52))",
        "    return (select(c, div(t, x), from_bits(i)), add(float64(t), float64(0.1)))",
        "f_float16 = f_float32",
    ]


def test_no_value_is_called_like_a_word() -> None:
    """The one text is for the CPU, which has no such word."""
    assert {"add", "magnitude", "int64"} <= CPU.reserved
    given = {node.id for node in ast.walk(ast.parse(on_gpu(OPERATORS))) if isinstance(node, ast.Name)}
    assert given - {"t", "i", "c", "n", "x", "gate", "f_float32", "f_float16"} <= CPU.reserved


def test_an_operator_without_a_word_is_an_error() -> None:
    with pytest.raises(KeyError, match="Pow"):
        on_gpu("def f(x):\n    return x ** 2")


@pytest.mark.parametrize("family", FAMILIES, ids=lambda f: f.name)
def test_backward_takes_the_gradient_and_gives_what_is_summed_in_float64(family: Family) -> None:
    for backward in family.backward:
        made = backward.program
        assert made.inputs[0] == ("grad", backward.type)
        types = {name: made.body[at].type for name, at in made.outputs}
        assert types.pop("dx") is backward.type
        assert all(type is Type.F64 for type in types.values())
        assert list(types) == [f"d_{p.name}" for p in family.parameters if p.learnable]


def test_the_import_line_is_a_value() -> None:
    """A successor of numba.cuda with the same names is one line away."""
    for text in cuda_files(FAMILIES).values():
        for line in text.splitlines():
            if "import cuda" in line and "compiler" not in line:
                assert line.strip() == IMPORT, line


@pytest.mark.parametrize("hide", [True, False], ids=["no numba-cuda", "no GPU"])
def test_importing_needs_no_gpu_and_the_first_call_says_what_is_missing(hide: bool, tmp_path: Path) -> None:
    write(tmp_path)
    hidden = "sys.modules['numba.cuda'] = None" if hide else ""
    program = f"""
import sys
sys.path.insert(0, {str(tmp_path)!r})
{hidden}
import made.cuda
loaded = [m for m in sys.modules if m.startswith(("numba.cuda.", "cuda", "torch", "cupy"))]
assert {hide!r} or not loaded, loaded
made.cuda.relu([1.0])
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    last = done.stderr.strip().splitlines()[-1]
    if hide:
        assert last.startswith("ImportError: made.cuda needs the package numba-cuda"), done.stderr
    elif "TypeError" not in last:  # which is right on a machine with a GPU
        assert last.startswith(("RuntimeError: made.cuda needs an NVIDIA GPU", "ImportError")), done.stderr


@pytest.mark.parametrize("seed", ["0", "1"])
def test_the_files_do_not_depend_on_the_hash_seed(seed: str) -> None:
    program = (
        "import hashlib, sys; sys.path[:0] = ['tests']; from support.families import FAMILIES;"
        "from codegen.targets.cuda.files import cuda_files;"
        "print(hashlib.sha256(repr(sorted(cuda_files(FAMILIES).items())).encode()).hexdigest())"
    )

    def run(value: str) -> str:
        environment = os.environ | {"PYTHONHASHSEED": value}
        return subprocess.run(
            [sys.executable, "-c", program], env=environment, cwd=ROOT, capture_output=True, text=True, check=True
        ).stdout

    assert run(seed) == run("123")
