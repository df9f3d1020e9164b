"""What people type, and the page that each must find first, in the site of the committed pages."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest
from support.javascript import node

from codegen.pages import search
from codegen.pages.keywords import CHINESE as CHINESE_IDEAS
from codegen.pages.keywords import IDEAS, keywords

for package in ("sphinx", "myst_parser", "furo", "latex2mathml"):
    pytest.importorskip(package, reason="the extra docs is not installed")

ROOT = Path(__file__).parents[2]
FIRST = {
    "1.702": "guides/gelu-and-swish",
    "dying relu": "activations/relu",
    "dead neuron": "guides/dead-units",
    "leaky relu": "activations/leaky_relu",
    "LeakyReLU": "activations/leaky_relu",
    "ClippedReLU": "activations/clipped_relu",
    "QAT": "guides/quantisation",
    "quantization": "guides/quantisation",
    "torch.nn.SiLU": "activations/silu",
    "swish-1": "activations/silu",
    "gelu": "activations/gelu",
    "gelu tanh": "activations/gelu_tanh",
    "gelu_new": "activations/gelu_tanh",
    "QuickGELU": "activations/gelu_sigmoid",
    "swiglu": "activations/swiglu",
    "LLaMA": "activations/swiglu",
    "mish": "activations/mish",
    "prelu": "activations/prelu",
    "learnable slope": "guides/learnable-slopes",
    "self-normalizing": "activations/selu",
    "hyperbolic tangent": "activations/tanh",
    "zero-centered": "guides/zero-centred",
    "vanishing gradient": "guides/dead-units",
    "logistic function": "activations/sigmoid",
    "hard sigmoid": "activations/hardsigmoid",
    "relu6": "activations/relu6",
    "softplus": "activations/softplus",
    "unit in the last place": "guides/ulps",
    "claims": "claims",
    "which activation": "guides/which-one",
    "exploding gradient": "guides/dead-units",
    "lookup table": "guides/quantisation",
    "per-channel slope": "guides/learnable-slopes",
    "underflow": "guides/ulps",
    "heat map": "accuracy",
    "derivative from output": "properties",
    "initialisation gain": "constants",
    "torch.compile": "pytorch",
    "custom activation": "any-formula",
    "JSON Schema": "data",
    "set_num_threads": "api",
    "roofline": "speed",
    "catastrophic cancellation": "laws",
    "subgradient": "guides/kinks",
    "bias shift": "guides/zero-centred",
    "numerical stability": "laws",
    "install": "",
}


@pytest.fixture(scope="module")
def site(committed_site: Path) -> Path:
    if not search.installed():
        pytest.skip("pagefind is not installed")
    return committed_site


CHINESE = {
    "死神经元": "guides/dead-units",
    "梯度消失": "guides/dead-units",
    "梯度爆炸": "guides/dead-units",
    "修正线性单元": "activations/relu",
    "量化": "guides/quantisation",
    "量化感知训练": "guides/quantisation",
    "查找表": "guides/quantisation",
    "浮点误差": "guides/ulps",
    "单位末位": "guides/ulps",
    "下溢": "guides/ulps",
    "双曲正切": "activations/tanh",
    "自归一化": "activations/selu",
    "可学习斜率": "guides/learnable-slopes",
    "如何选择激活函数": "guides/which-one",
    "增益": "constants",
    "灾难性相消": "laws",
    "术语": "glossary",
    "误区": "claims",
    "安装": "",
    "gelu": "activations/gelu",
    "leaky relu": "activations/leaky_relu",
    "1.702": "guides/gelu-and-swish",
}


def found(queries: list[str], address: str) -> dict[str, list[str]]:
    command = [node(), str(Path(__file__).with_name("search.mjs")), address]
    run = subprocess.run(command, input=json.dumps(queries), capture_output=True, text=True, timeout=120)
    assert run.returncode == 0, run.stderr
    return dict(zip(queries, json.loads(run.stdout), strict=True))


@pytest.fixture(scope="module")
def answers(site: Path, address: str) -> dict[str, list[str]]:
    return found(list(FIRST), address)


@pytest.fixture(scope="module")
def chinese(site: Path, address: str) -> dict[str, list[str]]:
    return found(list(CHINESE), f"{address}zh/")


@pytest.mark.parametrize(("query", "page"), FIRST.items())
def test_the_page_is_found_first(answers: dict[str, list[str]], query: str, page: str) -> None:
    assert answers[query][:1] == [page], answers[query]


@pytest.mark.parametrize(("query", "page"), CHINESE.items())
def test_the_chinese_page_is_found_first(chinese: dict[str, list[str]], query: str, page: str) -> None:
    assert chinese[query][:1] == [page], chinese[query]


def test_the_index_has_no_tex_and_only_pages(site: Path) -> None:
    pages = {p.relative_to(site).as_posix() for p in site.rglob("*.html")}
    pages = {path for path in pages if not path.startswith(("zh/", "source/"))}
    entry = json.loads((site / "pagefind" / "pagefind-entry.json").read_text())
    whole = re.compile(r"<section data-pagefind-ignore[^>]*>\s*(?:<span[^>]*></span>)*<h1>")
    left_out = {path for path in pages if path.startswith("pipeline/") and whole.search((site / path).read_text())}
    assert entry["languages"]["en"]["page_count"] == len(
        pages - left_out - {"search.html", "genindex.html", "404.html"}
    )
    assert left_out == {path for path in pages if path.startswith("pipeline/")}
    assert not list((site / "pagefind").glob("*ui*"))


def test_every_idea_leads_to_a_page() -> None:
    assert [page for page in {**IDEAS, **CHINESE_IDEAS} if not (ROOT / "docs" / f"{page}.md").is_file()] == []


def test_names_are_found_however_they_are_written() -> None:
    assert keywords("activations/leaky_relu").startswith("leaky_relu, leaky relu, leakyrelu, ")
    assert keywords("activations/mish") == "mish"


def test_sphinxs_own_search_has_the_ideas_too(site: Path) -> None:
    """For a site that is read from a disk."""
    index = (site / "searchindex.js").read_text()
    head = (site / "activations" / "relu.html").read_text()
    assert re.search(r'<meta content="[^"]*dead neuron[^"]*" name="keywords"', head)
    assert re.search(r'"neuron":[\[\d]', index)
