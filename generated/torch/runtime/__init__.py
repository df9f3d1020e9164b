# Copied from codegen/targets/torch/runtime/__init__.py by `python -m codegen build`; do not edit.
"""What all activations for PyTorch share: operators, rules of differentiation, functions and modules."""
