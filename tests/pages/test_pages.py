"""The pages: data-driven, the same everywhere, readable on a code host, and right about the code."""

from __future__ import annotations

import ast
import doctest
import json
import os
import re
import subprocess
import sys
from dataclasses import replace
from math import erf, inf
from pathlib import Path, PurePosixPath
from typing import Any
from xml.etree import ElementTree as ET

import numpy as np
import pytest
from flint import arb, fmpq
from sympy import Abs, Max

from codegen.answers import literature, mismatches, speeds
from codegen.answers.claims import claims
from codegen.answers.dialects import dialects
from codegen.answers.distances import constants, pairs
from codegen.answers.facts import facts
from codegen.answers.kernels import Made, make
from codegen.cli.main import main
from codegen.definition.activation import Activation, Parameter, gate, x
from codegen.definition.library import Library, load
from codegen.dialects.table import DIALECTS
from codegen.kernel.choice.recorded import Measured, MeasuredError, digest
from codegen.kernel.choice.recorded import load as load_measured
from codegen.kernel.program.interpret import builder
from codegen.kernel.program.listing import listing
from codegen.kernel.program.ops import Type
from codegen.pages import captions, families, plots
from codegen.pages.claims import claims_page, slug
from codegen.pages.distances import distances_page, near
from codegen.pages.expressions import short
from codegen.pages.over_x import BINS, OURS, TEXTBOOK, Curve, Record
from codegen.pages.over_x import load as load_over_x
from codegen.pages.pages import Relations, Subject, own_files, page, page_files
from codegen.pages.properties import FORMATS, limits, properties, thresholds
from codegen.pages.prose import math, prose
from codegen.pages.twins import SCHEMAS
from codegen.proof.derive import derive
from codegen.show.as_tex import stable_forms

ROOT = Path(__file__).parents[2]
LIBRARY = load(ROOT / "defs")
NAMES = ("clipped_relu", "elu", "relu", "silu", "swish")
SVG = "{http://www.w3.org/2000/svg}"


def subject(name: str) -> Subject:
    made = make(LIBRARY[name], LIBRARY.source(LIBRARY[name]))
    return Subject(made.derived, made.family, facts(LIBRARY, LIBRARY[name]))


def relations() -> Relations:
    """What is known of the activations of `NAMES` together."""
    few = [LIBRARY[name] for name in NAMES]
    known = pairs(Library(tuple(few), tuple(LIBRARY.source(a) for a in few)))
    own = tuple(c for c in claims(LIBRARY) if c["activation"] in NAMES)
    return Relations(own, tuple(known), dialects=tuple(dialects(LIBRARY, DIALECTS)))


@pytest.fixture(scope="module")
def subjects(made: tuple[Made, ...]) -> dict[str, Subject]:
    return {
        m.family.name: Subject(m.derived, m.family, facts(LIBRARY, LIBRARY[m.family.name]))
        for m in made
        if m.family.name in NAMES
    }


@pytest.fixture(scope="module")
def files(subjects: dict[str, Subject]) -> dict[str, str]:
    return page_files(list(subjects.values()), relations())


def looked_up(subject: Subject) -> bool:
    kernel = next(k for k in subject.family.kernels if k.function == "f" and k.type is Type.F32)
    return "look-up" in kernel.laws


def test_every_activation_has_a_page_and_two_plots(files: dict[str, str], subjects: dict[str, Subject]) -> None:
    own = {f"{folder}/{name}.md" for name in NAMES for folder in ("activations", "pipeline")}
    plotted = {f"activations/plots/{name}{size}.svg" for name in NAMES for size in ("", "-small")}
    together = {"index.md", "pipeline.md", "claims.md", "dialects.md", "distances.md", "properties.md", "constants.md"}
    together |= {"laws.md", "accuracy.md", "plots/accuracy.svg"}
    together |= {"data.md", "data/errors.csv", *(f"data/facts/{name}.json" for name in NAMES)}
    together |= {f"data/{name}.json" for name in ("claims", "constants", "dialects", "distances", "properties")}
    together |= {f"data/schemas/{path.name}" for path in SCHEMAS.glob("*.json")}
    together |= {"compare.md", "play.md", "scripts/known.js", *(f"activations/scripts/{name}.js" for name in NAMES)}
    segments = {f"pipeline/plots/{name}.svg" for name, subject in subjects.items() if looked_up(subject)}
    assert segments
    assert set(files) == {*together, *own, *plotted, *segments, "mismatches.md"}


def test_links_lead_to_pages_that_are_there(files: dict[str, str]) -> None:
    found = 0
    for path, text in files.items():
        for link in re.findall(r"\]\(([^)]+)\)", text) if path.endswith(".md") else ():
            if not link.startswith("https://"):
                page, _, anchor = link.partition("#")
                target = os.path.normpath(PurePosixPath(path).parent / page) if page else path
                by_hand = ROOT / "docs" / target
                assert target in files or by_hand.is_file(), f"{path}: {link}"
                there = files[target] if target in files else by_hand.read_text("utf-8")
                anchors = [slug(h.replace("\\", "")) for h in re.findall(r"^#+ (.+)$", there, re.MULTILINE)]
                assert not anchor or anchors.count(anchor) == 1, f"{path}: {link}"
                found += 1
    assert found > 3 * len(NAMES)


def test_markdown_is_plain(files: dict[str, str]) -> None:
    for path, text in files.items():
        if path.endswith(".md"):
            told = re.sub(r"```.*?```|`[^`]*`", "", text, flags=re.DOTALL)
            # What is long is folded up, the name of a claim stays its address, a section has its weight in the search.
            told = re.sub(
                r"^(<!-- search: [\d.]+ -->|<!-- badges -->|</?details(?: name=\"\w+\"(?: open)?)?>"
                r"|<summary>[^<>]+</summary>|<a id=\"[\w.-]+\"></a>)$",
                "",
                told,
                flags=re.MULTILINE,
            )
            told = re.sub(r"^\| <a id=\"[\w.-]+\"></a>", "| ", told, flags=re.MULTILINE)  # and that of a constant
            # A fact has its name, and a phrase leads to one.
            told = re.sub(r"^(\||-) <a [^<>]+>([^<>]*)</a>", r"\1 \2", told, flags=re.MULTILINE)
            assert text.endswith("\n") and not text.endswith("\n\n"), path
            assert not re.search(r"[ \t]+$|\n\n\n|\t", text, re.MULTILINE), path
            assert not re.search(r"(?<!\\)<", told), f"{path}: HTML, or a template that was not filled"
            assert "None" not in re.sub(r"\bNone[.:]", "", told), path
            assert text.count("```") % 2 == 0
            assert r"\operatorname" not in text
            assert text.startswith("# ")


def test_tables_have_their_columns(files: dict[str, str]) -> None:
    for path, text in files.items():
        if path.endswith(".md"):
            blocks = re.findall(r"(?:^\|.*\n)+", re.sub(r"```.*?```", "", text, flags=re.DOTALL), re.MULTILINE)
            for block in blocks:
                widths = {len(re.findall(r"(?<!\\)\|", line)) for line in block.splitlines()}
                assert len(widths) == 1, f"{path}: {block}"


@pytest.mark.parametrize("seed", ["1", "77"])
def test_the_same_bytes_under_any_hash_seed(files: dict[str, str], seed: str) -> None:
    program = f"""
import hashlib, sys
sys.path[:0] = [{str(ROOT)!r}, {str(ROOT / "tests")!r}, {str(ROOT / "tests" / "pages")!r}]
from codegen.pages.pages import page_files
from test_pages import NAMES, relations, subject
files = page_files([subject(name) for name in NAMES], relations())
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
    assert page(subjects["elu"]).special_inputs == ("−∞", "−0", "0", "+∞", "NaN")
    assert rows["f(x)"] == ("−1", "−0", "0", "+∞", "NaN")
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
    error = MeasuredError("relu", "d1", "float32", False, 0.51234, "-1.5", 2**32, digest(kernel.default))
    measured = replace(relu, measured=Measured("python -m codegen verify", (error,)))
    told = page_files([measured])["activations/relu.md"]
    assert "| $`f'(x)`$ | – | – | 0.512 | – |" in told
    assert "| $`f'(x)`$ | float32 | 0.512 | −1.5 | 4,294,967,296 |" in told
    assert "`python -m codegen verify`" in told
    assert "Not measured" not in told
    stale = replace(relu, measured=Measured("python -m codegen verify", (replace(error, program="another"),)))
    assert page_files([stale]) == page_files([relu])


def curves(program: str) -> Record:
    """Of relu: ours is exact but in one bin, and PyTorch's is not finite in another."""
    ours, there = [0.0] * BINS, [0.5] * BINS
    ours[10], there[20] = 0.51, inf
    return Record(
        "a command",
        2048,
        {"PyTorch": "2.13.0+cpu"},
        tuple(
            Curve("relu", function, of, "relu()", program if of == OURS else "", tuple(errors))
            for function in ("f", "d1")
            for of, errors in ((OURS, ours), (TEXTBOOK, there), ("PyTorch", there))
        ),
    )


def test_errors_over_x_are_drawn_beside_those_of_frameworks() -> None:
    relu = subject("relu")
    programs = {(k.function, k.type): digest(k.default) for k in relu.family.kernels}
    assert programs["f", Type.F32] != programs["d1", Type.F32]
    record = curves(programs["f", Type.F32])
    own = tuple(replace(c, program=programs[c.function, Type.F32]) if c.of == OURS else c for c in record.curves)
    drawn = own_files(replace(relu, over_x=replace(record, curves=own)))
    text = drawn["activations/relu.md"]
    assert "| largest error in ulp | actforge | the formula in float32 | PyTorch 2.13.0 |" in text
    assert "| $`f(x)`$ | 0.51 | not finite | not finite |" in text
    assert "PyTorch: `relu()`. Measured by `a command`" in text
    places = [text.index(p) for p in ("plots/relu.svg", "## Use", "## Facts", "relu-error.svg", "## Measured error")]
    assert places == sorted(places)
    picture = ET.fromstring(drawn["activations/plots/relu-error.svg"])
    paths = [e for e in picture.iter(f"{SVG}path") if e.get("class") == "line c0" and "h600" not in e.get("d", "")]
    lines = [p.get("d", "") for p in paths if len(p.get("d", "")) > 20]
    # ten exact bins, one of half an ulp, which is higher up, and the rest
    assert len(lines) == 2
    assert all(re.fullmatch(r"M62,(\d+)V\1h10V(\d+)h1V\1h589", line) for line in lines)
    bottom, up = map(int, re.findall(r"V(\d+)", lines[0])[:2])
    assert up < bottom
    assert own_files(replace(relu, over_x=record)) == own_files(relu), "a kernel of f' that was not measured"


def test_an_authors_words_break_no_table() -> None:
    alpha = Parameter("alpha", default=1, doc="a | b\nor c")
    probe = Activation("probe", alpha * Abs(x), parameters=[alpha], summary="one | two")
    made = make(probe, "defs/probe.py")
    known = facts(Library((probe,), ("defs/probe.py",)), probe)
    files = page_files([Subject(made.derived, made.family, known)])
    assert r"| $`1`$ | real | no | a \| b or c |" in files["activations/probe.md"]
    assert r"\left\lvert {x}\right\rvert" in files["index.md"]
    assert r"| one \| two |" in files["index.md"]


def test_a_member_names_its_family(files: dict[str, str]) -> None:
    assert r"This is [swish](swish.md) at $`\beta = 1`$." in files["activations/silu.md"]


def test_the_pipeline_shows_the_program_that_is_generated(files: dict[str, str], subjects: dict[str, Subject]) -> None:
    for name, subject in subjects.items():
        text = files[f"pipeline/{name}.md"]
        kernel = next(k for k in subject.family.kernels if k.function == "f" and k.type is Type.F32)
        for line in listing(kernel.default):
            assert line.partition(" of ")[0] in text  # a table's numbers stand in a table
        errors = [float(e) for e in re.findall(r"\| ([\d.]+) ulp \|", text)]
        assert len(errors) > 4 and max(errors) < 4
        assert f"[{name}](pipeline/{name}.md)".replace("[clipped_", "[clipped\\_") in files["pipeline.md"]


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


class TestProse:
    def test_what_has_no_formula_is_shown_letter_by_letter(self) -> None:
        assert prose("[0, 1] | `a_b` <br> $x$ #1 ~ \\") == r"\[0, 1\] \| \`a\_b\` \<br\> \$x\$ \#1 \~ \\"
        assert prose("8-bit, and/or * this") == r"8-bit, and/or \* this"

    def test_signs_are_those_of_mathematics(self) -> None:
        assert (
            prose("f' >= 0 for x <= -2, f''(x) tends to -oo, f to oo") == "f′ ≥ 0 for x ≤ −2, f″(x) tends to −∞, f to ∞"
        )
        assert prose("f(x) - f(-x) = x for alpha != 0") == "f(x) − f(−x) = x for α ≠ 0"
        assert prose("too loose: foo'(x)") == "too loose: foo'(x)"
        assert prose("f is C^infinity, or C^1") == r"f is $`C^{\infty}`$, or $`C^{1}`$"

    @pytest.mark.parametrize(
        ("text", "shown"),
        [
            ("f(x) = x*exp(x) tends to x**2.", r"$`f(x) = x e^{x}`$ tends to $`x^{2}`$."),
            ("is sqrt(2)/3 + sqrt(2).", r"is $`\frac{4 \sqrt{2}}{3}`$."),
            ("at sqrt(2) and -sqrt(2).", r"at $`\sqrt{2}`$ and $`-\sqrt{2}`$."),
            ("by f(x; b) = b*f(x/b; 1)", r"by $`f(x; b) = b f\left(\frac{x}{b}; 1\right)`$"),
            ("it is f(x)*(1 - f(x))", r"it is $`\left(1 - f(x)\right) f(x)`$"),
            ("the largest is 1/4, at x = 0", "the largest is 1/4, at x = 0"),
        ],
    )
    def test_what_is_more_than_a_line_of_words_is_a_formula(self, text: str, shown: str) -> None:
        assert prose(text) == shown

    def test_numbers_have_six_digits(self) -> None:
        assert (
            prose("at x = -0.7517915246935645, 1.5000000 and 17.328125e-12") == "at x = −0.751792, 1.5 and 1.73281e-11"
        )
        assert prose("0.2784645427610738*beta") == r"$`0.278465 \beta`$"
        assert short("-6.362424904190392e+161") == "-6.36242e+161"
        assert short("0.9999999") == "1"

    def test_an_expression_reads_as_it_was_written(self) -> None:
        assert math("1.702*beta*x") == r"$`1.702 \beta x`$"
        assert math("x*exp(-x**2/2)") == r"$`x e^{-\frac{x^{2}}{2}}`$"
        assert math("lambda*x") == r"$`\lambda x`$"
        assert math("1/(E + 1)") == r"$`\frac{1}{1 + e}`$"  # the number, not a letter

    def test_what_cannot_be_read_is_shown_as_it_is(self) -> None:
        assert math("Piecewise((0, x <= 0), (x, True))") == "Piecewise((0, x ≤ 0), (x, True))"
        assert math("-oo") == "−∞"


@pytest.mark.parametrize("name", LIBRARY.names)
def test_every_fact_has_its_row(name: str) -> None:
    sheet = facts(LIBRARY, LIBRARY[name])
    rows = [row for row in properties(sheet) if row.kind]
    told = [kind for kind in sheet["facts"] if kind not in ("limits", "gaussian")]  # these have sections of their own
    if not LIBRARY[name].parameters:
        told.remove("parameters")
    assert [row.verdict for row in rows] == [sheet["facts"][kind]["verdict"] for kind in told]
    assert len({row.kind for row in rows}) == len(told)
    for row in properties(sheet):
        assert not re.search(r"[1-9]\.\d{6}|\.0*[1-9]\d{6}|\*\*|infinity\b.*\^|needs the input|:$", row.statement), row
    assert len(list(limits(sheet))) == 6
    assert all(len(row.last) == len(FORMATS) for row in thresholds(sheet))


def test_an_unknown_fact_says_why() -> None:
    """Facts of which nothing is known keep their sentences; their tables say so, too."""
    sheet: dict[str, Any] = facts(LIBRARY, LIBRARY["relu"])
    nothing = {"lo": "-inf", "hi": "inf", "verdict": "unknown", "method": "no rule for a*b"}
    end = {"function": "f", "towards": "oo", "limit": nothing, "approach": "unknown"}
    told = {"statements": ["the limit is unknown (no rule for a*b)."], "verdict": "unknown", "ends": [end]}
    changed = {**sheet, "facts": {**sheet["facts"], "limits": told}}
    (row,) = [r for r in properties(changed) if r.kind == "limits"]
    assert (row.statement, row.verdict) == (r"The limit is unknown (no rule for $`a b`$).", "unknown")
    (limit,) = limits(changed)
    assert (limit.limit, limit.how) == ("unknown", r"no rule for a\*b")


def test_thresholds_are_where_rounded_values_change() -> None:
    """The last float32 input at which tanh is not 1, against a logarithm: 1 - tanh(x) is 2 exp(-2 x), nearly."""
    (row,) = [r for r in thresholds(facts(LIBRARY, LIBRARY["tanh"])) if r.function == "$`f(x)`$" and r.far == "$`1`$"]
    assert float(row.last[FORMATS.index("float32")]) == pytest.approx(np.log(2 * 2**25) / 2, rel=1e-6)


def test_claims_are_counted_and_all_shown(files: dict[str, str]) -> None:
    known = relations().claims
    shown = claims_page(known)
    assert sum(len(g.claims) for g in shown.groups) == len(known) > 10
    assert shown.summary.startswith(f"Of {len(known)} claims ")
    counted = [int(n) for n in re.findall(r"(\d+) (?:is|are|holds?) ", shown.summary)]
    assert sum(counted) == len(known)
    assert {c.id for c in shown.refuted} == {c["id"] for c in known if c["verdict"] == "refuted"} != set()
    assert {c.id for c in shown.conditional} == {c["id"] for c in known if c["verdict"].startswith("holds")} != set()
    for row in (row for group in shown.groups for row in group.claims):
        heading = f"{row.sign} {row.sentence}"
        assert f'<a id="{row.id.lower()}"></a>\n\n### {heading}\n\n**{row.verdict}**' in files["claims.md"]
        assert row.link == f"#{slug(heading.replace(chr(92), ''))}"
        assert (
            f"[{row.id}](../claims.md{row.link}) | {row.claim} | {row.badge} |"
            in (files[f"activations/{row.activation}.md"])
        )


def test_a_claim_about_cost_is_measured_and_says_which_way() -> None:
    (row,) = [c for c in relations().claims if c["id"] == "W7"]
    assert row["verdict"] == "measured"
    said = [int(n) for n in re.findall(r"takes (\d+) operations", " ".join(e["text"] for e in row["evidence"]))]
    assert len(said) == 2
    outcome = f"Of these kernels the claim {'holds' if said[0] < said[1] else 'does not hold'}."
    assert row["evidence"][0]["text"] == outcome
    (shown,) = (r for group in claims_page([row]).groups for r in group.claims)
    assert shown.badge.endswith(f"measured: {outcome}")


def test_pairs_that_are_near_on_both_far_sides_are_shown(files: dict[str, str]) -> None:
    known = relations().pairs
    assert [(p["left"], p["right"]) for p in known] == [("relu", "silu"), ("relu", "swish"), ("silu", "swish")]
    assert [n.links for n in near("relu", known)] == ["[silu](silu.md) and [swish](swish.md)"]
    assert "[relu](activations/relu.md) | [silu](activations/silu.md) | 0.278465 | ±1.27846 |" in files["distances.md"]
    for other in ("clipped\\_relu", "elu.md"):  # one is bounded, the other tends to -1 on the left
        assert other not in files["distances.md"].replace("relu.md", "")


def test_equal_functions_have_one_row_and_a_line(files: dict[str, str]) -> None:
    text = files["distances.md"]
    assert r"- [silu](activations/silu.md) and [swish](activations/swish.md) at $`\beta`$ = 1 are the same" in text
    rows = [line for line in text.splitlines() if line.startswith("| [")]
    assert len(rows) == len(set(rows)) > 0
    assert not any("everywhere" in row or "(activations/swish.md) | 0 |" in row for row in rows)
    table, folded = text.split("<details>")
    assert "No best" not in table and "No β is best" not in table
    assert folded.count("compared with") > 0


def test_the_same_function_is_named_on_both_pages(files: dict[str, str]) -> None:
    for name, other in (("silu", "swish"), ("swish", "silu")):
        text = files[f"activations/{name}.md"]
        assert "Other names" not in text  # of another function's, or of one with other parameters
        assert f"The same function at default parameters: [{other}]({other}.md)." in text.partition("![")[0]
        names = re.findall(r"^\| (\w+) \| (`.*`) \| `(\w+)\(", text, re.MULTILINE)
        assert {there for _, _, there in names} == {"silu", "swish"}
        assert len({(framework, called) for framework, called, _ in names}) == len(names)


def test_pages_leave_out_what_is_empty(files: dict[str, str]) -> None:
    for path, text in files.items():
        if path.endswith(".md"):
            assert "None." not in text and "None:" not in text
            for table in re.findall(r"(?:^\|.*\n)+", text, re.MULTILINE):
                head, _, *rows = table.splitlines()
                cells = [re.split(r"(?<!\\)\|", row)[1:-1] for row in rows]
                for title, *column in zip(re.split(r"(?<!\\)\|", head)[1:-1], *cells, strict=True):
                    assert any(cell.strip() for cell in column), f"{path}: nothing is in {title} of {head}"


def test_what_polynomials_stand_for_is_not_shown_as_a_stable_form() -> None:
    """The textbook formula behind a polynomial cancels or overflows, and is not computed."""
    derived = derive(LIBRARY["log_cosh"])
    groups = stable_forms(derived, {"f": "f(x)", "d1": "f'(x)"})
    (by_polynomials,) = [g for g in groups if g.smooth]
    assert by_polynomials.forms[0].lines[0] == r"f(t) = t^{2} h{\left(t\right)}"
    assert not any("log" in line or "cosh" in line for g in groups for f in g.forms for line in f.lines)


def test_a_page_says_what_its_kernels_compute(made: tuple[Made, ...]) -> None:
    """Tables and segments are those that the programs have; no page says of a formula that it never cancels."""
    families = {m.family.name: m for m in made}
    texts = {}
    for name in ("gelu", "log_cosh", "relu"):
        m = families[name]
        texts[name] = own_files(Subject(m.derived, m.family, facts(LIBRARY, LIBRARY[name])))[f"activations/{name}.md"]
        assert "neither overflows nor" not in texts[name]
    gelu = next(k.default for k in families["gelu"].family.kernels if (k.function, k.type) == ("f", Type.F32))
    sizes = {len(i.value) for i in gelu.body if i.op == "lookup" and isinstance(i.value, tuple)}
    assert f"on {max(sizes)} segments) |" in texts["gelu"] and "are looked up" in texts["gelu"]
    assert "computed as polynomials on segments" in texts["log_cosh"]
    assert re.search(r"\(degree up to \d+ on \d+ segments\)", texts["log_cosh"])
    assert "segments" not in texts["relu"] and "Every piece is a polynomial" in texts["relu"]


def test_closed_forms_that_follow_by_symmetry_are_told(made: tuple[Made, ...]) -> None:
    """E f^2 of (x + sqrt(x^2 + 4))/2 is 1/2 + 4/4; a dyadic moment is a fraction; what has none has no column."""
    families = {m.family.name: m for m in made}
    for name, row in (("squareplus", r"| 1.5 | $`\frac{3}{2}`$ |"), ("prelu", r"| 0.53125 | $`\frac{17}{32}`$ |")):
        m = families[name]
        text = own_files(Subject(m.derived, m.family, facts(LIBRARY, LIBRARY[name])))[f"activations/{name}.md"]
        assert f"E}} \\, f(Z)^2`$ {row}" in text
    swish = families["swish"]
    assert (
        "closed form"
        not in own_files(Subject(swish.derived, swish.family, facts(LIBRARY, LIBRARY["swish"])))["activations/swish.md"]
    )


def test_calls_in_the_dialects_are_code(files: dict[str, str]) -> None:
    calls = [
        c
        for row in re.findall(r"^\|.*$", files["dialects.md"], re.MULTILINE)
        for c in re.findall(r"\[`([^`]+)`\]", row)
    ]
    assert len(calls) > 20
    for call in calls:
        ast.parse(call, mode="eval")
        assert "..." not in call


def test_pages_tell_what_an_activation_is_called_elsewhere(files: dict[str, str]) -> None:
    assert "| TensorFlow | `tf.nn.elu` | `elu(x)` |" in files["activations/elu.md"]
    assert "| Keras | `keras.activations.relu(max_value=6)`" not in files["activations/relu.md"]
    assert "| ONNX | `Swish` | `swish(x)` |" in files["activations/swish.md"]
    assert "[`silu(x)`](activations/silu.md)" in files["dialects.md"]
    assert "| `gelu(x)` |" in files["dialects.md"]  # it has no page among these


def test_the_constant_of_gelu_is_best_for_the_gate_and_not_for_the_values() -> None:
    values, gates = constants(LIBRARY)
    (section,) = distances_page([], [values, gates]).constants
    assert [row.best[:7] for row in section.rows] == ["1.77293", "1.70174"]
    assert section.said == "1.702"
    at = np.linspace(-8, 8, 20001)
    phi = np.array([(1 + erf(v / 2**0.5)) / 2 for v in at])
    for row, factor in zip(section.rows, (at, np.ones_like(at)), strict=True):
        for beta, told in ((row.best, row.least), (section.said, row.there)):
            error = np.abs(factor * (phi - 1 / (1 + np.exp(-float(beta) * at)))).max()
            assert float(told) == pytest.approx(error, rel=1e-4)


@pytest.mark.parametrize(
    ("kind", "members"),
    [
        (families.LINEAR, ("relu", "prelu", "hardtanh", "identity")),
        (families.RECTIFIERS, ("softplus", "elu", "relu_squared", "logsigmoid")),
        (families.SELF_GATED, ("gelu", "silu", "mish", "hardswish")),
        (families.SIGMOIDS, ("sigmoid", "tanh", "softsign")),
        (families.GATED, ("swiglu", "bilinear")),
        (families.OTHERS, ("gaussian", "exponential", "log_cosh")),
    ],
    ids=lambda v: v.name if isinstance(v, families.Kind) else "",
)
def test_families_follow_from_what_is_proved(kind: families.Kind, members: tuple[str, ...]) -> None:
    assert {families.family(derive(LIBRARY[m]), facts(LIBRARY, LIBRARY[m])) for m in members} == {kind}


def test_an_unknown_fact_leaves_an_activation_among_the_others() -> None:
    sheet = facts(LIBRARY, LIBRARY["gelu"])
    unknown = {"limit": {"lo": "-inf", "hi": "inf"}, "function": "f", "towards": "oo", "approach": "unknown"}
    changed = {**sheet["facts"], "limits": {"ends": [unknown]}}
    assert families.family(derive(LIBRARY["gelu"]), {**sheet, "facts": changed}) is families.OTHERS


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("gelu", "gelu falls to −0.17 at x = −0.752, then rises; its slope is at most 1.13 in size."),
        ("tanh", "tanh rises everywhere; its slope is at most 1 in size."),
        ("relu", "relu is constant up to x = 0, then rises; its slope is at most 1 in size."),
        ("relu_squared", "relu_squared is constant up to x = 0, then rises; its slope has no bound."),
    ],
)
def test_a_plot_is_told_in_words(name: str, words: str) -> None:
    told = captions.caption(name, facts(LIBRARY, LIBRARY[name]))
    assert told == f"Plot of {name} and its first two derivatives: {words}"


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
                assert root.get("style") == "color-scheme: light dark"
                assert root.find(f"{SVG}rect[@class='paper']") is not None  # dark letters or light ones, on their paper
                assert "nan" not in text.lower()
                assert len(text) < 12_000

    def test_thumbnails_have_one_scale(self) -> None:
        """The axes of all are the same lines, and a slope of 1 is the diagonal of a square."""
        small = [ET.fromstring(plots.thumbnail("t", [curve])) for curve in self.relu()]
        axes, other = [next(p for p in root.iter(f"{SVG}path") if p.get("class") == "axis").get("d") for root in small]
        assert axes == other
        line = next(p for p in small[0].iter(f"{SVG}path") if p.get("class") == "line c0").get("d", "")
        *_, (x0, y0), (x1, y1) = [tuple(map(float, p.split(","))) for p in re.findall(r"[-\d.]+,[-\d.]+", line)]
        assert x1 - x0 == pytest.approx(y0 - y1, abs=0.02)

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
    measured, over_x = load_measured(), load_over_x()
    subjects = [
        Subject(m.derived, m.family, facts(LIBRARY, LIBRARY[m.family.name]), m.functions, measured, over_x)
        for m in made
    ]
    known = Relations(
        tuple(claims(LIBRARY)),
        tuple(pairs(LIBRARY)),
        tuple(constants(LIBRARY)),
        tuple(dialects(LIBRARY, DIALECTS)),
        mismatches.load(),
        speeds.load(),
        literature.load(),
    )
    for path, text in page_files(subjects, known).items():
        assert (ROOT / "docs" / path).read_text() == text, f"{path} is stale: run make pages"


@pytest.mark.slow
@pytest.mark.parametrize("name", LIBRARY.names)
def test_the_committed_examples_print_what_they_show(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The pages were written without the generated package; here that package is called."""
    monkeypatch.syspath_prepend(str(ROOT))
    text = (ROOT / "docs" / "activations" / f"{name}.md").read_text()
    example = re.search(r"```python\n(>>> .*?)```", text, re.DOTALL)  # before it stands the formula as code
    assert example
    test = doctest.DocTestParser().get_doctest(example[1], {}, name, f"{name}.md", 0)
    assert test.examples
    assert doctest.DocTestRunner(verbose=False).run(test).failed == 0


def test_pages_of_a_folder_of_ones_own_are_written_alone(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "defs").mkdir()
    head = "from sympy import Max\nfrom codegen import Activation, gate, x\n"
    (tmp_path / "defs" / "mine.py").write_text(
        f"{head}ramp = Activation('ramp', 2*Max(0, x))\nunit = Activation('unit', gate*Max(0, x))\n"
    )
    assert main(["docs", "ramp", "--out", "pages", "--package", "mine"]) == 0
    page = (tmp_path / "pages" / "activations" / "ramp.md").read_text()
    assert ">>> from mine import ramp" in page
    assert "from generated" not in page
    assert main(["docs", "ramp", "--out", "pages"]) == 0
    assert ">>> from generated import ramp" in (tmp_path / "pages" / "activations" / "ramp.md").read_text()
    assert "activations/ramp.md: written" in capsys.readouterr().out
    written = set(json.loads(Path("pages/manifest.json").read_text())["files"])
    assert written == {
        *("index.md", "pipeline.md", "pipeline/ramp.md", "compare.md", "play.md", "scripts/known.js"),
        *("laws.md", "properties.md", "constants.md"),
        *("data/properties.json", "data/constants.json", "data/errors.csv"),
        *("activations/ramp.md", "activations/scripts/ramp.js", "data/facts/ramp.json"),
        *(f"activations/plots/ramp{kind}.svg" for kind in ("", "-small", "-error")),
    }
    assert (tmp_path / "pages" / "_build" / "activations" / "ramp.html").is_file()
    text = Path("pages/activations/ramp.md").read_text()
    assert "## Facts" in text
    assert "- `ramp(x) = 2*relu(x)`" in text
    assert "The Lipschitz constant of f is 2" in text

    assert main(["docs", "--out", "pages", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {
        "schema": "actforge/docs/1",
        "index": "pages/_build/index.html",
        "pages": ["pages/activations/ramp.md", "pages/activations/unit.md"],
    }
    assert Path("pages/activations/ramp.md").read_text() == text
    for links in (re.findall(r"\]\(([^)#]+)", p.read_text()) for p in Path("pages/activations").glob("*.md")):
        assert all((Path("pages/activations") / link).exists() for link in links if "://" not in link)


def test_ones_own_page_tells_how_far_the_known_ones_are(tmp_path, monkeypatch):
    """ReLU with a parabola in place of its kink, beside those that come with the tool."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "defs").mkdir()
    Path("defs/mine.py").write_text(
        "from sympy import Piecewise\nfrom codegen import Activation, x\n"
        "rounded = Activation('rounded', Piecewise((0, x < -1), ((x + 1)**2/4, x < 1), (x, True)))\n"
    )
    assert main(["docs", "--out", "pages"]) == 0
    text = Path("pages/activations/rounded.md").read_text()
    assert "at most 0.25 away" in text  # from ReLU, at 0
    assert "![The error of rounded" in text
    assert "Measured by `python -m codegen docs`" in text
    index = Path("pages/index.md").read_text()
    assert "[Distances](distances.md)" in index and "[Claims]" not in index
    known = Path("pages/scripts/known.js").read_text()
    for guest in re.findall(r"!\[\]\(plots/(\w+)-small.svg\) \| \1", text):
        assert Path(f"pages/activations/plots/{guest}-small.svg").is_file()
        assert Path(f"pages/activations/scripts/{guest}.js").is_file()
        assert not Path(f"pages/activations/{guest}.md").exists()
        assert re.search(rf'^"{guest}": .*"page": false', known, re.MULTILINE)
    for path in Path("pages").rglob("*.md"):
        links = re.findall(r"\]\(([^)#]+)", path.read_text())
        assert all((path.parent / link).exists() for link in links if "://" not in link), path


def test_a_site_of_ones_own_keeps_the_pages_that_it_had(tmp_path, monkeypatch, capsys):
    """A member is written without its family, then with it; the first page lists what is there."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "defs").mkdir()
    (tmp_path / "defs" / "mine.py").write_text(
        "from sympy import Max\nfrom codegen import Activation, Parameter, x\na = Parameter('a', default=2)\n"
        "ramp = Activation('ramp', a*Max(0, x), parameters=[a])\nsteep = ramp.at('steep', a=9)\n"
    )
    assert main(["docs", "steep", "--out", "mine"]) == 0
    assert "This is ramp at $`a = 9`$" in Path("mine/activations/steep.md").read_text()
    assert main(["docs", "ramp", "--out", "mine"]) == 0
    index = Path("mine/_build/index.html").read_text()
    assert all(f'href="activations/{name}.html"' in index for name in ("ramp", "steep"))
    assert "claims" not in index
    assert "<title>Activations</title>" in index
    written = Path("mine/index.md").read_text()
    assert written.endswith(".\n") and "\n\n\n" not in written
    assert main(["docs", "--out", "mine"]) == 0
    assert "This is [ramp](ramp.md) at $`a = 9`$" in Path("mine/activations/steep.md").read_text()


def test_without_the_sites_tools_ones_own_pages_are_written_alone(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("codegen.pages.site.missing", lambda: ["furo"])
    (tmp_path / "defs").mkdir()
    (tmp_path / "defs" / "mine.py").write_text("from codegen import Activation, x\nline = Activation('line', 3*x)\n")
    assert main(["docs", "--out", "mine"]) == 0
    assert "no site: furo missing: pip install 'actforge[docs]'" in capsys.readouterr().out
    assert Path("mine/activations/line.md").is_file()
    assert not Path("mine/_build").exists()


@pytest.mark.parametrize("formula", [2 * Max(0, x), gate * Max(0, x)], ids=["plain", "gated"])
def test_a_page_says_what_is_past_its_bound_as_the_docstring_does(formula):
    activation = Activation("ramp", formula)
    made = make(activation, "defs/ramp.py")
    alone = Library((activation,), ("defs/ramp.py",))
    past = "No program was found that stays within 2 ulp: this one is off by 7 ulp at x = 3."
    kernels = tuple(replace(k, past=past if k.function == "d1" else "") for k in made.family.kernels)
    subject = Subject(made.derived, made.family, facts(alone, activation), package="mine")
    told = [
        own_files(replace(subject, family=replace(made.family, kernels=k)))["activations/ramp.md"]
        for k in (made.family.kernels, kernels)
    ]
    assert past not in told[0]
    assert f"d1 in float32: {past}" in told[1]
    assert f"d1 in float64: {past}" in told[1]
    assert all("from generated" not in text and "`generated" not in text for text in told)


def test_a_site_of_some_activations_is_refused(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    for arguments in (["docs", "gelu"], ["docs"]):
        assert main(arguments) == 2
        assert "--out DIR" in capsys.readouterr().err
