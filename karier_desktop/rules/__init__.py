"""Decisions as pure functions on plain values: no Qt, no SQL, no clock, no files."""
