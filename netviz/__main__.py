"""``python -m netviz``: the same commands as ``netviz``."""

from netviz.cli import main

if __name__ == "__main__":
    main()
