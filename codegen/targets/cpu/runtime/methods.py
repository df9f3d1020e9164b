"""What a NumPy ufunc has besides its call: `at`, `outer`, `resolve_dtypes` and the family of `reduce`.

Takes a function of the package; gives a base class for it. It is no `numpy.ufunc`, of which nobody can make a class: a
ufunc has one fixed number of inputs, and no keywords for parameters, no derivatives as attributes and no threads.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np


class Methods:
    """The methods and attributes of a ufunc, for functions that compute by ufuncs of their own."""

    __name__: str
    identity = None  # as of a ufunc that nothing is reduced by
    nin: int
    nout: int

    @property
    def nargs(self) -> int:
        """Inputs and outputs together."""
        return self.nin + self.nout

    @property
    def types(self) -> list[str]:
        """The types of inputs and outputs that there is a loop for, as of a ufunc."""
        return [f"{c * self.nin}->{c * self.nout}" for c in "efd"]

    @property
    def ntypes(self) -> int:
        """For how many types there is a loop, as of a ufunc."""
        return len(self.types)

    def resolve_dtypes(
        self,
        dtypes: Sequence[Any],
        *,
        signature: Any = None,
        casting: Any = "same_kind",
        reduction: bool = False,
    ) -> tuple[np.dtype[Any], ...]:
        """The types that inputs and outputs are computed in, for inputs and outputs of these types.

        A type is a dtype, `int` or `float` for a number of Python, or None for an output that is not given.
        """
        if len(dtypes) != self.nargs:
            raise ValueError(f"{self.__name__} needs {self.nargs} types, of its inputs and outputs, not {len(dtypes)}")
        if reduction:
            raise ValueError(f"{self.__name__} has no reduction")
        whole = signature if signature is None or isinstance(signature, tuple) else (signature,) * self.nargs
        chosen = next((np.dtype(kind) for kind in whole or () if kind is not None), None)
        given = [kind(0) if kind is int or kind is float else np.empty((), kind) for kind in dtypes[: self.nin]]
        kind = self._resolved(tuple(given), chosen)
        for source, target in [
            *((a.dtype, kind) for a in given if isinstance(a, np.ndarray)),
            *((kind, np.dtype(out)) for out in dtypes[self.nin :] if out is not None),
        ]:
            # NumPy knows of no cast from a number's type of somebody else's, such as bfloat16, that is always safe
            if not (np.can_cast(source, target, casting) or (casting == "same_kind" and source.kind == "V")):
                raise TypeError(f"{self.__name__} cannot cast {source} to {target} with casting rule {casting!r}")
        return (kind,) * self.nargs

    def _resolved(self, inputs: tuple[Any, ...], chosen: np.dtype[Any] | None) -> np.dtype[Any]:
        raise NotImplementedError

    def _plain_ufunc(self, kind: np.dtype[Any]) -> np.ufunc:
        raise NotImplementedError

    def at(self, a: np.ndarray[Any, Any], indices: Any, *others: Any) -> None:
        """Replace elements of `a` by their values, in place; one that is named twice is replaced twice."""
        if self.nout > 1:
            raise ValueError("Only single output ufuncs supported at this time")
        kind = self._resolved((a, *others), None)
        if kind != a.dtype:
            raise TypeError(f"{self.__name__}.at cannot put {kind} into an array of {a.dtype}")
        self._plain_ufunc(kind).at(a, indices, *others)

    def outer(self, *arrays: Any, **keywords: Any) -> Any:
        """The function of every pair of elements: its shape is that of `a`, then that of `b`."""
        if self.nin != 2:
            raise ValueError("outer product only supported for binary functions")
        if len(arrays) != 2:
            raise TypeError(f"{self.__name__}.outer takes two arrays, not {len(arrays)}")
        a, b = map(np.asanyarray, arrays)
        return self(a.reshape(a.shape + (1,) * b.ndim), b, **keywords)  # type: ignore[operator]

    def reduce(self, *arguments: Any, **keywords: Any) -> Any:
        """Refused, as NumPy refuses it for functions of one array."""
        raise ValueError("reduce only supported for binary functions that combine what they give")

    def accumulate(self, *arguments: Any, **keywords: Any) -> Any:
        """Refused, as `reduce` is."""
        raise ValueError("accumulate only supported for binary functions that combine what they give")

    def reduceat(self, *arguments: Any, **keywords: Any) -> Any:
        """Refused, as `reduce` is."""
        raise ValueError("reduceat only supported for binary functions that combine what they give")

    @property
    def _numba_type_(self) -> Any:
        """What Numba takes it for inside a user's own compiled code: the function for scalars."""
        from .compiled import type_of

        return type_of(self)
