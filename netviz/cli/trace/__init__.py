"""`netviz trace`."""
