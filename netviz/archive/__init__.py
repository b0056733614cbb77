"""Session files: everything on the screen and behind it, in one file."""
