# Copied from codegen/target/runtime/scalars.py by `python -m codegen build`; do not edit.
"""Functions for the inside of a user's own compiled code.

Takes the kernels for float32 and float64; gives one function of scalars that picks by the type of its first argument.
"""

from __future__ import annotations

from numba import njit, types
from numba.extending import intrinsic

scalar = njit(error_model="numpy", forceinline=True)


def either(single, double):
    """A function of x and a tuple of parameters that runs `single` for float32 and `double` for other real numbers."""

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
            return context.get_function(kernel, inner)(builder, taken)

        return inner.return_type(x, parameters), emit

    return call
