"""The rooms: data goes one way, and a lower room never imports a higher one. Read from the imports."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest
from support.imports import ROOT, imports, module_of, own_modules, package_of, reached, sources

from codegen.work.fingerprint import COMPUTE_WITH

# From the lowest to the highest; a module may import its own room and those before it. A room is a folder, or one of
# the few files that stand beside the folders; what is in no room has no place.
ROOMS = (
    "errors",
    "formats",
    "packaging",
    "rendering",
    "words",
    "work",
    "definition",
    "dialects",
    "symbolic",
    "proof",
    "quantised",
    "kernel",
    "targets",
    "answers",
    "build",
    "output",
    "show",
    "pages",
    "verify",
    "bench",
    "cli",
)
# Inside the two large rooms: their folders, and the few files that stand between them, in the same order.
FLOORS = {
    "proof": (
        *("balls", "fact", "algebra", "expansion", "signs", "derive", "analysis", "moments", "distance", "facts"),
        *("relatives", "claims"),
    ),
    "kernel": ("refusal", "program", "approximation", "arithmetic", "forms", "choice", "family", "families"),
}
# Copied into the generated package as it stands, so under that package's rules instead.
GENERATED_MAY_IMPORT = {"numpy", "numba", "llvmlite", "ml_dtypes"}
# Inside a function alone: one that is given a framework's array may call that framework, which is loaded then; and
# `cuda` is what numba-cuda itself stands on.
GENERATED_MAY_CALL = {"torch", "cupy", "cuda"}
# A package for one framework imports that framework.
GENERATED_FOR = {"torch": {"torch"}, "jax": {"jax"}, "onnx": {"onnx", "onnxscript"}, "keras": {"keras"}}


HEIGHT = {name: height for height, name in enumerate(ROOMS)}


def room(module: str) -> int | None:
    """The height of the room of a module, or of a name in one; None for a module that is in no room."""
    parts = module.split(".")
    own = len(parts) > 1 and ((ROOT / "codegen" / parts[1]).is_dir() or (ROOT / "codegen" / f"{parts[1]}.py").is_file())
    if not own:  # the vocabulary of definitions, which `codegen` itself gives
        return HEIGHT["definition"]
    return HEIGHT["cli"] if parts[1] == "__main__" else HEIGHT.get(parts[1])


def floor(module: str) -> tuple[str, int] | None:
    """The room of a module that has floors, and the height of its own; None for one that stands on none."""
    _, name, *rest = [*module.split("."), ""]
    floors = FLOORS.get(name, ())
    return (name, floors.index(rest[0])) if rest and rest[0] in floors else None


def test_every_module_has_a_room() -> None:
    assert [m for m, _ in own_modules() if room(m) is None] == []
    assert [name for name in ROOMS if room(f"codegen.{name}") is None] == []


def test_everything_in_a_large_room_is_a_floor_of_it() -> None:
    for name, floors in FLOORS.items():
        inside = {m.split(".")[2] for m, _ in own_modules() if m.startswith(f"codegen.{name}.")}
        assert inside == set(floors), name


@pytest.mark.parametrize(("module", "file"), own_modules(), ids=lambda v: v if isinstance(v, str) else "")
def test_no_room_imports_a_higher_one(module: str, file: Path) -> None:
    limit, here = room(module), floor(module)
    assert limit is not None
    for name in imports(file, package_of(file)):
        if name.partition(".")[0] != "codegen":
            continue
        height, there = room(name), floor(name)
        assert height is not None, f"{module} imports {name}, which has no room"
        assert height <= limit, f"{module} imports {name}, of a higher room"
        if here is not None and there is not None and here[0] == there[0]:
            assert there[1] <= here[1], f"{module} imports {name}, of a higher floor"


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
# Besides: a cache is what it keeps, Sphinx writes its site itself, and setuptools its wheel.
MAY_WRITE = {"codegen.work.cache", "codegen.output", "codegen.packaging", "codegen.pages.site"}


@pytest.mark.parametrize("file", [f for m, f in own_modules() if m not in MAY_WRITE], ids=module_of)
def test_only_output_writes_to_the_disk(file: Path) -> None:
    for node in ast.walk(ast.parse(file.read_text())):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        modes = [a.value for a in node.args if isinstance(a, ast.Constant) and isinstance(a.value, str)]
        writes = name in WRITES or (name == "open" and any(set(mode) & set("wax+") for mode in modes))
        assert not writes, f"{file.relative_to(ROOT)}:{node.lineno} writes to the disk"


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
            foreign -= GENERATED_FOR.get(file.relative_to(ROOT / folder).parts[0], set())
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
    places = re.compile(rf"{re.escape(str(ROOT))}\b|{re.escape(str(Path.home()))}/|(?<!\w)/(?:home|root|Users|work)/\w")
    for file in files:
        if file.is_file():
            found = places.search(file.read_bytes().decode("utf-8", "replace"))
            assert found is None, f"{file.relative_to(ROOT)}: {found and found.group()}"


def test_a_higher_import_would_be_found(tmp_path: Path) -> None:
    file = tmp_path / "low.py"
    lines = ["from ..kernel.family import Family", "from .. import output", "import codegen.cli"]
    file.write_text("\n    ".join(["def f():", *lines]))
    found = list(imports(file, "codegen.symbolic"))
    higher = ["codegen.kernel.family", "codegen.kernel.family.Family", "codegen.output", "codegen.cli"]
    assert found == [*higher[:2], "codegen", *higher[2:]]
    low = room("codegen.symbolic.derive")
    assert low is not None
    assert [name for name in found if (room(name) or 0) > low] == higher
    assert floor("codegen.kernel.forms.stable") == ("kernel", 4)
    assert floor("codegen.kernel.family") == ("kernel", 6)
    assert floor("codegen.symbolic.derive") is None
