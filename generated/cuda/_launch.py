"""Made by actforge from the definitions; changes made here are lost.

A kernel as an object that compiles itself at its first launch on each kind of device.
"""

import warnings
from functools import lru_cache

from numba import cuda

from ._lanes import BLOCK, argument, compiled


class Kernel:
    """A kernel of one function, for arrays of any type.

    `roles` has one letter for each argument: `p` elements of the arrays' type, `v` a value of the type in which they
    are computed, `w` elements of any type that is computed in that one, `d` elements of float64, `i` an integer, `s` a
    shape or strides.
    """

    def __init__(self, function, roles):
        self.function = function
        self.roles = roles
        self._special = {}
        self._compiled = {}

    def of(self, *types):
        """A decorator: for arrays of these types, the function that follows is the kernel."""

        def keep(function):
            self._special |= dict.fromkeys(types, function)
            return function

        return keep

    def function_of(self, type):
        """The kernel's Python function for arrays of a type."""
        return self._special.get(type, self.function)

    def __call__(self, type, blocks, stream, *arguments):
        """Launch on the current device."""
        taken = ()
        if "w" in self.roles:
            taken = tuple(a.type for role, a in zip(self.roles, arguments, strict=True) if role == "w")
        launcher = _launcher(self, type, taken, cuda.get_current_device().compute_capability, blocks, stream)
        launcher(*[argument(a) if role in "pdw" else a for role, a in zip(self.roles, arguments, strict=True)])

    def compiled(self, type, taken, capability):
        """The kernel for the current device, whose capability this is; `taken` are the types of its arguments `w`."""
        key = type, taken, capability
        if key not in self._compiled:
            self._compiled[key] = compiled(self.function_of(type), self.roles, type, taken)
        return self._compiled[key]


@lru_cache(maxsize=4096)
def _launcher(kernel, type, taken, capability, blocks, stream):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Numba warns of few blocks, which is what a small array takes
        return kernel.compiled(type, taken, capability)[blocks, BLOCK, stream]


def kernel(roles):
    """Make a kernel of a function; see `Kernel` for the letters."""
    return lambda function: Kernel(function, roles)
