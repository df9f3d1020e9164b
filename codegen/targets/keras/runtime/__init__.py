"""Copied into the package: what `generated.keras` is made of."""
