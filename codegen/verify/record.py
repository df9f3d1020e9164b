"""What is kept of a run for the pages: errors, each with the digest of the program that it was measured on.

Takes verdicts and what the pipeline makes of the definitions now; gives the content of the committed file. An error
is kept only where the measured code is the code that the pipeline would write.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from .. import output
from ..answers.kernels import Made
from ..definition.activation import gate
from ..errors import UserError
from ..kernel.choice.recorded import Measured, MeasuredError, digest
from ..kernel.family import at_defaults, at_others
from ..kernel.program.program import Program
from ..targets.package import texts
from .campaign import Verdict
from .checks import Found, inputs
from .kernel_under_test import dtype
from .trials import KernelName

COMMAND = "python -m codegen verify"


def require_current(made: Sequence[Made], out: Path) -> None:
    """Raise `UserError` where the generated kernels are not those that the pipeline makes."""
    changes = output.check(texts(made), out, partial=True).changes
    if any(change.path != output.MANIFEST for change in changes):  # which says where the definitions are, too
        raise UserError(
            f"{out}: out of date, so its errors are not those of the definitions", "run: python -m codegen build"
        )


def programs(made: Sequence[Made]) -> dict[KernelName, Program]:
    """The program of every kernel at default parameters, then of those that take others, in the order of the tables."""
    return {
        KernelName(one.family.name, function, type, general): program
        for one in made
        for general, programs in ((False, at_defaults), (True, at_others))
        for (function, type), program in programs(one.family).items()
    }


def known(measured: Measured, current: dict[KernelName, Program]) -> dict[KernelName, Found]:
    """Of the kernels that an exhaustive run has tried already, what it found."""
    found = {}
    for name, program in current.items():
        if name.general:  # there are more values of parameters than anybody can try
            continue
        error = measured.of(name.activation, name.function, name.type, program)
        if error is not None and error.tried == inputs(name.type, _gated(program)):
            at = float(np.array(error.worst).astype(dtype(name.type))) if error.worst else 0.0
            found[name] = Found(error.ulp, at, error.tried, right=error.tried)  # of halves those alone have a record
    return found


def merged(before: Measured, verdicts: Sequence[Verdict], current: dict[KernelName, Program]) -> Measured:
    """The records of these verdicts, and of earlier ones those that still hold and were not measured again.

    Of one program, what was found on more inputs is the better record. A kernel that broke another promise than that
    of its error has no record.
    """
    digests = {name: digest(program) for name, program in current.items()}
    records = {_key(e): e for e in before.errors if digests.get(_key(e)) == e.program}
    for verdict in verdicts:
        k, found = verdict.kernel, verdict.found
        if k not in digests or found.faults or (verdict.bound is None and not verdict.kept):
            continue
        ulps = float(f"{found.ulps:.6g}")
        where = shown(verdict)
        error = MeasuredError(k.activation, k.function, k.type, k.general, ulps, where, found.tried, digests[k])
        if k not in records or records[k].tried <= error.tried:
            records[k] = error
    errors = tuple(records[k] for k in digests if k in records)
    exhaustive = any(e.tried == inputs(e.type, _gated(current[_key(e)])) for e in errors)
    return Measured(COMMAND + " [--exhaustive]" * exhaustive, errors)


def shown(verdict: Verdict) -> str:
    """The input with the largest error, and the parameters; nothing where every result is exact."""
    kind = dtype(verdict.kernel.type)
    found = verdict.found
    if not found.ulps:
        return ""
    named = zip(verdict.parameters, found.parameters, strict=False)
    numbers = [("", found.at), *((f"{name} = ", value) for name, value in named)]
    return ", ".join(name + str(np.array(value).astype(kind)) for name, value in numbers)


def _gated(program: Program) -> bool:
    return any(name == gate.name for name, _ in program.inputs)


def _key(error: MeasuredError) -> KernelName:
    return KernelName(error.activation, error.function, error.type, error.general)
