# Copied from codegen/targets/keras/runtime/activation.py by `python -m codegen build`; do not edit.
"""An activation for Keras, and a layer that learns its parameters, for every backend.

Takes an activation of the package for NumPy; gives objects that Keras saves with a model and loads again. The backends
JAX and PyTorch get the package's own functions for them, NumPy gets its own, and TensorFlow computes the stable forms.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable
from difflib import get_close_matches
from functools import cache, reduce
from types import SimpleNamespace
from typing import Any

import keras
import numpy as np

_PACKAGE = __name__.rpartition(".keras.")[0]
_SAVED = "actforge"  # the package that Keras writes down: a model is loaded under whatever name this one has
_HALVES = ("float16", "bfloat16")
_WIDEST = np.dtype(np.float64)


@keras.saving.register_keras_serializable(package=_SAVED)
class Activation(keras.Operation):
    """An activation with its parameters: for `Dense(activation=...)`, for arrays, and for symbolic inputs."""

    def __init__(self, activation: str, **parameters: float) -> None:
        self._of = _find(activation)
        super().__init__(name=activation)
        self._parameters = _looked_at(self._of, parameters)
        self.__name__ = activation
        self.__doc__ = self._of.about.text

    def call(self, *arrays: Any) -> Any:
        """The values, of `x`, or of `x` and `gate` for a gated unit."""
        return compute(self._of, arrays, self._parameters)

    def compute_output_spec(self, *arrays: Any) -> Any:
        _count(self._of, arrays)
        kind = keras.backend.result_type(*map(_float_type, arrays))
        shape = reduce(keras.ops.add, arrays).shape  # what Keras makes of sizes that are not known yet, too
        return keras.KerasTensor(shape, dtype=kind)

    def get_config(self) -> dict[str, Any]:
        return {"activation": self.__name__, **self._parameters}

    @classmethod
    def from_config(cls, config: dict[str, Any]) -> Activation:
        return cls(**config)


@keras.saving.register_keras_serializable(package=_SAVED)
class Learned(keras.layers.Layer):
    """A layer whose activation's learnable parameters are weights, one number each.

    Parameters
    ----------
    activation : str
    start : dict, optional
        The parameters' values to begin with; by default those of the definition.
    """

    def __init__(self, activation: str, start: dict[str, float] | None = None, **keywords: Any) -> None:
        self._of = _find(activation)
        super().__init__(**keywords)
        begin = _looked_at(self._of, start or {})
        if not any(p.learnable for p in self._of.parameters):
            raise ValueError(f"{activation} has no parameter that is learned")
        self._start = {p.name: begin.get(p.name, float(p.default)) for p in self._of.parameters}

    def build(self, shape: Any) -> None:
        for p in self._of.parameters:
            initial = keras.initializers.Constant(self._start[p.name])
            weight = self.add_weight(shape=(), initializer=initial, name=p.name, trainable=p.learnable)
            setattr(self, p.name, weight)

    def call(self, *arrays: Any) -> Any:
        return compute(self._of, arrays, {p.name: getattr(self, p.name) for p in self._of.parameters})

    def get_config(self) -> dict[str, Any]:
        return {**super().get_config(), "activation": self._of.__name__, "start": self._start}


def _find(name: str) -> Any:
    package = sys.modules[_PACKAGE]
    if not isinstance(name, str):
        raise TypeError(f"an activation is given by its name, such as 'swish', not {name!r}")
    if name not in package.__all__ or not hasattr(getattr(package, name), "functions"):
        near = get_close_matches(name, package.__all__, 1)
        raise LookupError(f"no activation is called {name!r}{f'; did you mean {near[0]!r}?' if near else ''}")
    return getattr(package, name)


def _looked_at(of: Any, parameters: dict[str, float]) -> dict[str, float]:
    """Parameters as numbers, each with its name and in its domain: what computes them may not look."""
    of.check_names(of.__name__, parameters)
    values = {name: float(value) for name, value in parameters.items()}
    of.values(of.__name__, values, _WIDEST)
    return values


def _count(of: Any, arrays: tuple[Any, ...]) -> None:
    if len(arrays) != len(of.arrays):
        raise TypeError(f"{of.__name__} takes {' and '.join(of.arrays)}, not {len(arrays)} arrays")


def compute(of: Any, arrays: tuple[Any, ...], parameters: dict[str, Any]) -> Any:
    """An activation of the backend's arrays; integers become Keras's default float."""
    backend = keras.config.backend()
    _count(of, arrays)
    arrays = tuple(map(keras.ops.convert_to_tensor, arrays))
    arrays = tuple(keras.ops.cast(a, _float_type(a)) for a in arrays)
    values = {name: getattr(v, "value", v) for name, v in parameters.items()}  # a weight's own array
    own = _own(of, backend)
    return _by_form(of, arrays, values) if own is None else own(*arrays, **values)


def _float_type(array: Any) -> str:
    kind: str = keras.backend.standardize_dtype(array.dtype)
    return kind if keras.backend.is_float_dtype(kind) else keras.config.floatx()


@cache
def _own(of: Any, backend: str) -> Callable[..., Any] | None:
    """The package's function for a backend, if it has one."""
    if backend == "numpy":
        return of  # type: ignore[no-any-return]
    try:
        module = importlib.import_module(f"{_PACKAGE}.{backend}")
    except ImportError:
        return None
    return getattr(module, of.__name__, None)


def _by_form(of: Any, arrays: tuple[Any, ...], values: dict[str, Any]) -> Any:
    form = importlib.import_module(f"{_PACKAGE}.forms.{of.__name__}")
    kind = keras.backend.standardize_dtype(arrays[0].dtype)
    wide = "float32" if kind in _HALVES else kind
    x, *gate = (keras.ops.cast(a, wide) for a in arrays)
    given = [keras.ops.cast(values.get(p.name, p.default), wide) for p in of.parameters]
    value = form.f(_operations(wide), x, *given)
    return keras.ops.cast(gate[0] * value if gate else value, kind)


def _operations(kind: str) -> SimpleNamespace:
    """What the forms are written in, with numbers in the type that is computed in."""
    ops = keras.ops

    def where(condition: Any, one: Any, other: Any) -> Any:
        one, other = (ops.cast(v, kind) for v in (one, other))
        return ops.where(condition, one, other)

    names = ("exp", "floor", "sqrt", "log", "tanh", "sinh", "cosh", "sin", "cos", "erf")
    own = {name: getattr(ops, name) for name in names}
    return SimpleNamespace(**own, where=where, atan=ops.arctan, double=kind == "float64")
