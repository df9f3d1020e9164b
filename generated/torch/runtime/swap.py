# Copied from codegen/targets/torch/runtime/swap.py by `python -m codegen build`; do not edit.
"""A model's activations in place of PyTorch's, and back.

Takes a model; changes the classes of its modules where they are, so that parameters, hooks, modes and references stay.
"""

from __future__ import annotations

from collections.abc import Collection

from torch import nn

from . import modules
from .functions import made
from .names import theirs


def replace(model: nn.Module, *, back: bool = False, only: Collection[str] | None = None) -> dict[str, str]:
    """Compute a model's activations by the kernels of this package.

    Parameters
    ----------
    model : torch.nn.Module
        Is changed: the activations of `torch.nn` in it become their subclasses here. Classes of others that derive from
        them are left alone.
    back : bool
        Make them those of `torch.nn` again.
    only : collection of str, optional
        The names of the classes to change, such as {"GELU", "SiLU"}; all, if it is not given.

    Returns
    -------
    dict
        The class of each module that was changed, by its name in the model; "" is the model itself.
    """
    if not isinstance(model, nn.Module):
        raise TypeError(f"replace takes a torch.nn.Module, whose activations it changes, not {type(model).__name__}")
    own = {name: getattr(modules, name) for name in theirs(set(made))}
    unknown = set(only or ()) - own.keys()
    if unknown:
        raise ValueError(
            f"no activation of torch.nn that is here: {', '.join(sorted(unknown))}; there are {', '.join(own)}"
        )
    names = [name for name in own if only is None or name in only]
    pairs = {getattr(nn, name): own[name] for name in names}
    if back:
        pairs = {ours: theirs for theirs, ours in pairs.items()}
    changed = {}
    for path, module in model.named_modules():
        target = pairs.get(type(module))
        if target is not None:
            module.__class__ = target
            changed[path] = target.__name__
    return changed
