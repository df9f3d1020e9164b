"""Calls of the frameworks' own activations, with two derivatives by their own differentiation.

Takes a row of a dialect as data; gives a function from an array of float32 and an order to f, f' or f'' there, as users
get them on the CPU: compiled in JAX, by onnxruntime for ONNX, which has no derivatives.
"""

from __future__ import annotations

import ast
import importlib
import os
from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from typing import Any

import numpy as np

Array = np.ndarray[Any, np.dtype[Any]]
Data = Mapping[str, Any]
Call = Callable[[Array, int], Array | None]  # the derivative of an order; None where there is none
_MODULES = {"torch": "torch", "jax": "jax", "keras": "keras", "tf": "tensorflow", "onnx": "onnxruntime"}
# Before a framework is imported. Keras takes its backend once. PyTorch leaves gelu to oneDNN, whose code is that of the
# processor: gelu(-0) is 0 with AVX2 and -0 with AVX-512, and what is recorded holds for the one that most people have.
SETTINGS = {"KERAS_BACKEND": "jax", "ONEDNN_MAX_CPU_ISA": "AVX2"}


def installed(framework: str) -> str | None:
    """The version of a framework, by the name of its dialect; None where it is not installed."""
    for name, value in SETTINGS.items():
        os.environ.setdefault(name, value)
    try:
        return str(importlib.import_module(_MODULES[framework]).__version__)
    except ImportError:
        return None


def call_of(framework: str, row: Data, names: Iterable[str] | None = None) -> Call | None:
    """The first function of a row, with these of its arguments; None where this version does not have it.

    Without names its arguments are those that it has no default for.
    """
    settings = {k: ast.literal_eval(v) for k, v in row["settings"].items()}
    numbers = {k: float(Fraction(row["arguments"][k])) for k in (row["required"] if names is None else names)}
    return _MAKERS[framework](row["names"][0], settings | numbers)


def _called(name: str, given: Mapping[str, Any]) -> Callable[[Any], Any]:
    """The function of a framework with its arguments; an instance, where it is a class."""
    of = _found(name)
    return of(**given) if isinstance(of, type) else lambda x: of(x, **given)


def _found(name: str) -> Any:
    module, _, last = name.rpartition(".")
    return getattr(importlib.import_module(module), last)


def _torch(name: str, given: dict[str, Any]) -> Call:
    import torch

    if name.endswith(".prelu"):
        given = {k: torch.tensor(v) for k, v in given.items()}
    function = _called(name, given)
    if isinstance(function, torch.nn.Module):
        function.eval()

    def call(x: Array, order: int) -> Array | None:
        t = torch.tensor(x, requires_grad=True)
        value = function(t)
        for left in reversed(range(order)):
            slope = torch.zeros_like(t)
            if value.requires_grad:
                try:  # a slope that is differentiated further is computed otherwise by some
                    (slope,) = torch.autograd.grad(value.sum(), t, create_graph=left > 0)
                except RuntimeError:  # of hardsigmoid it has no second one
                    return None
            value = slope
        found: Array = value.detach().numpy()
        return found

    return call


def _jax(name: str, given: dict[str, Any]) -> Call:
    import jax

    made = _called(name, given)

    def f(v: Any) -> Any:
        return made(v)

    functions = [jax.jit(jax.vmap(g)) for g in (f, jax.grad(f), jax.grad(jax.grad(f)))]
    return lambda x, order: np.asarray(functions[order](x))


def _tensorflow(name: str, given: dict[str, Any]) -> Call:
    import tensorflow as tf

    of = tf
    for part in name.split(".")[1:]:
        of = getattr(of, part)

    def derivative(t: Any, order: int) -> Any:
        if not order:
            return of(t, **given)
        with tf.GradientTape() as tape:
            tape.watch(t)
            value = derivative(t, order - 1)
        return tape.gradient(value, t, unconnected_gradients="zero")

    def call(x: Array, order: int) -> Array | None:
        try:
            found: Array = derivative(tf.constant(x), order).numpy()
        except LookupError:  # of softsign it has no second one
            return None
        return found

    return call


def _onnx(name: str, given: dict[str, Any]) -> Call | None:
    import onnx
    from onnx import TensorProto, helper
    from onnxruntime import InferenceSession
    from onnxruntime.capi import onnxruntime_pybind11_state as state

    try:
        schema = onnx.defs.get_schema(name)
    except onnx.defs.SchemaError:
        return None
    attributes = {k: v for k, v in given.items() if k in schema.attributes}
    constants = [helper.make_tensor(k, TensorProto.FLOAT, [], [v]) for k, v in given.items() if k not in attributes]
    ends = [helper.make_tensor_value_info(k, TensorProto.FLOAT, [None]) for k in ("x", "y")]
    node = helper.make_node(name, ["x", *(c.name for c in constants)], ["y"], **attributes)
    graph = helper.make_graph([node], "g", ends[:1], ends[1:], constants)
    opset = helper.make_opsetid("", schema.since_version)
    model = helper.make_model(graph, opset_imports=[opset], ir_version=10)
    try:
        session = InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    except (state.Fail, state.NotImplemented, state.InvalidGraph):  # newer than this runtime
        return None
    return lambda x, order: None if order else session.run(None, {"x": x})[0]


_MAKERS: dict[str, Callable[[str, dict[str, Any]], Call | None]] = {
    "torch": _torch,
    "jax": _jax,
    "keras": _jax,  # its backend here
    "tf": _tensorflow,
    "onnx": _onnx,
}
