"""What all activations for PyTorch share: operators, rules of differentiation, functions and modules."""
