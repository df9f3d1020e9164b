"""What cannot be done leads to another way, and is told; a fault of the program's own never does."""

from __future__ import annotations

import ast
from dataclasses import replace
from pathlib import Path

import pytest
from support.imports import ROOT
from sympy import Abs, Expr, Max, atan, exp, log, sqrt, tanh

import codegen.answers.kernels
import codegen.build
from codegen import Activation, x
from codegen.answers.kernels import make
from codegen.build import plan
from codegen.cli.main import main
from codegen.definition.library import Library
from codegen.errors import Refusal
from codegen.kernel.choice.choose import Candidates, Choice, Field
from codegen.kernel.choice.lower import lower, stable_pieces
from codegen.kernel.choice.programs import Programs
from codegen.kernel.choice.truth import Worst
from codegen.kernel.forms import factors, half_lines, recognise
from codegen.kernel.forms.form import Refused
from codegen.kernel.forms.general import find
from codegen.kernel.forms.half_lines import HalfLines
from codegen.kernel.program.ops import Type
from codegen.kernel.refusal import NoStableForm
from codegen.proof.balls.ball import NoEnclosure, Undecided
from codegen.proof.derive import derive
from codegen.proof.expansion.tails import NoExpansion
from codegen.show import sections
from codegen.symbolic.piecewise import FormError
from codegen.work.records import read, write

FAULTS = (TypeError, ValueError, NotImplementedError)
SILU = x / (1 + exp(-x))
LOST = (Refused("half-lines", "program", "a root of it is not found"),)


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is planted here is kept nowhere else, and nothing that is kept elsewhere hides it."""
    monkeypatch.setenv("ACTFORGE_CACHE", str(tmp_path / "cache"))


@pytest.mark.parametrize("kind", [NoStableForm, NoEnclosure, Undecided, NoExpansion, FormError])
def test_every_refusal_has_a_part_and_a_stage(kind: type[Refusal]) -> None:
    error = kind("log(x) has no bound")
    assert isinstance(error, Refusal)
    assert (error.part, error.stage) == ("log(x) has no bound", kind.of)
    assert Refusal("x", "program").stage == "program"


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize(
    ("module", "function", "formula"),
    [
        (factors, "_nested", SILU),  # inside of lowering
        (half_lines, "lower_side", SILU),
        (half_lines, "stabilise", SILU),  # inside of recognition
        (find, "half_line", atan(x)),  # of the general form, for which another way would be left
        (recognise.Line, "recognise", tanh(x)),
    ],
    ids=lambda value: getattr(value, "__name__", str(value)),
)
def test_a_fault_of_our_own_ends_the_build(
    monkeypatch: pytest.MonkeyPatch, module: object, function: str, formula: Expr, fault: type[Exception]
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise fault("a seam came apart")

    monkeypatch.setattr(module, function, broken)
    with pytest.raises(fault, match="a seam came apart"):
        plan(Library((Activation("seam", formula),), ("tests",)))


def test_no_module_that_makes_kernels_catches_a_fault() -> None:
    """Only refusals are caught there, by their names."""
    forbidden = {*(fault.__name__ for fault in FAULTS), "Exception", "AttributeError", "KeyError", "AssertionError"}
    for file in sorted((ROOT / "codegen" / "kernel").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text())):
            if isinstance(node, ast.ExceptHandler):
                assert node.type is not None, file
                caught = {n.id for n in ast.walk(node.type) if isinstance(n, ast.Name)}
                assert not caught & forbidden, f"{file}:{node.lineno}"


@pytest.mark.parametrize("formula", [sqrt(1 + exp(x)), log(1 + x**2) ** 3, atan(x)], ids=str)
def test_what_is_no_polynomial_in_an_exponential_is_refused_with_words(formula: Expr) -> None:
    """The first two had raised a ValueError and a TypeError, which were taken for a refusal."""
    with pytest.raises(NoStableForm):
        HalfLines.recognise(derive(Activation("own", formula)).f.pieces[0])


def test_a_piece_keeps_what_forms_it_does_not_have_and_why() -> None:
    (piece,) = stable_pieces(derive(Activation("shrink", x - tanh(x))).f)
    (lost,) = piece.refused
    assert lost.dropped and lost.kind == "half-lines" and piece.form.kind == "segments"
    (piece,) = stable_pieces(derive(Activation("own", exp(-Abs(x)) * 0 + atan(x))).f)
    (never,) = piece.refused
    assert not never.dropped and "atan" in never.part
    text = "\n".join(section.text for section in sections.stable(derive(Activation("shrink", x - tanh(x)))))
    assert f"dropped, {lost}" in text


def test_a_form_whose_programs_do_not_suffice_is_told_with_the_choice(monkeypatch: pytest.MonkeyPatch) -> None:
    form = derive(Activation("own", tanh(x))).f
    pieces = stable_pieces(form)
    worst = Worst(0.5, 1.0, 9)
    made = Choice(lower("own", pieces, (), Type.F32), worst, worst)
    tried = []

    def cheapest(self: Candidates, bound: float) -> Choice:
        tried.append(self.pieces[0].form.kind)
        if tried == ["half-lines"]:
            raise NoStableForm("every program for it misses the limit at an infinity")
        return made

    monkeypatch.setattr(Candidates, "cheapest", cheapest)
    found = Field("own", form, pieces, (), Type.F32).cheapest(2.0)
    assert tried == ["half-lines", "segments"]
    (lost,) = found.dropped
    assert str(lost) == "half-lines: no program: every program for it misses the limit at an infinity"
    assert read(Choice, write(found)) == found

    tried.clear()
    poor = replace(made, worst=Worst(7.0, 3.0, 9))
    monkeypatch.setattr(Candidates, "cheapest", lambda self, _: poor if self.pieces == pieces else made)
    (lost,) = Field("own", form, pieces, (), Type.F32).cheapest(2.0).dropped
    assert str(lost) == "half-lines: no program within 2 ulps: the best one is off by 7 ulps at x = 3.0"
    assert Field("own", form, pieces, (), Type.F32).cheapest(8.0).dropped == ()


@pytest.fixture
def dropping(monkeypatch: pytest.MonkeyPatch) -> Activation:
    """An activation, one form of which is dropped on the way to its kernel."""
    real = codegen.answers.kernels.choose

    def choose(activation: Activation, name: str, *rest: object) -> Programs:
        made = real(activation, name, *rest)  # type: ignore[arg-type]
        chosen = tuple(replace(c, dropped=LOST) for c in made.chosen)
        return replace(made, chosen=chosen) if name == "f" else made

    monkeypatch.setattr(codegen.answers.kernels, "choose", choose)
    return Activation("ramp", Max(0, x))


def test_build_and_show_tell_what_was_dropped(dropping: Activation) -> None:
    notes: list[str] = []
    plan(Library((dropping,), ("tests",)), note=notes.append)
    assert notes == ["ramp: a form was recognised and dropped; show NAME --stage program says why"]
    first, *_ = sections.kernel(make(dropping, "tests"), Type.F32)
    assert "dropped, half-lines: no program: a root of it is not found" in first.text


def test_the_command_prints_the_note(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "defs").mkdir()
    text = "from sympy import *\nfrom codegen import Activation, x\nramp = Activation('ramp', Max(0, x))\n"
    (tmp_path / "defs" / "ramp.py").write_text(text)
    monkeypatch.chdir(tmp_path)

    def noting(*_: object, note, **__: object) -> dict[str, str]:  # type: ignore[no-untyped-def]
        note("ramp: a form was recognised and dropped")
        return {"kernels/ramp.py": "x = 1\n"}

    monkeypatch.setattr(codegen.build, "plan", noting)
    assert main(["build", "--check"]) == 1
    assert "note: ramp: a form was recognised and dropped\n" in capsys.readouterr().err
