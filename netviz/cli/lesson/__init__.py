"""``netviz lesson``."""
