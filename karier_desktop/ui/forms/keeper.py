"""Keeps what is being typed: a moment after the last key, and when the form is left, it lies in the database."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from karier_desktop.catalog.entity import Draft, Entity
from karier_desktop.catalog.paths import fitted
from karier_desktop.models import new_id
from karier_desktop.services.forms import keep_form
from karier_desktop.storage import drafts
from karier_desktop.ui.forms.state import FormState
from karier_desktop.ui.tasks import Tasks

PAUSE_MS = 2000


class DraftKeeper(QObject):
    """`kept(datetime)` after each time. `touch()` starts the pause anew; `flush()` keeps at once; `drop()` forgets."""

    kept = Signal(object)

    def __init__(
        self,
        tasks: Tasks,
        state: FormState,
        record_id: UUID | None,
        version: int | None,
        draft_id: UUID | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.draft_id = draft_id
        self.version = version
        self._tasks = tasks
        self._state = state
        self._record_id = record_id
        self._dirty = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.flush)

    def touch(self) -> None:
        """Something was typed."""
        self._dirty = True
        self._timer.start()

    def flush(self) -> None:
        """Keep it now, if anything was typed since the last time."""
        self._timer.stop()
        if not self._dirty:
            return
        self._dirty = False
        if not self._state.changed:
            self.drop()
            return
        content = content_of(self._state)
        self.draft_id = self.draft_id or new_id()
        args = (self.draft_id, self._state.entity.key, content, self._record_id, self.version)
        self._tasks.action(keep_form, *args, done=self.kept.emit, owner=self)

    def drop(self) -> None:
        """The draft is no longer wanted."""
        self._timer.stop()
        self._dirty = False
        if self.draft_id is not None:
            self._tasks.action(drafts.discard, self.draft_id, owner=self)
            self.draft_id = None

    def forget(self) -> None:
        """The form was saved, and its draft with it thrown away."""
        self._timer.stop()
        self._dirty = False
        self.draft_id = None


def content_of(state: FormState) -> dict[str, Any]:
    """What a draft holds: the values, what they were, the reasons, and a title for lists."""
    return {
        "title": state.entity.title_of(state.draft),
        "draft": state.draft,
        "original": None if state.is_new else state.original,
        "reasons": dict(state.reasons),
        "evidence": state.evidence,
    }


def drafts_in(entity: Entity, content: Mapping[str, Any]) -> tuple[Draft, Draft | None]:
    """The draft and, for an existing record, what it was when the form was opened."""
    original = content.get("original")
    return fitted(entity, content["draft"]), fitted(entity, original) if original is not None else None
