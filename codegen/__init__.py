"""The vocabulary of a definition: `Activation`, `Parameter`, `Constant`, `Reference`, `x` and `gate`.

The words of formulas that SymPy lacks are here, too: `from codegen import silu, where` (docs/any-formula.md).
Names are looked up at their first use, so that `import codegen`, which the command line needs to print its help,
does not import SymPy.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .definition.activation import Activation as Activation
    from .definition.activation import Parameter as Parameter
    from .definition.activation import Reference as Reference
    from .definition.activation import gate as gate
    from .definition.activation import x as x
    from .definition.constant import Constant as Constant
    from .definition.location import DefinitionError as DefinitionError

__all__ = ["Activation", "Constant", "DefinitionError", "Parameter", "Reference", "gate", "x"]


def __getattr__(name: str) -> Any:
    from .definition.typed.words import WORDS

    if name in WORDS:
        from .definition.typed.meaning import function

        return function(name)
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .definition import activation

    return getattr(activation, name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
