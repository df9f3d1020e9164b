"""A Sphinx extension: plain Markdown as the site shows it.

Takes pages that a code host shows as well; gives HTML with formulas as MathML, tables that the keyboard can scroll and
that a phone shows row by row, pictures with their sizes, and a side bar from the first page. What a page says of itself
stands in it as comments, which no reader sees: `<!-- search: 0.1 -->` is the weight in the search of its section, and a
section of weight 0 is not searched; `<!-- badges -->` stands before a list of short phrases. Sphinx is imported where
it is used: without the extra `docs` this module still imports.
"""

from __future__ import annotations

import re
from functools import cache
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..words.catalogue import LANGUAGES
from . import sources
from .keywords import keywords
from .mathml import UnknownTeX, mathml
from .navigation import plan, toctrees, tree
from .scripts import scripts

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.application import Sphinx
    from sphinx.search import SearchLanguage
    from sphinx.writers.html5 import HTML5Translator

# A number as tables have it, with its sign, its exponent and a unit: a line break within would make it another.
_NUMBER = re.compile(r"[±≈<>≤≥]?\s*[-−+]?\d[\d.,]*(?:e[-+]?\d+)?(?: ulp| ns|%)?")
_AFTER = re.compile(r"(?<=[.(=])(?=[A-Za-z_])")
_WEIGHT = re.compile(r"<!-- search: ([\d.]+) -->\s*")
_BADGES = "<!-- badges -->"
_SIZE = re.compile(r'<svg[^>]*\bwidth="(\d+)" height="(\d+)"')
# Steps of Sphinx's for message catalogues, for LaTeX and for what Markdown cannot say: each goes through every node.
_UNUSED = (
    *("TranslationProgressTotaliser", "RemoveTranslatableInline", "PreserveTranslatableMessages"),
    *("BibliographyTransform", "FootnoteDocnameUpdater", "CitationDefinitionTransform", "CitationReferenceTransform"),
    *("AliasTransform", "AutoIndexUpgrader", "GlossarySorter", "DoctestTransform", "TrimDoctestFlagsTransform"),
    *("AutoNumbering", "OnlyNodeTransform", "PropagateDescDomain", "ImageDownloader", "DataURIExtractor"),
    *("DefaultSubstitutions", "ReorderConsecutiveTargetAndIndexNodes", "MoveModuleTargets"),
)
_WIDE = 6  # columns from which on a long table gets a page as wide as the window
_BROAD = 7  # and from which on it needs a window wider than a tablet's
_LONG = 30  # rows


def _visit_formula(self: HTML5Translator, node: nodes.Element) -> None:
    from docutils import nodes
    from sphinx.locale import _
    from sphinx.util import logging

    # A code host's inline formula is $`...`$: the backticks keep Markdown out of it.
    tex = node.astext().strip().strip("`").strip()
    block = isinstance(node, nodes.math_block)
    try:
        shown = mathml(tex, block=block)
    except UnknownTeX as error:
        logging.getLogger(__name__).warning("%s", error, location=node)
        shown = self.encode(tex)
    if block:
        shown = f'<div class="formula" tabindex="0" role="group" aria-label="{escape(_("Formula"))}">{shown}</div>\n'
    self.body.append(shown)
    raise nodes.SkipNode


def _translator() -> type[HTML5Translator]:
    from docutils import nodes
    from sphinx.locale import _
    from sphinx.writers.html5 import HTML5Translator

    class Translator(HTML5Translator):
        """Sphinx's, but for sections, tables and pictures."""

        entries = 0  # of tables, that are open

        def visit_section(self, node: nodes.Element) -> None:
            super().visit_section(node)
            if weight := node.get("weight"):
                mark = f'data-pagefind-weight="{weight}"' if float(weight) else "data-pagefind-ignore"
                self.body[-1] = self.body[-1].replace("<section", f"<section {mark}", 1)

        def visit_table(self, node: nodes.Element) -> None:
            section = node.parent
            while section is not None and not isinstance(section, nodes.section):
                section = section.parent
            title = section.next_node(nodes.title).astext() if section is not None else ""
            # The theme's wrapper, which scrolls where a table is wide, is the last that was opened.
            reach = f'<div tabindex="0" role="region" aria-label="{escape(_("Table"))}: {escape(title)}"'
            self.body[-1] = self.body[-1].replace("<div", reach, 1)
            super().visit_table(node)

        def visit_entry(self, node: nodes.Element) -> None:
            column, text = node.parent.column, node.astext().strip()
            super().visit_entry(node)
            self.entries += 1
            tag = self.body[-1]
            if isinstance(node.parent.parent, nodes.thead):
                if not text:  # a header that says nothing is none
                    self.body[-1] = tag.replace("<th", "<td", 1)
                    self.context[-1] = self.context[-1].replace("</th", "</td")
                return
            label = _heads(node)[column]
            if label:
                tag = tag.replace("<td", f'<td data-label="{escape(label)}"', 1)
            if not text and node.next_node(nodes.image) is None:
                tag = tag.replace("<td", '<td data-empty=""', 1)
            if len(node) == 1 and [type(child) for child in node[0]] == [nodes.math]:
                tag = tag.replace("<td", '<td data-formula=""', 1)
            if _NUMBER.fullmatch(text):
                tag = tag.replace("<td", '<td data-number=""', 1)
            self.body[-1] = tag

        def depart_entry(self, node: nodes.Element) -> None:
            self.entries -= 1
            super().depart_entry(node)

        def visit_Text(self, node: nodes.Text) -> None:
            start = len(self.body)
            super().visit_Text(node)
            # In a cell, code may break where a name or an argument ends.
            if self.protect_literal_text and self.entries:
                self.body[start:] = [_AFTER.sub("<wbr>", piece) for piece in self.body[start:]]

        def visit_image(self, node: nodes.Element) -> None:
            picture = Path(self.builder.srcdir, node["uri"])
            if picture.suffix == ".svg" and picture.is_file():
                size = _SIZE.search(picture.read_text("utf-8"))
                if size is not None:
                    node["width"], node["height"] = size[1], size[2]
            super().visit_image(node)

    return Translator


def _heads(node: nodes.Element) -> list[str]:
    """The texts of the header of an entry's table, made ready for its rows."""
    from docutils import nodes

    table = node.parent.parent.parent
    if "heads" not in table:
        row = table.next_node(nodes.thead)
        table["heads"] = [entry.astext().strip() for entry in row[0]] if row is not None else []
        table["heads"] += [""] * table["cols"]
    heads: list[str] = table["heads"]
    return heads


def _mark_tables(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Tables of pictures are galleries, and pages with a long and wide table take the whole width."""
    from docutils import nodes

    for table in doctree.findall(nodes.table):
        rows = [row for body in table.findall(nodes.tbody) for row in body.findall(nodes.row)]
        if rows and all(row[0].next_node(nodes.image) is not None for row in rows):
            table["classes"].append("gallery")
        if rows and len(rows[0]) >= _BROAD:
            table["classes"].append("broad")
        if len(rows) >= _LONG and len(rows[0]) >= _WIDE:
            app.env.metadata[docname]["wide"] = "yes"


def _weigh_sections(app: Sphinx, doctree: nodes.document) -> None:
    """Take the comments out that tell the weight of a section in the search."""
    from docutils import nodes

    for comment in [raw for raw in doctree.findall(nodes.raw) if _WEIGHT.fullmatch(raw.astext())]:
        comment.parent["weight"] = weight = _WEIGHT.sub(r"\1", comment.astext())
        if comment.parent.parent is doctree and not float(
            weight
        ):  # a whole page: Sphinx's own search leaves it out, too
            app.env.metadata[app.env.docname]["nosearch"] = "yes"
        comment.parent.remove(comment)


def _mark_badges(app: Sphinx, doctree: nodes.document) -> None:
    """Take the comments out that stand before lists of short phrases."""
    from docutils import nodes

    for comment in [raw for raw in doctree.findall(nodes.raw) if raw.astext().strip() == _BADGES]:
        marked = comment.next_node(siblings=True, descend=False)
        if isinstance(marked, nodes.bullet_list):
            marked["classes"].append("badges")
        comment.parent.remove(comment)


def _add_keywords(app: Sphinx, doctree: nodes.document) -> None:
    """Sphinx's own search reads the head's keywords."""
    from docutils import nodes

    if phrases := keywords(app.env.docname, app.config.edition):
        words = dict.fromkeys([*phrases.split(", "), *re.split(r"[\s,]+", phrases)])  # it looks up one at a time
        doctree.insert(0, nodes.meta("", name="keywords", content=", ".join(words)))


def _append_contents(app: Sphinx, docname: str, source: list[str]) -> None:
    if docname == app.config.root_doc:
        anchor = app.config.myst_heading_slug_func
        app.env.sections = plan(source[0], app.env.found_docs, docname, *([anchor] if anchor else []))
        source[0] += toctrees(app.env.sections)


def _describe(doctree: nodes.document) -> str:
    """What a page is about: its first paragraph without its formulas."""
    from docutils import nodes

    first = doctree.next_node(nodes.paragraph)
    if first is None:
        return ""
    words = [n.astext() for n in first.findall(nodes.Text) if not isinstance(n.parent, nodes.math)]
    return " ".join("".join(words).split())


def _picture(app: Sphinx, doctree: nodes.document | None, context: dict[str, Any]) -> tuple[str, str]:
    """The address of a page's first picture that has words, and these; absolute where the site's own is known."""
    from docutils import nodes

    copied = set(app.builder.images.values())
    for image in doctree.findall(nodes.image) if doctree else ():
        name = image["uri"].rpartition("/")[2]  # by now the address of the copy
        if not image.get("alt") or name not in copied:
            continue
        path = f"{app.builder.imagedir}/{name}"
        base = app.config.html_baseurl
        return (f"{base.rstrip('/')}/{path}" if base else context["pathto"](path, 1)), image["alt"]
    return "", ""


def _leave_out_tree(app: Sphinx, pagename: str, template: str, context: dict[str, Any], doctree: object) -> None:
    """The theme's side bar, which ours replaces, takes a quarter of the time of a build."""
    context["toctree"] = lambda **_: ""


def _complete(app: Sphinx, pagename: str, template: str, context: dict[str, Any], doctree: nodes.document) -> None:
    """The side bar, and the head of a page."""
    root = app.config.root_doc
    titles = app.env.titles
    context["furo_navigation_tree"] = tree(
        app.env.sections, pagename, root, lambda name: titles[name].astext(), context["pathto"]
    )
    metadata = app.env.metadata.get(pagename) or {}
    context["wide"] = "wide" in metadata or pagename == root or "source" in context
    if context["wide"]:
        context["furo_hide_toc"] = True
    context["keywords"] = keywords(pagename, app.config.edition)
    context["elsewhere"] = _elsewhere(app, pagename)
    context["description"] = _describe(doctree) if doctree else ""
    context["picture"], context["pictured"] = _picture(app, doctree, context)
    # The scripts of activations are written once, in the site's first language.
    up = "../" if app.config.edition else ""
    shared = "_static/"
    drawn = scripts(Path(app.config.pages or app.srcdir), pagename)
    context["drawn_by"] = [path if path.startswith(shared) else up + path for path in drawn]
    if app.config.edition:
        # The messages of the grammar are needed where formulas are typed, and Sphinx's own where it searches.
        if "_static/grammar.js" in drawn:
            context["drawn_by"].insert(0, "_static/grammar-messages.js")
        if pagename != "search":
            context["script_files"] = [f for f in context["script_files"] if "translations.js" not in str(f)]


def _elsewhere(app: Sphinx, pagename: str) -> list[tuple[str, str, str]]:
    """The same page in other languages: the language's tag, its name, and the way to the page."""
    here = "../" * pagename.count("/")
    if app.config.edition:
        return [] if pagename == "search" else [("en", "English", f"{here}../{pagename}.html")]
    return [
        (LANGUAGES[language].tag, LANGUAGES[language].name, f"{here}{language}/{pagename}.html")
        for language, pages in app.config.editions.items()
        if pagename in pages
    ]


def _remembering(kind: type[SearchLanguage]) -> type[SearchLanguage]:
    """A language of Sphinx's search that works out the stem of a word once: all pages have the same words."""

    class Remembering(kind):
        # By this name the page calls the stemmer that is given to it, and Chinese is given the English one.
        language_name = kind.js_stemmer_rawcode.partition("-")[0].capitalize()

        def __init__(self, options: dict[str, str]) -> None:
            super().__init__(options)
            self.stem = cache(super().stem)

    return Remembering


def setup(app: Sphinx) -> dict[str, Any]:
    """Called by Sphinx."""
    from sphinx.search.en import SearchEnglish
    from sphinx.search.zh import SearchChinese

    for kind in (SearchEnglish, SearchChinese):
        app.add_search_language(_remembering(kind))
    for steps in (app.registry.transforms, app.registry.post_transforms):
        steps[:] = [step for step in steps if step.__name__ not in _UNUSED]
    app.add_config_value("editions", {}, "env")  # the languages besides English, and the pages that each has
    app.add_config_value("edition", "", "env")  # the language of this site, if it is one of them
    app.add_config_value("pages", "", "env")  # the folder of the English pages then
    app.add_html_math_renderer(
        "mathml", inline_renderers=(_visit_formula, None), block_renderers=(_visit_formula, None)
    )
    app.set_translator("html", _translator())
    app.connect("source-read", _append_contents)
    app.connect("doctree-read", _weigh_sections)
    app.connect("doctree-read", _mark_badges)
    app.connect("doctree-read", _add_keywords)
    app.connect("doctree-resolved", _mark_tables)
    app.connect("doctree-read", sources.resolve, priority=400)
    app.connect("html-collect-pages", sources.pages)
    app.connect("html-page-context", _leave_out_tree, priority=100)  # before the theme's own
    app.connect("html-page-context", _complete, priority=900)  # after the theme's own
    return {"parallel_read_safe": True, "parallel_write_safe": True}
