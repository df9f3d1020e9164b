"""Names, words and places that were chosen to break what they are written into."""

from __future__ import annotations

import ast
import importlib
import re
import sys

import numba
import numpy as np
import pytest
from sympy import Max, Min, Symbol, exp

from codegen import Activation, DefinitionError, Parameter, Reference, output, x
from codegen.answers import kernels
from codegen.answers.facts import facts
from codegen.answers.kernels import make
from codegen.build import plan
from codegen.definition.library import Library, load
from codegen.pages.pages import Relations, Subject, page_files
from codegen.pages.prose import escaped, paragraphs, prose
from codegen.show.bibtex import bibtex
from codegen.show.latex import latex
from codegen.targets.package import parsed, texts

WORDS = [
    'ends with a quote"',
    'triple """ + __import__("os").system("x") + """',
    "single ''' quotes '''",
    "a backslash \\",
    "\\N{BULLET} \\x41 \\",
    "{{ 7*7 }} {% for x in y %} {# note #}",
    "<script>alert(1)</script> <!-- --> &lt;",
    "| a | b |",
    "`code` $x$ $$y$$ [a](javascript:1) ![b](c) *s* _u_ # h",
    "```math\n\\input{x}\n```",
    "é ü 漢字 ∞ 😀",
    "\n\n# Title\n\n- list\n",
    "%s {0} {name} $PATH",
]
RAMP = Max(0, x) + Min(0, x) / 4


def hostile(word: str) -> Activation:
    a = Parameter("a", default=1, domain="positive", doc=word)
    reference = Reference(word, 2020, word, venue=word, url="https://example.org/a(b)")
    return Activation("hostile", a * RAMP, [a], reference, summary=word, doc=word)


@pytest.fixture(scope="module")
def plainly():
    """What the pipeline makes of the same formula with harmless words."""
    return make(hostile("harmless"), "defs/hostile.py")


def made_with(word, plainly, monkeypatch, source="defs/hostile.py"):
    """The same kernels with other words: what is chosen does not depend on them."""
    monkeypatch.setattr(kernels, "started", lambda *_: [lambda: list(plainly.functions)])
    return make(hostile(word), source)


@pytest.mark.parametrize("word", WORDS)
def test_words_are_quoted_in_generated_code(word, plainly, monkeypatch):
    other, same = texts([made_with(word, plainly, monkeypatch)]), texts([plainly])
    assert other.keys() == same.keys()
    for path, text in parsed(other).items():
        if path.endswith(".py"):  # the code is the same; only texts differ
            assert skeleton(text) == skeleton(same[path]), path
    summary, _, _, reference = next(
        [ast.literal_eval(argument) for argument in node.args]
        for node in ast.walk(ast.parse(other["__init__.py"]))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "_About"
    )
    told = f"{summary} {reference}"
    assert "".join(word.split()) in "".join(told.split())


def skeleton(text: str) -> str:
    tree = ast.parse(text)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = ""
    return ast.dump(tree)


@pytest.mark.parametrize("word", WORDS)
def test_words_are_quoted_in_pages(word, plainly, monkeypatch):
    made = made_with(word, plainly, monkeypatch)
    activation = made.derived.activation
    known = facts(Library((activation,), ("defs/hostile.py",)), activation)
    files = page_files([Subject(made.derived, made.family, known)], Relations())
    usual = page_files([Subject(plainly.derived, plainly.family, known)], Relations())
    assert re.search(r"(?<!\\)[<>`$*_#|\[]", re.sub(r"\\.", "", escaped(word))) is None
    entries = [bibtex(one.activation.reference) for one in (made.derived, plainly.derived)]
    assert all(line.startswith(("@misc{", "  ", "}")) for line in entries[0].split("\n"))  # none ends the fence
    for path, text in files.items():
        told = squeezed(text).replace(*map(squeezed, entries))
        for shown in (paragraphs(word), escaped(word), prose(word)):
            told = told.replace(squeezed(shown), "harmless")
        assert told == squeezed(usual[path]), path
    assert "(https://example.org/a%28b%29)" in files["activations/hostile.md"]


def squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("place", ['a"""b', "a\\", "{{ a }}", "a b", "a\nb", "é"])
def test_a_folder_of_any_name(place, tmp_path, plainly, monkeypatch):
    folder = tmp_path / place
    folder.mkdir()
    (folder / f"{place}.py").write_text("from codegen import Activation, x\na = Activation('hostile', x)\n")
    library = load(folder)
    source = library.source(library["hostile"])
    assert source.isprintable()
    parsed(texts([made_with("harmless", plainly, monkeypatch, source)]))


@pytest.mark.parametrize(
    "text", ["a\x00b", "a\x1b[31m", "a\rb", "\ud800", "a\u202eb", "\ufeff", "a\u200bb", 5, None, b"a"]
)
def test_what_nobody_sees_is_refused(text):
    def refused(make):
        with pytest.raises(DefinitionError) as caught:
            make()
        assert caught.value.todo
        str(caught.value).encode()

    refused(lambda: Activation("a", x, summary=text))
    refused(lambda: Activation("a", x, doc=text))
    refused(lambda: Parameter("p", default=1, doc=text))
    refused(lambda: Reference("A", 2020, text))
    if text is not None:
        refused(lambda: Reference("A", 2020, "T", venue=text))


@pytest.mark.parametrize(
    "link", ["javascript:alert(1)", "https://a b", "http://<script>", "ftp://a", "https://a`b", "//a", "https://"]
)
def test_an_address_is_one(link):
    with pytest.raises(DefinitionError, match="not an address"):
        Reference("A", 2020, "T", url=link)


@pytest.mark.parametrize("doi", ["10.1/a b", "10.1/\n", "10.1/\u202e", "11.1/a"])
def test_a_doi_is_one(doi):
    with pytest.raises(DefinitionError, match="not a DOI"):
        Reference("A", 2020, "T", doi=doi)


NAMES = ["runtime", "kernels", "exact", "scalar", "cuda", "__init__", "__class__", "_a", "print", "type", "None", "con"]
NAMES += [
    "NUL",
    "com1",
    "a" * 61,
    "a.b",
    "a/b",
    "..",
    "a-b",
    "a b",
    "a\n",
    "ａ",
    "ß",
    "0",
    "async",
    "import",
    "sys\x00",
]


@pytest.mark.parametrize("name", NAMES)
def test_a_name_that_would_break_something_is_refused(name):
    with pytest.raises(DefinitionError) as caught:
        Activation(name, x)
    assert caught.value.todo


@pytest.mark.parametrize("name", [n for n in NAMES if n not in ("con", "NUL", "com1")] + ["x", "out", "self", "grad"])
def test_a_parameter_that_would_break_something_is_refused(name):
    with pytest.raises(DefinitionError):
        Parameter(name, default=1)


# Names that generated code uses inside, for a parameter or an activation of that name to collide with.
INSIDE = ["inf", "nan", "float32", "select", "fma", "kernel", "t", "y", "dx", "d1", "backward", "own"]


def test_names_that_generated_code_uses_inside_do_no_harm(tmp_path, monkeypatch):
    """Activations and parameters of such names: their code is run, and each parameter has its own value."""
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setenv("NUMBA_CACHE_DIR", str(tmp_path / "numba"))
    folder = tmp_path / "defs"
    folder.mkdir()
    groups = {"backward": INSIDE}
    lines = ["from sympy import Max", "from codegen import Activation, Parameter, x"]
    for name, parameters in groups.items():
        lines += [f"p_{p} = Parameter({p!r}, default={k}, learnable={k < 2})" for k, p in enumerate(parameters)]
        total, listed = (sign.join(f"p_{p}" for p in parameters) for sign in (" + ", ", "))
        lines.append(f"a_{name} = Activation({name!r}, Max(0, x)*({total}), [{listed}])")
    (folder / "a.py").write_text("\n".join(lines))
    output.apply(plan(load(folder)), tmp_path / "inside")
    package = importlib.import_module("inside")
    scalar = importlib.import_module("inside.scalar")
    for name, parameters in groups.items():
        function = getattr(package, name)
        total = sum(range(len(parameters)))
        assert function(np.float32(3)) == 3 * total
        assert function(3.0, **{parameters[3]: 0.5}) == 3 * (total - 3 + 0.5)
        assert getattr(function, f"d_{parameters[1]}")(3.0) == 3
        dx, *partials = function.backward(np.ones(4), np.full(4, 2.0))
        assert dx.tolist() == [total] * 4
        assert partials == [8, 8]
        inner = getattr(scalar, name)
        assert numba.njit(lambda v, inner=inner: inner(v))(3.0) == 3 * total
    for module in [m for m in sys.modules if m.partition(".")[0] == "inside"]:
        del sys.modules[module]


@pytest.mark.parametrize("name", ["frac", "log", "input", "def", "left", "a_b", "x_{y}", "det"])
def test_a_parameters_name_is_no_command_of_tex(name):
    tex = latex(2 * Symbol(name) * exp(x))
    assert not re.search(rf"\\{name}\b", tex)


def test_what_is_no_python_is_never_written():
    with pytest.raises(RuntimeError, match=r"kernels/a\.py would not be Python"):
        parsed({"kernels/a.py": '"""a""" b"""'})
    with pytest.raises(RuntimeError):
        parsed({"kernels/a.py": "a = 1\x00"})
