"""What the exchange between offices reads: rows in the form in which they travel, and whose they are."""
