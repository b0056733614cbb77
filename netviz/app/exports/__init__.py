"""What leaves the program: pictures and numbers of a view or of the window, and films of learning."""
