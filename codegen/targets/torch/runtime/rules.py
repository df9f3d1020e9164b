"""How operators are differentiated, in every way that PyTorch has: backward, forward, twice, inside `torch.func`.

Takes the operators of an activation; gives kernels for the dispatcher's key `Autograd`. There are two of each operator:
the public one has such a kernel, as PyTorch's own operators have, and the raw one has none, which is what a graph holds
below differentiation. `torch.library.register_autograd` would give tangents of 0 in forward mode.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import reduce
from operator import mul
from typing import Any, NamedTuple

import torch
from torch import _C, Tensor
from torch._functorch.autograd_function import enable_single_level_autograd_function as single_level
from torch.autograd import forward_ad
from torch.autograd.forward_ad import _set_fwd_grad_enabled

Product = Callable[..., Any]

_functorch, _below = _C._are_functorch_transforms_active, _C._AutoDispatchBelowAutograd
_tracing = _C._is_tracing  # by `torch.jit.trace`, whose graph has to hold the public operator
_any_requires_grad = _C._any_requires_grad
_grad = torch.is_grad_enabled


class Rule(NamedTuple):
    """The derivative of an operator.

    `jacobian[result][tensor]` takes a direction and the operator's arguments, and gives the factors of the direction
    times the partial derivative; it is None where that is 0. `gradients` gives all gradients of the only result.
    """

    jacobian: Sequence[Sequence[Product | None]]
    gradients: Product | None = None
    learned: Sequence[int] = ()  # the tensors that are learned: of which `gradients` is for some
    sums: Sequence[int] = ()  # the tensors whose shapes the last results have, which are sums

    def together(self, ctx: Any) -> bool:
        """Whether all gradients are asked for at once.

        That of a parameter that nobody asked for would be differentiated in forward mode all the same.
        """
        needed = ctx.needs_input_grad
        return not self.learned or any(needed[k] for k in self.learned)


def differentiable(
    public: Any, raw: Any, tensors: int, numbers: int, lead: int, rule: Callable[[], Rule]
) -> tuple[Callable[..., Any], Callable[..., Any]]:
    """The Autograd kernel of an operator, and a call of it that takes the shortest way.

    It takes some tensors, then some numbers. `lead` is the tensor whose shape results have; `rule` is asked for when a
    derivative is.
    """
    # The C++ function behind `OpOverload.__call__`, which is a call of Python more.
    raw_op = getattr(raw, "_op", raw)

    class Derivative(torch.autograd.Function):
        @staticmethod
        def forward(ctx: Any, *given: Any) -> Any:
            held = given[:tensors] if numbers else given
            ctx.save_for_backward(*held)
            ctx.save_for_forward(*held)  # always: a compiler does not tell Python of its levels
            if numbers:
                ctx.numbers = given[tensors:]
            if tensors > 1:
                ctx.set_materialize_grads(False)
            if _functorch():
                # the next level has to see the public operator, for which `apply` has turned differentiation off
                with torch.enable_grad(), _set_fwd_grad_enabled(True), _below():
                    return public(*given)
            with _below():
                return raw_op(*given)

        @staticmethod
        def backward(ctx: Any, *directions: Any) -> Any:
            own, found = rule(), ctx.saved_tensors
            given = (*found, *ctx.numbers) if numbers else found
            if own.gradients is not None and directions[0] is not None and own.together(ctx):
                made = own.gradients(ctx, directions[0], *given)
            else:
                needed = ctx.needs_input_grad
                made = tuple(
                    _sum(_terms([row[k] for row in own.jacobian], directions, given), x.shape) if needed[k] else None
                    for k, x in enumerate(found)
                )
            return made + (None,) * numbers if numbers else made

        @staticmethod
        def jvp(ctx: Any, *tangents: Any) -> Any:
            own, found = rule(), ctx.saved_tensors
            given = (*found, *ctx.numbers) if numbers else found
            rows = [_terms(row, tangents, given) for row in own.jacobian]
            like = [found[k] for k in (*[lead] * (len(rows) - len(own.sums)), *own.sums)]
            if not _functorch():
                return _pushed(rows, like)
            # `apply` has turned differentiation off for the outer levels too; on, it must not see this level's tangents
            with torch.enable_grad(), _set_fwd_grad_enabled(True):
                plain = [[[forward_ad.unpack_dual(x).primal for x in factors] for factors in row] for row in rows]
                return _pushed(plain, like)

    # The C++ function behind `Function.apply`: the dispatcher has chosen the level already, and looking at the
    # signature would cost more than the kernel.
    apply = super(torch.autograd.Function, Derivative).apply

    def kernel(*given: Any) -> Any:
        if _functorch():  # the kernel of one level
            with single_level():
                return apply(*given)
        if (_grad() and _any_requires_grad(*given[:tensors])) or forward_ad._current_level >= 0:
            return apply(*given)
        with _below():
            return raw(*given)

    def traced(*given: Any) -> Any:
        return public(*given)

    def quick_of_one(x: Tensor) -> Any:
        if _functorch() or forward_ad._current_level >= 0 or type(x) is not Tensor or _tracing():
            return public(x)
        return apply(x) if x.requires_grad and _grad() else raw_op(x)

    def quick_of_several(*given: Any) -> Any:
        if _functorch() or forward_ad._current_level >= 0 or type(given[0]) is not Tensor or _tracing():
            return public(*given)
        if _grad():
            for k in range(tensors):
                if given[k].requires_grad:
                    return apply(*given)
        return raw_op(*given)

    quick: Any = quick_of_one if tensors == 1 and not numbers else quick_of_several
    # Dynamo goes through this function instead: to ask each time whether it is at work would cost 0.1 us. It is what
    # `torch.compile(gelu)` compiles, too, which looks for it as for what a wrapper wraps.
    quick._torchdynamo_inline = quick._torchdynamo_orig_callable = traced
    quick._torchdynamo_wrapper_id = id(quick)
    return kernel, quick


def _terms(
    products: Sequence[Product | None], directions: Sequence[Any], given: tuple[Any, ...]
) -> list[Sequence[Tensor]]:
    """The factors of each term that is not 0; numbers behind the tensors have no direction."""
    return [p(d, *given) for p, d in zip(products, directions, strict=False) if p is not None and d is not None]


def _sum(terms: Sequence[Sequence[Tensor]], shape: Any) -> Any:
    """The sum of terms, in a shape that may be smaller than theirs; None where it is 0."""
    total = None
    for factors in terms:
        value = reduce(mul, factors)
        value = value if value.shape == shape else value.sum_to_size(shape)
        total = value if total is None else total + value
    return total


def _pushed(rows: Sequence[Sequence[Sequence[Tensor]]], like: Sequence[Tensor]) -> Any:
    """The tangents of the results."""
    sums = [(_sum(row, x.shape), x) for row, x in zip(rows, like, strict=True)]
    made = [torch.zeros_like(x) if total is None else total for total, x in sums]
    return tuple(made) if len(made) > 1 else made[0]


def rules(
    name: str,
    arrays: Sequence[str],
    parameters: Sequence[str],
    learned: Sequence[int],
    quick: Mapping[str, Callable[..., Any]],
    higher: Callable[[str, str], Callable[..., Any]],
) -> dict[str, Rule]:
    """The rules of an activation, by function.

    Parameters
    ----------
    name : str
    arrays : sequence of str
        x alone, or x and a gate.
    parameters : sequence of str
        Those that are tensors; none where all are numbers.
    learned : sequence of int
        Which of these `backward` gives a gradient of.
    quick : mapping
        The calls of the activation's functions.
    higher : callable
        The partial derivative of a function by an argument that has no function, from both names.
    """

    def call_of(function: str) -> Callable[..., Any]:
        return quick[function] if function in quick else _refusal(f"{name} has no {function}")

    backward, d1, d2 = (call_of(function) for function in ("backward", "d1", "d2"))
    by_x = {"d1": d1, "d2": d2} | {d: quick[d] for d in quick if d[1:].isdecimal()}
    partial = [call_of(f"d_{p}") for p in parameters]

    def by(derivative: Callable[..., Any]) -> Product:
        return lambda c, *a: (c, derivative(*a))

    def by_gradient(derivative: Callable[..., Any]) -> Product:
        return lambda c, g, *a: (c, g, derivative(*a))

    def without_gradient(product: Product) -> Product:
        return lambda c, g, *a: product(c, *a)

    def all_of_f(ctx: Any, c: Tensor, *a: Any) -> tuple[Any, ...]:
        found = backward(c, *a)
        found = found if isinstance(found, tuple) else (found,)
        if all_learned:
            return found
        needed, own = ctx.needs_input_grad, len(arrays)
        sums = dict(zip(learned, found[own:], strict=True))
        others = (
            sums[k] if k in sums else _sum([(c, d(*a))], a[own + k].shape) if needed[own + k] else None
            for k, d in enumerate(partial)
        )
        return *found[:own], *others

    def by_gate(derivative: Callable[..., Any]) -> Callable[..., Any]:
        """Its derivative by the gate: a gated unit is linear in it."""
        return lambda x, *a: derivative(x, torch.ones_like(a[0]), *a[1:])

    def by_arguments(function: str, derivative: Callable[..., Any]) -> list[Product]:
        """The products of the derivatives of a derivative by x."""
        following = f"d{int(function[1:]) + 1}"
        by_x_again = [by(by_x[following])] if following in by_x else second(function, by, ["x"])
        return [*by_x_again, *[by(by_gate(derivative))] * gated, *second(function, by, parameters)]

    def second(function: str, how: Callable[[Callable[..., Any]], Product], names: Sequence[str]) -> list[Product]:
        """The products of a function's derivatives that have no function of their own."""
        return [how(higher(function, of)) for of in names]

    all_learned = len(learned) == len(parameters)
    gated, every = len(arrays) == 2, (*arrays, *parameters)
    slope = by_gate(d1)
    along = without_gradient(by(d1) if gated or parameters else lambda c, *a: (backward(c, *a),))
    made: dict[str, list[list[Product | None]]] = {
        "f": [[by(d1), *([by(quick["d_gate"])] if gated else []), *map(by, partial)]],
        "backward": [[along, by_gradient(d2), *[by_gradient(slope)] * gated, *second("d1", by_gradient, parameters)]],
    }
    made |= {function: [[*by_arguments(function, derivative)]] for function, derivative in by_x.items()}
    if gated:
        of_gate = without_gradient(by(quick["d_gate"]))
        made["d_gate"] = [[by(slope), None, *second("d_gate", by, parameters)]]
        made["backward"].append([of_gate, by_gradient(slope), None, *second("d_gate", by_gradient, parameters)])
    for k in learned:
        of_sum = second(f"d_{parameters[k]}", by_gradient, every)
        made["backward"].append([without_gradient(by(partial[k])), *of_sum])
    made |= {d: [[*second(d, by, every)]] for d in quick if d.startswith("d_") and d != "d_gate"}
    found = {function: Rule(jacobian) for function, jacobian in made.items()}
    found["f"] = Rule(made["f"], all_of_f, learned=[len(arrays) + k for k in learned])
    found["backward"] = Rule(made["backward"], sums=[1 + len(arrays) + k for k in learned])
    return found


def _refusal(text: str) -> Product:
    def refuse(*given: Any) -> Any:
        raise NotImplementedError(text)

    return refuse
