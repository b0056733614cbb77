"""How the image becomes a column of 784 pixels."""
