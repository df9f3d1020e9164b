"""One kernel and its exact value.

Takes a folder of definitions and the folder generated from them; gives a `KernelUnderTest`, which computes a function
as its users do, in float64, and in balls, with the parameters at the defaults that an array of its type gets, or
elsewhere.
"""

from __future__ import annotations

import ast
import hashlib
import importlib.util
import sys
from collections.abc import Callable, Sequence
from copy import copy
from functools import cached_property, lru_cache
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
from flint import arb

from ..definition.activation import Parameter
from ..definition.library import find
from ..errors import UserError
from ..kernel.choice.truth import Truth
from ..kernel.family import may_be_missing
from ..kernel.program.interpret import Array
from ..proof.derive import Derived, derive
from ..symbolic.piecewise import PiecewiseForm
from .ulps import FORMATS_BY_NAME

BACKWARD = "backward"

# The code that decides what is found: of the generated package, and of this one.
_RUNTIME = ("operations", "loops", "tabulated", "vectors", "vector_loops", "compaction")
_METHOD = (
    "verify/kernel_under_test.py",
    "verify/backward.py",
    "verify/checks.py",
    "verify/pairs.py",
    "verify/products.py",
    "verify/strata.py",
    "verify/ulps.py",
    "kernel/choice/truth.py",
    "kernel/choice/probes.py",
    "proof/balls/ball.py",
)


class KernelUnderTest:
    """One function of one activation in one type.

    Attributes
    ----------
    fmt : Format
    dtype : numpy.dtype
    bounds : tuple of float
        Where pieces of the definition meet.
    parameters : tuple of Parameter
    elsewhere : tuple of float
        Their values; empty for the defaults.
    """

    def __init__(self, defs: Path, out: Path, activation: str, function: str, type: str) -> None:
        derived = _derived(defs, activation)
        self.fmt, self.dtype = FORMATS_BY_NAME[type], dtype(type)
        self.parameters: tuple[Parameter, ...] = derived.activation.parameters
        self.elsewhere: tuple[float, ...] = ()
        taken = np.float64 if type == "float64" else np.float32  # no parameter is rounded to a half
        self._values = {p: float(taken(p.default)) for p in self.parameters}
        self._functions = dict(derived.functions)
        self._form = self._functions["d1" if function == BACKWARD else function]
        self._kernel = _kernel(out, activation, function)
        self._module = getattr(package(out), activation).module
        self._runtime = f"{package(out).__name__}.runtime"
        self._label = activation, function, type
        self.gated = derived.activation.gated
        self.bounds = tuple(float(b.subs(self._values)) for b in self._form.bounds)

    def at(self, values: Sequence[float]) -> KernelUnderTest:
        """The function for other values of the parameters: numbers of its type, or of float32 for half types."""
        moved = copy(self)
        moved.elsewhere = tuple(values)
        moved._values = dict(zip(self.parameters, values, strict=True))
        moved.bounds = tuple(float(b.subs(moved._values)) for b in self._form.bounds)
        moved.__dict__["_truth"] = self._truth.at(values)
        return moved

    def computed(self, x: Array) -> Array:
        """What a user gets."""
        y: Array = self._kernel(x, **self._named) if self.elsewhere else self._kernel(x)
        return y

    def wide(self, x: Array) -> Array:
        """The function in float64, for the same numbers."""
        y: Array = self._kernel(x.astype(np.float64), **self._named)
        return y

    @property
    def _named(self) -> dict[str, float]:
        return {p.name: v for p, v in self._values.items()}

    @cached_property
    def finest(self) -> Callable[[Array], Array]:
        """The function in float64 with every rounding kept in a low part, at the parameters' defaults."""
        from .reference import reference

        return reference(self._form, self.parameters)

    def computed_pair(self, x: Array, gate: Array) -> Array:
        """What a user of a gated unit gets."""
        y: Array = self._kernel(x, gate)
        return y

    def wide_pair(self, x: Array, gate: Array) -> Array:
        """The same in float64, for the same numbers."""
        parameters = {p.name: v for p, v in self._values.items()}
        y: Array = self._kernel(x.astype(np.float64), gate.astype(np.float64), **parameters)
        return y

    @property
    def derivatives(self) -> tuple[tuple[str, PiecewiseForm], ...]:
        """The derivatives that `backward` multiplies by the gradient, by the arrays in order."""
        names = ("d1", "d_gate") if self.gated else ("d1",)
        return tuple((name, self._functions[name]) for name in names)

    def products(self, gradient: Array, x: Array, gate: Array) -> tuple[Array, ...]:
        """What a user gets of `backward` for the arrays; a gate only where there is one."""
        found = self._kernel(gradient, x, *([gate] if self.gated else []))
        return (found,) if isinstance(found, np.ndarray) else tuple(found[: 1 + self.gated])

    @property
    def form(self) -> PiecewiseForm:
        """The function in pieces."""
        return self._form

    @property
    def values(self) -> dict[Parameter, float]:
        """The parameters' values."""
        return self._values

    @property
    def gate_is_factor(self) -> bool:
        """Whether the function of a gated unit has the gate as a factor."""
        return self._label[1] != "d_gate"

    def exact(self, at: float) -> arb:
        """The function in a ball far smaller than an ulp."""
        return self._truth(at, self.fmt.tiny_exponent - 60)

    def finer(self, at: float, bits: int) -> arb:
        """The function in a ball with this number of right bits, however small it is."""
        return self._truth(at, -100_000, bits)

    @cached_property
    def _truth(self) -> Truth:
        return Truth(self._form, self._values)

    @property
    def digest(self) -> str:
        """A name for what is measured, and for how: the code of the kernels, without docstrings, and of the truth."""
        activation, function, type = self._label
        names = {f"{function}_{t}" for t in (type, "float64")}  # an estimate is made by the kernel for float64
        codes = _codes(_file(self._module).read_bytes())
        kernels = [codes[name] for name in sorted(names)]
        parts = [activation, function, type, str(self._form), str(self._values), *kernels]
        files = [_file(f"{self._runtime}.{name}") for name in _RUNTIME]
        files += [Path(__file__).parents[1] / name for name in _METHOD]
        content = [p.encode() for p in parts] + [f.read_bytes() for f in files]
        return hashlib.sha256(b"\0".join(content)).hexdigest()[:16]


def _file(module: str) -> Path:
    spec = importlib.util.find_spec(module)
    assert spec is not None and spec.origin is not None
    return Path(spec.origin)


@lru_cache(maxsize=64)
def _codes(text: bytes) -> dict[str, str]:
    """The code of each name of a module without docstrings, with that of the names in it: of a table, or of a part."""
    codes: dict[str, str] = {}
    for node in ast.parse(text).body:
        if isinstance(node, ast.FunctionDef):
            name, parts = node.name, [node.args, *node.body[ast.get_docstring(node) is not None :]]
        elif isinstance(node, ast.Assign):
            name, parts = ast.unparse(node.targets[0]), [node.value]
        else:
            continue
        used = dict.fromkeys(n.id for part in parts for n in ast.walk(part) if isinstance(n, ast.Name))
        codes[name] = "\n".join([*map(ast.dump, parts), *(codes[n] for n in used if n in codes)])
    return codes


@lru_cache(maxsize=512)
def subject(defs: Path, out: Path, activation: str, function: str, type: str) -> KernelUnderTest:
    """The subject, made once in a process."""
    return KernelUnderTest(defs, out, activation, function, type)


def dtype(type: str) -> np.dtype[Any]:
    """NumPy's type of a name. Raises `ModuleNotFoundError` for bfloat16 where ml_dtypes is not installed."""
    if type != "bfloat16":
        return np.dtype(type)
    import ml_dtypes

    found: np.dtype[Any] = np.dtype(ml_dtypes.bfloat16)
    return found


@lru_cache(maxsize=256)
def _derived(defs: Path, activation: str) -> Derived:
    return derive(find(defs, activation))


def gated(defs: Path, activation: str) -> bool:
    """Whether an activation is a gated unit."""
    return _derived(defs, activation).activation.gated


def functions(defs: Path, out: Path, activation: str) -> tuple[str, ...]:
    """The names of an activation's functions, `backward` the last; those that were left out are not among them."""
    there = _kernel(out, activation, "f")
    follow, known = (name for name, _ in _derived(defs, activation).functions), parameters(defs, activation)
    return (*(name for name in follow if name in there.functions or not may_be_missing(name, known)), BACKWARD)


def parameters(defs: Path, activation: str) -> tuple[str, ...]:
    """The names of an activation's parameters."""
    return tuple(p.name for p in _derived(defs, activation).activation.parameters)


def _kernel(out: Path, activation: str, function: str) -> Any:
    made = getattr(package(out), activation, None)
    found = made if function == "f" else getattr(made, function, None)
    if found is None:
        raise UserError(
            f"{out} has no {activation}" + f".{function}" * (function != "f"), "run: python -m codegen build"
        )
    return found


@lru_cache(maxsize=8)
def package(out: Path) -> ModuleType:
    """The generated package, under a name of its own, whatever the folder is called and wherever it lies."""
    place = out.resolve() / "__init__.py"
    if not place.is_file():
        raise UserError(f"{out}: no generated code is there", "run: python -m codegen build")
    name = f"verified_{hashlib.sha256(str(place).encode()).hexdigest()[:8]}"
    spec = importlib.util.spec_from_file_location(name, place, submodule_search_locations=[str(place.parent)])
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module
