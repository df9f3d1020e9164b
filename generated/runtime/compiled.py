# Copied from codegen/targets/cpu/runtime/compiled.py by `python -m codegen build`; do not edit.
"""The functions themselves inside a user's `@njit`: there they are those of `scalar`, derivatives as attributes.

Takes a function of the package; gives the type that Numba knows it by.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

from numba import types
from numba.core.datamodel import models
from numba.core.typing.templates import AttributeTemplate
from numba.extending import infer_getattr, lower_getattr_generic, register_model


class ScalarFunction(types.Dispatcher):
    """A function for scalars, with others as attributes."""

    def __init__(self, function: Any) -> None:
        self.function = function
        super().__init__(_scalar(function, function._function))


def type_of(function: Any) -> Any:
    """The type of a function; `backward` has none, whose sums are over arrays."""
    if function._function == "backward":
        return None
    return ScalarFunction(function)


def _scalar(function: Any, name: str) -> Any:
    owner = function._owner
    flat = owner.__name__ if name == "f" else f"{owner.__name__}_{name}"
    return getattr(import_module(f"{owner.package}.scalar"), flat)


register_model(ScalarFunction)(models.OpaqueModel)


@infer_getattr
class _Derivatives(AttributeTemplate):
    key = ScalarFunction

    def generic_resolve(self, kind, name):
        if kind.function is kind.function._owner and name in kind.function.functions:
            return types.Dispatcher(_scalar(kind.function, name))
        return None


@lower_getattr_generic(ScalarFunction)
def _derivative(context, builder, kind, value, name):
    return context.get_dummy_value()
