"""A formula typed at the command line: read by a grammar, never evaluated."""
