"""Arrays in, pictures out: all connections, crisp lines, tiles and columns, and the colours of all of them."""
