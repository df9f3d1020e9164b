"""The side bar, from the first page itself: its headings and links, in their order.

Takes the Markdown of the first page and the names of all pages; gives what Sphinx needs to know of their order, and the
HTML of the side bar. A section with subsections is long, so it comes after the short ones, and each subsection is
folded unless it holds the page that is shown. Pages of a folder that no section links to stand under the folder's own
index, where it or one of them is shown: the index itself lists them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from html import escape

from .claims import slug

_SUBTITLE = re.compile("(?:, |\N{FULLWIDTH COLON}).*$")
_LINK = re.compile(r"\]\(([\w/-]+)\.md\)")


@dataclass(frozen=True)
class Fold:
    """Pages under one line of the side bar, and the page, or the place on the first page, that the line leads to."""

    title: str
    target: str
    pages: tuple[str, ...]


@dataclass(frozen=True)
class Section:
    """A heading of the side bar and what stands under it: names of pages, and folds."""

    heading: str
    entries: tuple[str | Fold, ...]

    def pages(self) -> Iterator[str]:
        """Every page, in the order of reading."""
        for entry in self.entries:
            if isinstance(entry, str):
                yield entry
            else:
                yield from dict.fromkeys(([] if "#" in entry.target else [entry.target]) + list(entry.pages))


def plan(source: str, docnames: Iterable[str], root: str, slug: Callable[[str], str] = slug) -> tuple[Section, ...]:
    """The sections of the side bar, the short ones first; `slug` gives the anchor of a heading."""
    left = set(docnames) - {root}
    found: list[Section] = []
    for part in re.split(r"^## ", source, flags=re.MULTILINE)[1:]:
        heading, _, body = part.partition("\n")
        first, *subsections = re.split(r"^### ", body, flags=re.MULTILINE)
        entries: list[str | Fold] = [*_take(first, left)]
        for text in subsections:
            title, _, inner = text.partition("\n")
            entries.append(Fold(title.strip(), f"{root}#{slug(title.strip())}", tuple(_take(inner, left))))
        found.append(Section(heading.strip(), tuple(entries)))
    folders: dict[str, list[str]] = {}
    for name in sorted(left):
        folders.setdefault(name.rpartition("/")[0], []).append(name)
    found = [
        Section(s.heading, tuple(_unfolded(e, folders) if isinstance(e, str) else e for e in s.entries)) for s in found
    ]
    found += [Section(f.replace("/", " ").capitalize() or "More", tuple(names)) for f, names in folders.items()]
    folded = [s for s in found if any(isinstance(e, Fold) and "#" in e.target for e in s.entries)]
    return tuple(s for s in [*(s for s in found if s not in folded), *folded] if s.entries)


def _take(text: str, left: set[str]) -> list[str]:
    names = [name for name in dict.fromkeys(_LINK.findall(text)) if name in left]
    left.difference_update(names)
    return names


def _unfolded(name: str, folders: dict[str, list[str]]) -> str | Fold:
    """A folder's index, or a page with the folder's name, takes the pages of the folder that nothing else links to."""
    folder = name.removesuffix("/index")
    return Fold("", name, tuple(folders.pop(folder))) if folder in folders else name


def toctrees(sections: Iterable[Section]) -> str:
    """Hidden tables of contents for the end of the first page, which give pages their neighbours."""
    return "".join(
        "\n".join(["", "```{toctree}", ":hidden:", f":caption: {s.heading}", "", *s.pages(), "```", ""])
        for s in sections
    )


def tree(
    sections: Iterable[Section], shown: str, root: str, title: Callable[[str], str], to: Callable[..., str]
) -> str:
    """The side bar for the page `shown`; `title` names a page, and `to` gives the way to it."""
    from sphinx.locale import _

    def line(name: str, text: str, level: int, inner: str = "", mark: str = "") -> str:
        page, _, anchor = name.partition("#")
        here = name == shown
        kind = f"toctree-l{level}{' current current-page' if here else ''}{mark}"
        href = "#" if here else to(page) + (f"#{anchor}" if anchor else "")
        now = ' aria-current="page"' if here else ""
        return f'<li class="{kind}"><a class="reference internal" href="{href}"{now}>{escape(text)}</a>{inner}</li>'

    def fold(entry: Fold, number: int) -> str:
        text = entry.title or title(entry.target)
        open_ = shown in entry.pages or shown == entry.target
        box = (
            f'<input class="toctree-checkbox" id="fold-{number}" name="fold-{number}" role="switch" type="checkbox"'
            f'{" checked" if open_ else ""} aria-label="{escape(_("Unfold"))} {escape(text)}">'
            f'<label for="fold-{number}"><span class="icon"><svg>'
            '<use href="#svg-arrow-right"></use></svg></span></label>'
        )
        if not open_ and "#" not in entry.target:
            return line(entry.target, text, 1)
        told = _apart([title(name) for name in entry.pages])
        pages = "".join(line(name, own, 2) for name, own in zip(entry.pages, told, strict=True))
        mark = " has-children" + (" current" if open_ else "")
        return line(entry.target, text, 1, f"{box}<ul>{pages}</ul>", mark)

    parts, number = [f"<ul>{line(root, _('Start'), 1)}</ul>"], 0
    for section in sections:
        items = []
        for entry in section.entries:
            number += 1
            items.append(line(entry, title(entry), 1) if isinstance(entry, str) else fold(entry, number))
        parts.append(f'<p class="caption"><span class="caption-text">{escape(section.heading)}</span></p>')
        parts.append(f"<ul>{''.join(items)}</ul>")
    return "\n".join(parts)


def _apart(titles: list[str]) -> list[str]:
    """What tells titles apart, which may all end alike: "gelu, from here to there", "tanh, from here to there"."""
    ends = {match[0] if (match := _SUBTITLE.search(title)) else "" for title in titles}
    return [title.removesuffix(*ends) for title in titles] if len(ends) == 1 and len(titles) > 1 else titles
