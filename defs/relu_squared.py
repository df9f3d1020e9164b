"""The square of the rectifier."""

from __future__ import annotations

from sympy import Max

from codegen import Activation, Reference, x

relu_squared = Activation(
    "relu_squared",
    Max(0, x) ** 2,
    reference=Reference(
        "So, Manke, Liu, Dai, Shazeer, Le",
        2021,
        "Primer: Searching for efficient transformers for language modeling",
        arxiv="2109.08668",
    ),
    summary="A rectifier whose slope grows with its input, so that it has no kink.",
    doc=(
        "A search among programs for language models found it, as one of two changes that mattered. Use it in the "
        "feed-forward part of a transformer: it is sparse as ReLU is, and has no kink in its values. Its slope has "
        "no bound, so that it needs normalised inputs. If a positive input doubles, the output becomes four times "
        "as large: inputs above 1 are enlarged, and smaller ones are reduced. The slope is twice the input on the "
        "right, so that near 0 a unit learns slowly. Initial weights made for relu are too large for it: a standard "
        "normal input comes out with a mean square of 3/2. In float16 it overflows from 256 on. Without "
        "normalisation take relu."
    ),
)
