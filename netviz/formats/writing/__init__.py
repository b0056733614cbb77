"""Networks written in the forms of other programs."""
