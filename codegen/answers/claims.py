"""Claims about the activations as data, with their verdicts, each decided once.

Takes a library; gives what JSON can hold. The proofs decide, and the operations of the float32 programs are counted for
what is said of cost. What did not change since comes from the cache.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..definition.activation import Activation
from ..definition.library import Library
from ..work.cache import remember
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
            tell(f"deciding {claim.id}: {claim.activation} {claim.text}")
            found += [d.data() for d in decide([claim], context)]
        return found

    data: list[dict[str, Any]] = remember("claims", definitions(library), make)
    return data


def counts(activation: Activation) -> Mapping[str, int]:
    """How often each operation stands in the float32 program that the laws give f, at the parameters' defaults."""
    from ..kernel.choice.choose import Candidates
    from ..kernel.choice.lower import specialise, stable_pieces
    from ..kernel.choice.programs import BOUND
    from ..kernel.program.ops import Type
    from ..proof.derive import derive

    form = derive(activation).f
    candidates = Candidates(f"{activation.name}.f", form, stable_pieces(form), activation.parameters, Type.F32)
    program = candidates.cheapest(BOUND).lowered.program
    return specialise(program, activation.parameters, Type.F32).counts()
