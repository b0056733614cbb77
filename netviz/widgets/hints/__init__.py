"""Hints in the window."""
