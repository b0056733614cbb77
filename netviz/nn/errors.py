"""What goes wrong with networks."""


class NetworkError(ValueError):
    """A network, its parameters or a batch cannot be as they were asked for; the message says why in one sentence."""
