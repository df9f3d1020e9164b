"""`docs`: the pages from the definitions, and the site from the pages."""

from __future__ import annotations

from pathlib import Path

import click

from ..terminal import print_json, progress
from .common import cores, defs_option, json_option, load_library

DOCS = Path("docs")


@click.command("docs")
@click.option("--open", "open_", is_flag=True, help="Show it in the browser.")
@defs_option
@json_option
def command(open_: bool, defs: Path, as_json: bool) -> None:
    """Write the pages into docs, and build the site of them into docs/_build."""
    from .. import output
    from ..fingerprint import fingerprint
    from ..pages.site import build_site, require_pages

    require_pages(DOCS)
    with progress(quiet=as_json) as tell:
        tell("reading the definitions")
        key = fingerprint(defs)
        if not output.unchanged(DOCS, key):
            library = load_library(defs)
            from ..build import make_all
            from ..dialects.proved import dialects
            from ..dialects.table import DIALECTS
            from ..distances import constants, pairs
            from ..kernel.measured import load as load_measured
            from ..pages.pages import Relations, Subject, page_files
            from ..sheets import facts
            from ..verdicts import claims

            measured = load_measured()
            subjects = []
            for made in make_all(library, tell, jobs=cores()):
                tell(f"proving the facts of {made.family.name}")
                known = facts(library, library[made.family.name])
                subjects.append(Subject(made.derived, made.family, made.exact, known, measured))
            relations = Relations(
                tuple(claims(library, tell)),
                tuple(pairs(library, tell, cores())),
                tuple(constants(library, tell)),
                tuple(dialects(library, DIALECTS, tell)),
            )
            tell("writing the pages")
            output.apply(page_files(subjects, relations), DOCS, key=key)
        tell("building the site")
        first = build_site(DOCS, DOCS / "_build")
    if as_json:
        print_json({"index": first.as_posix()})
    else:
        click.echo(f"{first}: written")
    if open_:
        click.launch(str(first))
