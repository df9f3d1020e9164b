# Copied from codegen/targets/torch/runtime/operators.py by `python -m codegen build`; do not edit.
"""The operators of a package: what PyTorch's dispatcher knows of each, from the layout of its results to its batches.

Takes activations; gives their calls. Every function of an activation is an operator, such as `NAMESPACE::gelu_d1`, with
parameters that are numbers, and another with parameters that are tensors. Each is there twice, public and raw (see
`rules`), under names of their own: PyTorch cannot take back several overloads of one name when a process ends.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from functools import cache, partial
from typing import Any, NamedTuple

import torch
from torch import Tensor

from ...runtime import machine
from ...runtime.calling import Activation
from . import arrays, boxed, gpu, rules
from .code import Shape
from .higher import derivative

Call = Callable[..., Any]
_kept: list[Any] = []  # a library takes its operators with it when it is collected
installed: dict[str, list[Operator]] = {}  # by namespace


class _Kind(NamedTuple):
    """An element's type as a loop's description has it: by its name alone, for which NumPy needs no `ml_dtypes`."""

    name: str


class Operator(NamedTuple):
    """One function of an activation, with parameters of one kind."""

    owner: Activation
    function: str
    numbers: bool  # whether the parameters are numbers

    @property
    def name(self) -> str:
        parts = [self.owner.__name__, *[self.function] * (self.function != "f"), *["tensors"] * (not self.numbers)]
        return "_".join(parts)

    @property
    def names(self) -> tuple[str, str]:
        """The public one and the raw one."""
        return self.name, f"{self.name}_value"

    @property
    def defined(self) -> tuple[str, ...]:
        """These, and the one that takes what the machine code has no loop for."""
        otherwise = self.slot.otherwise if self.slot is not None else ""
        return (*self.names, otherwise) if otherwise else self.names

    @property
    def arrays(self) -> tuple[str, ...]:
        return ("grad", *self.owner.arrays) if self.function == "backward" else self.owner.arrays

    @property
    def lead(self) -> int:
        """The argument that results lie in memory like."""
        return self.arrays.index("x")

    @property
    def parameters(self) -> tuple[str, ...]:
        return tuple(p.name for p in self.owner.parameters)

    @property
    def tensors(self) -> int:
        return len(self.arrays) + len(self.parameters) * (not self.numbers)

    @property
    def learned(self) -> list[int]:
        """The parameters that `backward` gives a gradient of."""
        sums = self.function == "backward" and not self.numbers
        return [k for k, p in enumerate(self.owner.parameters) if p.learnable] if sums else []

    @property
    def likes(self) -> list[int]:
        """The argument that each result is like."""
        gradients = len(self.owner.arrays) if self.function == "backward" else 1
        return [self.lead] * gradients + [len(self.arrays) + k for k in self.learned]

    def schema(self, name: str) -> str:
        kind = "float" if self.numbers else "Tensor"
        given = [*(f"Tensor {a}" for a in self.arrays), *(f"{kind} {p}" for p in self.parameters)]
        results = ", ".join(["Tensor"] * len(self.likes))
        return f"{name}({', '.join(given)}) -> {results if len(self.likes) == 1 else f'({results})'}"

    def address(self, form: str, kind: str) -> int:
        general = bool(self.parameters)
        return self.owner.address(self.function, form, _Kind(kind), len(self.arrays), general)  # type: ignore[arg-type]

    @property
    def slot(self) -> boxed.Slot | None:
        """What a kernel in machine code is made from; None where there is none, and Python serves."""
        arrays, results, sums = len(self.arrays), len(self.likes), bool(self.learned)
        if self.numbers:
            return boxed.Slot(Shape(arrays, self.lead, len(self.parameters), results), self.address)
        if len(self.parameters) > 1:
            return None
        p = self.owner.parameters[0]
        refusal = f"{self.owner.__name__} needs {p.name} to be finite{f' and {p.domain}' if p.domain != 'real' else ''}"
        return boxed.Slot(
            Shape(arrays, self.lead, 0, results - sums, p.domain, sums), self.address, refusal, f"{self.name}_any"
        )


def namespace_of(package: str, activations: Sequence[Activation]) -> str:
    """The namespace of a package's operators: its name and a digest of its kernels.

    Several packages live side by side, and what PyTorch keeps of compiled code is not taken for that of other kernels.
    """
    sources = (machine.source(a.module) for a in activations)
    digest = hashlib.sha256("\0".join(sources).encode()).hexdigest()
    return f"{package.replace('.', '_')}_{digest[:8]}"


def install(namespace: str, activations: Sequence[Activation]) -> dict[tuple[str, bool], dict[str, Call]]:
    """Register the operators of some activations; gives the calls of each, by its name and whether it takes numbers."""
    library = torch.library.Library(namespace, "FRAGMENT")
    _kept.append(library)
    kinds = [(a, numbers) for a in activations for numbers in (True, False) if numbers or a.parameters]
    operators = {key: [Operator(key[0], f, key[1]) for f in (*key[0].functions, "backward")] for key in kinds}
    all_operators = installed[namespace] = [operator for group in operators.values() for operator in group]
    for operator in all_operators:
        for name in operator.defined:
            library.define(operator.schema(name), tags=(torch.Tag.pt2_compliant_tag,))
    _compute(library, namespace, all_operators)
    return {
        (owner.__name__, numbers): _calls(library, namespace, group) for (owner, numbers), group in operators.items()
    }


@cache
def _fused() -> Any:
    from .inductor import Fused

    return Fused(installed)


def inductor_options() -> dict[str, Any]:
    """Options with which Inductor fuses the kernels of this package with what stands around them.

        fast = torch.compile(model, options=inductor_options())

    Without them an operator is one call in what is compiled. A package of AOTInductor that is made with them, as its
    `inductor_configs`, needs nothing of this package. The bits are those of the operators; but what is float16 or
    bfloat16 between operations that are fused stays float32, as Inductor does with its own. Gradients of parameters
    that are tensors stay operators, since sums in another order would have other bits; a parameter that is a tensor is
    not looked at for values that its domain does not have.
    """
    return {"post_grad_custom_post_pass": _fused()}


def _compute(library: Any, namespace: str, operators: Sequence[Operator]) -> None:
    """Kernels for the CPU, machine code where PyTorch has an interface for it, else Python; and those for a GPU."""
    found = boxed.library()
    slots = {o: o.slot for o in operators} if found is not None else {}
    in_code = [(o.names, slot) for o, slot in slots.items() if slot is not None]
    if found is not None:
        boxed.register(found, namespace, in_code)
    for o in operators:
        slot = slots.get(o)
        names = o.names if slot is None else [slot.otherwise] if slot.otherwise else []
        run = arrays.kernel(o.owner, o.function, o.arrays) if names else None
        for name in names:
            library.impl(name, run, "CPU")
        for name in o.names:
            library.impl(name, gpu.kernel(o.owner, o.function, o.arrays), "CUDA")


def _calls(library: Any, namespace: str, operators: Sequence[Operator]) -> dict[str, Call]:
    """What the dispatcher needs besides kernels for the CPU, and the calls of one activation's functions."""
    packets = getattr(torch.ops, namespace)
    quick: dict[str, Call] = {}

    @cache
    def all_rules() -> dict[str, rules.Rule]:
        o = operators[0]
        learned = next(p.learned for p in operators if p.function == "backward")
        parameters = () if o.numbers else o.parameters
        return rules.rules(o.owner.__name__, o.owner.arrays, parameters, learned, quick, partial(derivative, o.owner))

    for o in operators:
        public, raw = (getattr(packets, name).default for name in o.names)
        for name, own in zip(o.names, (public, raw), strict=True):
            torch.library.register_fake(f"{namespace}::{name}", _fake(o), lib=library)
            torch.library.register_vmap(f"{namespace}::{name}", _batched(o, own), lib=library)
        rule = _later(all_rules, o.function)
        kernel, quick[o.function] = rules.differentiable(
            public, raw, o.tensors, len(o.parameters) * o.numbers, o.lead, rule
        )
        library.impl(o.name, kernel, "Autograd")
    return quick


def _later(rules_of: Callable[[], dict[str, rules.Rule]], function: str) -> Callable[[], rules.Rule]:
    """The rule of a function, which needs the calls of all of them: made when it is asked for."""
    return cache(lambda: rules_of()[function])


def _fake(o: Operator) -> Call:
    """What the results are like, of tensors without values."""
    if o.likes == [0]:
        return lambda *given: torch.empty_like(given[0])
    likes = o.likes

    def fake(*given: Any) -> Any:
        made = tuple(torch.empty_like(given[k]) for k in likes)
        return made if len(made) > 1 else made[0]

    return fake


def _batched(o: Operator, call: Any) -> Call:
    """The operator for a batch: elements know nothing of axes, so one more in front is one axis more."""
    own, likes, tensors = len(o.arrays), o.likes, o.tensors
    if tensors == 1:
        return lambda info, dims, x, *rest: (call(x, *rest), dims[0])

    def batched(info: Any, dims: Any, *given: Any) -> Any:
        moved = [_in_front(t, d, info.batch_size) for t, d in zip(given[:tensors], dims, strict=False)]
        axes = moved[0].dim()
        shapes = [t.shape for t in moved]
        for k in range(own, tensors):  # the axes of a parameter are x's last ones
            t = moved[k]
            moved[k] = t.reshape(t.shape[:1] + (1,) * (axes - t.dim()) + t.shape[1:])
        made = call(*moved, *given[tensors:])
        if len(likes) == 1:
            return made, 0
        return tuple(m.reshape(shapes[k]) for m, k in zip(made, likes, strict=True)), (0,) * len(likes)

    return batched


def _in_front(t: Tensor, dim: int | None, size: int) -> Tensor:
    return t.movedim(dim, 0) if dim is not None else t.unsqueeze(0).expand(size, *t.shape)
