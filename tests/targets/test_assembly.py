"""The machine code of loops: vector registers, fused multiply-add, and no call of a library."""

from __future__ import annotations

import platform
import re
from importlib import import_module

import numpy as np
import pytest
from support.handmade import NAME, package

numba = pytest.importorskip("numba")
llvm = pytest.importorskip("llvmlite.binding")
if platform.machine() not in ("x86_64", "AMD64"):
    pytest.skip("the test reads x86 assembly", allow_module_level=True)

FEATURES = llvm.get_host_cpu_features()
VECTOR = "zmm" if FEATURES.get("avx512f") else "ymm" if FEATURES.get("avx2") else None
needs_vectors = pytest.mark.skipif(
    VECTOR is None or not FEATURES.get("fma"), reason="the processor has no AVX2 and FMA"
)
# LLVM prefers 256 bits on most of Intel's processors, whatever they have; sums in float64 halve the other vectors.
WHOLE = "[yz]mm"
HALVED = "[xyz]mm" if VECTOR == "zmm" else "[xy]mm"
SUFFIX = {"float16": "ps", "bfloat16": "ps", "float32": "ps", "float64": "pd"}


def assembly(kernel: str, form: str, dtype: str, arrays: int, parameters: int = 0, outputs: int = 1) -> str:
    runtime = package().runtime
    loops = import_module(f"{NAME}.runtime.loops")
    module, _, name = kernel.partition(".")
    computed = "float64" if dtype == "float64" else "float32"
    name = name.replace("*", computed)
    products = arrays - 1  # of a backward function: the gradient is its first array
    loop = runtime.machine.Loop(f"{NAME}.kernels.{module}", name, form, dtype, arrays, parameters, products, outputs)
    return loops.c_function(loop)._library.get_asm_str()


def called(text: str) -> set[str]:
    """What is called, by name or by its address, but for the loop that the C function is a cover of."""
    targets = re.findall(r"movabsq\s+\$([A-Za-z_][\w.]*), %", text)
    direct = re.findall(r"\bcallq?\s+([A-Za-z_][\w.@]*)", text)
    data = "table."  # addresses, too, but of tables
    return {t for t in targets + direct if not t.startswith(data) and not t.startswith(f"_ZN{len(NAME)}{NAME}")}


LOOPS = [
    ("logistic.f_*", "elementwise", 1, 0, 1),
    ("logistic.backward_*", "elementwise", 2, 0, 1),
    ("gate.f_*", "elementwise", 1, 2, 1),
    ("gate.backward_*", "rows", 2, 2, 2),
    ("gate.backward_*", "columns", 2, 2, 2),
]


@needs_vectors
@pytest.mark.parametrize("dtype", SUFFIX)
@pytest.mark.parametrize(("kernel", "form", "arrays", "parameters", "outputs"), LOOPS)
def test_a_loop_is_vectorised_fused_and_calls_nothing(kernel, form, arrays, parameters, outputs, dtype) -> None:
    if dtype == "float16" and not FEATURES.get("f16c"):
        pytest.skip("the processor does not convert float16")
    text = assembly(kernel, form, dtype, arrays, parameters, outputs)
    vector = WHOLE if form == "elementwise" else HALVED
    packed = rf"vfn?m(add|sub)\d+{SUFFIX[dtype]}\s.*%{vector}"
    assert re.search(packed, text), "no fused multiply-add of whole vectors"
    assert re.search(rf"vdiv{SUFFIX[dtype]}\s.*%{vector}", text), "the division is not vectorised"
    assert called(text) <= {"memcpy", "memset"}
    if dtype == "float16":
        assert re.search(rf"vcvtph2psx?\s.*%{vector}", text) and re.search(rf"vcvtps2phx?\s.*%{vector}", text)


@pytest.mark.parametrize("dtype", SUFFIX)
def test_a_large_result_is_stored_past_the_caches(dtype) -> None:
    text = assembly("logistic.backward_*", "elementwise", dtype, 2)
    stores = re.findall(r"v?movnt(?:ps|pd|dq)\s+%([xyz]mm)\d+", text)
    whole = {"xmm": 4, "ymm": 2, "zmm": 1}  # registers in a line
    assert len(stores) % 4 == 0 and all(len(stores) >= 4 * whole[s] for s in stores[:1]), stores
    assert "sfence" in text


@needs_vectors
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_nothing_is_contracted(dtype) -> None:
    """The logistic's e + 1 adds to a product: contracted, it would be a ninth fused operation beside each division."""
    text = assembly("logistic.f_*", "elementwise", dtype, 1)
    fused = re.findall(r"\bvfn?m(?:add|sub)\d+[ps][sd]\b", text)
    divisions = re.findall(r"\bvdiv[ps][sd]\b", text)
    assert len(divisions) > 0 and len(fused) == 8 * len(divisions)


@needs_vectors
@pytest.mark.parametrize("dtype", ["float16", "bfloat16", "float32"])
@pytest.mark.parametrize(("kernel", "arrays", "columns"), [("f", 1, 2), ("d1", 1, 2), ("backward", 2, 2)])
def test_a_table_is_looked_up_in_registers(kernel, arrays, columns, dtype) -> None:
    if dtype == "float16" and not FEATURES.get("f16c"):
        pytest.skip("the processor does not convert float16")
    text = assembly(f"table.{kernel}_*", "elementwise", dtype, arrays)
    if VECTOR == "zmm":
        found = re.findall(r"\bvperm(?:ps|i2ps|t2ps)\s.*%zmm", text)
        assert len(found) >= columns and len(found) % columns == 0
    else:  # rows, transposed
        assert "gather" not in text
        assert re.search(rf"\bv(?:unpck|shuf|mov[lh][lh])\w*p[sd]\s.*%{VECTOR}", text)
    assert called(text) <= {"memcpy", "memset"}


@needs_vectors
def test_a_users_own_loop_calls_the_vectors_of_a_table() -> None:
    scalar = import_module(f"{NAME}.scalar")

    @numba.njit("void(float32[::1], float32[::1])", error_model="numpy")
    def run(x, y):
        for i in range(x.size):
            y[i] = scalar.table(x[i])

    (text,) = run.inspect_asm().values()
    assert re.search(r"\bv(?:perm(?:ps|i2ps|t2ps)|unpck\w+)\s", text)
    x = np.linspace(-9, 9, 1003).astype(np.float32)
    y = np.empty_like(x)
    run(x, y)
    assert (y.view(np.int32) == package().table(x).view(np.int32)).all()


@needs_vectors
def test_a_users_own_loop_is_vectorised_too() -> None:
    scalar = import_module(f"{NAME}.scalar")

    @numba.njit("void(float32[::1], float32[::1])", error_model="numpy")
    def run(x, y):
        for i in range(x.size):
            y[i] = scalar.logistic(x[i])

    (text,) = run.inspect_asm().values()
    assert re.search(rf"vfmadd\d+ps\s.*%{WHOLE}", text) and re.search(r"vdivps\s.*%[yz]mm", text)
