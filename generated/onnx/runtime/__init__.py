# Copied from codegen/targets/onnx/runtime/__init__.py by `python -m codegen build`; do not edit.
"""Copied into the package: what `generated.onnx` is made of."""
