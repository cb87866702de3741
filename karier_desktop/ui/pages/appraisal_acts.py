"""What can be done with the appraisal in front, apart from giving marks: notes, decision, form, lists, prints."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from PySide6.QtCore import QObject

from karier_desktop.catalog.appraisal import APPRAISAL
from karier_desktop.catalog.appraisal_checks import AXES
from karier_desktop.catalog.entity import Draft
from karier_desktop.rules.problem import Refused
from karier_desktop.services import appraisal, records
from karier_desktop.services.appraisal import Decision
from karier_desktop.storage import journal
from karier_desktop.storage.database import Written
from karier_desktop.ui import notices
from karier_desktop.ui.i18n import catalogue
from karier_desktop.ui.pages import record_print
from karier_desktop.ui.pages.appraisal_decide import Asked, DecideDialog
from karier_desktop.ui.pages.appraisal_dialogs import UnitDialog
from karier_desktop.ui.pages.appraisal_form import AppraisalForm
from karier_desktop.ui.pages.appraisal_list import AppraisalList
from karier_desktop.ui.pages.appraisal_marks import Line, Marks
from karier_desktop.ui.pages.appraisal_note import NoteDialog, NoteField
from karier_desktop.ui.pages.history_page import HistoryPage

if TYPE_CHECKING:
    from karier_desktop.ui.pages.appraisal_page import AppraisalPage


class Acts(QObject):
    """Belongs to the page; reads what is on its desk."""

    EVALUATION: ClassVar[str] = "evaluasi-kinerja"
    DOCUMENT: ClassVar[str] = "dokumen-evaluasi"

    def __init__(self, page: AppraisalPage) -> None:
        super().__init__(page)
        self.page = page

    def menu(self) -> Iterator[tuple[str, Callable[[], object]]]:
        """What stands behind the button with the three dots."""
        yield self.tr("Ganti periode (Ctrl+G)"), self.page.ask_period
        yield self.tr("Semua penilaian (Ctrl+L)"), self.show_list
        yield self.tr("Ubah rencana dan isian lain (F2)"), self.edit
        yield self.tr("Kinerja unit…"), self.ask_unit
        if record_print.known(self.EVALUATION):
            yield self.tr("Cetak evaluasi (Ctrl+P)"), self.print_evaluation
        if record_print.known(self.DOCUMENT):
            yield self.tr("Dokumen evaluasi"), self.print_document
        yield self.tr("Riwayat perubahan (Ctrl+H)"), self.show_history
        yield self.tr("Pindahkan ke Keranjang Sampah"), self.delete

    # Beginning

    def begin(self) -> None:
        """Start the appraisal of the person in front; what stands in the way is settled in the form."""
        row, period = self.page.queue.current(), self.page.period
        if row is None or period is None:
            return
        self.page.start_entering()
        if row.progress is not None:
            self.page.desk.open(row.progress.id)
            return
        self.page.tasks.action(
            appraisal.begin, row.employee_id, period, failed=partial(self._on_not_begun, row.employee_id), owner=self
        )

    def edit(self) -> None:
        """The whole form of the appraisal in front; of a new one for a person who has none."""
        row, period = self.page.queue.current(), self.page.period
        if row is not None and row.progress is not None:
            appraisal_id = row.progress.id
            self.page.desk.save(lambda: self.page.shell.push(AppraisalForm(self.page.shell, appraisal_id)))
        elif row is not None and period is not None:
            self._plan(row.employee_id)

    def new(self) -> None:
        """The form of a new appraisal, for the person in front if there is none yet."""
        row = self.page.queue.current()
        if row is not None and row.progress is None:
            self._plan(row.employee_id)
        else:
            self.page.shell.push(AppraisalForm(self.page.shell, period=self.page.period))

    def _plan(self, employee_id: UUID) -> None:
        period = self.page.period
        if period is not None:
            self.page.tasks.query(
                appraisal.new_draft,
                employee_id,
                period,
                done=lambda draft: self.page.shell.push(AppraisalForm(self.page.shell, prefill=draft)),
                owner=self,
            )

    def _on_not_begun(self, employee_id: UUID, error: BaseException) -> None:
        if isinstance(error, Refused):
            self._plan(employee_id)
        else:
            notices.show_error(self.page, error)

    # Notes

    def write_note(self, subject: Line | str) -> None:
        """Write about a line, or why a rating is what it is."""
        marks = self.page.desk.marks
        if marks is None:
            return
        title, told, fields = self._note(marks, subject)
        dialog = NoteDialog(title, told, fields, self.page)
        dialog.written.connect(partial(self._keep_note, marks, subject))
        dialog.open()

    def _note(self, marks: Marks, subject: Line | str) -> tuple[str, list[str], list[NoteField]]:
        if isinstance(subject, str):
            reason = NoteField("rating_reason", self.tr("Alasan rating"), marks.draft["rating_reason"] or "")
            told = self.tr("Bukti dan umpan balik yang menjadi dasar; ikut tercetak agar dapat dijelaskan.")
            return self.tr("Alasan rating"), [told], [reason]
        row = marks.row(subject)
        if not subject.key:
            return subject.title, [], list(self._measures(row.get("indicators") or [{}]))
        said = (("feedback", self.tr("Umpan balik")), ("expectation", self.tr("Ekspektasi khusus pimpinan")))
        fields = [NoteField(name, words, row.get(name) or "") for name, words in said]
        return subject.title, ["\n".join(f"•  {guide}" for guide in subject.guides)], fields

    def _measures(self, rows: Sequence[Draft]) -> Iterator[NoteField]:
        for number, indicator in enumerate(rows):
            if indicator.get("removed"):
                continue
            path, about = f"indicators[{number}]", indicator.get("indicator") or ""
            if indicator.get("target"):
                about = self.tr("{0}, target {1}").format(about, indicator["target"])
            if not indicator:
                yield NoteField(f"{path}.target", self.tr("Target"), "", short=True)
            realisation, feedback = (indicator.get(name) or "" for name in ("realisation", "feedback"))
            words = self.tr("Realisasi berdasarkan bukti dukung")
            yield NoteField(f"{path}.realisation", words, realisation, about)
            yield NoteField(f"{path}.feedback", self.tr("Umpan balik"), feedback)

    def _keep_note(self, marks: Marks, subject: Line | str, said: dict[str, str]) -> None:
        if said:
            marks.write(subject, said)
            self.page.sheet.grid.refresh()
            self.page.desk.touch()

    # Deciding

    def decide(self) -> None:
        """Ask who decided, then let the predicate stand."""
        marks, view = self.page.desk.marks, self.page.view
        found = marks.outcome() if marks is not None else None
        if marks is None or view is None or found is None or marks.decided:
            return
        spread = self.page.spread()
        asked = Asked(
            person=marks.person,
            found=found,
            by=marks.draft["appraiser_name"] or "",
            reason=marks.draft["rating_reason"] or "",
            unexplained=marks.unexplained,
            unscored=[line.title for line in marks.unscored()],
            heard=marks.heard,
            warning=" ".join(finding.text for finding in spread.findings) if spread else "",
        )
        dialog = DecideDialog(asked, view.today, self.page)
        dialog.decided.connect(partial(self._decide, dialog))
        dialog.open()

    def take_back_ratings(self) -> None:
        """The ratings by which the predicate was decided."""
        marks = self.page.desk.marks
        if marks is not None:
            for axis in AXES:
                key = marks.form.original[axis]
                marks.rate(axis, next((row.whole("score") for row in marks.ratings if row.key == key), None))
            self.page.sheet.grid.refresh()
            self.page.desk.touch()

    def _decide(self, dialog: DecideDialog, decision: Decision) -> None:
        name = catalogue(dialog.asked.found.name)

        def done() -> None:
            dialog.accept()
            notices.toast(self.page, self.tr("Predikat {0} ditetapkan.").format(name))

        def told(refused: Refused) -> None:
            dialog.show_problem("\n".join(problem.text for problem in refused.problems))

        self.page.desk.decide(decision, done, told)

    # The unit

    def ask_unit(self) -> None:
        """How the unit did, for all its appraisals at once."""
        view = self.page.view
        if view is None:
            return
        where = self.page.unit[1] if self.page.unit else self.tr("semua unit")
        dialog = UnitDialog(view.book, view.period, view.unit, where, self.page)
        unit_id = self.page.unit[0] if self.page.unit else None
        dialog.said.connect(lambda *said: self._save_unit(unit_id, *said))
        dialog.open()

    def _save_unit(self, unit_id: UUID | None, predicate: str, achievement: str) -> None:
        view = self.page.view
        if view is None:
            return
        self.page.tasks.action(
            appraisal.set_unit_performance,
            view.period,
            unit_id,
            predicate,
            achievement,
            written=self._on_unit_saved,
            owner=self,
        )

    def _on_unit_saved(self, written: Written[int]) -> None:
        if written.change_set is not None:
            words = self.tr("Kinerja unit diisi pada {0} penilaian.").format(written.value)
            undo = partial(self.page.tasks.action, journal.undo, written.change_set, owner=self)
            notices.toast(self.page, words, undo=undo)

    # Elsewhere

    def print_evaluation(self) -> None:
        """Evaluasi kinerja pegawai."""
        self._print(self.EVALUATION)

    def print_document(self) -> None:
        """Dokumen evaluasi kinerja."""
        self._print(self.DOCUMENT)

    def _print(self, document: str) -> None:
        marks = self.page.desk.marks
        if marks is not None:
            self.page.desk.save(lambda: record_print.run(document, self.page.shell, [marks.id]))

    def show_list(self) -> None:
        """All appraisals of all periods."""
        self.page.shell.push(AppraisalList(self.page.shell, self.page.visit))

    def show_history(self) -> None:
        """Who changed what in the appraisal in front."""
        marks = self.page.desk.marks
        if marks is not None:
            title = f"{APPRAISAL.title_of(marks.draft)}, {marks.person}"
            self.page.shell.push(HistoryPage(self.page.shell, APPRAISAL, marks.id, title))

    def delete(self) -> None:
        """Into the recycle bin, with a way back."""
        marks = self.page.desk.marks
        if marks is not None:
            self.page.tasks.action(records.delete, APPRAISAL, [marks.id], written=self._on_deleted, owner=self)

    def _on_deleted(self, written: Written[int]) -> None:
        if written.change_set is not None:
            self.page.desk.clear()
            undo = partial(self.page.tasks.action, journal.restore, written.change_set, owner=self)
            notices.toast(self.page, self.tr("Penilaian dipindahkan ke Keranjang Sampah."), undo=undo)
