"""One record being typed, from opening to saving: fields, checks, draft, changes, and meeting another's changes."""

from collections.abc import Callable, Mapping
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from karier_desktop.catalog.difference import Difference
from karier_desktop.catalog.entity import Draft
from karier_desktop.rules.dates_id import long_date
from karier_desktop.rules.problem import Problem
from karier_desktop.services.forms import FormData
from karier_desktop.services.records import Saved, Subject
from karier_desktop.ui import theme
from karier_desktop.ui.forms.body import FormBody, MakeSection
from karier_desktop.ui.forms.changes import ChangesPanel
from karier_desktop.ui.forms.child_section import ChildSection
from karier_desktop.ui.forms.form_bar import FormBar
from karier_desktop.ui.forms.keeper import DraftKeeper, drafts_in
from karier_desktop.ui.forms.lookup import Lookup, words
from karier_desktop.ui.forms.overtaken import Overtaken
from karier_desktop.ui.forms.saver import Saver
from karier_desktop.ui.forms.state import FormState
from karier_desktop.ui.forms.steps import StepList
from karier_desktop.ui.forms.summary import ErrorSummary, counts, in_the_way
from karier_desktop.ui.tasks import Tasks
from karier_desktop.ui.widgets.sheet import ScrollSheet
from karier_desktop.ui.widgets.strip import Strip

SIDE_FITS = 1060
STEPS_FIT = 760
"""Widths (at 100 % text) below which the right and the left column give way to buttons."""


class Sitting(QWidget):
    """`titled(text)`, `counted(changes)` and `kept(text)` tell the page; `reload_requested` to start over."""

    titled = Signal(str)
    counted = Signal(int)
    kept = Signal(str)
    reload_requested = Signal()

    def __init__(self, tasks: Tasks, subject: Subject, data: FormData, own_sections: Mapping[str, MakeSection]) -> None:
        super().__init__()
        self.tasks, self.subject, self.data = tasks, subject, data
        loaded = data.loaded
        self.state = _state(subject, data)
        self.lookup = Lookup(tasks, data.context, data.names, self)
        self.body = FormBody(self.state, self.lookup, data.review.known, own_sections)
        self.saver = Saver(tasks, subject, self.state, loaded.id if loaded else None, self)
        draft = data.unfinished
        version = draft.seen_version if draft is not None else loaded.version if loaded else None
        self.keeper = DraftKeeper(
            tasks, self.state, loaded.id if loaded else None, version, draft.id if draft else None, self
        )
        self._then: Callable[[Saved], object] | None = None
        self._lay_out(loaded)
        self._connect()

    def begin(self) -> None:
        """Show what is known at the start."""
        self._show_changes()
        self.titled.emit(self.subject.entity.title_of(self.state.draft))
        self.body.show_problems(self.data.review.problems, self.data.review.known)
        self._show_counts()
        if self.data.unfinished is not None:
            self.saver.check()

    def save(self, then: Callable[[Saved], object]) -> None:
        """Save; `then` is called when it is done, the summary shown when it is refused."""
        self._settle()
        self._then = then
        self.body.show_all = True
        if any(not p.field or p.level == "error" for p in self._unreadable()):
            self._on_refused()
            return
        self.saver.save(self.keeper.version, self.keeper.draft_id)

    def keep(self) -> None:
        """Keep the draft now."""
        self._settle()
        self.keeper.flush()

    def focus_first(self) -> None:
        """Where typing starts: in the row that was begun, else in the first field."""
        for section in self.body.sections.values():
            if isinstance(section, ChildSection) and section.panel is not None:
                section.panel.focus_first()
                return
        first = next(iter(self.body.sections.values()))
        if hasattr(first, "focus_first"):
            first.focus_first()

    def start_row(self, name: str, row_id: UUID | None) -> None:
        """Begin with a row of a history: a new one, or the one of that id."""
        section = self.body.section(name)
        if not isinstance(section, ChildSection):
            section.setFocus(Qt.FocusReason.OtherFocusReason)
        elif row_id is None:
            section.add_row()
        else:
            found = (i for i, row in enumerate(self.state.rows(name)) if row.get("id") == row_id)
            for index in found:
                section.edit_row(index)

    def close_inner(self) -> bool:
        """Close the history row that is open, if there is one."""
        return self.body.close_panel()

    def carried(self) -> Draft:
        """What the next new record starts with: values one types again and again."""
        return {f.name: self.state.draft[f.name] for f in self.subject.entity.fields if f.carried}

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # Layout

    def _lay_out(self, loaded: object) -> None:
        entity = self.subject.entity
        titles = [(g.key, words(g.title)) for g in entity.groups]
        titles += [(c.name, words(c.title)) for c in entity.children]
        self.steps = StepList(titles, entity.children[0].name if entity.children else "")
        self.bar = FormBar(entity, titles, self.lookup)
        self.side = ChangesPanel(entity, self.lookup, self._last_change())
        self.summary = ErrorSummary()
        self.taken_up = Strip("information", self._draft_words(), action=self.tr("Buang draf"))
        self.overtaken = Overtaken(self)
        self.sheet = ScrollSheet(24)
        self.sheet.inside.addWidget(self.body)
        middle = QVBoxLayout()
        middle.setSpacing(12)
        for part in (self.bar, self.taken_up, self.overtaken, self.summary):
            middle.addWidget(part)
        middle.addWidget(self.sheet, 1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16)
        line.addWidget(self.steps)
        line.addLayout(middle, 1)
        line.addWidget(self.side)
        self.taken_up.setVisible(self.data.unfinished is not None)
        self._fit()

    def _connect(self) -> None:
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(120)
        self._quiet.timeout.connect(self._show_changes)
        self.body.changed.connect(self._on_changed)
        self.body.left.connect(lambda _: self.saver.check())
        self.saver.reviewed.connect(self._on_reviewed)
        self.saver.refused.connect(self._on_refused)
        self.saver.saved.connect(self._on_saved)
        self.saver.overtaken.connect(self.overtaken.show_other)
        self.overtaken.settled.connect(self._on_settled)
        self.overtaken.reload_requested.connect(self._discard)
        self.keeper.kept.connect(
            lambda at: self.kept.emit(self.tr("Draf disimpan {0}").format(f"{at.astimezone():%H.%M.%S}"))
        )
        self.taken_up.acted.connect(self._discard)
        for part in (self.side, self.bar):
            part.undo_requested.connect(self._undo)
        self.side.evidence_changed.connect(self._on_evidence)
        self.summary.chosen.connect(self._go_to)
        self.steps.chosen.connect(self._show_section)
        self.bar.section_chosen.connect(self._show_section)
        theme.current().changed.connect(self._fit)
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]

    def _fit(self) -> None:
        look = theme.current()
        steps, side = self.width() >= look.u(STEPS_FIT), self.width() >= look.u(SIDE_FITS)
        self.steps.setFixedWidth(look.u(184))
        self.side.setFixedWidth(look.u(272))
        self.steps.setVisible(steps)
        self.side.setVisible(side)
        self.bar.show_parts(not steps, not side)

    # What happens

    def _on_changed(self) -> None:
        self.keeper.touch()
        self._quiet.start()
        self._show_counts()
        self.titled.emit(self.subject.entity.title_of(self.state.draft))

    def _on_evidence(self, text: str) -> None:
        self.state.evidence = text
        self.keeper.touch()

    def _on_reviewed(self, problems: list[Problem], known: frozenset[Problem]) -> None:
        self.body.show_problems(problems, known)
        self._show_counts()

    def _on_refused(self) -> None:
        self.body.show_problems(self.body.problems, self.body.known)
        self._show_counts()
        self.summary.focus()

    def _on_saved(self, saved: Saved) -> None:
        self.keeper.forget()
        then, self._then = self._then, None
        if then is not None:
            then(saved)

    def _on_settled(self, data: FormData, merged: Draft) -> None:
        if data.loaded is None or self._then is None:
            return
        self.lookup.add_names(data.names)
        self.state.rebase(data.loaded.draft, merged)
        self.keeper.version = data.loaded.version
        self.body.refresh(force=True)
        self._on_changed()
        self.save(self._then)

    def _discard(self) -> None:
        self.keeper.drop()
        self.reload_requested.emit()

    def _undo(self, difference: Difference) -> None:
        self.body.close_panel()
        self.state.undo(difference)
        self.body.refresh(force=True)
        self._on_changed()
        self.saver.check()

    def _go_to(self, path: str) -> None:
        self.body.focus_path(path)
        QTimer.singleShot(0, self, partial(self._make_visible, path))

    def _make_visible(self, path: str) -> None:
        block = self.body.block_at(path)
        if block is not None:
            self.sheet.area.ensureWidgetVisible(block, 0, 24)

    def _show_section(self, key: str) -> None:
        section = self.body.section(key)
        top = section.mapTo(self.body, section.rect().topLeft()).y()
        self.sheet.area.verticalScrollBar().setValue(top)
        self.steps.set_current(key)
        if hasattr(section, "focus_first"):
            section.focus_first()

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is None or not self.body.isAncestorOf(new):
            return
        for key, section in self.body.sections.items():
            if section.isAncestorOf(new) and key in self.steps.steps:
                self.steps.set_current(key)
        block = self.body.block_around(new)
        self.sheet.area.ensureWidgetVisible(block if block is not None else new, 0, 24)

    def _show_changes(self) -> None:
        found = self.state.differences()
        self.side.show_differences(found)
        self.bar.show_differences(found)
        self.counted.emit(len(found))

    def _show_counts(self) -> None:
        self.steps.show_counts(counts(self.body))
        self.summary.show_problems(in_the_way(self.body) if self.body.show_all else [])

    def _unreadable(self) -> list[Problem]:
        return [p for p in self.body.visible_problems() if p not in self.body.problems]

    def _settle(self) -> None:
        """Let the field under the cursor take what was typed, as if it had been left."""
        here = QApplication.focusWidget()
        if here is not None and self.body.isAncestorOf(here):
            here.clearFocus()
            here.setFocus(Qt.FocusReason.OtherFocusReason)

    def _last_change(self) -> str:
        loaded = self.data.loaded
        if loaded is None:
            return ""
        when = long_date(loaded.changed_at.astimezone().date())
        if not loaded.changed_by:
            return self.tr("Terakhir diubah {0}").format(when)
        return self.tr("Terakhir diubah {0} oleh {1}").format(when, loaded.changed_by)

    def _draft_words(self) -> str:
        at = self.data.unfinished.saved_at.astimezone() if self.data.unfinished else None
        when = f"{long_date(at.date())} {at:%H.%M}" if at is not None else ""
        return self.tr("Melanjutkan draf {0}. Isian ini belum disimpan.").format(when)


def _state(subject: Subject, data: FormData) -> FormState:
    """The draft to start with: the unfinished one, the stored record, or a new one with what was handed in."""
    loaded, unfinished = data.loaded, data.unfinished
    if unfinished is not None:
        draft, original = drafts_in(subject.entity, unfinished.content)
        state = FormState(subject.entity, data.context, original, draft=draft, reasons=unfinished.content["reasons"])
        state.evidence = str(unfinished.content.get("evidence") or "")
        return state
    if loaded is not None:
        return FormState(subject.entity, data.context, loaded.draft, reasons=loaded.reasons)
    return FormState(subject.entity, data.context, draft={**subject.entity.blank(), **data.prefill})
