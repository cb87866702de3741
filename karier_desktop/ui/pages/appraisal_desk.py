"""The appraisal on the desk: opened, kept while it is scored, saved, decided, compared with what others saved."""

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from karier_desktop.catalog.appraisal import APPRAISAL
from karier_desktop.catalog.difference import meeting, merged
from karier_desktop.rules.problem import Refused
from karier_desktop.services import appraisal
from karier_desktop.services.appraisal import SUBJECT, Decision
from karier_desktop.services.forms import FormData, open_form, save_form
from karier_desktop.services.records import Saved
from karier_desktop.storage.errors import Stale
from karier_desktop.ui import notices
from karier_desktop.ui.forms.compare import CompareDialog
from karier_desktop.ui.forms.keeper import DraftKeeper
from karier_desktop.ui.forms.lookup import Lookup
from karier_desktop.ui.forms.overtaken import who_changed
from karier_desktop.ui.pages.appraisal_marks import Marks
from karier_desktop.ui.tasks import Tasks

Then = Callable[[], object]


class Desk(QObject):
    """`opened(Marks)`; `changed` after each mark; `saved`; `refused(problems)`; `overtaken` by somebody else's save."""

    opened = Signal(object)
    changed = Signal()
    saved = Signal()
    refused = Signal(object)
    overtaken = Signal(object)
    stale: Stale | None = None

    def __init__(self, tasks: Tasks, page: QWidget) -> None:
        super().__init__(page)
        self.marks: Marks | None = None
        self.keeper: DraftKeeper | None = None
        self._tasks = tasks
        self._page = page
        self._wanted: UUID | None = None
        self._busy = False
        self._leaving = False

    def open(self, appraisal_id: UUID, then: Then | None = None) -> None:
        """Take an appraisal on the desk; an unfinished draft of it is taken up."""
        self._wanted = appraisal_id
        done = partial(self._on_opened, appraisal_id, then)
        self._tasks.query(open_form, SUBJECT, appraisal_id, done=done, owner=self, latest="desk")

    def clear(self) -> None:
        """Nothing is on the desk."""
        self._let_go()
        self.marks = self._wanted = None

    def touch(self) -> None:
        """A mark was made."""
        if self.keeper is not None:
            self.keeper.touch()
        self.changed.emit()

    def save(self, then: Then | None = None, *, leaving: bool = False) -> None:
        """Save what was marked, then go on; when it cannot be saved it stays here, kept as a draft.

        `leaving`: another appraisal comes next, so this one is not read again.
        """
        marks = self.marks
        if self._busy:
            return
        if marks is None or not marks.changed:
            self._drop()
            if then is not None:
                then()
            return
        self._leaving = leaving
        args: tuple[Any, ...] = (SUBJECT, marks.id, marks.outgoing(), marks.version, {}, self._draft_id())
        self._write(save_form, args, then, None)

    def keep(self) -> None:
        """Keep what was marked as a draft at once."""
        if self.keeper is not None:
            self.keeper.flush()

    def decide(self, decision: Decision, then: Then, told: Callable[[Refused], object]) -> None:
        """Save with the predicate; `told` hears why not."""
        marks = self.marks
        if marks is not None and not self._busy:
            self._leaving = False
            args = (marks.id, marks.outgoing(), marks.version, decision, self._draft_id())
            self._write(appraisal.decide, args, then, told)

    def discard(self) -> None:
        """Throw away what was marked and not saved."""
        if self.marks is not None:
            self._drop()
            self.open(self.marks.id)

    def compare(self) -> None:
        """What the other person saved, beside what was marked here."""
        if self.marks is not None and self.stale is not None:
            done = partial(self._on_present, self.stale)
            self._tasks.query(open_form, SUBJECT, self.marks.id, done=done, owner=self)

    # Inside

    def _on_opened(self, appraisal_id: UUID, then: Then | None, data: FormData) -> None:
        if appraisal_id != self._wanted:
            return
        self._let_go()
        self.marks = Marks(data)
        kept = data.unfinished.id if data.unfinished else None
        self.keeper = DraftKeeper(self._tasks, self.marks.form, self.marks.id, self.marks.version, kept, self)
        self.opened.emit(self.marks)
        if then is not None:
            then()

    def _write(
        self,
        fn: Callable[..., Saved],
        args: tuple[Any, ...],
        then: Then | None,
        told: Callable[[Refused], object] | None,
    ) -> None:
        marks = self.marks
        if marks is None:
            return
        self._busy = True
        sent = marks.scores()
        done = partial(self._on_saved, marks, sent, then)
        self._tasks.action(fn, *args, done=done, failed=partial(self._on_failed, told), owner=self)

    def _on_saved(self, marks: Marks, sent: dict[tuple[str, int], int | None], then: Then | None, _: Saved) -> None:
        self._busy = False
        if self.keeper is not None and marks is self.marks:
            self.keeper.forget()
        self.saved.emit()
        late = {place: score for place, score in marks.scores().items() if score != sent.get(place)}
        if self._leaving and then is not None and not late:
            self.clear()
            then()
        elif marks is self.marks:
            self.open(marks.id, partial(self._bring, late, then))

    def _bring(self, late: dict[tuple[str, int], int | None], then: Then | None) -> None:
        """Marks made while the save was on its way; what was to come next."""
        if late and self.marks is not None:
            self.marks.take(late)
            self.touch()
            self.opened.emit(self.marks)
            self.save(then, leaving=self._leaving)
        elif then is not None:
            then()

    def _on_failed(self, told: Callable[[Refused], object] | None, error: BaseException) -> None:
        self._busy = False
        self.keep()
        if isinstance(error, Stale):
            self.stale = error
            self.overtaken.emit(error)
        elif isinstance(error, Refused):
            (told or (lambda refused: self.refused.emit(refused.problems)))(error)
        else:
            notices.show_error(self._page, error)

    def _on_present(self, error: Stale, data: FormData) -> None:
        marks = self.marks
        if marks is None or data.loaded is None:
            return
        base, mine, theirs = marks.form.original, marks.outgoing(), data.loaded.draft
        lookup = Lookup(self._tasks, data.context, data.names, self)
        dialog = CompareDialog(
            APPRAISAL, meeting(APPRAISAL, base, mine, theirs), lookup, who_changed(error), self._page.window()
        )
        if dialog.exec():
            marks.rebase(data.loaded, merged(APPRAISAL, base, mine, theirs, dialog.kept()))
            if self.keeper is not None:
                self.keeper.version = marks.version
            self.opened.emit(marks)
            self.save()

    def _let_go(self) -> None:
        if self.keeper is not None:
            self.keeper.deleteLater()
            self.keeper = None

    def _draft_id(self) -> UUID | None:
        return self.keeper.draft_id if self.keeper is not None else None

    def _drop(self) -> None:
        if self.keeper is not None:
            self.keeper.drop()
