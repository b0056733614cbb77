"""`netviz train`."""
