"""The images of the data set."""
