"""What the wheel has besides the packages: the definitions, as data of the tool.

Takes the folder `defs` next to the sources; gives `codegen/definitions` in what is installed, where `places.py` looks
for them. setuptools alone reads this file, when the project is built; nothing imports it.
"""

from __future__ import annotations

from pathlib import Path

from setuptools.command.build_py import build_py

_FROM, _TO = Path("defs"), Path("codegen", "definitions")


class WithDefinitions(build_py):
    """The step that collects the files of the wheel; an editable installation finds `defs` where it is."""

    def run(self) -> None:
        super().run()
        if not self.editable_mode:
            for made, source in self._definitions().items():
                self.mkpath(str(Path(made).parent))
                self.copy_file(source, made)

    def get_outputs(self, include_bytecode: bool = True) -> list[str]:
        return [*super().get_outputs(include_bytecode), *({} if self.editable_mode else self._definitions())]

    def get_source_files(self) -> list[str]:
        return [*super().get_source_files(), *self._definitions().values()]

    def _definitions(self) -> dict[str, str]:
        """Where each definition goes, and where it is."""
        return {str(Path(self.build_lib, _TO, file.name)): str(file) for file in sorted(_FROM.glob("*.py"))}
