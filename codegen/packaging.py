"""What the wheel has besides the tool: the definitions, as data of it, and the generated package, as `actforge`.

Takes the folders `defs` and `generated` next to the sources; gives `codegen/definitions` in what is installed, where
`places.py` looks for them, and `actforge`, whose examples import that name. setuptools alone reads this file, when the
project is built; nothing imports it.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

from setuptools.command.build_py import build_py

_FROM, _TO = Path("defs"), Path("codegen", "definitions")
_MADE, _NAME = Path("generated"), "actforge"
_LISTS = {"manifest.json", "activations.json", "kernels.lock"}  # of the tool, which are no part of what it makes
_IN_TEXT = re.compile(rf"(?<=from ){_MADE}(?=[. ])|(?<=`){_MADE}(?=[.`])|(?<=import ){_MADE}\b")


class WithDefinitions(build_py):
    """The step that collects the files of the wheel; an editable installation finds them where they are."""

    def run(self) -> None:
        super().run()
        if not self.editable_mode:
            for made, source in self._definitions().items():
                self.mkpath(str(Path(made).parent))
                self.copy_file(source, made)
            for made, source in self._generated().items():
                self.mkpath(str(Path(made).parent))
                text = Path(source).read_text("utf-8")
                Path(made).write_text(_IN_TEXT.sub(_NAME, text), "utf-8")

    def get_outputs(self, include_bytecode: bool = True) -> list[str]:
        added = {} if self.editable_mode else self._definitions() | self._generated()
        return [*super().get_outputs(include_bytecode), *added]

    def get_source_files(self) -> list[str]:
        return [*super().get_source_files(), *self._definitions().values(), *self._generated().values()]

    def _definitions(self) -> dict[str, str]:
        """Where each definition goes, and where it is."""
        return {str(Path(self.build_lib, _TO, file.name)): str(file) for file in sorted(_FROM.glob("*.py"))}

    def _generated(self) -> dict[str, str]:
        """Where each file of the generated package goes, and where it is: what the tool wrote, and nothing else."""
        written = json.loads((_MADE / "manifest.json").read_text("utf-8"))["files"]
        return {str(Path(self.build_lib, _NAME, path)): str(_MADE / path) for path in written if path not in _LISTS}
