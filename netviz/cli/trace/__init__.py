"""``netviz trace``: pixels, units, digits and connections in numbers."""
