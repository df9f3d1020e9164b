"""A program as the source of a function, as a target prints it."""

from __future__ import annotations

from codegen.kernel.program.program import Program
from codegen.targets.base import Target, statements


def source(program: Program, target: Target) -> str:
    """The program as the source of a function."""
    body = statements(program, target)
    lines = [f"def function({', '.join(body.arguments)}):", *body.lines, f"return {', '.join(body.results)}"]
    return "\n    ".join(lines)
