"""What cannot be computed, as errors that name the part in the way."""

from __future__ import annotations

from sympy.polys.polyerrors import BasePolynomialError

from ..errors import Refusal


class NoStableForm(Refusal):
    """No law brings an expression into a stable form; the message names the part in the way."""

    of = "form"


class NoProgram(NoStableForm):
    """A form that was recognised does not become a program."""

    of = "program"


# What leads to another way. The second is SymPy's word for what is no polynomial; nothing of ours raises it.
REFUSALS = (Refusal, BasePolynomialError)


def reason(error: Exception) -> str:
    """The part in the way."""
    return error.part if isinstance(error, Refusal) else f"SymPy: {error}"
