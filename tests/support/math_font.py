"""Makes the site's font for formulas: `python -m tests.support.math_font SOURCE`, from the repository's root.

SOURCE is the package @fontsource/stix-two-math 5.3.0 of npm, unpacked (`npm pack`, then `tar`). Needs fonttools and
brotli, which nothing else does. Writes the font and its list of characters, with the digests of source and result.
"""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path

from codegen.pages.glyphs import formulas, needed, usual
from codegen.pages.mathml import mathml

ROOT = Path(__file__).parents[2]
STATIC = ROOT / "codegen" / "pages" / "theme" / "static"
SOURCE = "files/stix-two-math-latin-400-normal.woff2"


def main(package: Path) -> None:
    from fontTools import subset

    options = subset.Options(
        flavor="woff2", layout_features=["ssty", "dtls", "flac"], hinting=False, notdef_outline=True
    )
    pages = (page.read_text("utf-8") for page in sorted((ROOT / "docs").rglob("*.md")))
    characters = usual() | needed(mathml(tex, block=True) for page in pages for tex in formulas(page))
    font = subset.load_font(str(package / SOURCE), options)
    there = set(font.getBestCmap())
    chosen = sorted(c for c in characters if ord(c) in there)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=[ord(c) for c in chosen])
    cutter.subset(font)
    made = STATIC / "stix-two-math.woff2"
    subset.save_font(font, str(made), options)
    (STATIC / "stix-two-math.txt").write_bytes((package / "LICENSE").read_bytes())
    record = {
        "source": "@fontsource/stix-two-math 5.3.0, " + SOURCE,
        "sha256 of the source": hashlib.sha256((package / SOURCE).read_bytes()).hexdigest(),
        "sha256": hashlib.sha256(made.read_bytes()).hexdigest(),
        "characters": "".join(chosen),
    }
    (STATIC.parent / "stix-two-math.json").write_text(json.dumps(record, ensure_ascii=False, indent=1) + "\n", "utf-8")
    sys.stdout.write(f"{len(chosen)} characters, {made.stat().st_size:,} bytes\n")
    if left := sorted(characters - set(chosen)):
        sys.stdout.write(f"not in the font: {left}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
