"""The code of a kernel: from PyTorch's tensors to the package's loops, in LLVM's words.

Takes the shape of an operator: how many tensors and numbers it is given, and how many tensors it gives. A kernel owns
its arguments and deletes them; what is wrong with them it raises as a RuntimeError. A result lies in memory as
`torch.empty_like` of the operator's x: dense, its axes in the order of those of x. Work is done on PyTorch's threads.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any, NamedTuple

from ...cpu.runtime import memory
from .arrays import TYPES

FORMS = ("elementwise", "rows", "columns")  # of loops; the last two with a parameter that is not the same everywhere
GRAIN = 32768  # elements that are worth a thread, as PyTorch's own `at::internal::GRAIN_SIZE`
_SIZES = (4, 8, 2, 2)  # of an element, by TYPES
_OPERANDS = 16  # more than any loop has
_OUTSIDE: dict[str, list[tuple[str, float]]] = {"real": [], "positive": [("<=", 0.0)], "nonnegative": [("<", 0.0)]}


class Shape(NamedTuple):
    """What an operator takes and gives; `lead` is the tensor that decides where results lie.

    With a domain, one more tensor is the only parameter, and its values are in that domain; with `sums` one more result
    is its gradient.
    """

    tensors: int
    lead: int
    numbers: int
    results: int
    domain: str | None = None
    sums: bool = False


# Every function of PyTorch's that a kernel calls, with the types of its arguments; each gives 0 where all is well.
FUNCTIONS = {
    "aoti_torch_get_dtype": "pp",
    "aoti_torch_get_numel": "pp",
    "aoti_torch_get_dim": "pp",
    "aoti_torch_get_sizes": "pp",
    "aoti_torch_get_strides": "pp",
    "aoti_torch_get_data_ptr": "pp",
    "aoti_torch_empty_strided": "lppiiip",
    "aoti_torch_copy_": "ppi",
    "aoti_torch_call_dispatcher": "ppp",
    "aoti_torch_delete_tensor_object": "p",
    "aoti_torch_check": "bppip",
    "torch_parallel_for": "lllpp",
}


class Words:
    """The parts of a kernel, in the words of one LLVM module."""

    def __init__(self, module: Any, found: Any, fill: int) -> None:
        from llvmlite import ir

        self.ir, self.module, self.fill = ir, module, fill
        self.codes = [getattr(found, f"aoti_torch_dtype_{name}")() for name in TYPES]
        self.cpu = found.aoti_torch_device_type_cpu()
        self.pointer, self.long, self.int = ir.PointerType(), ir.IntType(64), ir.IntType(32)
        self.types = {"p": self.pointer, "l": self.long, "i": self.int, "b": ir.IntType(1)}
        self.functions = {
            name: ir.Function(module, ir.FunctionType(self.int, [self.types[t] for t in given]), name)
            for name, given in FUNCTIONS.items()
        }
        # the loop, an element's size, how many operands; where each operand starts, and its step in bytes from one
        # piece to the next; of rows, how many there are and how long they are, and the size of a parameter
        self.context = ir.LiteralStructType(
            [self.pointer, self.long, self.long]
            + [ir.ArrayType(self.pointer, _OPERANDS), ir.ArrayType(self.long, _OPERANDS)]
            + [self.long] * 3
        )
        self.piece, self.dense, self.alike = self._piece(), self._dense(), self._alike()
        self.rows, self.columns = self._rows(), self._columns()

    def function(self, name: str, result: Any, arguments: str) -> tuple[Any, Any]:
        """A function and a builder at its start; exceptions of PyTorch's pass through it."""
        ir = self.ir
        made = ir.Function(self.module, ir.FunctionType(result, [self.types[t] for t in arguments]), name)
        made.attributes.add("uwtable")
        return made, ir.IRBuilder(made.append_basic_block())

    def room(self, b: Any, type: Any, count: int = 1) -> Any:
        """Memory on the stack; its address is a pointer as all others are, without a type."""
        made = b.alloca(type, count)
        made.type = self.pointer
        return made

    def early(self, b: Any, type: Any, count: int = 1) -> Any:
        """The same, outside of all loops."""
        with b.goto_entry_block():
            return self.room(b, type, count)

    def number(self, n: int) -> Any:
        return self.ir.Constant(self.long, n)

    def at(self, n: int, type: str = "p") -> Any:
        """An address that is known."""
        return self.number(n).inttoptr(self.types[type])

    def text(self, name: str, text: str) -> Any:
        data = bytearray(text.encode() + b"\0")
        constant = self.ir.Constant(self.ir.ArrayType(self.ir.IntType(8), len(data)), data)
        made = self.ir.GlobalVariable(self.module, constant.type, self.module.get_unique_name(name))
        made.initializer, made.global_constant, made.linkage = constant, True, "private"
        return made

    def item(self, b: Any, array: Any, k: Any, type: Any = None) -> Any:
        """Where an element of an array lies."""
        k = self.number(k) if isinstance(k, int) else k
        return b.gep(array, [k], source_etype=type or self.long)

    def field(self, b: Any, context: Any, *path: Any) -> Any:
        steps = [self.ir.Constant(self.int, path[0]), *path[1:]]
        return b.gep(context, [self.ir.Constant(self.int, 0), *steps], source_etype=self.context)

    def each(self, b: Any, count: Any) -> Any:
        """A loop over 0, 1, ..., count - 1, as a context manager that gives the index."""
        return _Each(self, b, count)

    def _piece(self) -> Any:
        """`void piece(begin, end, context)`: a part of the elements, as a thread gets it."""
        piece, b = self.function("piece", self.ir.VoidType(), "llp")
        begin, end, context = piece.args
        arguments, steps = self.operands(b, context, begin)
        self.call_loop(b, context, arguments, [b.sub(end, begin)], steps)
        b.ret_void()
        return piece

    def _rows(self) -> Any:
        """`void rows(begin, end, context)`: groups of rows, on each of which the parameter is another."""
        rows, b = self.function("rows", self.ir.VoidType(), "llp")
        begin, end, context = rows.args
        kept, length, size = (b.load(self.field(b, context, k), typ=self.long) for k in (5, 6, 7))
        with self.each(b, b.sub(end, begin)) as k:
            arguments, steps = self.operands(b, context, b.add(begin, k))
            with self.each(b, b.load(self.field(b, context, 2), typ=self.long)) as operand:
                # from one group to the next a parameter stays; inside, it moves on and arrays move by a row
                group = b.load(self.field(b, context, 4, operand), typ=self.long)
                constant = b.icmp_signed("==", group, self.number(0))
                step = b.select(constant, size, b.sdiv(group, kept))
                b.store(step, self.item(b, steps, operand))
            self.call_loop(b, context, arguments, [kept, length], steps)
        b.ret_void()
        return rows

    def _columns(self) -> Any:
        """`void columns(begin, end, context)`: rows along which the parameter is another for every element."""
        columns, b = self.function("columns", self.ir.VoidType(), "llp")
        begin, end, context = columns.args
        arguments, steps = self.operands(b, context, begin)
        kept = b.load(self.field(b, context, 5), typ=self.long)
        self.call_loop(b, context, arguments, [self.number(1), b.sub(end, begin), kept], steps)
        b.ret_void()
        return columns

    def operands(self, b: Any, context: Any, begin: Any) -> tuple[Any, Any]:
        """Where each operand starts, and its steps, from a piece on."""
        arguments, steps = (self.early(b, t, _OPERANDS) for t in (self.pointer, self.long))
        with self.each(b, b.load(self.field(b, context, 2), typ=self.long)) as k:
            step = b.load(self.field(b, context, 4, k), typ=self.long)
            start = b.load(self.field(b, context, 3, k), typ=self.pointer)
            b.store(
                self.item(b, start, b.mul(begin, step), self.ir.IntType(8)), self.item(b, arguments, k, self.pointer)
            )
            b.store(step, self.item(b, steps, k))
        return arguments, steps

    def call_loop(self, b: Any, context: Any, arguments: Any, counts: list[Any], steps: Any) -> None:
        dims = self.early(b, self.long, len(counts))
        for k, count in enumerate(counts):
            b.store(count, self.item(b, dims, k))
        kind = self.ir.FunctionType(self.ir.VoidType(), [self.pointer] * 4)
        loop = b.load(self.field(b, context, 0), typ=kind.as_pointer())
        b.call(loop, [arguments, dims, steps, self.at(ctypes.addressof(memory.limit))])

    def _dense(self) -> Any:
        """`bool dense(axes, sizes, strides, elements)`: whether elements lie side by side, in any order of the axes.

        The innermost axis has stride 1, the next the product of the sizes so far, and so on; an axis is found at most
        once, since the product grows with it.
        """
        dense, b = self.function("dense", self.ir.IntType(1), "lppl")
        axes, sizes, strides, elements = dense.args
        reached = self.room(b, self.long)
        b.store(self.number(1), reached)
        with self.each(b, axes), self.each(b, axes) as k:
            size = b.load(self.item(b, sizes, k), typ=self.long)
            stride = b.load(self.item(b, strides, k), typ=self.long)
            so_far = b.load(reached, typ=self.long)
            next_axis = b.and_(b.icmp_signed("==", stride, so_far), b.icmp_signed("!=", size, self.number(1)))
            b.store(b.select(next_axis, b.mul(so_far, size), so_far), reached)
        b.ret(b.icmp_signed("==", b.load(reached, typ=self.long), elements))
        return dense

    def _alike(self) -> Any:
        """`bool alike(axes, sizes, these, those)`: whether two lists agree for every axis whose size is not 1."""
        alike, b = self.function("alike", self.ir.IntType(1), "lppp")
        axes, sizes, these, those = alike.args
        with self.each(b, axes) as k:
            size, this, that = (b.load(self.item(b, array, k), typ=self.long) for array in (sizes, these, those))
            differs = b.and_(b.icmp_signed("!=", this, that), b.icmp_signed("!=", size, self.number(1)))
            with b.if_then(differs, likely=False):
                b.ret(self.ir.Constant(self.ir.IntType(1), 0))
        b.ret(self.ir.Constant(self.ir.IntType(1), 1))
        return alike

    def body(self, shape: Shape, kind: type[Body]) -> Any:
        """`void body(stack, table, operator, otherwise)`: what all operators of one shape share."""
        name = "body_" + "_".join(map(str, shape))
        body, b = self.function(name, self.ir.VoidType(), "pplp")
        body.linkage = "internal"
        kind(self, b, shape, *body.args).emit()
        return body

    def kernel(self, k: int, body: Any, table: int, otherwise: str) -> None:
        """`void kernel<k>(stack, arguments, results)`, which tells the body its operator."""
        kernel, b = self.function(f"kernel{k}", self.ir.VoidType(), "pll")
        b.call(body, [kernel.args[0], self.at(table), self.number(k), self.text("otherwise", otherwise)])
        b.ret_void()


class _Each:
    def __init__(self, words: Words, b: Any, count: Any) -> None:
        self.words, self.b, self.count = words, b, count

    def __enter__(self) -> Any:
        b, long = self.b, self.words.long
        before = b.block
        self.head, inside, self.after = (b.append_basic_block(name) for name in ("head", "inside", "after"))
        b.branch(self.head)
        b.position_at_end(self.head)
        self.index = b.phi(long)
        self.index.add_incoming(self.words.number(0), before)
        b.cbranch(b.icmp_signed("<", self.index, self.count), inside, self.after)
        b.position_at_end(inside)
        return self.index

    def __exit__(self, *error: Any) -> None:
        b = self.b
        self.index.add_incoming(b.add(self.index, self.words.number(1)), b.block)
        b.branch(self.head)
        b.position_at_end(self.after)


class Body:
    """The body of a kernel, step by step."""

    def __init__(
        self, words: Words, b: Any, shape: Shape, stack: Any, table: Any, operator: Any, otherwise: Any
    ) -> None:
        self.words, self.b, self.shape = words, b, shape
        self.stack, self.table, self.operator, self.otherwise = stack, table, operator, otherwise
        held = shape.tensors + (shape.domain is not None)
        self.held = [self.room(words.pointer) for _ in range(held)]  # the handles, which are ours to delete
        self.results: list[Any] = []

    def emit(self) -> None:
        w, b, shape = self.words, self.b, self.shape
        for k, slot in enumerate(self.held):
            b.store(b.load(w.item(b, self.stack, k), typ=w.pointer), slot)
        self.code = code = self.asked("get_dtype", self.lead, w.int)
        self.kind, size = self.known(code)
        axes, sizes, _ = self.layout(self.lead)
        for k in range(shape.tensors):
            if k != shape.lead:
                self.check_like(self.held[k], code, axes, sizes)
        elements = self.asked("get_numel", self.lead, w.long)
        self.make_dense(self.lead)
        _, sizes, strides = self.layout(self.lead)

        def fresh() -> Any:
            slot = self.room(w.pointer)
            given = [axes, sizes, strides, code, w.ir.Constant(w.int, w.cpu), w.ir.Constant(w.int, -1), slot]
            self.well("aoti_torch_empty_strided", given)
            return slot

        for k in range(shape.tensors):
            if k != shape.lead:
                self.lay_alike(self.held[k], axes, sizes, strides, fresh)
        self.prepare(size, elements)
        self.results = results = [fresh() for _ in range(shape.results)]
        with b.if_then(b.icmp_signed("!=", elements, w.number(0))):
            self.run(size, elements, results)
        self.delete()
        for k, slot in enumerate(results):
            b.store(b.load(slot, typ=w.pointer), w.item(b, self.stack, k))
        b.ret_void()

    def prepare(self, size: Any, elements: Any) -> None:
        """What is to be known before there are results."""

    @property
    def lead(self) -> Any:
        return self.held[self.shape.lead]

    def room(self, type: Any, count: int = 1) -> Any:
        with self.b.goto_entry_block():
            return self.words.room(self.b, type, count)

    def handle(self, slot: Any) -> Any:
        return self.b.load(slot, typ=self.words.pointer)

    def asked(self, what: str, slot: Any, type: Any) -> Any:
        """What PyTorch tells of a tensor."""
        answer = self.room(type)
        self.b.call(self.words.functions[f"aoti_torch_{what}"], [self.handle(slot), answer])
        return self.b.load(answer, typ=type)

    def layout(self, slot: Any) -> tuple[Any, Any, Any]:
        """The number of axes, and pointers to sizes and strides."""
        w = self.words
        return (
            self.asked("get_dim", slot, w.long),
            self.asked("get_sizes", slot, w.pointer),
            self.asked("get_strides", slot, w.pointer),
        )

    def known(self, code: Any) -> tuple[Any, Any]:
        """Which type a code is, and the size of an element; a type without loops is an error."""
        w, b, ir = self.words, self.b, self.words.ir
        kind, size = w.number(-1), w.number(0)
        for k, own in enumerate(w.codes):
            here = b.icmp_signed("==", code, ir.Constant(w.int, own))
            kind, size = b.select(here, w.number(k), kind), b.select(here, w.number(_SIZES[k]), size)
        with b.if_then(b.icmp_signed("<", kind, w.number(0)), likely=False):
            self.fail(self.filled(kind))
        return kind, size

    def filled(self, entry: Any) -> Any:
        """Have Python fill an entry of the table; gives null, or a text of why it could not."""
        w, b = self.words, self.b
        kind = w.ir.FunctionType(w.pointer, [w.long, w.long])
        return b.call(b.inttoptr(w.number(w.fill), kind.as_pointer()), [self.operator, entry])

    def loop(self, form: Any) -> Any:
        """The loop of a form for the tensors' type."""
        w, b = self.words, self.b
        index = b.add(b.mul(form, w.number(len(w.codes))), self.kind)
        entry = w.item(b, self.table, index, w.pointer)
        with b.if_then(b.icmp_unsigned("==", b.load(entry, typ=w.pointer), w.at(0)), likely=False):
            why = self.filled(index)
            with b.if_then(b.icmp_unsigned("!=", why, w.at(0))):
                self.fail(why)
        return b.load(entry, typ=w.pointer)

    def check_like(self, slot: Any, code: Any, axes: Any, sizes: Any) -> None:
        """Fail unless a tensor has the type and shape of the first."""
        w, b = self.words, self.b
        own_axes, own_sizes, _ = self.layout(slot)
        with b.if_then(b.icmp_signed("!=", self.asked("get_dtype", slot, w.int), code), likely=False):
            self.fail(w.text("types", "an operator of several tensors takes them in one type"))
        same = b.icmp_signed("==", own_axes, axes)
        with b.if_then(b.not_(same), likely=False):
            self.fail(w.text("axes", "an operator of several tensors takes them in one shape"))
        # sizes of 1 are not looked at by `alike`: compared from both sides, they are
        for one in (sizes, own_sizes):
            with b.if_then(b.not_(b.call(w.alike, [axes, one, sizes, own_sizes])), likely=False):
                self.fail(w.text("sizes", "an operator of several tensors takes them in one shape"))

    def make_dense(self, slot: Any) -> None:
        """A copy in place of a tensor that has gaps, in the order of its axes."""
        w, b = self.words, self.b
        axes, sizes, strides = self.layout(slot)
        elements = self.asked("get_numel", slot, w.long)
        dense = b.call(w.dense, [axes, sizes, strides, elements])
        with b.if_then(b.not_(b.or_(dense, b.icmp_signed("==", elements, w.number(0))))):
            stack = self.room(w.long, 2)  # aten::clone(Tensor self, *, MemoryFormat? memory_format=None)
            b.store(self.handle(slot), stack)
            b.store(w.number(0), w.item(b, stack, 1))
            self.well("aoti_torch_call_dispatcher", [w.text("clone", "aten::clone"), w.text("none", ""), stack])
            b.store(b.load(stack, typ=w.pointer), slot)

    def lay_alike(self, slot: Any, axes: Any, sizes: Any, strides: Any, fresh: Callable[[], Any]) -> None:
        """A copy in place of a tensor whose elements lie otherwise than those of the first."""
        w, b = self.words, self.b
        own = self.asked("get_strides", slot, w.pointer)
        with b.if_then(b.not_(b.call(w.alike, [axes, sizes, strides, own]))):
            copy = self.handle(fresh())
            self.well("aoti_torch_copy_", [copy, self.handle(slot), w.ir.Constant(w.int, 0)])
            b.call(w.functions["aoti_torch_delete_tensor_object"], [self.handle(slot)])
            b.store(copy, slot)

    def run(self, size: Any, elements: Any, results: list[Any]) -> None:
        """The loop over all elements."""
        w = self.words
        numbers = [self.number(k, size) for k in range(self.shape.numbers)]
        loop = self.loop(w.number(0))
        context = self.context(
            loop, size, [*((slot, size) for slot in self.held), *numbers, *((r, size) for r in results)]
        )
        self.share(w.piece, elements, w.number(GRAIN), context)

    def context(self, loop: Any, size: Any, operands: list[Any]) -> Any:
        """What pieces of the work are told: a loop, and each operand with its step, a tensor or a number."""
        w, b = self.words, self.b
        context = self.room(w.context)
        for k, value in enumerate((loop, size, w.number(len(operands)))):
            b.store(value, w.field(b, context, k))
        for k, operand in enumerate(operands):
            index = w.ir.Constant(w.int, k)
            slot, step = operand if isinstance(operand, tuple) else (None, w.number(0))
            start = operand if slot is None else self.asked("get_data_ptr", slot, w.pointer)
            b.store(start, w.field(b, context, 3, index))
            b.store(step, w.field(b, context, 4, index))
        return context

    def share(self, piece: Any, count: Any, grain: Any, context: Any) -> None:
        """Do the work in pieces, by several threads where there is much of it."""
        w, b = self.words, self.b
        with b.if_else(b.icmp_signed("<", count, grain)) as (few, many):
            with few:
                b.call(piece, [w.number(0), count, context])
            with many:
                self.well("torch_parallel_for", [w.number(0), count, grain, piece, context])

    def number(self, k: int, size: Any) -> Any:
        """Where a parameter lies, rounded to the type in which tensors with elements of this size are computed."""
        w, b, ir = self.words, self.b, self.words.ir
        given = b.load(w.item(b, self.stack, self.shape.tensors + k), typ=ir.DoubleType())
        room = self.room(ir.DoubleType())
        with b.if_else(b.icmp_signed("==", size, w.number(8))) as (wide, narrow):
            with wide:
                b.store(given, room)
            with narrow:
                b.store(b.fptrunc(given, ir.FloatType()), room)
        return room

    def well(self, name: str, given: list[Any]) -> None:
        """Call a function of PyTorch's; what it could not do it has told on standard error."""
        w, b = self.words, self.b
        status = b.call(w.functions[name], given)
        with b.if_then(b.icmp_signed("!=", status, w.ir.Constant(w.int, 0)), likely=False):
            self.fail(w.text("failed", f"{name} failed; PyTorch has told why on standard error"), keep=True)

    def fail(self, text: Any, *, keep: bool = False) -> None:
        """Raise a RuntimeError with this text."""
        w, b = self.words, self.b
        if not keep:
            self.delete()
            for slot in self.results:
                b.call(w.functions["aoti_torch_delete_tensor_object"], [self.handle(slot)])
        false, line = w.ir.Constant(w.ir.IntType(1), 0), w.ir.Constant(w.int, 0)
        where = w.text("where", "kernel")
        b.call(w.functions["aoti_torch_check"], [false, where, where, line, text])
        b.unreachable()

    def delete(self) -> None:
        for slot in self.held:
            self.b.call(self.words.functions["aoti_torch_delete_tensor_object"], [self.handle(slot)])


class BodyOfRows(Body):
    """The body of a kernel whose last tensor is a parameter: one number, or another along one axis.

    Where elements lie side by side in any order of the axes, those with one index along an axis are rows as long as its
    stride. What else a parameter may be, another operator takes.
    """

    def run(self, size: Any, elements: Any, results: list[Any]) -> None:
        """The loop over all elements, which has the parameter in mind."""
        w, b = self.words, self.b
        parameter = self.held[-1]
        arrays = [*self.held[:-1], *results]
        width = b.select(b.icmp_signed("==", size, w.number(8)), w.number(8), w.number(4))
        self.check(parameter, width)
        kept = self.asked("get_numel", parameter, w.long)
        length = self.length(parameter)
        constant = b.icmp_signed("==", kept, w.number(1))
        in_columns = b.and_(b.not_(constant), b.icmp_signed("==", length, w.number(1)))
        form = b.select(constant, w.number(0), b.select(in_columns, w.number(2), w.number(1)))
        step = b.select(constant, size, b.mul(b.mul(kept, length), size))
        operands = [(slot, step) for slot in arrays]
        operands.insert(len(self.held) - 1, (parameter, w.number(0)))
        context = self.context(self.loop(form), size, operands)
        for k, value in enumerate((kept, length, width)):
            b.store(value, w.field(b, context, 5 + k))
        group = b.mul(kept, length)
        groups, grain = b.sdiv(elements, group), b.add(b.sdiv(w.number(GRAIN), group), w.number(1))
        with b.if_then(constant):
            self.share(w.piece, elements, w.number(GRAIN), context)
        with b.if_then(in_columns):
            self.share(w.columns, groups, grain, context)
        with b.if_then(b.not_(b.or_(constant, in_columns))):
            self.share(w.rows, groups, grain, context)

    def length(self, parameter: Any) -> Any:
        """How long the rows are on which the parameter is one number; fail unless it broadcasts against x."""
        w, b = self.words, self.b
        axes, sizes, strides = self.layout(self.lead)
        own_axes, own_sizes, _ = self.layout(parameter)
        wrong = w.text("shape", "a parameter that is a tensor broadcasts against x, in the shape of x")
        found, length = self.room(w.long), self.room(w.long)
        b.store(w.number(0), found)
        b.store(w.number(1), length)
        with w.each(b, own_axes) as k:
            size = b.load(w.item(b, own_sizes, k), typ=w.long)
            with b.if_then(b.icmp_signed("!=", size, w.number(1))):
                axis = b.add(b.sub(axes, own_axes), k)
                with b.if_then(b.icmp_signed("<", axis, w.number(0)), likely=False):
                    self.fail(wrong)
                fits = b.icmp_signed("==", b.load(w.item(b, sizes, axis), typ=w.long), size)
                with b.if_then(b.not_(fits), likely=False):
                    self.fail(wrong)
                b.store(b.add(b.load(found, typ=w.long), w.number(1)), found)
                b.store(b.load(w.item(b, strides, axis), typ=w.long), length)
        with b.if_then(b.icmp_signed(">", b.load(found, typ=w.long), w.number(1))):
            self.give_up()
        return b.load(length, typ=w.long)

    def give_up(self) -> None:
        """Let another operator do it, which is given the tensors; what was made for results is deleted with them."""
        w, b = self.words, self.b
        for k, slot in enumerate(self.held):
            b.store(self.handle(slot), w.item(b, self.stack, k))
        self.well("aoti_torch_call_dispatcher", [self.otherwise, w.text("none", ""), self.stack])
        for slot in self.results:
            b.call(w.functions["aoti_torch_delete_tensor_object"], [self.handle(slot)])
        b.ret_void()

    def check(self, parameter: Any, width: Any) -> None:
        """Fail unless the parameter is of the type that is computed in, finite, and in its domain; NaN may be."""
        w, b, ir = self.words, self.b, self.words.ir
        wide = b.icmp_signed("==", width, w.number(8))
        codes = [ir.Constant(w.int, w.codes[k]) for k in (1, 0)]
        with b.if_then(b.icmp_signed("!=", self.asked("get_dtype", parameter, w.int), b.select(wide, *codes))):
            self.fail(
                w.text("kind", "a parameter that is a tensor has the type that is computed in: float32 or float64")
            )
        self.make_dense(parameter)
        data = self.asked("get_data_ptr", parameter, w.pointer)
        value, infinity = self.room(ir.DoubleType()), float("inf")
        with w.each(b, self.asked("get_numel", parameter, w.long)) as k:
            with b.if_else(wide) as (double, single):
                with double:
                    b.store(b.load(w.item(b, data, k, ir.DoubleType()), typ=ir.DoubleType()), value)
                with single:
                    narrow = b.load(w.item(b, data, k, ir.FloatType()), typ=ir.FloatType())
                    b.store(b.fpext(narrow, ir.DoubleType()), value)
            bad = [("==", infinity), ("==", -infinity), *_OUTSIDE[self.shape.domain or "real"]]
            found = b.load(value, typ=ir.DoubleType())
            for relation, bound in bad:
                with b.if_then(b.fcmp_ordered(relation, found, ir.Constant(ir.DoubleType(), bound)), likely=False):
                    self.fail(self.filled(w.number(-2)))
