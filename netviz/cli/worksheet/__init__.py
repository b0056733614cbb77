"""``netviz worksheet``: a printable sheet of questions about a network, and its key."""
