"""Measured errors: what was measured of one program is never told of another."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from codegen.kernel.choice.recorded import Measured, MeasuredError, digest, load, read, write
from codegen.kernel.program.interpret import builder
from codegen.kernel.program.ops import Type
from codegen.kernel.program.program import Program


def program(constant: float) -> Program:
    make = builder()
    x = make.input("x", Type.F32)
    return make.finish("p", {"y": make.op("mul", x, make.const(constant, Type.F32))})


ERROR = MeasuredError("probe", "d1", "float32", False, 0.5, "-0.25", 2**32, digest(program(3.0)))
MEASURED = Measured("python -m codegen verify", (ERROR, replace(ERROR, function="d2")))


def test_what_is_written_is_read() -> None:
    assert read(write(MEASURED)) == MEASURED
    assert read(write(Measured("", ()))) == Measured("", ())


def test_a_file_that_is_not_there_measured_nothing(tmp_path: Path) -> None:
    assert load(tmp_path / "measured.json") == Measured("", ())
    (tmp_path / "measured.json").write_text(write(MEASURED))
    assert load(tmp_path / "measured.json") == MEASURED


def test_an_error_belongs_to_the_program_that_was_measured() -> None:
    assert MEASURED.of("probe", "d1", "float32", program(3.0)) == ERROR
    assert MEASURED.of("probe", "d1", "float32", program(3.0000002384185791)) is None
    assert MEASURED.of("other", "d1", "float32", program(3.0)) is None


def test_of_two_records_that_of_more_inputs_is_told() -> None:
    less = replace(ERROR, tried=100, ulp=0.25)
    for errors in ((ERROR, less), (less, ERROR)):
        assert Measured("", errors).of("probe", "d1", "float32", program(3.0)) == ERROR


def test_a_digest_sees_signed_zeros_and_no_names() -> None:
    assert digest(program(0.0)) != digest(program(-0.0))
    assert digest(replace(program(3.0), name="q")) == digest(program(3.0))


@pytest.mark.parametrize(
    "text", ["{}", '{"command": "c", "errors": [{"ulp": 1}]}', '{"command": "c", "errors": [3]}', "no"]
)
def test_another_file_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        read(text)
