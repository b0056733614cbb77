"""From arrays to pictures: all connections, crisp lines, tiles and columns of units, and their colours."""
