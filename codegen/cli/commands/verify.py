"""`verify`: how far the generated kernels are from the exact values."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ...definition.packs import place
from ..terminal import print_json, print_table, print_text, progress
from .common import cores, defs_option, json_option, load_library, out_option, seconds_option, ulp_option

if TYPE_CHECKING:
    from ...answers.kernels import Made
    from ...definition.library import Library
    from ...verify.campaign import Verdict
    from ...verify.checks import Found
    from ...verify.forms import Measured
    from ...verify.trials import KernelName, Run


@click.command("verify")
@click.argument("names", nargs=-1)
@click.option(
    "--exhaustive", is_flag=True, help="Try all 2^32 float32 inputs, and 10^8 in float64: about a minute a kernel."
)
@click.option(
    "--type",
    "only",
    type=click.Choice(["float16", "bfloat16", "float32", "float64"]),
    multiple=True,
    help="Measure the kernels of this float type alone; may be repeated.  [default: all four]",
)
@click.option("--jobs", type=click.IntRange(min=1), help="The number of processes.  [default: the number of cores]")
@click.option("--dask", metavar="ADDRESS", help="Use the workers of this Dask scheduler, on any machines.")
@click.option(
    "--forms",
    type=click.Choice(["jax", "onnx"]),
    help="Measure the stable forms as a framework computes them, on 200,000 inputs in float32; no bound is promised.",
)
@click.option(
    "--over-x",
    is_flag=True,
    help="Measure where on the line the errors are, with those of the formula in float32, PyTorch and JAX.",
)
@click.option(
    "--frameworks",
    is_flag=True,
    help="Find where the installed frameworks' own functions differ from the exact ones in kind or by far.",
)
@click.option("--record", is_flag=True, help="Record what was found for the documentation.")
@seconds_option
@ulp_option
@defs_option
@out_option
@json_option
def command(
    names: tuple[str, ...],
    exhaustive: bool,
    only: tuple[str, ...],
    jobs: int | None,
    dask: str | None,
    forms: str | None,
    over_x: bool,
    frameworks: bool,
    record: bool,
    seconds: float,
    bound: float,
    defs: Path,
    out: Path,
    as_json: bool,
) -> int:
    """Measure the errors of the generated kernels of all activations, or of NAMES.

    `pack:name` belongs to an installed pack; --out is the folder that it was built into.

    Every float32 or float64 result that decides a figure is compared with an enclosure of the exact value, at default
    parameters; float16 and bfloat16 have to be correctly rounded. The exit status is 1 where a kernel exceeds its
    bound, returns NaN or an infinity for a finite exact value, does not return NaN for NaN, or misses a limit at an
    infinity. `backward` is measured with gradients of all sizes, and its bound is one rounding more. An interrupted
    exhaustive run continues where it stopped; with --record it skips recorded kernels.
    """
    if jobs and dask:
        raise click.UsageError("--jobs is about processes of this machine, and --dask about others: give one of them")
    if only and (forms or over_x or frameworks):
        raise click.UsageError("--type chooses among the kernels: leave out --forms, --over-x and --frameworks")
    defs, names = place(defs, names)
    with progress(quiet=as_json) as tell:
        library = load_library(defs, names, seconds=seconds, tell=tell)
    if forms is not None:
        return _measure_forms(library, names or library.names, forms, out, as_json=as_json)
    if over_x:
        return _measure_over_x(library, names or library.names, out, bound, record=record, as_json=as_json)
    if frameworks:
        return _frameworks(library, out, record=record, as_json=as_json)
    from ...kernel.choice.programs import BOUND_F64
    from ...verify.campaign import verify
    from ...verify.ulps import FORMATS_BY_NAME

    wanted = [t for t in FORMATS_BY_NAME if not only or t in only]
    types = [t for t in wanted if t != "bfloat16" or _has_bfloat16()]
    limits = {"float32": bound, "float64": BOUND_F64}
    with progress(quiet=as_json) as tell, _workers(jobs, dask, tell) as run:
        made = _current(library, bound, out, tell) if record else ()
        tell("measuring")
        verdicts = verify(
            defs,
            out,
            names or library.names,
            limits,
            types,
            exhaustive=exhaustive,
            known=_known(made) if exhaustive else None,
            run=run,
            tell=tell,
        )
    if record:
        _record(verdicts, made, out)
    kept = all(v.kept for v in verdicts)
    if as_json:
        print_json("verify", _as_object(verdicts, exhaustive, kept))
        return 0 if kept else 1
    _tell(verdicts, bound)
    if types != wanted:
        click.echo("bfloat16 was left out: ml_dtypes is not installed", err=True)
    return 0 if kept else 1


def _measure_forms(library: Library, names: Sequence[str], framework: str, out: Path, *, as_json: bool) -> int:
    from ...proof.derive import derive
    from ...verify.forms import measure
    from ...verify.kernel_under_test import package

    found: list[Measured] = []
    with progress(quiet=as_json) as tell:
        for name in names:
            tell(name)
            found += measure(derive(library[name]), package(out).__name__, framework, _FORM_INPUTS)
    if as_json:
        print_json("forms", {"framework": framework, "inputs": _FORM_INPUTS, "functions": [vars(m) for m in found]})
        return 0
    print_table(
        ("function", "largest ulp", "at", "of 1 or the value"),
        [(f"{m.activation}.{m.function}", f"{m.ulps:.3g}", f"{m.at:.6g}", f"{m.scaled:.3g}") for m in found],
        numbers=("largest ulp", "at", "of 1 or the value"),
    )
    return 0


_FORM_INPUTS = 200_000


def _measure_over_x(
    library: Library, names: Sequence[str], out: Path, bound: float, *, record: bool, as_json: bool
) -> int:
    from ... import output
    from ...answers.dialects import dialects
    from ...dialects.table import DIALECTS
    from ...pages import over_x
    from ...pages.error_plot import shown
    from ...verify.over_x import curves, merged
    from ...verify.record import COMMAND

    found: list[over_x.Curve] = []
    with progress(quiet=as_json) as tell:
        made = [m for m in _current(library, bound, out, tell) if m.family.name in names]
        known = dialects(library, DIALECTS, tell)
        for one in made:
            tell(f"measuring {one.family.name} over x")
            found += curves(one.derived, one.family, known)
    if record:
        kept = merged(over_x.load(over_x.FILE), found, f"{COMMAND} --over-x")
        output.rewrite(over_x.FILE, over_x.write(kept))
    if as_json:
        finite = [vars(c) | {"largest": [e if e < float("inf") else None for e in c.largest]} for c in found]
        print_json("over-x", {"curves": finite})
        return 0
    print_table(
        ("function", "of", "largest ulp"),
        [(f"{c.activation}.{c.function}", c.of, shown(max(c.largest))) for c in found],
        numbers=("largest ulp",),
    )
    return 0


def _frameworks(library: Library, out: Path, *, record: bool, as_json: bool) -> int:
    from ... import output
    from ...answers import mismatches
    from ...answers.dialects import dialects
    from ...dialects.table import DIALECTS
    from ...verify.kernel_under_test import package
    from ...verify.mismatches import find

    with progress(quiet=as_json) as tell:
        found = tuple(find(dialects(library, DIALECTS, tell), package(out).__name__, tell))
    if record:
        output.rewrite(mismatches.FILE, mismatches.write(found))
    if as_json:
        print_json("mismatches", {"frameworks": [asdict(f) for f in found]})
        return 0
    for framework in found:
        click.echo(f"{framework.title} {framework.version}")
        print_table(
            ("function", "", "x", "there", "here", "exact", "kind"),
            [(m.call, m.function, m.x, m.there, m.here, m.exact, m.kind) for m in framework.mismatches],
            numbers=("x", "there", "here", "exact"),
        )
    return 0


def _workers(jobs: int | None, dask: str | None, tell: Callable[[str], None]) -> AbstractContextManager[Run]:
    """Who makes trials; a cluster has to be there before any work is done."""
    if dask is not None:
        from ...verify.cluster import cluster

        return cluster(dask, tell)
    from ...verify.trials import processes

    return nullcontext(processes(jobs or cores()))


def _has_bfloat16() -> bool:
    from importlib.util import find_spec

    return find_spec("ml_dtypes") is not None


def _current(library: Library, bound: float, out: Path, tell: Callable[[str], None]) -> Sequence[Made]:
    """What the generated kernels were written from; tells before the work if they were not."""
    from ...answers.kernels import make_all
    from ...verify.record import require_current

    made = make_all(library, tell, bound=bound, jobs=cores())
    require_current(made, out)
    return made


def _known(made: Sequence[Made]) -> dict[KernelName, Found]:
    from ...kernel.choice import recorded
    from ...verify.record import known, programs

    return known(recorded.load(recorded.FILE), programs(made))


def _record(verdicts: Sequence[Verdict], made: Sequence[Made], out: Path) -> None:
    """Keep the errors, those past the bound too: a page tells what is so."""
    from ... import output
    from ...kernel.choice import recorded
    from ...verify.record import merged, programs, require_current

    require_current(made, out)  # still: another build may have been at work meanwhile
    found = merged(recorded.load(recorded.FILE), verdicts, programs(made))
    output.rewrite(recorded.FILE, recorded.write(found))


def _tell(verdicts: Sequence[Verdict], bound: float) -> None:
    print_table(
        ("kernel", "type", "ulp", "at", "inputs", ""),
        [
            (str(v.kernel), v.kernel.type, f"{v.found.ulps:.3f}", _place(v), f"{v.found.tried:,}", _remarks(v))
            for v in verdicts
        ],
        numbers=("ulp", "inputs"),
    )
    past = sum(not v.kept for v in verdicts)
    promised = f"at most {bound:g} ulp in float32, 1 more at other parameters and of backward, halves correctly rounded"
    print_text(f"{len(verdicts) - past} of {len(verdicts)} kernels keep what is promised: {promised}")


def _place(v: Verdict) -> str:
    """Where the error is largest, in as many digits as one reads; --json has all."""
    if not v.found.ulps:
        return ""
    others = ", ".join(f"{name} = {value:.6g}" for name, value in _named(v).items())
    return f"{v.found.at:.6g}{f', {others}' if others else ''}"


def _remarks(v: Verdict) -> str:
    remarks = list(v.found.faults)
    if v.bound is not None and v.found.ulps > v.bound:
        remarks.append(f"past {v.bound:g} ulp")
    if v.bound is None and v.found.right < v.found.tried:
        remarks.append(f"{v.found.tried - v.found.right:,} not correctly rounded")
    return "; ".join(remarks)


def _named(v: Verdict) -> dict[str, float]:
    return dict(zip(v.parameters, v.found.parameters, strict=True))


def _at(v: Verdict) -> str:
    import numpy as np

    from ...verify.kernel_under_test import dtype

    return str(np.array(v.found.at).astype(dtype(v.kernel.type)))


def _as_object(verdicts: Sequence[Verdict], exhaustive: bool, kept: bool) -> dict[str, object]:
    from ...verify.kernel_under_test import BACKWARD

    return {
        "exhaustive": exhaustive,
        "kept": kept,
        "kernels": [
            {
                "activation": v.kernel.activation,
                "function": v.kernel.function,
                "type": v.kernel.type,
                "parameters": (_named(v) if v.kernel.general else {}) or "default",
                **({"beside": _named(v)} if v.kernel.function == BACKWARD else {}),
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
