"""Gaussian moments and other integrals."""
