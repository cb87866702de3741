"""One module per place of the navigation rail."""
