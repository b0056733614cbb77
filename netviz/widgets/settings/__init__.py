"""Hyperparameters and presets."""
