# Copied from codegen/targets/cuda/runtime/launch.py by `python -m codegen build`; do not edit.
"""A kernel as an object that compiles itself at its first launch on each kind of device."""

from __future__ import annotations

import hashlib
import warnings
from collections.abc import Callable
from functools import cached_property, lru_cache
from typing import Any

from ...runtime.machine import source
from .array import Array
from .compiler import cuda
from .lanes import BLOCK, argument, bound, compiled

Form = tuple[Any, ...]  # of letters, and of tuples of them
_CODE = ("gpu", "lanes", "programs", "words")  # what a kernel is made of besides its loop and its program


class Kernel:
    """A loop around a program, for arrays of any type.

    `form` has one letter for each argument, and a tuple for one that is a tuple: `p` elements of the arrays' type, `v`
    a value of the type in which they are computed, `w` elements of any type that is computed in that one, `d` elements
    of float64, `i` an integer, `s` a shape or strides.
    """

    def __init__(
        self,
        name: str,
        loop: Callable[..., None],
        form: Form,
        program: Callable[[str], Any] = lambda type: None,
        sources: tuple[str, ...] = (),
    ) -> None:
        self.name, self.loop, self.form, self.program, self._sources = name, loop, form, program, sources
        self._takes = "w" in str(form)
        self._functions: dict[Any, Callable[..., None]] = {}
        self._compiled: dict[Any, Any] = {}

    @cached_property
    def _digest(self) -> str:
        """Of what the kernel is made of: Numba's cache on disk knows the file that its loop stands in alone."""
        modules = *self._sources, *(f"{__package__}.{name}" for name in _CODE)
        text = "\0".join([*modules, *map(source, modules)])
        return hashlib.sha256(text.encode()).hexdigest()[:16]

    def function_of(self, type: str) -> Callable[..., None]:
        """The kernel's Python function for arrays of a type."""
        program = self.program(type)
        if program not in self._functions:
            self._functions[program] = bound(self.loop, program, f"{self.name}_{self._digest}")
        return self._functions[program]

    def __call__(self, type: str, blocks: int, stream: Any, *arguments: Any) -> None:
        """Launch on the current device."""
        taken = tuple(p[0].type for p in arguments[-1]) if self._takes else ()
        launcher = _launcher(self, type, taken, cuda.get_current_device().compute_capability, blocks, stream)
        launcher(*_given(arguments))

    def compiled(self, type: str, taken: tuple[str, ...], capability: Any) -> Any:
        """The kernel for the current device, whose capability this is; `taken` are the types of its arguments `w`."""
        key = type, taken, capability
        if key not in self._compiled:
            self._compiled[key] = compiled(self.function_of(type), self.form, type, taken)
        return self._compiled[key]


def _given(arguments: tuple[Any, ...]) -> tuple[Any, ...]:
    """What a kernel takes for arguments, and for those in a tuple."""
    return tuple(argument(a) if isinstance(a, Array) else _given(a) if isinstance(a, tuple) else a for a in arguments)


@lru_cache(maxsize=4096)
def _launcher(kernel: Kernel, type: str, taken: tuple[str, ...], capability: Any, blocks: int, stream: Any) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Numba warns of few blocks, which is what a small array takes
        return kernel.compiled(type, taken, capability)[blocks, BLOCK, stream]


def kernel(form: str) -> Callable[[Callable[..., None]], Kernel]:
    """Make a kernel of a function that has no program; see `Kernel` for the letters."""
    return lambda function: Kernel(function.__name__, function, tuple(form))
