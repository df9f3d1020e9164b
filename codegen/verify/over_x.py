"""Where on the line errors are: the largest in every bin of float32, of a kernel and of what others would call.

Takes what follows from a definition, its programs among it; gives the curves that the pages draw.
Float64 chooses the worst input of each bin, and a ball decides its error.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib import metadata
from math import inf, isfinite
from typing import Any

import numpy as np

from ..definition.activation import Parameter
from ..dialects.table import DIALECTS
from ..formats import FLOAT32
from ..kernel.choice.lower import specialise_at
from ..kernel.choice.recorded import digest
from ..kernel.choice.truth import Truth, error
from ..kernel.family import Family
from ..kernel.program.execute import run
from ..kernel.program.interpret import Array
from ..kernel.program.ops import Type
from ..kernel.program.program import Program
from ..pages.over_x import OURS, TEXTBOOK, Curve, Record, inputs, rounded_up
from ..proof.balls.ball import precision
from ..proof.derive import Derived
from ..symbolic.piecewise import PiecewiseForm
from .frameworks import peers
from .textbook import textbook
from .ulps import errors

FUNCTIONS = ("f", "d1")
INPUTS = 2048  # of a bin
_BITS = 160
_KINDS = (OURS, TEXTBOOK, *(dialect.title for dialect in DIALECTS))
_PACKAGES = {"PyTorch": "torch", "JAX": "jax", TEXTBOOK: "numpy"}


def curves(derived: Derived, family: Family, dialects: Sequence[Mapping[str, Any]] = ()) -> Iterator[Curve]:
    """The curves of an activation; of a gated unit, which has two inputs, there are none.

    Parameters
    ----------
    derived : Derived
    family : Family
        Its programs, whose bits are those of its kernels on every machine.
    dialects : sequence of mapping
        What frameworks have, and what is proved of it.
    """
    activation = derived.activation
    if activation.gated:
        return
    name, others = activation.name, tuple(peers(activation.name, dialects))
    x, forms = inputs(INPUTS), dict(derived.functions)
    values = {p: float(np.float32(p.default)) for p in activation.parameters}  # what an array of float32 gets
    kernels = {(k.function, k.type): k for k in family.kernels}
    for function in FUNCTIONS:
        program = kernels[function, Type.F32].default
        wide = specialise_at(kernels[function, Type.F64].program, {p.name: v for p, v in values.items()}, Type.F64)
        exact = _Exact(forms[function], values, wide)
        yield Curve(name, function, OURS, name, digest(program), exact.largest(x, _calls(program)))
        formula = textbook(forms[function], {p: p.default for p in values})
        yield Curve(name, function, TEXTBOOK, "", "", exact.largest(x, formula))
        for peer in others:
            yield Curve(name, function, peer.framework, peer.call, "", exact.largest(x, peer.functions[function]))


def _calls(program: Program) -> Callable[[Array], Array]:
    return lambda x: run(program, x=x)["y"]


class _Exact:
    """A function as float64 has it, and as balls do."""

    def __init__(self, form: PiecewiseForm, values: Mapping[Parameter, float], wide: Program) -> None:
        self._bounds = tuple(float(b.subs(values)) for b in form.bounds)
        self._truth, self._wide = Truth(form, values), _calls(wide)

    def largest(self, x: Array, call: Callable[[Array], Array]) -> tuple[float, ...]:
        """The largest error of each row of inputs."""
        flat = x.flatten()
        kinks = np.isin(
            flat, self._bounds
        )  # which slope a kink has is a convention: its neighbour farther out is tried
        flat[kinks] = np.nextafter(flat[kinks], np.copysign(np.float32(inf), flat[kinks]))
        computed = np.asarray(call(flat)).astype(np.float32)
        apart = errors(computed, self._wide(flat.astype(np.float64)), FLOAT32).reshape(x.shape)
        worst = apart.argmax(axis=1) + np.arange(len(x)) * x.shape[1]
        with precision(_BITS):
            decided = [self._decided(float(flat[k]), float(computed[k])) for k in worst]
        return tuple(map(rounded_up, decided))

    def _decided(self, at: float, got: float) -> float:
        found = error(self._truth(at, FLOAT32.tiny_exponent - 60), got, Type.F32)
        return found if isfinite(found) else inf


def merged(before: Record, found: Sequence[Curve], command: str) -> Record:
    """The record with these curves in the place of earlier ones of the same functions, of the same framework."""
    kept = {_key(c): c for c in (*before.curves, *found)}
    told = {title: metadata.version(name) for title, name in _PACKAGES.items() if any(c.of == title for c in found)}
    return Record(command, INPUTS, {**before.versions, **told}, tuple(kept[key] for key in sorted(kept)))


def _key(curve: Curve) -> tuple[str, int, int]:
    """What a curve is of, in the order of the file: ours, the formula's, the frameworks'."""
    return curve.activation, FUNCTIONS.index(curve.function), _KINDS.index(curve.of)
