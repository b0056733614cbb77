"""The animation that shows how the image becomes a column of 784 pixels."""
