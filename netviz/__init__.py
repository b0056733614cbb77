"""netviz: watch a neural network learn to read handwritten digits, and ask any pixel what it does."""


def __getattr__(name: str) -> str:
    """Return the version, which is looked up only when somebody asks: that takes as long as drawing two pictures."""
    if name != "__version__":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("netviz")
    except PackageNotFoundError:  # run from a bare checkout
        return "0+unknown"
