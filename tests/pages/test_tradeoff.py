"""Accuracy against speed: dots where errors and times say, and counts of who is better in what."""

from __future__ import annotations

from math import inf
from xml.etree import ElementTree as ET

import pytest

from codegen.answers import speeds
from codegen.answers.speeds import Report, Row, Time
from codegen.kernel.choice.recorded import MeasuredError
from codegen.pages.accuracy import accuracy_files
from codegen.pages.over_x import BINS, OURS, Curve, Record
from codegen.pages.tradeoff import Better, Point, better, points, scatter

SVG = "{http://www.w3.org/2000/svg}"
SIZE = 1000


def record() -> speeds.Record:
    """Of `elu` PyTorch takes twice as long and JAX half as long, of `own` nobody has a time but us."""

    def times(name: str, ours: float, **peers: float) -> Row:
        given = {peer: Time(ns * SIZE, 0.01) for peer, ns in peers.items()}
        return Row(name, "forward", SIZE, Time(ours * SIZE, 0.01), Time(0.1 * SIZE, 0.01), given)

    rows = (times("elu", 0.4, torch=0.8, jax=0.2), times("own", 1.0))
    run = Report("float32", SIZE, 1, 5, ("torch", "jax"), {}, rows, ())
    machine = {"model": "a machine", "vectors": "avx2", "cores": "2", "system": ""}
    return speeds.Record("2026-11-29", machine, {}, run, ())


ERRORS = [
    MeasuredError(name, "f", type, False, 0.8, "1", 10, "")
    for name in ("elu", "own")
    for type in ("float32", "float64")
]


def curve(of: str, most: float) -> Curve:
    return Curve("elu", "f", of, "", "", (0.0,) * (BINS - 1) + (most,))


def found() -> list[Point]:
    return points("forward", "f", ERRORS, [curve(OURS, 0.7), curve("PyTorch", inf), curve("JAX", 0.5)], record())


def test_a_dot_has_the_error_and_the_time_of_its_library() -> None:
    assert found() == [
        Point("elu", OURS, 0.8, 0.4),
        Point("own", OURS, 0.8, 1.0),
        Point("elu", "PyTorch", inf, 0.8),
        Point("elu", "JAX", 0.5, 0.2),
    ]


def test_who_is_better_is_counted() -> None:
    rows = list(better("forward", found()))
    assert rows == [Better("PyTorch", "forward", 1, 1, 0, 0, 0), Better("JAX", "forward", 1, 0, 0, 0, 1)]


def test_faster_is_left_and_nearer_is_down() -> None:
    picture = ET.fromstring(scatter("forward", [*found(), Point("relu", OURS, 0.0, 0.3)], record()))
    dots = {use.findtext(f"{SVG}title"): use for use in picture.iter(f"{SVG}use") if len(use)}
    place = {(told or "").partition(":")[0]: (float(d.get("x", "")), float(d.get("y", ""))) for told, d in dots.items()}
    assert place["elu, JAX"][0] < place["relu, actforge"][0] < place["elu, actforge"][0] < place["elu, PyTorch"][0]
    assert place["elu, PyTorch"][1] < place["elu, actforge"][1] < place["elu, JAX"][1] < place["relu, actforge"][1]
    assert dots["elu, PyTorch: not finite ulp, 0.8 ns"].get("href") == "#s1"


@pytest.mark.parametrize("known", [True, False])
def test_the_page_has_the_pictures_where_both_are_recorded(known: bool) -> None:
    curves = [Curve("elu", f, of, "", "", (0.5,) * BINS) for f in ("f", "d1") for of in (OURS, "PyTorch")]
    errors = [*ERRORS, MeasuredError("elu", "d1", "float32", False, 0.8, "1", 10, "")]
    files = dict(accuracy_files(errors, curves, Record("", 1, {}, tuple(curves)), speeds.load() if known else None))
    assert ("plots/accuracy-speed-backward.svg" in files) == known
    assert ("## Accuracy against speed" in files["accuracy.md"]) == known
