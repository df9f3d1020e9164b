"""A page of Markdown in another language: what is said is translated, and its form, formulas and code are kept.

Takes the text of a page and a catalogue; gives the text of its twin, or what has no message. A page with a sentence
that cannot be said has no twin, so that none is half in one language and half in the other.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass, field

from ..words.catalogue import Catalogue
from .claims import slug

_CELLS = re.compile(r"(?<!\\)\|")
_RULE = re.compile(r"[|:\- ]+")
_ITEM = re.compile(r"( *(?:[-*]|\d+\.) +)(.*)")
_TAG = re.compile(r"</?(?:details|summary|a|br|div|p)\b")
_SUMMARY = re.compile(r"<summary>(.*)</summary>")
_MARKUP = re.compile(r"\\(?=[\W_])|[`*]|\]\([^)]*\)|\[")


@dataclass
class Twin:
    """A page in another language."""

    text: str
    missing: list[str] = field(default_factory=list)  # sentences without a message
    slugs: dict[str, str] = field(default_factory=dict)  # of its headings: the anchors of the English ones


def twin(page: str, words: Catalogue, names: Container[str] = ()) -> Twin:
    """The twin of a page; a heading that is one of `names` stays as it is."""
    made = Twin("")

    def say(text: str) -> str:
        if not text:
            return text
        said = words.say(text)
        if said is None:
            made.missing += words.unsaid(text) or [text]
        return said or text

    lines = []
    for kind, mark, text in parts(page):
        if kind == "heading":
            said = text if text in names else say(text)
            made.slugs[heading_key(said)] = slug(_plain(text))
            lines.append(mark + said)
        elif kind == "row":
            lines.append("|" + "|".join(f" {say(cell.strip())} " for cell in _CELLS.split(text)[1:-1]) + "|")
        else:
            lines.append(mark + say(text) + ("</summary>" if mark == "<summary>" else ""))
    made.text = "\n".join(lines) + "\n"
    return made


def parts(page: str) -> Iterator[tuple[str, str, str]]:
    """What a page consists of, in its order: the kind of a part, the mark that stands before its text, and the text.

    What is not said, such as code, is a mark without a text.
    """
    text: list[str] = []
    mark = ""
    fenced = False
    for line in page.splitlines():
        item = _ITEM.match(line)
        if item and text and not mark and not re.match(r" *(?:[-*]|1\.) ", line):
            item = None  # a number that a line of a paragraph begins with
        plain = fenced or line.startswith(("```", "#", "|", "<!--")) or not line.strip() or bool(_TAG.match(line))
        plain = plain or (not text and not item and line.startswith("    "))  # code, as docstrings have it
        if text and (plain or item):
            yield "text", mark, " ".join(text)
            text, mark = [], ""
        if line.lstrip().startswith("```"):
            fenced = not fenced
            yield "mark", line, ""
        elif fenced or not line.strip():
            yield "mark", line, ""
        elif line.startswith("#"):
            level, _, title = line.partition(" ")
            yield "heading", f"{level} ", title
        elif line.startswith("|"):
            yield ("mark", line, "") if _RULE.fullmatch(line) else ("row", "", line)
        elif said := _SUMMARY.fullmatch(line):
            yield "text", "<summary>", said[1]
        elif plain:
            yield "mark", line, ""
        elif item:
            mark, text = item[1], [item[2]]
        else:
            text.append(line.strip())
    if text:
        yield "text", mark, " ".join(text)


def _plain(heading: str) -> str:
    """The letters of a heading."""
    return _MARKUP.sub("", heading)


def heading_key(title: str) -> str:
    """What of a heading is the same in the Markdown and where its anchor is made."""
    return re.sub(r"[\W_]", "", _plain(title))
