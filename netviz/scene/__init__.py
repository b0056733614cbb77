"""What a moment looks like: the selection, the layout, the paths and the pictures. Nothing here knows Qt."""
