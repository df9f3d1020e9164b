"""What follows from a definition, its switches found with proof.

Takes an `Activation`; gives `Derived`. The formula's algebra is that of the room below; where a switch lies that no
algebra tells, the search for roots does.
"""

from __future__ import annotations

from ..definition import Activation
from ..symbolic.derive import Derived
from ..symbolic.derive import derive as _derive
from .crossings import crossings

__all__ = ["Derived", "derive"]


def derive(activation: Activation) -> Derived:
    """f, f', f'' and the partial derivatives of an activation.

    Raises
    ------
    DefinitionError
        If a switch of the formula cannot be found, or a derivative leaves the language of formulas.
    """
    return _derive(activation, crossings)
