"""A definition to start from.

Takes a name; gives the text of a module that defines an activation of that name, and builds as it is.
"""

from __future__ import annotations

_TEXT = '''"""{title}: say here what it is, in a sentence."""

from __future__ import annotations

from sympy import exp

from codegen import Activation, Parameter, Reference, x

# A parameter is a symbol of the formula. `learnable=True` gives it a gradient in `backward`.
beta = Parameter("beta", default=1, domain="positive", learnable=True, doc="what it stands for")

{variable} = Activation(
    "{name}",
    x / (1 + exp(-beta * x)),  # the formula as in the paper: exact numbers, no numerics, no derivative
    parameters=[beta],
    reference=Reference("Authors", 2017, "Title of the paper", arxiv="1710.05941"),
    summary="One sentence for the documentation.",
)
'''


def definition(name: str) -> str:
    """The text of `defs/<name>.py`."""
    # A module-level name like an imported one or the parameter's would hide it.
    variable = f"{name}_" if name in ("exp", "beta", "annotations") else name
    return _TEXT.format(title=name.replace("_", " ").capitalize(), variable=variable, name=name)
