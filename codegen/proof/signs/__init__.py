"""Zeros and signs on the whole line."""
