# Copied from codegen/targets/cpu/runtime/scalars.py by `python -m codegen build`; do not edit.
"""Functions for the inside of a user's own compiled code.

Takes the kernels for float32 and float64; gives one function of scalars that picks by the type of its first argument.
What Numba keeps on the disk of a user's `@njit(cache=True)` function holds a `Digest` of the kernels in it: Numba looks
at the user's own file alone, and would run the kernels of before after a rebuild.
"""

from __future__ import annotations

import hashlib
from functools import cache

from numba import types
from numba.extending import intrinsic

from . import machine
from .operations import kernel as scalar

__all__ = ["either", "scalar"]


class Digest:
    """What compiled code was made from. It cannot be read back from a cache when the sources have changed since."""

    def __init__(self, modules, found):
        self.modules, self.found = modules, found

    def __reduce__(self):
        return _unchanged, (self.modules, self.found)


def _unchanged(modules, found):
    """The digest, read back; an `OSError`, for which Numba compiles anew, where it would be another now."""
    try:
        now = _digest(modules)
    except (ImportError, AssertionError) as error:
        raise OSError(f"compiled from sources that are not there: {', '.join(modules)}") from error
    if now != found:
        raise OSError(f"compiled from other sources: {', '.join(modules)}")
    return Digest(modules, found)


@cache
def _digest(modules):
    return hashlib.sha256("\0".join(map(machine._source, modules)).encode()).hexdigest()


def either(single, double):
    """A function of x and a tuple of parameters that runs `single` for float32 and `double` for other real numbers."""
    kernels = dict.fromkeys(kernel.py_func.__module__ for kernel in (single, double))
    modules = (*kernels, f"{__package__}.operations", __name__)

    @intrinsic
    def call(typing, x, parameters):
        if x not in types.real_domain and not isinstance(x, types.Integer | types.Boolean):
            return None
        computed = types.float32 if x is types.float32 else types.float64
        kernel = typing.resolve_value_type(single if x is types.float32 else double)
        inner = kernel.get_call_type(typing, (computed,) * (1 + len(parameters)), {})

        def emit(context, builder, signature, args):
            given = [args[0], *(builder.extract_value(args[1], k) for k in range(len(parameters)))]
            kinds = [x, *parameters]
            taken = [context.cast(builder, v, kind, computed) for v, kind in zip(given, kinds, strict=True)]
            # A cache holds the constants of every function that is compiled into another.
            context.environment.consts.append(Digest(modules, _digest(modules)))
            return context.get_function(kernel, inner)(builder, taken)

        return inner.return_type(x, parameters), emit

    return call
