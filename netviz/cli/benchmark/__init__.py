"""`netviz benchmark`."""
