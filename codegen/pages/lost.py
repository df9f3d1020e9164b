"""The page that is shown for an address without a page, in every language of the site.

Takes the languages besides English; gives the page. A server shows it for any address, so one page has all languages,
and of these a script leaves the one of the folder that the address lies in.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import astuple, dataclass
from pathlib import Path

from ..rendering import render
from ..words.catalogue import LANGUAGES, messages
from .edition import SOURCE, THEME

FILE = "404.html"
_TEMPLATES = Path(__file__).parent / "templates"


@dataclass(frozen=True)
class Said:
    """What it says in one language."""

    title: str = "No such page"
    what: str = (
        "There is no page at this address. It may have moved: the site's pages keep their names, but a section of one "
        "may have become a page of its own."
    )
    todo: str = "Go back, or shorten the address to that of the site's first page."
    first: str = "To the first page"
    tag: str = SOURCE
    folder: str = ""


@dataclass(frozen=True)
class Lost:
    """The page; the fields are the variables of its template."""

    languages: tuple[Said, ...]


def lost_page(languages: Iterable[str]) -> str:
    """The page."""
    return render(_TEMPLATES, f"{FILE}.jinja", Lost((Said(), *map(_said, languages))))


def _said(language: str) -> Said:
    words = {message.id: message.text for message in messages(language, THEME)}
    title, what, todo, first, *_ = astuple(Said())
    return Said(words[title], words[what], words[todo], words[first], LANGUAGES[language].tag, language)
