"""The glossary: what every word, control, axis and number of the window means, with the number at hand."""
