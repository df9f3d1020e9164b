"""The source of an activation as an entry for BibTeX.

Takes a `Reference`; gives the text of an `@misc` entry, which every style knows: what kind of publication a venue is,
no definition says.
"""

from __future__ import annotations

import re
import unicodedata

from ..definition.activation import Reference

# What has a meaning in TeX; of a backslash and these two accents there is no other spelling.
_SPELLED = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}
_ESCAPED = str.maketrans({**{c: rf"\{c}" for c in "&%$#_{}"}, **_SPELLED})
_SMALL = {"a", "an", "the", "on", "of", "for", "in", "and", "to"}


def bibtex(reference: Reference) -> str:
    """The entry, with the first author, the year and the first word of the title as its key."""
    authors = [a.strip() for a in reference.authors.split(",")]
    fields = {
        "author": " and ".join("others" if a == "et al." else a for a in authors),
        "title": reference.title,
        "year": str(reference.year),
        "howpublished": reference.venue,
        "eprint": reference.arxiv,
        "archiveprefix": "arXiv" if reference.arxiv else None,
        "doi": reference.doi,
        "url": reference.link,
    }
    verbatim = ("eprint", "doi", "url")  # in which nothing has to be escaped
    texts = {key: " ".join(value.split()) for key, value in fields.items() if value}
    written = {k: v if k in verbatim else v.translate(_ESCAPED) for k, v in texts.items()}
    written["title"] = f"{{{written['title']}}}"  # its capitals stay
    lines = [f"  {key} = {{{value}}}" for key, value in written.items()]
    return "\n".join([f"@misc{{{_key(authors[0], reference)},", ",\n".join(lines), "}"])


def _key(author: str, reference: Reference) -> str:
    words = re.findall(r"[a-z0-9]+", _plain(reference.title))
    word = next((w for w in words if w not in _SMALL), "")
    return f"{_plain(''.join(author.split()[-1:]))}{reference.year}{word}"


def _plain(text: str) -> str:
    """Small letters without accents, which keys have."""
    letters = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9 ]+", "" if " " not in text else " ", letters)
