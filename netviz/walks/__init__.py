"""Lessons that walk a person through the network: how a file describes one, and how one is played, without a window."""
