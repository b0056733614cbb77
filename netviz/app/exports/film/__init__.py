"""Films of learning: the network at one kept moment after the other, as GIF or MP4."""
