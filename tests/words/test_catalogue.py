"""The catalogue: what it reads back, and that its messages keep what is not language."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from support.library import LIBRARY

from codegen.answers.kernels import make
from codegen.cli.commands.common import names_in
from codegen.kernel.arithmetic.precision import PLAIN
from codegen.kernel.choice.backward import Product
from codegen.kernel.choice.choose import Choice
from codegen.kernel.choice.lower import Lowered
from codegen.kernel.choice.truth import Worst
from codegen.kernel.families import past, past_product
from codegen.kernel.family import Backward, HalfKernel
from codegen.kernel.program.interpret import builder
from codegen.kernel.program.ops import Type
from codegen.pages.facts import warnings
from codegen.words.catalogue import LANGUAGES, Catalogue, Message, catalogue, messages
from codegen.words.names import english

ROOT = Path(__file__).parents[2]
FACTS = sorted((ROOT / "generated" / "facts").glob("*.json"))
PARTS = ("*", "site/theme", "site/scripts")
NAMES = frozenset(names_in(LIBRARY))
OPAQUE = re.compile(r"\$`[^`]*`\$|`[^`]+`|(?<=\])\([^)\s]*\)")
ENGLISH = re.compile(r'<span lang="en">.*?</span>|\{\w+\}|%\(\w+\)s')


def all_messages(language: str) -> list[Message]:
    return [message for part in PARTS for message in messages(language, part)]


@pytest.fixture(scope="module")
def chinese() -> Catalogue:
    return catalogue("zh", NAMES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_arguments_of_its_message(language: str) -> None:
    fields = re.compile(r"(?<![\\{])\{(\w+)\}|%\((\w+)\)s")
    plain = [(OPAQUE.sub("", m.id), OPAQUE.sub("", m.text)) for m in all_messages(language)]
    assert [id for id, text in plain if set(fields.findall(id)) != set(fields.findall(text))] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_formulas_code_and_links_of_its_message(language: str) -> None:
    """What the message has; a word of English may have become code."""
    wrong = [m.id for m in messages(language) if Counter(OPAQUE.findall(m.id)) - Counter(OPAQUE.findall(m.text))]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_translation_has_english_in_it(language: str) -> None:
    left = {m.id: english(ENGLISH.sub("", OPAQUE.sub("", m.text)), NAMES) for m in all_messages(language)}
    assert {id: words for id, words in left.items() if words and id not in ("value = {a}", "threshold = value")} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_is_translated_once(language: str) -> None:
    for part in ("*", "site/theme", "site/scripts"):
        count = Counter(m.id for m in messages(language, part))
        assert [id for id, times in count.items() if times > 1] == []


@pytest.mark.parametrize("file", FACTS, ids=lambda f: f.stem)
def test_every_fact_can_be_said(file: Path, chinese: Catalogue) -> None:
    facts = json.loads(file.read_text("utf-8"))["facts"]
    said = [text for kind, fact in facts.items() for text in (kind.replace("_", " "), *fact["statements"])]
    assert [text for text in said if chinese.say(text) is None] == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "f is decreasing on x <= -1, constant on -1 <= x <= 1 and increasing on x >= 1; it has a minimum at x = 0 "
            "with the value 2.",
            "f 在 x <= -1 上递减，在 -1 <= x <= 1 上为常数，在 x >= 1 上递增；在 x = 0 处有极小值 2。",
        ),
        ("f(x; beta) = f(beta*x; 1)/beta", "f(x; beta) = f(beta*x; 1)/beta"),
        (
            "as beta tends to infinity, f tends to relu; for 0 <= x it is that already.",
            "当 beta 趋于无穷时，f 趋于 relu；当 0 <= x 时已与之相等。",
        ),
        ("x = -1.258817164063823 and x = 0", "x = -1.258817164063823 和 x = 0"),
        ("The range is (-oo, oo).", "值域为 (-oo, oo)。"),
        ("PyTorch: `gelu(x)`. The range is (-oo, oo).", "PyTorch：`gelu(x)`。值域为 (-oo, oo)。"),
        ("with c = 1.50...", "记 c = 1.50..."),
        (
            "65,536 numbers of float32, one thread, AMD EPYC with avx2, 2026-11-29.",
            "65,536 个 float32 数，单线程，AMD EPYC (avx2)，2026-11-29。",
        ),
        (
            "hardshrink rises up to x = -0.5, then is constant up to x = 0.5, then rises.",
            "hardshrink 上升到 x = -0.5，然后在 x = 0.5 之前为常数，然后上升。",
        ),
        (
            "hardswish is constant up to x = -3, then falls to -0.375 at x = -1.5, then rises",
            "hardswish 在 x = -3 之前为常数，然后下降，在 x = -1.5 处降至 -0.375，然后上升",
        ),
        (
            r"On the right the correctly rounded gradient is exactly 0 for x \> 9 in float16, x \> 47 in bfloat16.",
            r"在右侧，正确舍入的梯度恰为 0 的范围是 x \> 9（float16），x \> 47（bfloat16）。",
        ),
        (
            "f is C^0 and no smoother; at x = 0 f' jumps by 1; at x = 6 f' jumps by -1.",
            "f 属于 C^0，且不再更光滑；f' 在 x = 0 处跳跃 1；f' 在 x = 6 处跳跃 -1。",
        ),
        (
            "f(x) = x at x = 0, all of x < -1/2 and all of x > 1/2, and nowhere else.",
            "f(x) = x 成立于 x = 0、x < -1/2 上的每一点和 x > 1/2 上的每一点，别无其他。",
        ),
        (
            "f is decreasing on x <= -1 and increasing on x >= -1; it has a minimum at x = -1 with the value 2; by "
            "`f(b)` the same holds for every positive b, with these numbers at b = 1 and scaled elsewhere.",
            "f 在 x <= -1 上递减，在 x >= -1 上递增；在 x = -1 处有极小值 2；由 `f(b)` 知，对每个正的 b 同样成立，"
            "上述数字是 b = 1 时的，其余情形按比例缩放。",
        ),
        (
            "Not on the whole line at once: at tau = 6 the difference is unbounded: on the right one tends to 6, the "
            "other to x.",
            "并非在整个实轴上一致成立：在 tau = 6 时，差是无界的：在右侧，一个趋于 6，另一个趋于 x。",
        ),
        ("backward of gelu", "gelu 的反向"),
        ("36 of 41", "41 个中的 36 个"),
        ("This is no sentence of the tool.", None),
    ],
)
def test_sentences_are_read_back(text: str, told: str | None, chinese: Catalogue) -> None:
    assert chinese.say(text) == told


def test_of_two_messages_that_fit_the_one_is_meant_that_says_more() -> None:
    words = Catalogue([Message("{a} of {b}", "{b}的{a}"), Message("half of {b}", "{b}的一半"), Message("one", "一")])
    assert words.say("half of one") == "一的一半"
    assert words.say("half of nothing") is None


def test_an_argument_is_of_the_kind_that_its_name_says() -> None:
    told = [Message("{count} of {b}", "{b} 中的 {count}"), Message("{sign} {name} {rest}", "{sign}{name}：{rest}")]
    words = Catalogue([*told, Message("is odd", "是奇函数"), Message("some", "一些")])
    assert words.say("1,024 of some") == "一些中的 1,024"
    assert words.say("some of some") is None
    assert words.say("\N{CHECK MARK} tanh is odd") == "\N{CHECK MARK}tanh：是奇函数"
    assert words.say("x tanh is odd") is None
    assert words.say("\N{CHECK MARK} 41 is odd") is None


def test_code_formulas_and_links_are_as_they_were() -> None:
    words = Catalogue([Message("see {a}, or [there](a.md)", "见 {a}，或[那里](a.md)")])
    assert words.say("See $`x, \\mathrm{or}`$, or [there](a.md)") == "见 $`x, \\mathrm{or}`$，或[那里](a.md)"
    assert words.say("see `f(x) and more`, or [there](b.md)") is None


def test_a_name_is_none_that_is_a_word_elsewhere() -> None:
    told = [Message("{name} is odd", "{name} 是奇函数"), Message("identity", "恒等函数")]
    assert Catalogue(told, ["identity"]).say("identity is odd") == "identity 是奇函数"
    assert Catalogue(told).say("nobody is odd") is None


def choice(ulps: float, *, elsewhere: float = 0.0) -> Choice:
    """What is past a bound at the defaults, or at other parameters."""
    make = builder()
    lowered = Lowered(make.finish("p", {"y": make.const(0.0, Type.F32)}), (), PLAIN, ())
    others = ((Worst(elsewhere, 0.25, 10), "alpha = 0.5 and beta = 2"),) if elsewhere else ()
    return Choice(lowered, Worst(ulps, -1.5, 10), Worst(ulps, -1.5, 10), others)


def warned() -> Iterator[str]:
    """Each warning of a kernel that is past its bound."""
    family = make(LIBRARY["hardtanh"], "defs/hardtanh.py").family
    kernel = family.kernels[0]
    for found in (choice(3.5), choice(1e9), choice(1.0, elsewhere=4.0), choice(1.0, elsewhere=1e9)):
        for type in (Type.F32, Type.F64):
            told = replace(kernel, function="d_alpha", type=type, past=past(found, type, 2.0))
            yield from warnings(replace(family, kernels=(told,), backward=(), halves=()))
    products = (Product(kernel.program, 3.0, 1.0), Product(kernel.program, 1e9, 1.0), Product(kernel.program))
    told = [past_product(name, one, "past") for name, one in zip(("dx", "dgate", "d_alpha"), products, strict=True)]
    gradients = Backward(Type.F32, kernel.program, kernel.default, " ".join(told))
    yield from warnings(replace(family, kernels=(), halves=(), backward=(gradients,)))
    for where in ("A result", "Beside some gates a result"):
        found = "in float16 at 3 values of x, such as 1.5; in bfloat16 at 1 values of x, such as -2.0"
        told = f"{where} may be the other neighbour of the exact value: {found}."
        half = HalfKernel("d2", ("float16",), kernel.program, kernel.default, "", told)
        yield from warnings(replace(family, kernels=(), backward=(), halves=(half,)))


def test_warnings_of_kernels_past_their_bound_are_translated(chinese: Catalogue) -> None:
    texts = [f"**Past its bound**: {line}" for line in warned()]
    assert len(texts) == 11
    said = {text: chinese.say(text) for text in texts}
    assert [text for text, found in said.items() if found is None or english(found, NAMES)] == []
