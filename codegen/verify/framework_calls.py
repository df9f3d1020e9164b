"""Calls of the frameworks' own activations, with two derivatives by their own differentiation.

Takes a row of a dialect as data; gives a function from an array of float32 to f, f' and f'' there, as users get them on
the CPU: compiled in JAX, by onnxruntime for ONNX, which has no derivatives.
"""

from __future__ import annotations

import ast
import importlib
import os
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from fractions import Fraction
from typing import Any

import numpy as np

Array = np.ndarray[Any, np.dtype[Any]]
Data = Mapping[str, Any]
Call = Callable[[Array], tuple[Array, ...]]
_MODULES = {"torch": "torch", "jax": "jax", "keras": "keras", "tf": "tensorflow", "onnx": "onnxruntime"}


def installed(framework: str) -> str | None:
    """The version of a framework, by the name of its dialect; None where it is not installed."""
    os.environ.setdefault("KERAS_BACKEND", "jax")
    try:
        return str(importlib.import_module(_MODULES[framework]).__version__)
    except ImportError:
        return None


def call_of(framework: str, row: Data) -> Call | None:
    """The first function of a row; None where this version does not have it."""
    return _MAKERS[framework](row["names"][0], arguments(row, row["required"]))


def arguments(row: Data, names: Iterable[str]) -> dict[str, Any]:
    """The settings of a row, and these of its arguments as numbers."""
    settings = {k: ast.literal_eval(v) for k, v in row["settings"].items()}
    return settings | {k: float(Fraction(row["arguments"][k])) for k in names}


def called(name: str, given: Mapping[str, Any]) -> Callable[[Any], Any]:
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
    function = called(name, given)
    if isinstance(function, torch.nn.Module):
        function.eval()

    def call(x: Array) -> tuple[Array, ...]:
        t = torch.tensor(x, requires_grad=True)
        values = [function(t)]
        for _ in range(2):
            slope = torch.zeros_like(t)
            if values[-1].requires_grad:
                try:
                    (slope,) = torch.autograd.grad(values[-1].sum(), t, create_graph=True)
                except RuntimeError:  # of hardsigmoid it has no second one
                    break
            values.append(slope)
        return tuple(v.detach().numpy() for v in values)

    return call


def _jax(name: str, given: dict[str, Any]) -> Call:
    import jax

    made = called(name, given)

    def f(v: Any) -> Any:
        return made(v)

    functions = [jax.jit(jax.vmap(g)) for g in (f, jax.grad(f), jax.grad(jax.grad(f)))]
    return lambda x: tuple(np.asarray(g(x)) for g in functions)


def _tensorflow(name: str, given: dict[str, Any]) -> Call:
    import tensorflow as tf

    of = tf
    for part in name.split(".")[1:]:
        of = getattr(of, part)

    def call(x: Array) -> tuple[Array, ...]:
        t = tf.constant(x)
        with tf.GradientTape() as outer:
            outer.watch(t)
            with tf.GradientTape() as inner:
                inner.watch(t)
                value = of(t, **given)
            slope = inner.gradient(value, t, unconnected_gradients="zero")
        values = [value, slope]
        with suppress(LookupError):  # of softsign it has no second one
            values.append(outer.gradient(slope, t, unconnected_gradients="zero"))
        return tuple(v.numpy() for v in values)

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
    return lambda x: (session.run(None, {"x": x})[0],)


_MAKERS: dict[str, Callable[[str, dict[str, Any]], Call | None]] = {
    "torch": _torch,
    "jax": _jax,
    "keras": _jax,  # its backend here
    "tf": _tensorflow,
    "onnx": _onnx,
}
