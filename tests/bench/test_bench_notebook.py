"""The notebook of measurements: the plot, the errors beside the times, the page from the file of figures alone."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from codegen.bench import record
from codegen.bench.clock import Time
from codegen.bench.errors import error
from codegen.bench.plot import figure
from codegen.bench.record import SETTINGS, Setting, operations
from codegen.bench.report import Report, Row, from_json, to_json
from codegen.cli.main import main

DOCS = Path(__file__).parents[2] / "docs"
SVG = "{http://www.w3.org/2000/svg}"


def row(activation: str, what: Any, size: int, **peers: float) -> Row:
    copy = None if what == "call" else Time(50.0 * size, 0.01)
    times = {name: Time(ns * size, 0.01) for name, ns in peers.items()}
    return Row(activation, what, size, Time(100.0 * size, 0.02), copy, times, frozenset({"torch"} & times.keys()))


def report(setting: Setting = SETTINGS[0]) -> Report:
    rows = [
        row(name, what, size, torch=150.0, jax=25.0, numpy=9000.0 if name == "elu" else 200.0)
        for name in ("elu", "tanh")
        for what, size in (("forward", setting.size), ("backward", setting.size), ("call", 1))
    ]
    peers = ("torch", "jax", "numpy")
    kind = setting.type, setting.size, setting.threads
    return Report(*kind, 3, peers, {}, tuple(rows), (), setting.grade)


def bars(svg: str, activation: str) -> Iterator[tuple[str, float, float]]:
    for rect in ElementTree.fromstring(svg).iter(f"{SVG}rect"):
        told = rect.findtext(f"{SVG}title") or ""
        if told.startswith(f"{activation}: "):
            yield told, float(rect.attrib["x"]), float(rect.attrib["x"]) + float(rect.attrib["width"])


def test_a_bar_ends_at_its_ratio_on_a_logarithmic_axis() -> None:
    svg = figure(report(), ("forward",))
    torch, jax, numpy = bars(svg, "elu")
    assert "torch takes 1.50 times as long, from the saved output" in torch[0]
    assert torch[1] == pytest.approx(jax[2], abs=0.02), "one is left of 1, the other right"
    per_octave = (jax[2] - jax[1]) / 2  # a quarter of our time
    assert torch[2] - torch[1] == pytest.approx(per_octave * np.log2(1.5), abs=0.02)
    assert "90.00 times" in numpy[0]
    assert numpy[2] == max(end for _, _, end in bars(svg, "elu"))
    assert svg.count(" l5,3 l-5,3 z") == 1, "an arrow shows that a bar goes on beyond the axis"


def test_a_plot_needs_no_peer_and_no_row() -> None:
    alone = replace(report(), peers=(), rows=tuple(replace(r, peers={}) for r in report().rows))
    for made in (alone, replace(alone, rows=())):
        ElementTree.fromstring(figure(made))


def test_json_holds_the_whole_report() -> None:
    made = report()
    assert from_json(json.loads(json.dumps(to_json(made, {})))) == made


def test_errors_are_those_of_the_exact_values() -> None:
    exact = np.array([1.5, 2.0**-149, 1e39, 0.0])
    values = np.array([1.5 + 2.0**-22, 2.0**-148, np.inf, 0.0], np.float32)
    assert error(values, exact) == 2.0
    assert error(values[1:], exact[1:]) == 1.0
    assert error(np.array([np.nan], np.float32), np.array([1.0])) is None
    assert error(np.array([-np.inf], np.float32), np.array([1e39])) is None


def test_operations_are_counted_in_the_code(tmp_path: Path) -> None:
    (tmp_path / "kernels").mkdir()
    (tmp_path / "kernels" / "half.py").write_text(
        "def f_float32(x):\n    y = -x\n    return select(y < float32(1.0), y, x)\n"
        "def backward_float32(x):\n    return fma(x, float32(-0.5), x) / float32(2.0)\n"
    )
    assert operations(tmp_path) == {"half": {"forward": [3, 0], "backward": [2, 1]}}


def figures() -> dict[str, Any]:
    ways = ("forward", "backward")
    return {
        "machine": {"model": "a processor", "cores": "2", "system": "Linux"},
        "operations": {name: {way: [40, 1] for way in ways} for name in ("elu", "tanh")},
        "errors": {name: {way: {"ours": 0.5, "jax": None} for way in ways} for name in ("elu", "tanh")},
        "runs": [to_json(report(setting), {"python": "3.14"}) for setting in SETTINGS],
    }


def test_the_page_is_written_from_the_figures() -> None:
    files = record.files(figures())
    page = files[record.PAGE]
    assert "| elu | 100.000 | jax | 0.25 | 0.25 | 100.000 | jax | 0.25 | 0.25 |" in page
    assert "| elu | 40 | 1 | 2500.0 | 0.5 ulp | jax | no number | 0.25 |" in page
    assert "a processor, 2 cores, Linux; python 3.14." in page
    assert "default: forward 0.25 (0.25), backward 0.25 (0.25)" in page
    for name in files:
        assert name == record.PAGE or f"]({name})" in page


def test_the_committed_page_is_that_of_the_committed_figures() -> None:
    written = [name for name in (record.FILE, record.PAGE) if (DOCS / name).exists()]
    assert written in ([], [record.FILE, record.PAGE]), "they are written together"
    if not written:
        return
    data = json.loads((DOCS / record.FILE).read_text("utf-8"))
    for name, text in record.files(data).items():
        assert (DOCS / name).read_text("utf-8") == text, f"{name}: run `python -m codegen bench --record`"


@pytest.mark.parametrize(
    ("words", "message"),
    [(["--plot", "x.png"], "give a name such as x.svg"), (["--plot", "nowhere/x.svg"], "there is no folder nowhere")],
)
def test_a_plot_that_cannot_be_drawn_is_told_before_the_work(
    words: list[str], message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["bench", *words]) == 2
    assert message in capsys.readouterr().err
    assert main(["bench", "--record"]) == 2
    assert "run this in a checkout" in capsys.readouterr().err
