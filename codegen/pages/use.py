"""What a module of PyTorch's kind is called that computes an activation."""

from __future__ import annotations

from ..targets.torch.runtime.names import NEEDS, class_name


def module_name(activation: str) -> str:
    """The name in `torch.nn`, where there is one, and otherwise that which the package gives.

    Examples
    --------
    >>> module_name("relu6"), module_name("clipped_relu")
    ('ReLU6', 'ClippedReLU')
    """
    own = class_name(activation)
    return next((name for name in NEEDS if name.lower() == own.lower()), own)
