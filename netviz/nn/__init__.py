"""A network of dense layers in NumPy: parameters, forward, backward, optimizers, and parameters on disk."""
