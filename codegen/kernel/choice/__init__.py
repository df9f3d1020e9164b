"""Lowering of whole functions, their errors, and the cheapest program within a bound."""
