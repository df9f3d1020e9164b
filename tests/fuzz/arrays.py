"""Fuzzers of calls on arrays: operands that share memory, and a processor in another library's mode."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import ml_dtypes
import numpy as np

from .register import register
from .units import package

Array = np.ndarray[Any, Any]
KINDS = [np.dtype(k) for k in (np.float32, np.float64, np.float16, ml_dtypes.bfloat16)]
SHAPES = [(), (1,), (7,), (40,), (3, 5), (1, 6), (5, 1), (2, 3, 4), (4, 1, 3)]
LONG = [(200,), (333,), (9, 32), (150, 3), (2, 140)]  # longer than lines that are computed together, and than a piece


@dataclass(frozen=True)
class Call:
    """A function to be called: its positional inputs, its parameters and its outputs."""

    name: str
    function: Callable[..., Any]
    inputs: int
    outputs: int = 1
    parameters: tuple[str, ...] = ()
    sums: tuple[str, ...] = ()  # parameters that an output is summed for
    where: bool = True

    def __call__(self, arrays: list[Array], values: dict[str, Array], **keywords: Any) -> tuple[Any, ...]:
        found = self.function(*arrays, **values, **keywords)
        return found if isinstance(found, tuple) else (found,)


def calls() -> list[Call]:
    """Unary, looked up, gated, backward, and backward with sums."""
    own = package()
    return [
        Call("relu", own.relu, 1),
        Call("logistic", own.logistic, 1),
        Call("table", own.table, 1),
        Call("table.d1", own.table.d1, 1),
        Call("gate", own.gate, 1, parameters=("tau", "beta")),
        Call("prelu.d1", own.prelu.d1, 1, parameters=("alpha",)),
        Call("blend", own.blend, 2, parameters=("alpha",)),
        Call("logistic.backward", own.logistic.backward, 2),
        Call("relu.backward", own.relu.backward, 2),
        Call("table.backward", own.table.backward, 2),
        Call("prelu.backward", own.prelu.backward, 2, 2, ("alpha",), ("alpha",)),
        Call("gate.backward", own.gate.backward, 2, 2, ("tau", "beta"), ("beta",)),
        Call("blend.backward", own.blend.backward, 3, 3, ("alpha",), ("alpha",)),
    ]


@contextmanager
def restored() -> Iterator[Any]:
    """The package's state of threads and caches, put back afterwards."""
    runtime = package().runtime
    count, limit, run = package().get_num_threads(), runtime.memory.limit.value, runtime.threads.run
    try:
        yield runtime
    finally:
        runtime.threads.run = run
        package().set_num_threads(count)
        runtime.memory.limit.value = limit


def bits(array: Any) -> Array:
    """The bit pattern of every element, all NaN alike."""
    made = np.array(array, ndmin=1)
    found = made.view(f"u{made.itemsize}").copy()
    found[np.isnan(made)] = 1
    return found


# Operands that share memory


@dataclass
class Draw:
    """What is drawn at random for one call."""

    random: np.random.Generator
    buffer: Array
    told: list[str] = field(default_factory=list)

    def view(self, shape: tuple[int, ...], *, apart: bool) -> Array:
        """A view of the buffer with steps of either sign and gaps; with `apart`, each element at a place of its own."""
        kind, size = self.buffer.dtype, self.buffer.size
        plain = self.random.random() < 0.4
        steps, reach = [0] * len(shape), 1
        for axis in range(len(shape) - 1, -1, -1) if plain else self.random.permutation(len(shape)):
            gap = 1 if plain else int(self.random.choice([1, 1, 1, 2, 3]))
            steps[axis] = reach * gap
            reach = steps[axis] * (shape[axis] - 1) + reach if apart or self.random.random() < 0.6 else 1
            if not plain and self.random.random() < 0.25:
                steps[axis] = -steps[axis]
            if not apart and not plain and self.random.random() < 0.15:
                steps[axis] = 0
        low = sum(s * (n - 1) for s, n in zip(steps, shape, strict=True) if s < 0)
        high = sum(s * (n - 1) for s, n in zip(steps, shape, strict=True) if s > 0)
        room = size - 1 - (high - low)
        if room < 0:
            return self.view(shape, apart=apart)
        near = min(room, 8)  # most views start close together
        start = int(self.random.integers(0, (near if self.random.random() < 0.8 else room) + 1)) - low
        strides = tuple(s * kind.itemsize for s in steps)
        self.told.append(f"{start}: {shape} by {tuple(steps)}")
        return np.ndarray(shape, kind, self.buffer.view(np.uint8).data, start * kind.itemsize, strides)

    def operand(self, target: Array) -> Array:
        """A view that broadcasts to the target; often the target itself, or a part that starts where it starts."""
        kind = self.random.random()
        if kind < 0.15:
            self.told.append("the target")
            return target
        if kind < 0.3:
            at = tuple(slice(None) if self.random.random() < 0.5 else slice(0, 1) for _ in target.shape)
            self.told.append(f"the target at {at}")
            return target[(..., *at)]  # a view where there are no axes, too
        return self.view(self.below(target.shape), apart=False)

    def again(self, view: Array, buffer: Array) -> Array:
        """The same view of another buffer."""
        place = view.__array_interface__["data"][0] - self.buffer.__array_interface__["data"][0]
        return np.ndarray(view.shape, view.dtype, buffer.view(np.uint8).data, place, view.strides)

    def below(self, shape: tuple[int, ...]) -> tuple[int, ...]:
        """A shape that broadcasts to this one."""
        if self.random.random() < 0.6:
            return shape
        cut = shape[int(self.random.integers(0, len(shape) + 1)) :]
        return tuple(n if self.random.random() < 0.6 else 1 for n in cut)


def overlap(count: int, seed: int, kinds: Sequence[np.dtype[Any]] = KINDS) -> list[str]:
    """Outputs anywhere over one buffer with the inputs and the parameters.

    What is right is computed on copies, in one thread; the whole buffer is compared. Pieces of work go to three
    threads, or one after the other in any order, which shows what threads show only now and then.
    """
    random = np.random.default_rng(seed)
    failures = []
    known = calls()

    def shuffled(work: Callable[[Any], object], pieces: Sequence[Any]) -> None:
        for piece in random.permutation(np.array(pieces)):
            work(tuple(int(edge) for edge in piece))

    with restored() as runtime, np.errstate(all="ignore"):
        run = runtime.threads.run
        for k in range(count):
            if k % 64 == 0:
                several = int(random.integers(3))
                package().set_num_threads(3 if several else 1)
                runtime.threads.run = shuffled if several == 2 else run
                limit = sys.maxsize if random.random() < 0.5 else 0
            call, kind = known[int(random.integers(len(known)))], kinds[int(random.integers(len(kinds)))]
            long = random.random() < 0.3
            shape = (LONG if long else SHAPES)[int(random.integers(len(LONG if long else SHAPES)))]
            buffer = random.standard_normal(1500 if long else 150).astype(kind)
            text = _one(call, shape, Draw(random, buffer), runtime, (2 if several else sys.maxsize, limit))
            if text:
                how = ("one thread", "three threads", "pieces in any order")[several]
                failures.append(f"case {k} of seed {seed}: {call.name}, {kind}, {how}, limit {limit}; {text}")
    return failures


def _one(call: Call, shape: tuple[int, ...], draw: Draw, runtime: Any, setting: tuple[int, int]) -> str:
    random, buffer = draw.random, draw.buffer
    target = draw.view(shape, apart=True)
    arrays = [draw.operand(target) for _ in range(call.inputs)]
    values = {name: draw.operand(target) for name in call.parameters if random.random() < 0.6}
    if "beta" in values or "tau" in values:
        np.abs(buffer, out=buffer)  # whose domain is positive
    shapes = [np.shape(values.get(name, 0.0)) for name in call.sums]
    outs: list[Array | None] = [target]
    for own in [shape] * (call.outputs - len(shapes) - 1) + shapes:
        other = draw.view(own, apart=True) if random.random() < 0.7 else None
        if other is not None and any(t is not None and np.may_share_memory(t, other) for t in outs):
            other = None  # which of two results is written last is nobody's promise
        outs.append(other)
    if np.broadcast_shapes(*(a.shape for a in (*arrays, *values.values()))) != shape:
        arrays[0] = draw.view(shape, apart=False)
    mask = random.random(draw.below(shape)) < 0.6 if call.where and random.random() < 0.3 else None

    threads, memory = runtime.threads.state, runtime.memory.limit
    threads.threshold, memory.value = sys.maxsize, sys.maxsize
    keywords: dict[str, Any] = {}
    if mask is not None:
        keywords["where"] = mask  # what it leaves out is what an output holds
        outs = [np.zeros(shape, buffer.dtype) if out is None else out for out in outs[: len(outs) - len(shapes)]] + (
            outs[len(outs) - len(shapes) :]
        )
    copies = tuple(None if out is None else out.copy() for out in outs)
    results = call([a.copy() for a in arrays], {name: v.copy() for name, v in values.items()}, out=copies, **keywords)
    right = buffer.copy()
    for out, result in zip(outs, results, strict=True):
        if out is not None and np.may_share_memory(out, buffer):
            draw.again(out, right)[...] = result

    threads.threshold, memory.value = setting
    found = call(arrays, values, out=tuple(outs) if len(outs) > 1 else target, **keywords)
    wrong = (bits(buffer) != bits(right)).sum()
    wrong += sum((bits(a) != bits(b)).sum() for a, b, out in zip(found, results, outs, strict=True) if out is None)
    return f"{wrong} elements are wrong; target and operands: {'; '.join(draw.told)}" if wrong else ""


# The processor's modes


def modes(count: int, seed: int, kinds: Sequence[np.dtype[Any]] = KINDS) -> list[str]:
    """Any rounding mode, flushing and traps, set by the caller: the bits are the same, and the register afterwards."""
    known = register()
    if known is None:
        return []
    random = np.random.default_rng(seed)
    failures = []
    functions = calls()
    with restored() as runtime, np.errstate(all="ignore"):
        for k in range(count):
            call, kind = functions[int(random.integers(len(functions)))], kinds[int(random.integers(len(kinds)))]
            mode = known.standard | int(random.choice(known.roundings)) | int(random.choice(known.flush))
            if random.random() < 0.1:
                mode ^= known.traps
            anew = k % 200 == 0
            count_of_threads = 3 if k % 400 < 200 else 1
            shape = SHAPES[int(random.integers(len(SHAPES)))]
            arrays = [_spread(random, kind, shape) for _ in range(call.inputs)]
            values: dict[str, Any] = {}
            for name in call.parameters:
                if random.random() < 0.6:
                    own = shape[-1:] if random.random() < 0.5 else ()
                    values[name] = 2.0 ** random.uniform(-14, 14, own)  # positive in every type
            out = None
            if call.outputs == 1 and random.random() < 0.3:  # one that NumPy casts to
                out = np.zeros(shape, random.choice([np.float32, np.float64]))
            keywords = {} if out is None else {"out": out, "casting": "unsafe"} if call.where else {"out": out}

            right = _bits_of(call, arrays, values, keywords)
            known.set(mode)
            try:
                if anew:
                    package().set_num_threads(count_of_threads)
                    runtime.threads.state.threshold = 2 if count_of_threads > 1 else sys.maxsize
                found = call(arrays, values, **keywords)
                after = known.get()
            finally:
                known.set(known.standard)
            wrong = sum((bits(a) != b).sum() for a, b in zip(found, right, strict=True))
            if wrong or after != mode:
                told = f"the register is {after:#x}" if after != mode else f"{wrong} elements differ"
                failures.append(f"case {k} of seed {seed}: {call.name}, {kind}, {shape}, register {mode:#x}: {told}")
    return failures


def _bits_of(call: Call, arrays: list[Array], values: dict[str, Any], keywords: dict[str, Any]) -> list[Array]:
    return [bits(found) for found in call(arrays, values, **keywords)]


def _spread(random: np.random.Generator, kind: np.dtype[Any], shape: tuple[int, ...]) -> Array:
    """Numbers of every exponent, subnormals among them."""
    pattern = random.integers(0, 2 ** (8 * kind.itemsize), shape, np.uint64, endpoint=False)
    made = np.asarray(pattern).astype(f"u{kind.itemsize}").view(kind)
    return np.where(np.isfinite(made), made, kind.type(1)).astype(kind)
