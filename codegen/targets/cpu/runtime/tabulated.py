"""Kernels for half types in two stages: what follows from x alone is in a table, and what remains is computed.

A half type has 65,536 numbers. What a kernel makes of x alone is computed for each of them when a loop first runs in a
process, and an element of an array loads its row: the result, where there is nothing but x, or what its gradient and
its gate are combined with. The operations are the kernel's own, in its own order, and so are the bits.

Takes the frame of a loop; gives a table that computes dense operands, or none where the kernel itself is as fast.
"""

from __future__ import annotations

import operator
from types import FunctionType

from llvmlite import ir

from . import vector_loops
from .vectors import Lanes, in_rows, repeated, shaped, words_of

_BYTES = 2  # of a half type
NUMBERS = 1 << 8 * _BYTES
_BLOCK = 256  # results that are computed together
_LINE = 64  # bytes that travel together between caches and memory
# Operations on x alone from which on a row is loaded instead. On Zen 3 an element's row takes as long as some fifteen
# operations on a vector do for each of its numbers, and each number that is loaded as one or two.
_WORTH, _EACH = 14, 2
_CONSTANT, _KNOWN, _LATER = range(3)  # what follows from nothing, from x alone, and from other inputs
_DOUBLE, _BOOL = ir.DoubleType(), ir.IntType(1)
_I32, _I64 = ir.IntType(32), ir.IntType(64)
_LONG = (_DOUBLE, _I64)  # two words each
# What a kernel's text calls, besides Python's own `abs`.
_WORDS = ("lookup", "select", "bits", "from_bits", "float32", "float64", "int32", "fma", "sqrt", "copysign")


def table_of(frame, kernel, loop):
    """The table of a loop over numbers of a half type whose parameters are constants; None where it has none."""
    if frame.storage.size != _BYTES or loop.parameters:
        return None
    usual, rest = (frame.parts.usual, frame.parts.rest) if frame.parts else (kernel.py_func, None)
    if not _in_words(usual):
        return None
    staged = _Staged(usual, 1 if loop.products else 0, loop.arrays, loop.constants)
    if len(staged.known) < _WORTH + _EACH * len(staged.columns):
        return None
    return _Results(frame) if loop.arrays == 1 else _Rows(staged, rest)


def _in_words(function):
    """Whether a kernel calls nothing else, such as another kernel of somebody's own."""
    called = {name for name in function.__code__.co_names if callable(function.__globals__.get(name))}
    return called <= set(_WORDS)


class _Step:
    """An operation of a kernel's text on numbers and on other steps."""

    __slots__ = ("operands", "stage", "word")

    def __init__(self, word, operands, stage=None):
        self.word, self.operands = word, operands
        follows = max((s.stage for s in operands if isinstance(s, _Step)), default=_CONSTANT)
        self.stage: int = follows if stage is None else stage


class _Staged:
    """The steps of a kernel, by their stages.

    Attributes
    ----------
    first : list of _Step
        Those that follow from x alone or from nothing, in order.
    known : list of _Step
        The former of these.
    columns : list of _Step
        Those of them that later steps need, or that are results.
    """

    def __init__(self, function, x, arrays, constants):
        self.steps: list[_Step] = []
        self.x = x
        self.inputs = [_Step(None, (), _KNOWN if k == x else _LATER) for k in range(arrays)]
        numbers = [self._step("float32", number) for number in constants]
        scope = function.__globals__ | {name: self._word(name) for name in _WORDS}
        found = FunctionType(function.__code__, scope)(*map(_Traced, [self] * arrays, self.inputs), *numbers)
        self.results = [_plain(r) for r in (found if isinstance(found, tuple) else (found,))]
        self.first = [s for s in self.steps if s.stage != _LATER]
        self.known = [s for s in self.first if s.stage == _KNOWN]
        self._after()
        own = {s for s in self.known if s.stage == _KNOWN}
        needed = [*self.results, *(o for s in self.steps if s.stage == _LATER for o in s.operands)]
        self.columns = [s for s in dict.fromkeys(n for n in needed if isinstance(n, _Step)) if s in own]

    def _step(self, word, *operands):
        step = _Step(word, tuple(map(_plain, operands)))
        self.steps.append(step)
        return _Traced(self, step)

    def _word(self, name):
        return lambda *operands: self._step(name, *operands)

    def _after(self):
        """What is only made wider for a later step, or chosen of two constants, is made after what it is made of."""
        needed = {o for s in self.steps if s.stage == _LATER for o in s.operands}
        for step in reversed(self.known):
            constants = all(getattr(o, "stage", _CONSTANT) == _CONSTANT for o in step.operands[1:])
            if step in needed and (step.word == "float64" or (step.word == "select" and constants)):
                step.stage = _LATER
                needed.update(step.operands)


class _Traced:
    """A step, as the text of a kernel handles it."""

    __slots__ = ("staged", "step")

    def __init__(self, staged, step):
        self.staged, self.step = staged, step

    def __neg__(self):
        return self.staged._step(operator.neg, self)

    def __abs__(self):
        return self.staged._step(operator.abs, self)


def _plain(operand):
    return operand.step if isinstance(operand, _Traced) else operand


def _operator(name, function, swapped=False):
    def made(self, other):
        return self.staged._step(function, *((other, self) if swapped else (self, other)))

    setattr(_Traced, name, made)


for _name in ("add", "sub", "mul", "truediv", "and", "or", "lshift", "rshift", "lt", "le", "gt", "ge", "eq"):
    _operator(f"__{_name}__", getattr(operator, f"__{_name}__"))
for _name in ("add", "sub", "mul", "truediv"):
    _operator(f"__r{_name}__", getattr(operator, f"__{_name}__"), swapped=True)


def _replayed(builder, like, steps, made):
    """The values of steps in order, beside those that are there: for vectors, or for single numbers."""
    words = words_of(builder, like)
    for step in steps:
        if step not in made:
            operands = [made[o] if isinstance(o, _Step) else o for o in step.operands]
            made[step] = (words[step.word] if isinstance(step.word, str) else step.word)(*operands)
    return made


def _once(frame, fill):
    """Run code in the first call of a process. Threads that come at the same time do the same, and store the same."""
    builder = frame.builder
    made = _memory(frame, _I32, 1, "made")
    missing = builder.icmp_signed("==", builder.load_atomic(made, "acquire", 4), _I32(0))
    with builder.if_then(missing, likely=False):
        fill()
        builder.store_atomic(_I32(1), made, "release", 4)


def _memory(frame, kind, count, name):
    """Memory that stays, with zeros in it at first."""
    whole = ir.ArrayType(kind, count)
    made = ir.GlobalVariable(frame.builder.module, whole, f"{frame.builder.function.name}.{name}")
    made.linkage, made.initializer, made.align = "internal", ir.Constant(whole, None), _LINE
    return made.bitcast(kind.as_pointer())


class _Results:
    """All results, as they lie in memory."""

    def __init__(self, frame):
        self._stored = frame.storage.stored
        self._table = _memory(frame, self._stored, NUMBERS, "results")

    def prepare(self, frame, compute):
        """Fill the table, by a loop that computes dense operands.

        That loop writes the results of its second part over what the first left there, so it does not write into the
        table: a thread may read a number's result while another one stores it again.
        """
        builder = frame.builder

        def fill():
            room, results = (frame.room(self._stored, _BLOCK) for _ in range(2))
            with frame.blocks(frame.number(0), frame.number(NUMBERS), _BLOCK) as (first, size):
                with frame.each(size) as loop:
                    number = builder.trunc(builder.add(first, loop.index), self._stored)
                    builder.store(number, builder.gep(room, [loop.index]))
                compute([room], [results], size)
                frame.copy(results, builder.gep(self._table, [first]), size)

        _once(frame, fill)

    def compute(self, frame, sources, targets, count):
        """The results for so many elements of dense operands."""
        builder = frame.builder
        with frame.each(count) as loop:
            number = builder.zext(builder.load(builder.gep(sources[0], [loop.index])), _I64)
            builder.store(builder.load(builder.gep(self._table, [number])), builder.gep(targets[0], [loop.index]))


class _Rows:
    """What follows from x alone: a row of 32-bit words for each number, the truths in the bits of the last of them."""

    def __init__(self, staged, rest):
        self._staged, self._rest = staged, rest
        self._kinds, self._table, self._stride = {}, None, 0

    def prepare(self, frame, compute):
        """Fill the table, row by row, by the first steps alone."""
        builder, staged = frame.builder, self._staged
        room = frame.room(frame.storage.stored, 1)

        def fill():
            with frame.each(frame.number(NUMBERS)) as loop:
                builder.store(builder.trunc(loop.index, frame.storage.stored), room)
                x = Lanes(builder, frame.storage.load(builder, room, frame.number(0)))
                made = _replayed(builder, x.value.type, staged.first, {staged.inputs[staged.x]: x})
                values = {column: made[column].value for column in staged.columns}
                self._kinds = {column: value.type for column, value in values.items()}
                words = self._words(builder, values)
                self._stride = 1 << (len(words) - 1).bit_length()
                self._table = self._memory(frame)
                start = builder.mul(loop.index, frame.number(self._stride))
                for k, word in enumerate(words):
                    builder.store(word, builder.gep(self._table, [builder.add(start, frame.number(k))]))

        _once(frame, fill)

    def _memory(self, frame):
        return _memory(frame, _I32, NUMBERS * self._stride, "rows")

    def _words(self, builder, values):
        words, truths = [], _I32(0)
        for k, value in enumerate(v for v in values.values() if v.type == _BOOL):
            truths = builder.or_(truths, builder.shl(builder.zext(value, _I32), _I32(k)))
        for value in values.values():
            if value.type in _LONG:
                whole = builder.bitcast(value, _I64)
                words += [builder.trunc(part, _I32) for part in (whole, builder.lshr(whole, _I64(32)))]
            elif value.type != _BOOL:
                words.append(builder.bitcast(value, _I32))
        return [*words, truths] if _BOOL in self._kinds.values() else words

    def compute(self, frame, sources, targets, count):
        """The results for so many elements of dense operands."""
        vector_loops.compute_rows(frame, sources, targets, count, self._usual, self._rest)

    def _usual(self, builder, values, here):
        """Whether vectors of inputs are usual, and the results; `here` is where they lie."""
        staged = self._staged
        like = values[0].type
        made = dict(zip(staged.inputs, (Lanes(builder, v) for v in values), strict=False))
        made |= self._loaded(builder, here[staged.x], like)
        made = _replayed(builder, like, [s for s in staged.steps if s.stage != _KNOWN], made)
        results = [made[r].value for r in staged.results]
        if self._rest is None:
            every = shaped(_BOOL, like)
            return [ir.Constant(every, repeated(every, 1)), *results]
        return results

    def _loaded(self, builder, pointer, like):
        """The columns' values for a vector of numbers that lie in memory."""
        places = [builder.load(builder.gep(pointer, [_I64(k)]), align=2) for k in range(like.count)]
        starts = [builder.mul(builder.zext(p, _I64), _I64(self._stride)) for p in places]
        words = iter(in_rows(builder, self._table, starts, self._stride))
        found = {}
        for column, kind in self._kinds.items():
            if kind in _LONG:
                found[column] = _whole(builder, kind, next(words), next(words))
            elif kind != _BOOL:
                found[column] = builder.bitcast(next(words), shaped(kind, like))
        if _BOOL in self._kinds.values():
            truths = next(words)
            zero = ir.Constant(truths.type, repeated(truths.type, 0))
            for k, column in enumerate(c for c, kind in self._kinds.items() if kind == _BOOL):
                bit = builder.and_(truths, ir.Constant(truths.type, repeated(truths.type, 1 << k)))
                found[column] = builder.icmp_signed("!=", bit, zero)
        return {column: Lanes(builder, value) for column, value in found.items()}


def _whole(builder, kind, low, high):
    """Vectors of 64-bit numbers from their halves."""
    lanes = low.type.count
    order = ir.Constant(ir.VectorType(_I32, 2 * lanes), [k for n in range(lanes) for k in (n, lanes + n)])
    return builder.bitcast(builder.shuffle_vector(low, high, order), ir.VectorType(kind, lanes))
