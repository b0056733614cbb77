"""The image, and drawing on it."""
