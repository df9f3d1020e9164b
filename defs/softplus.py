"""The smooth rectifier."""

from __future__ import annotations

from sympy import exp, log

from codegen import Activation, Parameter, Reference, x

beta = Parameter("beta", default=1, domain="positive", doc="sharpness of the bend")

softplus = Activation(
    "softplus",
    log(1 + exp(beta * x)) / beta,
    parameters=[beta],
    reference=Reference(
        "Dugas, Bengio, Bélisle, Nadeau, Garcia",
        2001,
        "Incorporating second-order functional knowledge for better option pricing",
        venue="NIPS 13",
    ),
    summary="A smooth rectifier, positive everywhere; the larger beta, the sharper its bend.",
    doc=(
        "Its derivative is the sigmoid, and it never is 0: a ReLU without a kink and without dead units. Use it for "
        "outputs that have to be positive, as a variance or a rate; between layers it is seldom better than ReLU. "
        "The larger beta is, the nearer it comes to ReLU; typed as it stands it overflows for large inputs. Far to "
        "the left the output and its slope both fade exponentially, so that a unit that is pushed there learns "
        "slowly. In floating point the output rounds to 0 there, which is why code that divides by it often adds a "
        "small constant. Take exponential for outputs of many orders of size, and sparse_plus where exact zeros are "
        "wanted. PyTorch returns x itself where beta times x is above 20."
    ),
)
