"""Where on the line errors are: the largest in every bin of float32, of a kernel and of what others would call.

Takes what follows from a definition and the package generated from it; gives the curves that the pages draw.
Float64 chooses the worst input of each bin, and a ball decides its error.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib import metadata
from math import inf, isfinite
from pathlib import Path
from typing import Any

import numpy as np

from ..dialects.table import DIALECTS
from ..kernel.choice.recorded import digest
from ..kernel.choice.truth import error
from ..kernel.family import Family, at_defaults
from ..kernel.program.interpret import Array
from ..kernel.program.ops import Type
from ..pages.over_x import OURS, TEXTBOOK, Curve, Record, inputs, rounded_up
from ..proof.balls.ball import precision
from ..proof.derive import Derived
from .frameworks import peers
from .kernel_under_test import KernelUnderTest, subject
from .textbook import textbook
from .ulps import errors

FUNCTIONS = ("f", "d1")
INPUTS = 2048  # of a bin
_BITS = 160
_KINDS = (OURS, TEXTBOOK, *(dialect.title for dialect in DIALECTS))
_PACKAGES = {"PyTorch": "torch", "JAX": "jax", TEXTBOOK: "numpy"}


def curves(
    derived: Derived,
    programs: Mapping[str, str],
    defs: Path,
    out: Path,
    dialects: Sequence[Mapping[str, Any]],
) -> Iterator[Curve]:
    """The curves of an activation that a framework has, too; of a gated unit, which has two inputs, there are none.

    Parameters
    ----------
    derived : Derived
    programs : mapping
        The digest of the program of each function in float32.
    defs, out : Path
        The definitions, and the folder generated from them.
    dialects : sequence of mapping
        What frameworks have, and what is proved of it.
    """
    name = derived.activation.name
    others = () if derived.activation.gated else tuple(peers(name, dialects))
    if not others:
        return
    x, forms = inputs(INPUTS), dict(derived.functions)
    values = {p: p.default for p in derived.activation.parameters}
    for function in FUNCTIONS:
        kernel = subject(defs, out, name, function, "float32")
        yield Curve(name, function, OURS, name, programs[function], _largest(kernel, x, kernel.computed))
        yield Curve(name, function, TEXTBOOK, "", "", _largest(kernel, x, textbook(forms[function], values)))
        for peer in others:
            found = _largest(kernel, x, peer.functions[function])
            yield Curve(name, function, peer.framework, peer.call, "", found)


def digests(family: Family) -> dict[str, str]:
    """The digest of the program of each function in float32."""
    programs = at_defaults(family)
    return {function: digest(programs[function, "float32"]) for function in FUNCTIONS}


def _largest(kernel: KernelUnderTest, x: Array, call: Callable[[Array], Array]) -> tuple[float, ...]:
    """The largest error of each row of inputs."""
    flat = x.flatten()
    kinks = np.isin(flat, kernel.bounds)  # which slope a kink has is a convention: its neighbour farther out is tried
    flat[kinks] = np.nextafter(flat[kinks], np.copysign(np.float32(inf), flat[kinks]))
    computed = np.asarray(call(flat)).astype(np.float32)
    apart = errors(computed, kernel.wide(flat), kernel.fmt).reshape(x.shape)
    worst = apart.argmax(axis=1) + np.arange(len(x)) * x.shape[1]
    with precision(_BITS):
        decided = [_decided(kernel, float(flat[k]), float(computed[k])) for k in worst]
    return tuple(map(rounded_up, decided))


def _decided(kernel: KernelUnderTest, at: float, got: float) -> float:
    found = error(kernel.exact(at), got, Type.F32)
    return found if isfinite(found) else inf


def merged(before: Record, found: Sequence[Curve], command: str) -> Record:
    """The record with these curves in the place of earlier ones of the same functions, of the same framework."""
    kept = {_key(c): c for c in (*before.curves, *found)}
    told = {title: metadata.version(name) for title, name in _PACKAGES.items() if any(c.of == title for c in found)}
    return Record(command, INPUTS, {**before.versions, **told}, tuple(kept[key] for key in sorted(kept)))


def _key(curve: Curve) -> tuple[str, int, int]:
    """What a curve is of, in the order of the file: ours, the formula's, the frameworks'."""
    return curve.activation, FUNCTIONS.index(curve.function), _KINDS.index(curve.of)
