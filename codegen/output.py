"""The only module that writes to the disk: what a plan would change in a folder, and changing it.

Takes a plan, {path: text} with paths relative to the output folder, and that folder; gives a `Report`. `check` and
`apply` look at the folder in the same way, and `apply` then makes it so: all or nothing.

The folder holds `manifest.json`, which lists what the tool wrote there with its SHA-256, and names the definitions that
it was made from. Only what it lists is ever replaced or removed; whatever else is in the folder is the user's. `.cache`
beside it (ignored by git) holds what may be thrown away: files being written, edited files that were replaced, where
the definitions are on this machine, and the stamp of the last build.
"""

from __future__ import annotations

import difflib
import hashlib
import json
import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Literal

from .errors import UserError

try:
    import fcntl
except ImportError:  # Windows, where two builds at a time are the user's to avoid
    fcntl = None  # type: ignore[assignment]

MANIFEST = "manifest.json"
CACHE = ".cache"
_PLACE = "definitions"  # in the cache: where these are

Kind = Literal["new", "missing", "stale", "edited", "left over", "foreign"]


@dataclass(frozen=True)
class Change:
    """A file that is not as the plan has it.

    `kind` is what is found: `new` (not written yet), `missing` (written once, gone now), `stale` (as it was
    written, and no longer right), `edited` (changed by hand since), `left over` (written once, no longer planned)
    or `foreign` (in the way, and never written by the tool). `by_hand` tells of a left-over, too, whether what is
    in it is somebody's work.
    """

    path: str
    kind: Kind
    before: bytes | None
    after: bytes | None
    by_hand: bool = False

    def diff(self, out: Path) -> str:
        """What `apply` would do to the file in `out`, as a unified diff."""
        old, new = ((data or b"").decode("utf-8", "replace").splitlines(True) for data in (self.before, self.after))
        from_, to = (
            "/dev/null" if data is None else (out / self.path).as_posix() for data in (self.before, self.after)
        )
        lines = difflib.unified_diff(old, new, from_, to)
        return "".join(line if line.endswith("\n") else line + "\n\\ No newline at end of file\n" for line in lines)


@dataclass(frozen=True)
class Source:
    """What a folder is made from: the name of the definitions, the same on every machine, and where they are here."""

    name: str
    place: Path | None = None


@dataclass(frozen=True)
class Report:
    """How a folder differs from a plan (`check`), or differed until now (`apply`)."""

    changes: tuple[Change, ...]
    unchanged: int

    @property
    def fresh(self) -> bool:
        return not self.changes


def check(plan: Mapping[str, str], out: Path, *, partial: bool = False, source: Source | None = None) -> Report:
    """How `out` differs from `plan`; writes nothing.

    With `partial`, the plan is a part of what belongs there: written files that it does not name are not left-overs.
    `source` is what it was made from.
    """
    old = _read_manifest(out)
    files = {path: text.encode() for path, text in plan.items()}
    _require_inside(out, files)
    listed = {path: _sha256(data) for path, data in files.items()}
    files[MANIFEST] = _manifest({**old, **listed} if partial else listed, source.name if source else "")

    changes = []
    for path, after in sorted(files.items()):
        before = _read(out / path)
        if before != after:
            kind = _kind(path, before, old)
            changes.append(Change(path, kind, before, after, kind == "edited"))
    if not partial:
        for path in sorted(old.keys() - files.keys()):
            before = _read(out / path)
            if before is not None:
                changes.append(Change(path, "left over", before, None, _sha256(before) != old[path]))
    return Report(tuple(changes), len(files) - sum(c.after is not None for c in changes))


def apply(
    plan: Mapping[str, str],
    out: Path,
    *,
    partial: bool = False,
    key: str | None = None,
    source: Source | None = None,
) -> Report:
    """Make `out` as `plan` has it, and tell what that changed.

    Every file is written in full before the first is put in its place, and what was put in place is taken back
    where a later step fails, so an interrupted build leaves the previous output. `key` names the inputs that the
    plan was made from (see `unchanged`); it is for whole plans.
    """
    _refuse_foreign(check(plan, out, partial=partial, source=source), out)
    try:
        with _alone(out):
            report = check(
                plan, out, partial=partial, source=source
            )  # again: another build may have been at work until now
            _refuse_foreign(report, out)
            if report.changes:
                _commit(report.changes, out)
            if source is not None and source.place is not None:
                _write(out / CACHE / _PLACE, _from(out, source.place).encode())
            if key is not None:
                _write_stamp(out, key)
    except OSError as error:
        raise UserError(
            f"{error.filename or out}: {error.strerror or error}",
            "the output is as it was; mend that, or give another --out",
        ) from error
    return report


def require_usable(out: Path, *, write: bool) -> None:
    """Tell before the work, and not after it, that its result could not be compared or written."""
    there = next(p for p in (out.absolute(), *out.absolute().parents) if p.exists())
    if not there.is_dir():
        raise UserError(f"{there if there != out.absolute() else out}: not a folder", "give another --out")
    effective = os.access in os.supports_effective_ids
    if write and not os.access(there, os.W_OK | os.X_OK, effective_ids=effective):
        raise UserError(f"{out}: cannot be written", "give another --out, or change who may write there")
    _read_manifest(out)


def unchanged(out: Path, key: str) -> bool:
    """Whether `out` holds, to the byte, what a whole plan from the inputs `key` wrote there."""
    stamp = _read(out / CACHE / "stamp.json")
    manifest = _read(out / MANIFEST)
    if stamp is None or manifest is None:
        return False
    try:
        known = json.loads(stamp)
    except ValueError:
        return False
    if known != {"inputs": key, "manifest": _sha256(manifest)}:
        return False
    for path, digest in _read_manifest(out).items():
        data = _read(out / path)
        if data is None or _sha256(data) != digest:
            return False
    return True


def other_source(out: Path, source: Source) -> str | None:
    """The definitions that `out` was made from, if they are others than `source`.

    Two folders of one name differ by where they are, as far as this machine knows it.
    """
    recorded = _source_of(_read(out / MANIFEST))
    if not recorded:
        return None
    place = (_read(out / CACHE / _PLACE) or b"").decode("utf-8", "replace")
    if place and source.place is not None:
        return None if place == _from(out, source.place) else os.path.relpath(Path(_real(out)) / place)
    return None if recorded == source.name else recorded


def _from(out: Path, place: Path) -> str:
    """Where definitions are, seen from the folder: both may be moved together."""
    return Path(os.path.relpath(_real(place), _real(out))).as_posix()


def _real(path: Path) -> str:
    return os.path.realpath(path)


def text(out: Path, path: str) -> str | None:
    """The text of a file in `out`; None where the file does not exist."""
    data = _read(out / path)
    return None if data is None else data.decode("utf-8", "replace")


def written(out: Path) -> tuple[str, ...]:
    """The paths that the manifest of `out` lists."""
    return tuple(sorted(_read_manifest(out)))


def kept(out: Path, change: Change) -> Path:
    """Where `apply` keeps what was in a file that had been edited by hand."""
    name = change.path.replace("/", ".")  # flat, so that a file of today and a folder of tomorrow do not collide
    return out / CACHE / "replaced" / f"{_sha256(change.before or b'')[:8]}-{name}"


def create(path: Path, text: str) -> None:
    """Write a new file of the user's own; a file that is there stays."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("xb") as file:
            file.write(text.encode())
    except FileExistsError:
        raise UserError(f"{path}: there already", "choose another name, or edit that file") from None
    except OSError as error:
        raise UserError(f"{path}: {error.strerror or error}", "choose a folder that can be written") from error


def rewrite(path: Path, text: str) -> None:
    """Replace a file of the tool's own, at once or not at all."""
    made = path.with_name(f".{path.name}.new")
    try:
        _write(made, text.encode())
        made.replace(path)
    except OSError as error:
        made.unlink(missing_ok=True)
        raise UserError(f"{path}: {error.strerror or error}", "give back the right to write it") from error


def note(out: Path, name: str, line: str) -> None:
    """Add a line to a file next to the output that may be thrown away, and that a later run can go on from."""
    _make_cache(out)
    with (out / CACHE / name).open("a", encoding="utf-8") as file:
        file.write(line + "\n")


def notes(out: Path, name: str) -> tuple[str, ...]:
    """The lines of such a file; a last one that was being written is left out."""
    data = _read(out / CACHE / name) or b""
    return tuple(line.decode("utf-8", "replace") for line in data.split(b"\n")[:-1])


def _refuse_foreign(report: Report, out: Path) -> None:
    foreign = [str(out / c.path) for c in report.changes if c.kind == "foreign"]
    if foreign:
        raise UserError(
            f"{', '.join(foreign)}: there already, and not written by this tool",
            "move it away, or give another folder with --out",
        )


@contextmanager
def _alone(out: Path) -> Iterator[None]:
    """One build at a time: another one waits."""
    _make_cache(out)
    with (out / CACHE / "lock").open("w") as lock:
        if fcntl is not None:
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _make_cache(out: Path) -> None:
    (out / CACHE).mkdir(parents=True, exist_ok=True)
    ignored = out / CACHE / ".gitignore"
    if not ignored.exists():
        ignored.write_bytes(b"*\n")


def _kind(path: str, before: bytes | None, old: Mapping[str, str]) -> Kind:
    if before is None:
        return "missing" if path in old else "new"
    if path == MANIFEST:
        return "stale"
    if path not in old:
        return "foreign"
    return "stale" if _sha256(before) == old[path] else "edited"


def _commit(changes: Iterable[Change], out: Path) -> None:
    """Put every change in its place, removals first, the manifest last; on any failure put back what was there."""
    changes = sorted(changes, key=lambda c: (c.path == MANIFEST, c.after is not None))
    stage = out / CACHE / "stage"
    shutil.rmtree(stage, ignore_errors=True)
    for change in changes:
        if change.after is not None:
            _write(stage / change.path, change.after)
    done: list[Change] = []
    try:
        # A process killed among the renames can take nothing back. Listing the new files first lets the next build
        # know them for its own.
        claims = _manifest(
            {**_read_manifest(out), **{c.path: "" for c in changes if c.kind == "new"}},
            _source_of(_read(out / MANIFEST)),
        )
        manifest = Change(MANIFEST, "stale", _read(out / MANIFEST), claims)
        done.append(manifest)
        _write(stage / "claims", claims)
        (stage / "claims").replace(out / MANIFEST)
        for change in changes:
            done.append(change)
            _put(change, out, stage)
    except BaseException:
        for change in reversed(done):
            _put_back(change, out)
        raise
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def _put(change: Change, out: Path, stage: Path) -> None:
    target = out / change.path
    if change.before is not None and change.by_hand:
        _write(kept(out, change), change.before)
    if change.after is None:
        target.unlink(missing_ok=True)
        _remove_empty_folders(target.parent, out)
    else:
        target.parent.mkdir(parents=True, exist_ok=True)
        (stage / change.path).replace(target)


def _put_back(change: Change, out: Path) -> None:
    with suppress(OSError):
        if change.before is None:
            (out / change.path).unlink(missing_ok=True)
            _remove_empty_folders((out / change.path).parent, out)
        else:
            _write(out / change.path, change.before)


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _write_stamp(out: Path, key: str) -> None:
    stamp = {"inputs": key, "manifest": _sha256(_read(out / MANIFEST) or b"")}
    _write(out / CACHE / "stamp.json", json.dumps(stamp).encode())


def _remove_empty_folders(folder: Path, out: Path) -> None:
    with suppress(OSError):
        while folder != out:
            folder.rmdir()
            folder = folder.parent


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None
    except OSError as error:
        raise UserError(f"{path}: {error.strerror or error}", "a file of the output is expected there") from error


def _manifest(files: Mapping[str, str], definitions: str) -> bytes:
    named = {"definitions": definitions} if definitions else {}
    return (json.dumps({**named, "files": dict(sorted(files.items()))}, indent=1) + "\n").encode()


def _source_of(manifest: bytes | None) -> str:
    """The definitions that a manifest names."""
    with suppress(ValueError, AttributeError):
        found = json.loads(manifest or b"{}").get("definitions", "")
        return found if isinstance(found, str) else ""
    return ""


def _read_manifest(out: Path) -> dict[str, str]:
    data = _read(out / MANIFEST)
    if data is None:
        return {}
    try:
        files = json.loads(data)["files"]
        if not all(isinstance(path, str) and isinstance(digest, str) for path, digest in files.items()):
            raise TypeError
    except (ValueError, KeyError, TypeError, AttributeError):
        raise UserError(
            f"{out / MANIFEST}: not a manifest of this tool", "restore it from version control, or give another --out"
        ) from None
    _require_inside(out, files)
    return files  # type: ignore[no-any-return]  # checked above


def _require_inside(out: Path, paths: Iterable[str]) -> None:
    """A path that leaves the folder must neither be written nor, on a manifest's word, removed."""
    root = out.resolve()
    for path in paths:
        parts = PurePosixPath(path).parts
        inside = parts and path == "/".join(parts) and ".." not in parts and parts[0] != CACHE and path != MANIFEST
        if not inside or not (out / path).parent.resolve().is_relative_to(root):
            raise UserError(
                f"{out}: {path!r} is not a path inside this folder", "restore its manifest, or give another --out"
            )


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
