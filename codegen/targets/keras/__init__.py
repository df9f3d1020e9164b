"""Keras: the activations for its backends."""
