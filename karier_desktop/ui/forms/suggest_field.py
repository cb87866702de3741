"""A text field that offers what was typed there before; anything else may be typed as well."""

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import QStringListModel, Qt, QTimer

from karier_desktop.ui.forms.lookup import Suggest
from karier_desktop.ui.widgets.fields import TextField
from karier_desktop.ui.widgets.options import Offer, found_options


class SuggestField(TextField):
    """From the second letter on a list opens below; Down and Enter take a line of it, Tab passes it by."""

    def __init__(self, suggest: Suggest, *, max_length: int = 500, delay_ms: int = 120) -> None:
        super().__init__(max_length=max_length)
        self._suggest = suggest
        self._asked = ""
        self._model = QStringListModel(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(delay_ms)
        self._timer.timeout.connect(self._ask)
        self.textEdited.connect(lambda _: self._timer.start())

    @cached_property
    def _below(self) -> Offer:
        offer = found_options(self._model, self)
        offer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        offer.activated[str].connect(self._take)  # type: ignore[index]
        return offer

    def _ask(self) -> None:
        self._asked = self.value()
        if len(self._asked) < 2 or not self.hasFocus():
            self._below.list.hide()
            return
        asked = self._asked
        self._suggest(asked, lambda found: self._offer(asked, found))

    def _offer(self, asked: str, found: Sequence[str]) -> None:
        if asked != self.value() or not self.hasFocus():
            return
        self._model.setStringList(list(found))
        if found:
            self._below.complete()
        else:
            self._below.list.hide()

    def _take(self, text: str) -> None:
        self.setText(text)
        self.changed.emit()
