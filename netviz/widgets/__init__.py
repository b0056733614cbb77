"""The views, a folder each. A view gets the models that it shows and follows their signals, never the session."""
