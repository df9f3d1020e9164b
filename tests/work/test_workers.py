"""Bounded processes: a task that hangs, needs too much or dies is ended and named, and the others go on."""

from __future__ import annotations

import os
import sys
import time

import flint
import mpmath
import pytest

from codegen.definition.location import DefinitionError, Location
from codegen.errors import UserError
from codegen.work.processes import Ended, Limits, doing, workers


def give(value: object) -> object:
    return value


def sleep() -> None:
    doing("the stable form of d1")
    time.sleep(60)


def spin() -> None:
    doing("the loop")
    while True:
        pass


def fill() -> int:
    doing("the derivative")
    held = []
    while True:
        held.append(bytearray(1 << 26))


def outgrow() -> None:
    doing("the derivative")
    give(1 << 10**20)


def outgrow_flint() -> None:
    doing("the derivative")
    give(flint.fmpz(2) ** 2**70)


def outgrow_gmp() -> None:
    doing("the derivative")
    give(flint.fmpz(2) ** 2**40)


def outgrow_mpmath() -> None:
    doing("the derivative")
    give(mpmath.libmp.mpf_e(10**400))


def die() -> None:
    doing("the kernel")
    os._exit(7)


def mistake() -> None:
    raise DefinitionError(Location("defs/a.py", 3), "what", "todo")


def fault() -> None:
    raise ZeroDivisionError("of the tool's own")


class Unsendable(Exception):
    def __init__(self, a: int, b: int) -> None:
        super().__init__("neither")


def unsendable() -> None:
    raise Unsendable(1, 2)


def error_of(task: object, limits: Limits) -> Exception:
    with workers(1, limits) as crew:
        first = crew.start("swish.d1", task)
        second = crew.start("swish.d2", give, "well")
        with pytest.raises(Exception) as caught:  # told apart by the tests
            first()
        assert second() == "well"
    return caught.value


@pytest.mark.parametrize("task", [sleep, spin])
def test_a_task_that_takes_too_long_is_ended(task):
    error = error_of(task, Limits(seconds=1.5))
    assert isinstance(error, Ended)
    assert error.what.startswith("swish.d1: ")
    assert error.what.endswith("took more than 1.5 seconds")
    assert {sleep: "the stable form of d1", spin: "the loop"}[task] in error.what or "its beginning" in error.what
    assert "--seconds" in error.todo


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the system has to bound the memory")
def test_a_task_that_needs_too_much_is_ended():
    error = error_of(fill, Limits(gigabytes=0.5))
    assert str(error).startswith("swish.d1: the derivative needed more than 0.5 gigabytes")
    assert "--gigabytes" in str(error)


@pytest.mark.parametrize("task", [outgrow, outgrow_flint, outgrow_gmp, outgrow_mpmath])
def test_a_number_that_no_memory_holds_is_told(task):
    """Python, FLINT and mpmath say OverflowError, GMP ends the process with the signal of a division by zero."""
    assert str(error_of(task, Limits())).startswith("swish.d1: a number has too many digits, in the derivative")


def test_a_process_that_dies_is_told():
    error = error_of(die, Limits())
    assert str(error).startswith("swish.d1: the process died, with status 7, in the kernel")


def test_a_mistake_of_the_users_arrives_whole():
    error = error_of(mistake, Limits())
    assert isinstance(error, DefinitionError)
    assert (error.where, error.what, error.todo) == ("defs/a.py:3", "what", "todo")
    assert error.location == Location("defs/a.py", 3)


def test_a_fault_arrives_with_its_traceback():
    error = error_of(fault, Limits())
    assert isinstance(error, ZeroDivisionError)
    assert "in fault" in "".join(error.__notes__)


def test_what_cannot_travel_is_told_as_text():
    error = error_of(unsendable, Limits())
    assert isinstance(error, RuntimeError)
    assert "Unsendable: neither" in str(error)


def test_results_come_in_the_order_in_which_they_are_asked_for():
    with workers(2, Limits()) as crew:
        waits = [crew.start(str(k), give, k) for k in range(6)]
        assert [wait() for wait in reversed(waits)] == [5, 4, 3, 2, 1, 0]


def test_stopping_ends_what_is_at_work():
    start = time.monotonic()
    with workers(1, Limits()) as crew:
        crew.start("a", sleep)
        crew.start("b", sleep)
        time.sleep(0.5)
    assert time.monotonic() - start < 30


def test_an_error_of_this_module_is_a_users():
    assert issubclass(Ended, UserError)
