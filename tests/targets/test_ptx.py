"""Every generated kernel, compiled for two compute capabilities without a GPU, and what its PTX may hold."""

from __future__ import annotations

import importlib
import multiprocessing
import re
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from typing import NamedTuple

import pytest
from support import cuda_checks, ptx

from codegen.kernel.family import Family
from codegen.kernel.program.program import used

pytest.importorskip("numba_cuda", reason="numba-cuda is not installed")
pytest.importorskip("nvidia.cu13", reason="NVIDIA's compiler is not installed: pip install 'numba-cuda[cu13]'")
pytestmark = pytest.mark.slow

CAPABILITIES = ((8, 0), (9, 0))
ROUNDED = re.compile(r"(add|sub|mul|div|fma|mad|sqrt|rcp|cvt)\.")
EXACT = re.compile(r"cvt\.(f32\.f16|f64\.f16|f64\.f32|[us]\d+\.[us]\d+)$")


class Text(NamedTuple):
    """The PTX of one kernel."""

    module: str
    kernel: str
    type: str
    capability: tuple[int, int]
    text: str

    def __str__(self) -> str:
        return f"{self.module}.{self.kernel} of {self.type} for {self.capability}"


def compile_all(folder: str, module: str) -> list[Text]:
    """The PTX of a module's kernels; runs in a process of its own."""
    sys.path.insert(0, folder)
    gpu = importlib.import_module("derived.cuda.runtime.gpu")
    found = []
    for name, kernel in ptx.kernels("derived", module).items():
        for type in gpu.ELEMENTS:
            texts = ptx.compile_ptx(kernel, type, gpu.signature(kernel.form, type), CAPABILITIES)
            found += [Text(module, name, type, c, text) for c, text in zip(CAPABILITIES, texts, strict=True)]
    return found


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory, families: tuple[Family, ...]) -> list[Text]:
    folder = tmp_path_factory.mktemp("ptx")
    cuda_checks.write(folder, {"derived": families})
    # those with parameters have most kernels: first
    ordered = sorted(families, key=lambda f: (-len(f.parameters), f.name))
    modules = ["common", *(f.name for f in ordered)]
    with ProcessPoolExecutor(2, multiprocessing.get_context("spawn")) as pool:
        made = pool.map(compile_all, [str(folder)] * len(modules), modules)
    return [text for texts in made for text in texts]


def instructions(compiled: list[Text]) -> Iterator[tuple[Text, str]]:
    for one in compiled:
        for instruction in ptx.instructions(one.text):
            yield one, instruction


def family_of(families: tuple[Family, ...], one: Text) -> Family | None:
    return next((f for f in families if one.module == f.name), None)


def test_there_is_a_kernel_for_every_function_and_type(compiled: list[Text], families: tuple[Family, ...]) -> None:
    found = {(t.module, t.kernel, t.type) for t in compiled}
    for family in families:
        for type in ("float16", "bfloat16", "float32", "float64"):
            for function in (*family.functions, "backward"):
                assert (family.name, function, type) in found
                if family.parameters and function != "backward":
                    assert (family.name, f"{function}_by_array", type) in found


def test_arithmetic_is_correctly_rounded(compiled: list[Text]) -> None:
    for one, instruction in instructions(compiled):
        if ROUNDED.match(instruction) and re.search(r"\.f\d+", instruction) and not EXACT.match(instruction):
            negation = instruction == "sub.f16" and _only_negates(one.text)
            assert ".rn" in instruction.split(".f")[0] or negation, f"{one} has {instruction}"


def _only_negates(text: str) -> bool:
    """Whether every subtraction of halves is from -0.0, which is how a sign is turned where there is no neg.f16."""
    zeros = set(re.findall(r"mov\.b16\s+(%\w+), 0x8000;", text))
    return set(re.findall(r"sub\.f16\s+%\w+, (%\w+),", text)) <= zeros


def test_nothing_is_flushed_approximated_or_called(compiled: list[Text]) -> None:
    for one, instruction in instructions(compiled):
        assert not re.search(r"\.ftz|\.approx|\.full", instruction), f"{one} has {instruction}"
        assert not instruction.startswith("call"), f"{one} has {instruction}"


def test_a_float32_kernel_has_no_float64_but_declared(compiled: list[Text], families: tuple[Family, ...]) -> None:
    """Programs that widen, and sums of parameter gradients, declare it."""
    for one in compiled:
        family = family_of(families, one)
        if family is None or one.type == "float64":
            continue
        function = one.kernel.partition("_by_")[0].removesuffix("_packed")
        programs = [p for k in family.kernels if k.function == function for p in (k.program, k.default)]
        summed = one.kernel.startswith("backward") and any(p.learnable for p in family.parameters)
        programs += [h.program for h in family.halves if h.function == function and one.type in h.formats]
        if one.kernel.startswith("backward"):
            programs = [p for b in family.backward for p in (b.program, b.default)]
        if summed or any("widen" in p.counts() for p in programs):
            continue
        found = [i for i in ptx.instructions(one.text) if "f64" in i]
        assert not found, f"{one} has {found}"


def arrays_read(families: tuple[Family, ...], one: Text) -> int:
    """On how many arrays a program of the kernel's function depends; the other half of a kernel is its text."""
    family, function = family_of(families, one), one.kernel.partition("_by_")[0]
    assert family is not None
    programs = [k.program for k in family.kernels if k.function == function]
    if function == "backward":
        programs = [b.program for b in family.backward]
    return sum(any(used(p, [name]) for p in programs) for name in family.arrays)


def test_memory_is_accessed_sixteen_bytes_at_a_time(compiled: list[Text], families: tuple[Family, ...]) -> None:
    wide = {"float64": r"v2\.[fb]64", "float32": r"v4\.[fub]32", "float16": r"v4\.[ub]32", "bfloat16": r"v4\.[ub]32"}
    for one in compiled:
        if one.module == "common" or one.kernel.endswith(("by_column", "by_short_row")) or "_packed" in one.kernel:
            continue  # neighbouring threads take neighbouring elements; packed kernels are counted in test_gated_cuda
        loads = len(re.findall(rf"ld\.global\.{wide[one.type]}", one.text))
        stores = len(re.findall(rf"st\.global\.{wide[one.type]}", one.text))
        pieces = {"float64": 4, "float32": 2}.get(one.type, 1)
        inputs = one.kernel.startswith("backward") + arrays_read(families, one)
        family = family_of(families, one)
        assert family is not None
        results = len(family.arrays) if one.kernel.startswith("backward") else 1
        assert loads == inputs * pieces, f"{one} has {loads} wide loads"
        assert stores == results * pieces, f"{one} has {stores} wide stores"


def test_no_kernel_uses_local_memory(compiled: list[Text]) -> None:
    for one in compiled:
        assert ".local" not in one.text, str(one)


def test_no_kernel_spills_registers(compiled: list[Text]) -> None:
    """Of the kernels with the longest text, which are those that could."""
    if ptx.assembler() is None:
        pytest.skip("ptxas is not installed: pip install nvidia-cuda-nvcc")
    for one in sorted(compiled, key=lambda t: -len(t.text))[:24]:
        used = ptx.resources(one.text, one.capability)
        assert used.spilled == 0, f"{one} spills {used.spilled} bytes"
        # Squareplus's float64 backward by an array takes 134, as a large gradient keeps room; the others at most 128.
        assert used.registers <= 136, f"{one} takes {used.registers} registers"
