"""What each printed document shows: its frozen data and the SELECT that gathers it, side by side."""
