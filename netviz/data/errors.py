"""What the data floor raises."""


class DataError(ValueError):
    """A data set that cannot be used; its text is one sentence that names the file and the fault."""
