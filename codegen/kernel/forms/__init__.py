"""The ways to compute a function: each is recognised in a formula, and lowered to operations."""
