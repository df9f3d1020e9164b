"""What every fact has in common: a verdict, a method, and certificates.

A fact is a frozen dataclass of its own kind, whose `str` is a sentence and whose fields are `Number`s, texts, truths,
and other such dataclasses; `as_data` turns it into what JSON can hold.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass
from typing import Any

from .balls.certificate import Certificate
from .balls.number import Verdict


@dataclass(frozen=True, kw_only=True)
class Fact:
    """Something that is true of an activation, or unknown."""

    verdict: Verdict
    method: str  # how it was found; why not, where it is unknown
    evidence: tuple[Certificate, ...] = ()

    @property
    def sentences(self) -> tuple[str, ...]:
        """What the fact says, in one sentence or more."""
        return (str(self),)


def as_data(value: Any) -> Any:
    """Dataclasses as dictionaries, tuples as lists; an item that is None is left out."""
    if is_dataclass(value) and not isinstance(value, type):
        data = {f.name: as_data(getattr(value, f.name)) for f in fields(value)}
        named = {"kind": type(value).__name__.lower(), **data} if isinstance(value, Certificate) else data
        return {key: item for key, item in named.items() if item is not None}
    if isinstance(value, tuple):
        return [as_data(item) for item in value]
    return value
