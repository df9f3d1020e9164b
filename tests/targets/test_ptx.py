"""Generated kernels, compiled for two compute capabilities without a GPU, and what their PTX may hold.

All of them take minutes. Those that `ptx.json` has as compiled and found right are sampled, and all others are compiled
here; `make ptx` records what passed.
"""

from __future__ import annotations

import importlib
import multiprocessing
import re
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from itertools import repeat
from typing import NamedTuple

import pytest
from support import cuda_checks, ptx
from support.ptx_record import TYPES, Kernel, recorded, sample

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

    kernel: Kernel
    capability: tuple[int, int]
    text: str

    def __str__(self) -> str:
        return f"{self.kernel.module}.{self.kernel.name} of {self.kernel.type} for {self.capability}"


class Compiled(NamedTuple):
    kernels: list[Kernel]  # all that there are
    texts: list[Text]  # of those that were compiled


def names_of(folder: str, module: str) -> list[str]:
    """The names of a module's kernels; runs in a process of its own, as `compile_one` does."""
    sys.path[:0] = [folder] if folder not in sys.path else []
    return list(ptx.kernels("derived", module))


def compile_one(folder: str, kernel: Kernel) -> list[Text]:
    sys.path[:0] = [folder] if folder not in sys.path else []
    gpu = importlib.import_module("derived.cuda.runtime.gpu")
    made = ptx.kernels("derived", kernel.module)[kernel.name]
    texts = ptx.compile_ptx(made, kernel.type, gpu.signature(made.form, kernel.type), CAPABILITIES)
    return [Text(kernel, c, text) for c, text in zip(CAPABILITIES, texts, strict=True)]


@pytest.fixture(scope="module")
def everything(tmp_path_factory: pytest.TempPathFactory, families: tuple[Family, ...]) -> Compiled:
    folder = tmp_path_factory.mktemp("ptx")
    cuda_checks.write(folder, {"derived": families})
    modules = ["common", *(f.name for f in families)]
    known = recorded(families)
    with ProcessPoolExecutor(2, multiprocessing.get_context("spawn")) as pool:
        names = pool.map(names_of, repeat(str(folder)), modules)
        kernels = [Kernel(m, name, t) for m, found in zip(modules, names, strict=True) for name in found for t in TYPES]
        chosen = [k for k in kernels if k.module not in known]
        chosen += sample([k for k in kernels if k.module in known], families)
        made = list(pool.map(compile_one, repeat(str(folder)), chosen, chunksize=4))
    return Compiled(kernels, [text for texts in made for text in texts])


@pytest.fixture(scope="module")
def compiled(everything: Compiled) -> list[Text]:
    return everything.texts


def instructions(compiled: list[Text]) -> Iterator[tuple[Text, str]]:
    for one in compiled:
        for instruction in ptx.instructions(one.text):
            yield one, instruction


def test_there_is_a_kernel_for_every_function(everything: Compiled, families: tuple[Family, ...]) -> None:
    found = {(k.module, k.name) for k in everything.kernels}
    for family in families:
        for function in (*family.functions, "backward"):
            assert (family.name, function) in found
            if family.parameters and function != "backward":
                assert (family.name, f"{function}_by_array") in found


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
        family = one.kernel.family(families)
        if family is None or one.kernel.type == "float64":
            continue
        summed = one.kernel.function == "backward" and any(p.learnable for p in family.parameters)
        if summed or any("widen" in p.counts() for p in one.kernel.programs(family)):
            continue
        found = [i for i in ptx.instructions(one.text) if "f64" in i]
        assert not found, f"{one} has {found}"


def arrays_read(kernel: Kernel, family: Family) -> int:
    """On how many arrays a program of the kernel's function depends; the other half of a kernel is its text."""
    return sum(any(used(p, [name]) for p in kernel.programs(family)) for name in family.arrays)


def test_memory_is_accessed_sixteen_bytes_at_a_time(compiled: list[Text], families: tuple[Family, ...]) -> None:
    wide = {"float64": r"v2\.[fb]64", "float32": r"v4\.[fub]32", "float16": r"v4\.[ub]32", "bfloat16": r"v4\.[ub]32"}
    for one in compiled:
        kernel, family = one.kernel, one.kernel.family(families)
        if family is None or kernel.layout in ("_by_column", "_by_short_row") or kernel.layout.startswith("_packed"):
            continue  # neighbouring threads take neighbouring elements; packed kernels are counted in test_gated_cuda
        loads = len(re.findall(rf"ld\.global\.{wide[kernel.type]}", one.text))
        stores = len(re.findall(rf"st\.global\.{wide[kernel.type]}", one.text))
        pieces = {"float64": 4, "float32": 2}.get(kernel.type, 1)
        backward = kernel.function == "backward"
        inputs, results = backward + arrays_read(kernel, family), len(family.arrays) if backward else 1
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
