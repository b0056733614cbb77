"""Worksheets: questions about a network whose answers are computed from its numbers, without a window."""
