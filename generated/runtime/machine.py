# Copied from codegen/targets/cpu/runtime/machine.py by `python -m codegen build`; do not edit.
"""From a description of a loop to the address of its machine code, compiled at most once on a machine.

Takes a `Loop`; gives an address. The object code that Numba makes is kept in a file, and loading it needs llvmlite
alone: Numba is imported only to compile. The file's name holds a digest of all that the code depends on: the sources
of kernel and loops, the versions of Numba and llvmlite, the processor and its features. A file that is damaged or
foreign is not used, and where none can be written the code lives in memory.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any, NamedTuple


class Loop(NamedTuple):
    """A loop over arrays: which kernel, over which operands."""

    kernels: str  # the module that the kernel is in
    kernel: str
    form: str  # the function of `loops` that makes it
    dtype: str
    arrays: int  # 1 for x, 2 for the gradient and x
    parameters: int  # that lie in memory
    products: int  # how many of the kernel's results are gradients of arrays; 0 where it takes no gradient
    outputs: int
    constants: tuple[float, ...] = ()  # the parameters' values, where these are known


_CODE = ("CPU_NAME", "CPU_FEATURES", "ENABLE_AVX", "OPT", "LOOP_VECTORIZE", "SLP_VECTORIZE")
_SETTINGS = [f"NUMBA_{name}" for name in _CODE]
_CONFIGURATION = Path(".numba_config.yaml")  # where Numba looks for the same settings
_engines: list[Any] = []  # own the machine code, for as long as the process runs


class _Guard:
    """One thread at a time makes code; in a forked process nobody does, whoever did when it was forked."""

    def __init__(self) -> None:
        self.renew()
        if hasattr(os, "register_at_fork"):
            os.register_at_fork(after_in_child=self.renew)

    def renew(self) -> None:
        self.lock = threading.RLock()


guard = _Guard()


def address(loop: Loop) -> int:
    """Where a loop's machine code starts."""
    with guard.lock:
        key = _key(loop)
        for folder in _folders(loop):
            found = _read(_file(folder, loop, key), key)
            if found is not None:
                return _load(*found)
        from . import loops

        symbol, code = loops.compile(loop)
        for folder in _folders(loop):
            if _write(_file(folder, loop, key), key, symbol, code):
                break
        return _load(symbol, code)


def _key(loop: Loop) -> bytes:
    import llvmlite.binding as llvm

    own = (f"{__package__}.{name}" for name in ("loops", "modes", "operations", "tabulated", "vector_loops", "vectors"))
    sources = [source(name) for name in (loop.kernels, *own)]
    host = [llvm.get_process_triple(), llvm.get_host_cpu_name(), llvm.get_host_cpu_features().flatten()]
    versions = [version("numba"), version("llvmlite")]
    settings = [f"{name}={os.environ[name]}" for name in _SETTINGS if name in os.environ]  # empty is not absent
    with suppress(OSError):
        settings.append(_CONFIGURATION.read_text("utf-8", "replace"))
    parts = [*sources, *host, *versions, *settings, *map(str, loop[1:])]
    return hashlib.sha256("\0".join(parts).encode()).digest()


@cache
def source(name: str) -> str:
    """A module's text as this process first saw it, which is what it compiles even if the file has changed since."""
    spec = importlib.util.find_spec(name)
    assert spec is not None and spec.loader is not None
    text = spec.loader.get_source(name)  # type: ignore[attr-defined]  # not of the base class
    assert isinstance(text, str), f"the source of {name} is needed to compile it"
    return text


def _folders(loop: Loop) -> Iterator[Path]:
    """Where object code may lie, the first choice first."""
    if chosen := os.environ.get("NUMBA_CACHE_DIR"):
        yield Path(chosen)
    spec = importlib.util.find_spec(loop.kernels)
    if spec is not None and spec.origin:
        yield Path(spec.origin).parent / "__pycache__"
    with suppress(RuntimeError):  # a user without a home
        user = os.environ.get("LOCALAPPDATA" if sys.platform == "win32" else "XDG_CACHE_HOME")
        yield Path(user or Path.home() / ".cache") / __name__.partition(".")[0]


def _file(folder: Path, loop: Loop, key: bytes) -> Path:
    name = loop.kernels.rpartition(".")[2]
    return folder / f"{name}.{loop.kernel}.{loop.form}.{loop.dtype}-{key.hex()[:16]}.o"


def _read(file: Path, key: bytes) -> tuple[str, bytes] | None:
    """A symbol and the object code that defines it, if the file is whole and was made for this key."""
    try:
        text = file.read_bytes()
    except OSError:
        return None
    digest, content = text[:32], text[32:]
    if hashlib.sha256(content).digest() != digest or content[:32] != key:
        return None
    symbol, _, code = content[32:].partition(b"\0")
    return symbol.decode(), code


def _write(file: Path, key: bytes, symbol: str, code: bytes) -> bool:
    """Write a file at once or not at all; false where it cannot be written."""
    content = key + symbol.encode() + b"\0" + code
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=file.parent, prefix=file.name)
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(hashlib.sha256(content).digest() + content)
            Path(name).replace(file)
        except BaseException:
            Path(name).unlink()
            raise
    except OSError:
        return False
    return True


def _load(symbol: str, code: bytes) -> int:
    import llvmlite.binding as llvm

    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    machine = llvm.Target.from_default_triple().create_target_machine(jit=True)
    engine = llvm.create_mcjit_compiler(llvm.parse_assembly(""), machine)
    engine.add_object_file(llvm.ObjectFileRef.from_data(code))
    engine.finalize_object()
    _engines.append(engine)
    found: int = engine.get_function_address(symbol)
    return found
