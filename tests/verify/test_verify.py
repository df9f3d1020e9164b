"""verify: what is wrong with a kernel is found, whatever it is, and what is found is true."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from math import inf
from pathlib import Path

import ml_dtypes
import numpy as np
import pytest

from codegen import output
from codegen.answers.kernels import Made, make_all
from codegen.cli.main import main
from codegen.definition.library import load
from codegen.errors import UserError
from codegen.kernel.choice import recorded, truth
from codegen.kernel.choice.programs import BOUND, BOUND_F64
from codegen.kernel.choice.recorded import NOTHING, Measured, digest
from codegen.kernel.program.ops import FORMATS, Type
from codegen.proof.balls.ball import exact, precision
from codegen.targets.package import texts
from codegen.verify import campaign, checks, other_parameters, trials
from codegen.verify.campaign import Verdict, verify
from codegen.verify.checks import BLOCK, Found, block, limit_at, sampled
from codegen.verify.kernel_under_test import KernelUnderTest
from codegen.verify.record import known, merged, programs, require_current
from codegen.verify.trials import KernelName, processes
from codegen.verify.ulps import FORMATS_BY_NAME, errors, rounded, units

DEFINITIONS = """\
from sympy import Piecewise, exp
from codegen import Activation, Parameter, x

alpha = Parameter("alpha", default=0.01)

leak = Activation("leak", Piecewise((x, x > 0), (alpha * x, True)), parameters=[alpha])
gate = Activation("gated", x / (1 + exp(-x)))
"""


@dataclass(frozen=True)
class Project:
    defs: Path
    out: Path
    made: tuple[Made, ...]

    def subject(self, activation: str = "gated", type: str = "float32", function: str = "f") -> KernelUnderTest:
        return KernelUnderTest(self.defs, self.out, activation, function, type)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """Two definitions, and the package made of them."""
    folder = tmp_path_factory.mktemp("verified")
    (folder / "defs").mkdir()
    (folder / "defs" / "two.py").write_text(DEFINITIONS)
    made: tuple[Made, ...] = make_all(load(folder / "defs"))
    output.apply(texts(made), folder / "generated", source=output.Source("defs", folder / "defs"))
    return Project(folder / "defs", folder / "generated", made)


LIMITS = {"float32": BOUND, "float64": BOUND_F64}


@pytest.fixture
def spoiled(project: Project, tmp_path: Path) -> Callable[..., Project]:
    """The package with a kernel of `gated` whose result `y` is replaced by an expression in x and y."""

    def spoil(result: str, *types: str) -> Project:
        out = tmp_path / "generated"
        shutil.copytree(project.out, out)
        with (out / "kernels" / "gated.py").open("a") as file:
            file.write("\nfrom math import inf, nan\nfrom numba import float32, float64\n")
            file.write("from ..runtime.operations import select\n")
            for type in types or ("float32", "float16", "bfloat16"):
                computed = "float64" if type == "float64" else "float32"
                file.write(f"\n_{type} = f_{type}\n\n@kernel\ndef f_{type}(x):\n    y = _{type}(x)\n")
                file.write(f"    return {result.replace('T(', f'{computed}(')}\n")
        return replace(project, out=out)

    return spoil


# What is sound


@pytest.mark.parametrize("type", FORMATS_BY_NAME)
def test_a_sound_kernel_is_within_its_bound_and_has_no_fault(project: Project, type: str) -> None:
    found = sampled(project.subject(type=type))
    assert found.faults == ()
    assert 0.4 < found.ulps <= LIMITS.get(type, 0.5000001)
    if type not in ("float32", "float64"):
        assert found.right == found.tried
    assert found.tried == {"float16": 63488, "bfloat16": 65280}.get(type, found.tried)
    assert found.tried > 20_000


def test_a_parameter_is_the_number_that_an_array_of_the_type_gets(project: Project) -> None:
    for type in ("float32", "float16", "bfloat16"):  # 0.01 in float64 is another number: up to half an ulp by itself
        subject = project.subject("leak", type)
        assert list(subject.values.values()) == [float(np.float32(0.01))]  # of a half type, too: never rounded to it
        found = sampled(subject)
        assert found.faults == ()
        assert 0.4 < found.ulps <= 0.5
        assert type == "float32" or found.right == found.tried


def test_a_parameter_that_is_rounded_to_a_half_is_found(project: Project, tmp_path: Path) -> None:
    out = tmp_path / "generated"
    shutil.copytree(project.out, out)
    with (out / "kernels" / "leak.py").open("a") as file:
        file.write("\nfrom numba import float32\n\n@kernel\ndef f_float16(x, alpha):\n")
        file.write(f"    return f_float32(x, float32({float(np.float16(0.01))!r}))\n")
    found = sampled(replace(project, out=out).subject("leak", "float16"))
    assert found.tried - found.right > 7000


def test_halves_are_counted_that_are_not_correctly_rounded(project: Project, spoiled: Callable[..., Project]) -> None:
    assert sampled(project.subject("leak", "float16")).right == 63488
    off = sampled(spoiled("select((x > T(1)) & (x < T(2)), y * T(1.0007), y)").subject(type="float16"))
    sound = sampled(project.subject(type="float16"))
    assert sound.right - 1023 <= off.right < sound.right - 500


def test_a_half_next_to_a_tie_is_judged_by_the_exact_value(project: Project) -> None:
    """For a small x the exact value, x/2 + x**2/4, is next to a tie and above it; float64 shows the tie itself."""
    subject = project.subject(type="bfloat16")
    tie, unit = 2.0**-133 * 10.5, 2.0**-133
    assert subject.wide(np.array([2 * tie])) == tie
    assert [checks._is_nearest(subject, 2 * tie, n * unit) for n in (9, 10, 11, 12)] == [False, False, True, False]


# What is wrong


def test_an_error_past_the_bound_is_found(spoiled: Callable[..., Project]) -> None:
    found = sampled(spoiled("select((x > T(2.5)) & (x < T(2.6)), y * T(1.000002), y)").subject())
    assert found.ulps > BOUND
    assert 2.5 < found.at < 2.6


def test_a_mistake_that_float64_shares_is_found(spoiled: Callable[..., Project]) -> None:
    found = sampled(spoiled("y * T(1.0001)", "float32", "float64").subject())
    assert found.ulps > 100


@pytest.mark.parametrize(
    ("type", "result", "fault"),
    [
        ("float32", "select((x > T(2)) & (x < T(3)), T(nan), y)", "nan at 2."),
        ("float16", "select((x > T(2)) & (x < T(3)), T(nan), y)", "nan at 2."),
        ("float32", "select((x < T(-50)) & (x > T(-60)), T(-inf), y)", "-inf at -5"),
        ("float32", "select(x == x, y, T(0))", "0.0 at nan"),
        ("float16", "select(x == T(inf), T(7), y)", "7.0 at inf, where the limit is inf"),
        ("float32", "select(x == T(-inf), T(0), y)", "0.0 at -inf, where the limit is -0.0"),
        ("float16", "select(x == T(-inf), x, y)", "-inf at -inf, where the limit is -0.0"),
    ],
)
def test_a_broken_promise_is_told(spoiled: Callable[..., Project], type: str, result: str, fault: str) -> None:
    found = sampled(spoiled(result).subject(type=type))
    assert [told for told in found.faults if told.startswith(fault)], found.faults
    assert not Verdict(KernelName("gated", "f", type), found, 0.0, None).kept


def test_trying_every_input_finds_a_single_one(spoiled: Callable[..., Project]) -> None:
    one = np.nextafter(np.float32(1.2345678), np.float32(2))  # no multiple of the sample's stride
    subject = spoiled(f"select(x == T({one}), T(0.5), y)").subject()
    assert sampled(subject).ulps <= BOUND
    found = block(subject, int(one.view(np.uint32)) // BLOCK)
    assert found.ulps > 1000
    assert np.float32(found.at) == one
    assert found.tried == BLOCK


def test_a_sample_holds_each_of_its_inputs_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checks, "_DENSE", 997)
    hard = np.array([-7.0, 1e-40, 2.0**-6, 1.0, 2.0**7], np.float32)
    x = np.concatenate(list(checks._spread(hard)))
    assert len(np.unique(x)) == len(x) > 500_000
    assert np.isin(hard, x).all()


def test_blocks_hold_all_finite_inputs(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    tried = []
    monkeypatch.setattr(checks, "sweep", lambda _, chunks: tried.append(sum(len(c) for c in chunks)))
    for number in (0, 126, 127, 128, 255):
        block(project.subject(), number)
    assert tried == [BLOCK, BLOCK, BLOCK // 2, BLOCK, BLOCK // 2]
    assert checks.FINITE == 254 * BLOCK + 2 * (BLOCK // 2)


@pytest.fixture
def broken_elsewhere(project: Project, tmp_path: Path) -> Callable[[str], KernelUnderTest]:
    """`leak` in float32, whose kernel for any alpha has an expression of x, alpha and its result y instead of y."""

    def spoil(result: str) -> KernelUnderTest:
        out = tmp_path / "generated"
        shutil.copytree(project.out, out)
        with (out / "kernels" / "leak.py").open("a") as file:
            file.write("\nfrom math import nan\nfrom numba import float32 as T\n_f = f_float32\n")
            file.write("from ..runtime.operations import select\n")
            file.write(f"@kernel\ndef f_float32(x, alpha):\n    y = _f(x, alpha)\n    return {result}\n")
        return replace(project, out=out).subject("leak")

    return spoil


def test_a_kernel_is_asked_about_other_parameters(project: Project) -> None:
    for type in ("float32", "float64"):
        found = other_parameters.elsewhere(project.subject("leak", type))
        assert found.faults == ()
        assert 0.49 < found.ulps <= 0.5
        assert found.parameters != (0.01,)
        assert found.tried > 15_000


@pytest.mark.parametrize(
    ("result", "told"),
    [
        ("select((alpha > T(5)) & (alpha < T(50)), y * T(1.000002), y)", ""),
        ("select((alpha > T(1e30)) & (x < T(-1)) & (x > T(-2)), T(nan), y)", "nan at -1."),
        ("select(alpha == T(0), x, y)", "-inf at -inf, where the limit is 0.0, alpha = 0.0"),
    ],
)
def test_a_mistake_at_other_parameters_is_found(
    broken_elsewhere: Callable[[str], KernelUnderTest], result: str, told: str
) -> None:
    subject = broken_elsewhere(result)
    assert sampled(subject).ulps <= 0.5
    found = other_parameters.elsewhere(subject)
    assert found.ulps > BOUND + 1
    assert any(fault.startswith(told) for fault in found.faults) or not told
    assert not Verdict(KernelName("leak", "f", "float32", general=True), found, 0.0, BOUND + 1).kept


# What it rests on


def test_estimates_agree_with_balls(project: Project) -> None:
    subject = project.subject(function="d1")
    rng = np.random.default_rng(1)
    x = np.concatenate([rng.normal(0, 20, 300), rng.normal(0, 1e-3, 50)]).astype(np.float32)
    computed, wide = subject.computed(x), subject.wide(x)
    estimates = errors(computed, wide, subject.fmt)
    with precision(160):
        for at, got, estimate in zip(x.tolist(), computed.tolist(), estimates.tolist(), strict=True):
            wanted = truth.error(subject.exact(at), got, Type.F32)
            assert wanted == pytest.approx(estimate, abs=1e-7)


@pytest.mark.parametrize("value", [1.5, 0.3, -7.0, 2.0**-126 * 1.25, 2.0**-130 * 1.1, 2.0**-160, 1e38, -3e-45])
def test_the_ulp_is_that_of_the_exact_value(value: float) -> None:
    with precision(160):
        expected = truth.ulp_exponent(exact(value), Type.F32)
    assert units(np.array([value]), FORMATS[Type.F32]) == 2.0**expected


def test_the_ulp_of_a_power_of_two_may_be_that_below_it() -> None:
    assert units(np.array([1.0, -4.0, 0.0, 2.0**-126]), FORMATS[Type.F32]).tolist() == [
        2.0**-24,
        2.0**-22,
        2.0**-149,
        2.0**-149,
    ]


def test_an_overflow_is_right_where_the_exact_value_overflows() -> None:
    computed = np.array([inf, inf, inf, -inf, np.nan, 1.0], np.float32)
    wide = np.array([1e39, inf, 1e38, 1e39, 1e39, np.nan])
    assert errors(computed, wide, FORMATS[Type.F32]).tolist() == [0.0, 0.0, inf, inf, inf, inf]


@pytest.mark.parametrize("type", ["float16", "bfloat16"])
def test_halves_are_rounded_as_numpy_rounds(type: str) -> None:
    dtype = np.dtype(type) if type == "float16" else np.dtype(ml_dtypes.bfloat16)
    values = np.random.default_rng(2).normal(0, 1, 2000) * np.ldexp(1.0, np.arange(2000) % 60 - 40)
    values = values.astype(np.float32).astype(np.float64)  # bfloat16 is made from float32
    nearest, close = rounded(values, FORMATS_BY_NAME[type])
    with np.errstate(over="ignore"):
        assert nearest[~close].tolist() == values.astype(dtype).astype(np.float64)[~close].tolist()
    tie = np.array([1 + 2.0 ** -FORMATS_BY_NAME[type].precision, 1.0])
    assert rounded(tie, FORMATS_BY_NAME[type])[1].tolist() == [True, False]


def test_limits_are_those_of_the_formula(project: Project) -> None:
    assert [limit_at(project.subject(), side) for side in (-1, 1)] == [0.0, inf]
    assert [limit_at(project.subject(function="d1"), side) for side in (-1, 1)] == [0.0, 1.0]
    assert limit_at(project.subject("leak", function="d1"), -1) == float(np.float32(0.01))


def test_what_is_found_adds_up() -> None:
    both = Found(0.5, 1.0, 10, ("a",)) + Found(0.75, 2.0, 20, ("a", "b"))
    assert both == Found(0.75, 2.0, 30, ("a", "b"))


# Going on


def test_an_interrupted_run_goes_on_where_it_was(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[int] = []

    def run(stop: int) -> tuple[Verdict, ...]:
        def counted(subject: KernelUnderTest, number: int) -> Found:
            if len(done) >= stop:
                raise KeyboardInterrupt
            done.append(number)
            return Found(0.25 + number, float(number), BLOCK)

        monkeypatch.setattr(trials, "block", counted)
        return verify(project.defs, project.out, ["leak"], LIMITS, ["float32"], exhaustive=True)

    monkeypatch.setattr(checks, "BLOCKS", 3)
    monkeypatch.setattr(campaign, "functions", lambda *_: ("f", "d1", "d2", "d_alpha"))
    monkeypatch.setattr(campaign, "parameters", lambda *_: ())  # at other values there are no blocks
    monkeypatch.setattr(trials, "sampled", lambda _: Found(0.125, 7.0, 5))
    with pytest.raises(KeyboardInterrupt):
        run(stop=2)
    assert done == [0, 1]
    verdicts = run(stop=99)
    assert done == [0, 1, 2] * len(verdicts)
    assert [v.found.ulps for v in verdicts] == [2.25] * len(verdicts)
    assert {v.found.tried for v in verdicts} == {checks.FINITE}
    assert [v.found for v in run(stop=0)] == [v.found for v in verdicts]

    kernels = project.out / "kernels" / "leak.py"
    before = kernels.read_text()
    kernels.write_text(before.replace("    return", "    x = x\n    return"))
    try:
        with pytest.raises(KeyboardInterrupt):  # other code is measured anew
            run(stop=0)
    finally:
        kernels.write_text(before)


def test_several_processes_find_the_same(project: Project) -> None:
    found = [
        [(v.kernel, v.found) for v in verify(project.defs, project.out, ["leak"], LIMITS, ["float16"], run=run)]
        for run in (processes(1), processes(2))
    ]
    assert found[0] == found[1]
    assert len(found[0]) == 5


# What is kept


def verdict(project: Project, ulps: float, tried: int) -> Verdict:
    return Verdict(KernelName("gated", "f", "float32"), Found(ulps, 0.1, tried), 0.0, BOUND)


def test_the_record_of_more_inputs_is_kept_while_the_program_is_the_same(project: Project) -> None:
    current = programs(project.made)
    sample = merged(NOTHING, [verdict(project, 1.5, 1000)], current)
    (error,) = sample.errors
    kernel = next(k for m in project.made for k in m.family.kernels if m.family.name == "gated" and k.type is Type.F32)
    assert (error.ulp, error.worst, error.tried, error.program) == (1.5, "0.1", 1000, digest(kernel.default))
    every = merged(sample, [verdict(project, 1.75, checks.FINITE)], current)
    assert [e.ulp for e in every.errors] == [1.75]
    assert sample.command == "python -m codegen verify"
    assert every.command == "python -m codegen verify [--exhaustive]"
    assert merged(every, [verdict(project, 1.5, 1000)], current) == every
    stale = Measured(every.command, (replace(error, program="another", ulp=9.0),))
    assert merged(stale, [verdict(project, 1.5, 1000)], current) == sample


def test_what_was_tried_on_every_input_is_not_tried_again(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    current = programs(project.made)
    every = merged(NOTHING, [verdict(project, 1.75, checks.FINITE)], current)
    assert known(merged(NOTHING, [verdict(project, 1.75, 1000)], current), current) == {}
    asked: list[str] = []

    def counted(subject: KernelUnderTest) -> Found:
        asked.append(subject.dtype.name)
        return Found(0.125, 7.0, 5)

    monkeypatch.setattr(checks, "BLOCKS", 0)
    monkeypatch.setattr(campaign, "functions", lambda *_: ("f",))
    monkeypatch.setattr(trials, "sampled", counted)
    told = verify(
        project.defs, project.out, ["gated"], LIMITS, ["float32"], exhaustive=True, known=known(every, current)
    )
    assert [v.found.ulps for v in told] == [1.75]
    assert asked == []


def test_every_kernel_has_a_record_of_its_own(project: Project) -> None:
    current = programs(project.made)
    assert len(current) == (3 + 4) * 4 + 4 * 2, "those of leak in float32 and float64, at any alpha, too"


def test_a_half_that_is_not_correctly_rounded_is_past_its_limit(project: Project) -> None:
    name = KernelName("gated", "f", "float16")
    assert Verdict(name, Found(0.5, 1.0, 100, right=100), 0.0, None).kept
    wrong = Verdict(name, Found(0.501, 1.0, 100, right=99), 0.0, None)
    assert not wrong.kept
    assert merged(NOTHING, [wrong], programs(project.made)).errors == ()


def test_what_is_measured_is_named_by_code_and_not_by_words(project: Project, tmp_path: Path) -> None:
    def digests(out: Path) -> list[str]:
        copied = replace(project, out=out)
        return [copied.subject(type=type).digest for type in ("float32", "float64")]

    before = digests(project.out)
    assert len(set(before)) == 2
    for name, old, new in (
        ("words", "Each function is for scalars", "Every function"),
        ("code", r"(def \w+_float32\(.*?\n    return )", r"\1-"),
    ):
        out = tmp_path / name
        shutil.copytree(project.out, out)
        file = out / "kernels" / "gated.py"
        file.write_text(re.sub(old, new, file.read_text(), flags=re.DOTALL))
        after = digests(out)
        assert (after[0] == before[0]) == (name == "words")
        assert after[1:] == before[1:]


def test_nothing_is_kept_of_kernels_that_are_not_as_they_would_be_built(
    project: Project, spoiled: Callable[..., Project]
) -> None:
    require_current(project.made, project.out)
    with pytest.raises(UserError, match="out of date"):
        require_current(project.made, spoiled("y * T(2)").out)


# The command


def test_the_command_prints_one_object(
    project: Project, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(campaign, "functions", lambda *_: ("f", "d_alpha"))
    arguments = ["--defs", str(project.defs), "--out", str(project.out), "--jobs", "1", "--json"]
    assert main(["verify", "leak", *arguments]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["kept"] is True
    assert told["exhaustive"] is False
    rows = [(k["activation"], k["function"], k["type"], k["parameters"] != "default") for k in told["kernels"]]
    assert rows == [
        ("leak", f, t, general)
        for f in ("f", "d_alpha")
        for t in FORMATS_BY_NAME
        for general in ((False, True) if t in ("float32", "float64") else (False,))
    ]
    for kernel in told["kernels"]:
        if kernel["parameters"] != "default":
            assert kernel["bound"] == LIMITS[kernel["type"]] + 1
            assert list(kernel["parameters"]) == ["alpha"]
            assert kernel["inputs"] > 10_000
            continue
        half = kernel["type"] in ("float16", "bfloat16")
        assert kernel["ulp"] <= 0.5
        assert kernel["bound"] == LIMITS.get(kernel["type"])
        assert kernel["correctly_rounded"] == (kernel["inputs"] if half else None)
        assert float(kernel["at"]) == float(kernel["at"])
        assert kernel["faults"] == []


def test_types_are_chosen(
    project: Project, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(campaign, "functions", lambda *_: ("f",))
    arguments = ["verify", "leak", "--type", "float16", "--type", "float32"]
    places = ["--defs", str(project.defs), "--out", str(project.out), "--jobs", "1", "--json"]
    assert main([*arguments, *places]) == 0
    assert {k["type"] for k in json.loads(capsys.readouterr().out)["kernels"]} == {"float16", "float32"}
    assert main([*arguments, "--over-x"]) == 2
    assert "--type chooses among the kernels" in capsys.readouterr().err


def test_a_kernel_past_its_bound_ends_with_1(
    spoiled: Callable[..., Project], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    bad = spoiled("select(x > T(2), T(nan), y)")
    monkeypatch.setattr(campaign, "functions", lambda *_: ("f",))
    arguments = ["--defs", str(bad.defs), "--out", str(bad.out), "--jobs", "1"]
    assert main(["verify", "gated", *arguments]) == 1
    table = capsys.readouterr().out
    assert re.search(r"gated\s+float32\s+inf\s", table)
    assert "nan at" in table
    assert "1 of 4 kernels keep what is promised: at most 1 ulp in float32" in table
    assert main(["verify", "gated", "--json", *arguments]) == 1
    kernels = json.loads(capsys.readouterr().out)["kernels"]
    assert [k["ulp"] is None for k in kernels] == [True, False, True, True]
    assert [k["kept"] for k in kernels] == [False, True, False, False]


def test_the_command_keeps_errors_where_the_pages_look(
    project: Project, spoiled: Callable[..., Project], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(campaign, "functions", lambda *_: ("f",))
    monkeypatch.setattr(recorded, "FILE", tmp_path / "measured.json")
    monkeypatch.setattr("codegen.answers.kernels.make_all", lambda *_, **__: project.made)
    arguments = ["verify", "leak", "--record", "--defs", str(project.defs), "--jobs", "1", "--out"]
    assert main([*arguments, str(spoiled("y * T(2)").out)]) == 2
    assert not recorded.FILE.exists()
    assert main([*arguments, str(project.out)]) == 0
    kept = recorded.load(recorded.FILE).errors
    types = ("float32", "float64", "float16", "bfloat16")
    plain, others = [e for e in kept if not e.general], [e for e in kept if e.general]
    assert [(e.function, e.type) for e in plain] == [("f", t) for t in types]
    assert [(e.function, e.type) for e in others] == [("f", t) for t in types[:2]]
    assert all(0.49 < e.ulp <= 0.5 and e.worst for e in kept)
    assert all(", alpha = " in e.worst for e in others)


def test_what_is_not_there_is_a_mistake(project: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", "nothing", "--defs", str(project.defs), "--out", str(project.out)]) == 2
    assert "there is no activation nothing" in capsys.readouterr().err
    assert main(["verify", "--defs", str(project.defs), "--out", str(tmp_path / "empty")]) == 2
    assert "run: python -m codegen build" in capsys.readouterr().err
