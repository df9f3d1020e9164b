"""The words of a kernel's text on vectors of LLVM."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from llvmlite import ir

from codegen.targets.cpu.runtime.operations import select
from codegen.targets.cpu.runtime.vectors import traced


def halves_or_doubles(x: Any) -> Any:
    return x * select(x < 0.0, 0.5, 2.0)


def negative(x: Any) -> Any:
    return select(x < 0.0, 1, 0)


@pytest.mark.parametrize(("text", "kind"), [(halves_or_doubles, ir.DoubleType()), (negative, ir.IntType(64))])
@pytest.mark.parametrize("lanes", [1, 8])
def test_a_choice_between_literals_is_of_their_type(text: Callable[..., Any], kind: ir.Type, lanes: int) -> None:
    given, made = (ir.VectorType(k, lanes) if lanes > 1 else k for k in (ir.DoubleType(), kind))
    function = ir.Function(ir.Module(), ir.FunctionType(made, [given]), "f")
    builder = ir.IRBuilder(function.append_basic_block())
    (result,) = traced(builder, text, list(function.args))
    assert result.type == made
