"""One view a file. A view reads the session and follows its signals; views do not know each other."""
