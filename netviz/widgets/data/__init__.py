"""Browsing the images of the data set."""
