"""Gated units in what surrounds the kernels: verify, facts, pages, and questions that make no sense of them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

import pytest

from codegen.answers.facts import facts
from codegen.answers.kernels import make_all
from codegen.cli.main import main
from codegen.definition.library import load
from codegen.kernel.choice.programs import BOUND
from codegen.pages.pages import Subject, page_files
from codegen.targets.package import texts
from codegen.verify.campaign import Verdict, verify
from codegen.verify.checks import Found
from codegen.verify.trials import Done, KernelName, Trial, do

DEFINITION = """
from sympy import Max
from codegen import Activation, gate, x

reglu = Activation("reglu", gate * Max(x, 0), summary="A number times the positive part of another.")
"""
LEARNABLE = """
from sympy import Piecewise
from codegen import Activation, Parameter, gate, x

alpha = Parameter("alpha", default=0.25, learnable=True)
preglu = Activation("preglu", gate * Piecewise((x, x > 0), (alpha * x, True)), parameters=[alpha])
"""
LIMITS = {"float32": BOUND}


@pytest.fixture(scope="module")
def defs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("project") / "defs"
    folder.mkdir()
    (folder / "units.py").write_text(DEFINITION, "utf-8")
    return folder


def write(defs: Path, out: Path, old: str = "", new: str = "") -> Path:
    for path, text in texts(make_all(load(defs))).items():
        file = out / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text.replace(old, new) if path == "kernels/reglu.py" and old else text, "utf-8")
    return out


def test_verify_tries_pairs_also_when_all_floats_are_asked_for(defs: Path, tmp_path: Path) -> None:
    out = write(defs, tmp_path / "right")
    found = verify(defs, out, ["reglu"], LIMITS, ["float32"], exhaustive=True)
    assert len(found) == 5
    assert all(v.kept for v in found)
    found = tuple(v for v in found if v.kernel.function != "backward")
    assert all(300_000 < v.found.tried < 500_000 for v in found)
    assert {v.found.ulps for v in found if v.kernel.function == "f"} == {0.5}


def test_verify_tries_halves_beside_all_gates(defs: Path, tmp_path: Path) -> None:
    out = write(defs, tmp_path / "halves")
    found = verify(defs, out, ["reglu"], LIMITS, ["float16", "bfloat16"])
    assert len(found) == 5 * 2
    assert all(v.kept for v in found)
    found = tuple(v for v in found if v.kernel.function != "backward")
    assert all(v.found.right == v.found.tried for v in found)
    assert {v.found.tried > 15_000_000 for v in found if v.kernel.function != "d_gate"} == {True}
    assert {v.found.tried for v in found if v.kernel.function == "d_gate"} == {63488, 65280}
    blocks = [
        do(Trial(defs, out, KernelName("reglu", "f", kind), number)).found
        for kind, number in (("float16", 3), ("bfloat16", 255))
    ]
    assert [b.tried for b in blocks] == [248 * 63488, 255 * 65280]
    assert all(b.right == b.tried for b in blocks)


def test_an_exhaustive_run_counts_every_pair_once_also_after_it_was_interrupted(defs: Path, tmp_path: Path) -> None:
    out = write(defs, tmp_path / "counted")
    made: list[int | None] = []

    def run(trials: Sequence[Trial], most: int = 1000) -> Iterator[Done]:
        for trial in trials[:most]:
            made.append(trial.block)
            tried = 5000 if trial.block is None else 63488**2 // 256
            yield Done(trial, Found(0.5, 1.0, tried, (), tried), 0.0)
        if len(trials) > most:
            raise KeyboardInterrupt

    def done(run: Callable[[Sequence[Trial]], Iterator[Done]]) -> tuple[Verdict, ...]:
        return verify(defs, out, ["reglu"], {**LIMITS}, ["float16"], exhaustive=True, run=run)

    with pytest.raises(KeyboardInterrupt):
        done(partial(run, most=40))
    found = [v for v in done(run) if v.kernel.function == "f"]
    assert {(v.found.tried, v.found.right, v.kept) for v in found} == {(63488**2, 63488**2, True)}
    assert len(made) < 40 + 3 * 257 + 4, "what was done is not done again"


def test_verify_finds_a_kernel_that_is_wrong_for_large_gates(defs: Path, tmp_path: Path) -> None:
    kernels = (write(defs, tmp_path / "seen") / "kernels" / "reglu.py").read_text("utf-8")
    start = kernels.index("def f_float32(x, gate):")
    body = kernels[start : kernels.index("return", start)]
    out = write(defs, tmp_path / "wrong", body, f"{body}gate = select(gate > float32(1e30), float32(1e30), gate)\n    ")
    wrong = body.replace("(x, gate):", "(x, gate):\n    gate = select(gate > float32(1e30), float32(1e30), gate)", 1)
    wrong = wrong.replace('"""gate', '"""gate', 1)
    out = write(defs, tmp_path / "wrong", body, wrong)
    found = verify(defs, out, ["reglu"], LIMITS, ["float32"])
    assert [v.kernel.function for v in found if not v.kept] == ["f"]


def test_facts_are_those_of_what_multiplies_the_gate(defs: Path) -> None:
    library = load(defs)
    sheet = facts(library, library["reglu"])
    assert sheet["gated"] is True
    assert sheet["formula"] == "Max(0, x)"
    assert any("[0, oo)" in sentence for sentence in sheet["facts"]["range"]["statements"])


def test_the_page_tells_both_inputs(tmp_path: Path) -> None:
    (tmp_path / "units.py").write_text(f'{DEFINITION}\nrelu = Activation("relu", Max(x, 0))\n', "utf-8")
    library = load(tmp_path)
    files = page_files(
        [Subject(m.derived, m.family, facts(library, library[m.family.name])) for m in make_all(library)]
    )
    page = files["activations/reglu.md"]
    for text in (
        "reglu.backward(grad, x, gate)",
        "reglu.packed(a, axis=-1",
        "F.glu",
        ">>> dx, dgate = reglu.backward(",
    ):
        assert text in page, page
    assert "{{" not in page
    assert "which is [relu](relu.md)" in page
    assert "Which half comes first differs from one library to the" in page
    headings = {
        re.sub(r"[^a-z ]", "", h.lower()).replace(" ", "-") for h in re.findall(r"^#+ (.*)$", page, re.MULTILINE)
    }
    assert set(re.findall(r"\]\(#(.*?)\)", page)) <= headings, "every place on the page that it points to is there"
    assert r"| $`0`$ | $`\frac{\partial}{\partial x}" in page, "the kink"
    assert "activations/plots/reglu.svg" in files


@pytest.mark.parametrize("words", [["compare", "reglu", "reglu"], ["lut", "reglu"]])
def test_what_asks_for_one_input_refuses(words: list[str], defs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    scales = ["--in-scale", "0.1", "--in-zero", "0", "--out-scale", "0.1", "--out-zero", "0"]
    assert main([*words, *(scales if words[0] == "lut" else []), "--defs", str(defs)]) == 2
    assert "reglu is a gated unit, a function of two arrays" in capsys.readouterr().err


def test_derive_takes_a_gate(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["derive", "gate*x**3", "--full"]) == 0
    told = capsys.readouterr().out
    assert "d_gate" in told
    assert "3*gate*x**2" in told
    assert main(["derive", "gate**2*x"]) == 2
    assert "write it as gate*(...)" in capsys.readouterr().err


def test_facts_and_relatives_are_told_of_what_multiplies_the_gate(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "units.py").write_text(f'{DEFINITION}\nrelu = Activation("relu", Max(x, 0))\n', "utf-8")
    assert main(["facts", "reglu", "--defs", str(tmp_path), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["gated"] is True
    assert main(["facts", "reglu", "--defs", str(tmp_path)]) == 0
    assert "reglu(x, gate) = gate*f(x), f(x) = Max(0, x)" in capsys.readouterr().out
    assert main(["relatives", "reglu", "--defs", str(tmp_path)]) == 0
    assert "gate*relu(x)" in capsys.readouterr().out


def test_bench_times_both_inputs(defs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = write(defs, tmp_path / "timed")
    assert main(["bench", "reglu", "--out", str(out), "--size", "64", "--rounds", "2", "--json"]) == 0
    assert '"reglu"' in capsys.readouterr().out


def test_list_and_show_know_them(defs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", "--defs", str(defs)]) == 0
    assert "gate*Max(0, x)" in capsys.readouterr().out
    assert main(["show", "reglu", "--defs", str(defs)]) == 0
    assert "d_gate" in capsys.readouterr().out


@pytest.fixture(scope="module")
def learnable(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("learnable") / "defs"
    folder.mkdir()
    (folder / "units.py").write_text(LEARNABLE, "utf-8")
    return folder


def test_the_page_of_a_learnable_one_tells_the_sums(learnable: Path, tmp_path: Path) -> None:
    text = (learnable / "units.py").read_text("utf-8")
    (tmp_path / "units.py").write_text(f'{text}\nidentity = Activation("identity", x)\n', "utf-8")
    library = load(tmp_path)
    files = page_files(
        [Subject(m.derived, m.family, facts(library, library[m.family.name])) for m in make_all(library)]
    )
    page = files["activations/preglu.md"]
    assert ">>> dx, dgate, dalpha = preglu.backward(np.ones_like(x), x, gate)" in page
    told = "learnable parameters (`alpha`), each summed to the parameter's own shape; `out=` is a tuple of 3."
    assert told in " ".join(page.split())
    assert "it copies halves that have gaps" in page
    assert "{{" not in page


def test_verify_and_bench_take_a_learnable_one(
    learnable: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = write(learnable, tmp_path / "learned")
    found = verify(learnable, out, ["preglu"], LIMITS, ["float32"])
    assert {v.kernel.function for v in found} == {"f", "d1", "d2", "d_gate", "d_alpha", "backward"}
    assert all(v.kept for v in found)
    assert main(["bench", "preglu", "--out", str(out), "--size", "64", "--rounds", "2", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert "backward" in json.dumps(told), "both directions are timed"


def test_commands_tell_of_a_learnable_one(learnable: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["facts", "preglu", "--defs", str(learnable), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["gated"] is True
    assert main(["list", "--defs", str(learnable), "--json"]) == 0
    (listed,) = json.loads(capsys.readouterr().out)["activations"]
    assert listed["parameters"]["alpha"]["learnable"] is True
    assert main(["show", "preglu", "--full", "--defs", str(learnable)]) == 0
    told = capsys.readouterr().out
    assert "d_alpha" in told
    assert "def backward_float32(grad, x, gate, alpha):" in told
