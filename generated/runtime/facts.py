# Copied from codegen/targets/cpu/runtime/facts.py by `python -m codegen build`; do not edit.
"""The facts of an activation, from the data file beside the kernels.

Takes a name; gives a `Facts`, which is read when something of it is asked for. Each fact is a mapping with its
sentences (`statements`), its `verdict` and `method`, and what it says in numbers: each as an enclosure between two
decimals, `lo` and `hi`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cached_property
from importlib.resources import files
from typing import Any

_PACKAGE = __name__.rpartition(".runtime.")[0]  # which may be a folder, or stand in a zip


class Facts(Mapping[str, Any]):
    """What was derived of an activation: `facts["range"]`, or `facts.range`; `print(facts)` tells all of it."""

    def __init__(self, name: str) -> None:
        self._name = name

    @cached_property
    def _data(self) -> dict[str, Any]:
        text = files(_PACKAGE).joinpath("facts", f"{self._name}.json").read_text(encoding="utf-8")
        data: dict[str, Any] = json.loads(text)
        return data | {"facts": _whole(data["facts"], data["grounds"])}

    def __getitem__(self, kind: str) -> Any:
        return self._data["facts"][kind]

    def __iter__(self) -> Iterator[str]:
        return iter(self._data["facts"])

    def __len__(self) -> int:
        return len(self._data["facts"])

    def __getattr__(self, kind: str) -> Any:
        if kind.startswith("_"):
            raise AttributeError(kind)
        try:
            return self[kind]
        except KeyError:
            raise AttributeError(f"no fact of {self._name} is called {kind}; there are {', '.join(self)}") from None

    def __dir__(self) -> list[str]:
        return [*super().__dir__(), *self]

    def __repr__(self) -> str:
        return f"<facts of {self._name}: {', '.join(self)}>"

    def __str__(self) -> str:
        told = "(x, gate) = gate*f(x), f(x)" if self._data.get("gated") else "(x)"
        lines = [f"{self._name}{told} = {self._data['formula']}"]
        for kind, fact in self.items():
            lines.append(f"{kind} ({fact['verdict']})")
            lines += [f"    {statement}" for statement in fact["statements"]]
        return "\n".join(lines)


def _whole(value: Any, grounds: list[tuple[str, str]]) -> Any:
    """A part of a fact, with the verdict and the method that stand in the file once for all that share them."""
    if isinstance(value, list):
        return [_whole(part, grounds) for part in value]
    if not isinstance(value, dict):
        return value
    whole = {key: _whole(part, grounds) for key, part in value.items() if key != "by"}
    return whole | dict(zip(("verdict", "method"), grounds[value["by"]], strict=True)) if "by" in value else whole
