"""`help(gelu)`: numpydoc's sections, and nothing in them that a call or a fact says otherwise."""

from __future__ import annotations

import inspect
import pydoc
from collections.abc import Iterator
from typing import Any

import pytest

import generated
from generated import gelu, prelu, swiglu, swish
from generated.runtime.calling import Activation
from generated.runtime.docstrings import About

SECTIONS = ["Parameters", "Returns", "Raises", "See Also", "Notes", "References"]


def functions() -> Iterator[Any]:
    for name in generated.__all__:
        activation = getattr(generated, name)
        if isinstance(activation, Activation):
            yield activation
            yield from (getattr(activation, other) for other in (*activation.functions[1:], "backward"))


def sections(function: Any) -> dict[str, list[str]]:
    lines = function.__doc__.split("\n")
    starts = [k for k, line in enumerate(lines[:-1]) if line and lines[k + 1] == "-" * len(line)]
    assert [lines[k] for k in starts] == SECTIONS[: len(SECTIONS) - (not function._owner.about.reference)]
    return {lines[k]: lines[k + 2 : end] for k, end in zip(starts, [*starts[1:], len(lines)], strict=True)}


def test_the_parameters_are_those_of_the_signature() -> None:
    for function in functions():
        entries = [line for line in sections(function)["Parameters"] if line and not line.startswith(" ")]
        told = [name for entry in entries for name in entry.partition(" : ")[0].split(", ")]
        signature = inspect.signature(function)
        assert sorted(told) == sorted(signature.parameters), function
        assert function.__doc__.startswith(f"{function.__name__}{signature}\n\n")


def test_what_is_beside_it_is_there() -> None:
    for function in functions():
        for entry in sections(function)["See Also"]:
            for path in filter(None, entry.partition(" : ")[0].split(", ")):
                found: Any = generated
                for part in path.split("."):
                    found = getattr(found, part)


def test_no_line_is_wider_than_a_window() -> None:
    for function in functions():
        text = function.__doc__.partition("\n")[2]
        formula = function._owner.about.formulas.get(function._function, "")
        assert all(len(line) <= 76 for line in text.replace(formula, "").split("\n")), function


@pytest.mark.parametrize("name", ["gelu", "swish", "hardtanh"])
def test_the_range_is_that_of_the_facts(name: str) -> None:
    function = getattr(generated, name)
    (statement,) = function.facts.range["statements"]
    notes = " ".join(" ".join(sections(function)["Notes"]).split())
    assert f"{statement[1:]} ({function.facts.range['verdict']})" in notes


def test_without_facts_nothing_is_said_of_the_range(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(self: Activation) -> Any:
        raise FileNotFoundError

    monkeypatch.setattr(Activation, "facts", property(missing))
    assert "range is" not in gelu.__doc__ and "NaN gives NaN" in gelu.__doc__


def test_the_gradients_are_named_as_they_come() -> None:
    assert sections(prelu.backward)["Returns"][0] == "dx, dalpha : ndarray or scalar"
    assert sections(swiglu.backward)["Returns"][0] == "dx, dgate : ndarray or scalar"


def test_each_derivative_has_its_own_formula() -> None:
    assert "\n    x/(1 + exp(-beta*x))\n" in swish.__doc__
    assert "\n    x**2*exp(-beta*x)/(1 + exp(-beta*x))**2\n" in swish.d_beta.__doc__
    assert "The second derivative of swish." in swish.d2.__doc__
    assert "The derivative of swiglu by gate." in swiglu.d_gate.__doc__


def test_a_class_has_its_own_docstring() -> None:
    for function in functions():
        assert isinstance(type(function).__doc__, str) and "Parameters\n---" not in type(function).__doc__


def test_help_shows_it() -> None:
    assert "The range is [-0.16997" in pydoc.render_doc(gelu, renderer=pydoc.plaintext)


def test_one_of_a_users_own_may_have_no_summary_and_no_source() -> None:
    own = Activation("mine", "own", About("", {"f": "x**2"}, [], ""))
    assert own.__doc__.split("\n")[:3] == [f"own{inspect.signature(own)}", "", "    x**2"]
    assert "References" not in own.__doc__ and "\n\n\n" not in own.__doc__
    assert own.about.text == "    x**2"
