# Copied from codegen/targets/cuda/runtime/kernels.py by `python -m codegen build`; do not edit.
"""The kernels of an activation: its programs, each in the loops that it needs.

Takes an activation of the package for the CPU; gives `Kernels`, a mapping from names to kernels: `f`, `d1`, ... and
`backward`, `_by_array` where parameters are arrays, `_packed` for halves of one array, and for the sums of parameter
gradients `_by_row`, `_by_short_row` and `_by_column`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

from ...runtime.calling import Activation
from . import loops
from .lanes import by_type
from .launch import Form, Kernel
from .programs import programs


class Kernels(dict[str, Kernel]):
    """The kernels of an activation by their names."""

    def __init__(self, activation: Activation) -> None:
        self._activation = activation
        super().__init__(self._all())

    def program(self, function: str, type: str) -> Callable[..., Any]:
        """The program of a function for arrays of a type: one for float32, and another for float64."""
        own = self._named(function, type)
        if own in (self._named(function, "float32"), self._named(function, "float64")):
            return _by_type(self._named(function, "float32"), self._named(function, "float64"))
        return _by_type(own, own)

    def _named(self, function: str, type: str) -> Callable[..., Any]:
        return programs(self._activation.module)[f"{function}_{type}"]

    def _all(self) -> Iterator[tuple[str, Kernel]]:
        activation = self._activation
        arrays, gated = ("p",) * len(activation.arrays), len(activation.arrays) > 1
        learned = ("d",) * sum(p.learnable for p in activation.parameters)
        for function in activation.functions:
            yield from self._both(function, "", loops.elementwise, (arrays, ("p",), "i", "i"))
        if gated:
            yield from self._both("f", "_packed", loops.of_halves, (arrays, ("p",), "i", "i", "i"))
        if learned:
            rows, sums = (("p", *arrays), arrays, learned), ("v", ("w", "i"))
            for name, loop, integers, kind in (
                ("backward", loops.rows, 5, sums[0]),
                ("backward_by_row", loops.rows, 5, sums[1]),
                ("backward_by_short_row", loops.short_rows, 4, sums[1]),
                ("backward_by_column", loops.columns, 5, sums[1]),
            ):
                yield name, self._kernel("backward", name, loop, (*rows, *("i",) * integers), kind)
        else:
            yield from self._both("backward", "", loops.elementwise, (("p", *arrays), arrays, "i", "i"))
            if gated:
                halves = (("p",), arrays, arrays, "i", "i", "i")
                yield from self._both("backward", "_packed", loops.gradients_of_halves, halves)

    def _both(self, function: str, layout: str, loop: Any, form: Form) -> Iterator[tuple[str, Kernel]]:
        """The kernel for parameters that are numbers, and that for arrays."""
        name = f"{function}{layout}"
        yield name, self._kernel(function, name, loop, form, "v")
        if self._activation.parameters:
            yield f"{name}_by_array", self._kernel(function, f"{name}_by_array", loop, form, ("w", "i", "i"))

    def _kernel(self, function: str, name: str, loop: Any, form: Form, parameter: Form | str) -> Kernel:
        parameters = (parameter,) * len(self._activation.parameters)
        sources = (self._activation.module,)
        return Kernel(name, loop, (*form, parameters), lambda type: self.program(function, type), sources)


@cache
def _by_type(single: Callable[..., Any], double: Callable[..., Any]) -> Callable[..., Any]:
    made: Callable[..., Any] = by_type(single, double)
    return made


@cache
def kernels(activation: Activation) -> Kernels:
    """The kernels of an activation."""
    return Kernels(activation)
