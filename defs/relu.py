"""The rectified linear unit."""

from __future__ import annotations

from sympy import Max

from codegen import Activation, Reference, x

relu = Activation(
    "relu",
    Max(0, x),
    reference=Reference(
        "Nair, Hinton",
        2010,
        "Rectified linear units improve restricted Boltzmann machines",
        venue="ICML 2010",
    ),
    summary="Passes what is positive and stops the rest.",
    doc=(
        "It replaced sigmoids in deep networks because its slope is exactly 1 for every positive input, so that a "
        "gradient does not shrink with depth. Use it first: it costs a comparison, and its zeros make outputs "
        "sparse. A unit whose inputs are all negative gets no gradient: it is a dead neuron. A large step may cause "
        "that, and a small slope on the left prevents it. Of inputs that lie symmetrically around 0 it keeps half "
        "of the mean square, which is why He initialisation gives the weights a variance of 2 over the number of "
        "inputs. Take softplus or tanh where a loss contains derivatives of the network, since the second "
        "derivative of relu is 0 on both sides of the kink. For quantised outputs take relu6, whose range is fixed."
    ),
)
