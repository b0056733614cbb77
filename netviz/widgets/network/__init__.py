"""The network with all of its connections."""
