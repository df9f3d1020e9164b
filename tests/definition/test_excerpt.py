"""Mistakes in files of definitions are underlined, and those of several files are told together."""

from __future__ import annotations

import json

import pytest

from codegen.cli.main import main
from codegen.definition.excerpt import excerpt
from codegen.definition.library import load
from codegen.definition.location import DefinitionError
from codegen.errors import UserErrors

HEAD = "from sympy import *\nfrom codegen import Activation, Parameter, Reference, x\n"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "defs").mkdir()

    def write(**modules: str):
        for name, text in modules.items():
            (tmp_path / "defs" / f"{name}.py").write_text(HEAD + text, encoding="utf-8")
        return tmp_path / "defs"

    return write


@pytest.mark.parametrize(
    ("text", "piece"),
    [
        ("a = Activation('a', x/(1 + exp(-Symbol('k')*x)))\n", "'k'"),
        ("k = Symbol('k')\na = Activation('a',\n    x*(1 +\n    k))\n", "k"),
        ("a = Activation('a', 2*x + gamma(x))\n", "gamma"),
        ("a = Activation('a', 3 + log(x), summary='ü')\n", "3 + log(x)"),
        ("a = Activation('ü' 'b', x)\n", "'ü' 'b'"),
        ("ä = Activation('class', x)\n", "'class'"),
        ("a = Activation('a', Piecewise((x, x > 0)))\n", "Piecewise"),
        ("a = Activation('a', Piecewise((x, Eq(x, 0)), (1, True)))\n", "Eq"),
        ("p = Parameter('p', default=-1, domain='positive')\n", "-1"),
        ("p = Parameter('p', default=1, domain='posit')\n", "'posit'"),
        ("p = Parameter('out', default=1)\n", "'out'"),
        ("a = Activation('a', x)\nb = a.at('b', beta=1)\n", "beta"),
        ("r = Reference('A', 17, 'T')\n", "17"),
        ("ü = 1; a = Activation('a', x + undefined)\n", "undefined"),
        ("a = Activation('a', x +* 2)\n", "*"),
        ("if x:\n    a = Activation('a', x*{}['k'])\n", "{}['k']"),
        ("a = (1 +\n", "("),
    ],
)
def test_the_piece_that_is_wrong_is_underlined(folder, text, piece):
    with pytest.raises(DefinitionError) as caught:
        load(folder(wrong=text))
    shown = caught.value.shown()
    assert shown is not None
    assert shown.text[shown.start : shown.end] == piece


def test_a_missing_import_is_advised(folder):
    for word, module in (("Activation", "codegen"), ("erf", "sympy")):
        place = folder(wrong=f"del {word}\na = Activation('a', erf(x))\n")
        with pytest.raises(DefinitionError) as caught:
            load(place)
        assert caught.value.todo == f"add: from {module} import {word}"


@pytest.mark.parametrize(
    ("formula", "advice"),
    [
        ("x*tahn(x)", "did you mean tanh?"),
        ("x*math.tanh(x)", "not of math"),
        ("x*np.tanh(x)", "not of numpy"),
        ("x if x > 0 else 0", "Piecewise((value, condition), ..., (value, True))"),
        ("max(0, x)", "Max"),
        ("x*{}['k']", "correct this line"),
    ],
)
def test_a_formula_of_plain_numbers_is_advised(folder, formula, advice):
    with pytest.raises(DefinitionError) as caught:
        load(folder(wrong=f"import math\nimport numpy as np\na = Activation('a', {formula})\n"))
    assert advice in caught.value.todo


def test_the_command_line_shows_the_piece(folder, capsys):
    folder(wrong="\na = Activation('a', 2*x + gamma(x))\n")
    assert main(["list"]) == 2
    assert capsys.readouterr().err.splitlines()[:3] == [
        "defs/wrong.py:4: error: the formula of a uses gamma, which is not in the language of formulas: "
        "no kernel computes a gamma function",
        "  a = Activation('a', 2*x + gamma(x))",
        "                            ^^^^^",
    ]


def test_the_mistakes_of_all_files_are_told(folder, capsys):
    place = folder(one="a = Activation('a', gamma(x))\n", two="b = Activation('b', x)\n", three="c = nothing\n")
    with pytest.raises(UserErrors) as caught:
        load(place)
    assert [e.where for e in caught.value.errors] == ["defs/one.py:3", "defs/three.py:3"]
    assert main(["build", "--json"]) == 2
    told = json.loads(capsys.readouterr().out)
    assert told["error"] == told["errors"][0]
    assert [e["where"] for e in told["errors"]] == ["defs/one.py:3", "defs/three.py:3"]
    assert told["errors"][1]["excerpt"]["text"] == "c = nothing"
    assert not (place.parent / "generated").exists()


def test_what_cannot_be_read_has_no_piece(tmp_path):
    assert excerpt(str(tmp_path / "none.py"), 1) is None
    (tmp_path / "broken.py").write_text("a = (\n")
    assert excerpt(str(tmp_path / "broken.py"), 1) is None
    (tmp_path / "short.py").write_text("a = 1\n")
    assert excerpt(str(tmp_path / "short.py"), 9) is None
