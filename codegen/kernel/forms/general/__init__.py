"""Any smooth function from its shape: order at 0, zeros, leading term, and polynomials."""
