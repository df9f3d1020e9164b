# Copied from codegen/targets/cuda/runtime/function.py by `python -m codegen build`; do not edit.
"""What users call: an activation and its derivatives, for arrays on a GPU.

Takes an activation of the package for the CPU, whose names, parameters and programs are those here.
"""

from __future__ import annotations

from collections.abc import Sequence
from types import ModuleType
from typing import Any

from ...runtime.calling import Activation as OnCpu
from ...runtime.calling import Parameter
from ...runtime.docstrings import Documented, Words, docstring

_WORDS = Words(
    array="array on the GPU",
    parameter="float or array on the GPU",
    result="array on the GPU",
    types="float16, bfloat16, float32 or float64",
    given="Of the type of the inputs.",
    others=("out\n    Where the result goes.", "stream\n    What the work is queued on."),
    beside=("backward",),
)


def on_gpu(activation: OnCpu) -> Activation | Gated:
    """An activation for arrays on a GPU."""
    return (Activation if len(activation.arrays) == 1 else Gated)(activation)


def keywords_only(name: str, arrays: tuple[str, ...], parameters: Sequence[Parameter], others: tuple[Any, ...]) -> None:
    """Refuse what is given by position after the arrays, and show how it is given."""
    if others:
        taken = "one array" if len(arrays) == 1 else f"the arrays {', '.join(arrays[:-1])} and {arrays[-1]}"
        word = next((p.name for p in parameters), "out")
        raise TypeError(f"{name} takes {taken}; pass {word} by keyword: {name}({', '.join(arrays)}, {word}=...)")


class Function(Documented):
    """A function of one array on a GPU.

    Called as `function(x, *, out=None, stream=None, **parameters)`. Parameters are numbers, or arrays on the GPU that
    broadcast against `x`.
    """

    def __init__(self, activation: OnCpu, name: str) -> None:
        self.__name__ = activation.__name__ if name == "f" else f"{activation.__name__}.{name}"
        self.activation, self.name = activation, name

    def __call__(self, x: Any, /, *others: Any, out: Any = None, stream: Any = None, **parameters: Any) -> Any:
        keywords_only(self.__name__, ("x",), self.activation.parameters, others)
        return _calls().forward(self.activation, self.name, (x,), out, stream, parameters)

    def _docstring(self) -> str:
        of = self.activation
        own = [f"{p.name}={p.default!r}" for p in of.parameters]
        signature = f"({', '.join([*of.arrays, '/', '*', *own, 'out=None', 'stream=None'])})"
        return docstring(of, self.name, signature, _WORDS)

    def __repr__(self) -> str:
        return f"<{self.__name__} on CUDA>"


class Activation(Function):
    """An activation: itself, its derivatives `d1` and `d2`, one for each parameter, and `backward`."""

    def __init__(self, activation: OnCpu) -> None:
        super().__init__(activation, "f")
        for name in activation.functions[1:]:
            setattr(self, name, self._derivative(activation, name))

    _derivative: type[Function] = Function

    def backward(
        self, grad: Any, x: Any, /, *others: Any, out: Any = None, stream: Any = None, **parameters: Any
    ) -> Any:
        """grad f'(x); with learnable parameters, a tuple: that, and each one's gradient in the parameter's shape."""
        keywords_only(f"{self.__name__}.backward", ("grad", "x"), self.activation.parameters, others)
        return _calls().backward(self.activation, (grad, x), out, stream, parameters)


class GatedFunction(Function):
    """A function of x and the gate: `function(x, gate, *, out=None, stream=None, **parameters)`."""

    def __call__(  # type: ignore[override]
        self, x: Any, gate: Any, /, *others: Any, out: Any = None, stream: Any = None, **parameters: Any
    ) -> Any:
        keywords_only(self.__name__, ("x", "gate"), self.activation.parameters, others)
        return _calls().forward(self.activation, self.name, (x, gate), out, stream, parameters)


class Gated(GatedFunction, Activation):
    """A gated unit: itself, its derivatives by x, `d1` and `d2`, that by the gate, `d_gate`, and `backward`."""

    _derivative = GatedFunction

    def backward(  # type: ignore[override]
        self, grad: Any, x: Any, gate: Any, /, *others: Any, out: Any = None, stream: Any = None, **parameters: Any
    ) -> Any:
        """The gradients by x and by the gate, from one pass, then each learnable parameter's in the parameter's shape.

        `out` is a tuple of as many, each an array or None.
        """
        keywords_only(f"{self.__name__}.backward", ("grad", "x", "gate"), self.activation.parameters, others)
        return _calls().gated_backward(self.activation, (grad, x, gate), out, stream, parameters)

    @property
    def packed(self) -> Packed:
        """The same for one array whose halves along an axis are the inputs."""
        return Packed(self)


class Packed:
    """`unit.packed(a, *, axis=-1, first="x", out=None, stream=None)`: a gated unit of the halves of one array.

    `first` names the half that comes first: "x", or "gate" as in PyTorch's `F.glu`. An array without gaps is read where
    it lies.
    """

    def __init__(self, unit: Gated) -> None:
        self._unit = unit
        self.__name__ = f"{unit.__name__}.packed"

    def __call__(
        self,
        a: Any,
        /,
        *others: Any,
        axis: int = -1,
        first: str = "x",
        out: Any = None,
        stream: Any = None,
        **parameters: Any,
    ) -> Any:
        keywords_only(self.__name__, ("a",), self._unit.activation.parameters, others)
        return _calls().packed_gated(self._unit.activation, a, axis, first, out, stream, parameters)

    def backward(
        self,
        grad: Any,
        a: Any,
        /,
        *others: Any,
        axis: int = -1,
        first: str = "x",
        out: Any = None,
        stream: Any = None,
        **parameters: Any,
    ) -> Any:
        """The gradient by `a`, in one array that is written half by half; `out` may be `a` itself.

        With learnable parameters a tuple: that, and each one's gradient in the parameter's shape; `out` is an array for
        the first, or a tuple for all of them.
        """
        keywords_only(f"{self.__name__}.backward", ("grad", "a"), self._unit.activation.parameters, others)
        return _calls().packed_backward(self._unit.activation, grad, a, axis, first, out, stream, parameters)

    def __repr__(self) -> str:
        return f"<{self.__name__} on CUDA>"


_PACKAGE = __package__.rpartition(".")[0]
_ready: ModuleType | None = None


def _calls() -> ModuleType:
    """What launches the kernels; looked for at the first call, so that importing needs neither GPU nor Numba's CUDA."""
    global _ready
    if _ready is None:
        try:
            from .compiler import cuda
        except ImportError as error:
            raise ImportError(f"{_PACKAGE} needs the package numba-cuda: pip install 'numba-cuda[cu13]'") from error
        if getattr(cuda, "implementation", None) != "NVIDIA":
            raise ImportError(
                f"{_PACKAGE} needs the package numba-cuda, not the numba.cuda of Numba itself:"
                " pip install 'numba-cuda[cu13]'"
            )
        try:
            cuda.current_context()
        except Exception as error:
            told = " ".join(str(error).split()).rstrip(" :")
            raise RuntimeError(f"{_PACKAGE} needs an NVIDIA GPU and its driver, and finds none: {told}") from error
        from . import call

        _ready = call
    return _ready
