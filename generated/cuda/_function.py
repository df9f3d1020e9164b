"""Made by actforge from the definitions; changes made here are lost.

What users call: an activation and its derivatives, for arrays on a GPU.
"""

from typing import NamedTuple


class Parameter(NamedTuple):
    """A parameter of an activation."""

    name: str
    default: float
    domain: str
    learnable: bool
    above: str = ""  # the parameter that is always less


def keywords_only(name, arrays, parameters, others):
    """Refuse what is given by position after the arrays, and show how it is given."""
    if others:
        taken = "one array" if len(arrays) == 1 else f"the arrays {', '.join(arrays[:-1])} and {arrays[-1]}"
        word = next((p.name for p in parameters), "out")
        raise TypeError(f"{name} takes {taken}; pass {word} by keyword: {name}({', '.join(arrays)}, {word}=...)")


class Function:
    """A function of one array on a GPU.

    Called as `function(x, *, out=None, stream=None, **parameters)`. Parameters are numbers, or arrays on the GPU that
    broadcast against `x`.
    """

    def __init__(self, family, kernels, name, parameters, doc):
        self.__name__ = family if name == "f" else f"{family}.{name}"
        self.__doc__ = doc
        self._kernels, self._function, self._parameters = kernels, name, parameters

    def __call__(self, x, /, *others, out=None, stream=None, **parameters):
        keywords_only(self.__name__, ("x",), self._parameters, others)
        return _calls().forward(self._kernels, self._function, self._parameters, x, out, stream, parameters)

    def __repr__(self):
        return f"<{self.__name__} on CUDA>"


class Activation(Function):
    """An activation: itself, its derivatives `d1` and `d2`, one for each parameter, and `backward`.

    `kernels` is the full name of the module that its kernels are in.
    """

    def __init__(self, name, kernels, functions, parameters, doc):
        super().__init__(name, kernels, "f", parameters, doc)
        for function in functions:
            if function != "f":
                text = f"{function} of {name}; called like it."
                setattr(self, function, Function(name, kernels, function, parameters, text))

    def backward(self, grad, x, /, *others, out=None, stream=None, **parameters):
        """grad f'(x); with learnable parameters, a tuple: that, and each one's gradient in the parameter's shape."""
        keywords_only(f"{self.__name__}.backward", ("grad", "x"), self._parameters, others)
        return _calls().backward(self._kernels, self._parameters, grad, x, out, stream, parameters)


class GatedFunction(Function):
    """A function of x and the gate: `function(x, gate, *, out=None, stream=None, **parameters)`."""

    def __call__(self, x, gate, /, *others, out=None, stream=None, **parameters):
        keywords_only(self.__name__, ("x", "gate"), self._parameters, others)
        return _calls().gated(self._kernels, self._function, self._parameters, x, gate, out, stream, parameters)


class Gated(GatedFunction):
    """A gated unit: itself, its derivatives by x, `d1` and `d2`, that by the gate, `d_gate`, and `backward`.

    `kernels` is the full name of the module that its kernels are in.
    """

    def __init__(self, name, kernels, functions, parameters, doc):
        super().__init__(name, kernels, "f", parameters, doc)
        for function in functions:
            if function != "f":
                text = f"{function} of {name}; called like it."
                setattr(self, function, GatedFunction(name, kernels, function, parameters, text))

    def backward(self, grad, x, gate, /, *others, out=None, stream=None, **parameters):
        """The gradients by x and by the gate, from one pass, then each learnable parameter's in the parameter's shape.

        `out` is a tuple of as many, each an array or None.
        """
        keywords_only(f"{self.__name__}.backward", ("grad", "x", "gate"), self._parameters, others)
        return _calls().gated_backward(self._kernels, self._parameters, grad, x, gate, out, stream, parameters)

    @property
    def packed(self):
        """The same for one array whose halves along an axis are the inputs."""
        return Packed(self)


class Packed:
    """`unit.packed(a, *, axis=-1, first="x", out=None, stream=None)`: a gated unit of the halves of one array.

    `first` names the half that comes first: "x", or "gate" as in PyTorch's `F.glu`. An array without gaps is read where
    it lies.
    """

    def __init__(self, unit):
        self._unit = unit
        self.__name__ = f"{unit.__name__}.packed"

    def __call__(self, a, /, *others, axis=-1, first="x", out=None, stream=None, **parameters):
        keywords_only(self.__name__, ("a",), self._unit._parameters, others)
        return _calls().packed_gated(self._unit, a, axis, first, out, stream, parameters)

    def backward(self, grad, a, /, *others, axis=-1, first="x", out=None, stream=None, **parameters):
        """The gradient by `a`, in one array that is written half by half; `out` may be `a` itself.

        With learnable parameters a tuple: that, and each one's gradient in the parameter's shape; `out` is an array for
        the first, or a tuple for all of them.
        """
        keywords_only(f"{self.__name__}.backward", ("grad", "a"), self._unit._parameters, others)
        return _calls().packed_backward(self._unit, grad, a, axis, first, out, stream, parameters)

    def __repr__(self):
        return f"<{self.__name__} on CUDA>"


_ready = None


def _calls():
    """What launches the kernels; looked for at the first call, so that importing needs neither GPU nor Numba's CUDA."""
    global _ready
    if _ready is None:
        try:
            from numba import cuda
        except ImportError as error:
            raise ImportError(f"{__package__} needs the package numba-cuda: pip install 'numba-cuda[cu13]'") from error
        if getattr(cuda, "implementation", None) != "NVIDIA":
            raise ImportError(f"{__package__} needs the package numba-cuda, not the numba.cuda of Numba itself:"
                              " pip install 'numba-cuda[cu13]'")
        try:
            cuda.current_context()
        except Exception as error:
            told = " ".join(str(error).split()).rstrip(" :")
            raise RuntimeError(f"{__package__} needs an NVIDIA GPU and its driver, and finds none: {told}") from error
        from . import _call

        _ready = _call
    return _ready
