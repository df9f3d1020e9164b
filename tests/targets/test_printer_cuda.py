"""Programs as source text for numba.cuda: every operation's bits, every file's promises."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from support import coverage_program as coverage
from support.families import FAMILIES
from support.packages import write

from codegen.kernel.family import Family
from codegen.kernel.program.ops import OPS, Type
from codegen.targets.base import statements
from codegen.targets.cuda.files import IMPORT, TARGET, cuda_files

ROOT = Path(__file__).parents[2]
FLOATS = (Type.F32, Type.F64)

COMPUTE = """
import importlib.util, json, sys
import numpy as np
folder, source, arrays = sys.argv[1:]
sys.path.insert(0, folder)
from made.cuda import _lanes
scope = vars(_lanes) | {"np": np}
exec(open(source).read(), scope)
given = np.load(arrays)
both = scope["by_type"](scope["program"], scope["program"])
rows = [both(x, a) for x, a in zip(given["x"], given["a"])]
np.savez(arrays, **{name: np.array(column) for name, column in zip("yzw", zip(*rows))})
"""


@pytest.mark.parametrize("type", FLOATS, ids=lambda t: t.value)
def test_every_operation_computes_its_meaning_in_the_simulator(type: Type, tmp_path: Path) -> None:
    pytest.importorskip("numba_cuda", reason="numba-cuda is not installed")
    write(tmp_path)
    program = coverage.coverage_program(type)
    body = statements(program, TARGET)
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


def test_every_operation_is_spelled_for_every_type_it_takes() -> None:
    kinds = {"F": FLOATS, "I": (Type.I32, Type.I64), "B": (Type.BOOL,), "T": tuple(Type)}
    only = {"widen": (Type.F32,), "narrow": (Type.F64,)}
    for op in OPS.values():
        for type in only.get(op.name, kinds[op.operands[-1]]):
            assert (op.name, type) in TARGET.spellings, (op.name, type)


@pytest.mark.parametrize(
    ("value", "type", "text"),
    [
        (0.1, Type.F64, "np.float64(0.1)"),
        (-0.0, Type.F32, "np.float32(-0.0)"),
        (float("inf"), Type.F32, "np.float32(np.inf)"),
        (float("-inf"), Type.F64, "np.float64(-np.inf)"),
        (float("nan"), Type.F32, "np.float32(np.nan)"),
        (23, Type.I32, "np.int32(23)"),
        (-(2**62), Type.I64, "np.int64(-4611686018427387904)"),
        (True, Type.BOOL, "True"),
    ],
)
def test_a_literal_says_its_type(value: float, type: Type, text: str) -> None:
    assert TARGET.literal(value, type) == text


def test_no_number_in_a_program_is_without_a_type() -> None:
    """A bare literal would be a float64 or an int64 to Numba."""
    for path, text in cuda_files(FAMILIES).items():
        if not path.startswith("cuda/kernels/"):
            continue
        for function in ast.walk(ast.parse(text)):
            if not isinstance(function, ast.FunctionDef) or not function.name.endswith(("_f32", "_f64")):
                continue
            typed = {
                id(number)
                for call in ast.walk(function)
                if isinstance(call, ast.Call) and ast.unparse(call.func).startswith("np.")
                for number in ast.walk(call)
            }
            for number in ast.walk(function):
                if isinstance(number, ast.Constant) and isinstance(number.value, (int, float)):
                    assert id(number) in typed, (path, function.name, ast.unparse(number))


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
            if "import cuda" in line and "generated" not in line:
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


def _unused(source: str) -> set[str]:
    tree = ast.parse(source)
    imported = {a.asname or a.name for n in ast.walk(tree) if isinstance(n, ast.ImportFrom) for a in n.names}
    return imported - {n.id for n in ast.walk(tree) if isinstance(n, ast.Name)}


@pytest.mark.parametrize("which", [lambda p: p.startswith("cuda/kernels/"), lambda p: p == "cuda/device.py"])
def test_a_generated_module_imports_what_it_uses(which: Callable[[str], bool]) -> None:
    for path, text in cuda_files(FAMILIES).items():
        if which(path):
            assert not _unused(text), path
