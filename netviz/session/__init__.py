"""The models behind the window, side by side, each with one subject. QtCore only; the threads are in `workers`."""
