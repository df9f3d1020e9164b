"""`docs`: the site from the pages, and the pages from the definitions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ...errors import UserError
from ...work.processes import Limits
from ..terminal import print_json, progress
from .common import bounded, cores, defs_option, json_option, limits_options, load_library, source_of

if TYPE_CHECKING:
    from ...answers.speeds import Record
    from ...definition.library import Library
    from ...kernel.family import Family
    from ...pages.pages import Subject
    from ...proof.derive import Derived

DOCS, README = Path("docs"), Path("README.md")


@click.command("docs")
@click.argument("names", nargs=-1)
@click.option("--derive", is_flag=True, help="First write the pages anew from the definitions; takes minutes.")
@click.option(
    "--address", default="", metavar="URL", help="Where the site will be served: for previews of links, and a site map."
)
@click.option("--open", "open_", is_flag=True, help="Open the site in the browser.")
@defs_option
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="Derive the pages of NAMES, or of all, into this folder, and their site into DIR/_build.",
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
    derive: bool,
    address: str,
    open_: bool,
    defs: Path,
    out: Path | None,
    package: str,
    seconds: float,
    gigabytes: float,
    as_json: bool,
) -> None:
    """Build the site of the pages in docs, in docs/_build; with --out, pages and site of your own definitions."""
    from ...pages.site import FOLDER, build_site, missing, require_pages, require_site_tools

    limits = Limits(seconds, gigabytes)
    if out is None:
        if names:
            raise UserError(
                "the site is of all activations", "leave out the names, or give the site a folder: --out DIR"
            )
        require_pages(DOCS)
        require_site_tools()
    folder, pages = out or DOCS, None
    with progress(quiet=as_json) as tell:
        if out is not None:
            pages = _write_own(names, defs, out, package, limits, tell)
        elif derive:
            _write_all(defs, limits, tell)
        absent = missing()
        if not absent:
            tell("building the site")
            first = build_site(folder, folder / FOLDER, address)
    site = folder / FOLDER / "index.html"
    if as_json:
        told: dict[str, object] = {"index": None if absent else site.as_posix()}
        print_json("docs", told | ({} if pages is None else {"pages": pages}))
        return
    for page in pages or ():
        click.echo(f"{page}: written")
    click.echo(f"no site: {', '.join(absent)} missing: pip install 'actforge[docs]'" if absent else f"{first}: written")
    if open_ and not absent:
        click.launch(str(first))


def _write_readmes(measured: Record | None) -> None:
    """Write the README with the table of the record, and its twins in the other languages, where they have changed."""
    from ... import output
    from ...pages.readme import readme_twins
    from ...pages.speed import in_readme

    text = README.read_text("utf-8")
    made = text if measured is None else in_readme(text, measured)
    for path, told in ((README, made), *((Path(path), told) for path, told in readme_twins(made, DOCS))):
        if not path.is_file() or path.read_text("utf-8") != told:
            output.rewrite(path, told)


def _write_all(defs: Path, limits: Limits, tell: Callable[[str], None]) -> None:
    """Write every page of the project into `docs`, if anything that they are made from has changed; and the READMEs."""
    from ... import output
    from ...answers import speeds
    from ...work.fingerprint import fingerprint

    tell("reading the definitions")
    measured = speeds.load()
    _write_readmes(measured)
    key = fingerprint(defs)
    if output.unchanged(DOCS, key):
        return
    library = load_library(defs, seconds=limits.seconds, tell=tell)
    from ...answers import literature, mismatches
    from ...answers.claims import claims
    from ...answers.dialects import dialects
    from ...answers.distances import constants, pairs
    from ...dialects.table import DIALECTS
    from ...pages.api import api_page
    from ...pages.pages import Relations, page_files

    subjects = _subjects(library, library.names, "generated", limits, tell)
    near = tuple(pairs(library, tell, cores(), limits))
    with bounded(limits.seconds, "deciding the claims", tell) as each:
        relations = Relations(
            tuple(claims(library, each)),
            near,
            tuple(constants(library, each)),
            tuple(dialects(library, DIALECTS, each)),
            mismatches.load(),
            measured,
            literature.load(),
        )
    tell("writing the pages")
    files = page_files(subjects, relations)
    files["api.md"] = api_page([Path("generated"), Path("codegen")], library.names)
    output.apply(files, DOCS, key=key)


def _write_own(
    names: Sequence[str], defs: Path, out: Path, package: str, limits: Limits, tell: Callable[[str], None]
) -> list[str]:
    """Write the pages of `names`, or of all, and the index of all that the folder then has; gives the pages' paths."""
    from ... import output
    from ...definition import packs

    output.require_usable(out, write=True)
    tell("reading the definitions")
    defs, names = packs.place(defs, names)
    source = source_of(defs)
    if (other := output.other_source(out, source)) is not None:
        raise UserError(
            f"{out} holds pages of other definitions ({other}), which building from {defs} would remove",
            "give another folder: --out DIR",
        )
    library = load_library(defs, names, seconds=limits.seconds, tell=tell)
    from ...answers.claims import claims
    from ...answers.distances import constants, pairs
    from ...pages.pages import Relations, own_files, own_index

    there = {Path(path).stem for path in output.written(out) if path.endswith(".md")} if names else set(library.names)
    subjects = _subjects(library, [n for n in library.names if n in {*names, *there}], package, limits, tell)
    subjects = [_with_own_answers(s, library, limits, tell) for s in subjects]
    known = [s.name for s in subjects]
    near = tuple(pairs(library, tell, cores(), limits, of=known))
    with bounded(limits.seconds, "deciding the claims", tell) as each:
        told = tuple(c for c in claims(library, each) if c["activation"] in known)
        used = tuple(c for c in constants(library, each) if {c["activation"], c["family"]} <= {*known})
    relations = Relations(told, near, used)
    files = own_index(subjects, relations, _guests(known, near, limits, tell))
    for subject in subjects:
        if not names or subject.name in names:
            with bounded(limits.seconds, f"{subject.name}: writing the page", tell):
                files |= own_files(subject, subjects, relations)
    output.apply(files, out, partial=bool(names), source=source)
    return [(out / path).as_posix() for path in files if path.startswith("activations/") and path.endswith(".md")]


def _with_own_answers(subject: Subject, library: Library, limits: Limits, tell: Callable[[str], None]) -> Subject:
    """With the known activations that it equals, and its errors over x: of one's own none are recorded."""
    from ...answers import relatives
    from ...pages.error_plot import current
    from ...pages.over_x import NOTHING
    from ...verify.over_x import curves, merged

    activation = library[subject.name]
    if activation.gated:
        return subject
    with bounded(limits.seconds, f"{subject.name}: looking for its relatives", tell):
        found = relatives.relatives(library, activation)["found"]
    subject = replace(subject, relatives=tuple(relatives.sentence(r, subject.name) for r in found))
    if current(subject.family, subject.over_x):
        return subject
    with bounded(limits.seconds, f"{subject.name}: measuring its errors over x", tell):
        errors = merged(NOTHING, tuple(curves(subject.derived, subject.family)), "python -m codegen docs")
    return replace(subject, over_x=errors)


def _guests(
    names: Sequence[str], near: Sequence[Mapping[str, Any]], limits: Limits, tell: Callable[[str], None]
) -> list[tuple[Derived, Family]]:
    """The definitions of the tool that these are near to, for the pictures and scripts beside theirs."""
    from ...answers.kernels import make_all
    from ...definition import library as libraries
    from ...definition.places import SHIPPED
    from ...pages.distances import guests

    wanted = guests(names, near)
    if not wanted:
        return []
    library = libraries.load(SHIPPED)
    chosen = tuple(library[name] for name in wanted)
    part = libraries.Library(chosen, tuple(library.source(a) for a in chosen), library.origin)
    return [(made.derived, made.family) for made in make_all(part, tell, jobs=cores(), limits=limits)]


def _subjects(
    library: Library, names: Sequence[str], package: str, limits: Limits, tell: Callable[[str], None]
) -> list[Subject]:
    """All that pages tell of activations; the facts are those among the whole library."""
    from ...answers.facts import sheet
    from ...answers.kernels import make_all
    from ...definition import library as libraries
    from ...kernel.choice.recorded import load as load_measured
    from ...pages.over_x import load as load_over_x
    from ...pages.pages import Subject

    chosen = [library[name] for name in names]
    part = libraries.Library(tuple(chosen), tuple(library.source(a) for a in chosen), library.origin)
    measured, over_x = load_measured(), load_over_x()
    subjects = []
    for made in make_all(part, tell, jobs=cores(), limits=limits):
        tell(f"proving the facts of {made.family.name}")
        known = sheet(library, made.family.name, limits=limits)
        subjects.append(Subject(made.derived, made.family, known, made.functions, measured, over_x, package))
    return subjects
