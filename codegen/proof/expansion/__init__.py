"""Expansions at the infinities and at singular ends."""
