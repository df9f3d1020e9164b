"""The closed set of operations, and the numbers of the two float formats."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.patterns import FLOATS, dtype, integer

from codegen.kernel.program.interpret import DTYPES, RULES
from codegen.kernel.program.ops import FORMATS, OPS, Type

ARITHMETIC = "add sub mul div fma sqrt neg abs copysign"
COMPARISONS = "lt le eq and or not select"
TWO_PROGRAMS = "usually"
INTEGERS = "iadd isub iand ior shl sar"
CONVERSIONS = "bits from_bits lookup widen narrow"


def test_the_set_is_closed() -> None:
    """Every target has to spell a new operation, and every GPU to round it the same: none joins unnoticed."""
    assert list(OPS) == " ".join([ARITHMETIC, COMPARISONS, TWO_PROGRAMS, INTEGERS, CONVERSIONS]).split()


def test_the_interpreter_knows_the_set_and_nothing_else() -> None:
    assert set(RULES) == set(OPS) - {"lookup"}  # which has a table besides its operand
    assert set(DTYPES) == set(Type)


@pytest.mark.parametrize("type", FLOATS, ids=lambda t: t.value)
def test_a_format_is_that_of_numpy(type: Type) -> None:
    fmt, info = FORMATS[type], np.finfo(dtype(type))
    assert fmt.precision == info.nmant + 1
    assert 2.0**fmt.emin == info.tiny
    assert 2.0**fmt.tiny_exponent == info.smallest_subnormal
    assert (2 - 2.0 ** (1 - fmt.precision)) * 2.0**fmt.emax == info.max
    assert np.dtype(fmt.name) == DTYPES[type]
    assert DTYPES[type.integer] == integer(type)
    assert type.integer.float is type


@pytest.mark.parametrize("type", FLOATS, ids=lambda t: t.value)
@given(number=st.floats(-(2.0**20), 2.0**20))
def test_adding_magic_rounds_to_an_integer_in_the_low_bits(type: Type, number: float) -> None:
    value = np.array(number, dtype(type))
    magic = np.array(FORMATS[type].magic, dtype(type))
    shifted = value + magic
    assert shifted - magic == np.rint(value)
    assert int(shifted.view(integer(type))) - int(magic.view(integer(type))) == int(np.rint(value))
