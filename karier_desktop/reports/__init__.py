"""One module per printed document: draw(data) -> bytes."""
