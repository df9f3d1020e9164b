"""The pages: data-driven, the same everywhere, readable on a code host, and right about the code."""

from __future__ import annotations

import doctest
import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path, PurePosixPath
from xml.etree import ElementTree as ET

import numpy as np
import pytest
from flint import arb, fmpq
from sympy import Abs

from codegen.build import Made, make
from codegen.definition import Activation, Parameter, x
from codegen.kernel.interpret import builder
from codegen.kernel.listing import listing
from codegen.kernel.measured import Measured, MeasuredError, digest
from codegen.kernel.measured import load as load_measured
from codegen.kernel.ops import Type
from codegen.library import load
from codegen.pages import plots
from codegen.pages.pages import Subject, page, page_files

ROOT = Path(__file__).parents[1]
LIBRARY = load(ROOT / "defs")
NAMES = ("clipped_relu", "elu", "relu", "silu", "swish")
SVG = "{http://www.w3.org/2000/svg}"


def subject(name: str) -> Subject:
    made = make(LIBRARY[name], LIBRARY.source(LIBRARY[name]))
    return Subject(made.derived, made.family, made.exact)


@pytest.fixture(scope="module")
def subjects(made: tuple[Made, ...]) -> dict[str, Subject]:
    return {m.family.name: Subject(m.derived, m.family, m.exact) for m in made if m.family.name in NAMES}


@pytest.fixture(scope="module")
def files(subjects: dict[str, Subject]) -> dict[str, str]:
    return page_files(list(subjects.values()))


def test_every_activation_has_a_page_and_two_plots(files: dict[str, str]) -> None:
    own = {f"activations/{name}.md" for name in NAMES}
    plotted = {f"activations/plots/{name}{size}.svg" for name in NAMES for size in ("", "-small")}
    assert set(files) == {"index.md", "pipeline.md", *own, *plotted}


def test_links_lead_to_pages_that_are_there(files: dict[str, str]) -> None:
    found = 0
    for path, text in files.items():
        for link in re.findall(r"\]\(([^)]+)\)", text) if path.endswith(".md") else ():
            if not link.startswith("https://"):
                target = os.path.normpath(PurePosixPath(path).parent / link)
                assert target in files, f"{path}: {link}"
                found += 1
    assert found > 3 * len(NAMES)


def test_markdown_is_plain(files: dict[str, str]) -> None:
    for path, text in files.items():
        if path.endswith(".md"):
            prose = re.sub(r"```.*?```|`[^`]*`", "", text, flags=re.DOTALL)
            assert text.endswith("\n") and not text.endswith("\n\n"), path
            assert not re.search(r"[ \t]+$|\n\n\n|\t", text, re.MULTILINE), path
            assert "<" not in prose, f"{path}: HTML, or a template that was not filled"
            assert "None" not in re.sub(r"\bNone[.:]", "", prose), path
            assert text.count("```") % 2 == 0
            assert r"\operatorname" not in text
            assert text.startswith("# ")


def test_tables_have_their_columns(files: dict[str, str]) -> None:
    for path, text in files.items():
        if path.endswith(".md"):
            blocks = re.findall(r"(?:^\|.*\n)+", re.sub(r"```.*?```", "", text, flags=re.DOTALL), re.MULTILINE)
            for block in blocks:
                widths = {len(re.findall(r"\|", line)) for line in block.splitlines()}
                assert len(widths) == 1, f"{path}: {block}"


@pytest.mark.parametrize("seed", ["1", "77"])
def test_the_same_bytes_under_any_hash_seed(files: dict[str, str], seed: str) -> None:
    program = f"""
import hashlib, sys
sys.path.insert(0, {str(ROOT)!r})
from codegen.pages.pages import page_files
from tests.test_pages import NAMES, subject
files = page_files([subject(name) for name in NAMES])
print(hashlib.sha256(repr(sorted(files.items())).encode()).hexdigest())
"""
    import hashlib

    here = hashlib.sha256(repr(sorted(files.items())).encode()).hexdigest()
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    run = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, env=environment, check=True, capture_output=True, text=True
    )
    assert run.stdout.strip() == here


def test_kinks_are_those_of_the_contract(subjects: dict[str, Subject]) -> None:
    at = {name: {(k.at, k.function): (k.left, k.value, k.right) for k in page(subjects[name]).kinks} for name in NAMES}
    assert at["relu"] == {("0", "f'(x)"): ("0", "0", "1")}
    assert at["elu"]["0", "f'(x)"] == (r"\alpha", r"\alpha", "1")
    assert at["elu"]["0", "f''(x)"] == (r"\alpha", r"\alpha", "0")
    assert at["clipped_relu"]["0", "f'(x)"] == ("0", "0", "1")
    assert at["clipped_relu"][r"\tau", "f'(x)"] == ("1", "0", "0")
    assert at["silu"] == {}


def test_special_values_are_the_kernels_own(subjects: dict[str, Subject]) -> None:
    rows = {s.function: s.values for s in page(subjects["elu"]).special}
    assert page(subjects["elu"]).special_inputs == ("-∞", "-0", "0", "+∞", "NaN")
    assert rows["f(x)"] == ("-1", "-0", "0", "+∞", "NaN")
    assert rows["f'(x)"] == ("0", "1", "1", "1", "NaN")


def test_an_example_shows_what_the_call_gives(subjects: dict[str, Subject]) -> None:
    """The printed arrays are read back and compared with a formula that shares nothing with the kernels."""
    text = page(subjects["swish"]).example
    blocks = dict(re.findall(r">>> (.+)\n(array\((?:.|\n)+?dtype=float32\))", text))
    assert set(blocks) == {"swish(x)", "swish.d1(x)", "swish(x, beta=0.5)", "swish.d_beta(x)", "dx"}
    x = np.array([-3, -1, 0, 1, 3], np.float64)
    sigma = 1 / (1 + np.exp(-x))
    expected = {
        "swish(x)": x * sigma,
        "swish.d1(x)": sigma + x * sigma * (1 - sigma),
        "swish(x, beta=0.5)": x / (1 + np.exp(-x / 2)),
        "swish.d_beta(x)": x * x * sigma * (1 - sigma),
        "dx": sigma + x * sigma * (1 - sigma),
    }
    assert ">>> dx, dbeta = swish.backward(np.ones_like(x), x)\n" in text
    for call, shown in blocks.items():
        read = eval(shown, {"array": np.array, "float32": np.float32})
        assert read.dtype == np.float32
        np.testing.assert_allclose(read, expected[call], rtol=1e-6)


def test_what_was_not_measured_is_not_told(subjects: dict[str, Subject]) -> None:
    relu = subjects["relu"]
    assert "Not measured yet" in page_files([relu])["activations/relu.md"]
    kernel = next(k for k in relu.family.kernels if k.function == "d1" and k.type is Type.F32)
    error = MeasuredError("", "relu", "d1", "float32", 0.51234, "-1.5", 2**32, digest(kernel.default))
    measured = replace(relu, measured=Measured("python -m codegen verify", (error,)))
    told = page_files([measured])["activations/relu.md"]
    assert "| $`f'(x)`$ | float32 | both | 0.512 ulp | -1.5 | 4,294,967,296 |" in told
    assert "`python -m codegen verify`" in told
    assert "Not measured" not in told
    stale = replace(relu, measured=Measured("python -m codegen verify", (replace(error, program="another"),)))
    assert page_files([stale]) == page_files([relu])


def test_an_authors_words_break_no_table() -> None:
    alpha = Parameter("alpha", default=1, doc="a | b\nor c")
    made = make(Activation("probe", alpha * Abs(x), parameters=[alpha], summary="one | two"), "defs/probe.py")
    files = page_files([Subject(made.derived, made.family, made.exact)])
    assert r"| a \| b or c |" in files["activations/probe.md"]
    assert r"\left\lvert {x}\right\rvert" in files["index.md"]
    assert r"| one \| two |" in files["index.md"]


def test_a_member_names_its_family(files: dict[str, str]) -> None:
    assert r"This is [swish](swish.md) at $`\beta = 1`$." in files["activations/silu.md"]


def test_the_pipeline_shows_the_program_that_is_generated(files: dict[str, str], subjects: dict[str, Subject]) -> None:
    text = files["pipeline.md"]
    name = re.search(r"makes of `(\w+)`", text)
    assert name
    kernel = next(k for k in subjects[name[1]].family.kernels if k.function == "f" and k.type is Type.F32)
    for line in listing(kernel.default):
        assert line in text
    errors = [float(e) for e in re.findall(r"\| ([\d.]+) ulp \|", text)]
    assert len(errors) > 4 and max(errors) < 4


def test_a_listing_tells_numbers_exactly() -> None:
    make = builder()
    x = make.input("x", Type.F32)
    program = make.finish("p", {"y": make.op("fma", x, make.const(0.75, Type.F32), make.const(-2.0, Type.F32))})
    assert [line.split(maxsplit=2)[2] for line in listing(program)] == [
        "input x",
        "const 0.75 = 0x1.8p-1",
        "const -2.0",
        "fma %0, %1, %2 -> y",
    ]


class TestPlots:
    @staticmethod
    def relu() -> list[plots.Curve]:
        zero = fmpq(0)
        f = plots.Curve(
            "f", (plots.Piece(None, zero, lambda x: arb(0)), plots.Piece(zero, None, lambda x: x)), ((zero, 0.0),)
        )
        d = plots.Curve(
            "f′", (plots.Piece(None, zero, lambda x: arb(0)), plots.Piece(zero, None, lambda x: arb(1))), ((zero, 0.0),)
        )
        return [f, d]

    def test_every_plot_is_a_picture_by_itself(self, files: dict[str, str]) -> None:
        for path, text in files.items():
            if path.endswith(".svg"):
                root = ET.fromstring(text)
                assert root.tag == f"{SVG}svg"
                assert root.find(f"{SVG}title") is not None
                assert not re.search(r"https?://(?!www\.w3\.org/2000/svg)|<script|<image|url\(|@import|href", text)
                assert "prefers-color-scheme: dark" in text
                assert "nan" not in text.lower()
                assert len(text) < 12_000

    def test_what_is_straight_is_drawn_by_its_ends(self) -> None:
        root = ET.fromstring(plots.plot("relu", self.relu(), (fmpq(-5), fmpq(5))))
        line = next(p for p in root.iter(f"{SVG}path") if p.get("class") == "line c0" and "L" in p.get("d", ""))
        assert len(re.findall(r"[ML]", line.get("d", ""))) == 4  # two straight pieces

    def test_a_jump_shows_to_which_side_its_point_belongs(self) -> None:
        root = ET.fromstring(plots.plot("relu", self.relu(), (fmpq(-5), fmpq(5))))
        dots = [(c.get("class"), float(c.get("cx", "")), float(c.get("cy", ""))) for c in root.iter(f"{SVG}circle")]
        (hollow, x0, high), (full, x1, low) = sorted(dots, key=lambda d: d[2])
        assert (hollow, full) == ("hollow c1", "full c1")
        assert x0 == x1
        assert high < low

    def test_thinning_keeps_the_curve(self) -> None:
        points = [(k / 10, 3 * np.sin(k / 10).item()) for k in range(400)]
        kept = plots._thin(points, 0.04)
        assert len(kept) < len(points)
        xs, ys = zip(*kept, strict=True)
        for at, height in points:
            assert (
                abs(np.interp(at, xs, ys) - height) < 0.04 * 10**0.5
            )  # off the line by 0.04, and the slope is at most 3

    def test_ticks_are_round(self) -> None:
        assert plots._ticks(-5, 5, 10) == list(range(-5, 6))
        assert [plots._label(t) for t in plots._ticks(-0.13, 0.31, 7)] == ["−0.1", "0", "0.1", "0.2", "0.3"]


@pytest.mark.slow
def test_the_committed_pages_are_those_of_now(made: tuple[Made, ...]) -> None:
    measured = load_measured()
    subjects = [Subject(m.derived, m.family, m.exact, measured) for m in made]
    for path, text in page_files(subjects).items():
        assert (ROOT / "docs" / path).read_text() == text, f"{path} is stale: run python -m codegen docs"


@pytest.mark.slow
@pytest.mark.parametrize("name", LIBRARY.names)
def test_the_committed_examples_print_what_they_show(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The pages were written without the generated package; here that package is called."""
    monkeypatch.syspath_prepend(str(ROOT))
    text = (ROOT / "docs" / "activations" / f"{name}.md").read_text()
    example = re.search(r"```python\n(.*?)```", text, re.DOTALL)
    assert example
    test = doctest.DocTestParser().get_doctest(example[1], {}, name, f"{name}.md", 0)
    assert test.examples
    assert doctest.DocTestRunner(verbose=False).run(test).failed == 0
