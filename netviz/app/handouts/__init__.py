"""Handouts: what is on the screen, or a chapter of a lesson, as pages to print."""
