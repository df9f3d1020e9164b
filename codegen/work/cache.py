"""What was derived once is not derived again: texts by the digest of all that they follow from.

Takes what a result follows from and the function that makes it; gives the result, from a cache folder where it is
there. A key holds the sources of that function's module and of all that it imports, so an edited rule is another key.
The tool of a checkout keeps its cache there, and writes nothing outside; it reads what a tool that is installed keeps
for its user. A cache that cannot be read or written costs time alone. It is kept below a size: what was not used for
longest goes first.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any

from .closure import closure

COMPUTE_WITH = ("numpy", "python-flint", "sympy")  # whose results are kept
VARIABLE = "ACTFORGE_CACHE"  # names another folder; empty for none
LIMIT = 512 << 20  # bytes
_TOOL = Path(__file__).parents[1]
_CHECKOUT = _TOOL.parent if (_TOOL.parent / "pyproject.toml").is_file() else None


def digest(parts: Iterable[str | bytes]) -> str:
    """One name for a sequence of parts, different where any part is."""
    found = hashlib.sha256()
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        found.update(len(data).to_bytes(8, "little"))
        found.update(data)
    return found.hexdigest()


@cache
def sources(module: str) -> str:
    """The digest of what a module's results follow from: its sources by their imports, and the libraries' versions."""
    named = (part for name, file in closure(module).items() for part in (name, file.read_bytes()))
    return digest([*(f"{name} {metadata.version(name)}" for name in COMPUTE_WITH), *named])


def key_of(kind: str, inputs: Iterable[str], make: Callable[..., Any]) -> str:
    """The key of what a function makes of some inputs."""
    return digest([kind, *inputs, sources(make.__module__)])


def remember(kind: str, inputs: Iterable[str], make: Callable[[], Any]) -> Any:
    """What a function makes of some inputs, as JSON holds it; it is made where it is not known."""
    key = key_of(kind, inputs, make)
    text = known(key)
    if text is None:
        text = json.dumps(make(), ensure_ascii=False)
        keep(key, text)
    return json.loads(text)


def known(key: str) -> str | None:
    """The text that belongs to a key, if it is there whole."""
    for folder in _folders():
        file = folder / f"{key}.txt"
        with contextlib.suppress(OSError, UnicodeDecodeError):
            stored = file.read_text(encoding="utf-8")
            check, _, text = stored.partition("\n")
            if check == digest([text]):  # a file that was cut off is made again
                with contextlib.suppress(OSError):
                    os.utime(file)  # used now
                return text
    return None


def keep(key: str, text: str) -> None:
    """Let a text be known by a key."""
    folder = next(_folders(), None)
    if folder is not None:
        with contextlib.suppress(OSError):
            stored = f"{digest([text])}\n{text}"
            _store(folder / f"{key}.txt", stored)
            _grown(folder, len(stored))


_stored: dict[Path, int] = {}  # bytes since the files of a folder were last counted


def _grown(folder: Path, size: int) -> None:
    """Count the files at first, and after each sixteenth of the limit: it takes long where there are thousands."""
    _stored[folder] = _stored.get(folder, LIMIT) + size
    if _stored[folder] > LIMIT // 16:
        _shrink(folder)
        _stored[folder] = 0


def _folders() -> Iterator[Path]:
    """Where texts are looked for; the first is where they are kept."""
    given = os.environ.get(VARIABLE)
    if given is not None:
        yield from [Path(given)] if given else []
        return
    if _CHECKOUT is not None and os.access(_CHECKOUT, os.W_OK):
        yield _CHECKOUT / ".cache"
    with contextlib.suppress(RuntimeError):  # no home
        yield Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "actforge"


def _store(file: Path, text: str) -> None:
    """Whole or not at all: two builds may write the same file."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=file.parent) as own:
        made = Path(own) / file.name
        made.write_text(text, encoding="utf-8")
        made.replace(file)


def _shrink(folder: Path) -> None:
    """Remove what was not used for longest, to three quarters of the limit, where it is exceeded."""
    files = []
    for file in folder.glob("*.txt"):
        with contextlib.suppress(OSError):  # another build removed it
            status = file.stat()
            files.append((status.st_mtime_ns, status.st_size, file))
    total = sum(size for _, size, _ in files)
    if total <= LIMIT:
        return
    for _, size, file in sorted(files):
        file.unlink(missing_ok=True)
        total -= size
        if total <= LIMIT * 3 // 4:
            return
