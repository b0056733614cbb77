"""The composition root: the application, its window, theme, settings and error reporting."""
