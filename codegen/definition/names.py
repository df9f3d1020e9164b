"""Which names a definition may take: those that the generated package has room for.

Takes names; gives nothing, or raises `DefinitionError`.
"""

from __future__ import annotations

import builtins
import keyword
import re
from collections.abc import Sequence

from .location import DefinitionError, Location

LENGTH = 60  # of a name, which becomes a file's
# Names that no file can have where Windows is to read it.
_DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{port}{k}" for port in ("com", "lpt") for k in range(10))})
# Characters that change what a reader sees of a text, or that no file of text holds.
_INVISIBLE = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff]"
)

IDENTIFIER = re.compile(r"[A-Za-z][A-Za-z0-9_]*")

# What the generated package has besides the activations: its modules, and the names that those use themselves.
PACKAGE = frozenset(
    {"exact", "scalar", "cuda", "device", "torch", "jax", "onnx", "keras", "forms", "kernels", "runtime"}
    | {"numpy", "np", "numba", "function", "model", "names", "native", "node", "translation_table"}
    | {"Activation", "Function", "Parameter", "NamedTuple", "get_num_threads", "set_num_threads"}
    | {"either", "exported", "like", "real", "lazily", "on_gpu", "Any", "Callable", "sys"}
)

# The arguments of the generated functions, and the words of `Activation.at`.
ARGUMENTS = frozenset(
    {"x", "gate", "grad", "out", "where", "dtype", "casting", "order", "subok", "signature", "stream", "style", "self"}
    | {"name", "reference", "summary", "doc"}
)


def check_activation_name(name: object, location: Location) -> None:
    """Raise unless the generated package can have a function of this name."""
    text = _identifier("an activation", name, location)
    if text in PACKAGE:
        raise DefinitionError(
            location,
            f"the name {text!r} is taken: the generated package exports it already",
            "choose another name",
            piece=text,
        )
    if hasattr(builtins, text):
        raise DefinitionError(
            location, f"the name {text!r} would hide Python's built-in {text}", "choose another name", piece=text
        )


def check_text(what: str, text: object, location: Location) -> None:
    """Raise unless an author's words can stand in code and pages as they are."""
    if not isinstance(text, str):
        raise DefinitionError(location, f"{what} is a string, not {text!r}", "write it in quotes", piece=repr(text))
    found = _INVISIBLE.search(text)
    if found:
        raise DefinitionError(
            location, f"{what} has the character U+{ord(found[0]):04X} in it, which is invisible", "remove it"
        )


def check_parameter_name(name: object, location: Location) -> None:
    """Raise unless the generated functions can have a keyword of this name."""
    text = _identifier("a parameter", name, location)
    why = "have an argument of that name" if text in ARGUMENTS else "use that name themselves"
    if text in ARGUMENTS | PACKAGE or hasattr(builtins, text):
        raise DefinitionError(
            location,
            f"a parameter cannot be called {text!r}: the generated functions {why}",
            "choose another name",
            piece=text,
        )


def function_names(name: str, parameters: Sequence[str]) -> tuple[str, ...]:
    """All functions that the generated package makes for an activation, as its flat modules name them."""
    return (name, f"{name}_d1", f"{name}_d2", *(f"{name}_d_{p}" for p in parameters), f"{name}_backward")


def _identifier(kind: str, name: object, location: Location) -> str:
    if not isinstance(name, str):
        raise DefinitionError(location, f"the name of {kind} is a string, not {name!r}", 'write it in quotes: "swish"')
    if not IDENTIFIER.fullmatch(name):
        raise DefinitionError(
            location,
            f"{name!r} is not a name for {kind}",
            "start with a letter, and continue with letters, digits and underscores (a to z, no accents)",
            piece=name,
        )
    if len(name) > LENGTH:
        raise DefinitionError(
            location, f"the name of {kind} has {len(name)} characters", f"give it at most {LENGTH}", piece=name
        )
    if name.lower() in _DEVICES:
        raise DefinitionError(
            location, f"{name!r} is a device of Windows, which has no file of that name", "choose another", piece=name
        )
    if keyword.iskeyword(name):
        raise DefinitionError(
            location,
            f"{name!r} is a keyword of Python and cannot name {kind}",
            f"write {name + '_'!r} or another name",
            piece=name,
        )
    return name
