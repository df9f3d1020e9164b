"""What people look for, and the page that answers it, where the words of the page are others.

A page of an activation is found by its name, however that is written; what is typed here are the words for ideas, which
follow from no formula. They stand in the head of a page and, hidden, in its text: both searches of the site read them.
"""

from __future__ import annotations

IDEAS = {
    "activations/relu": "dying ReLU, dying ReLU problem, dead neuron, dead unit, dead neurons, rectified linear unit",
    "activations/leaky_relu": "leaky rectifier, LReLU",
    "activations/prelu": "learnable slope, parametric ReLU",
    "activations/clipped_relu": "QAT, quantization, quantisation, quantization-aware training, int8, clipping, PACT",
    "activations/sigmoid": "logistic function, expit, vanishing gradient, vanishing gradients",
    "activations/tanh": "hyperbolic tangent, zero-centred, zero-centered",
    "activations/gelu": "Gaussian error linear unit, BERT, GPT",
    "activations/gelu_tanh": "GELU approximation, gelu_new, gelu_fast, approximate GELU",
    "activations/gelu_sigmoid": "QuickGELU, quick_gelu, CLIP",
    "activations/silu": "Swish-1, sigmoid linear unit, sigmoid-weighted linear unit",
    "activations/hardsigmoid": "hard sigmoid",
    "activations/hardswish": "hard swish",
    "activations/hardtanh": "hard tanh",
    "activations/swiglu": "LLaMA, gated linear unit",
    "activations/selu": "self-normalizing, self-normalising, scaled exponential linear unit",
    "activations/exponential": "exp",
    "distances": "1.702, 1.77293, approximation error, closest activation, constant of GELU",
    "dialects": "PyTorch name, TensorFlow name, equivalent, alias, which GELU",
    "guides/dead-units": "dying ReLU, dead neurons, vanishing gradients, exploding gradient, gradient through depth",
    "guides/gelu-and-swish": "1.702, sigmoid approximation of GELU",
    "guides/ulps": "unit in the last place, float32 error, numerical accuracy, underflow, tails",
    "guides/learnable-slopes": "trainable activation, per-channel slope, PReLU per channel",
    "guides/quantisation": "quantization, int8, 8-bit, lookup table, LUT, QAT, quantization-aware training",
    "guides/which-one": "choose an activation function, best activation function, which activation",
    "properties": "table of activation functions, range, derivative from output, comparison table",
    "constants": "gain, He gain, initialisation gain, Lipschitz constant, minimum of GELU",
    "accuracy": "ulp error, error heat map, PyTorch accuracy, JAX accuracy",
    "claims": "myths, is it true, refuted",
    "speed": "benchmark, throughput, fastest activation, performance",
    "glossary": "ulp, unit in the last place, terms",
    "pytorch": "torch.compile, nn.Module, autograd",
    "frameworks": "ONNX export, jax.jit, Keras layer, Dask",
    "any-formula": "custom activation, own activation function, my own formula",
    "index": "install, installation, getting started, list of activation functions",
}


def keywords(page: str) -> str:
    """The words by which a page is found besides its own, separated by commas."""
    folder, _, name = page.rpartition("/")
    spelled = [name, name.replace("_", " "), name.replace("_", "")] if folder == "activations" else []
    return ", ".join(filter(None, [*dict.fromkeys(spelled), IDEAS.get(page, "")]))
