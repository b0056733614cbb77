"""Threads and processes: training, replay, background jobs and drawing. QtCore only."""
