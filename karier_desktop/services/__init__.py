"""What a user can do; one module per subject; functions of a session."""
