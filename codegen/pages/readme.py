"""The README in the other languages, from the English one.

Takes the text of the README; gives the texts of its twins by their paths. They are committed beside it, since a code
host shows them as they are. A table that is filled from a record is said as the rest is, so it has the same figures.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ..errors import UserError
from ..words.catalogue import LANGUAGES, catalogue
from .edition import names_in
from .twin import twin


def readme_twins(text: str, docs: Path) -> Iterator[tuple[str, str]]:
    """The README of each language.

    Parameters
    ----------
    text
        The English one.
    docs
        The folder of pages, whose activations are names.

    Raises
    ------
    UserError
        If a sentence has no message.
    """
    names = names_in(docs)
    for language in LANGUAGES:
        made = twin(text, catalogue(language, names), names)
        if made.missing:
            raise UserError(
                f"README.md cannot be said in {language!r}: {made.missing[0]}",
                f"give each sentence a message in codegen/words/{language}/readme.po",
            )
        yield f"README.{language}.md", made.text
