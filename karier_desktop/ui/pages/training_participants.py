"""The participants inside the form of an event: picked many at a time or pasted, clashes shown on their rows."""

import re
from functools import partial
from itertools import pairwise
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget

from karier_desktop.catalog.entity import Children, Draft
from karier_desktop.catalog.training import PARTICIPANT_STATUSES, PARTICIPANTS
from karier_desktop.queries.training_people import Candidate, CandidateFilter, Choices
from karier_desktop.rules.nip import format_nip
from karier_desktop.services import training, training_views
from karier_desktop.services.training_paste import MatchReport
from karier_desktop.ui.forms.body import FormBody
from karier_desktop.ui.forms.child_section import ChildSection
from karier_desktop.ui.forms.child_table import ChildRow, ChildTable
from karier_desktop.ui.i18n import catalogue as words
from karier_desktop.ui.pages.training_paste import PasteDialog, looks_like_numbers
from karier_desktop.ui.pages.training_picker import PeoplePicker
from karier_desktop.ui.pages.training_settle import SettleDialog, clash_words
from karier_desktop.ui.tables.column import Column, NameParts
from karier_desktop.ui.widgets.badge import BadgeValue
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.strip import Strip

_REASON = re.compile(r"^participants\[(\d+)\]\.(clash_reason|employee_id)$")


class ParticipantTable(ChildTable):
    """Name, JP of the year, and what stands in the way, else the NIP."""

    def __init__(self, section: "ParticipantSection") -> None:
        self._section = section
        super().__init__(PARTICIPANTS, section.lookup)

    def _columns(self, children: Children) -> list[Column]:
        return [
            Column("name", self.tr("Nama"), 250, "name", value=self._name, sortable=False),
            Column("jp", self.tr("JP"), 44, "number", value=self._jp, sortable=False),
            Column("words", self.tr("Keterangan"), 160, value=self._words, sortable=False, stretch=True),
        ]

    def _name(self, row: ChildRow) -> NameParts:
        person = self._section.person(row.draft)
        if person is None:
            return NameParts("", self._lookup.name_of("employee", row.draft["employee_id"]))
        return NameParts(person.front_title, person.name, person.back_title)

    def _jp(self, row: ChildRow) -> int | None:
        person = self._section.person(row.draft)
        return person.jp if person is not None else None

    def _words(self, row: ChildRow) -> str:
        if row.draft.get("clash_reason"):
            return self.tr("Tetap ikut: {0}").format(row.draft["clash_reason"])
        person = self._section.person(row.draft)
        return (clash_words(person) or format_nip(person.nip)) if person is not None else ""


class ParticipantSection(ChildSection):
    """F3 picks people, Ctrl+V pastes NIPs; Enter opens the results of one person, Del takes one out."""

    def __init__(self, event_id: UUID | None, body: FormBody) -> None:
        self.event_id = event_id
        self.people: dict[UUID, Candidate] = {}
        self.lookup = body.lookup
        self._asked_for: object = None
        self._mine: ParticipantTable | None = None
        super().__init__(body, PARTICIPANTS, "participants")
        self._replace_table()
        self.add.setText(self.tr("Pilih pegawai"))
        self.add.setAccessibleName(self.tr("Pilih pegawai sebagai peserta"))
        self.paste = Button(self.tr("Tempel NIP"), "link", icon="clipboard-paste", hint="Ctrl+V", size="small")
        self.paste.clicked.connect(self.paste_numbers)
        self.clashes = Strip("late", "", action=self.tr("Atasi"))
        self.clashes.acted.connect(self.settle)
        self._lay_out_head()
        self._act(self.tr("Tempel NIP"), "Ctrl+V", self.paste_numbers)
        anywhere = QAction(self.tr("Pilih peserta"), self)
        anywhere.setShortcut(QKeySequence("Alt+P"))  # from any field of the form
        anywhere.triggered.connect(lambda: self.add_row())
        self.addAction(anywhere)
        body.changed.connect(self._on_changed)
        QApplication.instance().focusChanged.connect(self._watch)  # type: ignore[union-attr]
        self.refresh()
        self._on_changed()

    def person(self, draft: Draft) -> Candidate | None:
        """What is known of the person of a row."""
        return self.people.get(draft.get("employee_id"))  # type: ignore[arg-type]

    def refresh(self) -> None:
        """Show the rows again, and whether somebody is booked twice."""
        super().refresh()
        if self._mine is not None:
            count = len(self._clashing())
            self.clashes.setVisible(count > 0)
            if count:
                self.clashes.say("late", self.tr("%n peserta bentrok jadwal", "", count), "", self.tr("Atasi"))

    def add_row(self) -> None:
        """Open the picker."""
        self._query(training_views.offered, done=self._open_picker)

    def duplicate_row(self) -> None:
        """A person has one seat: there is nothing to duplicate."""

    def paste_numbers(self) -> None:
        """Match what is on the clipboard with the staff list, and show the answer."""
        text = QGuiApplication.clipboard().text()
        if text.strip():
            draft = self._body.state.outgoing().draft
            self._query(training_views.match_for, self.event_id, draft, text, done=self._show_report)

    def settle(self) -> None:
        """Decide who of those booked twice stays."""
        dialog = SettleDialog(str(self._body.state.value("name") or ""), self._clashing(), self.window())
        dialog.decided.connect(self._decide)
        dialog.open()

    def add_people(self, people: list[Candidate]) -> None:
        """Give people a seat in the draft."""
        seated = {draft["employee_id"] for draft in self._body.state.rows(self.path) if not draft.get("removed")}
        for person in people:
            if person.id not in seated:
                self.people[person.id] = person
                self._body.lookup.add_names({("employee", person.id): person.full_name})
                rows = self._body.state.rows(self.path)
                self._body.state.add_row(self.path, training.new_seat(person.id), at=len(rows))
        self._body.rows_changed(self.path)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A list of NIPs pasted into any field of the form is meant for the participants."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            pasted = event.matches(QKeySequence.StandardKey.Paste)
            if pasted and looks_like_numbers(QGuiApplication.clipboard().text()):
                self.paste_numbers()
                return True
        return super().eventFilter(watched, event)

    # Inside

    def _watch(self, old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(new, QLineEdit) and self._body.isAncestorOf(new):
            new.installEventFilter(self)

    def _replace_table(self) -> None:
        old, self._mine = self.table, ParticipantTable(self)
        self.table = self._mine
        self._column.replaceWidget(old, self.table)
        old.hide()
        old.deleteLater()
        self.table.edit_requested.connect(self.edit_row)
        self.table.card_requested.connect(self.edit_row)
        self.table.delete_requested.connect(self._toggle_removed)

    def _lay_out_head(self) -> None:
        """The second way in beside the first, the strip below them; Tab goes as the eye does."""
        first = self._column.itemAt(0)
        heading = first.layout() if first is not None else None
        if isinstance(heading, QHBoxLayout):
            heading.insertWidget(heading.count() - 1, self.paste)
        self._column.insertWidget(1, self.clashes)
        stops = [self.paste, self.add, *self.clashes.findChildren(Button), self.table]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _open_picker(self, offered: Choices) -> None:
        draft = self._body.state.outgoing().draft
        picker = PeoplePicker(partial(self._find, draft), offered, self.window())
        picker.chosen.connect(self.add_people)
        picker.open()

    def _find(self, draft: Draft, wanted: CandidateFilter, deliver: Any) -> None:
        self._query(training_views.candidates_for, self.event_id, draft, wanted, done=deliver)

    def _show_report(self, report: MatchReport) -> None:
        dialog = PasteDialog(report, self.window())
        dialog.taken.connect(self.add_people)
        dialog.open()

    def _clashing(self) -> list[Candidate]:
        rows = [draft for draft in self._body.state.rows(self.path) if self._is_open_clash(draft)]
        return [person for draft in rows if (person := self.person(draft)) is not None]

    def _is_open_clash(self, draft: Draft) -> bool:
        person = self.person(draft)
        settled = draft.get("removed") or draft.get("clash_reason") or draft.get("status") == "mundur"
        return person is not None and bool(person.busy) and not settled

    def _decide(self, decisions: dict[UUID, str]) -> None:
        for index in reversed(range(len(self._body.state.rows(self.path)))):
            draft = self._body.state.rows(self.path)[index]
            reason = decisions.get(draft["employee_id"])
            if reason:
                self._body.state.put(f"{self.path}[{index}].clash_reason", reason)
            elif reason is not None:
                self._body.state.remove_row(self.path, index)
        self._body.rows_changed(self.path)

    def _state(self, index: int, draft: Draft) -> BadgeValue | str:
        state = super()._state(index, draft)
        if draft.get("removed") or (isinstance(state, BadgeValue) and state.kind == "late" and self._wrong(index)):
            return state
        if self._is_open_clash(draft):
            return BadgeValue("late", self.tr("Bentrok"))
        if draft.get("status") != "terdaftar":
            return BadgeValue("neutral", words(dict(PARTICIPANT_STATUSES).get(str(draft["status"]), "")), quiet=True)
        return BadgeValue("done", self.tr("Siap"), quiet=True)

    def _wrong(self, index: int) -> bool:
        place = f"{self.path}[{index}]."
        return any(p.level == "error" and p.field.startswith(place) for p in self._body.visible_problems())

    def _on_changed(self) -> None:
        """A reason typed beside a warning belongs to the seat; other days or people mean other clashes."""
        for path, text in self._body.state.reasons.items():
            found = _REASON.match(path)
            rows = self._body.state.rows(self.path)
            if found and text and int(found[1]) < len(rows):
                rows[int(found[1])]["clash_reason"] = text
        draft = self._body.state.outgoing().draft
        ids = [seat["employee_id"] for seat in draft["participants"] if seat.get("employee_id")]
        hours = [(s.get("day"), s.get("start_time"), s.get("end_time")) for s in draft["sessions"]]
        wanted = (draft["start_date"], draft["end_date"], draft["status"], hours, ids)
        if ids and wanted != self._asked_for:
            self._asked_for = wanted
            self._query(training_views.people_for, self.event_id, draft, ids, done=self._take_people)

    def _take_people(self, people: dict[UUID, Candidate]) -> None:
        self.people |= people
        self.refresh()

    def _query(self, fn: Any, *args: Any, done: Any) -> None:
        self._body.lookup.tasks.query(fn, *args, done=done, owner=self, latest=fn.__name__)
