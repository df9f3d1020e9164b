"""What is kept of a run for the pages: errors, each beside the digest of the program that it was measured of.

Takes verdicts and what the pipeline makes of the definitions now; gives the content of the committed file. An error
is kept only where the measured code is the code that the pipeline would write.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from .. import output
from ..errors import UserError
from ..kernel.kernel import Family
from ..kernel.measured import Measured, MeasuredError, digest
from ..kernel.ops import FORMATS
from ..target.numba_cpu import cpu_files
from .trial import FINITE
from .work import Verdict

COMMAND = "python -m codegen verify"


def require_current(families: Sequence[Family], out: Path) -> None:
    """Raise `UserError` where the generated kernels are not those that the pipeline makes."""
    if output.check(cpu_files(families), out, partial=True).changes:
        raise UserError(
            f"{out}: not as it would be built, so it is not what was to be measured", "run: python -m codegen build"
        )


def merged(before: Measured, verdicts: Sequence[Verdict], families: Sequence[Family]) -> Measured:
    """The records of these verdicts, and of earlier ones those that still hold and were not measured again.

    Of one program, what was found on more inputs is the better record. A kernel that broke another promise than that
    of its error has no record.
    """
    digests = {
        (family.name, k.function, FORMATS[k.type].numpy): digest(k.default)
        for family in families
        for k in family.kernels
    }
    records = {(e.activation, e.function, e.type): e for e in before.errors if digests.get(_key(e)) == e.program}
    for verdict in verdicts:
        k, found = verdict.kernel, verdict.found
        key = (k.activation, k.function, k.type)
        if key not in digests or found.faults:
            continue
        at = str(np.array(found.at).astype(k.type)) if found.ulps else ""  # all results are exact: none is the worst
        error = MeasuredError(*key, float(f"{found.ulps:.6g}"), at, found.tried, digests[key])
        if key not in records or records[key].tried <= error.tried:
            records[key] = error
    errors = tuple(records[key] for key in digests if key in records)
    exhaustive = any(e.tried == FINITE for e in errors)
    return Measured(COMMAND + " [--exhaustive]" * exhaustive, errors)


def _key(error: MeasuredError) -> tuple[str, str, str]:
    return error.activation, error.function, error.type
