"""A function on an interval by polynomials that are looked up: equal segments, one for each value of a few bits."""
