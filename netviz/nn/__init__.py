"""A network of dense layers in NumPy: parameters, forward and backward pass, optimizers, and parameters on disk."""
