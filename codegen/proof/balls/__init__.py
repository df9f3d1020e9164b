"""Enclosures: balls, jets, numbers with bounds, and the certificates made of them."""
