"""The source of an activation for a bibliography."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from codegen.cli.main import main
from codegen.definition.activation import Reference
from codegen.show.bibtex import bibtex


def test_the_source_of_an_activation(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["facts", "gelu", "--bibtex"]) == 0
    told = capsys.readouterr().out
    assert told.startswith("@misc{hendrycks2016gaussian,\n  author = {Hendrycks and Gimpel},\n")
    assert "  eprint = {1606.08415},\n  archiveprefix = {arXiv},\n" in told
    assert told.endswith("}\n")
    assert main(["facts", "gelu", "--bibtex", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["schema"], found["bibtex"]) == ("actforge/source/1", told.strip())


def test_an_activation_without_a_source_says_how_to_give_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "own.py").write_text("from codegen import Activation, x\nown = Activation('own', 2*x)\n")
    assert main(["facts", "own", "--bibtex", "--defs", str(tmp_path)]) == 2
    assert "reference=Reference(" in capsys.readouterr().err


def test_what_tex_would_read_as_a_mark_is_escaped_and_capitals_stay() -> None:
    found = bibtex(Reference("Érdi, de la Cruz, et al.", 2020, "The 5% & 10_x rule", venue="R&D", doi="10.1/a_b"))
    assert found.startswith("@misc{erdi20205,\n  author = {Érdi and de la Cruz and others},\n")
    assert r"title = {{The 5\% \& 10\_x rule}}" in found
    assert r"howpublished = {R\&D}" in found
    assert "doi = {10.1/a_b}" in found
