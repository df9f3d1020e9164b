"""The operators of the package for PyTorch, as its ONNX exporter is told of them.

Takes the package; gives a translation for each operator: the same nodes as in a function, recorded by the exporter.
"""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Callable
from typing import Any

from onnx import TensorProto, helper

from .recorder import Tape, value_of


def table(package: Any) -> dict[Any, Any]:
    """Translations by operator: of every function and derivative, with parameters that are numbers or tensors."""
    import torch

    importlib.import_module(f"{package.__name__}.torch")
    operators = importlib.import_module(f"{package.__name__}.torch.runtime.operators")
    found: dict[Any, Any] = {}
    for namespace, installed in operators.installed.items():
        for o in installed:
            if o.function == "backward":  # of training, which no model is exported for
                continue
            translated = translation(o.owner, o.function, numbers=o.numbers)
            for name in o.names:  # the public one, and the raw one that graphs hold once they are differentiated
                found[getattr(getattr(torch.ops, namespace), name).default] = translated
    return found


def translation(of: Any, function: str, *, numbers: bool) -> Callable[..., Any]:
    """A function of the exporter's values; it computes in float64 where they are, and otherwise in float32."""
    import onnxscript

    operators = onnxscript.opset18
    module = importlib.import_module(f"{of.package}.forms.{of.__name__}")

    def translated(*given: Any) -> Any:
        def add(operator: str, *inputs: Any) -> Any:
            return getattr(operators, operator)(*inputs)

        def constant(value: float) -> Any:
            return operators.Constant(value=helper.make_tensor("", wide, (), [value]))

        arrays, values = given[: len(of.arrays)], given[len(of.arrays) :]
        double = arrays[0].dtype == TensorProto.DOUBLE
        wide = TensorProto.DOUBLE if double else TensorProto.FLOAT
        wider = [operators.Cast(a, to=wide) for a in arrays]
        parameters = [constant(float(v)) if numbers else operators.Cast(v, to=wide) for v in values]
        value = value_of(module, function, Tape(add, constant, double=double), wider, parameters)
        return operators.CastLike(value.output, arrays[0])

    way = inspect.Parameter.POSITIONAL_OR_KEYWORD
    tensor = onnxscript.FLOAT[...]
    arguments = [inspect.Parameter(name, way, annotation=tensor) for name in of.arrays]
    if numbers:
        arguments += [inspect.Parameter(p.name, way, annotation=float, default=p.default) for p in of.parameters]
    else:
        arguments += [inspect.Parameter(p.name, way, annotation=tensor) for p in of.parameters]
    translated.__name__ = of.__name__ if function == "f" else f"{of.__name__}_{function}"
    translated.__signature__ = inspect.Signature(arguments, return_annotation=tensor)  # type: ignore[attr-defined]
    translated.__annotations__ = {a.name: a.annotation for a in arguments} | {"return": tensor}
    return translated
