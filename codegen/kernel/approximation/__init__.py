"""Polynomials and rational functions fitted to a function, with certified errors."""
