"""One pair beside the list: who with whom, from which level to which, what they agreed and when they met."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from karier_desktop.queries.mentoring import GoalLine, MeetingLine, PairFacts
from karier_desktop.rules.dates_id import short_date
from karier_desktop.services.mentoring_views import PairOverview
from karier_desktop.ui.i18n import catalogue
from karier_desktop.ui.pages import record_print
from karier_desktop.ui.pages.mentoring_level import LevelSteps
from karier_desktop.ui.pages.mentoring_words import LOGBOOK, goal_badge, status_badge
from karier_desktop.ui.widgets.badge import Badge
from karier_desktop.ui.widgets.button import Button, icon_button
from karier_desktop.ui.widgets.detail import FactGrid, Timeline, TimelineEntry, keep_degrees
from karier_desktop.ui.widgets.empty import EmptyState
from karier_desktop.ui.widgets.sheet import Hairline, ScrollSheet, row
from karier_desktop.ui.widgets.strip import Strip
from karier_desktop.ui.widgets.text import Text


class GoalRow(QWidget):
    """A goal with its day and how it stands."""

    def __init__(self, goal: GoalLine) -> None:
        super().__init__()
        value = goal_badge(goal)
        badge = Badge(value.kind, value.text, quiet=True, icon=value.icon)
        due = self.tr("Tenggat {0}").format(short_date(goal.due)) if goal.due else ""
        said = "  ·  ".join(part for part in (due, goal.result) if part)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(goal.text, "strong", wrap=True))
        if said:
            words.addWidget(Text(said, "small", "muted", wrap=True))
        line = row(words, badge, spacing=12)
        line.setStretch(0, 1)
        self.setLayout(line)


class PairPane(ScrollSheet):
    """`acted(what)`: log, decide, close, edit, history, delete or a document; `meeting_opened(id)`."""

    acted = Signal(str)
    meeting_opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, spacing=0, parent=parent)
        self.facts: PairFacts | None = None
        self.state = Badge("neutral", "")
        self.kind = Text("", "body", "muted")
        self.mentee = Text("", "name", wrap=True)
        self.guided = Text(self.tr("↓  dibimbing oleh"), "body", "muted")
        self.mentor = Text("", "name", wrap=True)
        self.superior = Badge("neutral", self.tr("Atasan langsung"), icon="shield-check")
        self.competency = Text("", "section", wrap=True)
        self.levels = LevelSteps()
        self.goal_words = Text("", "small", "muted", wrap=True)
        self.grid = FactGrid(label=84)
        self.strip = Strip("attention", "", action=self.tr("Catat sesi"))
        self.strip.acted.connect(lambda: self.acted.emit("log"))
        self.goals = QVBoxLayout()
        self.goals.setSpacing(8)
        self.goals_title = Text(self.tr("Sasaran"), "section")
        self.count = Text("", "body", "muted", tabular=True)
        self.add = Button(self.tr("Catat sesi"), "link", icon="plus", hint="F3", size="small")
        self.add.clicked.connect(lambda: self.acted.emit("log"))
        self.meetings = Timeline()
        self.meetings.activated.connect(self.meeting_opened)
        self.no_meeting = Text(self.tr("Belum ada sesi."), "body", "muted", wrap=True)
        self.nothing = EmptyState("handshake", self.tr("Pilih satu pasangan di daftar."))
        self._whole = QWidget()
        self._lay_out()
        self.clear()

    def show_pair(self, facts: PairFacts, said: PairOverview) -> None:
        """Show a pair."""
        self.facts = facts
        pair = facts.row
        self.state.set_value(status_badge(pair.status))
        self.kind.setText(catalogue(said.kinds.get(pair.kind, pair.kind)))
        self.mentee.setText(keep_degrees(pair.mentee.full_name))
        self.mentor.setText(keep_degrees(pair.mentor.full_name))
        self.superior.setVisible(facts.superior)
        self.competency.setText(pair.competency)
        self.levels.show_levels(facts.level_now, facts.level_goal)
        self.goal_words.setText(facts.goal_words)
        self.goal_words.setVisible(bool(facts.goal_words))
        self.grid.set_facts(self._facts(facts))
        self._show_strip(facts, said)
        self._show_goals(facts)
        self._show_meetings(facts)
        self.decide.setVisible(pair.status == "usulan")
        self._whole.show()
        self._foot.show()
        self.nothing.hide()
        self.setAccessibleName(f"{pair.mentee.full_name}, {pair.mentor.full_name}")

    def clear(self) -> None:
        """No pair is chosen."""
        self.facts = None
        self._whole.hide()
        self._foot.hide()
        self.nothing.show()

    # Inside

    def _facts(self, facts: PairFacts) -> list[tuple[str, str]]:
        pair = facts.row
        aim = facts.aim if facts.aim != pair.competency else ""
        hours = self.tr("{0} JP dihitung dari {1} sesi").format(pair.jp, pair.sessions) if pair.sessions else ""
        ratings = [
            words.format(rating)
            for words, rating in (
                (self.tr("mentee {0} dari 5"), facts.rating_by_mentee),
                (self.tr("mentor {0} dari 5"), facts.rating_by_mentor),
            )
            if rating is not None
        ]
        return [
            (self.tr("Tujuan"), aim),
            (self.tr("Mentee"), _post(pair.mentee.position, pair.mentee.golongan)),
            (self.tr("Mentor"), _post(pair.mentor.position, pair.mentor.golongan)),
            (self.tr("Masa"), pair.period),
            (self.tr("SK"), facts.decree),
            (self.tr("Program"), facts.program),
            (self.tr("JP"), hours),
            (self.tr("Alasan"), facts.reason),
            (self.tr("Penutup"), facts.closing_note),
            (self.tr("Nilai"), ", ".join(ratings)),
        ]

    def _show_strip(self, facts: PairFacts, said: PairOverview) -> None:
        pair = facts.row
        silent = pair.status in ("ditetapkan", "berjalan") and pair.idle > said.idle_days
        over = pair.status in ("ditetapkan", "berjalan") and pair.end is not None and pair.end < said.today
        self.strip.setVisible(silent or over)
        if over and pair.end is not None:
            words = self.tr("Masa bimbingan berakhir {0}. Isi ulasan penutup.").format(short_date(pair.end))
            self.strip.say("attention", self.tr("Belum ditutup"), words)
        elif silent:
            last = pair.last_session
            when = self.tr("Sesi terakhir {0}.").format(short_date(last)) if last else self.tr("Belum pernah bertemu.")
            title = self.tr("Tidak ada sesi {0} hari").format(pair.idle)
            self.strip.say("attention", title, when, self.tr("Catat sesi"))

    def _show_goals(self, facts: PairFacts) -> None:
        while (item := self.goals.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for goal in facts.goals:
            self.goals.addWidget(GoalRow(goal))
        self.goals_title.setVisible(bool(facts.goals))

    def _show_meetings(self, facts: PairFacts) -> None:
        newest = list(reversed(facts.meetings))
        self.meetings.set_entries([self._entry(meeting) for meeting in newest])
        self.meetings.setVisible(bool(newest))
        self.no_meeting.setVisible(not newest)
        self.count.setText(str(len(newest)) if newest else "")

    def _entry(self, meeting: MeetingLine) -> TimelineEntry:
        missing = self._missing(meeting)
        hours = f"{meeting.start:%H.%M}" if meeting.start else ""
        if meeting.start and meeting.end:
            hours = f"{hours}-{meeting.end:%H.%M}"
        counted = self.tr("{0} JP").format(meeting.counted)
        # What the signatures say stands in the link below; any other reason stands here.
        said = counted if missing or not meeting.note else f"{counted}: {meeting.note}"
        detail = "  ·  ".join(part for part in (hours, meeting.place, said) if part)
        if meeting.actions:
            due = self.tr(" sampai {0}").format(short_date(meeting.due)) if meeting.due else ""
            detail += "\n" + self.tr("Tindak lanjut{0}: {1}").format(due, meeting.actions)
        return TimelineEntry(meeting.id, meeting.topic, short_date(meeting.day), detail, missing, bool(missing))

    def _missing(self, meeting: MeetingLine) -> str:
        if meeting.mentor_signed and meeting.mentee_signed:
            return ""
        if not meeting.mentor_signed and not meeting.mentee_signed:
            return self.tr("Belum ditandatangani mentor dan mentee")
        if meeting.mentor_signed:
            return self.tr("Belum ditandatangani mentee")
        return self.tr("Belum ditandatangani mentor")

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self._whole)
        whole.setContentsMargins(16, 16, 16, 12)
        whole.setSpacing(12)
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addLayout(row(self.state, None, self.kind))
        head.addSpacing(4)
        for widget in (self.mentee, self.guided, self.mentor):
            head.addWidget(widget)
        head.addLayout(row(self.superior, None))
        aimed = QVBoxLayout()
        aimed.setSpacing(4)
        aimed.addWidget(self.competency)
        aimed.addLayout(row(self.levels, None))
        aimed.addWidget(self.goal_words)
        whole.addLayout(head)
        whole.addWidget(Hairline())
        whole.addLayout(aimed)
        whole.addWidget(self.grid)
        whole.addWidget(self.strip)
        whole.addWidget(self.goals_title)
        whole.addLayout(self.goals)
        whole.addLayout(row(Text(self.tr("Sesi"), "section"), self.count, None, self.add))
        whole.addWidget(self.no_meeting)
        whole.addWidget(self.meetings)
        self.inside.addWidget(self._whole)
        self.inside.addWidget(self.nothing, 1)
        self.inside.addStretch(0)
        self._foot = self._make_foot()
        self.body.addWidget(self._foot)

    def _make_foot(self) -> QWidget:
        self.decide = Button(self.tr("Tetapkan"), icon="check", hint="Ctrl+Enter")
        self.decide.clicked.connect(lambda: self.acted.emit("decide"))
        edit = Button(self.tr("Ubah"), icon="pencil", hint="F2")
        edit.clicked.connect(lambda: self.acted.emit("edit"))
        buttons: list[QWidget] = [self.decide, edit]
        if record_print.known(LOGBOOK):
            logbook = Button(self.tr("Logbook"), icon="printer")
            logbook.clicked.connect(lambda: self.acted.emit(LOGBOOK))
            buttons.append(logbook)
        menu = QMenu(self)
        for what, words in (
            ("close", self.tr("Selesaikan bimbingan…")),
            ("history", self.tr("Riwayat perubahan")),
            ("delete", self.tr("Pindahkan ke Keranjang Sampah")),
        ):
            menu.addAction(words).triggered.connect(lambda _=False, what=what: self.acted.emit(what))
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline())
        line = row(*buttons, None, icon_button("ellipsis", self.tr("Tindakan lain"), menu=menu))
        line.setContentsMargins(16, 8, 12, 8)
        column.addLayout(line)
        return holder


def _post(position: str, golongan: str) -> str:
    return ", ".join(part for part in (position, golongan) if part)
