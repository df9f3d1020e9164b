# Copied from codegen/targets/jax/runtime/function.py by `python -m codegen build`; do not edit.
"""An activation for JAX: its function and its derivatives, with rules for all transformations.

Takes an activation of the package for NumPy; gives `Activation`, which calls the stable forms, or with
`style="kernel"` the machine code that NumPy gets. XLA computes a form in its own order, so it differs in the last
digits; a kernel has NumPy's bits on the CPU, and on other devices it is the form.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from functools import cached_property, partial
from inspect import Parameter, Signature
from types import SimpleNamespace
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

from ...runtime.docstrings import Documented, Words, docstring

STYLES = ("form", "kernel")
_HALVES = ("float16", "bfloat16")
_NUMBERS = (int, float, np.number, np.ndarray)
Function = Callable[..., Any]
_WORDS = Words(
    array="Array",
    parameter="float or Array",
    result="Array",
    given="Of the type of the inputs, a half rounded once; of integers, JAX's default float.",
    others=("style : {'form', 'kernel'}\n    The formula, compiled by XLA, or NumPy's machine code, with its bits.",),
    beside=(),
    measured=False,
)


class Activation(Documented):
    """`act(x, style="form", **parameters)`, or `act(x, gate)` of a gated unit, with its derivatives as attributes.

    Arrays of float16, bfloat16, float32 and float64 keep their type; integers become JAX's default float. Halves are
    computed in float32 and rounded once. Parameters broadcast against x, and may be traced and differentiated.
    """

    d1: Activation
    d2: Activation

    def __init__(self, package: str, name: str, function: str, of: Any) -> None:
        self.__module__ = package
        self.__name__ = self.__qualname__ = name
        self._of, self._function = of, function

    def __call__(self, x: Any, /, *gate: Any, style: str = "form", **parameters: Any) -> Any:
        of = self._of
        arrays = (x, *gate)
        if len(arrays) != len(of.arrays):
            raise TypeError(f"{self.__name__} takes the arrays {', '.join(of.arrays)}, and parameters by keyword")
        if style not in STYLES:
            raise ValueError(f"{self.__name__} takes style={' or '.join(map(repr, STYLES))}, not {style!r}")
        of.check_names(self.__name__, parameters)
        kind = _float_type(self.__name__, arrays)
        if parameters and all(isinstance(v, _NUMBERS) for v in parameters.values()):  # values that are known here
            of.values(self.__name__, parameters, kind)  # an error where the formula has none
        arrays = tuple(jnp.asarray(a, kind) for a in arrays)
        taken = jnp.float32 if kind.name in _HALVES else kind
        values = [jnp.asarray(parameters.get(p.name, p.default), taken) for p in of.parameters]
        functions = self._rules.kernels if style == "kernel" else self._rules.forms
        if style == "kernel":
            shape = jnp.broadcast_shapes(*(a.shape for a in arrays), *(v.shape for v in values))
            arrays = tuple(jnp.broadcast_to(a, shape) for a in arrays)
            if not parameters:  # the loop that has the defaults in it
                return functions[f"{self._function}, default"](*arrays)
            values = [jnp.broadcast_to(v, shape) for v in values]
        return functions[self._function](*arrays, *values)

    @cached_property
    def _rules(self) -> Rules:
        return Rules(self._of)

    @property
    def __signature__(self) -> Signature:
        arrays = [Parameter(name, Parameter.POSITIONAL_ONLY) for name in self._of.arrays]
        style = Parameter("style", Parameter.KEYWORD_ONLY, default="form")
        own = [Parameter(p.name, Parameter.KEYWORD_ONLY, default=p.default) for p in self._of.parameters]
        return Signature([*arrays, style, *own])

    def _docstring(self) -> str:
        return docstring(self._of, self._function, str(self.__signature__), _WORDS)

    def __repr__(self) -> str:
        return f"<function {self.__module__}.{self.__qualname__}>"

    def __reduce__(self) -> str:
        return self.__qualname__


def for_jax(package: str, of: Any) -> Activation:
    """An activation of NumPy's package for JAX, its derivatives as attributes."""
    made = Activation(package, of.__name__, "f", of)
    for name in of.functions[1:]:
        derivative = Activation(package, f"{of.__name__}.{name}", name, of)
        derivative.__dict__["_rules"] = made._rules
        setattr(made, name, derivative)
    return made


class Rules:
    """The functions of an activation with their derivatives, by name: made when they are first asked for."""

    def __init__(self, of: Any) -> None:
        self._of = of
        self.arguments = (*of.arrays, *(p.name for p in of.parameters))

    @cached_property
    def forms(self) -> dict[str, Function]:
        """By stable forms."""
        return self._ruled({name: jax.jit(self._form(name)) for name in self._of.functions}, lambda name: name)

    @cached_property
    def kernels(self) -> dict[str, Function]:
        """By the CPU's machine code; with ", default" behind the name for the parameters' defaults."""
        defaults = {f"{name}, default": jax.jit(self._kernel(name, general=False)) for name in self._of.functions}
        general = {name: jax.jit(self._kernel(name, general=True)) for name in self._of.functions}
        return self._ruled({**defaults, **general}, lambda name: name.partition(",")[0])

    def _ruled(self, primal: dict[str, Function], form: Callable[[str], str]) -> dict[str, Function]:
        """Each function with its derivatives: those that have a function, and those of its form for the others."""
        made: dict[str, Function] = {}
        for name, compute in primal.items():
            function, _, default = name.partition(", ")
            slope = _derivative(function)
            of = {"x": slope} if slope in self._of.functions else {}
            if function == "f":
                of |= {a: f"d_{a}" for a in self.arguments[1:] if f"d_{a}" in self._of.functions}
            known = {a: f"{d}, {default}" if default else d for a, d in of.items()}
            made[name] = _with_derivatives(compute, self._form(form(name)), self.arguments, known, made)
        return made

    def _form(self, name: str) -> Function:
        """A function as its form has it; of a gated unit, times the gate."""
        of = self._of
        gated = len(of.arrays) > 1

        def compute(x: Any, *rest: Any) -> Any:
            module = importlib.import_module(f"{of.package}.forms.{of.__name__}")
            wide = jnp.float32 if x.dtype.name in _HALVES else x.dtype
            parameters = rest[1:] if gated else rest
            if len(parameters) < len(of.parameters):
                parameters = tuple(jnp.asarray(p.default, wide) for p in of.parameters)
            value = getattr(module, "f" if name == "d_gate" else name)(_operations(wide), x.astype(wide), *parameters)
            if gated and name != "d_gate":
                value = rest[0].astype(wide) * value
            shape = jnp.broadcast_shapes(*(a.shape for a in (x, *rest)))
            return jnp.broadcast_to(value, shape).astype(x.dtype)

        return compute

    def _kernel(self, name: str, *, general: bool) -> Function:
        """A function by machine code on the CPU, and by its form on other devices."""
        of = self._of
        form = self._form(name)

        def compute(x: Any, *rest: Any) -> Any:
            from .handler import call

            kernel = partial(call, of, name, len(of.arrays), general)
            return lax.platform_dependent(x, *rest, cpu=kernel, default=form)

        return compute


def _derivative(function: str) -> str:
    """The name of the derivative by x of f, d1, d2 and so on; of a partial derivative, which has none, nothing."""
    order = function.removeprefix("f").removeprefix("d")
    return f"d{int(order or 0) + 1}" if (order or "0").isdecimal() else ""


def _with_derivatives(
    compute: Function, form: Function, arguments: tuple[str, ...], known: dict[str, str], made: dict[str, Function]
) -> Function:
    """A function whose derivative by an argument is another function, or where there is none that of its form."""
    function: Any = jax.custom_jvp(compute)

    def rule(primals: Any, tangents: Any) -> Any:
        value = function(*primals)
        total = None
        for k, tangent in enumerate(tangents):
            if isinstance(tangent, jax.custom_derivatives.SymbolicZero):
                continue
            if (name := known.get(arguments[k])) is not None:
                part = made[name](*primals).astype(tangent.dtype) * tangent
            else:

                def alone(v: Any, k: int = k) -> Any:
                    return form(*primals[:k], v, *primals[k + 1 :])

                part = jax.jvp(alone, (primals[k],), (tangent,))[1]
            part = jnp.broadcast_to(part, value.shape).astype(value.dtype)
            total = part if total is None else total + part
        return value, jnp.zeros_like(value) if total is None else total

    function.defjvp(rule, symbolic_zeros=True)
    made_so: Function = function
    return made_so


def _operations(kind: Any) -> SimpleNamespace:
    """What the forms are written in."""
    names = ("exp", "floor", "sqrt", "where", "log", "tanh", "sinh", "cosh", "sin", "cos")
    own = {name: getattr(jnp, name) for name in names}
    special = jax.scipy.special
    return SimpleNamespace(**own, erf=special.erf, erfc=special.erfc, atan=jnp.arctan, double=kind == jnp.float64)


def _float_type(name: str, arrays: tuple[Any, ...]) -> np.dtype[Any]:
    """The type of the result: that of the arrays, and JAX's default float for integers."""
    try:
        kind: np.dtype[Any] = jnp.result_type(*arrays)
    except TypeError as error:
        given = " and ".join(type(a).__name__ for a in arrays)
        raise TypeError(
            f"{name} takes arrays of JAX or NumPy, or numbers, not {given}: convert it first, as in jnp.asarray(x)"
        ) from error
    if kind.kind in "biu":
        kind = jnp.result_type(float)
    if kind.name not in (*_HALVES, "float32", "float64"):
        raise TypeError(f"{name} takes arrays of float16, bfloat16, float32 or float64, not of {kind.name}")
    return kind
