"""A function of a framework as its documentation has it: plain data.

Takes nothing; it is the vocabulary of the tables in this folder.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """One activation of a framework.

    Attributes
    ----------
    names : tuple of str
        What it is called, in full; several names stand for one function with the same arguments and defaults.
    formula : str
        What it computes, as the documentation says, in the language of typed formulas; of a gated unit in `x`, the
        array that goes through the function, and `gate`.
    arguments : tuple of str
        The numbers among its arguments, each as `name=default`, or `name=default:domain`.
    required : tuple of str
        Which of these have no default in the framework: what stands there is an example.
    settings : tuple of (str, str)
        What is passed besides, as Python writes it, for the formula to be this one.
    halves : tuple of str
        Of a gated unit that takes one array: what its first and its second half are.
    slopes : tuple of (str, str)
        Its kinks, at the defaults, where its derivative is not that of the branch of the formula that holds the point,
        and what it is there.
    note : str
        What the formula does not say.
    """

    names: tuple[str, ...]
    formula: str
    arguments: tuple[str, ...] = ()
    required: tuple[str, ...] = ()
    settings: tuple[tuple[str, str], ...] = ()
    halves: tuple[str, ...] = ()
    slopes: tuple[tuple[str, str], ...] = ()
    note: str = ""

    @property
    def word(self) -> str:
        """What it is called, without the module that it stands in."""
        return self.names[0].rpartition(".")[2]

    @property
    def defaults(self) -> tuple[str, ...]:
        """Its arguments as they are written in a call, those alone that have no default."""
        numbers = [(a.partition("=")[0], a.partition(":")[0]) for a in self.arguments]
        return tuple(name if name in self.required else text for name, text in numbers)

    def call(self, name: str) -> str:
        """How it is called by a name: what is passed to it, and its arguments."""
        return f"{name}({', '.join([*(f'{key}={value}' for key, value in self.settings), *self.defaults])})"


@dataclass(frozen=True)
class Dialect:
    """What one framework calls each activation.

    Attributes
    ----------
    name : str
        The word of the command line.
    title, version : str
        Of the framework; the version of the documentation that the rows were read in.
    source : str
        Where that is.
    rows : tuple of Row
    note : str
        What holds for all of them.
    differentiates : bool
        Whether it has derivatives of its own.
    """

    name: str
    title: str
    version: str
    source: str
    rows: tuple[Row, ...]
    note: str = ""
    differentiates: bool = True

    def call(self, row: Row) -> str:
        """How a row is called: by its word, or by its name in full where another function has that word, too."""
        homonyms = {r.names[0] for r in self.rows if r.word == row.word}
        return row.call(row.word if len(homonyms) == 1 else row.names[0])
