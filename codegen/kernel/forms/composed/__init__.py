"""A function computed in parts, each of which has a form of its own."""
