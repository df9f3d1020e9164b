"""What this machine can run, and what is missing.

Takes the folder of generated code; gives a `Finding` for each thing that building, running, comparing or documenting
needs. Looks, and changes nothing.
"""

from __future__ import annotations

import os
import platform
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Literal


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at. `needed` is missing and the tool does not work without it; `optional` is."""

    subject: str
    state: Literal["ok", "optional", "needed"]
    found: str
    advice: str = ""


@dataclass(frozen=True)
class Package:
    """A distribution, the extra that installs it (empty: a dependency), and what it is for."""

    name: str
    extra: str
    use: str


PACKAGES = (
    Package("sympy", "", "derivatives"),
    Package("python-flint", "", "exact values"),
    Package("jinja2", "", "templates"),
    Package("numpy", "", "arrays"),
    Package("numba", "", "kernels on the CPU"),
    Package("click", "", "the command line"),
    Package("rich", "", "tables and progress"),
    Package("numba-cuda", "cuda", "kernels on the GPU"),
    Package("ml_dtypes", "test", "bfloat16"),
    Package("torch", "torch", "generated.torch, and a peer of bench"),
    Package("jax", "jax", "generated.jax, and a peer of bench"),
    Package("keras", "keras", "generated.keras"),
    Package("onnx", "onnx", "generated.onnx, and a peer of bench"),
    Package("onnxruntime", "onnx", "a peer of bench"),
    Package("distributed", "dask", "verifying on several machines"),
    Package("sphinx", "docs", "documentation"),
    Package("pagefind", "search", "the search of the documentation"),
    Package("pytest", "test", "tests"),
)


def examine(out: Path, tell: Callable[[str], None]) -> tuple[Finding, ...]:
    """Look at everything; `tell` hears what is being looked at."""
    findings = [_python(), *map(_package, PACKAGES)]
    if metadata_version("numba") is not None:
        tell("asking LLVM for the processor")
        findings += [_processor(), _threads(), _cache(out)]
    if metadata_version("numba-cuda") is not None:
        tell("asking for a GPU")
        findings.append(_gpu())
    findings.append(_ptxas())
    return tuple(findings)


def metadata_version(name: str) -> str | None:
    """The version of a distribution, or None where it is not installed; imports nothing."""
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None


def _python() -> Finding:
    return Finding("Python", "ok", f"{platform.python_implementation()} {platform.python_version()}")


def _package(package: Package) -> Finding:
    version = metadata_version(package.name)
    if version is not None:
        return Finding(package.name, "ok", version)
    state: Literal["optional", "needed"] = "optional" if package.extra else "needed"
    what = f"actforge[{package.extra}]" if package.extra else "actforge"
    return Finding(package.name, state, f"missing ({package.use})", f"pip install '{what}'")


def _processor() -> Finding:
    from llvmlite import binding

    features = {name for name, there in binding.get_host_cpu_features().items() if there}
    vectors = [name for name in ("avx512f", "avx2", "fma", "neon", "sve") if name in features]
    return Finding("processor", "ok", f"{binding.get_host_cpu_name()} ({', '.join(vectors) or 'no vector unit known'})")


def _threads() -> Finding:
    import numba

    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return Finding("threads", "ok", f"{numba.config.NUMBA_NUM_THREADS} for large arrays, on {usable} cores")


def _cache(out: Path) -> Finding:
    """Numba keeps compiled kernels beside their sources, in NUMBA_CACHE_DIR, or for the user."""
    chosen = os.environ.get("NUMBA_CACHE_DIR")
    folder = Path(chosen) if chosen else out
    there = next(p for p in (folder.absolute(), *folder.absolute().parents) if p.exists())
    if os.access(there, os.W_OK):
        return Finding("kernel cache", "ok", str(Path(chosen) if chosen else out / "__pycache__"))
    return Finding(
        "kernel cache",
        "optional",
        f"{folder} cannot be written",
        "set NUMBA_CACHE_DIR, or kernels are compiled in each process",
    )


def _gpu() -> Finding:
    from numba import cuda

    if not cuda.is_available():
        return Finding(
            "GPU", "optional", "none that CUDA can use", "kernels can be compiled here, and run where one is"
        )
    device = cuda.get_current_device()
    name = device.name.decode() if isinstance(device.name, bytes) else str(device.name)
    return Finding("GPU", "ok", f"{name}, compute capability {'.'.join(map(str, device.compute_capability))}")


def _ptxas() -> Finding:
    version = metadata_version("nvidia-cuda-nvcc")
    found = shutil.which("ptxas") or (f"nvidia-cuda-nvcc {version}" if version else None)
    if found:
        return Finding("ptxas", "ok", found)
    return Finding("ptxas", "optional", "missing (machine code without a GPU)", "pip install nvidia-cuda-nvcc")
