"""What the window shows now, and the threads that change it. QtCore only: no widget is known here."""
