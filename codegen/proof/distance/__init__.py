"""How far two functions are apart, and for which parameter least."""
