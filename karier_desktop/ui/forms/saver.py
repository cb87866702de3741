"""Checks and saves the draft of a form off the window's thread, and tells how it ended."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from karier_desktop.catalog.paths import Outgoing
from karier_desktop.rules.problem import Problem, Refused
from karier_desktop.services.forms import save_form
from karier_desktop.services.records import EVIDENCE, Review, Subject, review
from karier_desktop.storage.errors import Stale
from karier_desktop.ui.forms.state import FormState
from karier_desktop.ui.tasks import Tasks


class Saver(QObject):
    """`reviewed(problems, known)` in places of the form; then one of `saved(Saved)`, `refused`, `overtaken(Stale)`."""

    reviewed = Signal(object, object)
    saved = Signal(object)
    refused = Signal()
    overtaken = Signal(object)

    def __init__(
        self, tasks: Tasks, subject: Subject, state: FormState, record_id: UUID | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.busy = False
        self._tasks = tasks
        self._subject = subject
        self._state = state
        self._record_id = record_id

    def check(self, then: Callable[[], object] | None = None) -> None:
        """Ask what is wrong with the draft as it is now."""
        sent = self._state.outgoing()
        done = partial(self._on_reviewed, sent, then)
        self._tasks.query(review, self._subject, self._record_id, sent.draft, done=done, owner=self, latest="review")

    def save(self, version: int | None, draft_id: UUID | None) -> None:
        """Save the draft over the version seen."""
        if self.busy:
            return
        self.busy = True
        sent = self._state.outgoing()
        reasons = {sent.to_saved(path): reason for path, reason in self._state.reasons.items()}
        reasons[EVIDENCE] = self._state.evidence
        args = (self._subject, self._record_id, sent.draft, version, reasons, draft_id)
        self._tasks.action(save_form, *args, done=self._on_saved, failed=self._on_failed, owner=self)

    def _on_reviewed(self, sent: Outgoing, then: Callable[[], object] | None, found: Review) -> None:
        def moved(problem: Problem) -> Problem:
            return Problem(sent.to_form(problem.field), problem.text, problem.level)

        self.reviewed.emit([moved(p) for p in found.problems], frozenset(moved(p) for p in found.known))
        if then is not None:
            then()

    def _on_saved(self, saved: object) -> None:
        self.busy = False
        self.saved.emit(saved)

    def _on_failed(self, error: BaseException) -> None:
        self.busy = False
        if isinstance(error, Stale):
            self.overtaken.emit(error)
        elif isinstance(error, Refused):
            self.check(then=self.refused.emit)
        else:
            self._tasks.on_error(self.parent(), error)
