"""Kernels of PyTorch's dispatcher as LLVM code around the loops of the package: no C++ compiler, and no Python in a call.

Takes the shape of an operator: how many tensors and numbers it is given, and how many tensors it gives. Gives the
address of a boxed kernel, `void (uint64_t *stack, uint64_t arguments, uint64_t results)`, as PyTorch's stable C interface
registers it. The kernel finds its loop by the tensors' type in a table, whose empty entries Python fills when they are
first needed, and runs it on PyTorch's threads.

A result lies in memory as `torch.empty_like` of the operator's x: dense, its axes in the order of those of x.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

import torch

from ...cpu.runtime import memory

TYPES = ("float32", "float64", "float16", "bfloat16")
_SIZES = (4, 8, 2, 2)
GRAIN = 32768  # elements that are worth a thread, as PyTorch's own `at::internal::GRAIN_SIZE`
_OPERANDS = 16  # more than any loop has


class Shape(NamedTuple):
    """What an operator takes and gives; `lead` is the tensor that decides where results lie."""

    tensors: int
    lead: int
    numbers: int
    results: int


class Slot(NamedTuple):
    """An operator: its shape, and what gives the address of its loop for a type, by its name."""

    shape: Shape
    address: Callable[[str], int]


# Every function of PyTorch's that a kernel calls, with the types of its arguments; each gives 0 where all is well.
_FUNCTIONS = {
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
_REGISTER = ("aoti_torch_library_init_impl", "torch_library_impl")
_kept: list[Any] = []  # PyTorch keeps pointers to code, names and tables


def library() -> Any:
    """PyTorch's library with its C interface; None where it lacks a function that is needed here."""
    folder = Path(torch.__file__).parent / "lib"
    for name in ("libtorch_cpu.so", "libtorch_cpu.dylib", "torch_cpu.dll"):
        with suppress(OSError):
            found = ctypes.CDLL(str(folder / name))
            return found if all(hasattr(found, need) for need in (*_FUNCTIONS, *_REGISTER)) else None
    return None


def register(found: Any, namespace: str, operators: Iterable[tuple[tuple[str, ...], Slot]]) -> None:
    """Register kernels for the CPU: one for each slot, under each of the names that it has."""
    operators = list(operators)
    tables = (ctypes.c_void_p * len(TYPES) * max(1, len(operators)))()
    fill = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_int64, ctypes.c_int64)(_filler(operators, tables))
    code = _compiled(found, [slot for _, slot in operators], ctypes.addressof(tables), fill)
    handle = ctypes.c_void_p()
    texts = [namespace.encode(), b"CPU", b"generated"]
    _kept.extend((tables, fill, code, handle, texts))
    if found.aoti_torch_library_init_impl(*texts, 0, ctypes.byref(handle)):
        raise RuntimeError(f"PyTorch gives no library for {namespace}")
    add = found.torch_library_impl
    add.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p, ctypes.c_uint64]
    major, minor = (int(part) for part in torch.__version__.split(".")[:2])
    for k, (names, _) in enumerate(operators):
        for name in names:
            text = name.encode()
            _kept.append(text)
            if add(handle, text, code.get_function_address(f"kernel{k}"), major << 56 | minor << 48):
                raise RuntimeError(f"PyTorch does not take a kernel for {namespace}::{name}")


def _filler(operators: list[tuple[tuple[str, ...], Slot]], tables: Any) -> Callable[[int, int], int | None]:
    """A function that kernels call for a loop that is not in their table: fills the entry, or gives a text of why not."""
    texts: dict[str, Any] = {}  # what was given lives on

    def fill(operator: int, kind: int) -> int | None:
        names, slot = operators[operator]
        try:
            if kind < 0:
                listed = f"{', '.join(TYPES[:-1])} or {TYPES[-1]}"
                raise TypeError(f"{names[0]} takes tensors of {listed}; convert the tensor first, as in x.float()")
            tables[operator][kind] = slot.address(TYPES[kind])
        except BaseException as error:  # nothing can be raised through the code that called
            text = f"{error}" if kind < 0 else f"{names[0]} was not compiled: {type(error).__name__}: {error}"
            return ctypes.addressof(texts.setdefault(text, ctypes.create_string_buffer(text.encode())))
        return None

    return fill


def _compiled(found: Any, slots: list[Slot], tables: int, fill: Any) -> Any:
    """The engine that holds `kernel0`, `kernel1`, ...: one for each slot."""
    import llvmlite.binding as llvm
    from llvmlite import ir

    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    for name in _FUNCTIONS:
        llvm.add_symbol(name, ctypes.cast(getattr(found, name), ctypes.c_void_p).value)
    module = ir.Module("kernels")
    module.triple = llvm.get_process_triple()
    words = _Words(module, found, ctypes.cast(fill, ctypes.c_void_p).value or 0)
    entry = ctypes.sizeof(ctypes.c_void_p) * len(TYPES)
    bodies = {shape: words.body(shape) for shape in dict.fromkeys(slot.shape for slot in slots)}
    for k, slot in enumerate(slots):
        words.kernel(k, bodies[slot.shape], tables + k * entry)
    parsed = llvm.parse_assembly(str(module))
    parsed.verify()
    engine = llvm.create_mcjit_compiler(parsed, llvm.Target.from_default_triple().create_target_machine(opt=2, jit=True))
    engine.finalize_object()
    return engine


class _Words:
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
            for name, given in _FUNCTIONS.items()
        }
        # the loop, an element's size, how many operands; then where each operand starts, and its step in bytes
        self.context = ir.LiteralStructType(
            [self.pointer, self.long, self.long]
            + [ir.ArrayType(self.pointer, _OPERANDS), ir.ArrayType(self.long, _OPERANDS)]
        )
        self.piece, self.dense, self.alike = self._piece(), self._dense(), self._alike()

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
        arguments, steps = (self.room(b, t, _OPERANDS) for t in (self.pointer, self.long))
        count = self.room(b, self.long)
        b.store(b.sub(end, begin), count)
        with self.each(b, b.load(self.field(b, context, 2), typ=self.long)) as k:
            step = b.load(self.field(b, context, 4, k), typ=self.long)
            start = b.load(self.field(b, context, 3, k), typ=self.pointer)
            b.store(self.item(b, start, b.mul(begin, step), self.ir.IntType(8)), self.item(b, arguments, k, self.pointer))
            b.store(step, self.item(b, steps, k))
        kind = self.ir.FunctionType(self.ir.VoidType(), [self.pointer] * 4)
        loop = b.load(self.field(b, context, 0), typ=kind.as_pointer())
        b.call(loop, [arguments, count, steps, self.at(ctypes.addressof(memory.limit))])
        b.ret_void()
        return piece

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
        """`bool alike(axes, sizes, these, those)`: whether two lists agree for every axis that has a size of its own."""
        alike, b = self.function("alike", self.ir.IntType(1), "lppp")
        axes, sizes, these, those = alike.args
        with self.each(b, axes) as k:
            size, this, that = (b.load(self.item(b, array, k), typ=self.long) for array in (sizes, these, those))
            differs = b.and_(b.icmp_signed("!=", this, that), b.icmp_signed("!=", size, self.number(1)))
            with b.if_then(differs, likely=False):
                b.ret(self.ir.Constant(self.ir.IntType(1), 0))
        b.ret(self.ir.Constant(self.ir.IntType(1), 1))
        return alike

    def body(self, shape: Shape) -> Any:
        """`void body(stack, table, operator)`: what all operators of one shape share."""
        name = "body_" + "_".join(map(str, shape))
        body, b = self.function(name, self.ir.VoidType(), "ppl")
        body.linkage = "internal"
        _Body(self, b, shape, *body.args).emit()
        return body

    def kernel(self, k: int, body: Any, table: int) -> None:
        """`void kernel<k>(stack, arguments, results)`, which tells the body its operator."""
        kernel, b = self.function(f"kernel{k}", self.ir.VoidType(), "pll")
        b.call(body, [kernel.args[0], self.at(table), self.number(k)])
        b.ret_void()


class _Each:
    def __init__(self, words: _Words, b: Any, count: Any) -> None:
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


class _Body:
    """The body of a kernel, step by step."""

    def __init__(self, words: _Words, b: Any, shape: Shape, stack: Any, table: Any, operator: Any) -> None:
        self.words, self.b, self.shape = words, b, shape
        self.stack, self.table, self.operator = stack, table, operator
        self.held = [self.room(words.pointer) for _ in range(shape.tensors)]  # the handles, which are ours to delete

    def emit(self) -> None:
        w, b, shape = self.words, self.b, self.shape
        for k, slot in enumerate(self.held):
            b.store(b.load(w.item(b, self.stack, k), typ=w.pointer), slot)
        code = self.asked("get_dtype", self.lead, w.int)
        loop, size = self.found(code)
        axes, sizes, _ = self.layout(self.lead)
        for k in range(shape.tensors):
            if k != shape.lead:
                self.check_like(self.held[k], code, axes, sizes)
        elements = self.asked("get_numel", self.lead, w.long)
        self.make_dense(elements)
        _, sizes, strides = self.layout(self.lead)

        def fresh() -> Any:
            slot = self.room(w.pointer)
            given = [axes, sizes, strides, code, w.ir.Constant(w.int, w.cpu), w.ir.Constant(w.int, -1), slot]
            self.well("aoti_torch_empty_strided", given)
            return slot

        for k in range(shape.tensors):
            if k != shape.lead:
                self.lay_alike(self.held[k], axes, sizes, strides, fresh)
        results = [fresh() for _ in range(shape.results)]
        with b.if_then(b.icmp_signed("!=", elements, w.number(0))):
            self.run(loop, size, elements, results)
        self.delete()
        for k, slot in enumerate(results):
            b.store(b.load(slot, typ=w.pointer), w.item(b, self.stack, k))
        b.ret_void()

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

    def found(self, code: Any) -> tuple[Any, Any]:
        """The loop for a type, and the size of an element; the table is filled where it has no entry yet."""
        w, b, ir = self.words, self.b, self.words.ir
        kind, size = w.number(-1), w.number(0)
        for k, own in enumerate(w.codes):
            here = b.icmp_signed("==", code, ir.Constant(w.int, own))
            kind, size = b.select(here, w.number(k), kind), b.select(here, w.number(_SIZES[k]), size)
        known = b.icmp_signed(">=", kind, w.number(0))
        entry = w.item(b, self.table, b.select(known, kind, w.number(0)), w.pointer)
        missing = b.icmp_unsigned("==", b.load(entry, typ=w.pointer), w.at(0))
        with b.if_then(b.or_(b.not_(known), missing), likely=False):
            kind_of_fill = ir.FunctionType(w.pointer, [w.long, w.long])
            why = b.call(b.inttoptr(w.number(w.fill), kind_of_fill.as_pointer()), [self.operator, kind])
            with b.if_then(b.icmp_unsigned("!=", why, w.at(0))):
                self.fail(why)
        return b.load(entry, typ=w.pointer), size

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

    def make_dense(self, elements: Any) -> None:
        """A copy in place of the first tensor where that has gaps, in the order of its axes."""
        w, b = self.words, self.b
        axes, sizes, strides = self.layout(self.lead)
        dense = b.or_(
            b.call(w.dense, [axes, sizes, strides, elements]), b.icmp_signed("==", elements, w.number(0))
        )
        with b.if_then(b.not_(dense)):
            stack = self.room(w.long, 2)  # aten::clone(Tensor self, *, MemoryFormat? memory_format=None)
            b.store(self.handle(self.lead), stack)
            b.store(w.number(0), w.item(b, stack, 1))
            self.well("aoti_torch_call_dispatcher", [w.text("clone", "aten::clone"), w.text("none", ""), stack])
            b.store(b.load(stack, typ=w.pointer), self.lead)

    def lay_alike(self, slot: Any, axes: Any, sizes: Any, strides: Any, fresh: Callable[[], Any]) -> None:
        """A copy in place of a tensor whose elements lie otherwise than those of the first."""
        w, b = self.words, self.b
        own = self.asked("get_strides", slot, w.pointer)
        with b.if_then(b.not_(b.call(w.alike, [axes, sizes, strides, own]))):
            copy = self.handle(fresh())
            self.well("aoti_torch_copy_", [copy, self.handle(slot), w.ir.Constant(w.int, 0)])
            b.call(w.functions["aoti_torch_delete_tensor_object"], [self.handle(slot)])
            b.store(copy, slot)

    def run(self, loop: Any, size: Any, elements: Any, results: list[Any]) -> None:
        """The loop over all elements, by several threads where there are many."""
        w, b, ir = self.words, self.b, self.words.ir
        context = self.room(w.context)
        numbers = [self.number(k, size) for k in range(self.shape.numbers)]
        operands = [*self.held, *numbers, *results]
        for k, value in enumerate((loop, size, w.number(len(operands)))):
            b.store(value, w.field(b, context, k))
        for k, operand in enumerate(operands):
            index = ir.Constant(w.int, k)
            own = operand in numbers
            start = operand if own else self.asked("get_data_ptr", operand, w.pointer)
            b.store(start, w.field(b, context, 3, index))
            b.store(w.number(0) if own else size, w.field(b, context, 4, index))
        with b.if_else(b.icmp_signed("<", elements, w.number(GRAIN))) as (few, many):
            with few:
                b.call(w.piece, [w.number(0), elements, context])
            with many:
                given = [w.number(0), elements, w.number(GRAIN), w.piece, context]
                self.well("torch_parallel_for", given)

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
        false, line = w.ir.Constant(w.ir.IntType(1), 0), w.ir.Constant(w.int, 0)
        where = w.text("where", "kernel")
        b.call(w.functions["aoti_torch_check"], [false, where, where, line, text])
        b.unreachable()

    def delete(self) -> None:
        for slot in self.held:
            self.b.call(self.words.functions["aoti_torch_delete_tensor_object"], [self.handle(slot)])
