"""The form of a training event: the common form with its own way to enter participants."""

from uuid import UUID

from karier_desktop.catalog.entity import Draft
from karier_desktop.services import training
from karier_desktop.ui.forms.body import FormBody
from karier_desktop.ui.forms.record_form import RecordForm
from karier_desktop.ui.pages.training_participants import ParticipantSection
from karier_desktop.ui.shell.page import Shell


class EventForm(RecordForm):
    """Participants are picked many at a time (Alt+P) or pasted as NIPs (Ctrl+V)."""

    help_name = "pelatihan"

    def __init__(self, shell: Shell, event_id: UUID | None = None, *, prefill: Draft | None = None) -> None:
        sections = {"participants": lambda body: self._participants(body)}
        super().__init__(shell, training.EVENT, event_id, prefill=prefill, own_sections=sections)

    def key_hints(self) -> list[tuple[str, str]]:
        """What is special here comes first."""
        return [
            ("Alt+P", self.tr("Pilih peserta")),
            ("Ctrl+V", self.tr("Tempel daftar NIP dari lembar kerja")),
            *super().key_hints(),
        ]

    def _participants(self, body: FormBody) -> ParticipantSection:
        return ParticipantSection(self._record_id, body)
