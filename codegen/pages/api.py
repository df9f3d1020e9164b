"""The reference of what a program calls, from the docstrings of the generated package and of `codegen` itself.

Takes the folders of packages; gives the page. Sources are read and not imported, so no framework needs to be there.
Activations are left out: each has a page of its own.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from inspect import cleandoc
from pathlib import Path

from ..rendering import render

_TEMPLATES = Path(__file__).parent / "templates"
_SECTION = re.compile(r"^(\w[\w ]*)\n-{3,}\n", re.MULTILINE)
_CODE = re.compile(r"(`[^`]*`)")
# Of a type in words, what is Python: the values it has, a name with dots, a built-in type, a class.
_TYPE = re.compile(r"\{[^}]*\}|\b\w+(?:\.\w+)+|\b(?:str|int|float|bool|dict)\b|\b[A-Z][a-z]+\b")
_STARTS = ("__init__", "__new__")
_MADE = re.compile(r"^(?:Made|Generated) by .*?(?:\n\n|\Z)", re.MULTILINE)


Definition = ast.FunctionDef | ast.ClassDef


@dataclass(frozen=True)
class Entry:
    """A function, a class or a method: its name, how it is called, and what its docstring says, as Markdown."""

    name: str
    call: str
    doc: str
    members: tuple[Entry, ...] = ()


@dataclass(frozen=True)
class Module:
    """What one module offers."""

    name: str
    doc: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class Api:
    """The page; the fields are the variables of its template."""

    modules: tuple[Module, ...]


def api_page(packages: Collection[Path], activations: Collection[str]) -> str:
    """The page."""
    return render(_TEMPLATES, "api.md.jinja", api(packages, activations)).rstrip("\n") + "\n"


def api(packages: Collection[Path], activations: Collection[str]) -> Api:
    """The reference of packages and of the packages in them, without activations."""
    found = []
    for package in packages:
        inner = sorted(p.parent for p in package.glob("*/__init__.py") if "__all__" in p.read_text("utf-8"))
        for folder in (package, *inner):
            name = folder.relative_to(package.parent).as_posix().replace("/", ".")
            file = folder / "__init__.py"
            tree = ast.parse(file.read_text("utf-8"))
            public = set(_exported(tree)) - set(activations)
            entries = tuple(e for d in _found(tree, file) for e in _entry(d, called=d.name in public))
            found.append(Module(name, markdown(_MADE.sub("", ast.get_docstring(tree) or "")), entries))
    return Api(tuple(found))


def _exported(tree: ast.Module) -> Iterator[str]:
    """The names in `__all__`."""
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id == "__all__":
            yield from ast.literal_eval(node.value)


def _found(tree: ast.Module, file: Path) -> Iterator[Definition]:
    """The functions and classes of a module, defined there or taken from a module beside it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.level == 1 and node.module:
            source = file.parent.joinpath(*node.module.split(".")).with_suffix(".py")
            if source.is_file():
                there = {d.name: d for d in _definitions(ast.parse(source.read_text("utf-8")))}
                for alias in node.names:
                    if not (alias.asname or alias.name).startswith("_") and alias.name in there:
                        yield there[alias.name]
    yield from _definitions(tree)


def _definitions(tree: ast.Module | ast.ClassDef) -> Iterator[Definition]:
    return (n for n in tree.body if isinstance(n, Definition) and not n.name.startswith("_"))


def _entry(node: Definition, *, called: bool) -> Iterator[Entry]:
    """What is told of a definition that a program calls, or of a class whose objects it is given; else nothing."""
    doc = ast.get_docstring(node)
    if not doc or not (called or isinstance(node, ast.ClassDef)):
        return
    if isinstance(node, ast.FunctionDef):
        yield Entry(node.name, node.name if _is_property(node) else f"{node.name}({_arguments(node)})", markdown(doc))
        return
    start = next((n for n in node.body if isinstance(n, ast.FunctionDef) and n.name in _STARTS), None)
    fields = (n.target.id for n in node.body if isinstance(n, ast.AnnAssign) and isinstance(n.target, ast.Name))
    call = f"{node.name}({_arguments(start) if start else ', '.join(fields)})" if called else ""
    members = (m for m in _definitions(node) if called or (isinstance(m, ast.FunctionDef) and _is_property(m)))
    yield Entry(node.name, call, markdown(doc), tuple(e for m in members for e in _entry(m, called=True)))


def _is_property(node: ast.FunctionDef) -> bool:
    return any(isinstance(d, ast.Name) and d.id in ("property", "cached_property") for d in node.decorator_list)


def _arguments(function: ast.FunctionDef) -> str:
    """The arguments as they are written, without their types and without the object itself."""
    arguments = function.args
    for argument in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs, arguments.vararg, arguments.kwarg):
        if argument is not None:
            argument.annotation = None
    text = ast.unparse(arguments)
    return re.sub(r"^(?:self|cls)(?:, )?", "", text)


def markdown(doc: str) -> str:
    """A docstring in the form of numpydoc as Markdown: lists of parameters, and examples as code."""
    first, *rest = _SECTION.split(cleandoc(doc))
    parts = [_plain(first)]
    for title, body in zip(rest[::2], rest[1::2], strict=True):
        parts += [f"**{title}**", _examples(body) if title == "Examples" else "\n".join(_listed(body))]
    return "\n\n".join(part.strip("\n") for part in parts if part.strip())


def _examples(body: str) -> str:
    return f"```python\n{body.strip()}\n```"


def _listed(body: str) -> Iterator[str]:
    """Entries, each a line, and under it what is told of it."""
    for entry in re.split(r"\n(?=\S)", body.strip("\n")):
        head, _, told = entry.partition("\n")
        name, _, kind = head.partition(" : ")
        text = " ".join(told.split())
        yield (
            f"- `{name.strip()}`" + (f", {_kind(kind.strip())}" if kind else "") + (f": {_plain(text)}" if text else "")
        )


def _kind(text: str) -> str:
    """A type in words, in which what is Python is code."""
    parts = _CODE.split(_plain(text))
    return "".join(p if p[:1] == "`" else _TYPE.sub(r"`\g<0>`", p) for p in parts)


def _plain(text: str) -> str:
    """Text in which nothing is taken for HTML; code stays as it is."""
    lines = []
    for line in text.splitlines():
        parts = [line] if line.startswith("    ") else _CODE.split(line)
        lines.append("".join(p if p[:1] == "`" or line.startswith("    ") else p.replace("<", "&lt;") for p in parts))
    return "\n".join(lines)
