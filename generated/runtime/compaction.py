# Copied from codegen/targets/cpu/runtime/compaction.py by `python -m codegen build`; do not edit.
"""The lanes of a vector that a mask chooses, put together, and put back where they were.

AVX-512 has an instruction for each. AVX2 permutes, by a row of indices for each of the 256 masks. Elsewhere LLVM goes
through the lanes.
"""

from __future__ import annotations

from llvmlite import ir
from numba.core import cgutils

from .vectors import on_x86

_FLOAT, _BYTE, _BOOL = ir.FloatType(), ir.IntType(8), ir.IntType(1)
_I32, _I64 = ir.IntType(32), ir.IntType(64)
_BY_PERMUTING = 8  # lanes of AVX2


def compressed(builder, value, mask):
    """The chosen lanes of a vector of float32 at its beginning; what is behind them is of no account."""
    kind, lanes = value.type, value.type.count
    if lanes == _BY_PERMUTING and on_x86():
        return _permuted(builder, value, mask, "together")
    undefined = ir.Constant(kind, ir.Undefined)
    return _called(builder, f"llvm.experimental.vector.compress.v{lanes}f32", kind, value, mask, undefined)


def expanded(builder, pointer, mask):
    """Numbers in memory, one after the other, in the chosen lanes; a whole vector of them can be read."""
    lanes = mask.type.count
    kind = ir.VectorType(_FLOAT, lanes)
    if lanes == _BY_PERMUTING and on_x86():
        value = builder.load(builder.bitcast(pointer, kind.as_pointer()), align=4)
        return _permuted(builder, value, mask, "back")
    undefined = ir.Constant(kind, ir.Undefined)
    return _called(builder, f"llvm.masked.expandload.v{lanes}f32", kind, pointer, mask, undefined)


def store_where(builder, value, pointer, mask, size):
    """Store the chosen lanes of a vector, of so many bytes each."""
    kind = value.type.as_pointer()
    name = f"llvm.masked.store.v{value.type.count}{'f32' if value.type.element == _FLOAT else f'i{8 * size}'}.p0"
    _called(builder, name, ir.VoidType(), value, builder.bitcast(pointer, kind), _I32(size), mask)


def _called(builder, name, kind, *values):
    signature = ir.FunctionType(kind, [v.type for v in values])
    return builder.call(cgutils.get_or_insert_function(builder.module, signature, name), values)


def _permuted(builder, value, mask, way):
    memory = _rows(builder.module, way)
    row = builder.zext(builder.bitcast(mask, _BYTE), _I64)
    packed = builder.load(builder.gep(memory, [_I64(0), row]))
    indices = builder.bitcast(packed, ir.VectorType(_BYTE, _BY_PERMUTING))
    indices = builder.zext(indices, ir.VectorType(_I32, _BY_PERMUTING))
    return _called(builder, "llvm.x86.avx2.permps", value.type, value, indices)


def _rows(module, way):
    """For each mask the lane that each takes its number from, a byte each: the next chosen one, or the one's rank."""
    name = f"lanes.{way}"
    if name in module.globals:
        return module.globals[name]
    rows = []
    for mask in range(1 << _BY_PERMUTING):
        chosen = [k for k in range(_BY_PERMUTING) if mask >> k & 1]
        ranks = [sum(other < k for other in chosen) for k in range(_BY_PERMUTING)]
        row = chosen if way == "together" else ranks
        rows.append(int.from_bytes(bytes(row).ljust(_BY_PERMUTING, b"\0"), "little"))
    kind = ir.ArrayType(_I64, len(rows))
    made = ir.GlobalVariable(module, kind, name)
    made.linkage, made.global_constant, made.align = "internal", True, 64
    made.initializer = ir.Constant(kind, [_I64(row) for row in rows])
    return made
