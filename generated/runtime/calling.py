# Copied from codegen/targets/cpu/runtime/calling.py by `python -m codegen build`; do not edit.
"""The calling rules: what a user calls, as a NumPy ufunc is called.

Takes arrays of any kind; picks the loop for their type, compiled when it is first needed, and leaves the rest to a
NumPy ufunc. Gives `Activation`, whose attributes are its derivatives and `backward`.
"""

from __future__ import annotations

import sys
import warnings
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy import ndarray

from . import foreign, machine, modes, threads, ufuncs
from .docstrings import About, Documented, docstring
from .methods import Methods
from .parameters import check
from .threads import state

if TYPE_CHECKING:
    from inspect import Signature

    from .facts import Facts

_WORDS = ("out", "where", "dtype", "casting", "order", "subok")
ABSENT: Any = object()  # no `out`, of which NumPy warns beside `where`; None is given on purpose


class Parameter(NamedTuple):
    """A parameter of an activation."""

    name: str
    default: float
    domain: str = "real"  # or "positive" or "nonnegative"
    learnable: bool = False
    above: str = ""  # the parameter that is always less
    doc: str = ""


class Function(Methods, Documented):
    """A function of arrays, element by element, with the calling rules of a NumPy ufunc.

    `inputs` are the names of the positional inputs, such as ("grad", "x"). Parameters are keywords; they broadcast
    against the inputs and are taken in the type that these are computed in: float32 for float16 and bfloat16.
    """

    signature = None  # as of a ufunc that works on elements
    nout = 1

    def __init__(self, name: str, owner: Activation, function: str, inputs: tuple[str, ...]) -> None:
        self.__name__ = self.__qualname__ = name
        self.__module__ = owner.package
        self.nin = len(inputs)
        self._inputs = inputs
        self._owner = owner
        self._function = function
        self._bare = not owner.parameters
        self._ufuncs: dict[tuple[np.dtype[Any], bool], np.ufunc] = {}
        self._plain: dict[np.dtype[Any], np.ufunc] = {}  # for the defaults, by the array's type
        self._known: dict[tuple[Any, ...], tuple[np.ufunc, list[Any]]] = {}  # for other numbers, and these

    def __call__(self, x: Any, /, *outs: Any, out: Any = ABSENT, **keywords: Any) -> Any:
        if outs:
            out = outs[0] if self._bare and len(outs) == 1 and out is ABSENT else self._positional(outs, out)
        absent = out is ABSENT
        if type(x) is ndarray and x.size < state.threshold and (absent or _fits(out, x)):
            if not keywords:  # the common calls, without detours
                ufunc = self._plain.get(x.dtype)
                if ufunc is not None:
                    return ufunc(x) if absent else ufunc(x, out)
            ufunc, values = self._remembered(x.dtype, keywords)
            if ufunc is not None:
                return ufunc(x, *values) if absent else ufunc(x, *values, out)
        return self._called((x,), out, keywords)

    def _positional(self, outs: tuple[Any, ...], out: Any) -> Any:
        return positional(self.__name__, self._inputs, self._owner.parameters, self.nout, outs, out)

    def _remembered(self, kind: np.dtype[Any], keywords: dict[str, Any]) -> Any:
        """The loop and the parameters' values of an earlier call with equal keywords."""
        try:
            return self._known.get((kind, *keywords.items()), _NONE)
        except TypeError:  # an array has no hash
            return _NONE

    def _remember(self, kind: np.dtype[Any], keywords: dict[str, Any], ufunc: np.ufunc, values: list[Any]) -> None:
        if not keywords and not values:
            self._plain[kind] = ufunc
        if all(isinstance(v, (int, float, np.number)) and v != 0 for v in keywords.values()):  # 0.0 equals -0.0
            if len(self._known) > 100:
                self._known.clear()
            self._known[kind, *keywords.items()] = ufunc, values

    def _called(self, arrays: tuple[Any, ...], out: Any, keywords: dict[str, Any]) -> Any:
        """The call, with NumPy's `out=...` for an array where there would be a number."""
        if out is not ...:
            return self._call(arrays, out, **keywords)
        results = self._call(arrays, None, **keywords)
        return tuple(map(_array, results)) if isinstance(results, tuple) else _array(results)

    def _call(
        self,
        arrays: tuple[Any, ...],
        out: Any = ABSENT,
        *,
        where: Any = True,
        dtype: Any = None,
        casting: str = "same_kind",
        order: str = "K",
        subok: bool = True,
        **parameters: Any,
    ) -> Any:
        self._owner.check_names(self.__name__, parameters)
        keywords = unusual(where=where, dtype=dtype, casting=casting, order=order, subok=subok)
        outs = self._outputs(out)
        inputs = (*arrays, *parameters.values())
        found = overrides((*inputs, *outs, where))
        if found:
            face = _Face(self, tuple(parameters)) if parameters else self
            if outs:
                keywords["out"] = outs
            return hand_over(found, face, inputs, keywords)
        other = foreign.call_for(self, arrays, parameters, not (outs or keywords))
        if other is not None:
            return other(self, arrays, parameters)
        outs = self._defined(out, outs, keywords)
        kind, arrays, values = self._prepared(arrays, parameters, keywords)
        ufunc = self._ufunc(kind, general=values is not None)
        if dtype is None and all(_type_of(a) == kind for a in arrays):
            self._remember(kind, parameters, ufunc, values or [])
        return threads.call(ufunc, spread_masks((*arrays, *(values or ()))), outs, keywords, kind)

    def _prepared(
        self, arrays: tuple[Any, ...], parameters: dict[str, Any], keywords: dict[str, Any]
    ) -> tuple[np.dtype[Any], tuple[Any, ...], list[Any] | None]:
        """The type of a call, its arrays and the parameters' values; `dtype` becomes the types of every operand."""
        dtype = keywords.pop("dtype", None)
        kind = float_type(self.__name__, arrays) if dtype is None else self._chosen(dtype)
        values = self._owner.values(self.__name__, parameters, kind)
        if dtype is not None:
            arrays = _cast(arrays, kind, keywords.get("casting", "same_kind")) if kind.name == "bfloat16" else arrays
            keywords["signature"] = *self._inputs_of(kind, general=values is not None), *self._outputs_of(kind)
        return kind, arrays, values

    def _defined(self, out: Any, outs: tuple[Any, ...], keywords: dict[str, Any]) -> tuple[Any, ...]:
        """The outputs of a call; with `where` and without any, a warning unless `out=None` says that it is meant."""
        if "where" not in keywords or outs:
            return outs
        if out is ABSENT:
            warnings.warn(_UNDEFINED, UserWarning, stacklevel=_outside())
        return (None,) * self.nout  # of which NumPy does not warn again

    def _outputs(self, out: Any) -> tuple[Any, ...]:
        if out is ABSENT or out is None:
            return ()
        several = f"{self.__name__} has {self.nout} outputs; out is a tuple of {self.nout}, each an array or None"
        if not isinstance(out, tuple):
            if self.nout > 1:
                raise TypeError(several)
            return (out,)
        if len(out) != self.nout:
            one = f"{self.__name__} has one output; out is an array, or a tuple of one"
            raise ValueError(several if self.nout > 1 else one)
        return () if all(target is None for target in out) else out

    def _chosen(self, dtype: Any) -> np.dtype[Any]:
        kind = np.dtype(dtype)
        if kind.kind in "biu" or _computed(kind) is None:
            raise TypeError(f"{self.__name__} computes in {_FLOATS}, not in {kind.name}")
        return _native(kind)

    def _ufunc(self, kind: np.dtype[Any], *, general: bool) -> np.ufunc:
        """The NumPy ufunc for one type, compiled or read from the disk when it is first asked for."""
        key = kind, general
        with machine.guard.lock:
            if key not in self._ufuncs:
                inputs = self._inputs_of(kind, general=general)
                code = self._owner.address(self._function, "elementwise", kind, self.nin, general)
                self._ufuncs[key] = ufuncs.make(self.__name__, code, inputs, self._outputs_of(kind))
        return self._ufuncs[key]

    def _resolved(self, inputs: tuple[Any, ...], chosen: np.dtype[Any] | None) -> np.dtype[Any]:
        """The type that these inputs are computed in, or that was chosen."""
        return float_type(self.__name__, inputs) if chosen is None else self._chosen(chosen)

    def _plain_ufunc(self, kind: np.dtype[Any]) -> np.ufunc:
        """The ufunc for the parameters' defaults."""
        return self._ufunc(kind, general=False)

    def _inputs_of(self, kind: np.dtype[Any], *, general: bool) -> list[np.dtype[Any]]:
        """The types of a loop's inputs."""
        return [kind] * self.nin + [parameter_type(kind)] * len(self._owner.parameters) * general

    def _outputs_of(self, kind: np.dtype[Any]) -> list[np.dtype[Any]]:
        """The types of a loop's outputs."""
        return [kind] * self.nout

    @property
    def __signature__(self) -> Signature:
        from inspect import Parameter as P
        from inspect import Signature

        positional = [P(n, P.POSITIONAL_ONLY) for n in self._inputs]
        usual = [P(n, P.KEYWORD_ONLY, default=_USUAL[n]) for n in _WORDS[1:]]
        own = [P(p.name, P.KEYWORD_ONLY, default=p.default) for p in self._owner.parameters]
        way = P.KEYWORD_ONLY if own else P.POSITIONAL_OR_KEYWORD
        return Signature([*positional, P("out", way, default=None), *own, *usual])

    def _docstring(self) -> str:
        return docstring(self._owner, self._function, str(self.__signature__))

    def __repr__(self) -> str:
        return f"<function {self.__module__}.{self.__qualname__}>"

    def __reduce__(self) -> str:
        return self.__qualname__


Function.__init_subclass__.__func__(Function)  # type: ignore[attr-defined]


def _array(result: Any) -> Any:
    return np.asarray(result) if isinstance(result, np.generic) else result


def _fits(out: Any, x: Any) -> bool:
    """Whether a result goes into `out` as it is: NumPy would cast it in whatever mode the processor is in."""
    return type(out) is ndarray and out.dtype is x.dtype


_NONE: tuple[None, list[Any]] = None, []
_UNDEFINED = "'where' without 'out': elements outside the mask are not defined; out=None says that this is intended"
_USUAL = {"out": None, "where": True, "dtype": None, "casting": "same_kind", "order": "K", "subok": True}


def unusual(**keywords: Any) -> dict[str, Any]:
    """The keywords of a ufunc that are not as if they had been left out."""
    return {name: value for name, value in keywords.items() if value is not _USUAL[name]}


class Pair(Function):
    """A function of two arrays: the incoming gradient times the derivative, or a gated unit."""

    def __call__(  # type: ignore[override]
        self, first: Any, x: Any, /, *outs: Any, out: Any = ABSENT, **keywords: Any
    ) -> Any:
        if outs:
            out = outs[0] if self._bare and len(outs) == 1 and out is ABSENT else self._positional(outs, out)
        return self._of_two(first, x, out, keywords)

    def _of_two(self, first: Any, x: Any, out: Any, keywords: dict[str, Any]) -> Any:
        absent = out is ABSENT
        plain = type(x) is ndarray and type(first) is ndarray and (absent or _fits(out, x))
        if plain and x.size < state.threshold and first.dtype == x.dtype:  # the common calls, without detours
            ufunc, values = self._plain.get(x.dtype), ()
            if keywords or ufunc is None:
                ufunc, values = self._remembered(x.dtype, keywords)
            if ufunc is not None:
                return ufunc(first, x, *values) if absent else ufunc(first, x, *values, out)
        return self._called((first, x), out, keywords)


class Activation(Function):
    """An activation function, with its derivatives as attributes.

    `functions` are the names of its attributes: `d1`, `d2`, `d_<parameter>`; `backward` comes by itself.
    """

    arrays: tuple[str, ...] = ("x",)
    _derivative: type[Function] = Function

    def __init__(
        self,
        package: str,
        name: str,
        about: About,
        parameters: Sequence[Parameter] = (),
    ) -> None:
        self.package, self.about = package, about
        self.parameters = tuple(parameters)
        self.functions = tuple(about.formulas)
        super().__init__(name, self, "f", self.arrays)
        for function in self.functions[1:]:
            setattr(self, function, self._derivative(f"{name}.{function}", self, function, self.arrays))
        self.backward = self._backward(f"{name}.backward")

    def _backward(self, name: str) -> Any:
        if any(p.learnable for p in self.parameters):
            from .gradient import Gradients

            return Gradients(name, self)
        return Pair(name, self, "backward", ("grad", "x"))

    @property
    def facts(self) -> Facts:
        """What was derived of it: range, limits, monotone pieces, Lipschitz constant and more, with verdicts."""
        from .facts import Facts

        return Facts(self.__name__)

    def address(self, function: str, form: str, kind: np.dtype[Any], arrays: int, general: bool) -> int:
        """The machine code of a loop."""
        backward = function == "backward"
        learnable = sum(p.learnable for p in self.parameters) if backward else 0
        loop = machine.Loop(
            kernels=self.module,
            kernel=f"{function}_{kind.name}",
            form=form,
            dtype=kind.name,
            arrays=arrays,
            parameters=len(self.parameters) if general else 0,
            products=len(self.arrays) if backward else 0,
            outputs=(len(self.arrays) if backward else 1) + learnable,
            constants=() if general else tuple(p.default for p in self.parameters),
        )
        return machine.address(loop)

    @property
    def module(self) -> str:
        """The full name of the module of its kernels."""
        return f"{self.package}.kernels.{self.__name__}"

    def check_names(self, function: str, given: dict[str, Any]) -> None:
        """Refuse keywords that are not parameters."""
        known = [p.name for p in self.parameters]
        for name in given:
            if name not in known:
                own = f"its parameters are {', '.join(known)}" if known else "it has no parameters"
                raise TypeError(f"{function} got an unexpected keyword argument {name!r}; {own}")

    @modes.standard
    def values(self, function: str, given: dict[str, Any], kind: np.dtype[Any]) -> list[Any] | None:
        """Every parameter's value in the type in which arrays of `kind` are computed; None where all are defaults."""
        values = []
        usual = True
        taken = parameter_type(kind)
        for p in self.parameters:
            default = taken.type(p.default)
            value = self._value(function, p, given[p.name], taken) if p.name in given else default
            usual = usual and np.ndim(value) == 0 and value == default
            values.append(value)
        if not usual:
            self._check_order(function, values)
        return None if usual else values

    def _check_order(self, function: str, values: list[Any]) -> None:
        """Refuse a parameter that is not above the one that it has to be above."""
        names = [p.name for p in self.parameters]
        for p, value in zip(self.parameters, values, strict=True):
            if p.above:
                below = values[names.index(p.above)]
                if np.less_equal(value, below).any():
                    raise ValueError(
                        f"{function} needs {p.name} above {p.above}, but was given {value!r} and {below!r}"
                    )

    def _value(self, function: str, p: Parameter, given: Any, kind: np.dtype[Any]) -> Any:
        value = np.asanyarray(given)
        if _computed(value.dtype) is None:
            raise TypeError(f"{function} takes real numbers for {p.name}, not {value.dtype.name}")
        with np.errstate(over="ignore"):
            value = value.astype(kind)
        outside = {"positive": np.less_equal, "nonnegative": np.less}.get(p.domain)
        if outside is not None and outside(value, 0).any():
            raise ValueError(
                f"{function} needs a {p.domain} {p.name}, but was given {given!r}; "
                f"pass values {'above' if p.domain == 'positive' else 'from'} 0 (in {kind.name})"
            )
        check(function, p.name, given, value)
        return value


_FLOATS = "float16, bfloat16, float32 or float64"


def _computed(kind: np.dtype[Any]) -> str | None:
    """The name of the type that an array's type is computed in; None where there is none."""
    if kind.kind in "biu" or kind.char == "d":
        return "float64"
    return "float32" if kind.char in "ef" or (kind.name == "bfloat16" and kind.itemsize == 2) else None


def parameter_type(kind: np.dtype[Any]) -> np.dtype[Any]:
    """The type in which parameters of arrays of this type are taken: float32 for half types, whose numbers it holds."""
    return np.dtype(_computed(kind))


def float_type(function: str, arrays: tuple[Any, ...]) -> np.dtype[Any]:
    """The type in which a function of these arrays is computed: theirs, and float64 for integers."""
    types = [_type_of(a) for a in arrays]
    for kind in types:
        if _computed(kind) is None:
            raise TypeError(
                f"{function} takes arrays of {_FLOATS}, of integers and of bool, not of {kind.name}; "
                "convert the array first, as in x.astype('float64')"
            )
    common = types[0]
    if any(kind != common for kind in types):  # a Python number adapts to the other's type
        weak = (int, float)
        common = np.result_type(*(a if type(a) in weak else kind for a, kind in zip(arrays, types, strict=True)))
    if common.kind in "biu":
        return np.dtype(np.float64)
    return _native(common)


@modes.standard
def _cast(arrays: tuple[Any, ...], kind: np.dtype[Any], casting: Any) -> tuple[Any, ...]:
    """Inputs in a type that is not NumPy's own, of which its ufuncs do not know what may be cast to it."""
    made = []
    for array in map(np.asanyarray, arrays):
        if _computed(array.dtype) is None or not (casting == "same_kind" or np.can_cast(array.dtype, kind, casting)):
            raise TypeError(f"cannot cast an input from {array.dtype} to {kind} with casting rule {casting!r}")
        made.append(array.astype(kind))
    return tuple(made)


def _native(kind: np.dtype[Any]) -> np.dtype[Any]:
    return kind.newbyteorder("=") if kind.kind == "f" else kind  # only NumPy's own types have a byte order


def _type_of(array: Any) -> np.dtype[Any]:
    own = getattr(array, "dtype", None)
    return own if isinstance(own, np.dtype) else np.asarray(array).dtype


def is_masked(array: Any) -> bool:
    """Whether it is a masked array, which there is none of where nobody has imported `numpy.ma`."""
    return "numpy.ma" in sys.modules and isinstance(array, np.ma.MaskedArray)


def spread_masks(operands: tuple[Any, ...]) -> tuple[Any, ...]:
    """Operands of a ufunc, the masked ones in the shape of all: of three, NumPy may give the mask of one alone."""
    if len(operands) < 3 or not any(map(is_masked, operands)):
        return operands
    shape = np.broadcast_shapes(*(np.shape(a) for a in operands))

    def full(a: Any) -> Any:
        if not is_masked(a) or a.shape == shape:
            return a
        return np.ma.MaskedArray(np.broadcast_to(a.data, shape), np.broadcast_to(np.ma.getmaskarray(a), shape))

    return tuple(map(full, operands))


def positional(
    name: str,
    inputs: tuple[str, ...],
    parameters: Sequence[Parameter],
    nout: int,
    outs: tuple[Any, ...],
    out: Any,
) -> Any:
    """The outputs that were given by position, as NumPy takes them; of a function with parameters none is."""
    if parameters:
        arrays = "one array" if len(inputs) == 1 else f"the arrays {', '.join(inputs[:-1])} and {inputs[-1]}"
        own = parameters[0].name
        raise TypeError(
            f"{name} takes {arrays}; pass {own} by keyword: {name}({', '.join(inputs)}, {own}=...), "
            "and an array for the result as out=..."
        )
    if out is not ABSENT:
        raise TypeError(f"{name} cannot take 'out' both by position and by keyword")
    nin = len(inputs)
    if len(outs) > nout:
        raise TypeError(f"{name} takes from {nin} to {nin + nout} arrays by position, not {nin + len(outs)}")
    if len(outs) == 1 and (nout == 1 or outs[0] is None or isinstance(outs[0], tuple)):
        return outs[0]
    return outs + (None,) * (nout - len(outs))


def _outside() -> int:
    """The `stacklevel` of a warning that tells the line outside of this package."""
    level, frame = 1, sys._getframe(1)
    while frame.f_back is not None and frame.f_globals.get("__package__") == __package__:
        level, frame = level + 1, frame.f_back
    return level


class _Face:
    """A function and the names of its keywords, with the parameters as further inputs: what other libraries call."""

    signature = None

    def __init__(self, function: Function, names: tuple[str, ...]) -> None:
        self._function, self._names = function, names
        self.__name__ = function.__name__
        self.nin = function.nin + len(names)
        self.nout = function.nout
        self.nargs = self.nin + self.nout

    def __call__(self, *inputs: Any, **keywords: Any) -> Any:
        own = self._function.nin
        parameters = dict(zip(self._names, inputs[own : self.nin], strict=True))
        return self._function(*inputs[:own], *inputs[self.nin :], **{**parameters, **keywords})


class _Output:
    """One output of a function of several, for libraries that take functions of one output alone."""

    signature = None
    nout = 1

    def __init__(self, face: Any, k: int) -> None:
        self._face, self._k = face, k
        self.__name__, self.nin = face.__name__, face.nin
        self.nargs = self.nin + 1

    def __call__(self, *inputs: Any, out: Any = None, **keywords: Any) -> Any:
        outs: list[Any] = [None] * self._face.nout
        outs[self._k] = out[0] if isinstance(out, tuple) else out
        return self._face(*inputs, out=tuple(outs), **keywords)[self._k]


def overrides(arguments: tuple[Any, ...]) -> list[Any]:
    """The arguments that take ufuncs over, subclasses before their bases, as NumPy orders them."""
    found: list[Any] = []
    for argument in arguments:
        kind = type(argument)
        method = getattr(kind, "__array_ufunc__", ndarray.__array_ufunc__)
        if method is ndarray.__array_ufunc__ or any(type(other) is kind for other in found):
            continue
        place = next((k for k, other in enumerate(found) if issubclass(kind, type(other))), len(found))
        found.insert(place, argument)
    return found


def hand_over(found: list[Any], face: Any, inputs: tuple[Any, ...], keywords: dict[str, Any]) -> Any:
    """What the first of the arguments that knows how gives for a function of elements."""
    for argument in found:
        if type(argument).__array_ufunc__ is None:
            raise TypeError(f"operand {type(argument).__name__!r} does not support ufuncs (__array_ufunc__=None)")
    for argument in found:
        result = argument.__array_ufunc__(face, "__call__", *inputs, **keywords)
        if result is not NotImplemented:
            return result
    if face.nout > 1:
        outs = keywords.pop("out", (None,) * face.nout)
        given = [keywords if out is None else {**keywords, "out": (out,)} for out in outs]
        return tuple(hand_over(found, _Output(face, k), inputs, words) for k, words in enumerate(given))
    names = ", ".join(repr(type(argument).__name__) for argument in found)
    raise TypeError(f"no operand of {face.__name__} knows how to compute it: {names}")
