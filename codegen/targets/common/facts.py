"""The facts as data files of the generated package: JSON with one line a fact.

Takes property sheets as data; gives texts by their paths. A verdict and its method, which many numbers share, stand
once in a list and are referred to by their place in it, `by`. Certificates are not shipped: what checks them needs ball
arithmetic, which users of the package do not have; `facts NAME --json` of the tool gives them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

FOLDER = "facts"
_LEFT_OUT = ("certificates", "evidence")  # the second counts from the first of the former

Grounds = dict[tuple[str, str], int]  # a verdict and its method, and their place in the list


def fact_files(sheets: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """The text of `facts/<name>.json` for every sheet."""
    return {f"{FOLDER}/{sheet['name']}.json": _text(sheet) for sheet in sheets}


def _text(sheet: Mapping[str, Any]) -> str:
    grounds: Grounds = {}
    facts = {kind: _short(fact, grounds) for kind, fact in sheet["facts"].items()}
    head = {key: value for key, value in sheet.items() if key not in ("facts", *_LEFT_OUT)}
    parts = [f"{_json(key)}: {_json(value)}" for key, value in head.items()]
    parts.append(f'"grounds": [\n{_lines(map(_json, map(list, grounds)))}\n]')
    parts.append(f'"facts": {{\n{_lines(f"{_json(kind)}: {_json(fact)}" for kind, fact in facts.items())}\n}}')
    body = ",\n".join(parts)
    return f"{{\n{body}\n}}\n"


def _short(value: Any, grounds: Grounds) -> Any:
    """A part of a fact, without what is not shipped, and with `by` for its verdict and its method."""
    if isinstance(value, Mapping):
        kept = {key: _short(part, grounds) for key, part in value.items() if key not in _LEFT_OUT}
        if not {"verdict", "method"} <= kept.keys():
            return kept
        assert "by" not in kept
        return kept | {"by": grounds.setdefault((kept.pop("verdict"), kept.pop("method")), len(grounds))}
    if isinstance(value, list | tuple):
        return [_short(part, grounds) for part in value]
    return value


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _lines(items: Iterable[str]) -> str:
    return ",\n".join(f" {item}" for item in items)
