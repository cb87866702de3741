"""What comes before the window: logging in, and the first start."""
