# Copied from codegen/targets/cpu/runtime/vector_loops.py by `python -m codegen build`; do not edit.
"""The loop of a kernel in two parts: vectors of what most inputs need, and the rest gathered.

Takes dense operands in memory; writes the results. Of each block, the inputs that the first part is not for are put
together, computed as dense vectors by the second, and put back: the time is in proportion to how many they are, and a
block without any never runs the second. Every input gets the same bits whichever way its neighbours go.

An output may be an input, or overlap one that it follows: what the second part needs is read before a result of the
same vector is written.
"""

from __future__ import annotations

from llvmlite import ir
from numba.core import cgutils

from .compaction import compressed, expanded, store_where
from .vectors import traced, width

BLOCK = 256  # elements after which those are computed that were put together
_FLOAT, _I32, _I64 = ir.FloatType(), ir.IntType(32), ir.IntType(64)


def compute(frame, sources, targets, count, numbers=(), varied=()):
    """The results for each element of dense operands, `count` of them.

    Parameters are `numbers`, the same for all elements, or lie in memory as the arrays do, `varied`.
    """

    def usual(builder, values, here):
        return traced(builder, frame.parts.usual, values)

    _Loop(frame, sources, targets, usual, frame.parts.rest, numbers, varied).run(count)


def compute_rows(frame, sources, targets, count, usual, rest):
    """The same, where the first part is given as code, which also takes the places of its inputs in memory."""
    _Loop(frame, sources, targets, usual, rest).run(count)


class _Loop:
    """The operands of a loop, and room for what is put together; the second part is None where nothing needs it."""

    def __init__(self, frame, sources, targets, usual, rest, numbers=(), varied=()):
        self.frame, self.builder, self.usual, self.rest = frame, frame.builder, usual, rest
        self.sources, self.targets, self.storage = [*sources, *varied], targets, frame.storage
        self.storages = [frame.storage] * len(sources) + [frame.taken] * len(varied)
        self.lanes = width()
        self.uniform = [self._splat(number) for number in (*numbers, *frame.constants)]
        # with room behind for a whole vector, of which only the first lanes count
        self.inputs = [frame.room(_FLOAT, BLOCK + self.lanes) for _ in self.sources]
        self.found = [frame.room(_FLOAT, BLOCK + self.lanes) for _ in targets]
        self.masks = frame.room(ir.IntType(self.lanes), BLOCK // self.lanes)
        self.results = [frame.room(self.storage.stored, BLOCK) for _ in targets]
        self.last = [frame.room(storage.stored, self.lanes) for storage in self.storages]
        self.count = cgutils.alloca_once(self.builder, _I64)

    def number(self, n):
        return ir.Constant(_I64, n)

    def run(self, count):
        builder, lanes = self.builder, self.number(self.lanes)
        with self.frame.blocks(self.number(0), count, BLOCK) as (first, size):
            builder.store(self.number(0), self.count)
            sources = [builder.gep(p, [first]) for p in self.sources]
            targets = [builder.gep(p, [first]) for p in self.targets]
            whole = builder.udiv(size, lanes)
            with self.frame.each(whole) as loop:
                start = builder.mul(loop.index, lanes)
                here = [builder.gep(p, [start]) for p in sources]
                self._usual(here, [builder.gep(p, [start]) for p in targets], start, None)
            done = builder.mul(whole, lanes)
            left = builder.sub(size, done)
            with builder.if_then(builder.icmp_signed(">", left, self.number(0)), likely=False):
                for source, room in zip(sources, self.last, strict=True):
                    self.frame.copy(builder.gep(source, [done]), room, left)
                self._usual(self.last, self.results, done, left)
                for room, target in zip(self.results, targets, strict=True):
                    self.frame.copy(room, builder.gep(target, [done]), left)
            if self.rest is not None:
                count = builder.load(self.count)
                with builder.if_then(builder.icmp_signed(">", count, self.number(0)), likely=False):
                    self._rest(count)
                    self._put_back(targets, size)

    def _vector(self, pointer, storage):
        """A vector of what lies there, as it is computed with."""
        kind = ir.VectorType(storage.stored, self.lanes)
        found = self.builder.load(self.builder.bitcast(pointer, kind.as_pointer()), align=storage.size)
        return storage.computed_from(self.builder, found)

    def _store(self, value, pointer):
        builder = self.builder
        value = self.storage.stored_from(builder, value)
        at = builder.bitcast(pointer, value.type.as_pointer())
        builder.store(value, at, align=self.storage.size)

    def _usual(self, here, targets, start, count):
        """A vector of results; the elements that are none, of the first `count`, are put together before."""
        builder = self.builder
        values = [self._vector(p, storage) for p, storage in zip(here, self.storages, strict=True)]
        usual, *results = self.usual(builder, values + self.uniform, here)
        if self.rest is not None:
            self._keep(values, start, builder.not_(usual), count)
        for result, target in zip(results, targets, strict=True):
            self._store(result, target)

    def _keep(self, values, start, rest, count):
        """Note which of the first `count` are of the rest, and put them together, before a result is written."""
        builder, whole = self.builder, ir.IntType(self.lanes)
        if count is not None:
            ones = builder.sub(builder.shl(whole(1), builder.trunc(count, whole)), whole(1))
            rest = builder.and_(rest, builder.bitcast(ones, rest.type))
        bits = builder.bitcast(rest, whole)
        builder.store(bits, builder.gep(self.masks, [builder.udiv(start, self.number(self.lanes))]))
        with builder.if_then(builder.icmp_unsigned("!=", bits, whole(0)), likely=False):
            self._put_together(values, rest, bits)

    def _put_together(self, values, rest, bits):
        """The inputs of those lanes that are of the rest, behind the ones that were found before."""
        builder, count = self.builder, self.builder.load(self.count)
        for value, room in zip(values, self.inputs, strict=True):
            kept = compressed(builder, value, rest)
            at = builder.bitcast(builder.gep(room, [count]), kept.type.as_pointer())
            builder.store(kept, at, align=4)
        builder.store(builder.add(count, builder.zext(builder.ctpop(bits), _I64)), self.count)

    def _splat(self, number):
        kind = ir.VectorType(number.type, self.lanes)
        one = self.builder.insert_element(ir.Constant(kind, ir.Undefined), number, _I32(0))
        every = ir.Constant(ir.VectorType(_I32, self.lanes), [0] * self.lanes)
        return self.builder.shuffle_vector(one, ir.Constant(kind, ir.Undefined), every)

    def _rest(self, count):
        builder, lanes = self.builder, self.number(self.lanes)
        groups = builder.udiv(builder.add(count, self.number(self.lanes - 1)), lanes)
        with self.frame.each(groups) as loop:
            start = builder.mul(loop.index, lanes)
            values = [self._vector(builder.gep(room, [start]), self.frame.taken) for room in self.inputs]
            results = traced(builder, self.rest, values + self.uniform)
            for result, room in zip(results, self.found, strict=True):
                at = builder.bitcast(builder.gep(room, [start]), result.type.as_pointer())
                builder.store(result, at, align=4)

    def _put_back(self, targets, size):
        """Put the results back, vector by vector, where the masks say."""
        builder, lanes = self.builder, self.number(self.lanes)
        builder.store(self.number(0), self.count)
        with self.frame.each(builder.udiv(builder.add(size, self.number(self.lanes - 1)), lanes)) as loop:
            bits = builder.load(builder.gep(self.masks, [loop.index]))
            with builder.if_then(builder.icmp_unsigned("!=", bits, bits.type(0))):
                done, start = builder.load(self.count), builder.mul(loop.index, lanes)
                mask = builder.bitcast(bits, ir.VectorType(ir.IntType(1), self.lanes))
                for room, target in zip(self.found, targets, strict=True):
                    value = self.storage.stored_from(builder, expanded(builder, builder.gep(room, [done]), mask))
                    store_where(builder, value, builder.gep(target, [start]), mask, self.storage.size)
                builder.store(builder.add(done, builder.zext(builder.ctpop(bits), _I64)), self.count)
