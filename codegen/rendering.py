"""Templates that are filled from frozen dataclasses, and from nothing else.

Takes a folder of Jinja templates, then a template's name and a dataclass whose fields are exactly the template's
variables; gives text.
"""

from __future__ import annotations

from dataclasses import fields
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, meta

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


@cache
def environment(folder: Path) -> Environment:
    """The templates of a folder; the output is plain text, so nothing is escaped unless a template says so."""
    return Environment(
        loader=FileSystemLoader(folder),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )


@cache
def variables(folder: Path, template: str) -> frozenset[str]:
    """The variables that a template, and what it includes, is filled from."""
    made = environment(folder)
    assert made.loader is not None
    tree = made.parse(made.loader.get_source(made, template)[0])
    found = frozenset(meta.find_undeclared_variables(tree))
    for other in meta.find_referenced_templates(tree):
        assert other is not None, f"{template} includes a template whose name is computed"
        found |= variables(folder, other)
    return found


def render(folder: Path, template: str, context: DataclassInstance) -> str:
    """Fill a template; raises `TypeError` where its variables and the context's fields are not the same set."""
    given: dict[str, Any] = {f.name: getattr(context, f.name) for f in fields(context)}
    if variables(folder, template) != given.keys():
        apart = ", ".join(sorted(variables(folder, template) ^ given.keys()))
        raise TypeError(f"{template} and {type(context).__name__} differ in {apart}")
    return environment(folder).get_template(template).render(given)
