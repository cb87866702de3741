"""Karier Desktop: the careers of civil servants, kept by one clerk on one PC without a network."""
