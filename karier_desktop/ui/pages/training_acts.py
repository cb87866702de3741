"""What can be done with the event in front: change, fill, settle, close, hold again, print, throw away."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from karier_desktop.catalog.entity import Draft
from karier_desktop.catalog.training import TRAINING_EVENT
from karier_desktop.queries.training import EventFilter, EventRow
from karier_desktop.queries.training_people import Candidate, CandidateFilter, Choices, Seat
from karier_desktop.rules.problem import Refused
from karier_desktop.services import records, training, training_views
from karier_desktop.services.records import Saved
from karier_desktop.services.training import Result
from karier_desktop.services.training_views import EventView
from karier_desktop.storage import journal
from karier_desktop.storage.database import Written
from karier_desktop.ui import notices
from karier_desktop.ui.pages import record_print
from karier_desktop.ui.pages.history_page import HistoryPage
from karier_desktop.ui.pages.training_form import EventForm
from karier_desktop.ui.pages.training_picker import PeoplePicker
from karier_desktop.ui.pages.training_reason import ReasonDialog
from karier_desktop.ui.pages.training_repeat import PastEventsDialog, RepeatDialog
from karier_desktop.ui.pages.training_result_model import ResultLine
from karier_desktop.ui.pages.training_results import ResultsDialog
from karier_desktop.ui.pages.training_settle import SettleDialog
from karier_desktop.ui.pages.training_words import OPEN
from karier_desktop.ui.shell.page import Page


class EventActs(QObject):
    """Belongs to a page; forms are pushed on its window, what was done is said in a toast. `saved(event id)`."""

    saved = Signal(object)

    def __init__(self, page: Page, today: date) -> None:
        super().__init__(page)
        self.page, self.today = page, today

    def act(self, what: str, view: EventView) -> None:
        """Do what a button or a menu said."""
        acts: dict[str, Callable[[EventView], object]] = {
            "edit": lambda v: self.edit(v.facts.row.id),
            "add": self.add,
            "settle": self.settle,
            "results": self.results,
            "repeat": lambda v: self.repeat(v.facts.row),
            "history": lambda v: self.show_history(v.facts.row.id),
            "delete": lambda v: self.delete([v.facts.row.id]),
        }
        if what in acts:
            acts[what](view)
        else:
            record_print.run(what, self.page.shell, [view.facts.row.id])

    def new(self, prefill: Draft | None = None) -> EventForm:
        """The form of a new event."""
        return self._push(EventForm(self.page.shell, prefill=prefill))

    def edit(self, event_id: UUID) -> EventForm:
        """The form of an event."""
        return self._push(EventForm(self.page.shell, event_id))

    def add(self, view: EventView) -> None:
        """Choose more participants."""
        self._query(training_views.offered, done=partial(self._pick, view))

    def settle(self, view: EventView) -> None:
        """Decide about those booked twice."""
        people = [seat.person for seat in view.clashing]
        if people:
            dialog = SettleDialog(view.facts.row.name, people, self.page)
            decide = partial(self._write, training.settle, view)
            dialog.decided.connect(lambda decisions: decide(decisions, said=self.tr("Keputusan bentrok disimpan.")))
            dialog.open()

    def results(self, view: EventView) -> None:
        """Type attendance and results; close the event."""
        row = view.facts.row
        may_close = row.status in OPEN and row.last <= view.today
        days = (row.last - row.first).days + 1
        lines = [_line(seat) for seat in view.seats]
        dialog = ResultsDialog(row.name, lines, days, view.today, may_close=may_close, parent=self.page)
        dialog.saved.connect(partial(self._save_results, view, dialog))
        dialog.open()

    def repeat(self, row: EventRow) -> None:
        """Hold an event again."""
        dialog = RepeatDialog(row.id, row.name, row.first, self.today, self.page)
        dialog.decided.connect(self._open_repeated)
        dialog.open()

    def repeat_from(self, year: int) -> None:
        """Choose an event of a year to hold again."""
        wanted = EventFilter(year=year, sort="when", descending=False)
        self._query(training_views.list_events, wanted, 500, done=lambda found: self._choose_past(year, found[0]))

    def unseat(self, view: EventView, seat: Seat) -> None:
        """Take a person out of an event."""
        said = self.tr("{0} dikeluarkan dari kegiatan.").format(seat.person.full_name)
        self._write(training.unseat, view, [seat.person.id], said=said)

    def delete(self, ids: list[UUID]) -> None:
        """Throw events into the bin, with a way back."""
        self.page.tasks.action(records.delete, TRAINING_EVENT, ids, written=self._deleted, owner=self)

    def show_history(self, event_id: UUID) -> None:
        """Who changed what in an event."""
        self.page.shell.push(HistoryPage(self.page.shell, TRAINING_EVENT, event_id))

    # Inside

    def _push(self, form: EventForm) -> EventForm:
        form.saved.connect(self._on_saved)
        self.page.shell.push(form)
        return form

    def _on_saved(self, saved: Saved) -> None:
        self.saved.emit(saved.id)
        self._say(self.tr("Tersimpan: {0}").format(saved.title))

    def _pick(self, view: EventView, offered: Choices) -> None:
        picker = PeoplePicker(partial(self._find, view), offered, self.page)
        picker.chosen.connect(lambda people: self._seat(view, people))
        picker.open()

    def _find(self, view: EventView, wanted: CandidateFilter, deliver: Callable[[list[Candidate]], None]) -> None:
        self._query(training_views.candidates_of, view.facts.row.id, wanted, done=deliver)

    def _seat(self, view: EventView, people: list[Candidate], reason: str = "") -> None:
        ids = [person.id for person in people]
        self.page.tasks.action(
            training.seat,
            view.facts.row.id,
            view.facts.version,
            ids,
            reason,
            done=lambda _: self._say(self.tr("%n peserta ditambahkan.", "", len(ids))),
            failed=lambda error: self._ask_reason(view, people, error),
            owner=self.page,
        )

    def _ask_reason(self, view: EventView, people: list[Candidate], error: BaseException) -> None:
        if not isinstance(error, Refused) or any(p.level == "error" for p in error.problems):
            notices.show_error(self.page, error)
            return
        dialog = ReasonDialog(self.tr("Tambahkan peserta ini?"), error.problems, self.page)
        dialog.given.connect(lambda reason: self._seat(view, people, reason))
        dialog.open()

    def _save_results(self, view: EventView, dialog: ResultsDialog, results: list[Result], close: bool) -> None:
        def done(_: object) -> None:
            dialog.accept()
            said = self.tr("Kegiatan selesai; riwayat peserta yang lulus sudah dicatat.")
            notices.toast(self.page, said if close else self.tr("Hasil peserta disimpan."))

        self.page.tasks.action(
            partial(training.record_results, close=close),
            view.facts.row.id,
            view.facts.version,
            results,
            done=done,
            failed=partial(self._results_failed, dialog),
            owner=self.page,
        )

    def _results_failed(self, dialog: ResultsDialog, error: BaseException) -> None:
        if isinstance(error, Refused):
            dialog.show_problems(error.problems)
        else:
            notices.show_error(self.page, error)

    def _open_repeated(self, event_id: UUID, start: date, with_people: bool) -> None:
        self._query(training.repeated, event_id, start, with_people, done=self.new)

    def _choose_past(self, year: int, rows: list[EventRow]) -> None:
        dialog = PastEventsDialog(year, rows, self.page)
        dialog.chosen.connect(self.repeat)
        dialog.open()

    def _write(self, fn: Callable[..., Any], view: EventView, *args: Any, said: str) -> None:
        def done(written: Written[Any]) -> None:
            undo = partial(self.page.tasks.action, journal.undo, written.change_set, owner=self.page)
            self._say(said, undo if written.change_set is not None else None)

        self.page.tasks.action(fn, view.facts.row.id, view.facts.version, *args, written=done, owner=self.page)

    def _query(self, fn: Callable[..., Any], *args: Any, done: Callable[[Any], object]) -> None:
        def deliver(found: Any) -> None:
            done(found)

        self.page.tasks.query(fn, *args, done=deliver, owner=self)

    def _deleted(self, written: Written[int]) -> None:
        if written.change_set is not None:
            undo = partial(self.page.tasks.action, journal.restore, written.change_set, owner=self.page)
            self._say(self.tr("Kegiatan dipindahkan ke Keranjang Sampah."), undo)

    def _say(self, words: str, undo: Callable[[], object] | None = None) -> None:
        notices.toast(self.page, words, undo=undo)


def _line(seat: Seat) -> ResultLine:
    person = seat.person
    return ResultLine(
        id=seat.id,
        person=(person.front_title, person.name, person.back_title),
        status=seat.status,
        days_present=seat.days_present,
        pre_test=seat.pre_test,
        post_test=seat.post_test,
        certificate_number=seat.certificate_number,
        certificate_date=seat.certificate_date,
    )
