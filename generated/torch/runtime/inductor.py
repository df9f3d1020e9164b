# Copied from codegen/targets/torch/runtime/inductor.py by `python -m codegen build`; do not edit.
"""Kernels inside the code that Inductor makes: fused with what stands around them, with the same bits.

Takes the operators of a package; gives a pass over Inductor's graphs that puts a kernel's program in place of each. A
kernel's function is run with values that write Inductor's operations when they are added or compared, as `vectors`
writes LLVM's instructions. Tables become constants of what is compiled.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from importlib import import_module
from types import FunctionType
from typing import Any

import numpy as np
import torch
from torch._inductor.custom_graph_pass import CustomGraphPass
from torch._inductor.ir import Pointwise
from torch._inductor.lowering import expand
from torch._inductor.virtualized import V, ops

from ...runtime import machine
from ...runtime.vectors import Table
from .operators import Operator

_SINGLE, _DOUBLE, _BOOL = torch.float32, torch.float64, torch.bool
_INTEGERS = {_SINGLE: torch.int32, _DOUBLE: torch.int64}
_FLOATS = {integer: single for single, integer in _INTEGERS.items()}
_LITERALS = {float: _DOUBLE, int: torch.int64, bool: _BOOL}


def _of(number: Any, kind: torch.dtype) -> Any:
    """A number of a type: Inductor folds constants as they are given to it."""
    return float(np.float32(number)) if kind is _SINGLE else number


class Value:
    """A value of a kernel as Inductor has it, and its type."""

    __slots__ = ("kind", "value")
    times, over = "mul", "truediv"  # C++ is compiled without contraction

    def __init__(self, value: Any, kind: torch.dtype) -> None:
        self.value, self.kind = value, kind

    def like(self, other: Any) -> Any:
        """Another value beside this one; a number of Python's becomes one of this type."""
        return other.value if isinstance(other, Value) else ops.constant(_of(other, self.kind), self.kind)

    def _both(self, word: str, other: Any, *, swapped: bool = False, kind: torch.dtype | None = None) -> Value:
        a, b = self.value, self.like(other)
        return type(self)(getattr(ops, word)(*((b, a) if swapped else (a, b))), kind or self.kind)

    def __add__(self, other: Any) -> Value:
        return self._both("add", other)

    def __sub__(self, other: Any) -> Value:
        return self._both("sub", other)

    def __rsub__(self, other: Any) -> Value:
        return self._both("sub", other, swapped=True)

    def __mul__(self, other: Any) -> Value:
        return self._both(self.times, other)

    def __truediv__(self, other: Any) -> Value:
        return self._both(self.over, other)

    def __rtruediv__(self, other: Any) -> Value:
        return self._both(self.over, other, swapped=True)

    __radd__, __rmul__ = __add__, __mul__  # which commute, to the bit

    def __and__(self, other: Any) -> Value:
        return self._both("logical_and" if self.kind is _BOOL else "bitwise_and", other)

    def __or__(self, other: Any) -> Value:
        return self._both("logical_or" if self.kind is _BOOL else "bitwise_or", other)

    def __lshift__(self, other: Any) -> Value:
        return self._both("bitwise_left_shift", other)

    def __rshift__(self, other: Any) -> Value:
        return self._both("bitwise_right_shift", other)

    def __neg__(self) -> Value:
        return type(self)(ops.neg(self.value), self.kind)

    def __abs__(self) -> Value:
        return type(self)(ops.abs(self.value), self.kind)

    def __lt__(self, other: Any) -> Value:
        return self._both("lt", other, kind=_BOOL)

    def __le__(self, other: Any) -> Value:
        return self._both("le", other, kind=_BOOL)

    def __gt__(self, other: Any) -> Value:
        return self._both("gt", other, kind=_BOOL)

    def __ge__(self, other: Any) -> Value:
        return self._both("ge", other, kind=_BOOL)

    def __eq__(self, other: object) -> Value:  # type: ignore[override]
        return self._both("eq", other, kind=_BOOL)

    __hash__ = None  # type: ignore[assignment]  # equality is an operation

    def __bool__(self) -> bool:
        raise TypeError("a value of a kernel is no truth value while it is compiled")


class ValueOnGPU(Value):
    """The same for Triton, which contracts a product with a sum, and whose quotient is not rounded correctly."""

    __slots__ = ()
    times, over = "mul_rn", "div_rn"


def _words(made: type[Value]) -> dict[str, Any]:
    """What the words of a kernel's text mean here."""

    def settled(*operands: Any) -> tuple[list[Any], torch.dtype]:
        """Operands of one type; literals alone have their own."""
        known = next((v for v in operands if isinstance(v, Value)), None)
        one = made(None, _LITERALS[type(operands[0])]) if known is None else known
        return [one.like(v) for v in operands], one.kind

    def word(name: str) -> Callable[..., Value]:
        def apply(*operands: Any) -> Value:
            values, kind = settled(*operands)
            return made(getattr(ops, name)(*values), kind)

        return apply

    def select(condition: Value, *operands: Any) -> Value:
        values, kind = settled(*operands)
        return made(ops.where(condition.value, *values), kind)

    def cast(kinds: Mapping[torch.dtype, torch.dtype]) -> Callable[[Value], Value]:
        return lambda v: made(ops.to_dtype_bitcast(v.value, kinds[v.kind], v.kind), kinds[v.kind])

    def number(kind: torch.dtype) -> Callable[[Any], Value]:
        def convert(value: Any) -> Value:
            if not isinstance(value, Value):
                return made(ops.constant(_of(value, kind), kind), kind)
            return value if value.kind is kind else made(ops.to_dtype(value.value, kind), kind)

        return convert

    return {
        "select": select,
        "bits": cast(_INTEGERS),
        "from_bits": cast(_FLOATS),
        "float32": number(_SINGLE),
        "float64": number(_DOUBLE),
        "int32": number(torch.int32),
        "inf": float("inf"),
        "nan": float("nan"),
        **{name: word(name) for name in ("fma", "sqrt", "copysign")},
    }


class _Part:
    """A function of a kernel, and the constants that its tables are."""

    def __init__(self, function: FunctionType, made: type[Value]) -> None:
        self.function, self.made = function, made
        self.scope = {**function.__globals__, **_words(made)}
        found = {name: self.scope.get(name) for name in function.__code__.co_names}
        self.tables = {
            id(t): (len(t[0]), V.graph.add_tensor_constant(torch.tensor(t).T.contiguous()).make_loader())
            for t in found.values()
            if isinstance(t, Table)
        }

    def __call__(self, arguments: Iterable[Value]) -> list[Any]:
        """Its results for these values."""
        places: dict[tuple[int, int], Any] = {}

        def lookup(columns: Table, column: int, index: Value) -> Value:
            rows, load = self.tables[id(columns)]
            key = id(columns), id(index)
            if key not in places:
                low = index & (rows - 1)
                places[key] = ops.indirect_indexing(low.value, rows, check=False, wrap_neg=False)
            return self.made(load([places[key], column]), _SINGLE)

        found = FunctionType(self.function.__code__, {**self.scope, "lookup": lookup})(*arguments)
        return [v.value for v in (found if isinstance(found, tuple) else (found,))]


def _lowering(operator: Operator) -> Callable[..., Any]:
    """What Inductor calls for an operator: its results, each a function of an index."""

    def lower(*given: Any) -> Any:
        lead = given[operator.lead]
        device, sizes, stored = lead.get_device(), lead.get_size(), lead.get_dtype()
        computed = _DOUBLE if stored is _DOUBLE else _SINGLE
        made = Value if device.type == "cpu" else ValueOnGPU
        name = f"{operator.function}_{str(stored).removeprefix('torch.')}"
        kernel = getattr(import_module(operator.owner.module), name)
        parts = getattr(kernel, "parts", None)
        usual = _Part(parts.usual if parts else kernel.py_func, made)
        rest = _Part(parts.rest, made) if parts else None
        tensors = [expand(t, sizes) for t in given[: operator.tensors]]
        if parts:
            for tensor in tensors:
                tensor.mark_reuse(2)
        loaders = [tensor.make_loader() for tensor in tensors]
        numbers = [_of(n, computed) for n in given[operator.tensors :]]

        def arguments(index: Any) -> list[Value]:
            loaded = [ops.to_dtype(load(index), computed) for load in loaders]
            return [made(v, computed) for v in (*loaded, *(ops.constant(n, computed) for n in numbers))]

        def value(index: Any, k: int) -> Any:
            if rest is None:
                return usual(arguments(index))[k]
            is_usual, *values = usual(arguments(index))
            # a branch that is skipped where no lane of a vector is of the rest, and loads for itself
            other = ops.masked(ops.logical_not(is_usual), lambda: rest(arguments(index))[k], 0.0)
            return ops.where(is_usual, values[k], other)

        def result(k: int) -> Any:
            def inner(index: Any) -> Any:
                return ops.to_dtype(value(index, k), stored)

            return Pointwise.create(device=device, dtype=stored, inner_fn=inner, ranges=sizes)

        results = [result(k) for k in range(len(operator.likes))]
        return results[0] if len(results) == 1 else tuple(results)

    lower.__name__ = operator.name
    lower._inductor_lowering_function = True  # type: ignore[attr-defined]  # Inductor calls it with its own tensors
    return lower


class Fused(CustomGraphPass):
    """A pass over a graph of Inductor's that puts programs in place of operators.

    Those stay that sum a parameter's gradient, since sums in another order have other bits, and those with a parameter
    that is a symbol.
    """

    def __init__(self, operators: Mapping[str, Sequence[Operator]]) -> None:
        self._lowerings = {
            getattr(getattr(torch.ops, namespace), name).default: (_lowering(o), o.tensors)
            for namespace, own in operators.items()
            for o in own
            if not o.learned
            for name in o.names
        }
        self._digest = hashlib.sha256("\0".join([*operators, machine.source(__name__)]).encode()).hexdigest()

    def __call__(self, graph: torch.fx.Graph) -> None:
        for node in graph.nodes:
            found = self._lowerings.get(node.target) if node.op == "call_function" else None
            if found is not None and all(isinstance(n, float | int) for n in node.args[found[1] :]):
                node.target = found[0]

    def uuid(self) -> str:
        """By which Inductor keeps what it compiled: the digest of the kernels, and of this file."""
        return self._digest
