"""The record of times, and all that is made from it: the page, the sections, the pictures, the README's table."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ElementTree
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from codegen.answers.speeds import FILE, Record, Report, Row, Time, load, read, write
from codegen.bench.record import KINDS, SIZES, machine, measure
from codegen.pages.claims import with_times
from codegen.pages.readme import readme_twins
from codegen.pages.speed import in_readme, kernel_plot, kernel_speed, speed, speed_files
from codegen.pages.throughput_plot import throughput

ROOT = Path(__file__).parents[2]
SVG = "{http://www.w3.org/2000/svg}"


def row(activation: str, what: Any, size: int, ours: float, **peers: float) -> Row:
    unit = 1 if what == "call" else size
    copy = None if what == "call" else Time(0.1 * unit, 0.01)
    times = {name: Time(ns * unit, 0.01) for name, ns in peers.items()}
    return Row(activation, what, size, Time(ours * unit, 0.01), copy, times)


def shaken(report: Report, spread: float) -> Report:
    """With rounds that differ."""
    rows = (
        replace(
            row,
            ours=replace(row.ours, spread=spread),
            peers={name: replace(time, spread=spread) for name, time in row.peers.items()},
        )
        for row in report.rows
    )
    return replace(report, rows=tuple(rows))


def run(size: int, kind: str = "float32") -> Report:
    rows = (
        *(row("elu", what, size, 0.2, numpy=8.0, torch=0.4) for what in ("forward", "backward")),
        row("elu", "call", 16, 900.0, numpy=5000.0),
        *(row("my_own", what, size, 0.5) for what in ("forward", "backward")),
        row("my_own", "call", 16, 900.0),
    )
    return Report(kind, size, 1, 5, ("numpy", "torch"), {}, rows, ())


@pytest.fixture
def record() -> Record:
    machine = {"model": "a machine", "vectors": "avx2", "cores": "2", "system": ""}
    return Record(
        "2026-11-29",
        machine,
        {"numpy": "2.4", "torch": "2.13"},
        run(65536),
        tuple(map(run, SIZES)),
        (run(65536, "bfloat16"),),
    )


def test_a_record_is_read_as_it_was_written(record: Record) -> None:
    assert read(write(record)) == record
    assert all(len(line) < 1000 for line in write(record).splitlines()), "a change is seen line by line"


def test_all_are_measured_at_one_size_and_those_that_every_library_has_at_each(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("codegen.bench.record.versions", lambda peers: {})  # of what may not be installed
    asked = []

    def measured(chosen: dict[str, Any], peers: object, options: Any, tell: Any, *, whats: tuple[str, ...]) -> Report:
        asked.append((options.size, options.kind.name, sorted(chosen), whats))
        return run(options.size)

    found = measure({"elu": object(), "my_own": object()}, (), 5, lambda _: None, measured)
    first = (65536, "float32", ["elu", "my_own"], ("forward", "backward", "call"))
    others = [(65536, kind, ["elu", "my_own"], ("forward", "backward")) for kind in ("float64", "float16", "bfloat16")]
    assert asked == [first, *((size, "float32", ["elu"], ("forward",)) for size in SIZES), *others]
    assert (SIZES[0], SIZES[-1]) == (16, 2**24)
    assert found.run == run(65536)
    assert found.machine["cores"] != ""


def test_a_machine_is_named_by_its_widest_vectors(tmp_path: Path) -> None:
    told = tmp_path / "cpuinfo"
    told.write_text("model name\t: Some CPU\nflags\t\t: sse4_2 avx avx2\n")
    assert (machine(told)["model"], machine(told)["vectors"]) == ("Some CPU", "avx2")


def test_the_page_has_the_means_and_says_when_the_machine_was_busy(record: Record) -> None:
    page = speed(record)
    assert [line.cells for line in page.summary] == [("2.00", "2.00 (elu)", "1 of 2")] * 4
    assert [line.name for line in page.summary][2:] == ["forward, bfloat16", "backward, bfloat16"]
    assert page.types == ("bfloat16",)
    assert page.in_types[0].cells == ("0.200 (2.00)",) * 2
    assert page.rows[0].cells == ("0.200", "0.50", "2.00", "PyTorch") * 2
    assert page.rows[1].cells == ("0.500", "0.20", "\N{EN DASH}", "") * 2
    assert page.busy == ""
    noisy = tuple(replace(r, ours=replace(r.ours, spread=0.4), peers={}) for r in record.run.rows)
    busy = speed(replace(record, run=replace(record.run, rows=noisy)))
    assert busy.busy == "40 %"
    assert "a machine with avx2, 2026-11-29" in page.where


def test_an_activation_has_its_times_and_a_picture_where_a_library_has_it(record: Record) -> None:
    section = kernel_speed(record, "elu")
    assert [(line.name, line.cells) for line in section.rows] == [
        ("actforge", ("0.200 ns", "0.200 ns", "900 ns")),
        ("NumPy", ("8.000 ns", "8.000 ns", "5,000 ns")),
        ("PyTorch", ("0.400 ns", "0.400 ns", "\N{EN DASH}")),
        ("a copy of the same bytes", ("0.100 ns", "0.100 ns", "\N{EN DASH}")),
    ]
    ((path, svg),) = kernel_plot(record, "elu")
    assert path == f"activations/{section.plot}"
    assert "elu: torch takes 2.00 times as long" in svg
    assert "my_own" not in svg
    assert kernel_speed(record, "my_own").plot == ""
    assert list(kernel_plot(record, "my_own")) == []
    assert kernel_speed(record, "another").rows == ()
    assert kernel_speed(None, "elu").rows == ()
    assert list(speed_files(None)) == []


def test_the_roof_is_above_what_reads_and_writes_the_same_bytes(record: Record) -> None:
    drawn = ElementTree.fromstring(throughput(record.sizes))
    ours, copy = (drawn.find(f".//{SVG}g/{SVG}path[@class='line t{k}']") for k in (0, 1))
    assert ours is not None and copy is not None
    heights = [[float(point.partition(",")[2]) for point in p.attrib["d"][1:].split(" L")] for p in (ours, copy)]
    assert len(heights[0]) == len(SIZES)
    assert all(a > b for a, b in zip(*heights, strict=True)), "y grows downwards"
    assert throughput(()).endswith("</svg>\n")


def test_a_claim_that_rests_on_counts_has_the_times_beside_them(record: Record) -> None:
    texts = [f"At the defaults the float32 kernel of {name} takes 3 operations." for name in ("elu", "my_own")]
    counted = {"verdict": "measured", "evidence": [{"text": text, "numbers": {}} for text in texts]}
    proved = {"verdict": "proved", "evidence": []}
    found, same = with_times([counted, proved], record)
    assert found["evidence"][-1]["text"].startswith("Their times an element: elu 0.200 ns and my_own 0.500 ns, rounds")
    assert "a machine with avx2, 2026-11-29" in found["evidence"][-1]["text"]
    assert same is proved
    assert with_times([counted], None) == (counted,)
    unknown = {**counted, "evidence": [{"text": "the float32 kernel of tanh takes 4 operations.", "numbers": {}}]}
    assert with_times([unknown], record) == (unknown,), "what was not timed has no times"


def test_the_readme_has_the_records_table(record: Record) -> None:
    text = in_readme("a\n<!-- speed: written by `docs --derive` -->\nold\n<!-- end of speed -->\nb\n", record)
    assert "| forward, float32 | 2.00 | 2.00 (elu) | 1 of 2 |" in text
    assert "old" not in text
    assert in_readme(text, record) == text
    with pytest.raises(ValueError, match="no table of speed"):
        in_readme("a", record)
    committed = load()
    assert committed is not None
    readme = (ROOT / "README.md").read_text("utf-8")
    assert in_readme(readme, committed) == readme, "python -m codegen docs --derive"


@pytest.mark.parametrize(
    ("of_run", "sentence"),
    [
        ({}, "NumPy 和 PyTorch 中最快者的时间除以本项目的时间：65,536 个 float32 数，单线程，AMD EPYC (avx2)，"),
        ({"threads": 2}, "65,536 个 float32 数，2 个线程，AMD EPYC (avx2)，2026-11-29。"),
        ({"peers": ("numpy",)}, "NumPy 的时间除以本项目的时间："),
        ({"peers": ("numpy", "torch", "jax", "onnxruntime")}, "NumPy、PyTorch、JAX 和 ONNX Runtime 中最快者"),
        ({"rows": shaken(run(65536), 0.3).rows}, "测量时那里还有其他任务：各轮相差 30 %。"),
    ],
    ids=lambda given: " ".join(given) if isinstance(given, dict) else "",
)
def test_what_a_record_says_in_the_readme_is_said_in_chinese(
    record: Record, of_run: dict[str, Any], sentence: str
) -> None:
    known = replace(record, machine={**record.machine, "model": "AMD EPYC"}, run=replace(record.run, **of_run))
    text = in_readme("<!-- speed: written by `docs --derive` -->\n<!-- end of speed -->\n", known)
    told = dict(readme_twins(text, ROOT / "docs"))["README.zh.md"]
    assert sentence in told
    assert "| 前向，bfloat16 | 2.00 | 2.00 (elu) | 2 个中的 1 个 |" in told


def test_the_committed_record_has_every_activation_machine_date_and_versions() -> None:
    record = load()
    assert record is not None
    names = {p.stem for p in (ROOT / "docs" / "activations").glob("*.md")}
    assert {r.activation for r in record.run.rows} == names
    assert {r.what for r in record.run.rows} == {"forward", "backward", "call"}
    assert record.machine["model"]
    assert record.date
    assert set(record.run.peers) <= record.versions.keys()
    assert [report.size for report in record.sizes] == list(SIZES)
    assert [report.kind for report in (record.run, *record.types)] == [np.dtype(kind).name for kind in KINDS]
    assert json.loads(FILE.read_text("utf-8"))["command"].endswith("bench --record")
