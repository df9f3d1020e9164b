"""PyTorch: operators around the loops of the CPU, functions and modules."""
