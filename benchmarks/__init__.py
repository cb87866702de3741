"""Measures of speed and memory, each beside a floor from the same run (design budgets)."""
