"""Property sheets as data, each proved once: what did not change since comes from the cache.

Takes a library; gives for each activation what JSON can hold. The key of a sheet is everything that it follows from:
the formulas of the library, for members are compared with each other, the sources of the proofs, and the versions of
the libraries that compute them.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import sympy

from ..definition.activation import Activation
from ..definition.library import Library
from ..work.cache import key_of
from ..work.processes import Limits, doing
from ..work.tasks import Start, crew


def facts(library: Library, activation: Activation) -> dict[str, Any]:
    """The facts of one activation among the others.

    Returns
    -------
    dict
        `name`, `formula`, `parameters`, `facts` by their kinds, and the `certificates` that these refer to by number.
    """
    with crew(library) as start:
        found: dict[str, Any] = started(start, library, activation)()
        return found


def sheet(library: Library, name: str, *, limits: Limits) -> dict[str, Any]:
    """The facts of an activation, as `facts` gives them, proved within limits."""
    with crew(library, 1, limits) as start:
        found: dict[str, Any] = started(start, library, library[name])()
        return found


def started(start: Start, library: Library, activation: Activation) -> Callable[[], Any]:
    """What waits for the facts of an activation; the work begins now."""
    # Without parameters, no member is compared with other activations.
    among = library if activation.parameters else [activation]
    key = key_of("facts", (activation.name, *definitions(among)), _prove)
    return start(f"{activation.name}: facts", key, _read, _prove, activation.name)


def some_started(start: Start, library: Library, activation: Activation, kinds: Sequence[str]) -> Callable[[], Any]:
    """What waits for facts of some kinds, which are there sooner than all; the work begins now."""
    key = key_of("some facts", (activation.name, *kinds, *definitions([activation])), _prove_some)
    return start(f"{activation.name}: first facts", key, _read, _prove_some, activation.name, *kinds)


def _prove(library: Library, name: str) -> str:
    from ..proof.facts.sheet import sheet

    doing("the proofs")
    return json.dumps(sheet(library[name], library).data(), ensure_ascii=False)


def _prove_some(library: Library, name: str, *kinds: str) -> str:
    from ..proof.facts.sheet import sheet

    doing("the proofs")
    return json.dumps(sheet(library[name], kinds=kinds).data(), ensure_ascii=False)


def _read(text: str) -> dict[str, Any]:
    data = json.loads(text)
    if not isinstance(data, dict) or not {"name", "facts", "certificates"} <= data.keys():
        raise ValueError("no property sheet")
    return data


def definitions(activations: Iterable[Activation]) -> tuple[str, ...]:
    """What is computed of each activation follows from this, in exact numbers."""
    return tuple(
        f"{a.name}: {sympy.srepr(a.formula)} {[_parameter(p) for p in a.parameters]} {a.derivatives}"
        for a in activations
    )


def _parameter(parameter: Any) -> str:
    return f"{parameter.name}={sympy.srepr(parameter.default)} {parameter.scope}"
