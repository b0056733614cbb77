"""Training: the toolbar, the curves, the timeline and the runs."""
