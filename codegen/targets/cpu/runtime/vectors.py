"""Kernels as LLVM code for several numbers at a time, and tables that lie in registers.

Takes a kernel's function, in the words of `operations`; runs it once with values that write instructions when they are
added or compared. Gives its results for vectors of any width, or for single numbers: the same operations in the same
order, so the same bits.

A kernel with a table is two functions: what most inputs need, and what the rest do, put together by `joined`.
"""

from __future__ import annotations

import hashlib
import struct
from functools import cache
from types import FunctionType

import llvmlite.binding as llvm
from llvmlite import ir
from numba import types
from numba.core import cgutils
from numba.core.registry import cpu_target
from numba.extending import intrinsic

_FLOAT, _DOUBLE, _BOOL = ir.FloatType(), ir.DoubleType(), ir.IntType(1)
_I32, _I64 = ir.IntType(32), ir.IntType(64)
_SUFFIXES = {_FLOAT: "f32", _DOUBLE: "f64"}
_INTEGERS = {_FLOAT: _I32, _DOUBLE: _I64}
_FLOATS = {_I32: _FLOAT, _I64: _DOUBLE}


class Table(tuple[tuple[float, ...], ...]):
    """The columns of a table."""

    __slots__ = ()


def table(*rows):
    """A table of float32 numbers, from its rows."""
    return Table(zip(*rows, strict=True))


def lookup(columns, column, index):
    """The number of a column at the low bits of an index: a word of kernels, which `traced` gives a meaning."""
    raise TypeError("a table is looked up in compiled code")


class Lanes:
    """A value of a kernel: an LLVM vector, or one number, and the builder that writes what is done with it."""

    __slots__ = ("builder", "value")

    def __init__(self, builder, value):
        self.builder, self.value = builder, value

    @property
    def element(self):
        """The LLVM type of one number."""
        return element(self.value.type)

    def like(self, other):
        """Another value beside this one; a number of Python's becomes one of this type."""
        if isinstance(other, Lanes):
            return other.value
        return ir.Constant(self.value.type, repeated(self.value.type, other))

    def _made(self, value):
        return Lanes(self.builder, value)

    def _both(self, other, floats, integers, swapped=False):
        a, b = self.value, self.like(other)
        a, b = (b, a) if swapped else (a, b)
        return self._made((floats if self.element in _INTEGERS else integers)(a, b))

    def __add__(self, other):
        return self._both(other, self.builder.fadd, self.builder.add)

    def __sub__(self, other):
        return self._both(other, self.builder.fsub, self.builder.sub)

    def __rsub__(self, other):
        return self._both(other, self.builder.fsub, self.builder.sub, swapped=True)

    def __mul__(self, other):
        return self._both(other, self.builder.fmul, self.builder.mul)

    def __truediv__(self, other):
        return self._both(other, self.builder.fdiv, None)

    def __rtruediv__(self, other):
        return self._both(other, self.builder.fdiv, None, swapped=True)

    __radd__, __rmul__ = __add__, __mul__  # which commute, to the bit

    def __and__(self, other):
        return self._both(other, None, self.builder.and_)

    def __or__(self, other):
        return self._both(other, None, self.builder.or_)

    def __lshift__(self, other):
        return self._both(other, None, self.builder.shl)

    def __rshift__(self, other):
        return self._both(other, None, self.builder.ashr)

    def __neg__(self):
        return self._made(self.builder.fneg(self.value))

    def __abs__(self):
        return self._made(_called(self.builder, "fabs", self.value))

    def _compared(self, sign, other):
        return self._made(self.builder.fcmp_ordered(sign, self.value, self.like(other)))

    def __lt__(self, other):
        return self._compared("<", other)

    def __le__(self, other):
        return self._compared("<=", other)

    def __gt__(self, other):
        return self._compared(">", other)

    def __ge__(self, other):
        return self._compared(">=", other)

    def __eq__(self, other):
        return self._compared("==", other)

    __hash__ = None  # type: ignore[assignment]  # equality is an instruction

    def __bool__(self):
        raise TypeError("a value of a kernel is no truth value while it is compiled")


def element(kind):
    """The type of one number."""
    return kind.element if isinstance(kind, ir.VectorType) else kind


def shaped(kind, like):
    """A type of as many numbers as another has."""
    return ir.VectorType(kind, like.count) if isinstance(like, ir.VectorType) else kind


def repeated(kind, number):
    """A constant's value in a type: a number, or as many as there are lanes."""
    return [number] * kind.count if isinstance(kind, ir.VectorType) else number


def _called(builder, name, *values):
    """An intrinsic of LLVM on values of one type."""
    kind = values[0].type
    suffix = _SUFFIXES[element(kind)]
    suffix = f"v{kind.count}{suffix}" if isinstance(kind, ir.VectorType) else suffix
    function = ir.FunctionType(kind, [kind] * len(values))
    return builder.call(cgutils.get_or_insert_function(builder.module, function, f"llvm.{name}.{suffix}"), values)


def words_of(builder, like):
    """What the words of a kernel's text mean here."""

    def settled(*operands):
        """Operands of one type; literals alone have their own."""
        known = [v for v in operands if isinstance(v, Lanes)]
        one = known[0] if known else number(_DOUBLE if isinstance(operands[0], float) else _I64)(operands[0])
        return [one.like(v) for v in operands]

    def made(name):
        return lambda *operands: Lanes(builder, _called(builder, name, *settled(*operands)))

    def number(kind):
        def convert(value):
            if not isinstance(value, Lanes):
                own = shaped(kind, like)
                return Lanes(builder, ir.Constant(own, repeated(own, value)))
            if value.element is kind or value.element == kind:
                return value
            convert = builder.fpext if kind == _DOUBLE else builder.fptrunc
            return Lanes(builder, convert(value.value, shaped(kind, like)))

        return convert

    def select(condition, *values):
        return Lanes(builder, builder.select(condition.value, *settled(*values)))

    def cast(kinds):
        return lambda v: Lanes(builder, builder.bitcast(v.value, shaped(kinds[v.element], like)))

    tables = {}

    def lookup(columns, column, index):
        key = id(columns), id(index.value)
        if key not in tables:
            tables[key] = _looked_up(builder, columns, index.value)
        return Lanes(builder, tables[key][column])

    return {
        "lookup": lookup,
        "select": select,
        "bits": cast(_INTEGERS),
        "from_bits": cast(_FLOATS),
        "float32": number(_FLOAT),
        "float64": number(_DOUBLE),
        "int32": number(_I32),
        "inf": float("inf"),
        "nan": float("nan"),
        **{name: made(name) for name in ("fma", "sqrt", "copysign")},
    }


def traced(builder, function, arguments):
    """The results of a kernel's function for values of LLVM, a list."""
    words = words_of(builder, arguments[0].type)
    scope = {**function.__globals__, **words}
    results = FunctionType(function.__code__, scope)(*(Lanes(builder, value) for value in arguments))
    return [result.value for result in (results if isinstance(results, tuple) else (results,))]


def _looked_up(builder, columns, index):
    """The numbers of each column of a table at the low bits of an index."""
    kind = index.type
    here = builder.and_(index, ir.Constant(kind, repeated(kind, len(columns[0]) - 1)))
    if not isinstance(kind, ir.VectorType):
        stride = _padded(columns)
        memory, first = _constant(builder.module, columns, stride), builder.mul(here, ir.Constant(kind, stride))
        places = [builder.add(first, ir.Constant(kind, k)) for k in range(len(columns))]
        return [builder.load(builder.gep(memory, [ir.Constant(kind, 0), place])) for place in places]
    if kind.count == width() == 16 and len(columns[0]) in (16, 32):
        return [_permuted(builder, column, index) for column in columns]
    return _transposed(builder, columns, here)


def _permuted(builder, column, index):
    """A column that lies in one register of AVX-512 or in two, by one instruction."""
    kind, own = index.type, ir.VectorType(_FLOAT, index.type.count)
    memory = builder.bitcast(_constant(builder.module, [column], 1), own.as_pointer())
    parts = [builder.load(builder.gep(memory, [_I32(k)]), align=4) for k in range(len(column) // index.type.count)]
    if len(parts) == 1:
        return _intrinsic(builder, "llvm.x86.avx512.permvar.sf.512", [own, kind], [parts[0], index])
    return _intrinsic(builder, "llvm.x86.avx512.vpermi2var.ps.512", [own, kind, own], [parts[0], index, parts[1]])


def _transposed(builder, columns, here):
    """Rows are loaded for each lane and transposed.

    On Zen 3, `silu` of 65,536 numbers takes 0.6 of the time that it took with permutes of eight numbers and selects.
    """
    lanes, stride = here.type.count, _padded(columns)
    memory = builder.bitcast(_constant(builder.module, columns, stride), _FLOAT.as_pointer())
    places = builder.mul(here, ir.Constant(here.type, [stride] * lanes))
    starts = [builder.extract_element(places, _I32(k)) for k in range(lanes)]
    return in_rows(builder, memory, starts, stride)[: len(columns)]


def in_rows(builder, memory, starts, stride):
    """Vectors of the numbers in rows of `stride`, a power of two or a multiple of four: one row for each lane.

    Where there are four numbers or more, four are loaded at a time, and transposed.
    """
    lanes, kind = len(starts), memory.type.pointee
    step = min(stride, 4)
    part = ir.VectorType(kind, step)

    def shuffled(a, b, mask):
        return builder.shuffle_vector(a, b, ir.Constant(ir.VectorType(_I32, len(mask)), mask))

    def by_quarters(a, b, mask):
        """A shuffle that does the same in every four lanes; numbers from 4 on are those of `b`."""
        return shuffled(a, b, [q + (k if k < 4 else lanes + k - 4) for q in range(0, lanes, 4) for k in mask])

    def row(lane, first):
        at = builder.gep(memory, [builder.add(starts[lane], ir.Constant(starts[lane].type, first))])
        return builder.load(builder.bitcast(at, part.as_pointer()), align=4 * step)

    def together(parts):
        while len(parts) > 1:
            both = range(2 * parts[0].type.count)
            parts = [shuffled(a, b, list(both)) for a, b in zip(parts[::2], parts[1::2], strict=True)]
        return parts[0]

    if step < 4:
        whole = together([row(lane, 0) for lane in range(lanes)])
        return [shuffled(whole, whole, list(range(k, step * lanes, step))) for k in range(step)]
    found = []
    for first in range(0, stride, 4):
        quads = [together([row(lane, first) for lane in range(k, lanes, 4)]) for k in range(4)]
        for mask in ([0, 4, 1, 5], [2, 6, 3, 7]):  # of the first two of four, or of the last two
            a, b = (by_quarters(quads[k], quads[k + 1], mask) for k in (0, 2))
            found += [by_quarters(a, b, [0, 1, 4, 5]), by_quarters(a, b, [2, 3, 6, 7])]
    return found


def _padded(columns):
    """How many numbers a row takes in memory."""
    return -(-len(columns) // 4) * 4


def _intrinsic(builder, name, kinds, values):
    function = ir.FunctionType(kinds[0], kinds)
    return builder.call(cgutils.get_or_insert_function(builder.module, function, name), values)


def _constant(module, columns, stride):
    """A table in memory, once in a module: rows, each of which takes `stride` numbers."""
    rows = [row + (0.0,) * (stride - len(columns)) for row in zip(*columns, strict=True)]
    numbers = [number for row in rows for number in row]
    digest = hashlib.sha256(struct.pack(f"<{len(numbers)}f", *numbers)).hexdigest()[:16]
    name = f"table.{digest}"
    if name in module.globals:
        return module.globals[name]
    kind = ir.ArrayType(_FLOAT, len(numbers))
    made = ir.GlobalVariable(module, kind, name)
    made.linkage, made.global_constant, made.align = "internal", True, 64
    made.initializer = ir.Constant(kind, [_single(number) for number in numbers])
    return made


def _single(number):
    """A number rounded to float32: what LLVM reads has to be one."""
    return struct.unpack("<f", struct.pack("<f", number))[0]


_WIDE = """
define <{0} x i32> @wide(<{0} x i32> %a, <{0} x i32> %b) {{
  %c = add <{0} x i32> %a, %b
  ret <{0} x i32> %c
}}
"""


@cache
def width() -> int:
    """How many float32 numbers a register of the processor holds that Numba compiles for.

    Asked of LLVM itself: the features of a processor follow from its name as well as from their list.
    """
    _, name, features = cpu_target.target_context.codegen().magic_tuple()
    machine = llvm.Target.from_default_triple().create_target_machine(cpu=name, features=features)
    for lanes, register in ((16, "zmm"), (8, "ymm")):
        if register in machine.emit_assembly(llvm.parse_assembly(_WIDE.format(lanes))):
            return lanes
    return 4


def on_x86() -> bool:
    """Whether the processor that Numba compiles for has the instructions of that family."""
    return bool(cpu_target.target_context.codegen().magic_tuple()[0].startswith("x86"))


class Parts:
    """A kernel in two parts, for the inside of compiled code."""

    def __init__(self, usual, rest):
        self.usual, self.rest = usual, rest
        self.__name__, self.__doc__ = rest.__name__.removesuffix("_rest"), usual.__doc__


def joined(usual, rest, outputs=1):
    """The kernel that is `usual` where the first result of that says so, and `rest` elsewhere.

    A user's loop around one with a single output is vectorised: the scalar function names its vectors to LLVM.
    """
    parts = Parts(usual, rest)
    arity = usual.__code__.co_argcount

    def emit(context, builder, signature, arguments):
        if outputs == 1:
            return builder.call(_scalar(builder.module, parts, arity), arguments)
        return context.make_tuple(builder, signature.return_type, branched(builder, parts, arguments))

    names = [f"a{k}" for k in range(arity)]
    scope = {"types": types, "emit": emit}
    result = "types.float32" if outputs == 1 else f"types.UniTuple(types.float32, {outputs})"
    typed = f"{result}({', '.join(['types.float32'] * arity)})"
    exec(f"def {parts.__name__}(typing, {', '.join(names)}): return {typed}, emit", scope)
    scope[parts.__name__].__doc__ = parts.__doc__
    made = intrinsic(scope[parts.__name__])
    made.parts, made.py_func, made.__doc__ = parts, usual, usual.__doc__
    return made


_PURE = {"noinline", "nounwind", "willreturn", "memory(none)"}


def _scalar(module, parts, arity):
    """The function of single numbers in a module, which names those of vectors."""
    digest = hashlib.sha256(f"{parts.usual.__module__}.{parts.__name__}".encode()).hexdigest()[:12]
    name = f"{parts.__name__}.{digest}"
    if name in module.globals:
        return module.globals[name]
    function = ir.Function(module, ir.FunctionType(_FLOAT, [_FLOAT] * arity), name)
    function.linkage = "internal"
    _attribute(function, *_PURE)
    builder = ir.IRBuilder(function.append_basic_block())
    builder.ret(*branched(builder, parts, list(function.args)))
    variants = []
    for lanes in (width(), 8) if width() > 8 else (width(),):
        kind = ir.VectorType(_FLOAT, lanes)
        wide = ir.Function(module, ir.FunctionType(kind, [kind] * arity), f"{name}.{lanes}")
        wide.linkage = "internal"
        _attribute(wide, *_PURE)
        inner = ir.IRBuilder(wide.append_basic_block())
        inner.ret(*branched(inner, parts, list(wide.args)))
        variants.append((lanes, wide))
    told = ",".join(f"_ZGV_LLVM_N{lanes}{'v' * arity}_{name}({wide.name})" for lanes, wide in variants)
    _attribute(function, f'"vector-function-abi-variant"="{told}"')
    _keep(module, [function, *(wide for _, wide in variants)])
    return function


def _attribute(function, *names):
    """Attributes of a function, also those that llvmlite does not know."""
    function.attributes._known = frozenset(function.attributes._known) | set(names)
    for name in names:
        function.attributes.add(name)


def _keep(module, functions):
    """Nothing calls the vectors yet: LLVM is told not to remove them, nor an argument that is a constant everywhere."""
    pointer = ir.IntType(8).as_pointer()
    name = "llvm.compiler.used"
    before = module.globals.get(name)
    kept = [*(before.initializer.constant if before else ()), *(f.bitcast(pointer) for f in functions)]
    kind = ir.ArrayType(pointer, len(kept))
    made = before or ir.GlobalVariable(module, kind, name)
    made.value_type, made.type = kind, kind.as_pointer()
    made.linkage, made.section, made.initializer = "appending", "llvm.metadata", ir.Constant(kind, kept)


def branched(builder, parts, arguments):
    """The results for these numbers; what the rest need is done only where one of them is of the rest."""
    usual, *results = traced(builder, parts.usual, arguments)
    before = builder.block
    with builder.if_then(builder.not_(all_of(builder, usual)), likely=False):
        others = traced(builder, parts.rest, arguments)
        others = [builder.select(usual, *pair) for pair in zip(results, others, strict=True)]
        there = builder.block
    found = []
    for result, other in zip(results, others, strict=True):
        found.append(builder.phi(result.type))
        found[-1].add_incoming(result, before)
        found[-1].add_incoming(other, there)
    return found


def all_of(builder, condition):
    """Whether a condition holds in every lane."""
    if not isinstance(condition.type, ir.VectorType):
        return condition
    whole = ir.IntType(condition.type.count)
    return builder.icmp_unsigned("==", builder.bitcast(condition, whole), ir.Constant(whole, -1))
