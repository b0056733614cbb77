"""netviz: watch a neural network learn to read handwritten digits, and ask any pixel what it does."""

from importlib.metadata import PackageNotFoundError, version

try:
    __version__ = version("netviz")
except PackageNotFoundError:  # run from a bare checkout
    __version__ = "0+unknown"
