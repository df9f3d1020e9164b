"""What all kernels for a GPU share: words, loops, launches and calling rules."""
