"""Stable forms as nodes of an ONNX graph: a form is run on values that record what is done to them.

Takes a function that adds a node and gives its output; gives the operations and the values that forms compute with.
The nodes are of operators that runtimes compute well: a form calls Exp and never Sigmoid, Tanh, Elu or Erf, of which
onnxruntime's lose the tails.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Add = Callable[..., Any]  # of an operator's name and its inputs: a node's output
Constant = Callable[[float], Any]  # a number as an output, of the type that is computed in


class Value:
    """An output of a node, with Python's operators as nodes."""

    __array_ufunc__ = None
    __hash__ = None  # type: ignore[assignment]  # == is a node

    def __init__(self, tape: Tape, output: Any) -> None:
        self.tape, self.output = tape, output

    def __neg__(self) -> Value:
        return self.tape.node("Neg", self)

    def __pow__(self, power: int) -> Value:
        """A product, whatever a runtime's Pow would give."""
        total = self
        for _ in range(power - 1):
            total = self.tape.node("Mul", total, self)
        return total


def _operator(name: str, *, reflected: bool = False) -> Callable[[Value, Any], Value]:
    def method(self: Value, other: Any) -> Value:
        return self.tape.node(name, *((other, self) if reflected else (self, other)))

    return method


for _python, _onnx in (("add", "Add"), ("sub", "Sub"), ("mul", "Mul"), ("truediv", "Div")):
    setattr(Value, f"__{_python}__", _operator(_onnx))
    setattr(Value, f"__r{_python}__", _operator(_onnx, reflected=True))
for _python, _onnx in (
    ("lt", "Less"),
    ("le", "LessOrEqual"),
    ("gt", "Greater"),
    ("ge", "GreaterOrEqual"),
    ("eq", "Equal"),
):
    setattr(Value, f"__{_python}__", _operator(_onnx))


class Tape:
    """The operations that forms are written in, as nodes."""

    def __init__(self, add: Add, constant: Constant, *, double: bool) -> None:
        self._add, self._constant, self.double = add, constant, double
        self._constants: dict[float, Any] = {}

    def node(self, operator: str, *inputs: Any) -> Value:
        """The output of a node; numbers become constants."""
        return Value(self, self._add(operator, *(self._output(v) for v in inputs)))

    def _output(self, value: Any) -> Any:
        if isinstance(value, Value):
            return value.output
        number = float(value)
        if number not in self._constants:
            self._constants[number] = self._constant(number)
        return self._constants[number]

    def where(self, condition: Value, one: Any, other: Any) -> Value:
        return self.node("Where", condition, one, other)

    def exp(self, value: Value) -> Value:
        return self.node("Exp", value)

    def floor(self, value: Value) -> Value:
        return self.node("Floor", value)

    def sqrt(self, value: Value) -> Value:
        return self.node("Sqrt", value)

    def log(self, value: Value) -> Value:
        return self.node("Log", value)

    def __getattr__(self, name: str) -> Callable[[Value], Value]:
        """What only a formula as it stands calls; there is no Erfc."""
        if name not in _ELEMENTARY:
            raise AttributeError(name)
        return lambda value: self.node(name.capitalize(), value)


_ELEMENTARY = {"tanh", "sinh", "cosh", "erf", "sin", "cos", "atan"}


def value_of(module: Any, name: str, tape: Tape, arrays: list[Any], parameters: list[Any]) -> Value:
    """A function of an activation, as recorded: outputs of nodes in, an output out."""
    x, *gate = (Value(tape, a) for a in arrays)
    by_gate = name == "d_gate"  # what the gate multiplies
    found = getattr(module, "f" if by_gate else name)(tape, x, *(Value(tape, p) for p in parameters))
    value: Value = gate[0] * found if gate and not by_gate else found
    return value
