"""`docs`: the pages from the definitions, and the site from the pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ...errors import UserError
from ...work.processes import Limits
from ..terminal import print_json, progress
from .common import bounded, cores, defs_option, json_option, limits_options, load_library, source_of

if TYPE_CHECKING:
    from ...definition.library import Library
    from ...pages.pages import Subject

DOCS = Path("docs")


@click.command("docs")
@click.argument("names", nargs=-1)
@click.option("--open", "open_", is_flag=True, help="Open the site in the browser.")
@defs_option
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="Write the pages of NAMES, or of all, to this folder: no site, and no index.",
)
@click.option(
    "--package",
    default="generated",
    show_default=True,
    metavar="NAME",
    help="With --out: the package that the examples import.",
)
@limits_options
@json_option
def command(
    names: tuple[str, ...],
    open_: bool,
    defs: Path,
    out: Path | None,
    package: str,
    seconds: float,
    gigabytes: float,
    as_json: bool,
) -> None:
    """Write the pages into docs and build their site in docs/_build; with --out DIR, write pages without a site."""
    limits = Limits(seconds, gigabytes)
    if out is not None:
        _write_alone(names, defs, out, package, limits, as_json)
        return
    if names:
        raise UserError("the site is of all activations", "leave out the names, or write their pages alone: --out DIR")
    from ... import output
    from ...pages.site import build_site, require_pages
    from ...work.fingerprint import fingerprint

    require_pages(DOCS)
    with progress(quiet=as_json) as tell:
        tell("reading the definitions")
        key = fingerprint(defs)
        if not output.unchanged(DOCS, key):
            library = load_library(defs, seconds=seconds, tell=tell)
            from ...answers.claims import claims
            from ...answers.dialects import dialects
            from ...answers.distances import constants, pairs
            from ...dialects.table import DIALECTS
            from ...pages.pages import Relations, page_files

            subjects = _subjects(library, library.names, "generated", limits, tell)
            near = tuple(pairs(library, tell, cores(), limits))
            with bounded(seconds, "deciding the claims", tell) as each:
                relations = Relations(
                    tuple(claims(library, each)),
                    near,
                    tuple(constants(library, each)),
                    tuple(dialects(library, DIALECTS, each)),
                )
            tell("writing the pages")
            output.apply(page_files(subjects, relations), DOCS, key=key)
        tell("building the site")
        first = build_site(DOCS, DOCS / "_build")
    if as_json:
        print_json("docs", {"index": first.as_posix()})
    else:
        click.echo(f"{first}: written")
    if open_:
        click.launch(str(first))


def _write_alone(names: Sequence[str], defs: Path, out: Path, package: str, limits: Limits, as_json: bool) -> None:
    from ... import output
    from ...definition import packs

    output.require_usable(out, write=True)
    with progress(quiet=as_json) as tell:
        tell("reading the definitions")
        defs, names = packs.place(defs, names)
        source = source_of(defs)
        if (other := output.other_source(out, source)) is not None:
            raise UserError(
                f"{out} holds pages of other definitions ({other}), which building from {defs} would remove",
                "give another folder: --out DIR",
            )
        library = load_library(defs, names, seconds=limits.seconds, tell=tell)
        from ...pages.pages import own_files

        files: dict[str, str] = {}
        for subject in _subjects(library, names or library.names, package, limits, tell):
            with bounded(limits.seconds, f"{subject.name}: writing the page", tell):
                files |= own_files(subject)
        report = output.apply(files, out, partial=bool(names), source=source)
    if as_json:
        print_json("docs", {"pages": [(out / path).as_posix() for path in files if path.endswith(".md")]})
        return
    for change in report.changes:
        click.echo(f"{out / change.path}: {'removed' if change.after is None else 'written'}")
    if report.fresh:
        click.echo(f"{out}: up to date ({report.unchanged} files)")


def _subjects(
    library: Library, names: Sequence[str], package: str, limits: Limits, tell: Callable[[str], None]
) -> list[Subject]:
    """All that pages tell of activations; the facts are those among the whole library."""
    from ...answers.facts import sheet
    from ...answers.kernels import make_all
    from ...definition import library as libraries
    from ...kernel.choice.recorded import load as load_measured
    from ...pages.pages import Subject

    chosen = [library[name] for name in names]
    part = libraries.Library(tuple(chosen), tuple(library.source(a) for a in chosen), library.origin)
    measured = load_measured()
    subjects = []
    for made in make_all(part, tell, jobs=cores(), limits=limits):
        tell(f"proving the facts of {made.family.name}")
        known = sheet(library, made.family.name, limits=limits)
        subjects.append(Subject(made.derived, made.family, known, measured, package))
    return subjects
