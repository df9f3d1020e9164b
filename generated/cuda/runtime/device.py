# Copied from codegen/targets/cuda/runtime/device.py by `python -m codegen build`; do not edit.
"""The activations as device functions, for the inside of a user's own `@cuda.jit` kernel.

Takes the name of a function; gives an object that Numba compiles into the kernel. float32 and float64 keep their type,
float16 becomes float32, integers become float64.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Any

from ...runtime.scalars import owner
from .kernels import kernels
from .lanes import exported, like, real


def lazily(package: str, module: str, names: Sequence[str], name: str) -> Any:
    """The function `name` of a module that has functions of these names; the module keeps it."""
    if name not in names:
        raise AttributeError(f"module {module!r} has no attribute {name!r}")
    activation, function = owner(sys.modules[package], name)
    x, *arrays = activation.arrays
    scope = {"f": kernels(activation).program(function, "float32"), "real": real, "like": like}
    given = [f"real({x})", *(f"like({array}, {x})" for array in arrays)]
    usual = [f"like({p.default!r}, {x})" for p in activation.parameters]
    passed = [f"like({p.name}, {x})" for p in activation.parameters]
    own = [p.name for p in activation.parameters]
    plain = eval(f"lambda {', '.join((x, *arrays))}: f({', '.join((*given, *usual))})", scope)
    general = eval(f"lambda {', '.join((x, *arrays, *own))}: f({', '.join((*given, *passed))})", scope) if own else None
    made = exported(plain, general, 1 + len(arrays))
    setattr(sys.modules[module], name, made)
    return made
