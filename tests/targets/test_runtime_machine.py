"""Machine code on the disk: made once, found again without Numba, never trusted blindly, never required."""

from __future__ import annotations

import importlib
import os
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from support.handmade import NAME, package, write

pytest.importorskip("numba")

CALL = f"import numpy as np, {NAME} as g; y = g.relu(np.array([-1, 2], 'f4')); assert y.tolist() == [0, 2], y; "


def python(code: str, folder: Path, **environment: str) -> str:
    """What a fresh interpreter prints, for a user who has no cache yet."""
    home = str(folder) + ".home"
    settings = {k: v for k, v in os.environ.items() if not k.startswith("NUMBA_")}
    settings |= {"PYTHONPATH": str(folder), "XDG_CACHE_HOME": home, "LOCALAPPDATA": home} | environment
    command = [sys.executable, "-W", "error", "-c", textwrap.dedent(code)]
    done = subprocess.run(command, env=settings, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.fixture(scope="module")
def warm(tmp_path_factory) -> Path:
    """A package whose relu for float32 has been compiled, in a folder that tests copy."""
    folder = write(tmp_path_factory.mktemp("warm"))
    python(CALL, folder)
    return folder


@pytest.fixture
def copied(warm, tmp_path) -> Path:
    return Path(shutil.copytree(warm, tmp_path / "copied"))


def objects(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.o"))


def test_importing_compiles_nothing_and_imports_no_compiler(warm) -> None:
    heavy = ["numba", "llvmlite", "torch", "jax", "scipy", "sympy", "jinja2", "codegen", "concurrent.futures"]
    found = python(f"import sys, {NAME}; print([m for m in {heavy} if m in sys.modules])", warm)
    assert found == "[]"


def test_a_function_for_scalars_imports_the_kernels_of_one_activation(warm) -> None:
    code = f"""
        import sys
        import {NAME}.scalar as s
        assert s.prelu.__name__ == "prelu" and s.prelu is s.prelu and s.prelu(-1.0, alpha=0.5) == -0.5
        assert {{"prelu", "gate_d_beta"}} <= {{*dir(s)}}
        for missing in ("prelu_d3", "sine"):
            try:
                getattr(s, missing)
            except AttributeError as error:
                assert missing in str(error)
            else:
                raise AssertionError(missing)
        print([m for m in sys.modules if ".kernels." in m])
    """
    assert python(code, warm) == f"['{NAME}.kernels.prelu']"


def test_a_later_process_does_without_numba(warm) -> None:
    assert len(objects(warm)) == 1
    assert python(CALL + "import sys; print('numba' in sys.modules, 'llvmlite' in sys.modules)", warm) == "False True"


def test_only_what_is_called_is_compiled(copied) -> None:
    python(CALL + "g.relu.d1(np.ones(2)); g.relu(np.ones(2, 'f4')[::2], out=np.ones(1, 'f4'))", copied)
    assert [file.name.partition("-")[0] for file in objects(copied)] == [
        "relu.d1_float64.elementwise.float64",
        "relu.f_float32.elementwise.float32",
    ]


def test_a_damaged_file_is_made_anew(copied) -> None:
    (file,) = objects(copied)
    whole = file.read_bytes()
    damaged = bytearray(whole)
    damaged[len(whole) // 2] ^= 1
    file.write_bytes(damaged)
    python(CALL, copied)
    assert file.read_bytes() == whole


def test_only_a_whole_file_for_the_same_key_is_read(warm, tmp_path) -> None:
    machine = importlib.import_module(f"{package().__name__}.runtime.machine")
    (good,) = objects(warm)
    whole = good.read_bytes()
    key = whole[32:64]
    symbol, code = machine._read(good, key)
    assert machine._write(tmp_path / "deep" / "copy", key, symbol, code)
    assert (tmp_path / "deep" / "copy").read_bytes() == whole
    assert machine._read(good, bytes(32)) is None
    assert machine._read(tmp_path, key) is None and machine._read(tmp_path / "nothing", key) is None
    file = tmp_path / "file"
    for damaged in (b"", whole[:20], whole[:-1], whole + b"0", whole[::-1], bytes(32) + whole[32:]):
        file.write_bytes(damaged)
        assert machine._read(file, key) is None
    assert not machine._write(file / "below", key, symbol, code)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["deep", "file"]


def test_a_changed_kernel_is_compiled_anew(copied) -> None:
    kernel = copied / NAME / "kernels" / "relu.py"
    kernel.write_text(kernel.read_text().replace("float32(0.0)", "float32(2.0)"))
    assert python(f"import numpy as np, {NAME} as g; print(g.relu(np.float32(-1)))", copied) == "2.0"
    assert len(objects(copied)) == 2


def test_the_environment_chooses_the_folder(copied, tmp_path) -> None:
    objects(copied)[0].unlink()
    python(CALL, copied, NUMBA_CACHE_DIR=str(tmp_path / "chosen"))
    assert objects(copied) == [] and len(objects(tmp_path / "chosen")) == 1


def blocked(folder: Path) -> None:
    """Put a file where the folder of object code would be, which stops even a user who may write anywhere."""
    cache = folder / NAME / "kernels" / "__pycache__"
    shutil.rmtree(cache)
    cache.write_text("not a folder")


def test_the_users_cache_is_next(copied) -> None:
    blocked(copied)
    python(CALL, copied)
    assert len(objects(copied.with_name("copied.home") / NAME)) == 1


def test_where_nothing_can_be_written_it_still_works(copied, tmp_path) -> None:
    blocked(copied)
    wall = tmp_path / "wall"
    wall.write_text("not a folder")
    nowhere = str(wall / "cache")
    python(CALL, copied, XDG_CACHE_HOME=nowhere, LOCALAPPDATA=nowhere, NUMBA_CACHE_DIR=nowhere)
    assert objects(copied) == []


def test_a_copied_and_renamed_package_works(copied, tmp_path) -> None:
    target = tmp_path / "other" / "deep" / "renamed"
    shutil.copytree(copied / NAME, target)
    (target.parent / "__init__.py").write_text("")
    code = """
        import pickle
        import numpy as np
        from deep.renamed import prelu, relu
        from numba import njit
        import deep.renamed.scalar
        assert relu(np.float32(-1)) == 0 and prelu.backward(1.0, -1.0) == (0.25, -1)
        assert njit(lambda x: deep.renamed.scalar.prelu(x, 0.5))(-1.0) == -0.5
        assert pickle.loads(pickle.dumps(prelu.d1)) is prelu.d1 and prelu.__module__ == "deep.renamed"
    """
    python(code, tmp_path / "other")


def test_a_package_in_an_archive_works(copied, tmp_path) -> None:
    shutil.rmtree(copied / NAME / "kernels" / "__pycache__")
    archive = shutil.make_archive(str(tmp_path / "packed"), "zip", copied)
    python(CALL, Path(archive))


def test_many_threads_may_call_first(copied) -> None:
    code = f"""
        import numpy as np, {NAME} as g
        from concurrent.futures import ThreadPoolExecutor
        x = np.linspace(-1, 1, 1000)
        with ThreadPoolExecutor(8) as pool:
            found = list(pool.map(lambda _: g.logistic(x).tobytes(), range(16)))
        assert len(set(found)) == 1
    """
    python(code, copied)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the system has no fork")
def test_a_forked_process_has_threads_of_its_own(copied) -> None:
    code = f"""
        import os, warnings, numpy as np, {NAME} as g
        warnings.simplefilter("ignore", DeprecationWarning)  # of forking beside threads, which is what is tested
        g.set_num_threads(3)
        x = np.linspace(-1, 1, 1 << 20)
        right = g.logistic(x).tobytes()
        child = os.fork()
        same = g.logistic(x).tobytes() == right and g.relu(np.ones(1)) == 1
        if child == 0:
            os._exit(0 if same else 1)
        assert same and os.waitpid(child, 0)[1] == 0
    """
    python(code, copied)


@pytest.mark.parametrize("compiled", [False, True])
def test_numbas_switch_for_debugging_does_not_reach_the_kernels(copied, compiled) -> None:
    """Functions for arrays and for scalars give the same; a user's own function is not compiled, as it should be."""
    code = f"""
        import numpy as np, {NAME} as g
        from numba import njit
        from {NAME}.scalar import gate, relu
        function = njit(lambda v: relu(v) + gate(v, beta=0.3))
        assert type(function).__name__ == "{{}}"
        assert g.relu(np.float32(-1)) == 0 and g.logistic(0.0) == 0.5 and g.prelu.backward(1.0, -1.0) == (0.25, -1)
        print(function(2.0), relu(np.float32(2)), g.relu(2.0) + g.gate(2.0, beta=0.3))
    """
    if not compiled:
        for file in objects(copied):
            file.unlink()
    on, off = (
        python(code.format(kind), copied, NUMBA_DISABLE_JIT=n)
        for kind, n in (("CPUDispatcher", "0"), ("function", "1"))
    )
    assert on == off and len(set(on.split()[::2])) == 1


LOOP = f"""
    from numba import cfunc, njit, types, vectorize
    from {NAME}.scalar import relu

    @njit(cache=True)
    def inner(v):
        return relu(v)

    @njit(cache=True)
    def loop(v):
        return inner(v)

    @vectorize(["float64(float64)"], cache=True)
    def elements(v):
        return inner(v)

    @cfunc(types.float64(types.float64), cache=True)
    def callback(v):
        return relu(v)
"""


def test_a_users_cached_function_does_not_keep_old_kernels(copied) -> None:
    """Numba looks at the user's file alone; the kernels' digest in what it keeps makes it compile anew."""
    (copied / "users.py").write_text(textwrap.dedent(LOOP))
    show = """
        import users
        from numpy import ones
        found = users.loop(-1.0), users.elements(-ones(1))[0], users.callback.ctypes(-1.0)
        print(*map(float, found), sum(users.loop.stats.cache_hits.values()), users.callback.cache_hits)
    """
    kernel = copied / NAME / "kernels" / "relu.py"
    before = kernel.read_text()
    assert python(show, copied) == "0.0 0.0 0.0 0 0"
    assert python(show, copied) == "0.0 0.0 0.0 1 1"
    kernel.write_text(before.replace("0.0", "2.0"))
    assert python(show, copied) == "2.0 2.0 2.0 0 0"
    assert python(show, copied) == "2.0 2.0 2.0 1 1"


def test_the_number_of_threads_is_the_users(warm) -> None:
    show = f"import os, {NAME} as g; print(g.get_num_threads(), g.runtime.threads.state.pool); "
    assert python(show, warm, NUMBA_NUM_THREADS="5") == "5 None"
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    for unset in ("", "no number", "0"):
        assert python(show, warm, NUMBA_NUM_THREADS=unset) == f"{cores} None"
    code = """
        g.set_num_threads(2)
        assert g.get_num_threads() == 2
        for wrong, error in ((0, ValueError), (-1, ValueError), (1.5, TypeError), (True, TypeError)):
            try:
                g.set_num_threads(wrong)
            except error as told:
                assert "number of threads" in str(told)
            else:
                raise AssertionError(wrong)
        import threading, numpy as np
        g.relu(np.ones(1 << 20, "f4"))
        assert threading.active_count() == 2
        g.set_num_threads(1)
        g.relu(np.ones(1 << 20, "f4"))
        assert g.runtime.threads.state.pool is None
    """
    python(f"import {NAME} as g\n" + textwrap.dedent(code), warm)
