"""The stable forms of activations as text, each written once.

Takes a library; gives for each activation its module of forms. Its key is everything that the text follows from.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import cast

from ..definition.activation import Activation
from ..definition.library import Library
from ..proof.derive import derive
from ..targets.forms.files import module_of
from ..work.cache import key_of
from ..work.processes import doing
from ..work.records import read, write
from ..work.tasks import Start
from .facts import definitions


def started(start: Start, library: Library, activation: Activation) -> Callable[[], str]:
    """What waits for the module of an activation; the work begins now."""
    source = library.source(activation)
    key = key_of("forms", (*definitions([activation]), source), _write)
    wait = start(f"{activation.name}: forms as text", key, partial(read, str), _write, activation.name)
    return lambda: cast("str", wait())


def _write(library: Library, name: str) -> str:
    doing("the forms as text")
    activation = library[name]
    return write(module_of(derive(activation), library.source(activation)))
