"""The card of a lesson, which walks a person through the window."""
