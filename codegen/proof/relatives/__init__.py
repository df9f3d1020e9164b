"""Known activations that a function equals, as it is or after scaling and shifting its input and output."""

from .find import Relative, Relatives, relation, relatives

__all__ = ["Relative", "Relatives", "relation", "relatives"]
