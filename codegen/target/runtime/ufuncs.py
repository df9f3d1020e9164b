"""A NumPy ufunc around machine code.

Takes the address of an inner loop; gives a `numpy.ufunc`, so that broadcasting, strides, `out`, `where`, `casting`,
overlapping memory and the errors are NumPy's own. Made by two functions of NumPy's C interface, whose places in its
table are part of NumPy's stable binary interface.
"""

from __future__ import annotations

import ctypes
from typing import Any

import numpy as np

_FROM_FUNC_AND_DATA, _REGISTER_LOOP_FOR_TYPE = 1, 2
_kept: list[Any] = []  # NumPy keeps pointers to what a ufunc was made from


def make(name: str, doc: str, address: int, inputs: int, dtype: np.dtype[Any]) -> np.ufunc:
    """A ufunc with one loop, whose operands all have one type."""
    table = _table()
    function, data = (ctypes.c_void_p * 1)(address), (ctypes.c_void_p * 1)(None)
    label, text = name.encode(), doc.encode()
    own = dtype.num < 24  # a type of NumPy's; others are registered
    kinds = (ctypes.c_char * (inputs + 1))(*[bytes([dtype.num if own else 0])] * (inputs + 1))
    _kept.append((function, data, label, text, kinds))
    create = ctypes.PYFUNCTYPE(
        ctypes.py_object, *[ctypes.c_void_p] * 3, *[ctypes.c_int] * 4, *[ctypes.c_char_p] * 2, ctypes.c_int
    )(table[_FROM_FUNC_AND_DATA])
    first = [ctypes.addressof(part) for part in (function, data, kinds)]
    ufunc: np.ufunc = create(*first, int(own), inputs, 1, -1, label, text, 0)
    if not own:
        register = ctypes.PYFUNCTYPE(
            ctypes.c_int, ctypes.py_object, ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p
        )(table[_REGISTER_LOOP_FOR_TYPE])
        register(ufunc, dtype.num, address, (ctypes.c_int * (inputs + 1))(*[dtype.num] * (inputs + 1)), None)
    return ufunc


def _table() -> Any:
    """The functions of NumPy's ufunc C interface."""
    from numpy._core._multiarray_umath import _UFUNC_API  # type: ignore[attr-defined]  # no stub names it

    pointer = ctypes.pythonapi.PyCapsule_GetPointer
    pointer.restype, pointer.argtypes = ctypes.c_void_p, [ctypes.py_object, ctypes.c_char_p]
    return ctypes.cast(pointer(_UFUNC_API, None), ctypes.POINTER(ctypes.c_void_p))
