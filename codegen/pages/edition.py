"""The site in another language: the sources of its pages, from the English ones.

Takes the folder of the English pages and a language; gives the Markdown and the pictures of those that can be said
whole. A link to another page leads to the English one. Headings keep their anchors, so that every address of a page is
that of its English twin below the language's folder.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from html import escape, unescape
from pathlib import Path

from ..words.catalogue import Catalogue, catalogue, messages
from .claims import slug
from .data import FOLDER as DATA
from .sources import FOLDER as SOURCES
from .twin import Twin, heading_key, twin

SOURCE = "en"
_NOT_PAGES = ("_build", ".cache")
_LINK = re.compile(r"(?<!!)\[((?:[^\[\]]|\\[\[\]])*)\]\(([^)\s:#]+)\.md(#[^)\s]*)?\)")
_FILE = re.compile(r"(?<!!)\[((?:[^\[\]]|\\[\[\]])*)\]\((?!https?:|#|[^)\s]*\.md)([^)\s]+)\)")  # that is no page
_CODE = re.compile(r"^(```.*?^```$)", re.DOTALL | re.MULTILINE)
_TEXT = re.compile(r"(?<=\\text\{)( *)([^{}]*?)( *)(?=\})")  # the words of a formula
_DRAWN = re.compile(r"(?<=>)([^<>{}]*[A-Za-z]{2}[^<>{}]*)(?=</(?:text|title|tspan)>)")
_ATTRIBUTE = re.compile(r'(?<= )((?:aria-label|title|alt|placeholder)=")([^"]+)(?=")|(<title>)([^<]+)(?=</title>)')
THEME = "site/theme"  # the messages of the theme
SAID = {"messages.js": "site/scripts", "grammar-messages.js": "site/grammar"}  # and those that scripts say
_FIELD = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True)
class Edition:
    """The pages of one language, by their paths without an ending; none where the first page cannot be said."""

    language: str
    words: Catalogue
    pages: Mapping[str, Twin] = field(default_factory=dict)
    missing: Mapping[str, list[str]] = field(default_factory=dict)  # of the other pages: what has no message
    names: frozenset[str] = frozenset()  # of activations, which may be words: they stay as they are

    def markdown(self) -> Iterator[tuple[str, str]]:
        """The sources, by their paths."""
        for page, made in self.pages.items():
            parts = _CODE.split(made.text)
            parts[::2] = [_FILE.sub(_shown(page), _LINK.sub(self._linked(page), part)) for part in parts[::2]]
            yield f"{page}.md", _TEXT.sub(lambda m: f"{m[1]}{self.words.say(m[2]) or m[2]}{m[3]}", "".join(parts))

    def _linked(self, page: str) -> Callable[[re.Match[str]], str]:
        folder = posixpath.dirname(page)

        def one(match: re.Match[str]) -> str:
            target = posixpath.normpath(posixpath.join(folder, match[2]))
            if target in self.pages:
                return match[0]
            way = posixpath.relpath(f"../{target}.html", folder or ".")
            return f'<a href="{escape(way + (match[3] or ""))}" hreflang="{SOURCE}">{match[1]}</a>'

        return one

    def picture(self, svg: str) -> str:
        """A picture with its words."""

        def one(match: re.Match[str]) -> str:
            text = unescape(match[1])
            return match[1] if text in self.names else escape(self.words.say(text) or text, quote=False)

        return _DRAWN.sub(one, svg)

    def attributes(self, html: str) -> str:
        """A page of the site, with what its theme says in attributes and icons, and has no way to translate."""

        def one(match: re.Match[str]) -> str:
            mark, text = match[1] or match[3], match[2] or match[4]
            return mark + self._theme.get(unescape(text), text)

        return _ATTRIBUTE.sub(one, html)

    def anchor(self, title: str) -> str:
        """The anchor of a heading: that of the English one."""
        return self._anchors.get(heading_key(title)) or slug(title)

    @cached_property
    def _theme(self) -> dict[str, str]:
        return {m.id: escape(m.text) for m in messages(self.language, THEME)}

    @cached_property
    def _anchors(self) -> dict[str, str]:
        return {title: anchor for made in self.pages.values() for title, anchor in made.slugs.items()}


def _shown(page: str) -> Callable[[re.Match[str]], str]:
    """Links to data and to pages of sources lead to the English site; of other files the words are left."""
    folder = posixpath.dirname(page)

    def one(match: re.Match[str]) -> str:
        target = posixpath.normpath(posixpath.join(folder, match[2]))
        if target.startswith(f"{DATA}/"):
            way = posixpath.relpath(f"../{target}", folder or ".")
        elif target.startswith("../") and target.endswith(".py"):
            way = posixpath.relpath(f"../{SOURCES}/{target[3:-3]}.html", folder or ".")
        else:
            return match[1]
        return f'<a href="{escape(way)}">{match[1]}</a>'

    return one


def names_in(docs: Path) -> frozenset[str]:
    """The activations that a folder has pages of."""
    return frozenset(file.stem for file in (docs / "activations").glob("*.md"))


def edition(docs: Path, language: str) -> Edition:
    """The pages of a folder in a language."""
    names = names_in(docs)
    words = catalogue(language, names)
    pages, missing = {}, {}
    for file in sorted(docs.rglob("*.md")):
        path = file.relative_to(docs)
        if path.parts[0] in _NOT_PAGES or path.name == "README.md":
            continue
        made = twin(file.read_text("utf-8"), words, names)
        page = path.with_suffix("").as_posix()
        if made.missing:
            missing[page] = made.missing
        else:
            pages[page] = made
    return Edition(language, words, pages if "index" in pages else {}, missing, names)


def said_by_scripts(language: str, part: str) -> list[tuple[str, str]]:
    """The messages of scripts: a regular expression for each, and its translation with {0}, {1}, ...

    The first that fits is meant, so those come first that have more words of their own.
    """
    told = []
    for message in sorted(messages(language, part), key=lambda m: -len(_FIELD.sub("", m.id))):
        names = _FIELD.findall(message.id)
        pattern = _FIELD.sub("(.+?)", re.sub(r"[^\w\s{}]", r"\\\g<0>", message.id))
        text = _FIELD.sub(lambda m, names=names: f"{{{names.index(m[1])}}}", message.text)  # type: ignore[misc]
        told.append((f"^{pattern}$", text))
    return told
