"""The strip above a form: how many things are to be mended or made sure of, each a link to its field."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from karier_desktop.rules.problem import Problem
from karier_desktop.ui.forms.body import FormBody
from karier_desktop.ui.forms.steps import Count
from karier_desktop.ui.widgets.strip import Strip


class ErrorSummary(QWidget):
    """`chosen(path)` when a line is pressed. Hidden while nothing stands in the way."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strip = Strip("late", "")
        self.strip.link_activated.connect(self.chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.strip)
        self._shown: list[tuple[str, str]] = []
        self.hide()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """What stands in the way of saving; an empty list hides the strip."""
        errors = [p for p in problems if p.level == "error"]
        doubts = [p for p in problems if p.level == "warning"]
        links = [(p.field, p.text) for p in errors]
        links += [(p.field, p.text) for p in doubts]
        self.setVisible(bool(links))
        if links == self._shown:
            return
        self._shown = links
        body = self.tr("Yang perlu dipastikan dapat disimpan bila alasannya ditulis di isian itu.") if doubts else ""
        self.strip.say("late" if errors else "attention", self._title(len(errors), len(doubts)), body)
        self.strip.set_links(links)

    def focus(self) -> None:
        """Move the focus to the first line."""
        self.strip.focus_first_link()

    def _title(self, errors: int, doubts: int) -> str:
        if not errors:
            return self.tr("%n isian perlu dipastikan sebelum disimpan", "", doubts)
        mend = self.tr("%n isian perlu diperbaiki sebelum disimpan", "", errors)
        sure = self.tr("%n perlu dipastikan", "", doubts)
        return f"{mend}, {sure}" if doubts else mend


def in_the_way(body: FormBody) -> list[Problem]:
    """The problems shown that keep the form from being saved, each field and text once."""
    found = [p for p in body.visible_problems() if p.level == "error" or body.needs_reason(p)]
    return list(dict.fromkeys(found))


def counts(body: FormBody) -> dict[str, Count]:
    """What is wrong by section, as far as it is shown."""
    result: dict[str, Count] = {}
    for problem in dict.fromkeys(body.visible_problems()):
        key = body.section_of(problem.field)
        before = result.get(key, Count())
        if problem.level == "error":
            result[key] = before._replace(errors=before.errors + 1)
        elif body.needs_reason(problem):
            result[key] = before._replace(warnings=before.warnings + 1)
    return result
