"""What goes wrong in training."""


class TrainingError(ValueError):
    """Training cannot be done as it was asked for; the message says why in one sentence."""


class DivergenceError(TrainingError):
    """The loss is no longer finite or has grown beyond all bounds; the parameters are still the last finite ones."""
