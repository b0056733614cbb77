"""What a pixel, a unit or a whole image does: pure functions of parameters and image, in float64."""
