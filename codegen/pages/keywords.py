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
    "guides/zero-centred": "zero-centred outputs, zero mean, mean shift, bias shift",
    "guides/kinks": "subgradient, derivative at 0, not differentiable, nondifferentiable point, corner",
    "guides/gelu-and-swish": "1.702, sigmoid approximation of GELU",
    "guides/ulps": "unit in the last place, float32 error, numerical accuracy, underflow, tails",
    "guides/learnable-slopes": "trainable activation, per-channel slope, PReLU per channel",
    "guides/quantisation": "quantization, int8, 8-bit, lookup table, LUT, QAT, quantization-aware training",
    "guides/which-one": "choose an activation function, best activation function, which activation",
    "laws": "catastrophic cancellation, numerical stability, numerically stable formula, overflow of exp, digits lost",
    "properties": "table of activation functions, range, derivative from output, comparison table",
    "constants": "gain, He gain, initialisation gain, Lipschitz constant, minimum of GELU",
    "accuracy": "ulp error, error heat map, PyTorch accuracy, JAX accuracy",
    "claims": "myths, is it true, refuted",
    "speed": "benchmark, throughput, fastest activation, performance",
    "literature": "activation functions from papers, survey, compiler benchmark",
    "glossary": "ulp, unit in the last place, terms",
    "pytorch": "torch.compile, nn.Module, autograd",
    "frameworks": "ONNX export, jax.jit, Keras layer, Dask",
    "any-formula": "custom activation, own activation function, my own formula",
    "index": "install, installation, getting started, list of activation functions",
}


# The same in Chinese.
CHINESE = {
    "activations/relu": "死神经元, 死亡神经元, 神经元死亡, 死亡 ReLU, 修正线性单元, 线性整流函数",
    "activations/leaky_relu": "带泄漏的整流函数, 泄漏 ReLU",
    "activations/prelu": "参数化 ReLU, 可学习斜率",
    "activations/clipped_relu": "量化感知训练, 截断 ReLU",
    "activations/sigmoid": "逻辑斯谛函数, 逻辑函数, S 型函数",
    "activations/tanh": "双曲正切, 零中心, 零均值",
    "activations/gelu": "高斯误差线性单元",
    "activations/gelu_tanh": "GELU 近似",
    "activations/silu": "sigmoid 加权线性单元",
    "activations/swiglu": "门控线性单元",
    "activations/selu": "自归一化, 缩放指数线性单元",
    "activations/elu": "指数线性单元",
    "guides/zero-centred": "零中心输出, 零均值, 均值偏移",
    "guides/kinks": "折点, 次梯度, 不可微",
    "laws": "灾难性相消, 数值稳定的公式, 损失的位数",
    "activations/exponential": "指数函数",
    "activations/softplus": "平滑 ReLU, 光滑整流",
    "distances": "近似误差, 最接近的激活函数",
    "dialects": "框架名称对照, 别名",
    "guides/dead-units": "死神经元, 神经元死亡, 梯度消失, 梯度爆炸",
    "guides/gelu-and-swish": "GELU 的 sigmoid 近似",
    "guides/ulps": "单位末位, 末位单位, 浮点误差, 下溢, 数值精度, 舍入误差",
    "guides/learnable-slopes": "可学习激活函数, 可学习斜率, 逐通道斜率",
    "guides/quantisation": "量化, 查找表, 量化感知训练, 定点",
    "guides/which-one": "如何选择激活函数, 选用哪个激活函数, 最好的激活函数",
    "properties": "激活函数对照表, 性质表",
    "constants": "初始化增益, 李普希茨常数, 利普希茨常数",
    "accuracy": "误差热图, 精度对比",
    "claims": "误区, 常见说法, 谣言",
    "speed": "性能, 基准测试, 最快的激活函数",
    "literature": "论文中的激活函数, 综述, 编译器对比",
    "glossary": "术语, 中英对照",
    "any-formula": "自定义激活函数",
    "index": "安装, 入门, 激活函数列表",
}
_IN = {"": IDEAS, "zh": CHINESE}


def keywords(page: str, language: str = "") -> str:
    """The words by which a page is found besides its own, separated by commas."""
    folder, _, name = page.rpartition("/")
    spelled = [name, name.replace("_", " "), name.replace("_", "")] if folder == "activations" else []
    return ", ".join(filter(None, [*dict.fromkeys(spelled), _IN[language].get(page, "")]))
