"""`netviz learn`."""
