"""Arrays of other libraries: those that follow the array API standard come back as what they were, sparse ones sparse.

Takes the operands of a call that no `__array_ufunc__` has taken over; gives the call for their kind, if they have one.
What belongs to a framework and is no plain array, such as a tensor with a gradient or a tracer, is refused, with the
name of the part of the package that takes it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import numpy as np

Call = Callable[..., Any]
_FRAMEWORKS = {"torch": "torch", "jax": "jax", "jaxlib": "jax", "keras": "keras", "tensorflow": "keras"}


def call_for(function: Any, arrays: tuple[Any, ...], parameters: dict[str, Any], absent: bool) -> Call | None:
    """What computes a function of these operands; None where they are NumPy's, or whatever becomes an array."""
    operands = (*arrays, *parameters.values())
    if "scipy.sparse" in sys.modules and any(map(sys.modules["scipy.sparse"].issparse, operands)):
        return _sparse
    for operand in operands:
        if isinstance(operand, (np.ndarray, np.generic, int, float)):
            continue
        framework = _FRAMEWORKS.get(type(operand).__module__.partition(".")[0])
        if framework is not None:
            _refuse(function, operand, framework)
        if absent and hasattr(operand, "__array_namespace__"):
            return _standard
    return None


def _refuse(function: Any, operand: Any, framework: str) -> None:
    """Raise where an operand of a framework cannot be read as an array."""
    try:
        np.asarray(operand)
    except Exception as error:
        package = function._owner.package.partition(".exact")[0]
        kind = type(operand).__name__
        raise TypeError(
            f"{function.__name__} computes with NumPy, and cannot read this {kind}: {package}.{framework} has the same "
            f"functions for it, as in from {package}.{framework} import {function._owner.__name__}"
        ) from error


def _standard(function: Any, arrays: tuple[Any, ...], keywords: dict[str, Any]) -> Any:
    """With arrays of the array API standard, whose library makes arrays of its own of the results."""
    libraries = {a.__array_namespace__() for a in (*arrays, *keywords.values()) if _is_standard(a)}
    if len(libraries) > 1:
        names = " and ".join(sorted(library.__name__ for library in libraries))
        raise TypeError(f"{function.__name__} was given arrays of {names}: convert them to one library")
    (library,) = libraries
    given = {name: np.asarray(v) if _is_standard(v) else v for name, v in keywords.items()}
    result = function(*(np.asarray(a) if _is_standard(a) else a for a in arrays), **given)
    return tuple(map(library.asarray, result)) if isinstance(result, tuple) else library.asarray(result)


def _is_standard(value: Any) -> bool:
    return hasattr(value, "__array_namespace__") and not isinstance(value, (np.ndarray, np.generic))


def _sparse(function: Any, arrays: tuple[Any, ...], keywords: dict[str, Any]) -> Any:
    """With one sparse array of SciPy, and parameters that are numbers: the elements that are stored, where f(0) = 0."""
    issparse = sys.modules["scipy.sparse"].issparse
    if len(arrays) != 1 or any(issparse(v) or np.ndim(v) for v in keywords.values()):
        raise TypeError(f"{function.__name__} of a sparse array takes no other array: call x.toarray() before")
    (x,) = arrays
    at_zero = function(np.zeros(1, x.dtype), **keywords)[0]
    if at_zero != 0:
        raise TypeError(
            f"{function.__name__} of a sparse array would be dense, since it is {at_zero:.6g} at 0: "
            "call x.toarray() before"
        )
    result = x.copy() if hasattr(x, "sum_duplicates") else x.tocsr().copy()
    result.sum_duplicates()
    result.data = function(result.data, **keywords)
    return result
