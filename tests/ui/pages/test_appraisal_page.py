"""Penilaian by keyboard alone: find a person, score, decide, go on; what reopens, what warns, what is kept."""

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from sqlalchemy.orm import Session

from karier_desktop.catalog.appraisal import APPRAISAL
from karier_desktop.rules.appraisal import Period
from karier_desktop.services import records
from karier_desktop.storage import drafts
from karier_desktop.storage.database import Database
from karier_desktop.ui.main_window import MainWindow
from karier_desktop.ui.pages import record_print
from karier_desktop.ui.pages.appraisal_acts import Acts
from karier_desktop.ui.pages.appraisal_decide import DecideDialog
from karier_desktop.ui.pages.appraisal_dialogs import PeriodDialog, UnitDialog
from karier_desktop.ui.pages.appraisal_form import AppraisalForm
from karier_desktop.ui.pages.appraisal_list import AppraisalList
from karier_desktop.ui.pages.appraisal_note import NoteDialog
from karier_desktop.ui.pages.appraisal_page import AppraisalPage
from karier_desktop.ui.pages.history_page import HistoryPage
from karier_desktop.ui.theme import Theme
from karier_desktop.ui.widgets import paint
from tests.support.appraisals import RESULTS, decided, new_appraisal, new_behaviours, new_result, planned
from tests.support.databases import FixedClock
from tests.support.factories import new_employee, new_unit
from tests.support.hands import CTRL, Hands
from tests.support.live import back_in, live_window
from tests.support.walk import problems_of

KEY = Qt.Key
BUDGET = 40
"""Keys for an annual appraisal of 3 results and 7 behaviours (ux.md 5, task C)."""


@pytest.fixture
def database(sqlcipher_database: Database) -> Database:
    return sqlcipher_database


@pytest.fixture
def people(database: Database) -> dict[str, UUID]:
    """A head; Ana waits for feedback, Budi has nothing, Wagiman has a plan of last year, Zaki is done."""

    def make(session: Session) -> dict[str, UUID]:
        unit = new_unit(session, "UPTD Puskesmas Wairunu").id
        head = new_employee(session, name="Maria Nahak", front_title="dr.", legal_status="88").id
        found = {
            name: new_employee(session, name=name, unit_id=unit, superior_id=head, position="Perawat Terampil").id
            for name in ("Ana Bria", "Budi Leki", "Wagiman", "Zaki Tefa")
        }
        planned(session, found["Ana Bria"], appraiser_id=head, appraiser_name="dr. Maria Nahak")
        planned(session, found["Wagiman"], period_start=date(2024, 1, 1), period_end=date(2024, 12, 31))
        decided(session, found["Zaki Tefa"], decided_by="dr. Maria Nahak")
        return {**found, "unit": unit, "head": head}

    return database.write(make).value


Open = Callable[[], tuple[AppraisalPage, Hands]]


@pytest.fixture
def open_page(qtbot: Any, database: Database, people: dict[str, UUID]) -> Open:
    def build() -> tuple[AppraisalPage, Hands]:
        window, hands = live_window(qtbot, database, AppraisalPage)
        page = window.page()
        assert isinstance(page, AppraisalPage)
        return page, hands

    return build


def modal(kind: type[QDialog]) -> Any:
    found = QApplication.activeModalWidget()
    assert isinstance(found, kind), found
    return found


def stored(database: Database, page: AppraisalPage) -> dict[str, Any]:
    row = page.queue.current()
    assert row is not None
    assert row.progress is not None
    draft: dict[str, Any] = database.read(records.load, APPRAISAL, row.progress.id).draft
    return draft


def names(page: AppraisalPage) -> list[tuple[str, str]]:
    return [(row.name, page.queue.people.words[row.employee_id]) for row in page.queue.people.rows]


# The queue


def test_the_queue_says_how_far_everybody_is(open_page: Open) -> None:
    page, _ = open_page()
    assert names(page) == [
        ("Ana Bria", "menunggu umpan balik"),
        ("Budi Leki", "belum"),
        ("Wagiman", "belum"),
        ("Zaki Tefa", "selesai, Baik"),
    ]
    assert page.header.title.words() == "Penilaian 2025"
    assert page.header.subtitle.words() == "1 dari 4 selesai  ·  Evaluasi tahunan, 1 Januari s.d. 31 Desember 2025"
    assert page.queue.left.text() == "3 tersisa"


def test_typing_in_the_list_searches_and_enter_begins(open_page: Open) -> None:
    page, hands = open_page()
    assert hands.field() == "Antrean penilaian"
    hands.write("zak")
    hands.enter()
    assert [row.name for row in page.queue.people.rows] == ["Zaki Tefa"]
    assert page.sheet.name.words() == "Zaki Tefa"
    assert hands.field() == "Berorientasi Pelayanan: Sesuai, 2 dari 3"


def test_arrows_in_the_queue_open_one_person_after_the_other(open_page: Open) -> None:
    page, hands = open_page()
    hands.press(KEY.Key_Down)
    assert page.sheet.name.words() == "Budi Leki"
    assert page.sheet.start.words.text() == "Belum ada rencana kerja untuk periode ini."
    hands.press(KEY.Key_Down)
    assert page.sheet.start.words.text() == "Penilaian periode ini belum dibuat."
    assert "3 hasil kerja dari 1 Januari s.d. 31 Desember 2024" in page.sheet.start.hint.text()
    hands.press(KEY.Key_PageUp, CTRL)
    assert page.sheet.name.words() == "Budi Leki"


# Scoring


def test_a_whole_appraisal_takes_few_keys(open_page: Open, database: Database) -> None:
    page, hands = open_page()
    hands.write("wag")
    hands.enter(2)  # to the person, then: begin with last year's plan
    hands.write("232" + "2" + "2223222" + "2")  # three results, their rating; seven behaviours, their rating
    hands.press(KEY.Key_T, CTRL)
    dialog = modal(DecideDialog)
    assert dialog.by.value() == "dr. Maria Nahak"
    hands.enter()
    back_in(hands)
    keys = hands.keys + 3  # Ctrl+5 from anywhere, and the Ctrl of Ctrl+T
    done = stored(database, page)
    assert [row["score"] for row in done["results"]] == [2, 3, 2]
    assert [row["score"] for row in done["behaviours"]] == [2, 2, 2, 3, 2, 2, 2]
    assert (done["result_rating"], done["behaviour_rating"]) == ("sesuai", "sesuai")
    assert (done["predicate"], done["decided_by"], done["decided_on"]) == (
        "baik",
        "dr. Maria Nahak",
        date(2026, 3, 12),
    )
    assert keys <= BUDGET, f"{keys} keys"
    assert dict(names(page))["Wagiman"] == "selesai, Baik"


def test_scores_move_on_and_can_be_taken_back(open_page: Open) -> None:
    page, hands = open_page()
    hands.enter()
    assert hands.field() == f"{RESULTS[0]}: Sesuai, 2 dari 3"
    hands.write("3")
    assert hands.field() == f"{RESULTS[1]}: Sesuai, 2 dari 3"
    hands.press(KEY.Key_Up)
    assert hands.field() == f"{RESULTS[0]}: Di atas, 3 dari 3"
    hands.press(KEY.Key_Delete)
    assert page.desk.marks is not None
    assert page.desk.marks.results()[0].score is None
    hands.press(KEY.Key_Left)
    hands.press(KEY.Key_Space)
    assert page.desk.marks.results()[0].score == 1
    hands.press(KEY.Key_End)
    assert hands.field().startswith("Rating perilaku kerja")
    hands.press(KEY.Key_Home)
    assert hands.field() == f"{RESULTS[0]}: Di bawah, 1 dari 3"


def test_ctrl_enter_saves_and_goes_to_the_next_open_person(open_page: Open, database: Database) -> None:
    page, hands = open_page()
    hands.enter()
    hands.write("23")
    window = page.window()
    assert isinstance(window, MainWindow)
    assert window.status.items["saved"].words == "2 isian belum disimpan"
    hands.press(KEY.Key_Return, CTRL)
    assert page.sheet.name.words() == "Budi Leki"
    assert dict(names(page))["Ana Bria"] == "sedang dinilai, 2 dari 10"
    assert hands.field() == "Susun rencana"
    hands.press(KEY.Key_Return, CTRL)
    hands.press(KEY.Key_Return, CTRL)
    assert page.sheet.name.words() == "Ana Bria"  # round the queue, leaving out who is done
    assert hands.field() == f"{RESULTS[2]}: Sesuai, 2 dari 3"


def test_going_elsewhere_in_the_queue_saves_too(open_page: Open, database: Database) -> None:
    page, hands = open_page()
    hands.enter()
    hands.write("1")
    hands.press(KEY.Key_PageDown, CTRL)
    assert page.sheet.name.words() == "Budi Leki"
    hands.press(KEY.Key_PageUp, CTRL)
    assert stored(database, page)["results"][0]["score"] == 1


def test_unsaved_marks_survive_a_power_cut(open_page: Open, database: Database) -> None:
    page, hands = open_page()
    hands.enter()
    hands.write("31")
    assert page.desk.keeper is not None
    page.desk.keeper.flush()  # what the timer does two seconds after the last key
    (kept,) = database.read(drafts.listing, "appraisal")
    again, _ = open_page()
    assert again.desk.marks is not None
    assert [line.score for line in again.desk.marks.results()] == [3, 1, None]
    assert again.sheet.kept.isVisible()
    again.desk.save()
    assert database.read(drafts.listing, "appraisal") == []
    assert [row["score"] for row in stored(database, again)["results"]] == [3, 1, None]
    assert kept.record_id == again.desk.marks.id


def test_a_draft_can_be_thrown_away(open_page: Open, database: Database) -> None:
    page, hands = open_page()
    hands.enter()
    hands.write("3")
    assert page.desk.keeper is not None
    page.desk.keeper.flush()
    again, _ = open_page()
    again.sheet.kept.acted.emit()
    assert again.desk.marks is not None
    assert again.desk.marks.results()[0].score is None
    assert not again.sheet.kept.isVisible()
    assert database.read(drafts.listing, "appraisal") == []


# Ratings, the matrix, the decision

MATRIX = (
    ("1", "1", "Sangat Kurang"), ("1", "2", "Butuh Perbaikan"), ("1", "3", "Butuh Perbaikan"),
    ("2", "1", "Kurang"), ("2", "2", "Baik"), ("2", "3", "Baik"),
    ("3", "1", "Kurang"), ("3", "2", "Baik"), ("3", "3", "Sangat Baik"),
)  # fmt: skip


def test_all_nine_cells_by_keys(open_page: Open) -> None:
    page, hands = open_page()
    hands.write("zak")
    hands.enter()
    for result, behaviour, predicate in MATRIX:
        hands.press(KEY.Key_Home)
        hands.write(result)
        hands.press(KEY.Key_End)
        hands.write(behaviour)
        assert page.side.matrix.cells.predicate == predicate, (result, behaviour)
        assert page.side.sentence.text().endswith(f"menghasilkan {predicate}.")
        words = {"1": "di bawah", "2": "sesuai", "3": "di atas"}
        assert page.side.sentence.text().startswith(f"Hasil kerja {words[result]} ekspektasi dan perilaku kerja")


def test_without_both_ratings_there_is_no_predicate(open_page: Open) -> None:
    page, hands = open_page()
    hands.enter()
    assert page.side.sentence.text() == "Pilih rating hasil kerja dan rating perilaku kerja."
    for _ in range(3):
        hands.press(KEY.Key_Down)
    hands.write("2")
    assert page.side.sentence.text() == "Pilih rating perilaku kerja."
    assert not page.side.decide.isEnabled()
    hands.press(KEY.Key_T, CTRL)
    assert QApplication.activeModalWidget() is None


def test_a_changed_rating_reopens_the_predicate_visibly(open_page: Open, database: Database) -> None:
    page, hands = open_page()
    hands.write("zak")
    hands.enter()
    assert page.side.badge.value.text == "Ditetapkan"
    assert "Ditetapkan dr. Maria Nahak, 20 Januari 2026" in page.side.basis.text()
    hands.press(KEY.Key_End)
    hands.write("3")
    assert page.side.badge.value.text == "Sementara"
    assert page.side.reopened.isVisible()
    page.side.reopened.acted.emit()
    assert page.side.badge.value.text == "Ditetapkan"
    assert page.desk.marks is not None
    assert not page.desk.marks.changed
    hands.press(KEY.Key_End)
    hands.write("1")
    hands.press(KEY.Key_S, CTRL)
    assert dict(names(page))["Zaki Tefa"] == "tinggal ditetapkan"
    assert stored(database, page)["predicate"] == ""
    assert (stored(database, page)["decided_by"], stored(database, page)["decided_on"]) == ("", None)


def test_a_rating_against_its_lines_wants_a_reason(open_page: Open, database: Database) -> None:
    page, hands = open_page()
    hands.enter()
    hands.write("222" + "3" + "2222222" + "2")
    hint = page.sheet.grid.rows[3].detail.words
    assert hint == "Saran: Sesuai, 3 dari 3 yang sudah diisi. Pilihan Anda lain: tulis alasan dengan C."
    hands.press(KEY.Key_T, CTRL)
    dialog = modal(DecideDialog)
    assert hands.field() == "Alasan rating"
    hands.press(KEY.Key_Return, CTRL)
    assert dialog.problem.isVisible()
    hands.write("Target naik")
    hands.press(KEY.Key_Return, CTRL)
    assert stored(database, page)["rating_reason"] == "Target naik"
    assert stored(database, page)["predicate"] == "baik"


def test_who_decides_and_when_can_be_changed_and_must_be_there(open_page: Open, database: Database) -> None:
    page, hands = open_page()
    hands.enter()
    hands.write("222" + "2" + "2222222" + "2")
    hands.press(KEY.Key_T, CTRL)
    dialog = modal(DecideDialog)
    dialog.by.set_value("")
    dialog.take.click()
    assert dialog.problem.text() == "Tulis siapa yang menetapkan predikat."
    dialog.by.set_value("Plt. Kepala Puskesmas")
    dialog.on.set_value(date(2024, 1, 1))
    dialog.take.click()
    assert "mendahului awal periode" in dialog.problem.text()
    dialog.on.set_value(date(2026, 2, 2))
    dialog.take.click()
    assert QApplication.activeModalWidget() is None
    done = stored(database, page)
    assert (done["decided_by"], done["decided_on"]) == ("Plt. Kepala Puskesmas", date(2026, 2, 2))


def test_the_question_tells_what_is_missing(open_page: Open) -> None:
    page, hands = open_page()
    hands.enter()
    hands.write("222" + "2")
    hands.press(KEY.Key_End)
    hands.write("2")
    hands.press(KEY.Key_T, CTRL)
    asked = modal(DecideDialog).asked
    assert len(asked.unscored) == 7
    assert not asked.heard
    modal(DecideDialog).reject()


def test_the_accent_lies_on_the_next_thing_to_do(open_page: Open) -> None:
    page, hands = open_page()
    assert (page.next.look, page.side.decide.look) == ("accent", "plain")
    hands.enter()
    hands.write("222" + "2" + "2222222" + "2")
    assert (page.next.look, page.side.decide.look) == ("plain", "accent")
    hands.press(KEY.Key_T, CTRL)
    hands.enter()
    assert (page.next.look, page.side.decide.look) == ("accent", "plain")


# Notes and help


def test_c_writes_feedback_of_a_line(open_page: Open, database: Database) -> None:
    page, hands = open_page()
    hands.enter()
    hands.press(KEY.Key_C)
    modal(NoteDialog)
    assert hands.field() == "Umpan balik"
    hands.write("Cepat dan teliti")
    hands.press(KEY.Key_Return, CTRL)
    back_in(hands)
    assert page.sheet.grid.rows[0].noted
    hands.press(KEY.Key_S, CTRL)
    assert stored(database, page)["results"][0]["indicators"][0]["feedback"] == "Cepat dan teliti"
    assert dict(names(page))["Ana Bria"] == "siap dinilai"


def test_c_on_a_behaviour_and_on_a_rating(open_page: Open, database: Database) -> None:
    page, hands = open_page()
    hands.enter()
    for _ in range(4):
        hands.press(KEY.Key_Down)
    hands.press(KEY.Key_C)
    hands.write("Ramah")
    hands.press(KEY.Key_Return, CTRL)
    back_in(hands)
    hands.press(KEY.Key_End)
    hands.press(KEY.Key_C)
    hands.write("Bukti lengkap")
    hands.press(KEY.Key_Return, CTRL)
    back_in(hands)
    hands.press(KEY.Key_C)
    hands.write("Batal")
    hands.press(KEY.Key_Escape)
    page.desk.save()
    done = stored(database, page)
    assert done["behaviours"][0]["feedback"] == "Ramah"
    assert done["rating_reason"] == "Bukti lengkap"


def test_a_note_on_a_result_without_a_measure_makes_one(
    open_page: Open, database: Database, people: dict[str, UUID]
) -> None:
    def make(session: Session) -> None:
        made = new_appraisal(session, people["Budi Leki"])
        new_result(session, made.id, "Kebersihan poli")

    database.write(make)
    page, hands = open_page()
    hands.press(KEY.Key_Down)
    hands.enter()
    hands.press(KEY.Key_C)
    modal(NoteDialog).fields["indicators[0].feedback"].setFocus()
    hands.write("Rapi")
    hands.press(KEY.Key_Return, CTRL)
    page.desk.save()
    (measure,) = stored(database, page)["results"][0]["indicators"]
    assert (measure["indicator"], measure["feedback"]) == ("Kebersihan poli", "Rapi")


def test_f1_opens_the_three_guides_of_a_behaviour_and_the_help_elsewhere(open_page: Open) -> None:
    page, hands = open_page()
    hands.enter()
    window = page.window()
    assert isinstance(window, MainWindow)
    for _ in range(5):
        hands.press(KEY.Key_Down)
    row = page.sheet.grid.rows[5]
    hands.press(KEY.Key_F1)
    assert row.open
    assert [guide.words for guide in row.guides][2] == "•  Tidak menyalahgunakan kewenangan jabatan"
    assert not window.help.isVisible()
    hands.press(KEY.Key_F1)
    assert not row.open
    hands.press(KEY.Key_Home)
    hands.press(KEY.Key_F1)
    assert window.help.isVisible()


def test_every_cell_is_a_thing_for_the_screen_reader(open_page: Open) -> None:
    page, hands = open_page()
    hands.enter()
    for _ in range(5):
        hands.press(KEY.Key_Down)
    hands.write("2")
    row = page.sheet.grid.rows[5]
    faces = [QAccessible.queryAccessibleInterface(cell) for cell in row.cells]
    assert [face.text(QAccessible.Text.Name) for face in faces] == [
        "Akuntabel: Di bawah, 1 dari 3",
        "Akuntabel: Sesuai, 2 dari 3",
        "Akuntabel: Di atas, 3 dari 3",
    ]
    assert [bool(face.state().checked) for face in faces] == [False, True, False]
    assert "Tidak menyalahgunakan kewenangan jabatan" in faces[0].text(QAccessible.Text.Description)


# The unit


def test_the_distribution_warns_and_never_blocks(open_page: Open, database: Database, people: dict[str, UUID]) -> None:
    def make(session: Session) -> None:
        for predicate, count in (("baik", 6), ("sangat_baik", 2), ("kurang", 1)):
            for _ in range(count):
                decided(session, new_employee(session, unit_id=people["unit"]).id, predicate)

    database.write(make)
    page, hands = open_page()
    assert page.side.spread.spread is not None
    assert page.side.spread.spread.findings == ()  # nothing is said of the unit yet
    page.side.spread.unit.setFocus()
    hands.enter()
    dialog = modal(UnitDialog)
    dialog.predicate.set_value("baik")
    hands.press(KEY.Key_Return, CTRL)
    assert page.side.spread.unit.text() == "Kinerja unit: Baik"
    assert [share.count for share in page.side.spread.spread.shares] == [2, 7, 0, 1, 0]
    assert page.side.spread.spread.findings[0].text == "Baik 7 dari 10 orang (70 %), tepat pada batas 70 %."
    back_in(hands)
    hands.press(KEY.Key_F, CTRL)
    hands.enter()
    hands.write("222" + "2" + "2222222" + "2")
    assert page.side.spread.strip.isVisible()
    assert page.side.spread.spread.findings[0].text.startswith("Baik 8 dari 11 orang (73 %), paling banyak 70 %")
    hands.press(KEY.Key_T, CTRL)
    assert "73 %" in modal(DecideDialog).asked.warning
    hands.enter()
    assert stored(database, page)["predicate"] == "baik"
    assert [share.count for share in page.side.spread.spread.shares] == [2, 8, 0, 1, 0]


def test_a_unit_can_be_looked_at_by_itself(open_page: Open, database: Database, people: dict[str, UUID]) -> None:
    database.write(lambda s: new_employee(s, name="Dari dinas", unit_id=new_unit(s, "Dinas Kesehatan").id).id)
    page, _ = open_page()
    assert page.queue.unit.isVisible()
    page.show_unit((people["unit"], "UPTD Puskesmas Wairunu"))
    assert "Dari dinas" not in dict(names(page))
    assert page.side.spread.title.text() == "Sebaran di unit"
    page.show_unit(None)
    assert "Dari dinas" in dict(names(page))


# Periods, other people, other pages


def test_another_period_is_chosen_by_key(open_page: Open) -> None:
    page, hands = open_page()
    hands.press(KEY.Key_G, CTRL)
    dialog = modal(PeriodDialog)
    dialog.kinds.set_value("triwulan")
    dialog.kinds.changed.emit()
    assert dialog.part.currentText() == "Triwulan IV 2025, 1 Oktober s.d. 31 Desember 2025"
    dialog.year.setFocus()
    hands.enter()
    assert page.period == Period("triwulan", date(2025, 10, 1), date(2025, 12, 31))
    assert page.header.title.words() == "Penilaian Triwulan IV 2025"
    assert {said for _, said in names(page)} == {"belum"}


def test_a_visit_goes_to_the_person_and_period_of_an_appraisal(
    open_page: Open, database: Database, people: dict[str, UUID]
) -> None:
    def make(session: Session) -> UUID:
        days = {"period_start": date(2026, 1, 1), "period_end": date(2026, 12, 31)}
        made = new_appraisal(session, people["Budi Leki"], **days)
        new_behaviours(session, made.id)
        return made.id

    record = database.write(make).value
    page, _ = open_page()
    page.visit(record)
    assert page.period == Period("tahunan", date(2026, 1, 1), date(2026, 12, 31))
    assert page.sheet.name.words() == "Budi Leki"
    page.visit(Period("tahunan", date(2025, 1, 1), date(2025, 12, 31)))
    page.visit(people["Zaki Tefa"])
    assert page.sheet.name.words() == "Zaki Tefa"


def test_what_another_person_saved_meanwhile_is_told(open_page: Open, database: Database, clock: FixedClock) -> None:
    page, hands = open_page()
    hands.enter()
    hands.write("3")
    marks = page.desk.marks
    assert marks is not None
    loaded = database.read(records.load, APPRAISAL, marks.id)
    loaded.draft["results"][1]["score"] = 1
    clock.advance(minutes=5)
    database.write(records.save, records.Subject(APPRAISAL), marks.id, loaded.draft, loaded.version)
    hands.press(KEY.Key_PageDown, CTRL)
    assert page.sheet.name.words() == "Ana Bria"
    assert page.sheet.overtaken.isVisible()
    row = page.queue.current()
    assert row is not None
    assert row.name == "Ana Bria"
    assert [line.score for line in marks.results()] == [3, None, None]


def test_planning_opens_the_form_with_what_is_known(open_page: Open) -> None:
    page, hands = open_page()
    hands.press(KEY.Key_Down)
    hands.enter(2)
    form = page.shell.page()  # type: ignore[attr-defined]
    assert isinstance(form, AppraisalForm)
    assert form.sitting is not None
    assert form.sitting.state.value("appraiser_name") == "dr. Maria Nahak"
    assert len(form.sitting.state.rows("behaviours")) == 7


def test_list_history_and_bin_are_reached_by_key(open_page: Open, database: Database) -> None:
    page, hands = open_page()
    window = page.window()
    assert isinstance(window, MainWindow)
    hands.press(KEY.Key_H, CTRL)
    assert isinstance(window.page(), HistoryPage)
    hands.press(KEY.Key_Escape)
    hands.press(KEY.Key_L, CTRL)
    assert isinstance(window.page(), AppraisalList)
    hands.press(KEY.Key_Escape)
    page.acts.delete()
    assert dict(names(page))["Ana Bria"] == "belum"
    window.undo()
    assert dict(names(page))["Ana Bria"] == "menunggu umpan balik"


def test_documents_are_printed_by_whoever_registered_them(open_page: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, list[UUID]]] = []
    for code in (Acts.EVALUATION, Acts.DOCUMENT):
        monkeypatch.setitem(record_print._known, code, lambda shell, ids, code=code: asked.append((code, list(ids))))
    page, hands = open_page()
    hands.press(KEY.Key_P, CTRL)
    page.acts.print_document()
    assert page.desk.marks is not None
    assert asked == [(code, [page.desk.marks.id]) for code in (Acts.EVALUATION, Acts.DOCUMENT)]


def test_an_office_without_people_says_so(qtbot: Any, sqlcipher_database: Database) -> None:
    window, _ = live_window(qtbot, sqlcipher_database, AppraisalPage)
    page = window.page()
    assert isinstance(page, AppraisalPage)
    assert page.queue.nobody.text() == "Tidak ada pegawai dalam periode ini."
    assert page.sheet.stack.currentWidget() is page.sheet.nobody


# How it looks


LONG = (
    "Meningkatnya cakupan pelayanan kesehatan ibu hamil, bersalin, nifas, dan neonatus sesuai standar di seluruh "
    "wilayah kerja UPTD Puskesmas Wairunu termasuk desa terpencil tanpa akses jalan"
)


@pytest.fixture
def awkward(database: Database, people: dict[str, UUID]) -> None:
    """Long names, long plans, a long unit, a unit whose distribution is too good."""

    def make(session: Session) -> None:
        unit = new_unit(session, "Poli Kesehatan Ibu dan Anak, Keluarga Berencana, dan Imunisasi").id
        person = new_employee(
            session, name="Abdul Rahman Hasanuddin Daeng Mattiro", back_title="A.Md.Kep., S.Kep., M.Kes.", unit_id=unit
        )
        made = planned(
            session,
            person.id,
            [LONG, *RESULTS],
            appraiser_name="dr. Maria Goreti Wilhelmina Nahak-Seran, M.Kes.",
            position="Penyuluh Kesehatan Masyarakat Ahli Pertama",
            organisation_predicate="baik",
        )
        made.result_rating, made.behaviour_rating = "di_bawah", "di_atas"
        for _ in range(4):
            decided(session, new_employee(session, unit_id=unit).id, organisation_predicate="baik")

    database.write(make)


SIZES = ((1366, 768), (1366, 700), (1280, 720))


def test_nothing_is_cut_in_any_look(
    every_look: Theme, awkward: None, open_page: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, hands = open_page()
    hands.write("abdul")
    hands.enter()
    found: list[str] = []
    monkeypatch.setattr(paint, "shortened", set())
    for size in SIZES:
        page.window().resize(*size)
        found += look_over(page.window())
        for column in (page.side, page.queue):
            page.columns.open_card(column)
            found += look_over(page.window())
            page.columns.close_card()
    page.queue.go_to(page.queue.people.all[2].employee_id)
    found += look_over(page.window())
    assert found == []
    assert shortened() == set()


def look_over(window: QWidget) -> list[str]:
    settle()
    window.grab()
    return problems_of(window)


def shortened() -> set[str]:
    """What was cut apart from the last line of the very long plan, which the tooltip has in full."""
    return {words for words in paint.shortened or () if not LONG.endswith(words)}


def test_dialogs_are_whole_in_any_look(
    every_look: Theme, awkward: None, open_page: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, hands = open_page()
    hands.write("abdul")
    hands.enter()
    monkeypatch.setattr(paint, "shortened", set())
    subject = page.sheet.grid.marks.lines()[0] if page.sheet.grid.marks else ""
    for ask in (
        page.acts.decide,
        lambda: page.acts.write_note(subject),
        lambda: page.acts.write_note("result_rating"),
        page.acts.ask_unit,
        page.ask_period,
    ):
        ask()
        settle()
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        assert look_over(dialog) == []
        dialog.reject()
    assert shortened() == set()


def test_the_list_is_whole_in_any_look(every_look: Theme, awkward: None, open_page: Open) -> None:
    page, hands = open_page()
    hands.press(KEY.Key_L, CTRL)
    settle()
    assert problems_of(page.window()) == []


def test_what_gave_way_opens_as_a_card_and_closes_with_escape(look: Theme, open_page: Open) -> None:
    page, hands = open_page()
    hands.enter()
    look.set_percent(200)
    settle()
    assert not page.queue.isVisible()
    assert page.bar.isVisible()
    page.bar.queue.click()
    assert page.queue.isVisible()
    assert not page.sheet.isVisible()
    hands.press(KEY.Key_Escape)
    assert page.sheet.isVisible()
    page.bar.side.click()
    assert page.side.isVisible()
    hands.press(KEY.Key_F, CTRL)
    assert page.queue.isVisible()
    hands.write("zaki")
    hands.enter()
    assert page.sheet.isVisible()
    assert page.sheet.name.words() == "Zaki Tefa"


def test_the_queue_keeps_qts_promises(qtmodeltester: Any, open_page: Open) -> None:
    page, _ = open_page()
    qtmodeltester.check(page.queue.people)


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()
