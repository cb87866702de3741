"""Histories of offices that meet by stick, played with every fault there is and watched by a judge of its own."""
