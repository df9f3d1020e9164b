"""The facts as data files of the generated package: plain JSON, one for each activation.

Takes property sheets as data; gives texts by their paths. A certificate takes one line, all else is indented.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

FOLDER = "facts"


def fact_files(sheets: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """The text of `facts/<name>.json` for every sheet."""
    return {f"{FOLDER}/{sheet['name']}.json": _text(sheet) for sheet in sheets}


def _text(sheet: Mapping[str, Any]) -> str:
    body = {key: value for key, value in sheet.items() if key != "certificates"}
    head = json.dumps(body, indent=1, ensure_ascii=False)
    lines = ",\n  ".join(json.dumps(c, ensure_ascii=False) for c in sheet["certificates"])
    return f'{head[:-2]},\n "certificates": [\n  {lines}\n ]\n}}\n'
