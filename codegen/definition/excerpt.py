"""The piece of a definition that an error is about.

Takes a file, a line and what is wrong there, as text; gives the line and the span of it. The file is parsed, not run.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from ..errors import Excerpt

Span = tuple[int, int, int]  # a line from 1 on, and columns in it


def excerpt(file: str, line: int, piece: str = "") -> Excerpt | None:
    """The piece in the statement that holds a line; the formula in it, or all of it, where there is no such piece."""
    try:
        text = Path(file).read_text(encoding="utf-8-sig")
        tree = ast.parse(text)
    except (OSError, ValueError, SyntaxError, RecursionError):
        return None
    holding = [s for s in ast.walk(tree) if isinstance(s, ast.stmt) and s.lineno <= line <= (s.end_lineno or s.lineno)]
    if not holding:
        return None
    statement = max(holding, key=lambda s: s.lineno)  # the innermost
    found = next(_places(text, statement, piece), None) if piece else None
    return cut(text, found or _whole(text, statement))


def cut(text: str, span: Span) -> Excerpt:
    """A span of a text, with its line as it is shown: without what it is indented by."""
    number, start, end = span
    line = text.splitlines()[number - 1]
    indent = len(line) - len(line.lstrip())
    start = max(start - indent, 0)
    return Excerpt(line.strip(), start, max(end - indent, start + 1))


def _places(text: str, statement: ast.stmt, piece: str) -> Iterator[Span]:
    """Where a name, a literal or an expression stands that reads as `piece`."""
    wanted = _bare(piece)
    for node in ast.walk(statement):
        match node:
            case ast.keyword(arg=str(name)) if name == piece:
                yield node.lineno, node.col_offset, node.col_offset + len(name)
            case ast.Constant(value=str(content)) if content == piece:
                yield _span(text, node)
            case ast.expr() if _bare(ast.get_source_segment(text, node) or "") == wanted:
                yield _span(text, node)


def _bare(text: str) -> str:
    return "".join(text.split())


def _whole(text: str, statement: ast.stmt) -> Span:
    """The formula of the statement: the second argument of what it calls; else the statement."""
    if isinstance(statement, ast.Assign | ast.Expr) and isinstance(statement.value, ast.Call):
        arguments = statement.value.args
        if len(arguments) > 1 and isinstance(arguments[0], ast.Constant):
            return _span(text, arguments[1])
    return _span(text, statement)


def _span(text: str, node: ast.expr | ast.stmt) -> Span:
    """Where a node stands, to the end of its first line; Python counts columns in bytes."""
    line = text.splitlines()[node.lineno - 1]
    last = len(line.rstrip())
    start = len(line.encode()[: node.col_offset].decode(errors="replace"))
    one = node.end_lineno == node.lineno and node.end_col_offset is not None
    return node.lineno, start, len(line.encode()[: node.end_col_offset].decode(errors="replace")) if one else last
