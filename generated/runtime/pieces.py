# Copied from codegen/targets/cpu/runtime/pieces.py by `python -m codegen build`; do not edit.
"""Gradients with sums for the arrays of other libraries, which know functions of elements alone.

Takes a call of `gradient.Gradients` with an argument that takes ufuncs over. Labelled arrays (xarray, pandas) call the
function once, on the arrays that they hold: the sums are those of the arrays inside, bit for bit, and a parameter's
gradient comes back in the parameter's own kind. Arrays that are NumPy's in all but name (Dask) get the inputs'
gradients and the terms of the sums as functions of elements, and sum the terms themselves: lazily, and in an order that
follows their chunks, which in float64 may show in the last bits.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np

from .calling import float_type, hand_over, overrides

if TYPE_CHECKING:
    from .gradient import Gradients


class Piece:
    """A function of elements with so many inputs and outputs, as other libraries call it."""

    signature = None

    def __init__(self, name: str, nin: int, nout: int, compute: Callable[..., Any]) -> None:
        self.__name__, self.nin, self.nout, self.nargs = name, nin, nout, nin + nout
        self._compute = compute

    def __call__(self, *inputs: Any, **keywords: Any) -> Any:
        return self._compute(*inputs, **keywords)


def gradients(
    function: Gradients,
    arrays: tuple[Any, ...],
    parameters: dict[str, Any],
    outs: tuple[Any, ...],
    keywords: dict[str, Any],
) -> tuple[Any, ...]:
    """The gradients by the inputs, and by each learnable parameter."""
    outs = outs or (None,) * function.nout
    found = overrides((*arrays, *parameters.values(), *outs, keywords.get("where", True)))
    if all(hasattr(type(argument), "__array_function__") for argument in found):
        return _summed_by_them(function, found, arrays, parameters, outs, keywords)
    return _summed_inside(function, found, arrays, parameters, outs, keywords)


def _summed_by_them(
    function: Gradients,
    found: list[Any],
    arrays: tuple[Any, ...],
    parameters: dict[str, Any],
    outs: tuple[Any, ...],
    keywords: dict[str, Any],
) -> tuple[Any, ...]:
    own, names = len(arrays), tuple(parameters)
    inputs = (*arrays, *parameters.values())

    def output(k: int) -> Any:
        def compute(*given: Any, out: Any = None, **words: Any) -> Any:
            target = out[0] if isinstance(out, tuple) else out
            return function.elements(given[:own], dict(zip(names, given[own:], strict=True)), k, target, words)

        return Piece(function.__name__, len(inputs), 1, compute)

    products = function.nout - len(function.learnable)
    results = []
    for k, target in enumerate(outs):
        words = keywords if target is None or k >= products else {**keywords, "out": (target,)}
        made = hand_over(found, output(k), inputs, words)
        if k >= products:
            if target is not None:
                raise TypeError(f"{function.__name__} leaves its sums to {type(made).__name__}; give None as their out")
            made = _sum(made, np.shape(parameters.get(function.learnable[k - products], 0.0)))
            made = made.astype(keywords.get("dtype") or float_type(function.__name__, arrays))
        results.append(made)
    return tuple(results)


def _sum(terms: Any, shape: tuple[int, ...]) -> Any:
    """The sum over the axes along which a parameter of this shape is constant."""
    lead = terms.ndim - len(shape)
    axes = [k for k in range(terms.ndim) if k < lead or (shape[k - lead] == 1 and terms.shape[k] != 1)]
    total = np.sum(terms, axis=tuple(axes))
    return total.reshape(shape) if shape else total


def _summed_inside(
    function: Gradients,
    found: list[Any],
    arrays: tuple[Any, ...],
    parameters: dict[str, Any],
    outs: tuple[Any, ...],
    keywords: dict[str, Any],
) -> tuple[Any, ...]:
    own, names = len(arrays), tuple(parameters)
    products = function.nout - len(function.learnable)
    targets = outs[products:]
    # Where each element of a labelled parameter is when the library has aligned it, by the numbers that it carries.
    labelled = [name for name in function.learnable if overrides((parameters.get(name),))]
    places = [_alike(parameters[name], np.arange(float(np.size(parameters[name])))) for name in labelled]
    inputs = (*arrays, *parameters.values(), *places)
    calls = []

    def compute(*given: Any, out: Any = None, **words: Any) -> Any:
        values = dict(zip(names, given[own : own + len(names)], strict=True))
        sums = [
            t if t is None else np.empty(np.shape(values.get(name, 0.0)), t.dtype)
            for name, t in zip(function.learnable, targets, strict=True)
        ]
        out = out if isinstance(out, tuple) else (out,) * products
        made = function(*given[:own], out=(*out, *sums), **values, **words)
        calls.append((made[products:], given[own + len(names) :]))
        return made[0] if products == 1 else made[:products]

    words = {**keywords, "out": outs[:products]} if any(o is not None for o in outs[:products]) else keywords
    made = hand_over(found, Piece(function.__name__, len(inputs), products, compute), inputs, words)
    if len(calls) != 1:
        raise TypeError(
            f"{function.__name__} sums over one array, but {type(found[0]).__name__} computes it in {len(calls)} "
            "parts; call it for each of the arrays inside"
        )
    ((sums, where),) = calls
    at = dict(zip(labelled, where, strict=True))
    results = []
    for name, total, target in zip(function.learnable, sums, targets, strict=True):
        value = total
        if name in at:
            value = _alike(parameters[name], _put_back(total, at[name], np.size(parameters[name])))
        if target is not None:
            target[...] = value
            value = target
        results.append(value)
    return *(made if products > 1 else (made,)), *results


def _alike(parameter: Any, values: Any) -> Any:
    """A labelled array like the parameter, of these values: what the library makes of a function that gives them."""
    shaped = values.reshape(np.shape(parameter))
    # of two inputs, since pandas computes a function of one frame column by column
    return hand_over([parameter], Piece("alike", 2, 1, lambda *_: shaped), (parameter, parameter), {})


def _put_back(total: Any, places: Any, size: int) -> Any:
    """An aligned parameter's gradient in the parameter's own order; 0 for what alignment left out."""
    numbers = np.asarray(places, np.float64).reshape(-1)
    here = ~np.isnan(numbers)
    order = np.full(size, len(numbers))
    order[numbers[here].astype(np.intp)] = np.flatnonzero(here)
    flat = total.reshape(-1)
    return np.concatenate([flat, np.zeros(1, flat.dtype)])[order]
