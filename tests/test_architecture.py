"""The rooms: data goes one way, and a lower room never imports a higher one. Read from the imports."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from codegen.work.fingerprint import COMPUTE_WITH

ROOT = Path(__file__).parents[1]

# From the lowest to the highest; a module may import its own room and those before it.
ROOMS = (
    (
        "codegen.work.closure",
        "codegen.errors",
        "codegen.work.time_limit",
        "codegen.definition.location",
        "codegen.rendering",
        "codegen.definition.names",
        "codegen.definition.typed.grammar",
        "codegen.definition.excerpt",
        "codegen.definition.places",
    ),
    (
        "codegen",
        "codegen.definition.constant",
        "codegen.definition.formula",
        "codegen.definition.activation",
        "codegen.definition.library",
        "codegen.definition.typed.domain",
        "codegen.definition.typed.reader",
        "codegen.definition.packs",
    ),
    ("codegen.symbolic",),
    ("codegen.proof",),
    ("codegen.quantised",),
    ("codegen.kernel",),
    ("codegen.target",),
    ("codegen.work.cache", "codegen.answers.facts", "codegen.work.records", "codegen.work.processes", "codegen.work.tasks"),
    (
        "codegen.kernel.choice.programs",
        "codegen.kernel.families",
        "codegen.build",
        "codegen.show.sections",
        "codegen.show.stages",
        "codegen.answers.claims",
        "codegen.answers.distances",
        "codegen.answers.relatives",
        "codegen.dialects",
    ),
    (
        "codegen.output",
        "codegen.work.fingerprint",
        "codegen.cli.terminal",
        "codegen.definition.scaffold",
        "codegen.cli.doctor",
        "codegen.packaging",
    ),
    ("codegen.bench", "codegen.verify"),
    ("codegen.cli.commands",),
    ("codegen.cli.main", "codegen.__main__"),
)
# Beside the row: may look into every room below the command line, and only the command line looks into it.
PAGES = "codegen.pages"
# Copied into the generated package as it stands, so under that package's rules instead.
RUNTIME = ROOT / "codegen" / "target" / "runtime"

GENERATED_MAY_IMPORT = {"numpy", "numba", "llvmlite", "ml_dtypes"}
# Inside a function alone: one that is given a framework's array may call that framework, which is loaded then; and
# `cuda` is what numba-cuda itself stands on.
GENERATED_MAY_CALL = {"torch", "cupy", "cuda"}


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


HEIGHT = {name: height for height, names in enumerate(ROOMS) for name in names}


def room(module: str) -> int | None:
    """The height of the room of a module, or of a name in one; None for a module that is in no room."""
    parts = module.split(".")
    own = len(parts) > 1 and ((ROOT / "codegen" / parts[1]).is_dir() or (ROOT / "codegen" / f"{parts[1]}.py").is_file())
    prefixes = (".".join(parts[:k]) for k in range(len(parts), 1 if own else 0, -1))
    return next((HEIGHT[name] for name in prefixes if name in HEIGHT), None)


def own_modules() -> list[tuple[str, Path]]:
    return [(module_of(file), file) for file in sources("codegen")]


def test_every_module_has_a_room() -> None:
    homeless = [m for m, _ in own_modules() if room(m) is None and not f"{m}.".startswith(f"{PAGES}.")]
    assert homeless == []


@pytest.mark.parametrize(("module", "file"), own_modules(), ids=lambda v: v if isinstance(v, str) else "")
def test_no_room_imports_a_higher_one(module: str, file: Path) -> None:
    in_pages = f"{module}.".startswith(f"{PAGES}.")
    limit = room("codegen.output") if in_pages else room(module)
    assert limit is not None
    for name in imports(file, package_of(file)):
        if f"{name}.".startswith(f"{PAGES}."):
            assert in_pages or module.startswith("codegen.cli.commands."), f"{module} imports {name}"
        elif name.partition(".")[0] == "codegen":
            height = room(name)
            assert height is not None, f"{module} imports {name}, which has no room"
            allowed = height < limit or (height == limit and not in_pages)
            assert allowed, f"{module} imports {name}, of a higher room"


WRITES = {
    "write_text",
    "write_bytes",
    "mkdir",
    "makedirs",
    "unlink",
    "rmtree",
    "rename",
    "touch",
    "symlink_to",
    "rmdir",
}
# Besides: a cache is what it keeps, Sphinx writes its site itself, and NVIDIA's assembler reads a scratch file.
MAY_WRITE = {"codegen.work.cache", "codegen.output", "codegen.pages.site", "tests_ptx"}


@pytest.mark.parametrize("file", [f for m, f in own_modules() if m not in MAY_WRITE], ids=module_of)
def test_only_output_writes_to_the_disk(file: Path) -> None:
    for node in ast.walk(ast.parse(file.read_text())):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        modes = [a.value for a in node.args if isinstance(a, ast.Constant) and isinstance(a.value, str)]
        writes = name in WRITES or (name == "open" and any(set(mode) & set("wax+") for mode in modes))
        assert not writes, f"{file.relative_to(ROOT)}:{node.lineno} writes to the disk"


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


def test_what_computes_the_output_is_in_the_fingerprint() -> None:
    roots = {name.partition(".")[0] for name in reached("codegen.build")}
    assert {"sympy", "flint"} <= roots
    foreign = roots - sys.stdlib_module_names - {"codegen", "_typeshed"}
    assert {name.replace("flint", "python-flint") for name in foreign} == set(COMPUTE_WITH)


def test_definitions_import_sympy_and_the_vocabulary_alone() -> None:
    files = sources("defs")
    assert files
    for file in files:
        roots = {name.partition(".")[0] for name in imports(file, "defs")}
        assert roots <= {"__future__", "sympy", "codegen"}, file.name


def in_functions(tree: ast.Module) -> set[ast.AST]:
    functions = (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.Lambda))
    return {inner for function in functions for inner in ast.walk(function)}


@pytest.mark.parametrize("folder", ["generated", "codegen/targets/cpu/runtime"])
def test_generated_code_needs_numpy_and_numba_alone(folder: str) -> None:
    files = sorted((ROOT / folder).rglob("*.py"))
    assert files
    for file in files:
        tree = ast.parse(file.read_text())
        later = in_functions(tree)
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and node.level:
                depth = len(file.relative_to(ROOT / folder).parts)
                assert node.level <= depth, f"{file}:{node.lineno} imports from outside the package"
                continue
            names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
            names += [node.module] if isinstance(node, ast.ImportFrom) and node.module else []
            foreign = {name.partition(".")[0] for name in names} - sys.stdlib_module_names - GENERATED_MAY_IMPORT
            assert foreign <= (GENERATED_MAY_CALL if node in later else set()), f"{file}: {foreign}"


def test_no_template_asks_for_the_target() -> None:
    templates = sorted((ROOT / "codegen").rglob("*.jinja"))
    assert templates
    for template in templates:
        asked = re.search(r"{%-?\s*(el)?if\b[^%]*\btarget\b", template.read_text())
        assert asked is None, f"{template.name}: {asked and asked.group()}: two targets are two templates"


def test_no_file_names_a_path_of_a_machine() -> None:
    listed = subprocess.run(["git", "-C", ROOT, "ls-files", "-z"], check=True, capture_output=True, text=True).stdout
    files = [ROOT / name for name in listed.split("\0") if name]
    assert len(files) > 20
    places = re.compile(rf"{re.escape(str(ROOT))}\b|{re.escape(str(Path.home()))}/|/(?:home|root|Users|work)/\w")
    for file in files:
        if file.is_file():
            found = places.search(file.read_bytes().decode("utf-8", "replace"))
            assert found is None, f"{file.relative_to(ROOT)}: {found and found.group()}"


def test_a_higher_import_would_be_found(tmp_path: Path) -> None:
    file = tmp_path / "low.py"
    file.write_text(
        "def f():\n    from ..kernel.program import Program\n    from .. import output\n    import codegen.cli\n"
    )
    found = list(imports(file, "codegen.symbolic"))
    assert found == [
        "codegen.kernel.program.program",
        "codegen.kernel.program.program.Program",
        "codegen",
        "codegen.output",
        "codegen.cli.main",
    ]
    low = room("codegen.symbolic.derive")
    assert low is not None
    assert [name for name in found if (room(name) or 0) > low] == [
        "codegen.kernel.program.program",
        "codegen.kernel.program.program.Program",
        "codegen.output",
        "codegen.cli.main",
    ]
