"""Programs over the closed set of operations, and their interpreter."""
