"""The suite draws the same in every run: no generator without a seed, no draw that the profile does not decide."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from hypothesis import settings

TESTS = Path(__file__).parent
FILES = sorted(TESTS.rglob("*.py"))
# Generators that start from the clock when they are given no seed, by the last word of their name.
GENERATORS = {"default_rng", "Random", "RandomState", "SeedSequence", "PCG64", "MT19937", "Philox", "Generator"}
# Draws from a generator that all modules share, by the module's name as it is written.
SHARED = {"random", "np.random", "numpy.random"}
ENTROPY = {"os.urandom", "uuid.uuid4", "secrets.token_bytes", "random.SystemRandom"}


def unseeded(source: str) -> list[str]:
    """The calls of a module that draw anew in every run, each with its line."""
    tree = ast.parse(source)
    modules = {a.asname or a.name for n in ast.walk(tree) if isinstance(n, ast.Import) for a in n.names}
    seeds_torch = "manual_seed" in source
    found = []
    for node in (n for n in ast.walk(tree) if isinstance(n, ast.Call)):
        name = ast.unparse(node.func)
        module, _, word = name.rpartition(".")
        anew = (
            (word in GENERATORS and not node.args and not node.keywords)
            or (module in SHARED and module.partition(".")[0] in modules and word not in GENERATORS)
            or name in ENTROPY
            or (module == "torch" and word.startswith("rand") and not seeds_torch)
            or (word == "settings" and any(ast.unparse(k) == "derandomize=False" for k in node.keywords))
        )
        if anew:
            found.append(f"{node.lineno}: {ast.unparse(node)}")
    return found


@pytest.mark.parametrize("file", FILES, ids=lambda p: p.relative_to(TESTS).as_posix())
def test_every_generator_has_a_seed(file: Path) -> None:
    assert unseeded(file.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "source",
    [
        "import numpy as np\nnp.random.default_rng()",
        "import numpy as np\nnp.random.standard_normal(3)",
        "import random\nrandom.choice([1, 2])",
        "from random import Random\nRandom()",
        "import os\nos.urandom(3)",
        "import torch\ntorch.randn(3)",
        "@settings(max_examples=3, derandomize=False)\ndef test(): pass",
    ],
)
def test_one_without_a_seed_is_found(source: str) -> None:
    assert len(unseeded(source)) == 1


@pytest.mark.parametrize(
    "source",
    [
        "import numpy as np\nnp.random.default_rng(3).random(4)",
        "import numpy as np\nrandom = np.random.default_rng(3)\nrandom.random(4)",
        "import random\nrandom.Random(3).choice([1, 2])",
        "import torch\ntorch.manual_seed(1)\ntorch.randn(3)",
        "@settings(max_examples=3)\ndef test(): pass",
    ],
)
def test_one_with_a_seed_is_none(source: str) -> None:
    assert unseeded(source) == []


def test_hypothesis_draws_the_same() -> None:
    # `make fuzz` asks for another profile
    if settings.get_current_profile_name() == "suite":
        now = settings.get_profile("suite")
        assert now.derandomize and now.database is None
    assert not settings.get_profile("fuzz").derandomize
