"""The operators of the package for PyTorch, as its ONNX exporter is told of them.

Takes the package; gives a translation for each operator: the same nodes as in a function, recorded by the exporter.
"""

from __future__ import annotations

import importlib
import inspect
import re
from collections.abc import Callable
from typing import Any

from onnx import TensorProto, helper

from .recorder import Tape, value_of


def table(package: Any) -> dict[Any, Any]:
    """Translations by operator, of all that the package has registered with PyTorch."""
    import torch

    importlib.import_module(f"{package.__name__}.torch")
    names = {n for n in package.__all__ if hasattr(getattr(package, n), "functions")}
    own = re.compile(rf"({re.escape(package.__name__.replace('.', '_'))}_[0-9a-f]+)::(\w+)")
    found: dict[Any, Any] = {}
    for schema in torch._C._jit_get_all_schemas():
        match = own.fullmatch(schema.name)
        if match is None:
            continue
        name = match[2].removesuffix("_value")  # the raw operator, which graphs hold once they are differentiated
        if name in names:
            operator = getattr(getattr(torch.ops, match[1]), match[2]).default
            found[operator] = translation(getattr(package, name))
    return found


def translation(of: Any) -> Callable[..., Any]:
    """A function of the exporter's values; it computes in float32, as a model's function does."""
    import onnxscript

    operators = onnxscript.opset18
    module = importlib.import_module(f"{of.package}.forms.{of.__name__}")
    wide = TensorProto.FLOAT

    def constant(value: float) -> Any:
        return operators.Constant(value=helper.make_tensor("", wide, (), [value]))

    def translated(*given: Any) -> Any:
        def add(operator: str, *inputs: Any) -> Any:
            return getattr(operators, operator)(*inputs)

        arrays, values = given[: len(of.arrays)], given[len(of.arrays) :]
        tape = Tape(add, constant, double=False)
        wider = [operators.Cast(a, to=wide) for a in arrays]
        value = value_of(module, "f", tape, wider, [constant(float(v)) for v in values])
        return operators.CastLike(value.output, arrays[0])

    way = inspect.Parameter.POSITIONAL_OR_KEYWORD
    arguments = [inspect.Parameter(name, way, annotation=onnxscript.FLOAT[...]) for name in of.arrays]
    arguments += [inspect.Parameter(p.name, way, annotation=float, default=p.default) for p in of.parameters]
    translated.__name__ = of.__name__
    translated.__signature__ = inspect.Signature(arguments, return_annotation=onnxscript.FLOAT[...])  # type: ignore[attr-defined]
    translated.__annotations__ = {a.name: a.annotation for a in arguments} | {"return": onnxscript.FLOAT[...]}
    return translated
