"""The rectifier with a small slope on the left."""

from __future__ import annotations

from sympy import Piecewise, Rational

from codegen import Activation, Parameter, Reference, x

alpha = Parameter("alpha", default=0.01, doc="slope for negative inputs")

leaky_relu = Activation(
    "leaky_relu",
    Piecewise((x, x > 0), (alpha * x, True)),
    parameters=[alpha],
    reference=Reference(
        "Maas, Hannun, Ng",
        2013,
        "Rectifier nonlinearities improve neural network acoustic models",
        venue="ICML 2013 Workshop on Deep Learning for Audio, Speech and Language Processing",
    ),
    summary="A rectifier that lets a small part of a negative input through, so that no unit is ever dead.",
    doc=(
        "It was made against dead units: a small slope on the left keeps a gradient for every input. Use it in "
        "place of ReLU where units die, and in the discriminators of generative networks, where it is the usual "
        "choice. It costs next to nothing, and gives up the exact zeros that make the output of ReLU sparse. The "
        "default of alpha differs: it is 1/100 in PyTorch, JAX and ONNX, and 1/5 in TensorFlow. A gradient that "
        "passes several units with negative inputs shrinks by the factor alpha at each, so that a very small alpha "
        "helps little. For a small alpha the gain for initial weights is nearly that of relu. Take prelu to learn "
        "alpha, and elu where the left side has to be bounded."
    ),
)

rrelu = leaky_relu.at(
    "rrelu",
    alpha=Rational(11, 48),
    reference=Reference(
        "Xu, Wang, Chen, Li",
        2015,
        "Empirical evaluation of rectified activations in convolutional network",
        arxiv="1505.00853",
    ),
    summary="The randomized leaky rectifier outside of training: the mean of its slopes, uniform in [1/8, 1/3].",
    doc=(
        "In training the slope on the left is drawn anew for each input, which acts against overfitting; "
        "here is what remains outside of training, the mean slope. Use it with small data sets. In use it "
        "is a leaky ReLU with a slope that is rather large."
    ),
)
