"""Claims about the activations as data, with their verdicts, each decided once.

Takes a library; gives what JSON can hold. The proofs decide; for what is said of cost the operations of the float32
kernels are counted, which is a measurement of these kernels alone. What did not change since comes from the cache.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..definition.activation import Activation
from ..definition.library import Library
from ..work.cache import remember
from ..work.tasks import crew
from .facts import definitions


def claims(library: Library, tell: Callable[[str], None] = lambda _: None) -> list[dict[str, Any]]:
    """Every claim on an activation of the library.

    Parameters
    ----------
    library : Library
    tell : callable
        Called with what is being decided.

    Returns
    -------
    list of dict
        With `id`, `activation`, `claim`, `verdict` and `evidence`: sentences, numbers and certificates.
    """

    def make() -> list[dict[str, Any]]:
        from ..proof.claims import CLAIMS, Context, decide

        context = Context(library, counts)
        found = []
        for claim in CLAIMS:
            tell(f"deciding {claim.id}, a claim about {claim.activation}")
            found += [d.data() for d in decide([claim], context)]
        return found

    data: list[dict[str, Any]] = remember("claims", definitions(library), make)
    return data


def counts(activation: Activation) -> Mapping[str, int]:
    """How often each operation is done by the float32 kernel of f for an input of usual size, at the defaults.

    Where the kernel has a table, that is what is looked up and computed with it; other inputs take more.
    """
    from ..kernel.choice.lower import specialise
    from ..kernel.choice.programs import BOUND, TYPES
    from ..kernel.program.ops import Type
    from ..kernel.program.usual import split
    from .kernels import started

    with crew(Library((activation,), (activation.name,))) as start:
        (functions,) = started(start, [activation], BOUND)
        (value,) = (named for named in functions() if named.name == "f")
    program = specialise(value.chosen[TYPES.index(Type.F32)].lowered.program, activation.parameters, Type.F32)
    parts = split(program)
    return (program if parts is None else parts.usual).counts()
