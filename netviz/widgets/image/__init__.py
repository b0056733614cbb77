"""The input image: the image itself, the drawing and its tools."""
