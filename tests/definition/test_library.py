"""Reading a folder of definitions, and what is said where something in it is wrong."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sympy import Rational, exp, pi, sqrt, tanh

from codegen import DefinitionError, x
from codegen.build import plan
from codegen.definition.library import load
from codegen.definition.location import Location
from codegen.definition.names import check_activation_name

HEAD = "from sympy import *\nfrom codegen import Activation, Parameter, Reference, gate, x\n"  # two lines
DEFS = Path(__file__).parents[2] / "defs"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    made = tmp_path / "mine"
    made.mkdir()

    def write(**modules: str) -> Path:
        for name, text in modules.items():
            (made / f"{name}.py").write_text(HEAD + text, encoding="utf-8")
        return made

    return write


def error_of(folder: Path, where: str) -> DefinitionError:
    with pytest.raises(DefinitionError) as caught:
        load(folder)
    assert caught.value.where == where
    assert str(caught.value).startswith(f"{where}: ")
    assert caught.value.todo
    return caught.value


def test_the_projects_own_definitions():
    library = load(DEFS)
    assert " ".join(library.names) == (
        "bilinear celu clipped_relu elu exponential gaussian geglu geglu_tanh gelu gelu_sigmoid gelu_tanh glu "
        "hardshrink hardsigmoid hardswish hardtanh identity leaky_relu log_cosh logsigmoid mish prelu reglu relu relu6 "
        "relu_squared rrelu selu sigmoid silu softplus softshrink softsign sparse_plus sparse_sigmoid squareplus "
        "swiglu swish tanh tanhshrink threshold"
    )
    defaults = {(a.name, p.name): p.default for a in library for p in a.parameters}
    assert defaults == {
        ("clipped_relu", "tau"): 6,
        ("celu", "alpha"): 1,
        ("elu", "alpha"): 1,
        ("hardshrink", "lambd"): Rational(1, 2),
        ("hardtanh", "max_val"): 1,
        ("hardtanh", "min_val"): -1,
        ("softshrink", "lambd"): Rational(1, 2),
        ("squareplus", "b"): 4,
        ("threshold", "threshold"): 0,
        ("threshold", "value"): 0,
        ("leaky_relu", "alpha"): Rational(1, 100),
        ("prelu", "alpha"): Rational(1, 4),
        ("softplus", "beta"): 1,
        ("swish", "beta"): 1,
    }
    assert {a.name: [p.name for p in a.learnable] for a in library if a.learnable} == {
        "prelu": ["alpha"],
        "swish": ["beta"],
    }
    assert all(a.summary.endswith(".") for a in library)
    plain = {"exponential", "identity", "log_cosh", "logsigmoid", "tanhshrink", "threshold"}  # no paper introduced them
    assert {a.name for a in library if not a.reference} == plain
    assert library["silu"].family == library["swish"]
    assert library.source(library["silu"]) == "defs/swish.py"
    assert library["gelu_tanh"].formula == x / 2 * (1 + tanh(sqrt(2 / pi) * (x + Rational(44715, 10**6) * x**3)))
    assert library["gelu_sigmoid"].formula == x / (1 + exp(-Rational(1702, 1000) * x))


def test_every_activation_at_the_top_level_is_collected_in_name_order(folder):
    library = load(
        folder(b="second = first = Activation('zeta', x)\n", a="eta = Activation('eta', x)\nhidden = [eta]\n")
    )
    assert library.names == ("eta", "zeta")
    assert [library.source(a) for a in library] == ["mine/a.py", "mine/b.py"]
    assert len(library) == 2
    assert "eta" in library
    assert "theta" not in library
    with pytest.raises(KeyError):
        library["theta"]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("1.702", Rational(1702, 1000)),
        ("0.1 * 0.2", Rational(1, 50)),
        ("1/3", Rational(1, 3)),
        ("-2/3", Rational(-2, 3)),
        ("2**3/7", Rational(8, 7)),
        ("1e-3", Rational(1, 1000)),
        ("1_0.2_5", Rational(1025, 100)),
        ("1.6732632423543772848170429916717", Rational("1.6732632423543772848170429916717")),
        ("sqrt(2/pi)", sqrt(2 / pi)),
    ],
)
def test_numbers_are_what_was_written(folder, written, meant):
    library = load(folder(a=f"p = Parameter('p', default={written})\na = Activation('a', {written} * x + p, [p])\n"))
    assert library["a"].formula.subs(library["a"].parameters[0], 0) == meant * x
    assert library["a"].parameters[0].default == meant


def test_text_keeps_its_numbers(folder):
    library = load(folder(a="a = Activation('a', x, summary=f'about {0.5}, not 0.25')\n"))
    assert library["a"].summary == "about 0.5, not 0.25"


def test_a_module_is_read_without_a_trace(folder):
    before, path = set(sys.modules), list(sys.path)
    place = folder(sigmoid="s = Activation('s', x)\nprint('noise')\n")
    load(place)
    assert set(sys.modules) == before
    assert sys.path == path
    assert [p.name for p in place.iterdir()] == ["sigmoid.py"]


def test_what_a_module_prints_is_no_output_of_the_tool(folder, capsys):
    load(folder(a="a = Activation('a', x)\nprint('noise')\n"))
    assert capsys.readouterr() == ("", "noise\n")


def test_two_folders_with_the_same_file_names(tmp_path):
    for name, factor in (("one", 1), ("two", 2)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.py").write_text(f"{HEAD}a = Activation('a', {factor} * x)\n")
    assert load(tmp_path / "one")["a"].formula == x
    assert load(str(tmp_path / "two"))["a"].formula == 2 * x


def test_only_modules_are_read(folder):
    place = folder(a="a = Activation('a', x)\n")
    (place / "__init__.py").write_text("1 / 0")
    (place / ".#a.py").write_text("an editor's lock file")
    (place / "b.py.orig").write_text("not Python")
    (place / "c.py").mkdir()
    assert load(place).names == ("a",)


def test_a_place_outside_the_working_folder_is_named_in_full(folder, tmp_path, monkeypatch):
    place = folder(a="a = Activation('a b', x)\n")
    monkeypatch.chdir(place)
    error_of(place, "a.py:3")
    monkeypatch.chdir(tmp_path.parent / tmp_path.name / "mine")
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    error_of(place, f"{place}/a.py:3")


def test_no_folder(folder, tmp_path):
    folder()
    assert "is not there" in error_of(tmp_path / "nowhere", "nowhere").what
    (tmp_path / "file").touch()
    assert "is not a folder" in error_of(tmp_path / "file", "file").what
    assert "no Python file" in error_of(tmp_path / "mine", "mine").what
    assert "no activation" in error_of(folder(a="b = 1\n"), "mine").what


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("a = Activation('a', x\n", 3, "syntax error"),
        ("\nimport no_such_module_here\n", 4, "ModuleNotFoundError"),
        ("from codegen import nothing\n", 3, "ImportError"),
        ("\n\na = Activation('a', 2 * x)\nb = undefined\n", 6, "undefined"),
        ("a = 1 / 0\n", 3, "ZeroDivisionError"),
        ("def f():\n    return {}['k']\na = f()\n", 4, "KeyError"),
        ("raise SystemExit(0)\n", 3, "SystemExit"),
        ("a = Activation('a',\n    x * Symbol('k'),\n)\n", 3, "undefined symbol, k"),
        ("\np = Parameter('p', default=-1, domain='positive')\n", 4, "outside its domain"),
        ("a = Activation('a', Piecewise((x, x > 0)))\n", 3, "without a last branch"),
        ("a = Activation('class', x)\n", 3, "keyword"),
        ("a = Activation('a', gamma(x))\n", 3, "uses gamma"),
        ("a = Activation('a', x)\nb = a.at('b', beta=1)\n", 4, "no parameter beta"),
        ("a = Activation(x, 'a')\n", 3, "a string"),
        ("a = Activation()\n", 3, "TypeError"),
    ],
)
def test_a_mistake_is_told_with_its_line(folder, text, line, what):
    assert what in error_of(folder(wrong=text), f"mine/wrong.py:{line}").what


def test_a_file_that_is_no_text(folder):
    place = folder()
    (place / "wrong.py").write_bytes(b"\xff\xfe\x00")
    assert "cannot be read" in error_of(place, "mine/wrong.py:1").what


def test_no_activation_takes_a_name_that_the_generated_package_uses_itself(folder):
    files = plan(load(folder(a="a = Activation('ramp', Max(0, x))\n")))
    modules = {path.removesuffix(".py").removesuffix("/__init__") for path in files if path.endswith(".py")}
    used = {name.partition("/")[0] for name in modules}
    for path in ("__init__.py", "scalar.py", "cuda/__init__.py", "cuda/device.py"):
        used |= set(top_level(ast.parse(files[path])))
    for name in sorted(used):
        if not name.startswith(("_", "ramp")):
            with pytest.raises(DefinitionError, match="taken"):
                check_activation_name(name, Location("a.py", 1))


def top_level(tree: ast.Module) -> Iterator[str]:
    for node in tree.body:
        if isinstance(node, ast.Import | ast.ImportFrom):
            yield from (alias.asname or alias.name for alias in node.names)
        elif isinstance(node, ast.FunctionDef | ast.ClassDef):
            yield node.name
        elif isinstance(node, ast.Assign):
            yield from (target.id for target in node.targets if isinstance(target, ast.Name))


@pytest.mark.parametrize(
    ("first", "second", "what"),
    [
        ("Activation('swish', x)", "Activation('swish', 2*x)", "swish is already defined at mine/a.py:3"),
        ("Activation('swish', x)", "Activation('Swish', 2*x)", "both need the name"),
        ("Activation('swish', x)", "Activation('swish_d1', 2*x)", "both need the name swish_d1"),
    ],
)
def test_two_definitions_of_one_name(folder, first, second, what):
    error = error_of(folder(a=f"a = {first}\n", b=f"b = {second}\n"), "mine/b.py:3")
    assert what in error.what
    assert "mine/a.py:3" in error.what


def test_a_byte_order_mark_is_no_mistake(folder):
    place = folder()
    (place / "a.py").write_text("\ufeff" + HEAD + "a = Activation('a', x)\n", encoding="utf-8")
    assert load(place).names == ("a",)
