"""Forms built from a catalogue entity."""
