# Copied from codegen/targets/cuda/runtime/__init__.py by `python -m codegen build`; do not edit.
"""What all kernels for a GPU share: words, loops, launches and calling rules."""
