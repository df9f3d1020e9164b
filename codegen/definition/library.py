"""A folder of definitions.

Takes a folder; gives a frozen `Library` of every `Activation` at the top level of its modules. A module is read here
and not imported: no other module sees it, nothing is written beside it, and a number in it is what was written, so
that 0.1 * 0.2 is 1/50 and 1/3 is a third. `load` refuses a folder with a mistake in it; `load_rest` leaves out the
files that have one, and keeps what is wrong with each.
"""

from __future__ import annotations

import ast
import contextlib
import os
import re
import sys
import traceback
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import sympy
from sympy import Rational

from ..errors import Excerpt, UserError, UserErrors, resembles
from ..work.tasks import Origin
from ..work.time_limit import Late, within
from .activation import Activation, gate
from .excerpt import cut
from .formula import FUNCTIONS, translated
from .location import DefinitionError, Location
from .names import function_names
from .places import modules, text_of
from .typed.words import WORDS


@dataclass(frozen=True)
class Folder:
    """A folder of definitions, or some files of it."""

    path: Path
    files: tuple[str, ...] | None = None  # their names

    def read(self) -> Library:
        return load(self.path, only=self.files)


@dataclass(frozen=True)
class Library:
    """The activations of a folder, in the order of their names.

    Attributes
    ----------
    activations : tuple of Activation
    sources : tuple of str
        Where each stands, seen from the folder's parent: `defs/swish.py`.
    origin : Origin or None
        Where the library was read, and can be read again by another process.
    broken : tuple of DefinitionError
        What is wrong with the files that were left out.
    """

    activations: tuple[Activation, ...]
    sources: tuple[str, ...]
    origin: Origin | None = None
    broken: tuple[DefinitionError, ...] = ()

    def __iter__(self) -> Iterator[Activation]:
        return iter(self.activations)

    def __len__(self) -> int:
        return len(self.activations)

    def __contains__(self, name: object) -> bool:
        return name in self.names

    def __getitem__(self, name: str) -> Activation:
        for activation in self.activations:
            if activation.name == name:
                return activation
        raise KeyError(name)

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(a.name for a in self.activations)

    def source(self, activation: Activation) -> str:
        """Where `activation` stands, seen from the folder's parent."""
        return dict(zip(self.names, self.sources, strict=True))[activation.name]


def load(folder: str | os.PathLike[str], *, seconds: float | None = None, only: Sequence[str] | None = None) -> Library:
    """Read every module of a folder.

    Parameters
    ----------
    folder : path
    seconds : float, optional
        The longest time for one module.
    only : sequence of str, optional
        The names of the files to read; all, if it is not given.

    Raises
    ------
    DefinitionError
        If the folder or anything in it is wrong, with the file and line.
    UserErrors
        If several files are wrong: the first mistake of each.
    """
    found = load_rest(folder, seconds=seconds, only=only)
    if found.broken:
        raise together(found.broken)
    return found


def load_rest(
    folder: str | os.PathLike[str],
    *,
    seconds: float | None = None,
    only: Sequence[str] | None = None,
    tell: Callable[[str], None] = lambda _: None,
) -> Library:
    """Read the modules of a folder, without those that are wrong; `broken` says what is wrong with each.

    Raises
    ------
    DefinitionError
        If there is no such folder, or nothing in it.
    """
    place = Path(folder)
    here = Location(_shown(place), 0)
    if not place.is_dir():
        problem = "is not a folder" if place.exists() else "is not there"
        todo = "start with: python -m codegen new NAME, or name a folder of Python files: --defs DIR"
        raise DefinitionError(here, f"the folder of definitions {problem}", todo)
    files = [f for f in modules(place) if only is None or f.name in only]
    owners: dict[str, Activation] = {}
    found: list[tuple[Activation, Path]] = []
    broken: list[DefinitionError] = []
    for file in files:
        tell(f"reading {_shown(file)}")
        try:
            made = _activations(file, seconds)
            owners = _owners(owners, made)
        except DefinitionError as error:
            broken.append(error)
        else:
            found += [(activation, file) for activation in made]
    if not found and not broken:
        what = "has no activation in it" if files else "has no Python file in it"
        raise DefinitionError(here, f"the folder of definitions {what}", "start with: python -m codegen new NAME")
    found.sort(key=lambda pair: pair[0].name)
    name = _printed(place.resolve().name)
    return Library(
        tuple(a for a, _ in found),
        tuple(f"{name}/{_printed(file.name)}" for _, file in found),
        Folder(place, tuple(sorted({file.name for _, file in found}))),
        tuple(broken),
    )


def find(folder: Path, name: str) -> Activation:
    """One activation of a folder; what is wrong with files that do not speak of it does not matter.

    Raises
    ------
    DefinitionError
        If its file is wrong, or there is no such folder.
    KeyError
        If there is no such activation.
    """
    speaking = [file.name for file in modules(folder) if _speaks_of(file, name)]
    found = load_rest(folder, only=speaking) if speaking else None
    if found is None or name not in found:
        found = load_rest(folder)
    if name not in found and found.broken:
        raise together(found.broken)
    return found[name]


def together(errors: Sequence[UserError]) -> UserError:
    """Several errors as one."""
    return errors[0] if len(errors) == 1 else UserErrors(errors)


def speaks_of(error: DefinitionError, name: str) -> bool:
    """Whether what is wrong is, as far as its file is readable, where an activation of that name is defined."""
    return _speaks_of(Path(error.location.file), name)


def _speaks_of(file: Path, name: str) -> bool:
    return file.stem == name or re.search(rf"""(["']){re.escape(name)}\1""", text_of(file)) is not None


def _activations(file: Path, seconds: float | None) -> list[Activation]:
    """Those at the module's top level; one that has two names there is one."""
    made = [value for value in vars(_execute(file, seconds)).values() if isinstance(value, Activation)]
    return list({id(a): a for a in made}.values())


def _execute(file: Path, seconds: float | None) -> ModuleType:
    shown = _shown(file)
    try:
        text = file.read_text(encoding="utf-8-sig")
        tree = _Exact(text).visit(ast.parse(text, shown))
    except SyntaxError as error:
        line, start = error.lineno or 1, max((error.offset or 1) - 1, 0)
        end = (error.end_offset or 0) - 1 if error.end_lineno == line else 0
        piece = cut(text, (line, start, end)) if line <= len(text.splitlines()) else None
        raise DefinitionError(Location(shown, line), f"syntax error: {error.msg}", "correct it", piece) from error
    except (OSError, ValueError, RecursionError) as error:
        raise DefinitionError(Location(shown, 1), f"cannot be read: {error}", "make it a UTF-8 text file") from error
    module = ModuleType(f"definitions.{file.stem}")
    module.__file__ = shown
    vars(module).update({_DECIMAL: Rational, _QUOTIENT: _quotient})
    try:
        # The command line's own output may be one JSON object.
        with contextlib.redirect_stdout(sys.stderr), within(seconds, f"{file.stem}: reading the definition"):
            exec(compile(ast.fix_missing_locations(tree), shown, "exec"), vars(module))
    except DefinitionError:
        raise
    except Late as error:
        raise _at(text, shown, error.__cause__ or error, error.what, error.todo) from error
    except (Exception, SystemExit) as error:
        raise _at(text, shown, error, f"{type(error).__name__}: {translated(str(error))}", _advice(error)) from error
    return module


def _at(text: str, shown: str, error: BaseException, what: str, todo: str) -> DefinitionError:
    """What is wrong where the author's module was when an error was raised."""
    frames = [f for f in traceback.extract_tb(error.__traceback__) if f.filename == shown]
    line = (frames[-1].lineno if frames else 1) or 1
    return DefinitionError(Location(shown, line), what, todo, _piece(text, frames[-1]) if frames else None)


def _advice(error: BaseException) -> str:
    if isinstance(error, ImportError):
        return "import from sympy and codegen alone"
    word = error.name if isinstance(error, NameError) else None
    if word in ("Activation", "Parameter", "Reference", "x", "gate", *WORDS):
        return f"add: from codegen import {word}"
    if word is not None and hasattr(sympy, word):
        return f"add: from sympy import {word}"
    close = word and resembles(word, (*FUNCTIONS, *WORDS))
    if close:
        return f"did you mean {close}? else correct this line"
    return next((advice for said, advice in _SAID if said in str(error)), "correct this line")


# What Python, NumPy and SymPy say where a formula is written as if x were a number.
_SAID = (
    (
        "truth value of Relational",
        "write a choice as Piecewise((value, condition), ..., (value, True)), or with Max, Min",
    ),
    ("not comparable", "look for a division by zero, or a root of a negative number"),
    ("Invalid comparison", "look for a division by zero, or a root of a negative number"),
    ("Cannot convert expression to float", "use functions of sympy, not of math: from sympy import exp, tanh"),
    ("loop of ufunc does not support argument", "use functions of sympy, not of numpy: from sympy import exp, tanh"),
)


def _piece(text: str, frame: traceback.FrameSummary) -> Excerpt | None:
    """What was being evaluated in the author's module; Python counts columns in bytes."""
    if frame.lineno is None or frame.colno is None or frame.lineno != frame.end_lineno:
        return None
    line = text.splitlines()[frame.lineno - 1].encode()
    start, end = (len(line[: k or 0].decode(errors="replace")) for k in (frame.colno, frame.end_colno))
    return cut(text, (frame.lineno, start, end))


# What the author's module calls in place of its decimals and quotients; no name of the author's looks like these.
_DECIMAL, _QUOTIENT = "__decimal__", "__quotient__"


class _Exact(ast.NodeTransformer):
    """Decimal literals, and quotients of integers, become rational numbers."""

    def __init__(self, text: str) -> None:
        self.text = text

    def visit_Constant(self, node: ast.Constant) -> ast.expr:
        if not isinstance(node.value, float):
            return node
        written = ast.get_source_segment(self.text, node) or repr(node.value)
        return self._call(_DECIMAL, node, ast.Constant(written.replace("_", "")))

    def visit_BinOp(self, node: ast.BinOp) -> ast.expr:
        self.generic_visit(node)
        return self._call(_QUOTIENT, node, node.left, node.right) if isinstance(node.op, ast.Div) else node

    def visit_JoinedStr(self, node: ast.JoinedStr) -> ast.expr:
        return node  # text for people

    def _call(self, name: str, node: ast.expr, *args: ast.expr) -> ast.expr:
        return ast.copy_location(ast.Call(ast.Name(name, ast.Load()), list(args), []), node)


def _quotient(a: Any, b: Any) -> Any:
    return Rational(a, b) if isinstance(a, int) and isinstance(b, int) and b else a / b


def _owners(owners: dict[str, Activation], activations: list[Activation]) -> dict[str, Activation]:
    """Who has each name, with some activations more.

    No two may need the same name, nor names that one file system takes for the same.
    """
    grown = dict(owners)
    for activation in activations:
        partials = [gate.name] * activation.gated + [p.name for p in activation.parameters]
        for name in function_names(activation.name, partials):
            other = grown.setdefault(name.lower(), activation)
            if other is not activation:
                problem = f"{activation.name} is already defined at {other.location}"
                if activation.name != other.name:
                    problem = f"{activation.name} and {other.name} ({other.location}) both need the name {name}"
                raise DefinitionError(activation.location, problem, "rename one of them")
    return grown


def _printed(name: str) -> str:
    """The name of a file, of whatever characters, as generated text may have it."""
    return "".join(c if c.isprintable() else "?" for c in name)


def _shown(path: Path) -> str:
    """A path as a reader would type it: from the working folder where it lies below that."""
    full = path.resolve()
    return full.relative_to(Path.cwd()).as_posix() if full.is_relative_to(Path.cwd()) else str(path)
