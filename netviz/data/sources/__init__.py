"""Data sets in the forms that people have, found by what a file is and not by its name."""
