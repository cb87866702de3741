"""How two offices that meet by stick come to the same data: versions, merge, winner, points. Plain values, no clock."""
