"""The plot of the ratios."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from codegen.answers.speeds import Report, Row, Time
from codegen.cli.main import main
from codegen.pages.speed_plot import figure

SVG = "{http://www.w3.org/2000/svg}"


def row(activation: str, what: Any, size: int, **peers: float) -> Row:
    copy = None if what == "call" else Time(50.0 * size, 0.01)
    times = {name: Time(ns * size, 0.01) for name, ns in peers.items()}
    return Row(activation, what, size, Time(100.0 * size, 0.02), copy, times, frozenset({"torch"} & times.keys()))


def report(elements: int = 1 << 16) -> Report:
    rows = [
        row(name, what, size, torch=150.0, jax=25.0, numpy=9000.0 if name == "elu" else 200.0)
        for name in ("elu", "tanh")
        for what, size in (("forward", elements), ("backward", elements), ("call", 1))
    ]
    peers = ("torch", "jax", "numpy")
    return Report("float32", elements, 1, 3, peers, {}, tuple(rows), ())


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
    assert svg.count(" l6,4 l-6,4 z") == 1, "an arrow shows that a bar goes on beyond the axis"


def test_a_plot_needs_no_peer_and_no_row() -> None:
    alone = replace(report(), peers=(), rows=tuple(replace(r, peers={}) for r in report().rows))
    for made in (alone, replace(alone, rows=())):
        ElementTree.fromstring(figure(made))


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
