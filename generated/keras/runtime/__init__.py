# Copied from codegen/targets/keras/runtime/__init__.py by `python -m codegen build`; do not edit.
"""Copied into the package: what `generated.keras` is made of."""
