"""The workers of a Dask cluster that make trials.

Takes a scheduler's address; gives what runs trials there. Definitions and generated code travel with the trials, so
that no folder has to be shared. The tool has to be installed where the workers run: one whose code would not find the
same sources is reported, and finds nothing.
"""

from __future__ import annotations

import hashlib
import io
import tempfile
import threading
import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from ..errors import UserError
from .trials import Done, Run, Trial, do

PATIENCE = 10.0  # seconds that a scheduler has to answer in, and its first worker to come

_one_at_a_time = threading.Lock()  # the precision of balls belongs to a process, and a worker may have several threads


@contextmanager
def cluster(address: str, tell: Callable[[str], None] = lambda _: None) -> Iterator[Run]:
    """What runs trials on the workers of the scheduler at an address.

    Raises
    ------
    UserError
        Where `distributed` is not installed, no scheduler answers, it has no worker, or a worker's code differs.
    """
    try:
        from distributed import Client
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] not in ("distributed", "dask"):
            raise
        raise UserError("several machines need the package distributed", "pip install 'actforge[dask]'") from None
    tell(f"asking the scheduler at {address}")
    try:
        client = Client(address, timeout=PATIENCE, set_as_default=False)
    except (OSError, ValueError, TypeError) as error:  # a time-out is an OSError; the others are of the address's form
        todo = "start one with `dask scheduler`, and give the address that it tells, such as tcp://10.0.0.1:8786"
        raise UserError(f"no Dask scheduler answers at {address}: {error}", todo) from None
    with client:
        try:
            client.wait_for_workers(1, timeout=PATIENCE)
        except TimeoutError:
            todo = f"start some on each machine: dask worker {address} --nworkers auto"
            raise UserError(f"the scheduler at {address} has no workers", todo) from None
        yield lambda trials: _run(client, trials)


def _run(client: Any, trials: Sequence[Trial]) -> Iterator[Done]:
    from distributed import CancelledError, KilledWorker, as_completed

    # A task, and no data: what a lost worker had is computed again.
    files = {k: client.submit(bytes, _packed(*k)) for k in {(t.defs, t.out) for t in trials}}
    wanted = {t.kernel: t.subject.digest for t in trials}
    waiting = {
        client.submit(_do, files[t.defs, t.out], t, wanted[t.kernel], pure=False, retries=1): None for t in trials
    }
    try:
        for future in as_completed(list(waiting), loop=client.loop):
            del waiting[future]  # so that the scheduler forgets its result
            yield future.result()
    except (CancelledError, KilledWorker, OSError) as error:
        what = f"the cluster was lost: {str(error) or type(error).__name__}"
        raise UserError(what, "what was done is noted: give the command again") from None
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] != __name__.partition(".")[0]:
            raise
        raise UserError("the workers lack the tool", "install it where they run: pip install actforge") from None


def _do(files: bytes, trial: Trial, digest: str) -> Done:
    """Make a trial on a worker."""
    with _one_at_a_time:
        folder = Path(_unpacked(files).name)
        here = replace(trial, defs=folder / trial.defs.name, out=folder / "out" / trial.out.name)
        if here.subject.digest != digest:
            raise UserError(
                "a worker's code would not find the same", "install the same version of actforge where workers run"
            )
        return replace(do(here), trial=trial)


def _packed(defs: Path, out: Path) -> bytes:
    """The two folders, without what is only kept to save time."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for folder, name in ((defs, Path(defs.name)), (out, Path("out", out.name))):
            for file in sorted(folder.rglob("*")):
                inside = file.relative_to(folder)
                if file.is_file() and not any(p.startswith((".", "__pycache__")) for p in inside.parts):
                    archive.writestr(zipfile.ZipInfo(str(name / inside)), file.read_bytes())
    return packed.getvalue()


@lru_cache(maxsize=4)
def _unpacked(files: bytes) -> tempfile.TemporaryDirectory[str]:
    """A folder that goes with this process."""
    folder = tempfile.TemporaryDirectory(prefix=f"verified-{hashlib.sha256(files).hexdigest()[:8]}-")
    with zipfile.ZipFile(io.BytesIO(files)) as archive:
        archive.extractall(folder.name)
    return folder
