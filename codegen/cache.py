"""What was derived once is not derived again: texts by the digest of all that they follow from.

Takes the parts of a key and a way to make the text; gives the text, from the user's cache folder where it is there.
A cache that cannot be read or written is none: nothing depends on it but time.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

VARIABLE = "ACTFORGE_CACHE"  # names another folder; empty for none


def digest(parts: Iterable[str | bytes]) -> str:
    """One name for a sequence of parts, different where any part is."""
    found = hashlib.sha256()
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        found.update(len(data).to_bytes(8, "little"))
        found.update(data)
    return found.hexdigest()


def remembered(key: str, make: Callable[[], str]) -> str:
    """The text that belongs to a key; it is made where it is not known."""
    folder = _folder()
    if folder is None:
        return make()
    file = folder / f"{key}.txt"
    with contextlib.suppress(OSError, UnicodeDecodeError):
        stored = file.read_text(encoding="utf-8")
        check, _, text = stored.partition("\n")
        if check == digest([text]):  # a file that was cut off is made again
            return text
    text = make()
    with contextlib.suppress(OSError):
        _store(file, f"{digest([text])}\n{text}")
    return text


def _folder() -> Path | None:
    given = os.environ.get(VARIABLE)
    if given is not None:
        return Path(given) if given else None
    try:
        return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "actforge"
    except RuntimeError:  # no home
        return None


def _store(file: Path, text: str) -> None:
    """Whole or not at all: two builds may write the same file."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=file.parent) as own:
        made = Path(own) / file.name
        made.write_text(text, encoding="utf-8")
        made.replace(file)
