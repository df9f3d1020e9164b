"""What is known at a glance, and the groups and names of facts."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from codegen.pages.badges import badges
from codegen.pages.properties import GROUPS, anchor, grouped, properties

DOCS = Path(__file__).parents[2] / "docs"
NAMES = sorted(file.stem for file in (DOCS / "activations").glob("*.md"))


def sheet(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((DOCS / "data" / "facts" / f"{name}.json").read_text("utf-8"))
    return found


@pytest.mark.parametrize(
    ("name", "told"),
    [
        (
            "gelu",
            {"smooth", "falls, then rises", "without a dead zone", "saturates on the left", "gradient needs the input"},
        ),
        (
            "relu",
            {
                r"range \[0, ∞)",
                "continuous, with a kink",
                "dead zone: x ≤ 0",
                "is constant on the left",
                "slope at most 1",
            },
        ),
        ("tanh", {"range (−1, 1)", "rises", "zero-centred for a normal input", "saturates on both sides"}),
        ("relu6", {"is constant on both sides"}),
        ("exponential", {"slope without a bound", "gradient from the output alone"}),
        ("hardshrink", {"jumps"}),
    ],
)
def test_phrases_say_what_the_facts_do(name: str, told: set[str]) -> None:
    phrases = {re.sub("<[^>]+>", "", badge) for badge in badges(sheet(name))}
    assert told <= phrases


def test_what_is_unknown_has_no_phrase() -> None:
    known = sheet("gelu")
    facts = known["facts"] | {"range": known["facts"]["range"] | {"verdict": "unknown"}}
    assert len(badges({**known, "facts": facts})) == len(badges(known)) - 1


@pytest.mark.parametrize("name", NAMES)
def test_a_phrase_leads_to_a_fact_of_its_page(name: str) -> None:
    text = (DOCS / "activations" / f"{name}.md").read_text("utf-8")
    ids = re.findall(r'<a id="([^"]+)"', text)
    assert len(ids) == len(set(ids)) and all(i.startswith(f"{name}.") for i in ids)
    links = re.findall(r'^- <a href="#([^"]+)">', text, re.MULTILINE)
    assert links and set(links) <= set(ids)


def test_every_fact_is_in_one_group_and_keeps_its_name() -> None:
    known = sheet("elu")
    groups = grouped(known)
    assert [g.title for g in groups] == list(GROUPS)
    assert [row for g in groups for row in g.rows] != [] and sorted(
        (row for g in groups for row in g.rows), key=str
    ) == sorted(properties(known), key=str)
    assert anchor("elu", "fixed_points") in [row.name for row in groups[0].rows]
    assert [row.statement for row in groups[0].rows if not row.name]  # sentences of one fact stay together
