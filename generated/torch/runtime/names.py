# Copied from codegen/targets/torch/runtime/names.py by `python -m codegen build`; do not edit.
"""PyTorch's names for activations: what each module and function of `torch.nn` needs of a package.

Plain data, for those who write a package, too: nothing here imports PyTorch.
"""

from __future__ import annotations

# By the class of `torch.nn`, the activations that it is computed by; the function of the name needs the same.
NEEDS = {
    "CELU": ("celu",),
    "ELU": ("elu",),
    "GELU": ("gelu", "gelu_tanh"),
    "GLU": ("glu",),
    "Hardshrink": ("hardshrink",),
    "Hardsigmoid": ("hardsigmoid",),
    "Hardswish": ("hardswish",),
    "Hardtanh": ("hardtanh",),
    "LeakyReLU": ("leaky_relu",),
    "LogSigmoid": ("logsigmoid",),
    "Mish": ("mish",),
    "PReLU": ("prelu",),
    "ReLU": ("relu",),
    "ReLU6": ("relu6",),
    "RReLU": ("leaky_relu",),
    "SELU": ("selu",),
    "Sigmoid": ("sigmoid",),
    "SiLU": ("silu",),
    "Softplus": ("softplus",),
    "Softshrink": ("softshrink",),
    "Softsign": ("softsign",),
    "Tanh": ("tanh",),
    "Tanhshrink": ("tanhshrink",),
    "Threshold": ("threshold",),
}

# Modules of ours that are more than one activation, and the activations that each is computed by.
_COMPOSED = {"ClampedSwiGLU": ("swish",)}

# How people write a part of a name that a rule would write otherwise.
_WRITTEN = {
    "elu": "ELU",
    "geglu": "GEGLU",
    "gelu": "GELU",
    "glu": "GLU",
    "reglu": "ReGLU",
    "relu": "ReLU",
    "silu": "SiLU",
    "swiglu": "SwiGLU",
}
_OTHERS = {"Bilinear", "Identity", "Module", "Parameter"}  # what `torch.nn` calls so is no activation


def class_name(activation: str) -> str:
    """The name of an activation's own module: `squareplus` gives Squareplus, and `clipped_relu` gives ClippedReLU."""
    name = "".join(_WRITTEN.get(part, part[:1].upper() + part[1:]) for part in activation.split("_"))
    return f"{name}Unit" if name in _OTHERS else name


def theirs(activations: set[str]) -> list[str]:
    """The modules of `torch.nn` that a package has everything for."""
    return [name for name, needed in NEEDS.items() if activations.issuperset(needed)]


def composed(activations: set[str]) -> list[str]:
    """The modules of several steps that a package has everything for."""
    return [name for name, needed in _COMPOSED.items() if activations.issuperset(needed)]


def ours(activations: list[str]) -> dict[str, str]:
    """A module for each activation that PyTorch has none for, by its name."""
    taken = {name.lower() for name in theirs(set(activations))}
    return {class_name(a): a for a in activations if class_name(a).lower() not in taken}
