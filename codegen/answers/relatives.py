"""The relatives of an activation as data, each proved once: what did not change since comes from the cache.

Takes a library and an activation, which need not be in it; gives what JSON can hold. It is compared with the others of
the library, and with those that come with the tool.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any

from ..definition.activation import Activation
from ..definition.library import Library, load
from ..definition.places import SHIPPED, modules
from ..work.cache import key_of, remember
from ..work.processes import doing
from ..work.tasks import Start
from .facts import definitions


def relatives(library: Library, activation: Activation) -> dict[str, Any]:
    """The known activations that one equals, as it is or after scaling and shifting input and output.

    Returns
    -------
    dict
        With `name`, `parameters`, and `found`, `open` and `strangers`: what is proved, what is neither proved nor
        refuted, and those of which no form was found that it equals, each with a point at which they differ.
    """
    among = known(library)

    def make() -> Any:
        from ..proof.fact import as_data
        from ..proof.relatives import relatives as look

        return as_data(look(activation, among))

    data: dict[str, Any] = remember("relatives", definitions((activation, *among)), make)
    return data


def started(start: Start, library: Library, activation: Activation) -> Callable[[], Any]:
    """What waits for the relatives of an activation of the library; the work begins now.

    Of the definitions that come with the tool the key has the texts: reading them is a part of the work.
    """
    texts = [module.read_text(encoding="utf-8") for module in modules(SHIPPED)]
    key = key_of("relatives of a library", (activation.name, *definitions(library), *texts), _find)
    return start(f"{activation.name}: relatives", key, json.loads, _find, activation.name)


def _find(library: Library, name: str) -> str:
    doing("the relatives")
    return json.dumps(relatives(library, library[name]), ensure_ascii=False)


def known(library: Iterable[Activation]) -> tuple[Activation, ...]:
    """The activations of a library, and those that come with the tool, where they have other names."""
    mine = tuple(library)
    names = {a.name for a in mine}
    return (*mine, *(a for a in (load(SHIPPED) if SHIPPED.is_dir() else ()) if a.name not in names))


def sentence(relative: dict[str, Any], name: str = "f") -> str:
    """One relative as an equation: `tanh(x) = 2*sigmoid(2*x) - 1`, and for which values of the parameters."""
    scope = f" for every {' and '.join(relative['every'])}" if relative["every"] else ""
    prime = "'" * relative["order"]
    return f"{name}{prime}(x) = {relative['law']}{scope}"
