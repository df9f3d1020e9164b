# Copied from codegen/targets/torch/runtime/sums.py by `python -m codegen build`; do not edit.
"""The code of a kernel for `backward` with a learned parameter: gradients of arrays, and of the parameter as a sum.

What is summed, and in which order, is as in the CPU's `gradient`, whose bits these are. Large tensors are left to that:
what it costs in Python is little there, and it has threads.
"""

from __future__ import annotations

from typing import Any

from ...runtime import modes
from ...runtime.gradient import CHUNK, ROWS, WIDTH
from .arrays import TYPES
from .code import GRAIN, BodyOfRows, Words

_WIDE = 8  # bytes of a sum's terms


class BodyOfSums(BodyOfRows):
    """The body of a kernel whose last tensor is a parameter, and whose last result is its gradient.

    Each row gives a term of the sum for its parameter, in float64; of columns each block of rows gives a row of terms.
    """

    def prepare(self, size: Any, elements: Any) -> None:
        """Let another operator do what is large or empty, or has another shape."""
        w, b = self.words, self.b
        parameter = self.held[-1]
        self.kept = self.asked("get_numel", parameter, w.long)
        self.one = b.icmp_signed("==", self.kept, w.number(1))
        length = self.length(parameter)
        few = b.icmp_unsigned("<", b.sub(elements, w.number(1)), w.number(GRAIN - 1))
        # of a row that has several chunks, their terms would not lie in the order in which they are added
        chunk = b.or_(self.one, b.icmp_signed("<=", length, w.number(CHUNK)))
        with b.if_then(b.not_(b.and_(few, chunk))):
            self.give_up()
        self.length_of_row = b.select(self.one, elements, length)
        self.width = b.select(b.icmp_signed("==", size, w.number(_WIDE)), w.number(8), w.number(4))
        self.check(parameter, self.width)

    def run(self, size: Any, elements: Any, results: list[Any]) -> None:
        """The loop, and the sum of its terms."""
        w, b = self.words, self.b
        in_columns = b.and_(b.not_(self.one), b.icmp_signed("==", self.length_of_row, w.number(1)))
        results.append(self.like(self.held[-1]))
        groups = b.sdiv(elements, b.mul(self.kept, self.length_of_row))
        with b.if_else(in_columns) as (columns, rows):
            with columns:
                self.by_columns(size, groups)
            with rows:
                self.by_rows(size, groups)

    def like(self, slot: Any) -> Any:
        """A new tensor like another one."""
        w = self.words
        made, (axes, sizes, strides) = self.room(w.pointer), self.layout(slot)
        code = self.asked("get_dtype", slot, w.int)
        given = [axes, sizes, strides, code, w.ir.Constant(w.int, w.cpu), w.ir.Constant(w.int, -1), made]
        self.well("aoti_torch_empty_strided", given)
        return made

    def by_rows(self, size: Any, groups: Any) -> None:
        w, b = self.words, self.b
        chunks = b.sdiv(b.add(self.length_of_row, w.number(CHUNK - 1)), w.number(CHUNK))
        terms = self.terms(b.mul(groups, b.mul(self.kept, chunks)))
        step = b.mul(b.mul(self.kept, self.length_of_row), size)
        operands = [(slot, step) for slot in (*self.held[:-1], *self.results)]
        operands.insert(len(self.held) - 1, (self.held[-1], w.number(0)))
        operands[-1] = terms, b.mul(b.mul(self.kept, chunks), w.number(_WIDE))
        context = self.context(self.loop(w.number(1)), size, operands)
        for k, value in enumerate((self.kept, self.length_of_row, self.width)):
            b.store(value, w.field(b, context, 5 + k))
        b.call(w.rows, [w.number(0), groups, context])
        self.total(terms, b.mul(groups, chunks), w.number(1))

    def total(self, terms: Any, count: Any, joined: Any) -> None:
        """The sum of rows of terms, each of which is `joined` rows again, rounded to the gradient."""
        w, b = self.words, self.b
        start, target = (self.asked("get_data_ptr", slot, w.pointer) for slot in (terms, self.results[-1]))
        before = modes.save(b)
        b.call(_total(w), [start, count, joined, self.kept, target, self.width])
        modes.restore(b, before, forget=False)
        b.call(w.functions["aoti_torch_delete_tensor_object"], [self.handle(terms)])

    def terms(self, count: Any) -> Any:
        """A tensor of zeros in float64, which is the kernel's own."""
        w, b = self.words, self.b
        extent = self.room(w.long, 2)
        b.store(count, extent)
        b.store(w.number(1), w.item(b, extent, 1))
        made = self.room(w.pointer)
        wide, device = (w.ir.Constant(w.int, code) for code in (w.codes[TYPES.index("float64")], w.cpu))
        given = [w.number(1), extent, w.item(b, extent, 1), wide, device, w.ir.Constant(w.int, -1), made]
        self.well("aoti_torch_empty_strided", given)
        start = self.asked("get_data_ptr", made, w.pointer)
        with w.each(b, count) as k:
            b.store(w.number(0), w.item(b, start, k))
        return made

    def by_columns(self, size: Any, rows: Any) -> None:
        """Rows are joined until they are long enough, and taken in blocks; of the last, columns may be missing."""
        w, b, n = self.words, self.b, self.words.number

        def least(a: Any, c: Any) -> Any:
            return b.select(b.icmp_signed("<", a, c), a, c)

        fitting = least(rows, b.sdiv(n(WIDTH), self.kept))
        joined = b.select(b.icmp_signed("<", fitting, n(1)), n(1), fitting)
        wide = b.mul(joined, self.kept)
        whole = b.sub(rows, b.srem(rows, joined))
        block = b.mul(n(ROWS), joined)
        full = b.sub(whole, b.srem(whole, block))
        left, last = b.sub(whole, full), b.sub(rows, whole)
        some, more = (b.zext(b.icmp_signed("!=", count, n(0)), w.long) for count in (left, last))
        blocks = [  # where each starts, how many of them, of how many joined rows, and of how many columns
            (n(0), b.sdiv(full, block), n(ROWS), wide),
            (full, some, b.sdiv(left, joined), wide),
            (whole, more, n(1), b.mul(last, self.kept)),
        ]
        count = b.add(b.sdiv(full, block), b.add(some, more))
        terms = self.terms(b.mul(count, wide))
        parameters = self.repeated(joined, wide)
        context = self.context(self.loop(n(2)), size, [])
        sources, targets = self.held[:-1], self.results[:-1]
        filled = n(0)
        for first, problems, height, length in blocks:
            step = b.mul(b.mul(height, length), size)
            at = b.mul(b.mul(first, self.kept), size)
            operands = [(self.start(slot, at), step) for slot in sources]
            operands.append((self.start(parameters, n(0)), n(0)))
            operands += [(self.start(slot, at), step) for slot in targets]
            row = b.mul(wide, n(_WIDE))
            operands.append((self.start(terms, b.mul(filled, row)), row))
            pointers, steps = self.room(w.pointer, len(operands)), self.room(w.long, len(operands))
            for k, (pointer, own) in enumerate(operands):
                b.store(pointer, w.item(b, pointers, k, w.pointer))
                b.store(own, w.item(b, steps, k))
            w.call_loop(b, context, pointers, [problems, height, length], steps)
            filled = b.add(filled, problems)
        b.call(w.functions["aoti_torch_delete_tensor_object"], [self.handle(parameters)])
        self.total(terms, count, joined)

    def start(self, slot: Any, offset: Any) -> Any:
        """Where a tensor's elements lie from an offset in bytes on."""
        w, b = self.words, self.b
        return w.item(b, self.asked("get_data_ptr", slot, w.pointer), offset, w.ir.IntType(8))

    def repeated(self, times: Any, wide: Any) -> Any:
        """The parameters, one time after the other, in memory that is the kernel's own."""
        w, b = self.words, self.b
        made = self.terms(wide)
        source, target = (self.asked("get_data_ptr", slot, w.pointer) for slot in (self.held[-1], made))
        with w.each(b, times) as time, w.each(b, self.kept) as k:
            at = b.add(b.mul(time, self.kept), k)
            with b.if_else(b.icmp_signed("==", self.width, w.number(8))) as cases:
                for case, kind in zip(cases, (w.long, w.int), strict=True):
                    with case:
                        b.store(b.load(w.item(b, source, k, kind), typ=kind), w.item(b, target, at, kind))
        return made


def _total(w: Words) -> Any:
    """`void total(terms, count, joined, kept, target, width)`: the sums of terms, each rounded to its type.

    Of rows the upper half is added to the lower until one is left. The processor's mode is set around a call of it.
    """
    if "total" in w.module.globals:
        return w.module.globals["total"]
    total, b = w.function("total", w.ir.VoidType(), "plllpl")
    total.attributes.add("noinline")
    terms, count, joined, kept, target, width = total.args
    double, single = w.ir.DoubleType(), w.ir.FloatType()
    for rows, length in ((count, b.mul(joined, kept)), (joined, kept)):
        left = w.room(b, w.long)
        b.store(rows, left)
        head, inside, after = (b.append_basic_block(name) for name in ("head", "inside", "after"))
        b.branch(head)
        b.position_at_end(head)
        now = b.load(left, typ=w.long)
        b.cbranch(b.icmp_signed(">", now, w.number(1)), inside, after)
        b.position_at_end(inside)
        half = b.sdiv(now, w.number(2))
        upper = b.mul(half, length)
        with w.each(b, upper) as k:
            places = [w.item(b, terms, at, double) for at in (k, b.add(k, upper))]
            b.store(b.fadd(*(b.load(place, typ=double) for place in places)), places[0])
        odd = b.srem(now, w.number(2))
        with w.each(b, b.mul(odd, length)) as k:
            value = b.load(w.item(b, terms, b.add(b.mul(upper, w.number(2)), k), double), typ=double)
            b.store(value, w.item(b, terms, b.add(upper, k), double))
        b.store(b.add(half, odd), left)
        b.branch(head)
        b.position_at_end(after)
    with w.each(b, kept) as k:
        value = b.load(w.item(b, terms, k, double), typ=double)
        with b.if_else(b.icmp_signed("==", width, w.number(8))) as (wide, narrow):
            with wide:
                b.store(value, w.item(b, target, k, double))
            with narrow:
                b.store(b.fptrunc(value, single), w.item(b, target, k, single))
    b.ret_void()
    return total
