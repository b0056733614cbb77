"""What the selection does, in numbers."""
