"""What modules import, read from their text."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]


RUNTIME = ROOT / "codegen" / "targets" / "cpu" / "runtime"


def sources(folder: str) -> list[Path]:
    return [p for p in sorted((ROOT / folder).rglob("*.py")) if RUNTIME not in p.parents]


def module_of(file: Path) -> str:
    parts = file.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(file: Path, package: str) -> Iterator[str]:
    """The full names of all modules that a file imports, wherever in it; of `from a import b` both a and a.b."""
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package.split(".")[: len(package.split(".")) - node.level + 1] if node.level else []
            name = ".".join([*base, *([node.module] if node.module else [])])
            yield name
            yield from (f"{name}.{alias.name}" for alias in node.names)


def package_of(file: Path) -> str:
    return module_of(file) if file.name == "__init__.py" else module_of(file).rpartition(".")[0]


def own_modules() -> list[tuple[str, Path]]:
    return [(module_of(file), file) for file in sources("codegen")]


def reached(start: str) -> set[str]:
    """All modules, own and foreign, that a module's import brings in by way of own ones."""
    files = dict(own_modules())
    found, waiting = set(), [start]
    while waiting:
        module = waiting.pop()
        if module not in found:
            found.add(module)
            if module in files:
                waiting += imports(files[module], package_of(files[module]))
    return found
