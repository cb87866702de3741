"""The frame around the pages: status bar, palette, help, shortcut list, history."""
