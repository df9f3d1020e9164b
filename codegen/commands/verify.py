"""`verify`: how far the generated kernels are from the exact values."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..terminal import print_json, print_table, progress
from .common import defs_option, json_option, load_library, out_option

if TYPE_CHECKING:
    from ..kernel.kernel import Family
    from ..library import Library
    from ..verify.work import Verdict


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@click.command("verify")
@click.argument("names", nargs=-1)
@click.option("--exhaustive", is_flag=True, help="Try all 2^32 float32 inputs: about a minute for each kernel.")
@click.option("--jobs", type=click.IntRange(min=1), help="How many processes work; by default as many as cores.")
@click.option("--record", is_flag=True, help="Keep the errors, for the pages to tell.")
@defs_option
@out_option
@json_option
def command(
    names: tuple[str, ...], exhaustive: bool, jobs: int | None, record: bool, defs: Path, out: Path, as_json: bool
) -> int:
    """Measure the error of the generated kernels: of all, or of the activations NAMES.

    Every result in float32 and float64 that decides a figure is compared with an enclosure of the exact value, at
    default parameters. Exit status 1 where a kernel is past its bound, gives NaN or an infinity for a number, does
    not give NaN for NaN, or misses a limit at an infinity. An interrupted exhaustive run goes on where it was.
    """
    library = load_library(defs, names)
    from ..build import BOUND
    from ..verify.ulps import FORMATS_BY_NAME
    from ..verify.work import verify

    types = [t for t in FORMATS_BY_NAME if t != "bfloat16" or _has_bfloat16()]
    with progress(quiet=as_json) as tell:
        families = _current(library, out, tell) if record else ()
        tell("measuring")
        verdicts = verify(
            defs, out, names or library.names, BOUND, types, exhaustive=exhaustive, jobs=jobs or _cores(), tell=tell
        )
    if record:
        _record(verdicts, families, out)
    kept = all(v.kept for v in verdicts)
    if as_json:
        print_json(_as_object(verdicts, exhaustive, kept))
        return 0 if kept else 1
    _tell(verdicts, BOUND)
    if "bfloat16" not in types:
        click.echo("bfloat16 was left out: ml_dtypes is not installed", err=True)
    return 0 if kept else 1


def _has_bfloat16() -> bool:
    from importlib.util import find_spec

    return find_spec("ml_dtypes") is not None


def _current(library: Library, out: Path, tell: Callable[[str], None]) -> Sequence[Family]:
    """The programs that the generated kernels were written from; tells before the work if they were not."""
    from ..build import make_all
    from ..verify.record import require_current

    families = [made.family for made in make_all(library, tell)]
    require_current(families, out)
    return families


def _record(verdicts: Sequence[Verdict], families: Sequence[Family], out: Path) -> None:
    """Keep the errors, those past the bound too: a page tells what is so."""
    from .. import output
    from ..kernel import measured
    from ..verify.record import merged, require_current

    require_current(families, out)  # still: another build may have been at work meanwhile
    found = merged(measured.load(measured.FILE), verdicts, families)
    output.rewrite(measured.FILE, measured.write(found))


def _tell(verdicts: Sequence[Verdict], bound: float) -> None:
    print_table(
        ("kernel", "type", "largest error", "at", "inputs", "seconds", ""),
        [
            (
                str(v.kernel),
                v.kernel.type,
                f"{v.found.ulps:.4g} ulp",
                _at(v) if v.found.ulps else "",
                f"{v.found.tried:,}",
                f"{v.seconds:.1f}",
                "; ".join(_remarks(v)),
            )
            for v in verdicts
        ],
    )
    past = sum(not v.kept for v in verdicts)
    click.echo(f"{len(verdicts) - past} of {len(verdicts)} kernels keep what is promised, at most {bound:g} ulp")


def _remarks(v: Verdict) -> list[str]:
    remarks = list(v.found.faults)
    if v.bound is not None and v.found.ulps > v.bound:
        remarks.append(f"past {v.bound:g} ulp")
    if v.bound is None:
        wrong = v.found.tried - v.found.right
        remarks.append(f"{wrong:,} not correctly rounded" if wrong else "correctly rounded")
    return remarks


def _at(v: Verdict) -> str:
    import numpy as np

    from ..verify.subject import dtype

    return str(np.array(v.found.at).astype(dtype(v.kernel.type)))


def _as_object(verdicts: Sequence[Verdict], exhaustive: bool, kept: bool) -> dict[str, object]:
    return {
        "exhaustive": exhaustive,
        "kept": kept,
        "kernels": [
            {
                "activation": v.kernel.activation,
                "function": v.kernel.function,
                "type": v.kernel.type,
                "ulp": v.found.ulps if v.found.ulps < float("inf") else None,  # JSON has no infinity
                "at": _at(v),
                "inputs": v.found.tried,
                "correctly_rounded": v.found.right if v.bound is None else None,
                "bound": v.bound,
                "kept": v.kept,
                "faults": list(v.found.faults),
                "seconds": round(v.seconds, 2),
            }
            for v in verdicts
        ],
    }
