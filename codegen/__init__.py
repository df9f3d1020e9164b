"""The vocabulary of a definition: `Activation`, `Parameter`, `Constant`, `Reference`, `x` and `gate`.

Names are looked up at their first use, so that `import codegen`, which the command line needs to print its help,
does not import SymPy.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .constant import Constant as Constant
    from .definition import Activation as Activation
    from .definition import Parameter as Parameter
    from .definition import Reference as Reference
    from .definition import gate as gate
    from .definition import x as x
    from .location import DefinitionError as DefinitionError

__all__ = ["Activation", "Constant", "DefinitionError", "Parameter", "Reference", "gate", "x"]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from . import definition

    return getattr(definition, name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
