"""Digits in pictures from outside: decoding, paper and ink, lines and border, digits, and frames like MNIST's."""
