"""A network of dense layers in NumPy: parameters, forward, backward, optimisers, and parameters on disk."""
