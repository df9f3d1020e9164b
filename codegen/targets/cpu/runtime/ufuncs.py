"""A NumPy ufunc around machine code.

Takes the address of an inner loop; gives a `numpy.ufunc`, so that broadcasting, strides, `out`, `where`, `casting`,
overlapping memory and the errors are NumPy's own. Made by two functions of NumPy's C interface, whose places in its
table are part of NumPy's stable binary interface.
"""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy._core import _multiarray_umath  # type: ignore[attr-defined]  # no stub names it

from . import memory

_FROM_FUNC_AND_DATA_AND_SIGNATURE, _REGISTER_LOOP_FOR_TYPE = 31, 2
_FIRST_USER_TYPE = 256
_kept: list[Any] = []  # NumPy keeps pointers to what a ufunc was made from


def make(
    name: str,
    address: int,
    inputs: Sequence[np.dtype[Any]],
    outputs: Sequence[np.dtype[Any]],
    shape: str = "",
) -> np.ufunc:
    """A ufunc with one loop, for these types; `shape` is a signature such as "(n),(n)->(n)", empty for elementwise."""
    numbers = [kind.num for kind in (*inputs, *outputs)]
    own = max(numbers) < _FIRST_USER_TYPE  # others, such as bfloat16, are registered afterwards
    function, data = (ctypes.c_void_p * 1)(address), (ctypes.c_void_p * 1)(ctypes.addressof(memory.limit))
    kinds = (ctypes.c_byte * len(numbers))(*(n if own else 0 for n in numbers))
    texts = [name.encode(), b""]
    _kept.append((function, data, kinds, texts))
    pointers = [ctypes.addressof(part) for part in (function, data, kinds)]
    ufunc: np.ufunc = _create(*pointers, int(own), len(inputs), len(outputs), -1, *texts, 0, shape.encode() or None)
    if not own:
        _register(ufunc, numbers[0], address, (ctypes.c_int * len(numbers))(*numbers), data[0])
    return ufunc


def _table() -> Any:
    """The functions of NumPy's ufunc C interface."""
    pointer = ctypes.pythonapi.PyCapsule_GetPointer
    pointer.restype, pointer.argtypes = ctypes.c_void_p, [ctypes.py_object, ctypes.c_char_p]
    return ctypes.cast(pointer(_multiarray_umath._UFUNC_API, None), ctypes.POINTER(ctypes.c_void_p))


_object, _pointer, _text, _int = ctypes.py_object, ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int
_create = ctypes.PYFUNCTYPE(_object, *[_pointer] * 3, *[_int] * 4, *[_text] * 2, _int, _text)(
    _table()[_FROM_FUNC_AND_DATA_AND_SIGNATURE]
)
_register = ctypes.PYFUNCTYPE(_int, _object, _int, *[_pointer] * 3)(_table()[_REGISTER_LOOP_FOR_TYPE])
