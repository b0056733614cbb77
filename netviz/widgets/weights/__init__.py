"""The weights as pictures."""
