"""Activations as model-local functions, and as models of one node.

Takes an activation of the package for NumPy; gives ONNX's own objects.
"""

from __future__ import annotations

import importlib
from typing import Any

import numpy as np
from onnx import AttributeProto, FunctionProto, ModelProto, NodeProto, TensorProto, helper

from .recorder import Tape, value_of

DOMAIN = "actforge"
OPSET = 18  # the first with all that is needed, and the one that exporters write
_IR = 10
_TYPES = {"float16": TensorProto.FLOAT16, "float32": TensorProto.FLOAT, "float64": TensorProto.DOUBLE}


def function(of: Any, *, opset: int = OPSET, double: bool = False) -> FunctionProto:
    """An activation as a function of a model.

    Parameters
    ----------
    of : Activation
        Of the package for NumPy. Its parameters are attributes, of float32 as ONNX has them.
    opset : int
        Of the standard operators in it, from 18 on.
    double : bool
        Whether it computes in float64. By default it computes in float32, which is for inputs of float16, bfloat16 and
        float32, and rounds once, to the type of the input.
    """
    if opset < OPSET:
        raise ValueError(f"{of.__name__} needs opset {OPSET} or later, not {opset}")
    wide = TensorProto.DOUBLE if double else TensorProto.FLOAT
    nodes: list[NodeProto] = []

    def add(operator: str, *inputs: str, **attributes: Any) -> str:
        name = f"v{len(nodes)}"
        nodes.append(helper.make_node(operator, inputs, [name], **attributes))
        return name

    def constant(value: float) -> str:
        return add("Constant", value=helper.make_tensor("", wide, (), [value]))

    def parameter(name: str) -> str:
        output = add("Constant")
        nodes[-1].attribute.append(_reference(name))
        return add("Cast", output, to=wide)

    tape = Tape(add, constant, double=double)
    arrays = [add("Cast", name, to=wide) for name in of.arrays]
    module = importlib.import_module(f"{of.package}.forms.{of.__name__}")
    value = value_of(module, "f", tape, arrays, [parameter(p.name) for p in of.parameters])
    nodes.append(helper.make_node("CastLike", [value.output, of.arrays[0]], ["y"]))
    made: FunctionProto = helper.make_function(
        DOMAIN,
        of.__name__,
        list(of.arrays),
        ["y"],
        nodes,
        [helper.make_opsetid("", opset)],
        attribute_protos=[helper.make_attribute(p.name, float(p.default)) for p in of.parameters],
    )
    made.doc_string = of.about.text
    return made


def _reference(name: str) -> AttributeProto:
    """The value of a constant as an attribute of the function that it stands in."""
    return AttributeProto(name="value_float", ref_attr_name=name, type=AttributeProto.FLOAT)


def node(of: Any, inputs: list[str], outputs: list[str], **parameters: float) -> NodeProto:
    """A call of the function, with every attribute: not all runtimes know a function's defaults."""
    of.check_names(of.__name__, parameters)
    of.values(of.__name__, parameters, np.dtype(np.float32))  # an error where the formula has no value
    values = {p.name: float(parameters.get(p.name, p.default)) for p in of.parameters}
    made: NodeProto = helper.make_node(of.__name__, inputs, outputs, domain=DOMAIN, **values)
    return made


def model(of: Any, kind: Any = np.float32, *, opset: int = OPSET, **parameters: float) -> ModelProto:
    """A model of one node, of arrays of any length: `x`, and `gate` of a gated unit, to `y`."""
    kind = np.dtype(kind)
    if kind.name not in _TYPES:
        raise TypeError(f"{of.__name__} takes {', '.join(_TYPES)} in a model, not {kind.name}")
    inputs, outputs = (
        [helper.make_tensor_value_info(name, _TYPES[kind.name], ["n"]) for name in names]
        for names in (of.arrays, ["y"])
    )
    graph = helper.make_graph([node(of, list(of.arrays), ["y"], **parameters)], of.__name__, inputs, outputs)
    made: ModelProto = helper.make_model(
        graph,
        functions=[function(of, opset=opset, double=kind == np.float64)],
        opset_imports=[helper.make_opsetid("", opset), helper.make_opsetid(DOMAIN, 1)],
        ir_version=_IR,
    )
    return made
