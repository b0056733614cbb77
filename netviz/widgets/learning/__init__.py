"""Backpropagation step by step, layer statistics and the model summary."""
