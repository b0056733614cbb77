"""What pixels, units and whole images do in a network: pure functions of parameters and image, in float64."""
