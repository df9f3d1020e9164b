"""Work in processes that are bounded in time and memory.

Takes functions and plain arguments; gives what they return, or raises what they raise. A process that takes too long
or too much, or dies, is ended, and the error says which task it was and what it was doing: `doing` notes that. Other
tasks go on in other processes. The bounds only end a task; what a task gives does not depend on them.
"""

from __future__ import annotations

import contextlib
import pickle
import re
import signal
import sys
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from typing import Any

from ..errors import UserError
from .time_limit import LONGER
from .timings import Stages

try:
    import resource
except ImportError:  # Windows, where the time alone is bounded
    resource = None  # type: ignore[assignment]


@dataclass(frozen=True)
class Limits:
    """How much one task may take."""

    seconds: float = 600
    gigabytes: float = 4


_LARGER = "write the formula in simpler terms, or give it more memory: --gigabytes"
# How a task ends that cannot be done: what is said of it, and what to do.
_ENDS = {
    "memory": ("{stage} needed more than {gigabytes:g} gigabytes", _LARGER),
    "digits": ("a number has too many digits, in {stage}", "write the formula with smaller numbers"),
    "time": ("{stage} took more than {seconds:g} seconds", LONGER),
}
# Python's and FLINT's words for a whole number that no memory holds, such as the digits of exp(exp(exp(50))), and those
# of mpmath, which SymPy asks for as many digits, where its own arithmetic with that number of digits ends.
_TOO_LARGE = re.compile("too many digits in integer|exponent too large")
_DIGITS_OF = ("mpmath", "sympy")


class Ended(UserError):
    """A task that was ended, or that its process did not survive."""


_line: Connection | None = None  # in a worker: to the process that waits for it
_here: ContextVar[Stages | None] = ContextVar("the task that this process does itself", default=None)


def doing(what: str) -> None:
    """Note what the task at hand is doing now."""
    if _line is not None:
        _line.send(("doing", what))
    elif (stages := _here.get()) is not None:
        stages.next(what)


@contextmanager
def staged(label: str) -> Iterator[None]:
    """A task that this process does itself."""
    stages = Stages(label)
    before = _here.set(stages)
    try:
        yield
    finally:
        _here.reset(before)
        stages.next("")


@dataclass(frozen=True)
class _Job:
    label: str
    task: Callable[..., Any]
    arguments: tuple[Any, ...]
    future: Future[Any]


class Workers:
    """So many processes, each started when there is work for it; `tell` hears how far they are."""

    def __init__(self, count: int, limits: Limits, tell: Callable[[str], None] = lambda _: None) -> None:
        self.limits, self._tell = limits, tell
        self._given = self._done = 0
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._running: dict[int, BaseProcess] = {}
        self._stopped = False
        # A thread for each process: it hands out the work, and waits.
        self._threads = [Thread(target=self._serve, args=(k,), daemon=True) for k in range(count)]
        for thread in self._threads:
            thread.start()

    def start(self, label: str, task: Callable[..., Any], *arguments: Any) -> Callable[[], Any]:
        """Have a task done, which `label` names in errors; gives what waits for its result."""
        job = _Job(label, task, arguments, Future())
        self._given += 1
        self._jobs.put(job)
        return job.future.result

    def stop(self) -> None:
        """End all processes, whatever they are doing."""
        self._stopped = True
        for _ in self._threads:
            self._jobs.put(None)
        for process in list(self._running.values()):
            process.kill()
        for thread in self._threads:
            thread.join()

    def stopping(self) -> bool:
        """Whether `stop` was called, by another thread."""
        return self._stopped

    def _serve(self, place: int) -> None:
        worker: _Worker | None = None
        while (job := self._jobs.get()) is not None and not self.stopping():
            self._tell(f"[{self._done + 1}/{self._given}] {job.label}")
            try:
                if worker is None:
                    worker = _Worker(self.limits)
                    self._running[place] = worker.process
                    if self.stopping():
                        break
                job.future.set_result(worker.do(job))
            except Ended as error:
                worker = None
                job.future.set_exception(error)
            except BaseException as error:
                job.future.set_exception(error)
            self._done += 1
        if worker is not None:
            worker.close()


class _Worker:
    """One process, and the line to it."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        # Forking a process that has threads, as NumPy's has, can leave the child waiting for one that it lacks.
        context = get_context("spawn")
        self.line, theirs = context.Pipe()
        self.process = context.Process(target=_work, args=(theirs, limits), daemon=True)
        self.process.start()
        theirs.close()

    def do(self, job: _Job) -> Any:
        """The task's result; raises what the task raises, or `Ended`, and then this process is gone."""
        end = time.monotonic() + self.limits.seconds
        stages, kind = Stages(job.label), "doing"
        content: Any = None
        at = stages.stage
        try:
            self.line.send((job.task, job.arguments))
            while kind == "doing":
                at = stages.stage
                kind, content = self.line.recv() if self.line.poll(max(0.0, end - time.monotonic())) else ("time", None)
                stages.next(content if kind == "doing" else "")
        except (EOFError, OSError) as error:
            self.process.join()
            if self.process.exitcode != -signal.SIGFPE:  # GMP's word for a whole number that no memory holds
                told = f"the process died, with status {self.process.exitcode}"
                raise Ended(f"{job.label}: {told}, in {at}", _LARGER) from error
            kind = "digits"
        if kind in _ENDS:
            self.close()
            told, remedy = _ENDS[kind]
            raise Ended(f"{job.label}: {told.format(stage=at, **vars(self.limits))}", remedy)
        if kind == "failed":
            raise content
        return content

    def close(self) -> None:
        self.process.kill()
        self.process.join()
        self.line.close()


@contextmanager
def workers(count: int, limits: Limits) -> Iterator[Workers]:
    """Processes that end with the block."""
    made = Workers(count, limits)
    try:
        yield made
    finally:
        made.stop()


def _work(line: Connection, limits: Limits) -> None:
    """What a process does: tasks, one after the other, until the line is closed."""
    global _line
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # an interrupted build ends its processes itself
    _line = line
    sys.set_int_max_str_digits(0)  # as in the process that asks
    bounded = False
    with contextlib.suppress(EOFError, OSError):
        while True:
            task, arguments = line.recv()  # and with the first one its libraries
            if not bounded:
                bounded = _bound_memory(int(limits.gigabytes * 2**30))
            line.send(answer(task, arguments))


def answer(task: Callable[..., Any], arguments: Sequence[Any]) -> tuple[str, Any]:
    """What a task comes to: "done" with its result, "memory", "digits", or "failed" with the error."""
    try:
        return "done", task(*arguments)
    except MemoryError:
        return "memory", None
    except OverflowError as error:
        return ("digits", None) if _is_too_large(error) else ("failed", _sendable(error))
    except Exception as error:
        return "failed", _sendable(error)


def _is_too_large(error: OverflowError) -> bool:
    """Whether a number is too large for a library, not for a float of ours."""
    *_, (frame, _) = traceback.walk_tb(error.__traceback__)
    module = str(frame.f_globals.get("__name__", ""))
    return bool(_TOO_LARGE.search(str(error))) or module.partition(".")[0] in _DIGITS_OF


def _sendable(error: Exception) -> Exception:
    """The error as another process can raise it, with its traceback as a note."""
    with contextlib.suppress(Exception):
        if not isinstance(error, UserError):
            error.add_note("".join(traceback.format_exception(error)))
        pickle.loads(pickle.dumps(error))
        return error
    return RuntimeError("".join(traceback.format_exception(error)))


def _bound_memory(more: int) -> bool:
    """Let the system refuse more than a number of bytes beyond what is mapped now; true, whether it can or not."""
    if resource is not None:
        with contextlib.suppress(OSError, ValueError):
            mapped = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
            _, hard = resource.getrlimit(resource.RLIMIT_AS)
            allowed = mapped + more if hard == resource.RLIM_INFINITY else min(mapped + more, hard)
            resource.setrlimit(resource.RLIMIT_AS, (allowed, hard))
    return True
