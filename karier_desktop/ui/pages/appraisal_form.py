"""The whole form of an appraisal, for planning: whoever is chosen as employee or appraiser brings their facts along."""

from collections.abc import Mapping
from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from karier_desktop.catalog.appraisal import APPRAISAL
from karier_desktop.catalog.entity import Draft
from karier_desktop.rules.appraisal import Period
from karier_desktop.services import appraisal
from karier_desktop.services.forms import FormData
from karier_desktop.ui.forms.record_form import RecordForm
from karier_desktop.ui.forms.state import FormState
from karier_desktop.ui.shell.page import Shell

PEOPLE = ("employee_id", "appraiser_id")


class AppraisalForm(RecordForm):
    """`period` is what a new appraisal starts with."""

    help_name: ClassVar[str] = "penilaian"

    def __init__(
        self,
        shell: Shell,
        appraisal_id: UUID | None = None,
        *,
        prefill: Draft | None = None,
        period: Period | None = None,
    ) -> None:
        self._seen: dict[str, object] = {}
        if prefill is None and appraisal_id is None and period is not None:
            prefill = {"period_kind": period.kind, "period_start": period.start, "period_end": period.end}
        super().__init__(shell, appraisal.SUBJECT, appraisal_id, prefill=prefill)

    def _on_opened(self, data: FormData) -> None:
        super()._on_opened(data)
        if self.sitting is not None:
            self._seen = {name: self.sitting.state.value(name) for name in PEOPLE}
            self.sitting.body.changed.connect(self._on_changed)
            self.header.set_title(self._title(APPRAISAL.title_of(self.sitting.state.draft)))

    def _title(self, title: str) -> str:
        """Whose appraisal it is stands beside the period."""
        state = self.sitting.state if self.sitting is not None else None
        person = state.value("employee_id") if state is not None else None
        if self.sitting is None or not isinstance(person, UUID):
            return super()._title(title)
        return f"{super()._title(title)}, {self.sitting.lookup.name_of('employee', person)}"

    def _on_changed(self) -> None:
        state = self.sitting.state if self.sitting is not None else None
        if state is None:
            return
        for name in PEOPLE:
            chosen = state.value(name)
            if chosen != self._seen.get(name):
                self._seen[name] = chosen
                if isinstance(chosen, UUID):
                    self._ask(state, name, chosen)

    def _ask(self, state: FormState, name: str, person: UUID) -> None:
        period = _period(state.draft)
        if name == "appraiser_id":
            day = period.end if period else state.context.today
            done = self._fill
            self.tasks.query(appraisal.appraiser_of, person, day, done=done, owner=self, latest=name)
        elif state.is_new and period is not None:
            self.tasks.query(appraisal.new_draft, person, period, done=self._fill, owner=self, latest=name)

    def _fill(self, found: Mapping[str, Any]) -> None:
        sitting = self.sitting
        if sitting is None:
            return
        values = {name: value for name, value in found.items() if not isinstance(value, list)}
        sitting.state.fill(values, self.tr("dari data pegawai"))
        for name, rows in found.items():
            if isinstance(rows, list) and not sitting.state.rows(name):
                for at, row in enumerate(rows):
                    sitting.state.add_row(name, row, at)
        self._seen = {name: sitting.state.value(name) for name in PEOPLE}
        self._name_appraiser(found)

    def _name_appraiser(self, found: Mapping[str, Any]) -> None:
        """The reference shows the name of whom it now points to."""
        if self.sitting is None:
            return
        appraiser = found.get("appraiser_id")
        if isinstance(appraiser, UUID):
            self.sitting.lookup.add_names({("employee", appraiser): str(found.get("appraiser_name") or "")})
        self.sitting.body.refresh(force=True)
        self.sitting.body.changed.emit()


def _period(draft: Draft) -> Period | None:
    start, end = draft.get("period_start"), draft.get("period_end")
    if not isinstance(start, date) or not isinstance(end, date):
        return None
    return Period(str(draft.get("period_kind")), start, end)
