"""Where the person has been: for Alt+Left and Alt+Right."""

Spot = tuple[str, object]
KEPT = 50


class History:
    """Visited spots and where in them we are."""

    def __init__(self) -> None:
        self._spots: list[Spot] = []
        self._at = -1

    def visit(self, spot: Spot) -> None:
        """Go somewhere new; what lay ahead is forgotten."""
        if self._at >= 0 and self._spots[self._at] == spot:
            return
        self._spots = [*self._spots[: self._at + 1], spot][-KEPT:]
        self._at = len(self._spots) - 1

    def before(self) -> Spot | None:
        """The spot `back` leads to."""
        return self._spots[self._at - 1] if self._at > 0 else None

    def after(self) -> Spot | None:
        """The spot `forward` leads to."""
        return self._spots[self._at + 1] if self._at + 1 < len(self._spots) else None

    def back(self) -> None:
        """One step back."""
        self._at = max(0, self._at - 1)

    def forward(self) -> None:
        """One step forward."""
        self._at = min(len(self._spots) - 1, self._at + 1)
