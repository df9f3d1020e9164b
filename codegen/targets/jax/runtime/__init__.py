"""Copied into the package: what `generated.jax` is made of, for JAX."""
