"""The words of formulas: each means its function, typed or in a file, and the documentation says what."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import sympy
from sympy import Abs, Max, Min, Piecewise, Rational, acos, asin, atanh, cosh, erf, erfc, exp, log, sinh, sqrt, tanh

import codegen
from codegen import Activation, DefinitionError, x
from codegen.definition import library
from codegen.definition.typed.grammar import SIZE, FormulaError
from codegen.definition.typed.reader import activation
from codegen.definition.typed.words import OUTSIDE, WORDS

ROOT = Path(__file__).parents[2]

# Each word, and the same function by another formula.
OTHERWISE = {
    "Phi(x)": (2 - erfc(x / sqrt(2))) / 2,
    "acos(x)": acos(x),
    "acosh(2 + x)": sympy.acosh(2 + x),
    "asin(x)": asin(x),
    "atanh(x)": atanh(x),
    "cbrt(x)": sympy.real_root(x, 3),
    "clip(x, -1/3, 1/4)": Max(Rational(-1, 3), Min(x, Rational(1, 4))),
    "erfcx(x)": exp(x**2) * (1 - erf(x)),
    "expm1(x)": 2 * exp(x / 2) * sinh(x / 2),
    "gelu(x)": x * erfc(-x / sqrt(2)) / 2,
    "log1p(x)": 2 * atanh(x / (2 + x)),
    "phi(x)": sympy.diff(erf(x / sqrt(2)) / 2, x),
    "relu(x)": (x + Abs(x)) / 2,
    "sigmoid(x)": (1 + tanh(x / 2)) / 2,
    "silu(x)": x * (1 + tanh(x / 2)) / 2,
    "sinc(x)": sympy.sinc(x),
    "softplus(x)": x / 2 + log(2 * cosh(x / 2)),
    "where(x > 1/2, x**2, -x)": Piecewise((x**2, 2 * x > 1), (-x, True)),
}


def parsed(text: str) -> sympy.Expr:
    """A formula that may have no value somewhere."""
    held = f"Piecewise(({text}, Abs(x) < 1), (x, True))"
    return activation("f", held).formula.args[0][0] if text[0] != "w" else activation("f", text).formula


@pytest.mark.parametrize("text", OTHERWISE)
def test_a_word_has_the_values_of_its_function(text: str) -> None:
    difference = parsed(text) - OTHERWISE[text]
    for point in (Rational(-3, 10), Rational(3, 10), Rational(7, 10)):
        assert abs(sympy.N(difference.subs(x, point), 30)) < 1e-25


def test_no_word_is_without_a_test() -> None:
    assert {text.partition("(")[0] for text in OTHERWISE} == set(WORDS)


@pytest.mark.parametrize("text", OTHERWISE)
def test_a_file_has_the_same_words(text: str) -> None:
    names = {name: getattr(codegen, name) for name in WORDS}
    made = eval(re.sub(r"(\d)/(\d)", r"Rational(\1, \2)", text), {"x": x, "Rational": Rational, **names})
    assert made == parsed(text)


def test_words_in_a_module_of_definitions(tmp_path: Path) -> None:
    (tmp_path / "two.py").write_text(
        "from sympy import asin\nfrom codegen import Activation, clip, sigmoid, where, x\n"
        + "gated = Activation('gated', x*sigmoid(x)**2)\n"
        + "bent = Activation('bent', where(x > 0, clip(x, 0, 2.5), asin(x/(1 + x**2))))\n"
    )
    made = library.load(tmp_path)
    assert made["gated"].formula == x / (1 + exp(-x)) ** 2
    assert made["bent"].formula == activation("bent", "where(x > 0, clip(x, 0, 2.5), asin(x/(1 + x**2)))").formula


def test_a_word_that_is_not_imported_is_told(tmp_path: Path) -> None:
    (tmp_path / "one.py").write_text("from codegen import Activation, x\na = Activation('a', x*sigmoid(x))\n")
    with pytest.raises(DefinitionError) as caught:
        library.load(tmp_path)
    assert caught.value.todo == "add: from codegen import sigmoid"


def test_a_word_in_a_file_needs_its_arguments() -> None:
    with pytest.raises(TypeError, match=r"write clip\(u, low, high\), not 1 arguments"):
        codegen.clip(x)


@pytest.mark.parametrize("function", [sympy.gamma, sympy.floor, sympy.tan])
def test_what_is_outside_the_language_is_refused_with_a_reason(function: type[sympy.Function]) -> None:
    with pytest.raises(DefinitionError) as caught:
        Activation("f", x + function(x))
    why, todo = OUTSIDE[function.__name__]
    assert why in caught.value.what
    assert caught.value.todo == todo


def test_words_in_words_have_a_bound() -> None:
    with pytest.raises(FormulaError) as caught:
        activation("f", "gelu(" * 20 + "x" + ")" * 20)
    assert f"at most {SIZE} parts" in caught.value.todo


def test_the_page_has_every_word() -> None:
    page = (ROOT / "docs" / "any-formula.md").read_text("utf-8")
    assert re.findall(r"^\| `(\w+\(.+?\))` \| `(.+)` \|$", page, re.MULTILINE) == [
        (word.call, word.meaning) for word in WORDS.values()
    ]
