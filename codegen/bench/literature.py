"""Activation functions as their papers print them, and formulas of kinds that no paper of the list has.

Gives a table of plain text, as it may be typed: what `bench --formulas` builds and times, and what the tests hold to be
built, refused with words, or built without a second derivative. Adaptive parameters have the values that their papers
start from. Most are of one survey; where a formula is of a paper that is open to read, that paper stands beside it.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..definition.activation import Reference
from ..definition.library import Library
from ..definition.typed.reader import Typed

SURVEY = Reference(
    "V. Kunc, J. Kléma",
    2024,
    "Three Decades of Activations: A Comprehensive Survey of 400 Activation Functions for Neural Networks",
    arxiv="2402.09092",
)


def _paper(arxiv: str, year: int, authors: str, title: str) -> Reference:
    return Reference(authors, year, title, arxiv=arxiv)


_WEIGHTED = _paper("1702.03118", 2017, "S. Elfwing, E. Uchibe, K. Doya", "Sigmoid-Weighted Linear Units")
_CELU = _paper("1704.07483", 2017, "J. T. Barron", "Continuously Differentiable Exponential Linear Units")
_CLIPPING = _paper(
    "1810.11509", 2018, "M. D. Klimek, M. Perelstein", "Neural Network-Based Approach to Phase Space Integration"
)
_COLU = _paper("2112.12078", 2021, "A. Vagerwal", "Deeper Learning with CoLU Activation")
_COSINE = _paper(
    "2108.12943", 2021, "M. M. Noel et al.", "Growing Cosine Unit: A Novel Oscillatory Activation Function"
)
_DREAMER = _paper("2301.04104", 2023, "D. Hafner et al.", "Mastering Diverse Domains through World Models")
_ELU = _paper("1511.07289", 2015, "D.-A. Clevert, T. Unterthiner, S. Hochreiter", "Exponential Linear Units (ELUs)")
_ERFACT = _paper("2109.04386", 2021, "K. Biswas et al.", "ErfAct and Pserf: Non-monotonic Smooth Trainable Activations")
_ESWISH = _paper("1801.07145", 2018, "E. Alcaide", "E-swish: Adjusting Activations to Different Network Depths")
_GELU = _paper("1606.08415", 2016, "D. Hendrycks, K. Gimpel", "Gaussian Error Linear Units (GELUs)")
_GOLDEN = _paper("1808.00783", 2018, "M. Basirat, P. M. Roth", "The Quest for the Golden Activation Function")
_ISRLU = _paper("1710.09967", 2017, "B. Carlile et al.", "Improving Deep Learning by Inverse Square Root Linear Units")
_LISHT = _paper("1901.05894", 2019, "S. K. Roy et al.", "LiSHT: Non-Parametric Linearly Scaled Hyperbolic Tangent")
_MISH = _paper("1908.08681", 2019, "D. Misra", "Mish: A Self Regularized Non-Monotonic Activation Function")
_MOBILE = _paper("1905.02244", 2019, "A. Howard et al.", "Searching for MobileNetV3")
_PENALIZED = _paper("1602.05980", 2016, "B. Xu, R. Huang, M. Li", "Revise Saturated Activation Functions")
_PRIMER = _paper("2109.08668", 2021, "D. R. So et al.", "Primer: Searching for Efficient Transformers")
_SELF = _paper("1706.02515", 2017, "G. Klambauer et al.", "Self-Normalizing Neural Networks")
_SERF = _paper("2108.09598", 2021, "S. Nag, M. Bhattacharyya", "SERF: log-Softplus ERror activation Function")
_SIREN = _paper(
    "2006.09661", 2020, "V. Sitzmann et al.", "Implicit Neural Representations with Periodic Activation Functions"
)
_SNAKE = _paper("2006.08195", 2020, "L. Ziyin, T. Hartwig, M. Ueda", "Neural Networks Fail to Learn Periodic Functions")
_SQUAREPLUS = _paper("2112.11687", 2021, "J. T. Barron", "Squareplus: A Softplus-Like Algebraic Rectifier")
_TANHEXP = _paper(
    "2003.09855", 2020, "X. Liu, X. Di", "TanhExp: A Smooth Activation Function with High Convergence Speed"
)


@dataclass(frozen=True)
class Formula:
    """A formula as text; plain data.

    Attributes
    ----------
    name : str
        That of its kernels.
    text : str
    reference : Reference or None
        None of a kind that no paper of the list has.
    """

    name: str
    text: str
    reference: Reference | None = SURVEY

    def read(self) -> Library:
        """A library of it alone. Raises `UserError`, where a formula is refused when it is read."""
        return Typed(self.name, self.text).read()


BUILT = (
    Formula("logistic", "1/(1 + exp(-x))"),
    Formula("hyperbolic_tangent", "(exp(x) - exp(-x))/(exp(x) + exp(-x))"),
    Formula("bipolar_sigmoid", "(1 - exp(-x))/(1 + exp(-x))"),
    Formula("scaled_tanh", "1.7159*tanh(2*x/3)"),
    Formula("elliott", "x/(1 + Abs(x))"),
    Formula("arctan", "atan(x)"),
    Formula("modified_arctan", "(atan(x) + pi/2)/pi"),
    Formula("rootsig", "x/(1 + sqrt(1 + x**2))"),
    Formula("algebraic_sigmoid", "x/sqrt(1 + x**2)"),
    Formula("complementary_log_log", "1 - exp(-exp(x))"),
    Formula("log_log", "exp(-exp(-x))"),
    Formula("soft_plus", "log(1 + exp(x))"),
    Formula("shifted_softplus", "log(exp(x) + 1) - log(2)"),
    Formula("logarithmic_cosh", "log((exp(x) + exp(-x))/2)"),
    Formula("square_plus", "(x + sqrt(x**2 + 4))/2", _SQUAREPLUS),
    Formula("bent_identity", "(sqrt(x**2 + 1) - 1)/2 + x"),
    Formula("sigmoid_weighted", "x*sigmoid(x)", _WEIGHTED),
    Formula("e_swish", "5/4*x*sigmoid(x)", _ESWISH),
    Formula("mish", "x*tanh(softplus(x))", _MISH),
    Formula("smish", "x*tanh(log(1 + sigmoid(x)))"),
    Formula("logish", "x*log(1 + sigmoid(x))"),
    Formula("tanh_exp", "x*tanh(exp(x))", _TANHEXP),
    Formula("serf", "x*erf(softplus(x))", _SERF),
    Formula("phish", "x*tanh(gelu(x))"),
    Formula("gaussian_error", "x*Phi(x)", _GELU),
    Formula("sgelu", "x*erf(x/sqrt(2))"),
    Formula("lisht", "x*tanh(x)", _LISHT),
    Formula("gish", "x*log(2 - exp(-exp(x)))"),
    Formula("pats", "x*atan(5*pi/8*sigmoid(x))"),
    Formula("sinsig", "x*sin(pi/2*sigmoid(x))"),
    Formula("tsrelu", "x*tanh(sigmoid(x))"),
    Formula("pflu", "x*(1 + x/sqrt(1 + x**2))/2"),
    Formula("resech", "x/cosh(x)"),
    Formula("eanaf", "x*exp(x)/(exp(x) + 2)"),
    Formula("erfact", "x*erf(0.75*exp(0.75*x))", _ERFACT),
    Formula("pserf", "x*erf(1.25*log(1 + exp(0.85*x)))", _ERFACT),
    Formula("colu", "x/(1 - x*exp(-(x + exp(x))))", _COLU),
    Formula("exponential_linear", "where(x > 0, x, exp(x) - 1)", _ELU),
    Formula("scaled_exponential_linear", "1.05070*where(x > 0, x, 1.67326*(exp(x) - 1))", _SELF),
    Formula("celu_of_2", "Max(0, x) + Min(0, 2*(exp(x/2) - 1))", _CELU),
    Formula("elish", "where(x >= 0, x/(1 + exp(-x)), (exp(x) - 1)/(1 + exp(-x)))", _GOLDEN),
    Formula("hard_elish", "where(x >= 0, x*clip((x + 1)/2, 0, 1), (exp(x) - 1)*clip((x + 1)/2, 0, 1))", _GOLDEN),
    Formula("reu", "where(x > 0, x, x*exp(x))"),
    Formula("suish", "Max(x, x*exp(-Abs(x)))"),
    Formula("slu", "where(x >= 0, x, 2*log((exp(x) + 1)/2))"),
    Formula("isrlu", "where(x >= 0, x, x/sqrt(1 + x**2))", _ISRLU),
    Formula("sign_relu", "where(x >= 0, x, x/(Abs(x) + 1))"),
    Formula("nlrelu", "log(1 + Max(0, x))"),
    Formula("symlog", "sign(x)*log(1 + Abs(x))", _DREAMER),
    Formula("arcsinh_unit", "asinh(x)"),
    Formula("rectified_tanh", "Max(0, tanh(x))"),
    Formula("penalized_tanh", "where(x > 0, tanh(x), tanh(x)/4)", _PENALIZED),
    Formula("hexpo", "where(x >= 0, -(exp(-x) - 1), exp(x) - 1)"),
    Formula("sqnl", "Piecewise((-1, x < -2), (x + x**2/4, x < 0), (x - x**2/4, x <= 2), (1, True))"),
    Formula("sqlu", "Piecewise((-1, x < -2), (x + x**2/4, x < 0), (x, True))"),
    Formula("soft_clipping", "log((1 + exp(x))/(1 + exp(x - 1)))", _CLIPPING),
    Formula("soft_modulus_q", "where(Abs(x) <= 1, x**2*(2 - Abs(x)), Abs(x))"),
    Formula("soft_modulus_t", "x*tanh(x/0.01)"),
    Formula("tanh_shrink", "x - tanh(x)"),
    Formula("hard_tanh", "Max(-1, Min(1, x))"),
    Formula("hard_swish", "x*Min(Max(x + 3, 0), 6)/6", _MOBILE),
    Formula("squared_relu", "Max(0, x)**2", _PRIMER),
    Formula("gaussian_bell", "exp(-x**2)"),
    Formula("mexican_hat", "(1 - x**2)*exp(-x**2/2)"),
    Formula("sin_relu", "sin(x) + Max(0, x)"),
    Formula("sine", "sin(x)", _SIREN),
    Formula("cosine", "cos(x)"),
    Formula("growing_cosine", "x*cos(x)", _COSINE),
    Formula("snake", "x + sin(x)**2", _SNAKE),
    Formula("gabor", "exp(-x**2/2)*cos(x)"),
    Formula("sine_relu", "where(x > 0, x, 1/400*(sin(x) - cos(x)))"),
    Formula("cubic_elliott", "x**3/(1 + Abs(x)**3)", None),
    Formula("exp_of_sine", "exp(sin(x))", None),
    Formula("log_of_sine", "log(2 + sin(x))", None),
    Formula("tanh_of_cosine", "tanh(cos(x))", None),
    Formula("sine_of_sine", "sin(sin(x))", None),
    Formula("growing_waves", "x*exp(sin(2*x) + cos(x))", None),
    Formula("signed_root", "sign(x)*sqrt(Abs(x))", None),
    Formula("half_cube_root", "where(x < 0, 1 + x/3, (1 + x)**(1/3))", None),
    Formula("signed_cube_root", "cbrt(x)", None),
    Formula("inverse_fourth_root", "(1 + x**2)**(-1/4)", None),
    Formula("semicircle", "where(Abs(x) > 1, 0, sqrt(1 - x**2))", None),
    Formula("log_log_of_square", "log(1 + log(1 + x**2))", None),
    Formula("inverse_logarithm", "1/(1 + log(1 + x**2))", None),
    Formula("root_of_logarithm", "x/sqrt(1 + log(1 + x**2))", None),
    Formula("softplus_of_softplus", "log(1 + softplus(x))", None),
    Formula("exp_of_arctan", "exp(atan(x))", None),
    Formula("maxsig", "Max(x, sigmoid(x))"),
    Formula("minsin", "Min(x, sin(x))"),
    Formula("bell_times_logarithm", "log(2 + x**2)*exp(-x**2)", None),
    Formula("falling_logarithm", "log(1 + x**2)*exp(-Abs(x))", None),
    Formula("bell_times_root", "sqrt(1 + Abs(x))*exp(-x**2/2)", None),
    Formula("sine_of_square", "sin(x**2)", None),
    Formula("sine_over_x", "sinc(x)", None),
    Formula("tanh_over_x", "tanh(x)/x", None),
    Formula("relative_growth", "(exp(x) - 1)/x", None),
    Formula("logarithm_over_x", "log(1 + x**2)/x", None),
    Formula("x_over_sinh", "x/sinh(x)", None),
)

# What is built without its second derivative, and a part of what is said of that.
WITHOUT_SECOND = {
    Formula("exp_of_growing_waves", "exp(x*sin(x))", None): "no program for d2 stays within 1 ulps",
}

# What is refused, and a part of the message.
REFUSED = {
    Formula("pole", "where(x < 0, 0, x**(-1/3))", None): "no real value at x = 0",
    Formula("rectified_sine", "Max(0, sin(x))", None): "may vanish countless times",
    Formula("growing_quotient", "(1 - cos(x))/x**3", None): "no real value at x = 0",
}

FORMULAS = (*BUILT, *WITHOUT_SECOND, *REFUSED)
