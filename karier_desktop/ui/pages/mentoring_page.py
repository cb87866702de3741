"""Mentoring: the pairs, who has not met for long, and the pair in question beside the list."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QButtonGroup

from karier_desktop.catalog.mentoring import MENTORING_PAIR
from karier_desktop.queries.mentoring import PairFacts, PairFilter, Person, find_programs
from karier_desktop.rules.problem import Refused
from karier_desktop.services import mentoring, mentoring_views
from karier_desktop.services.mentoring import SessionForm
from karier_desktop.services.mentoring_views import PairOverview
from karier_desktop.ui import notices
from karier_desktop.ui.pages import record_print
from karier_desktop.ui.pages.mentoring_pane import PairPane
from karier_desktop.ui.pages.mentoring_session import SessionDialog
from karier_desktop.ui.pages.mentoring_words import LOGBOOK, PAIRS, state_badge
from karier_desktop.ui.pages.record_list import Listing, RecordList
from karier_desktop.ui.pages.record_page import RecordPage
from karier_desktop.ui.pages.training_lists import dictionary
from karier_desktop.ui.pages.training_reason import ReasonDialog
from karier_desktop.ui.pages.training_support import ShortList, support_button
from karier_desktop.ui.shell.page import Shell
from karier_desktop.ui.tables.column import Column, NameParts
from karier_desktop.ui.tables.from_catalog import columns_of
from karier_desktop.ui.widgets.badge import BadgeValue
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.chip import Chip
from karier_desktop.ui.widgets.flow import Flow


class MentoringPage(RecordPage):
    """`visit` takes a pair's id, `new`, or (`log_session`, id) to note a meeting at once."""

    listens: ClassVar[frozenset[str]] = frozenset({"mentoring", "employee", "competency"})
    help_name: ClassVar[str] = "mentoring"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, mentoring.PAIR, "")
        self.header.set_title(self.tr("Mentoring"))
        self.said = self.tasks.read_now(mentoring_views.wordings)
        self._make_actions()
        source = Listing(
            mentoring_views.list_pairs, mentoring_views.count, mentoring_views.ids, PairFilter(), "mentoring_pair"
        )
        self.pairs = RecordList(
            self.tasks,
            source,
            self._columns(),
            self.tr("Daftar pasangan mentoring"),
            search_words=self.tr("Nama atau kompetensi"),
        )
        self.pairs.table.set_two_line(True)
        self.switch = QButtonGroup(self)
        self._add_chips()
        self.pairs.filters_ready()
        self.pairs.empty.disc.set_icon("handshake")
        self.pane = PairPane()
        self.build(self.pairs, self.pane)
        self._connect()

    def refresh(self, changed: frozenset[str] | None = None) -> None:
        super().refresh(changed)
        self.tasks.query(mentoring_views.overview, done=self._show_overview, owner=self, latest="overview")

    def status_text(self) -> str:
        shown = self.tr("{0} pasangan tampil").format(self.pairs.total)
        silent = self.said.counts["diam"]
        return f"{shown}  ·  {self.tr('{0} sepi').format(silent)}" if silent else shown

    def visit(self, target: object) -> None:
        if isinstance(target, tuple) and len(target) == 2 and isinstance(target[1], UUID):
            super().visit(target[1])
            if target[0] == "log_session":
                self.log_session()
        else:
            super().visit(target)

    def show_record(self, record_id: UUID | None) -> None:
        """Read the pair under the cursor."""
        if record_id is None:
            self._show_pair(None)
        else:
            self.tasks.query(mentoring_views.view, record_id, done=self._show_pair, owner=self, latest="pair")

    def log_session(self) -> None:
        """Note a meeting of the pair in front."""
        if self.current is not None:
            pair_id = self.current
            self.tasks.query(
                mentoring.session_form, pair_id, done=lambda form: self._open_session(pair_id, form), owner=self
            )

    # Inside

    def _make_actions(self) -> None:
        lists = [ShortList(mentoring.PROGRAM, find_programs, "layers"), dictionary()]
        self.header.add_action(support_button(self, lists, self.tr("Mentoring")))
        if record_print.known(PAIRS):
            printing = Button(self.tr("Cetak daftar"), icon="printer", hint="Ctrl+P")
            printing.clicked.connect(self._print_list)
            self.header.add_action(printing)
        new = Button(self.tr("Pasangan baru"), "accent", icon="plus", hint="Ctrl+N")
        new.clicked.connect(self.new)
        self.header.add_action(new)

    def _add_chips(self) -> None:
        idle = self.tr("Tanpa sesi {0} hari").format(self.said.idle_days)
        words = {
            "": self.tr("Semua"),
            "usulan": self.tr("Usulan"),
            "berjalan": self.tr("Berjalan"),
            "selesai": self.tr("Selesai"),
            "diam": idle,
        }
        self.chips = {state: Chip(text) for state, text in words.items()}
        self.pairs.filters.addWidget(Flow(*self.chips.values()))
        for state, chip in self.chips.items():
            self.switch.addButton(chip)
            chip.clicked.connect(partial(self._narrow, state))
        self.chips[""].setChecked(True)

    def _narrow(self, state: str, _checked: bool = False) -> None:
        self.pairs.narrow(state=state)

    def _columns(self) -> list[Column]:
        columns = columns_of(
            MENTORING_PAIR.columns,
            mentee=lambda row: _name(row.mentee),
            mentor=lambda row: _name(row.mentor),
            state=self._badge,
        )
        second = {"mentee": lambda row: row.competency, "mentor": lambda row: row.period}
        return [replace(c, second=second[c.key]) if c.key in second else c for c in columns]

    def _badge(self, row: Any) -> BadgeValue:
        return state_badge(row, self.said.idle_days)

    def _connect(self) -> None:
        self.pairs.counted.connect(self._on_counted)
        begin = Button(self.tr("Pasangan baru"), icon="plus")
        begin.clicked.connect(self.new)
        self.pairs.empty.add(begin)
        self.pane.acted.connect(self.act)
        self.pane.meeting_opened.connect(lambda row_id: self.edit(self.current, ("sessions", row_id)))
        self.add_key(self.tr("Catat sesi"), "F3", self.log_session)
        self.add_key(self.tr("Tetapkan pasangan"), "Ctrl+Return", lambda: self.act("decide"))
        self.add_key(self.tr("Cetak daftar pasangan"), "Ctrl+P", self._print_list)

    def _on_counted(self, total: int) -> None:
        if total == 0 and (self.pairs.wanted.text or self.pairs.wanted.state):
            self.pairs.empty.say(self.tr("Tidak ada pasangan yang cocok."))
        elif total == 0:
            words = self.tr("Pilih mentee, mentor, dan kompetensi yang dituju; sesi dicatat dengan F3.")
            self.pairs.empty.say(self.tr("Belum ada pasangan mentoring."), words)

    def act(self, what: str) -> None:
        """Do something with the pair in the pane: what `PairPane.acted` says."""
        facts = self.pane.facts
        if facts is None:
            return
        acts: dict[str, Callable[[], object]] = {
            "log": self.log_session,
            "decide": lambda: self._decide(facts),
            "close": lambda: self.edit(facts.row.id),
            "edit": lambda: self.edit(facts.row.id),
            "history": self.show_history,
            "delete": lambda: self.delete([facts.row.id]),
            LOGBOOK: lambda: record_print.run(LOGBOOK, self.shell, [facts.row.id]),
        }
        acts[what]()

    def _print_list(self) -> None:
        record_print.run(PAIRS, self.shell, [])

    def _show_overview(self, said: PairOverview) -> None:
        self.said = said
        for state, chip in self.chips.items():
            chip.set_count(said.counts[state])
        running = said.counts["berjalan"] + said.counts["ditetapkan"]
        words = self.tr("{0} pasangan, {1} sedang dibimbing").format(said.counts[""], running)
        self.header.set_title(self.tr("Mentoring"), words)
        self.status_changed.emit()

    def _show_pair(self, facts: PairFacts | None) -> None:
        if facts is None:
            self.pane.clear()
            self.bar.say("", "")
            return
        self.pane.show_pair(facts, self.said)
        pair = facts.row
        self.bar.say(pair.mentee.full_name, self.tr("dibimbing {0}").format(pair.mentor.full_name))

    def _decide(self, facts: PairFacts, reason: str = "", open_fields: tuple[str, ...] = ()) -> None:
        if facts.row.status == "usulan":
            self.tasks.action(
                mentoring.set_status,
                facts.row.id,
                facts.version,
                "ditetapkan",
                dict.fromkeys(open_fields, reason),
                done=lambda _: self._say(self.tr("Pasangan ditetapkan.")),
                failed=partial(self._ask_reason, facts),
                owner=self,
            )

    def _ask_reason(self, facts: PairFacts, error: BaseException) -> None:
        if not isinstance(error, Refused) or any(p.level == "error" for p in error.problems):
            notices.show_error(self, error)
            return
        fields = tuple(problem.field for problem in error.problems)
        dialog = ReasonDialog(self.tr("Tetapkan pasangan ini?"), error.problems, self)
        dialog.given.connect(lambda reason: self._decide(facts, reason, fields))
        dialog.open()

    def _open_session(self, pair_id: UUID, form: SessionForm) -> None:
        facts = self.pane.facts
        if facts is None:
            return
        dialog = SessionDialog(self.tasks, facts.row.mentee.full_name, form, self)
        dialog.saved.connect(partial(self._save_session, pair_id, facts.version, dialog))
        dialog.open()

    def _save_session(
        self, pair_id: UUID, seen: int, dialog: SessionDialog, draft: Mapping[str, Any], reasons: Mapping[str, str]
    ) -> None:
        def done(_: object) -> None:
            dialog.accept()
            self._say(self.tr("Sesi dicatat."))

        def failed(error: BaseException) -> None:
            if isinstance(error, Refused):
                dialog.show_problems(error.problems)
            else:
                notices.show_error(self, error)

        self.tasks.action(mentoring.log_session, pair_id, seen, draft, reasons, done=done, failed=failed, owner=self)

    def _say(self, words: str) -> None:
        notices.toast(self, words)


def _name(person: Person) -> NameParts:
    return NameParts(person.front_title, person.name, person.back_title)
