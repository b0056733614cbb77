"""The composition root: the application, its window, theme, settings and error reporting."""

from netviz.app.unread_sources import leave_sources_unread

# Before the first import of PySide.
leave_sources_unread()
