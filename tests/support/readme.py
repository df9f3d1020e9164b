"""The README's examples of frameworks, by the framework that each imports first."""

from __future__ import annotations

import re
from pathlib import Path

README = Path(__file__).parents[2] / "README.md"
_BLOCKS = re.findall(r"^```python\n(.*?)^```$", README.read_text("utf-8"), re.MULTILINE | re.DOTALL)
OF_FRAMEWORKS = {block.split()[1].partition(".")[0]: block for block in _BLOCKS if block.startswith("import ")}
