"""How Sphinx makes the site: from plain Markdown, with nothing loaded from another host."""

project = "actforge"
extensions = ["myst_parser", "codegen.pages.mathml"]
exclude_patterns = ["_build", ".cache", "**/README.md"]

# The Markdown is written for a code host first: ```math fences, $`...`$ inline, relative links.
myst_enable_extensions = ["dollarmath"]
myst_fence_as_directive = {"math"}
myst_heading_anchors = 3
html_math_renderer = "mathml"

html_theme = "furo"
html_title = "actforge"
html_static_path = ["_static"]
html_css_files = ["actforge.css"]
html_copy_source = False
html_show_copyright = False
html_show_sphinx = False
html_use_index = False

# A link that leads nowhere is a mistake, not a gap.
nitpicky = True
