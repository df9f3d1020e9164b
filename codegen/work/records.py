"""Frozen dataclasses of plain data as text, and back.

Takes a value and its type: dataclasses, tuples, enumerations, texts, numbers and None, in each other; gives JSON, from
which `read` makes an equal value, to the bit of every float. Nothing in the text is ever run; what is not such a
value is a `ValueError`.
"""

from __future__ import annotations

import json
import types
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

T = TypeVar("T")
_ATOMS = (bool, int, float, str, type(None))


def write(value: Any) -> str:
    """The text of a value."""
    return json.dumps(_plain(value), ensure_ascii=False, separators=(",", ":"))


def read(kind: type[T], text: str) -> T:
    """The value of type `kind` that was written. Raises `ValueError` where the text holds no such value."""
    return cast("T", _value(kind, json.loads(text)))


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.name
    if isinstance(value, _ATOMS):
        return value
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    assert is_dataclass(value), f"{value!r} is no plain data"
    return [_plain(getattr(value, f.name)) for f in fields(value)]


@cache
def _fields(kind: type) -> tuple[Any, ...]:
    hints = get_type_hints(kind)
    return tuple(hints[f.name] for f in fields(kind))


def _value(kind: Any, data: Any) -> Any:
    origin, arguments = get_origin(kind), get_args(kind)
    if not _fits(kind, data):
        raise ValueError(f"{data!r} is no {kind}")
    if origin in (Union, types.UnionType):
        return next(_value(k, data) for k in arguments if _fits(k, data))
    if origin is tuple:
        kinds = arguments[:1] * len(data) if arguments[1:] == (...,) else arguments
        return tuple(_value(k, item) for k, item in zip(kinds, data, strict=True))
    if is_dataclass(kind):
        return cast("type", kind)(*(_value(k, item) for k, item in zip(_fields(cast("type", kind)), data, strict=True)))
    if issubclass(kind, Enum):
        return kind[data]
    return data


def _fits(kind: Any, data: Any) -> bool:
    """Whether data can be of a kind, as far as its outermost part tells."""
    if get_origin(kind) in (Union, types.UnionType):
        return any(_fits(k, data) for k in get_args(kind))
    if kind in _ATOMS:
        return type(data) is kind
    if get_origin(kind) is tuple or is_dataclass(kind):
        return isinstance(data, list)
    return isinstance(kind, type) and issubclass(kind, Enum) and data in kind.__members__
