"""Property sheets as data, each proved once: what did not change since comes from the cache.

Takes a library; gives for each activation what JSON can hold. The key of a sheet is everything that it follows from:
the formulas of the library, for members are compared with each other, the sources of the proofs, and the versions of
the libraries that compute them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

import sympy

from ..definition.activation import Activation
from ..definition.library import Library
from ..work.cache import digest, remembered, sources
from ..work.processes import Limits, doing
from ..work.tasks import crew


def facts(library: Library, activation: Activation) -> dict[str, Any]:
    """The facts of one activation among the others.

    Returns
    -------
    dict
        `name`, `formula`, `parameters`, `facts` by their kinds, and the `certificates` that these refer to by number.
    """
    return read_facts(remembered(facts_key(library, activation), lambda: facts_text(library, activation)))


def sheet(library: Library, name: str, *, limits: Limits) -> dict[str, Any]:
    """The facts of an activation, as `facts` gives them, proved within limits."""
    with crew(library, 1, limits) as start:
        found: dict[str, Any] = start(
            f"{name}: facts", facts_key(library, library[name]), read_facts, prove_facts, name
        )()
        return found


def prove_facts(library: Library, name: str) -> str:
    """The facts as JSON, for a process that says what it is doing."""
    doing("the proofs")
    return facts_text(library, library[name])


def facts_text(library: Library, activation: Activation) -> str:
    """The facts as JSON, proved now."""
    from ..proof.facts.sheet import sheet

    return json.dumps(sheet(activation, library).data(), ensure_ascii=False)


def read_facts(text: str) -> dict[str, Any]:
    """The facts that `facts_text` wrote. Raises `ValueError` where that is something else."""
    data = json.loads(text)
    if not isinstance(data, dict) or not {"name", "facts", "certificates"} <= data.keys():
        raise ValueError("no property sheet")
    return data


def facts_key(library: Library, activation: Activation) -> str:
    """Of what the facts follow from: without parameters, no member is compared with other activations."""
    among = library if activation.parameters else [activation]
    return digest(["facts", activation.name, *definitions(among), sources(__name__)])


def definitions(activations: Iterable[Activation]) -> tuple[str, ...]:
    """What is computed of each activation follows from this, in exact numbers."""
    return tuple(f"{a.name}: {sympy.srepr(a.formula)} {[_parameter(p) for p in a.parameters]}" for a in activations)


def _parameter(parameter: Any) -> str:
    return f"{parameter.name}={sympy.srepr(parameter.default)} {parameter.scope}"
