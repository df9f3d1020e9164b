"""The interactive pages in a browser: what is drawn, what is read, what the keyboard does, and what is loaded."""

from __future__ import annotations

import importlib.util
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from support.patterns import random, same

from codegen.kernel.program.ops import Type
from codegen.words.names import english

ROOT = Path(__file__).parents[2]
PAGE = "activations/swish.html"
MOST = 100_000  # bytes of script that a page may load


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """Debian's Chromium."""
    api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    program = shutil.which("chromium")
    if program is None:
        pytest.skip("chromium is not installed")
    with api.sync_playwright() as play:
        started = play.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield started
        started.close()


@pytest.fixture
def page(browser: Any, address: str) -> Iterator[Any]:
    """A page on which every mistake of a script is an error, and every request goes to the site itself."""
    mistakes: list[str] = []
    made = browser.new_page(base_url=address, viewport={"width": 1400, "height": 1000})
    made.on("pageerror", lambda error: mistakes.append(str(error)))
    made.on("request", lambda r: r.url.startswith((address, "data:")) or mistakes.append(f"loads {r.url}"))
    yield made
    made.close()
    assert mistakes == []


def curve(page: Any, style: str = "c0") -> str:
    found: str = page.locator(f".chart .line.{style}").first.get_attribute("d")
    return found


def test_a_slider_moves_the_curves_and_the_bits_are_numpys(page: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT))
    from generated import swish

    page.goto(PAGE)
    before = curve(page), curve(page, "c1"), curve(page, "c2")
    slider = page.get_by_role("slider", name="beta")
    slider.focus()
    for _ in range(10):
        page.keyboard.press("ArrowRight")
    beta = page.get_by_label("beta, as a number").input_value()
    assert beta != "1"
    assert all(a != b for a, b in zip(before, (curve(page), curve(page, "c1"), curve(page, "c2")), strict=True))
    assert f"beta={beta}" in page.url
    for x in ("1", "-0.7", "1e-40", "-87.5"):
        page.locator(".readout input").fill(x)
        bits = page.locator(".readout tbody tr td:nth-child(3)").all_text_contents()
        at = np.array([x], np.float32)
        right = [at, *(np.asarray(g(at, beta=np.float32(beta))) for g in (swish, swish.d1, swish.d2))]
        assert bits == [f"0x{v.view(np.uint32)[0]:08x}" for v in right], x
        errors = page.locator(".readout tbody tr td:nth-child(4)").all_text_contents()[1:]
        assert all(float(e) <= 2 for e in errors)


def test_the_browser_computes_the_bits_of_numpy(page: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT))
    from generated import gelu

    page.goto("activations/gelu.html")
    x = random(Type.F32, 20_000, 4)
    code = """(bits) => {
        const { single, fromSingle } = actforge.operations, { kernels } = actforge.activations.gelu;
        return ["f", "d1", "d2"].map((f) => bits.map((b) => single(kernels[`${f}_float32`](fromSingle(b)))));
    }"""
    found = page.evaluate(code, x.view(np.int32).tolist())
    for function, got in zip((gelu, gelu.d1, gelu.d2), found, strict=True):
        assert same(np.array(got, np.int32).view(np.float32), function(x)).all()


def test_the_keyboard_moves_the_cursor(page: Any) -> None:
    page.goto(PAGE)
    chart = page.locator(".chart")
    chart.focus()
    assert chart.get_attribute("aria-valuenow") == "1"
    page.keyboard.press("ArrowRight")
    assert float(chart.get_attribute("aria-valuenow")) == pytest.approx(1.1)
    assert "f′ = " in chart.get_attribute("aria-valuetext")
    page.locator(".readout input").fill("1")
    chart.focus()
    page.keyboard.press("Shift+ArrowLeft")
    assert page.locator(".readout tbody td").nth(1).text_content() == "0x3f7fffff"
    page.keyboard.press("Home")
    assert chart.get_attribute("aria-valuenow") == "-5"


def test_a_pointer_moves_the_cursor_and_a_button_hides_a_curve(page: Any) -> None:
    page.goto(PAGE)
    box = page.locator(".chart").bounding_box()
    page.mouse.move(box["x"] + box["width"] * 0.9, box["y"] + box["height"] / 2)
    assert 3.5 < float(page.locator(".chart").get_attribute("aria-valuenow")) < 5
    page.get_by_role("button", name="f″").click()
    assert page.locator(".chart .line.c2").count() == 0
    assert page.locator(".chart .line.c1").count() == 1


def test_a_jump_has_its_two_ends(page: Any) -> None:
    page.goto("activations/relu.html")
    page.wait_for_selector(".chart .hollow")
    assert page.locator(".chart .hollow.c1").count() == 1
    assert len(re.findall("M", curve(page, "c1"))) == 2
    assert len(re.findall("M", curve(page, "c0"))) == 1


def test_a_wrong_number_is_refused_and_keeps_the_curves(page: Any) -> None:
    page.goto("activations/elu.html?alpha=2.5")
    number = page.get_by_label("alpha, as a number")
    assert number.input_value() == "2.5"
    before = curve(page)
    number.fill("-1")
    assert number.evaluate("(n) => n.validationMessage") == "alpha is positive"
    assert curve(page) == before


def test_without_script_there_is_the_picture(browser: Any, address: str) -> None:
    page = browser.new_page(java_script_enabled=False)
    page.goto(address + PAGE)
    assert page.locator('article img[alt^="Plot of"]').is_visible()
    page.close()


def test_with_script_the_plot_is_in_the_pictures_place(page: Any) -> None:
    page.goto(PAGE)
    assert page.locator(".chart").is_visible()
    assert not page.locator('article img[alt^="Plot of"]').is_visible()


def test_a_page_from_a_disk_works_too(browser: Any, committed_site: Path) -> None:
    page = browser.new_page()
    page.goto((committed_site / PAGE).as_uri())
    page.get_by_role("slider", name="beta").focus()
    page.keyboard.press("ArrowRight")
    assert curve(page)
    page.close()


@pytest.mark.parametrize("width", [1400, 1024, 390])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_is_wider_than_the_window_and_colours_follow_the_theme(
    browser: Any, address: str, width: int, scheme: str
) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
    for path in ("activations/hardtanh.html", PAGE):
        page.goto(address + path)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert page.locator(".explorer").evaluate("(b) => b.scrollWidth <= b.clientWidth")
    stroke = page.locator(".chart .line.c0").first.evaluate("(p) => getComputedStyle(p).stroke")
    assert stroke == {"light": "rgb(11, 107, 203)", "dark": "rgb(90, 169, 255)"}[scheme]
    page.close()


def test_no_page_loads_more_script_than_it_may(committed_site: Path) -> None:
    weights = {}
    for file in committed_site.rglob("*.html"):
        if file.name != "search.html":  # which loads the search besides
            found = re.findall(r'<script[^>]* src="([^"?]+)', file.read_text("utf-8"))
            weights[file.name] = sum((file.parent / path).stat().st_size for path in found)
    assert max(weights.values()) <= MOST, max(weights.items(), key=lambda item: item[1])
    assert weights["swish.html"] > 30_000


def said(page: Any) -> str:
    return " ".join(page.locator("[role=status]").all_text_contents())


def test_two_activations_are_compared_and_what_is_certified_is_told(page: Any) -> None:
    page.goto("compare.html?f=gelu&g=swish&beta=1.702")
    page.wait_for_selector(".chart .line.c3")
    assert "Certified: on the whole real line the largest difference of the values is 0.0203349." in said(page)
    assert "Sampled: the largest difference of the values in this window is 0.0203349, at x = 2.27." in said(page)
    assert not page.locator("article img").is_visible()
    before = curve(page, "c3")
    page.get_by_role("slider", name="beta").focus()
    page.keyboard.press("ArrowRight")
    assert "whole real line" not in said(page)
    assert curve(page, "c3") != before
    page.get_by_label("second activation").select_option("gelu_tanh")
    page.wait_for_selector("text=derivatives 0.000868452")
    assert "f=gelu&g=gelu_tanh" in page.url
    assert "beta" not in page.url
    page.get_by_label("what of them").select_option("derivatives")
    page.wait_for_selector("text=Sampled: the largest difference of the derivatives in this window is 0.000868")


def test_a_parameter_of_both_is_told_apart_in_the_address(page: Any) -> None:
    page.goto("compare.html?f=elu&g=celu&f.alpha=2")
    page.wait_for_selector(".chart .line.c3")
    numbers = page.get_by_label("alpha, as a number")
    assert [numbers.nth(k).input_value() for k in range(2)] == ["2", "1"]
    numbers.nth(1).fill("3")
    assert "f.alpha=2" in page.url
    assert "g.alpha=3" in page.url


def test_every_activation_can_be_compared(page: Any) -> None:
    page.goto("compare.html")
    names = page.locator('[aria-label="first activation"] option').all_text_contents()
    assert set(names) == {p.stem for p in (ROOT / "docs" / "activations").glob("*.md")}


def test_a_formula_that_is_typed_is_drawn_and_named(page: Any) -> None:
    page.goto("play.html?formula=x*0+1+x")
    formula = page.get_by_label("f(x) =")
    assert formula.input_value() == "x*0+1+x"
    assert "it is " not in said(page)
    page.goto("play.html")
    assert "it is gelu." in said(page)
    before = curve(page)
    formula.fill("x*tanh(log(1 + exp(x)))")
    assert "it is mish." in said(page)
    assert curve(page) != before
    formula.fill("x*sigmoid(beta*x)")
    assert "it is silu and swish." in said(page)
    page.get_by_label("beta, as a number").fill("1.702")
    assert "it is gelu_sigmoid." in said(page)
    assert "beta=1.702" in page.url
    formula.fill("x*sigmoid(beta*x")
    assert "this parenthesis is not closed: add a ) where it belongs" in page.locator("[role=alert]").text_content()
    assert formula.get_attribute("aria-invalid") == "true"
    assert page.locator(".chart").count() == 1  # what was drawn stays
    formula.fill("Heaviside(x) + x/10")
    page.wait_for_selector(".chart .hollow.c0")
    assert page.locator("[role=alert]").text_content() == ""


@pytest.mark.parametrize("path", ["compare.html?f=hardtanh&g=celu", "play.html?formula=beta*x"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_pages_for_playing_fit_a_phone(browser: Any, address: str, path: str, scheme: str) -> None:
    page = browser.new_page(viewport={"width": 390, "height": 900}, color_scheme=scheme)
    page.goto(address + path)
    page.wait_for_selector(".chart .line", state="attached")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert page.locator(".explorer").evaluate("(b) => b.scrollWidth <= b.clientWidth")
    page.close()


def test_code_is_copied_as_it_was_typed(page: Any) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto("activations/gelu.html")
    block = page.locator(".highlight", has=page.locator(".gp"))
    button = block.first.get_by_role("button", name="Copy the code")
    button.focus()
    page.keyboard.press("Enter")
    page.wait_for_selector(".copy [role=status]:text('Copied')")
    read = page.evaluate("navigator.clipboard.readText()")
    assert read.startswith("import numpy as np\nfrom generated import gelu\n")
    assert read.endswith("\ngelu.d1(x)")
    assert not re.search(r"^(>>>|\.\.\.|array|\()", read, re.MULTILINE)

    plain = page.locator(".highlight").filter(has_text="@misc").first
    plain.evaluate("(block) => { block.closest('details').open = true; }")
    plain.get_by_role("button").click()
    page.wait_for_function("navigator.clipboard.readText().then((text) => text.startsWith('@misc'))")
    assert page.evaluate("navigator.clipboard.readText()") == plain.locator("pre").text_content().removesuffix("\n")


def test_the_formula_is_copied_as_latex_numpy_and_bibtex(page: Any) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    for name, cites in (("gelu", True), ("swiglu", True), ("identity", False)):
        page.goto(f"activations/{name}.html")
        box = page.locator(".formula + .forms")
        copied = {}
        for button in box.get_by_role("button").all():
            button.focus()
            page.keyboard.press("Enter")
            page.wait_for_selector(".forms [role=status]:text('Copied')")
            copied[button.text_content()] = page.evaluate("navigator.clipboard.readText()")
        assert copied["LaTeX"] == page.locator(".formula annotation").first.text_content()
        assert f"def {name}(x" in copied["NumPy"]
        assert ("Cite" in copied) == cites
        assert not cites or copied["Cite"].startswith("@")
        assert (
            page.request.get(box.get_by_role("link", name="JSON").evaluate("(link) => link.href")).json()["name"]
            == name
        )


def test_where_nothing_can_be_copied_there_is_no_button(browser: Any, address: str) -> None:
    page = browser.new_page()
    page.add_init_script("Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined })")
    page.goto(address + "activations/gelu.html")
    assert page.locator(".highlight").count() > 0
    assert page.locator(".copy, .forms").count() == 0
    page.close()


READ = [
    *("index.html", "activations/swish.html", "activations/swiglu.html", "claims.html", "speed.html", "data.html"),
    *("compare.html", "play.html", "search.html?q=gelu", "guides/dead-units.html", "api.html", "pipeline/gelu.html"),
]


@pytest.mark.parametrize("path", READ)
def test_axe_finds_nothing_serious(browser: Any, address: str, path: str) -> None:
    """The rules of axe-core, at a desk in the light and on a phone in the dark."""
    package = importlib.util.find_spec("axe_playwright_python")
    if package is None or package.origin is None:
        pytest.skip("axe-playwright-python is not installed")
    rules = Path(package.origin).with_name("axe.min.js").read_text("utf-8")
    for width, scheme in ((1400, "light"), (390, "dark")):
        page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
        page.goto(address + path)
        page.evaluate(rules)
        found = page.evaluate("axe.run(document, { resultTypes: ['violations'] }).then((r) => r.violations)")
        page.close()
        wrong = [(v["id"], v["nodes"][0]["html"]) for v in found if v["impact"] in ("serious", "critical")]
        assert wrong == [], (width, scheme)


def test_a_chinese_page_is_chinese_where_scripts_made_it(page: Any) -> None:
    names = {file.stem for file in (ROOT / "docs" / "activations").glob("*.md")}
    for path in ("zh/activations/swish.html?beta=2", "zh/compare.html?f=gelu&g=swish&beta=1.702", "zh/play.html"):
        page.goto(path)
        page.wait_for_selector(".chart .line.c0")
        told = page.evaluate(
            """() => [...document.querySelectorAll(".explorer, .explorer *")].flatMap((e) => [
                e.getAttribute("aria-label") ?? "", e.placeholder ?? "",
                ...[...e.childNodes].filter((n) => n.nodeType === 3).map((n) => n.data),
            ])"""
        )
        assert {text: words for text in told if (words := english(text, {*names, "beta"}))} == {}, path
    page.get_by_label("f(x) =").fill("1/(x - 1)")
    assert page.locator(".readout").inner_text().count("\N{INFINITY}") > 0
    assert "Infinity" not in page.get_by_role("slider").first.get_attribute("aria-valuetext")
    page.get_by_label("f(x) =").fill("tan(x)")
    problem = page.locator(".problem p").inner_text()
    assert "不在公式语言中" in problem
    assert ": " not in problem
    page.goto("zh/activations/swish.html")
    assert page.evaluate("document.documentElement.lang") == "zh-CN"
    page.get_by_role("link", name="English", exact=True).click()
    assert page.url.endswith("/activations/swish.html")
    assert "/zh/" not in page.url
    page.get_by_role("link", name="中文", exact=True).click()
    assert page.url.endswith("/zh/activations/swish.html")


def test_an_address_without_a_page_is_answered_in_the_language_of_its_folder(page: Any, committed_site: Path) -> None:
    lost = (committed_site / "404.html").read_text("utf-8")
    page.route("**/nowhere.html", lambda route: route.fulfill(status=404, content_type="text/html", body=lost))
    for path, language, way in (("zh/nowhere.html", "zh-CN", "/zh/"), ("nowhere.html", "en", "/")):
        page.goto(path)
        link = page.get_by_role("link")
        assert link.get_attribute("href") == way
        assert page.evaluate("document.documentElement.lang") == language
        assert page.locator("section").evaluate_all("(all) => all.filter((e) => !e.hidden).map((e) => e.lang)") == [
            language
        ]
        assert page.title().startswith(page.get_by_role("heading").inner_text())


def test_a_chinese_page_is_searched_from_a_disk(browser: Any, committed_site: Path) -> None:
    page = browser.new_page()
    page.goto(f"file://{committed_site}/zh/search.html?q=gelu")
    page.wait_for_selector("#search-results li a")
    assert "gelu" in page.locator("#search-results").inner_text()
    page.close()


def names(page: Any) -> list[str]:
    found: list[str] = page.locator("table.gallery tr:visible td:nth-child(2)").all_text_contents()
    return [name.strip() for name in found]


def test_the_gallery_is_filtered_and_put_in_another_order(page: Any) -> None:
    page.goto("index.html")
    families = names(page)
    assert len(families) > 40 and families != sorted(families)
    page.get_by_label("Order of the activations").select_option("name")
    assert names(page) == sorted(families)
    page.get_by_role("searchbox", name="Filter the activations").fill("sigmoid piecewise")
    assert {"hardsigmoid", "sparse_sigmoid"} <= set(names(page)) < set(families)
    page.get_by_label("Order of the activations").select_option("family")
    page.get_by_role("searchbox", name="Filter the activations").fill("")
    assert names(page) == families


def test_claims_are_filtered_by_words_and_by_verdict(page: Any) -> None:
    page.goto("claims.html")
    shown = page.locator("h3:visible")
    every = shown.count()
    assert every > 40
    assert not page.locator("section > details li").first.is_visible()
    page.get_by_label("Verdict").select_option(label="✗ refuted")
    refuted = shown.all_text_contents()
    assert 0 < len(refuted) < every and all(text.startswith("✗") for text in refuted)
    assert page.locator("h2:visible").count() <= len(refuted)
    page.get_by_role("searchbox", name="Filter the claims").fill("swish vanishing")
    assert 0 < shown.count() < len(refuted)
    page.get_by_label("Verdict").select_option("")
    page.get_by_role("searchbox", name="Filter the claims").fill("")
    assert shown.count() == every


def test_a_long_table_is_sorted_by_the_header_that_is_pressed(page: Any) -> None:
    page.goto("properties.html")
    table = page.locator("table.docutils").first
    column = table.locator("thead th").all_text_contents().index("largest slope") + 1
    before = table.locator("tbody tr td:first-child").all_text_contents()
    button = table.get_by_role("button", name="largest slope")
    button.focus()
    page.keyboard.press("Enter")
    told = [t.strip() for t in table.locator(f"tbody tr td:nth-child({column})").all_text_contents()]
    slopes = [float(t.replace("−", "-").replace("∞", "inf")) for t in told if t]
    assert slopes == sorted(slopes, reverse=True) and len(slopes) > 30
    assert told[-1] == "" or "" not in told  # what has none comes last
    page.keyboard.press("Enter")
    assert table.locator("th[aria-sort=ascending]").count() == 1
    page.keyboard.press("Enter")
    assert table.locator("tbody tr td:first-child").all_text_contents() == before


def test_a_page_begins_with_its_formula_and_what_is_known_at_a_glance(page: Any) -> None:
    """What one looks for first is on the first screens, and a phrase leads to its fact."""
    page.goto("activations/gelu.html")
    top = page.evaluate("document.querySelector('.badges').getBoundingClientRect().bottom")
    assert top < 2000
    page.get_by_role("link", name="slope at most").click()
    assert page.url.endswith("#gelu.lipschitz")
    assert "1.1289" in page.locator("tr", has=page.locator("a:target")).text_content()
    assert page.get_by_role("tablist", name="Use").get_by_role("tab").count() == 5
    assert page.locator("table.gallery td a.draw").count() == 3
    assert page.locator("#filter").count() == 0


def edges(page: Any) -> dict[str, str]:
    """The colour of each section of the code in sight, by the section's name."""
    found: dict[str, str] = page.locator("[role=tabpanel]:not([hidden]) [class*=part-]").evaluate_all(
        """(parts) => Object.fromEntries(parts.map((part) => [
            part.textContent.split("\\n")[0].replace(/^\\W+/, ""), getComputedStyle(part).borderLeftColor,
        ]))"""
    )
    return found


def test_a_section_has_one_colour_in_the_listing_the_code_and_the_table(page: Any) -> None:
    page.goto("pipeline/gelu.html")
    listed = edges(page)
    assert len(set(listed.values())) == len(listed) > 3
    for target in ("Numba on the CPU", "CUDA", "JavaScript"):
        page.get_by_role("tab", name=target).click()
        assert edges(page) == listed, target
    key = page.locator("td code.kind")
    assert {c.text_content(): c.evaluate("(e) => getComputedStyle(e).borderLeftColor") for c in key.all()} == listed


def test_a_tab_is_chosen_by_pointer_and_by_keyboard_and_shows_its_panel_alone(page: Any) -> None:
    page.goto("pipeline/gelu.html")
    shown = page.locator("[role=tabpanel]:not([hidden])")
    tabs = page.get_by_role("tablist", name="5. Code").get_by_role("tab")

    def chosen() -> str:
        assert shown.count() == 1
        (name,) = [tab.text_content() for tab in tabs.all() if tab.get_attribute("aria-selected") == "true"]
        assert shown.get_attribute("aria-labelledby") == page.get_by_role("tab", name=name).get_attribute("id")
        heights = page.locator("[role=tabpanel][hidden]").evaluate_all("(all) => all.map((e) => e.offsetHeight)")
        assert heights == [0, 0, 0]
        return str(name)

    assert chosen() == "Listing"
    page.get_by_role("tab", name="CUDA").click()
    assert chosen() == "CUDA" and "= add(c0_, t8)" in shown.inner_text()
    for key, name in (
        ("ArrowRight", "JavaScript"),
        ("ArrowRight", "Listing"),
        ("End", "JavaScript"),
        ("Home", "Listing"),
    ):
        page.keyboard.press(key)
        assert chosen() == name
        assert page.evaluate("document.activeElement.textContent") == name
    page.keyboard.press("ArrowLeft")
    assert chosen() == "JavaScript"


def test_without_script_tabs_are_folds_one_below_the_other(browser: Any, address: str) -> None:
    page = browser.new_page(java_script_enabled=False)
    page.goto(address + "pipeline/gelu.html")
    assert page.get_by_role("tab").count() == 0
    folds = page.locator("details[name=code]")
    assert folds.count() == 4 and folds.first.locator("pre").is_visible()
    for fold in folds.all()[1:]:
        fold.locator("summary").click()
        assert fold.locator("pre").is_visible()
    page.close()
