"""ONNX: the activations as functions of a model, of standard operators."""
