"""JAX: the activations by their stable forms, and by the CPU's own kernels."""
