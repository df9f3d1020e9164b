"""Copied into the package: what `generated.onnx` is made of."""
