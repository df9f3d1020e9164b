"""Two functions and their difference: as a picture, and as a line of text."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from codegen.cli.main import main
from codegen.definition.library import load
from codegen.pages.curves import difference, sparkline
from codegen.symbolic.derive import derive

ROOT = Path(__file__).parents[2]
LIBRARY = load(ROOT / "defs")


def test_a_line_of_text_goes_from_the_least_to_the_greatest() -> None:
    relu, sigmoid = (sparkline(derive(LIBRARY[name]).f) for name in ("relu", "sigmoid"))
    assert len(relu) == 40
    assert relu[:20] == "▁" * 20
    assert relu[-1] == "█"
    assert list(sigmoid) == sorted(sigmoid)
    assert set(sparkline(derive(LIBRARY["identity"]).d1)) == {"▁"}, "a constant has no height"


def test_the_picture_has_both_and_their_difference() -> None:
    svg = difference(("relu", "gelu"), (derive(LIBRARY["relu"]).f, derive(LIBRARY["gelu"]).f))
    texts = [t.text for t in ElementTree.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")]
    assert {"relu", "gelu", "Δ"} <= set(texts)


def test_compare_draws_and_prints_the_difference(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", "relu", "leaky_relu", "--plot", str(tmp_path / "d.svg")]) == 0
    told = capsys.readouterr()
    assert "relu − leaky_relu from −5 to 5: █" in told.out
    assert "d.svg: written" in told.err
    ElementTree.parse(tmp_path / "d.svg")
