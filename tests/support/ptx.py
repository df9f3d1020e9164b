"""PTX of generated kernels, on any machine: takes a kernel and compute capabilities, gives the text and what it uses.

Needs numba-cuda with NVIDIA's compiler packages (`numba-cuda[cu13]`), but neither a GPU nor a driver.
"""

from __future__ import annotations

import importlib
import re
import subprocess
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Capability = tuple[int, int]


def kernels(package: str, name: str) -> dict[str, Any]:
    """The kernels of an activation of a generated package by their names, or those that belong to none."""
    if name == "common":
        common = importlib.import_module(f"{package}.cuda.runtime.common")
        return {name: value for name, value in vars(common).items() if hasattr(value, "form")}
    activation = getattr(importlib.import_module(f"{package}.cuda"), name).activation
    made: dict[str, Any] = importlib.import_module(f"{package}.cuda.runtime.kernels").kernels(activation)
    return made


def compile_ptx(kernel: Any, type: str, signature: Any, capabilities: Sequence[Capability]) -> list[str]:
    """The kernel's PTX for each compute capability.

    Parameters
    ----------
    kernel
        An object of the generated `cuda/runtime/launch.py`.
    type
        Of the arrays' elements, as NumPy calls it.
    signature
        What the generated `cuda/runtime/gpu.py` gives for its form and an element type.
    capabilities
        Such as `(8, 0)`. Typing and lowering are done once for all.
    """
    from numba.cuda import compiler, types

    options = {"opt": 3, "fastmath": False}
    with _without_device(capabilities[0]):
        function = kernel.function_of(type)
        made = compiler.compile_cuda(
            function, types.void, tuple(signature.args), cc=capabilities[0], nvvm_options=options
        )
        library, name = made.library, made.fndesc.llvm_func_name
        compiler.kernel_fixup(library.get_function(name), False)
        return [library.get_asm_str(cc=capability) for capability in capabilities]


@contextmanager
def _without_device(capability: Capability) -> Iterator[None]:
    """Numba asks the current device for its capability when a function calls another."""
    from numba.cuda import dispatcher

    class Device:
        compute_capability = capability

    asked = dispatcher.get_current_device
    dispatcher.get_current_device = lambda: Device
    try:
        yield
    finally:
        dispatcher.get_current_device = asked


def instructions(ptx: str) -> Counter[str]:
    """How often each instruction and each memory directive stands in the text."""
    return Counter(re.findall(r"^\s+(?:@!?%p\d+ )?([a-z][\w.]*|\.local)\b", ptx, re.MULTILINE))


@dataclass(frozen=True)
class Resources:
    """What the machine code of a kernel uses."""

    registers: int
    spilled: int  # bytes


def assembler() -> str | None:
    """NVIDIA's assembler, from its package (`nvidia-cuda-nvcc`) or a toolkit, if there is one."""
    from cuda import pathfinder

    found = pathfinder.find_nvidia_binary_utility("ptxas")
    return str(found) if found else None


def resources(ptx: str, capability: Capability) -> Resources:
    """Assemble a kernel and read what it uses; raises `FileNotFoundError` without an assembler."""
    program = assembler()
    if program is None:
        raise FileNotFoundError("ptxas is not installed: pip install nvidia-cuda-nvcc")
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "kernel.ptx")
        source.write_text(ptx, "utf-8")
        command = [program, "-v", f"-arch=sm_{capability[0]}{capability[1]}", "-o", "/dev/null", str(source)]
        told = subprocess.run(command, capture_output=True, text=True, check=True).stderr
    registers = max(int(n) for n in re.findall(r"Used (\d+) registers", told))
    return Resources(registers, sum(int(n) for n in re.findall(r"(\d+) bytes spill", told)))
