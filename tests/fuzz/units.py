"""A package for the fuzzers: the families made by hand, and a gated unit whose parameter is learned.

What they compute is cheap to compile, and every operand changes it.
"""

from __future__ import annotations

import atexit
import importlib
import shutil
import sys
import tempfile
from functools import cache
from pathlib import Path
from types import ModuleType

from support.families import FAMILIES, with_gradient

from codegen.kernel.family import Backward, Family, Kernel, KernelParameter
from codegen.kernel.program.ops import Type
from codegen.kernel.program.program import Builder, Program, Value, inline
from codegen.targets.cpu.files import cpu_files

NAME = "fuzzed"


def _blend() -> Family:
    """gate x above 0, gate alpha x below."""
    alpha = KernelParameter("alpha", 0.25, True, "real", "slope")

    def program(type: Type, *names: str) -> Program:
        b = Builder(lambda op, type, constants: None)
        x, gate, slope = (b.input(name, type) for name in ("x", "gate", "alpha"))
        negative, zero = b.op("lt", x, b.const(0.0, type)), b.const(0.0, type)
        f = b.op("select", negative, b.op("mul", slope, x), x)
        made: dict[str, Value] = {
            "f": b.op("mul", gate, f),
            "d1": b.op("mul", gate, b.op("select", negative, slope, b.const(1.0, type))),
            "d_gate": f,
            "d_alpha": b.op("mul", gate, b.op("select", negative, x, zero)),
        }
        return b.finish("blend", {name: made[name] for name in names} if len(names) > 1 else {"y": made[names[0]]})

    def default(inner: Program, type: Type) -> Program:
        b = Builder(lambda op, type, constants: None)
        arguments = {name: b.input(name, kind) for name, kind in inner.inputs if name != alpha.name}
        return b.finish("blend", inline(b, inner, {**arguments, "alpha": b.const(alpha.default, type)}))

    types, functions = (Type.F32, Type.F64), ("f", "d1", "d_gate", "d_alpha")
    single = {(name, t): program(t, name) for t in types for name in functions}
    kernels = [Kernel(name, t, p, default(p, t), f"{name} of blend", ()) for (name, t), p in single.items()]
    joint = {t: with_gradient(program(t, "d1", "d_gate", "d_alpha"), t) for t in types}
    backward = [Backward(t, p, default(p, t)) for t, p in joint.items()]
    return Family(
        name="blend",
        summary="The gated unit of the fuzzers.",
        formula="blend(x, gate)",
        reference="",
        source="defs/blend.py",
        parameters=(alpha,),
        kernels=tuple(kernels),
        backward=tuple(backward),
        arrays=("x", "gate"),
    )


@cache
def package() -> ModuleType:
    """The package, imported."""
    made = Path(tempfile.mkdtemp())
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    for path, text in cpu_files((*FAMILIES, _blend()), NAME).items():
        file = made / NAME / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    sys.path.insert(0, str(made))
    return importlib.import_module(NAME)
