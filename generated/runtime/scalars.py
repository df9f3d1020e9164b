# Copied from codegen/targets/cpu/runtime/scalars.py by `python -m codegen build`; do not edit.
"""Functions for the inside of a user's own compiled code.

Takes the name of a function; gives it for scalars, by the kernel for float32 or for float64 as the type of its first
argument is. Only then are the modules of its kernels imported.
What Numba keeps on the disk of a user's `@njit(cache=True)` function holds a `Digest` of the kernels in it: Numba looks
at the user's own file alone, and would run the kernels of before after a rebuild.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Callable, Sequence
from functools import cache
from importlib import import_module
from typing import Any

from numba.core import errors, types
from numba.extending import intrinsic

from . import machine
from .calling import Activation
from .operations import kernel as scalar


def lazily(module: str, names: Sequence[str], name: str) -> Callable[..., Any]:
    """The function `name` of a module that has functions of these names; the module keeps it."""
    if name not in names:
        raise AttributeError(f"module {module!r} has no attribute {name!r}")
    activation, function = owner(sys.modules[module.rpartition(".")[0]], name)
    kernels = import_module(activation.module)
    single, double = (getattr(kernels, f"{function}_{kind}") for kind in ("float32", "float64"))
    rest = [*activation.arrays[1:], *(p.name for p in activation.parameters)]
    signature = ", ".join([*activation.arrays, *(f"{p.name}={p.default!r}" for p in activation.parameters)])
    scope = {"__name__": module, "on": either(single, double)}
    exec(f"def {name}({signature}): return on(x, ({''.join(f'{r}, ' for r in rest)}))", scope)
    scope[name].__doc__ = single.__doc__
    made: Callable[..., Any] = scalar(scope[name])
    setattr(sys.modules[module], name, made)
    return made


def owner(package: Any, name: str) -> tuple[Activation, str]:
    """The activation of a package, and which of its functions has this name: `gelu_d1` is `d1` of `gelu`."""
    for end in range(len(name), 0, -1):  # the longest, since `gelu_tanh` begins with `gelu`
        activation, function = getattr(package, name[:end], None), name[end + 1 :] or "f"
        if isinstance(activation, Activation) and function in activation.functions:
            return activation, function
    raise AssertionError(name)


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
    return hashlib.sha256("\0".join(map(machine.source, modules)).encode()).hexdigest()


def either(single, double):
    """A function of x and a tuple of parameters that runs `single` for float32 and `double` for other real numbers."""
    kernels = dict.fromkeys(kernel.py_func.__module__ for kernel in (single, double))
    modules = (*kernels, f"{__package__}.operations", f"{__package__}.vectors", __name__)

    @intrinsic
    def call(typing, x, parameters):
        if isinstance(x, types.Array):
            raise errors.TypingError("inside compiled code a function takes numbers: loop over the array's elements")
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
