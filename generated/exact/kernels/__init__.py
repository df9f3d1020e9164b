"""One module of kernels for each activation."""
