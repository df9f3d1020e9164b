"""verify of `backward`: a wrong product is found, whether it is small, gated or beside a constant piece."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from codegen import output
from codegen.answers.kernels import make_all
from codegen.cli.main import main
from codegen.definition.library import load
from codegen.kernel.choice.programs import BOUND, BOUND_F64
from codegen.targets.package import texts
from codegen.verify import campaign
from codegen.verify.backward import sampled_products
from codegen.verify.campaign import Verdict, verify
from codegen.verify.checks import Found
from codegen.verify.kernel_under_test import BACKWARD, KernelUnderTest
from codegen.verify.trials import KernelName

# Two of them are the project's own, whose kernels are in the cache
DEFINITIONS = """\
from sympy import Max, Min, Piecewise, exp
from codegen import Activation, Parameter, gate, x

silu = Activation("silu", x / (1 + exp(-x)))
flat = Activation("flat", Piecewise((0, x < 0), (x, True)))
swiglu = Activation("swiglu", gate * x / (1 + exp(-x)))
tau = Parameter("tau", default=6, domain="positive")
stops = Activation("stops", Min(tau, Max(0, x)), parameters=[tau])
"""
TYPES = ("float16", "float32", "float64")
LIMITS = {"float32": BOUND, "float64": BOUND_F64}


@dataclass(frozen=True)
class Project:
    defs: Path
    out: Path

    def found(self, activation: str, type: str) -> Found:
        return sampled_products(KernelUnderTest(self.defs, self.out, activation, BACKWARD, type))


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    folder = tmp_path_factory.mktemp("backward")
    (folder / "defs").mkdir()
    (folder / "defs" / "three.py").write_text(DEFINITIONS)
    output.apply(texts(make_all(load(folder / "defs"))), folder / "generated")
    return Project(folder / "defs", folder / "generated")


@pytest.mark.parametrize("name", ["silu", "flat", "swiglu", "stops"])
def test_a_sound_backward_is_within_one_rounding_more(
    project: Project, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(campaign, "functions", lambda *_: (BACKWARD,))
    verdicts = verify(project.defs, project.out, [name], LIMITS, TYPES)
    assert tuple(v.kernel.type for v in verdicts) == TYPES
    for v in verdicts:
        assert v.kept, v
        assert v.bound == LIMITS.get(v.kernel.type, 0.0) + 1
        assert v.found.tried > 1900
        assert v.parameters == (("grad", "gate") if name == "swiglu" else ("grad",))
        assert len(v.found.parameters) == len(v.parameters)


WRONG = [  # what the product is instead, from y and the inputs
    ("silu", "grad * d1_{0}(x)", "float32"),  # of the last bits of a subnormal derivative
    ("silu", "grad * d1_{0}(x)", "float64"),
    ("silu", "y * {0}(1.000001)", "float32"),
    ("silu", "y * {0}(1.01)", "float16"),
    ("flat", "grad * d1_{0}(x)", "float64"),  # an infinity times 0
    ("swiglu", "grad * gate * (y / grad / gate)", "float64"),  # it overflows in between
]


@pytest.mark.parametrize(("name", "result", "type"), WRONG, ids=[f"{n} {r} {t}" for n, r, t in WRONG])
def test_a_wrong_product_is_past_its_bound(project: Project, tmp_path: Path, name: str, result: str, type: str) -> None:
    out = tmp_path / "generated"
    shutil.copytree(project.out, out)
    inputs = "grad, x, gate" if name == "swiglu" else "grad, x"
    computed = "float64" if type == "float64" else "float32"
    with (out / "kernels" / f"{name}.py").open("a") as file:
        file.write("\nfrom numba import float32, float64\n")
        file.write(f"\n_backward = backward_{type}\n\n@kernel\ndef backward_{type}({inputs}):\n")
        file.write(f"    y = _backward({inputs})\n")
        whole = "(RESULT, y[1])" if name == "swiglu" else "RESULT"
        own = result.replace("y", "y[0]") if name == "swiglu" else result
        file.write(f"    return {whole.replace('RESULT', own.format(computed))}\n")
    found = Project(project.defs, out).found(name, type)
    bound = LIMITS.get(("", type), 0.0) + 1
    assert not Verdict(KernelName(name, BACKWARD, type), found, 0.0, bound).kept


def test_the_command_tells_of_backward_like_of_other_kernels(
    project: Project, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(campaign, "functions", lambda *_: (BACKWARD,))
    arguments = ["verify", "flat", "--defs", str(project.defs), "--out", str(project.out), "--jobs", "1"]
    assert main([*arguments, "--json"]) == 0
    for kernel in json.loads(capsys.readouterr().out)["kernels"]:
        assert kernel["function"] == "backward" and kernel["parameters"] == "default" and kernel["kept"]
        assert list(kernel["beside"]) == ["grad"]
    assert main(arguments) == 0
    assert "flat.backward" in capsys.readouterr().out
