"""Every SELECT; returns frozen dataclasses."""
