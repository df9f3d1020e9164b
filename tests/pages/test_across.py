"""The pages across all activations: tables, constants, accuracy, and guides, from facts alone."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
import sympy
from sympy import exp, log, tanh

from codegen.answers.facts import facts
from codegen.definition.activation import Activation, x
from codegen.definition.library import load
from codegen.kernel.choice.recorded import MeasuredError
from codegen.pages import guides, over_x
from codegen.pages.accuracy import accuracy, heat_map
from codegen.pages.constants import constants_of, constants_page
from codegen.pages.data import data_files
from codegen.pages.error_plot import plot
from codegen.pages.over_x import BINS, OURS, Curve, Record
from codegen.pages.property_table import property_table, slope_of_output
from codegen.pages.quantised_guide import files
from codegen.proof.derive import derive

ROOT = Path(__file__).parents[2]
LIBRARY = load(ROOT / "defs")
SVG = "{http://www.w3.org/2000/svg}"


def sheet(name: str) -> Mapping[str, Any]:
    return facts(LIBRARY, LIBRARY[name])


@pytest.mark.parametrize(
    ("formula", "slope"),
    [
        (1 / (1 + exp(-x)), "y*(1 - y)"),
        (tanh(x), "1 - y**2"),
        (exp(x), "y"),
        (log(1 + exp(x)), "1 - exp(-y)"),
    ],
)
def test_slopes_from_the_output(formula: sympy.Expr, slope: str) -> None:
    found = slope_of_output(derive(Activation("own", formula)))
    assert found is not None
    assert sympy.simplify(found - sympy.sympify(slope, {"y": sympy.Symbol("y", real=True)})) == 0


def test_an_output_that_has_two_inputs_has_no_slope() -> None:
    row = _row("silu")
    assert row.from_output == "no"
    assert row.trend == "falls, then rises"
    assert (row.range, row.least_slope, row.most_slope) == ("[−0.278465, ∞)", "−0.0998393", "1.09984")
    assert (row.dead, row.smooth) == ("", r"$`C^{\infty}`$")
    assert _row("relu").dead == "x ≤ 0"
    assert _row("sigmoid").from_output == r"$`y \left(1 - y\right)`$"


def _row(name: str) -> Any:
    (row,) = property_table([(derive(LIBRARY[name]), sheet(name))]).rows
    return row


def test_a_constant_is_at_least_its_digits_and_no_more_than_its_width_larger() -> None:
    found = {c.id: c for c in constants_of(sheet("gelu"))}
    minimum = found["gelu.minimum.1.value"]
    assert minimum.value == "−0.169971"
    least, width = (Decimal(text.replace("−", "-")) for text in (minimum.least, minimum.width))
    exact = Decimal("-0.16997120747990366169386847")
    assert least <= exact <= least + width
    assert found["gelu.lipschitz"].exact, "its closed form is short"
    assert found["gelu.float32.f.left"].value == "−14.3561"
    assert not found["gelu.float32.f.left"].width, "a float is known exactly"


def test_what_is_a_fraction_is_no_constant() -> None:
    assert not [c for c in constants_of(sheet("relu")) if c.id == "relu.lipschitz"]


def test_constants_in_use_come_with_what_is_best() -> None:
    number = {"lo": "1.77", "hi": "1.78", "verdict": "certified", "method": ""}
    used = {"activation": "gelu", "family": "swish", "parameter": "beta", "said": "1.702", "gates": False}
    page = constants_page([sheet("gelu")], [{**used, "best": number, "least": number, "there": number}])
    assert page.count == len(page.groups[0].constants)
    assert page.groups[0].constants[0].id == "gelu.swish.values"
    assert page.groups[0].constants[0].width == "1e-2"


def test_the_names_of_constants_are_links_and_are_there_once() -> None:
    text = (ROOT / "docs" / "constants.md").read_text("utf-8")
    named = re.findall(r'^\| <a id="([\w.-]+)"></a>`([\w.-]+)` \|', text, re.MULTILINE)
    assert len(named) > 200
    assert all(anchor == name for anchor, name in named)
    assert len(set(named)) == len(named)


def test_data_for_programs_are_enclosures_under_a_schema() -> None:
    sheets = [sheet("gelu"), sheet("relu")]
    constants = [c for s in sheets for c in constants_of(s)]
    made = dict(data_files(sheets, constants, [error("d1", "float32", 0.25)]))
    known = json.loads(made["data/properties.json"])
    assert known["schema"] == "actforge/properties/1"
    gelu, relu = known["properties"]
    assert gelu["range"]["lower"]["attained"]
    assert Decimal(gelu["range"]["lower"]["lo"]) < Decimal(gelu["range"]["lower"]["hi"])
    assert relu["dead_zones"] == [[number(sheet("relu"), side) for side in ("lower", "upper")]]
    ids = [c["id"] for c in json.loads(made["data/constants.json"])["constants"]]
    assert ids == [c.id for c in constants]
    assert made["data/errors.csv"].splitlines() == [
        "activation,function,type,ulp,worst,tried",
        "relu,d1,float32,0.25,1,10",
    ]


def number(known: Mapping[str, Any], side: str) -> dict[str, Any]:
    (span,) = known["facts"]["dead_zones"]["spans"]
    return {key: span[side][key] for key in ("lo", "hi", "exact", "verdict")}


def error(function: str, type: str, ulp: float) -> MeasuredError:
    return MeasuredError("relu", function, type, False, ulp, "1", 10, "")


def test_the_heat_map_has_a_cell_for_each_kernel_that_was_measured() -> None:
    errors = [error("f", "float32", 0.5), error("d1", "float32", 0.0), error("f", "float64", 1.7)]
    picture = ET.fromstring(heat_map(errors))
    cells = {r.findtext(f"{SVG}title"): r.get("class") for r in picture.iter(f"{SVG}rect") if len(r)}
    assert cells == {
        "relu f float32: 0.50 ulp": "e1",
        "relu f′ float32: 0.00 ulp": "e0",
        "relu f float64: 1.70 ulp": "e3",
    }


def test_accuracy_names_the_worst_kernel_and_the_frameworks() -> None:
    curves = [
        Curve("relu", "f", of, "", "", (0.0,) * (BINS - 1) + (most,)) for of, most in ((OURS, 0.5), ("JAX", 8.4e6))
    ]
    errors = [error("f", "float32", 0.5), error("d1", "float32", 0.25)]
    page = accuracy(errors, curves, Record("a command", 1, {"JAX": "0.10"}, tuple(curves)))
    assert page.summary == "float32: 2 kernels, at most 0.500 ulp (`relu`)"
    assert page.heads == ("actforge", "JAX 0.10")
    assert page.peers[0].largest == ("0.5", "8,400,000")
    assert page.rows[0].largest == ("–", "–", "0.500", "–")


def test_a_framework_has_its_colour_in_every_picture() -> None:
    flat = (0.5,) * BINS
    alone = [Curve("squareplus", f, of, "", "", flat) for f in ("f", "d1") for of in (OURS, "JAX")]
    both = [Curve("elu", f, of, "", "", flat) for f in ("f", "d1") for of in (OURS, "PyTorch", "JAX")]
    styles = [
        re.findall(r'<path class="line (c\d)" d="M\d+,16', plot(c, Record("", 1, {}, tuple(c)))) for c in (alone, both)
    ]
    assert styles == [["c0", "c3"], ["c0", "c2", "c3"]]


def test_a_tail_is_lost_where_the_error_first_passes_a_million() -> None:
    errors = [0.5] * BINS
    lost = int(over_x.place(-7.0) * BINS)
    errors[: lost + 1] = [1.7e7] * (lost + 1)
    errors[BINS // 2 - 1] = 8.4e6  # of subnormal inputs
    curve = Curve("gelu", "f", "PyTorch", "gelu()", "", tuple(errors))
    (tail,) = guides._tails({"gelu": sheet("gelu")}, [curve])
    assert tail.framework == "PyTorch"
    assert float(tail.since.replace("−", "-")) == pytest.approx(-7, rel=0.03)
    assert tail.representable == "−14.3561"


def test_guides_are_written_where_their_activations_are() -> None:
    assert dict(guides.guides({}, {}, (), ())) == {}
    assert not list(files({"relu": derive(LIBRARY["relu"])}))


def test_what_a_depth_leaves_is_the_power_of_the_certified_slope() -> None:
    row = guides._slopes(sheet("sigmoid"))
    slope = float(sheet("sigmoid")["facts"]["gaussian"]["slope"]["hi"]) ** 0.5
    assert row.typical == f"{slope:.3g}"
    assert row.left[-1] == "10⁻³⁴"
    assert 1e-34 / 5 < slope**50 < 5e-34
    assert (row.dead, guides._slopes(sheet("relu")).dead) == ("nowhere", "x ≤ 0")


def test_the_committed_guides_have_the_facts_and_no_gaps() -> None:
    folder = ROOT / "docs" / "guides"
    pages = {p.stem: p.read_text("utf-8") for p in folder.glob("*.md")}
    names = ("dead-units", "gelu-and-swish", "kinks", "learnable-slopes", "quantisation", "ulps", "which-one")
    assert sorted(pages) == [*names, "zero-centred"]
    assert all("unknown" not in text and "{{" not in text for text in pages.values())
    assert "1.77293" in pages["gelu-and-swish"]
    step = re.search(r"\[relu6\].*?\| (\S+) \|", pages["quantisation"])
    assert step is not None
    assert Fraction(step[1]) == Fraction(6, 255)


def test_the_share_of_a_mean_is_that_of_its_facts() -> None:
    """Of relu the mean is 1/sqrt(2 pi) and the mean square 1/2, so that the share is 1/pi; an odd function has none."""
    text = (ROOT / "docs" / "guides" / "zero-centred.md").read_text("utf-8")
    rows = dict(re.findall(r"^\| \[(\w+)\][^|]*\|[^|]*\|[^|]*\| ([\d.]+)% \|", text.replace("\\_", "_"), re.MULTILINE))
    assert float(rows["relu"]) == pytest.approx(float(100 / sympy.pi), rel=0.02)
    assert (rows["tanh"], rows["softsign"], rows["selu"]) == ("0", "0", "0")
    assert [float(v) for v in rows.values()] == sorted(map(float, rows.values()), reverse=True)


def test_kinks_of_the_guide_are_jumps_of_the_slope() -> None:
    text = (ROOT / "docs" / "guides" / "kinks.md").read_text("utf-8")
    assert "| [relu](../activations/relu.md) | $`0`$ | $`0`$ | $`0`$ | $`1`$ |" in text
    for left, right in re.findall(r"^\| \[.*\| \$`([^`]+)`\$ \| \$`[^`]+`\$ \| \$`([^`]+)`\$ \|$", text, re.MULTILINE):
        assert left != right
