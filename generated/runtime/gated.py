# Copied from codegen/targets/cpu/runtime/gated.py by `python -m codegen build`; do not edit.
"""Gated units: the gate times a function of x, for two arrays, or for one that holds both side by side.

Takes arrays of any kind, as `calling` does; gives `Gated`, whose gradients by both inputs, and by the parameters that
are learned, come from one pass.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy import ndarray

from . import gradient, threads
from .calling import ABSENT, Activation, Function, Pair, float_type, positional


class Gradients(Function):
    """`backward(grad, x, gate, out=None)`: the gradients by x and by the gate, in the shape that all broadcast to.

    `out` is a tuple of two, each an array or None.
    """

    nout = 2

    def __call__(  # type: ignore[override]
        self, grad: Any, x: Any, gate: Any, /, *outs: Any, out: Any = ABSENT, **keywords: Any
    ) -> Any:
        if type(x) is ndarray and type(grad) is ndarray and type(gate) is ndarray and not (outs or keywords):
            kind = x.dtype
            if out is ABSENT and x.size < threads.state.threshold and grad.dtype == kind and gate.dtype == kind:
                ufunc = self._plain.get(kind)
                if ufunc is not None:  # the common call, without detours
                    return ufunc(grad, x, gate)
        return self._called((grad, x, gate), self._positional(outs, out) if outs else out, keywords)


class SummedGradients(gradient.Gradients):
    """`backward(grad, x, gate, out=None, **parameters)`: the gradients by x, the gate and each learnable parameter.

    The first two have the shape that all broadcast to, a parameter's is summed to its own. `out` is a tuple of as many,
    each an array or None.
    """

    def __call__(  # type: ignore[override]
        self, grad: Any, x: Any, gate: Any, /, *outs: Any, out: Any = ABSENT, **parameters: Any
    ) -> tuple[Any, ...]:
        arrays = grad, x, gate
        if outs:
            out = self._positional(outs, out)
        if (
            (out is None or out is ABSENT)
            and all(type(a) is ndarray for a in arrays)
            and x.size < threads.state.threshold
        ):
            found, values = self._remembered(x.dtype, parameters)
            if found is not None and gradient._alike(arrays):
                return self._quickly(found, arrays, None, values)
        results: tuple[Any, ...] = self._called(arrays, out, parameters)
        return results


class Gated(Activation, Pair):
    """A gated unit `unit(x, gate)`, with its derivatives as attributes.

    `d1` and `d2` are the derivatives by x, `d_gate` is that by the gate; `backward` and `packed` come by themselves.
    """

    arrays = ("x", "gate")
    _derivative = Pair

    def __call__(  # type: ignore[override]
        self, x: Any, gate: Any, /, *outs: Any, out: Any = ABSENT, **keywords: Any
    ) -> Any:
        if outs:
            out = self._positional(outs, out)
        return self._of_two(x, gate, out, keywords)

    def _backward(self, name: str) -> Any:
        if any(p.learnable for p in self.parameters):
            return SummedGradients(name, self)
        return Gradients(name, self, "backward", ("grad", *self.arrays))

    @property
    def packed(self) -> Packed:
        """The same for one array whose halves along an axis are the inputs."""
        return Packed(self)


class Packed:
    """`unit.packed(a, axis=-1, first="x")`: a gated unit of the halves of one array, which are read where they lie.

    `first` names the half that comes first: "x" for `unit(a[:n], a[n:])`, or "gate" for `unit(a[n:], a[:n])`. A fused
    projection as in LLaMA, whose first half goes through the function, is "x"; PyTorch's `F.glu`, whose second half
    goes through the sigmoid, is "gate".
    """

    def __init__(self, unit: Gated) -> None:
        self._unit = unit
        self.__name__ = f"{unit.__name__}.packed"

    def __call__(
        self, a: Any, /, *outs: Any, out: Any = ABSENT, axis: int = -1, first: str = "x", **keywords: Any
    ) -> Any:
        """The values; the axis is half as long as that of `a`. `out`, `where`, `dtype` and parameters as elsewhere."""
        if outs:
            out = positional(self.__name__, ("a",), self._unit.parameters, 1, outs, out)
        return self._unit(*self._halves(self._array(a), axis, first), out=out, **keywords)

    def backward(
        self, grad: Any, a: Any, /, *outs: Any, out: Any = None, axis: int = -1, first: str = "x", **parameters: Any
    ) -> Any:
        """The gradient by `a`, in one array that is written half by half; `out` may be `a` itself.

        With learnable parameters a tuple: that, and each one's gradient in the parameter's shape; `out` is an array for
        the first, or a tuple for all of them.
        """
        a = self._array(a)
        name, learnable = f"{self.__name__}.backward", sum(p.learnable for p in self._unit.parameters)
        if outs:
            out = positional(name, ("grad", "a"), self._unit.parameters, 1, outs, ABSENT if out is None else out)
        kind = float_type(name, (grad, a))
        targets = out if isinstance(out, tuple) else (out,) + (None,) * learnable
        if len(targets) != 1 + learnable:
            count = "one output" if not learnable else f"{1 + learnable} outputs"
            raise ValueError(f"{name} has {count}; out is an array, or a tuple of {1 + learnable}")
        out, *sums = targets
        halves = self._halves(a, axis, first)
        if np.shape(grad) != halves[0].shape:
            raise ValueError(f"{name} needs a gradient of shape {halves[0].shape}, not {np.shape(grad)}")
        if out is None:
            out = np.empty_like(a, dtype=kind, subok=False)
        elif np.shape(out) != a.shape:
            raise ValueError(f"{name} needs an out of shape {a.shape}, not {np.shape(out)}")
        found = self._unit.backward(grad, *halves, out=(*self._halves(out, axis, first), *sums), **parameters)
        return (out, *found[2:]) if learnable else out

    def _array(self, a: Any) -> Any:
        return a if isinstance(a, ndarray) or hasattr(a, "__array_ufunc__") else np.asarray(a)

    def _halves(self, a: Any, axis: int, first: str) -> tuple[Any, Any]:
        """Views of x and the gate."""
        if first not in ("x", "gate"):
            raise ValueError(f'{self.__name__} takes first="x" or first="gate", not {first!r}')
        if not -a.ndim <= axis < a.ndim:
            raise ValueError(f"{self.__name__} finds no axis {axis} in an array of {a.ndim} axes")
        length = a.shape[axis]
        if length % 2:
            raise ValueError(
                f"{self.__name__} halves axis {axis}, which has an odd number of elements, {length}; "
                f"for two arrays call {self._unit.__name__}(x, gate)"
            )
        before = (slice(None),) * (axis % a.ndim)
        halves = a[(*before, slice(None, length // 2))], a[(*before, slice(length // 2, None))]
        return halves if first == "x" else (halves[1], halves[0])

    def __repr__(self) -> str:
        return f"<function {self._unit.package}.{self.__name__}>"
