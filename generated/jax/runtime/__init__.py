# Copied from codegen/targets/jax/runtime/__init__.py by `python -m codegen build`; do not edit.
"""Copied into the package: what `generated.jax` is made of, for JAX."""
