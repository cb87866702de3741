"""Karier Desktop: the careers of civil servants, kept by one clerk on one PC without a network."""

__version__ = "0.1.0"
