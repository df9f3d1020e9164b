"""The page of the formulas of the literature: all of it follows from the record."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from dataclasses import replace

import pytest

from codegen.answers.literature import Entry, Kernel, Literature
from codegen.answers.speeds import LeftOut, Record, Report, Row, Time
from codegen.pages.literature import literature_files, literature_page
from codegen.pages.ratio_plot import ratios
from codegen.pages.twin import twin
from codegen.words.catalogue import catalogue

SURVEY = ("V. Kunc (2024). Three Decades. arXiv:2402.09092.", "https://arxiv.org/abs/2402.09092")
SVG = "{http://www.w3.org/2000/svg}"


def kernel(function: str, type: str, ulp: float, ratio: float, past: bool = False) -> Kernel:
    return Kernel(function, type, "half-lines", ulp, 40, ratio, past)


def row(name: str, what: str, ours: float, **peers: float) -> Row:
    times = {peer.replace("_", "."): Time(ns * 65536, 0.01) for peer, ns in peers.items()}
    return Row(name, what, 65536, Time(ours * 65536, 0.2 if name == "lisht" else 0.01), None, times)  # type: ignore[arg-type]


@pytest.fixture
def record() -> Literature:
    entries = (
        Entry(
            "lisht", "x*tanh(x)", *SURVEY, "", (), (kernel("f", "float32", 0.5, 1.0), kernel("f", "float64", 1, 4.0))
        ),
        Entry(
            "waves",
            "exp(x*sin(x))",
            *("", ""),
            "",
            (("d2", "no program for d2 stays within 1 ulps"),),
            (kernel("f", "float32", 3.21, 4.0, past=True), kernel("d1", "float32", 0.75, 2.0)),
        ),
        Entry("smish", "x*tanh(log(1 + sigmoid(x)))", *SURVEY, "", (), (kernel("f", "float32", 0.9, 2.0),)),
        Entry("pole", "1/x", "", "", "this has no real value at x = 0: a quotient by zero", (), ()),
    )
    rows = (
        row("lisht", "forward", 1.0, jax_jit=2.0, torch=8.0),
        row("lisht", "backward", 1.0, jax_jit=0.5, torch=4.0),
        row("waves", "forward", 2.0, jax_jit=1.0, torch=4.0),
        row("waves", "backward", 2.0, torch=8.0),
    )
    left = (LeftOut("jax.jit", "waves", "backward", "it gives NaN"),)
    run = Report("float32", 65536, 1, 5, ("jax.jit", "torch"), {}, rows, left)
    machine = {"model": "AMD EPYC", "vectors": "avx2", "cores": "2", "system": ""}
    return Literature(entries, Record("2026-11-29", machine, {}, run, ()))


def test_the_page_counts_and_averages(record: Literature) -> None:
    page = literature_page(record)
    assert (page.formulas, page.from_papers, page.built, len(page.refused)) == (4, 2, 3, 1)
    assert [(line.name, line.cells) for line in page.kernels] == [
        ("`float32`", ("4", "3", "2.00")),
        ("`float64`", ("1", "1", "4.00")),
    ]
    assert [(line.name, line.cells) for line in page.summary] == [
        ("forward", ("1.00 (0.50)", "4.00 (2.00)")),
        ("backward", ("0.50 (0.50)", "4.00 (4.00)")),
    ]


def test_a_row_has_form_error_and_cost_and_a_star_past_the_bound(record: Literature) -> None:
    lisht, waves, _ = literature_page(record).got
    assert lisht.cells == ("", "`half-lines` 0.50 / 1.0", "\N{EN DASH}")
    assert waves.cells == ("\N{EN DASH}", "`half-lines` 3.21* / 4.0", "`half-lines` 0.75 / 2.0")


@pytest.mark.parametrize(("ulp", "told"), [(None, "\N{INFINITY}"), (7.86e12, "8e+12"), (12.25, "12.25")])
def test_an_error_that_is_none_or_large_is_told_shortly(record: Literature, ulp: float | None, told: str) -> None:
    entry = replace(record.entries[2], kernels=(replace(record.entries[2].kernels[0], ulp=ulp, past=True),))
    (line,) = literature_page(replace(record, entries=(entry,))).got
    assert line.cells[1] == f"`half-lines` {told}* / 2.0"


def test_the_source_of_most_is_named_once(record: Literature) -> None:
    text = dict(literature_files(record))["literature.md"]
    assert text.count(SURVEY[0].replace("_", r"\_")) == 1
    assert f"]({SURVEY[1]})" in text


def test_ratios_whose_rounds_differ_are_marked(record: Literature) -> None:
    lisht, waves = literature_page(record).rows
    assert lisht.cells == ("1.000", "≈2.00", "≈8.00", "1.000", "≈0.50", "≈4.00")
    assert waves.cells == ("2.000", "0.50", "2.00", "2.000", "\N{EN DASH}", "4.00")


def test_what_is_refused_left_out_or_not_timed_has_its_reason(record: Literature) -> None:
    text = dict(literature_files(record))["literature.md"]
    assert "| `pole` | `1/x` | this has no real value at x = 0: a quotient by zero |" in text
    assert "| `waves.d2` | no program for d2 stays within 1 ulps |" in text
    assert "| `jax.jit` | `waves` | backward | it gives NaN |" in text


def test_the_page_can_be_said_in_chinese(record: Literature) -> None:
    text = dict(literature_files(record))["literature.md"]
    assert twin(text, catalogue("zh")).missing == []


def test_the_picture_has_a_curve_for_each_peer_and_direction(record: Literature) -> None:
    drawn = ElementTree.fromstring(ratios(record.speeds.run, ("forward", "backward")))
    panels = drawn.findall(f"{SVG}g")
    assert len(panels) == 2
    for panel in panels:
        classes = [path.get("class") for path in panel.findall(f"{SVG}path")]
        assert classes.count("line t2") == classes.count("line t3") == classes.count("line t1") == 1
    assert ratios(Report("float32", 1, 1, 2, (), {}, (), ()), ("forward",)).endswith("</svg>\n")


def test_without_a_record_there_is_no_page() -> None:
    assert list(literature_files(None)) == []
