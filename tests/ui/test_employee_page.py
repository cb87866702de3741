"""The place Pegawai by keyboard, with a real database behind it."""

from collections.abc import Iterator
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHeaderView

from karier_desktop.catalog.employee import EMPLOYEE
from karier_desktop.queries.employee_filter import EmployeeFilter
from karier_desktop.queries.references import find
from karier_desktop.services import records
from karier_desktop.services.employee_views import employee_overview
from karier_desktop.storage import drafts, preferences
from karier_desktop.storage.database import Database
from karier_desktop.ui.forms.record_form import RecordForm
from karier_desktop.ui.main_window import MainWindow
from karier_desktop.ui.pages import record_print
from karier_desktop.ui.pages.bin_page import BinPage
from karier_desktop.ui.pages.employee_page import EmployeePage
from karier_desktop.ui.pages.employee_palette import PeopleFinder
from karier_desktop.ui.pages.history_page import HistoryPage
from karier_desktop.ui.pages.record_bulk import BulkDialog
from karier_desktop.ui.pages.unit_picker import UnitPicker
from karier_desktop.ui.shell.page import Page, Place
from karier_desktop.ui.tasks import ImmediateRunner, Tasks
from karier_desktop.ui.theme import Theme
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.toast import Toast
from tests.support.factories import new_employee, new_increment, new_office, new_position, new_rank, new_unit
from tests.support.hands import CTRL, Hands, at_work
from tests.support.walk import problems_of

KEY = Qt.Key
PEOPLE = (
    ("", "Abdul Rahman Hasanuddin Daeng Mattiro", "", "Perawat Terampil", "VII"),
    ("Prof. Dr. dr.", "Bambang Sulistyo Hadi Kusumaningrat", "Sp.PD., M.Kes.", "Dokter Ahli Utama", "IV/e"),
    ("dr.", "Maria Goreti Wilhelmina Nahak-Seran", "M.Kes.", "Kepala UPTD Puskesmas", "IV/b"),
    ("", "Markus Tefa", "", "Pengemudi", "II/c"),
    ("", "Petrus Kanisius Leki", "S.Kom.", "Pranata Laboratorium Kesehatan Ahli Pertama", "III/a"),
    ("Ns.", "Yohanes Baptista Kopong Tukan", "S.Kep.", "Perawat Ahli Muda", "III/d"),
)
LONG_UNIT = "Instalasi Gawat Darurat, Rawat Inap, dan Pelayanan Persalinan"


@pytest.fixture
def database(sqlcipher_database: Database) -> Database:
    return sqlcipher_database


@pytest.fixture
def people(database: Database) -> dict[str, UUID]:
    def make(session: Any) -> dict[str, UUID]:
        new_office(session)
        unit = new_unit(session, LONG_UNIT)
        made = {}
        for front, name, back, post, golongan in PEOPLE:
            kind = {"employee_type": "PPPK", "contract_end": date(2026, 5, 31)} if "/" not in golongan else {}
            person = new_employee(session, name=name, front_title=front, back_title=back, unit_id=unit.id, **kind)
            new_rank(session, person.id, golongan=golongan, effective_date=date(2022, 10, 1), grade_service_months=150)
            new_position(session, person.id, position=post, effective_date=date(2022, 10, 1))
            new_increment(session, person.id, effective_date=date(2022, 10, 1), grade_service_months=144)
            person.position, person.golongan = post, golongan
            made[name.split()[0]] = person.id
        return made

    return database.write(make).value


@pytest.fixture
def window(qapp: QApplication, database: Database) -> Iterator[MainWindow]:
    tasks = Tasks(database, ImmediateRunner())
    places = [
        Place("employee", "users", "Pegawai", EmployeePage),
        Place("exchange", "usb", "Tukar Data", lambda shell: Page(shell, "Tukar Data")),
    ]
    made = MainWindow(tasks, places)
    with at_work(made):
        yield made


@pytest.fixture
def page(window: MainWindow, people: dict[str, UUID]) -> EmployeePage:
    window.go("employee")
    shown = window.page()
    assert isinstance(shown, EmployeePage)
    return shown


@pytest.fixture
def hands(qtbot: Any, window: MainWindow) -> Hands:
    return Hands(window, qtbot)


def listed(page: EmployeePage) -> list[str]:
    return [row.name.split()[0] for row in page.people.table.rows.rows()]


def settle() -> None:
    for _ in range(5):
        QApplication.processEvents()


def test_the_list_opens_on_the_first_person(page: EmployeePage, people: dict[str, UUID]) -> None:
    assert listed(page) == ["Abdul", "Bambang", "Maria", "Markus", "Petrus", "Yohanes"]
    assert page.pane.card is not None
    assert page.pane.card.row.id == page.current == people["Abdul"]
    assert page.header.subtitle.words() == "UPTD Puskesmas Wairunu  ·  5 PNS, 1 PPPK"
    assert page.filters.active.count == 6
    assert page.status_text() == "6 pegawai tampil  ·  disaring: PNS dan PPPK aktif"


def test_search_as_you_type_from_the_list(page: EmployeePage, hands: Hands, qtbot: Any) -> None:
    assert QApplication.focusWidget() is page.people.table
    hands.write("kop")
    qtbot.waitUntil(lambda: listed(page) == ["Yohanes"], timeout=2000)
    assert QApplication.focusWidget() is page.people.search
    hands.press(KEY.Key_Escape)
    hands.press(KEY.Key_Down)
    assert QApplication.focusWidget() is page.people.table
    assert page.people.total == 6


def test_chips_narrow_the_list(page: EmployeePage) -> None:
    page._narrow({"golongan": "IV/", "employee_type": ""})
    assert listed(page) == ["Bambang", "Maria"]
    assert page.filters.golongan.text() == "Golongan IV"
    assert page.status_text().endswith("disaring: PNS dan PPPK aktif, Golongan IV")
    page._narrow({"golongan": "", "employee_type": "PPPK"})
    assert listed(page) == ["Abdul"]
    page.people.search.setText("tidak ada")
    page.people.narrow(text="tidak ada")
    assert page.people.empty.isVisible()
    assert page.all.isVisible()
    page.all.click()
    assert page.people.total == 6


def test_a_head_sorts_the_whole_list(page: EmployeePage) -> None:
    header = page.people.table.horizontalHeader()
    header.sectionClicked.emit(0)
    assert listed(page)[0] == "Yohanes"
    assert page.people.wanted == EmployeeFilter(active=True, descending=True)


def test_a_unit_is_picked_by_its_name(page: EmployeePage, hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    def choose(dialog: UnitPicker) -> int:
        dialog.show()
        dialog.search.setFocus()
        hands.write("gawat")
        hands.enter()
        return 1

    monkeypatch.setattr(UnitPicker, "exec", choose)
    page.filters.unit_requested.emit()
    assert page.unit_name == LONG_UNIT
    assert page.people.wanted.unit_id is not None
    assert page.filters.unit.text().endswith("…")


def test_the_form_opens_by_key_and_comes_back_to_the_person(
    page: EmployeePage, hands: Hands, window: MainWindow, people: dict[str, UUID]
) -> None:
    hands.press(KEY.Key_End)
    hands.press(KEY.Key_F2)
    form = window.page()
    assert isinstance(form, RecordForm)
    assert form.sitting is not None
    form.sitting.body.focus_path("name")
    hands.press(KEY.Key_End)
    hands.write(" Muda")
    hands.press(KEY.Key_S, CTRL)
    assert window.page() is page
    assert page.current == people["Yohanes"]
    assert page.pane.head.name.text().startswith("Ns. Yohanes Baptista Kopong Tukan Muda")
    assert any("Tersimpan" in toast.accessibleName() for toast in window.findChildren(Toast))


def test_a_new_person_stands_in_the_list_at_once(
    page: EmployeePage, hands: Hands, window: MainWindow, database: Database
) -> None:
    hands.press(KEY.Key_N, CTRL)
    form = window.page()
    assert isinstance(form, RecordForm)
    hands.write("199001152015032901")
    assert form.sitting is not None
    form.sitting.body.focus_path("name")
    hands.write("Nurul Ibrahim")
    hands.press(KEY.Key_S, CTRL)
    (found,) = database.read(find, "employee", "nurul")
    assert page.current == found.id
    assert listed(page)[4] == "Nurul"
    assert page.people.table.currentIndex().row() == 4


def test_a_form_left_unfinished_is_offered_again(
    page: EmployeePage, hands: Hands, window: MainWindow, database: Database
) -> None:
    hands.press(KEY.Key_N, CTRL)
    hands.write("1990")
    hands.press(KEY.Key_Escape)
    assert window.page() is page
    assert page.unfinished.isVisible()
    page.unfinished.acted.emit()
    form = window.page()
    assert isinstance(form, RecordForm)
    assert form.sitting is not None
    assert form.sitting.state.value("nip") == "1990"
    form.sitting.taken_up.acted.emit()
    hands.press(KEY.Key_Escape)
    assert not page.unfinished.isVisible()
    assert database.read(drafts.listing) == []
    assert database.read(employee_overview).waiting is None


def test_a_draft_shows_in_the_list(page: EmployeePage, hands: Hands, people: dict[str, UUID]) -> None:
    page.edit(people["Maria"])
    hands.press(KEY.Key_End)
    hands.write("9")
    hands.press(KEY.Key_Escape)
    row = page.people.table.rows.row_at(page.people.table.rows.find(people["Maria"]))
    assert "Draf" in [state.text for state in row.states]


def test_a_badge_follows_what_is_saved_between_two_words(
    page: EmployeePage, people: dict[str, UUID], qtbot: Any
) -> None:
    def badges() -> list[str]:
        badge = next(n for n, column in enumerate(page.people.table.rows.columns) if column.kind == "badge")
        return [page.people.table.rows.index(row, badge).data() for row in range(page.people.table.rows.rowCount())]

    def raise_pay(session: Any) -> None:
        new_increment(session, people["Markus"], effective_date=date(2025, 10, 1), grade_service_months=180)

    page.people.search.setFocus()
    QTest.keyClicks(page.people.search, "mar")
    qtbot.waitUntil(lambda: listed(page) == ["Maria", "Markus"])
    assert badges() == ["KGB terlambat", "KGB terlambat"]
    page.tasks.action(raise_pay)
    assert badges() == ["KGB terlambat", "Belum lengkap"]
    QTest.keyClicks(page.people.search, "kus")
    qtbot.waitUntil(lambda: listed(page) == ["Markus"])
    assert badges() == ["Belum lengkap"]


def test_the_detail_comes_when_nobody_types_any_more(page: EmployeePage, qtbot: Any) -> None:
    page.people.search.setFocus()
    shown = page.pane.card
    QTest.keyClicks(page.people.search, "yoh")
    qtbot.waitUntil(lambda: listed(page) == ["Yohanes"])
    assert page.pane.card is shown
    qtbot.waitUntil(lambda: page.pane.card is not None and page.pane.card.row.name.startswith("Yohanes"))


def test_the_cursor_far_down_stays_where_it_is_when_the_list_is_read_again(
    page: EmployeePage, database: Database, qtbot: Any
) -> None:
    database.write(lambda session: [new_employee(session, name=f"Zainal {n:02}").id for n in range(40)])
    page.people.reload()
    qtbot.waitUntil(lambda: page.people.table.rows.rowCount() == 46)
    page.people.table.select_row(30)
    there = page.people.table.current_id()
    assert there is not None
    page.people.reload()
    assert page.people.table.current_id() == there


def test_delete_and_undo(page: EmployeePage, hands: Hands, window: MainWindow) -> None:
    hands.press(KEY.Key_Delete)
    assert "Abdul" not in listed(page)
    hands.press(KEY.Key_Z, CTRL)
    assert "Abdul" in listed(page)


def test_what_names_a_person_is_told_before_deleting(
    page: EmployeePage, hands: Hands, database: Database, people: dict[str, UUID], monkeypatch: pytest.MonkeyPatch
) -> None:
    database.write(lambda s: new_employee(s, name="Zakaria", superior_id=people["Abdul"]).id)
    asked: list[str] = []

    def answer(parent: object, what: str, why: str, choices: object) -> str:
        asked.append(why)
        return "cancel" if len(asked) == 1 else "delete"

    monkeypatch.setattr("karier_desktop.ui.notices.ask", answer)
    page.delete([people["Abdul"]])
    assert "1 pegawai sebagai atasan langsung" in asked[0]
    assert "Abdul" in listed(page)
    page.delete([people["Abdul"]])
    assert "Abdul" not in listed(page)


def test_the_bin_gives_back(page: EmployeePage, hands: Hands, window: MainWindow, people: dict[str, UUID]) -> None:
    page.delete([people["Markus"], people["Maria"]])
    hands.press(KEY.Key_Delete, CTRL | Qt.KeyboardModifier.ShiftModifier)
    shown = window.page()
    assert isinstance(shown, BinPage)
    settle()
    assert problems_of(window) == []
    assert [row.title for row in shown.table.rows.rows()] == [
        "dr. Maria Goreti Wilhelmina Nahak-Seran, M.Kes. dan 1 lainnya"
    ]
    hands.enter()
    assert shown.empty.isVisible()
    hands.press(KEY.Key_Escape)
    assert window.page() is page
    assert {"Markus", "Maria"} <= set(listed(page))


def test_the_history_of_changes(
    page: EmployeePage, hands: Hands, window: MainWindow, people: dict[str, UUID], every_look: Theme
) -> None:
    hands.press(KEY.Key_H, CTRL)
    shown = window.page()
    assert isinstance(shown, HistoryPage)
    settle()
    assert len(shown.entries) == 1
    assert shown.header.title.words() == "Abdul Rahman Hasanuddin Daeng Mattiro"
    assert problems_of(window) == []
    hands.press(KEY.Key_Escape)
    assert window.page() is page


def test_f3_adds_to_the_history_of_the_tab(page: EmployeePage, hands: Hands, window: MainWindow) -> None:
    page.pane.tabs.setCurrentIndex(3)
    hands.press(KEY.Key_F3)
    form = window.page()
    assert isinstance(form, RecordForm)
    assert hands.field() == "Tingkat"


def test_a_missing_decree_leads_to_its_row(page: EmployeePage, hands: Hands, window: MainWindow) -> None:
    page.pane.tabs.setCurrentIndex(2)
    row_id = page.pane.card.histories["positions"].lines[0].id  # type: ignore[union-attr]
    page.pane.opened.emit("positions", row_id)
    assert isinstance(window.page(), RecordForm)
    assert hands.field() == "Jabatan"


def test_one_field_of_many_people(
    page: EmployeePage, hands: Hands, window: MainWindow, database: Database, people: dict[str, UUID]
) -> None:
    for _ in range(2):
        hands.press(KEY.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert page.people.chosen.isVisible()

    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, BulkDialog)
        dialog.choice.set_value("legal_status")
        dialog.choice.changed.emit()
        dialog.editor.set_value("3")
        dialog.show_preview()
        assert [(line.old, line.new) for line in dialog.lines] == [("Aktif", "Tugas Belajar")] * 3
        settle()
        assert problems_of(dialog) == []
        dialog.apply.click()

    QTimer.singleShot(0, choose)
    hands.press(KEY.Key_E, CTRL)
    status = {
        name: database.read(records.load, EMPLOYEE, found).draft["legal_status"] for name, found in people.items()
    }
    assert [name for name, code in status.items() if code == "3"] == ["Abdul", "Bambang", "Maria"]
    window.activateWindow()  # offscreen, nothing gives the window back after a dialog
    assert QTest.qWaitForWindowActive(window)
    hands.press(KEY.Key_Z, CTRL)
    assert database.read(records.load, EMPLOYEE, people["Abdul"]).draft["legal_status"] == "1"


def test_what_was_found_odd_is_settled_from_the_summary(
    page: EmployeePage, window: MainWindow, database: Database
) -> None:
    odd = database.write(lambda s: new_employee(s, name="Zakaria", flags=["NIK berbeda dengan tanggal lahir"]).id).value
    page.visit(odd)
    page.pane.tabs.setCurrentIndex(0)
    (button,) = (b for b in page.pane.findChildren(Button) if b.text() == "Sudah diperiksa")
    button.click()
    settle()
    assert page.pane.card is not None
    assert page.pane.card.flags == ()


def test_copying_the_nip(page: EmployeePage) -> None:
    page.pane.head.copy.click()
    assert QApplication.clipboard().text() == page.pane.card.row.nip  # type: ignore[union-attr]


def test_the_biodata_is_printed_by_whoever_can(
    window: MainWindow, people: dict[str, UUID], hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(record_print, "_known", {})
    printed: list[Any] = []
    record_print.register("biodata", lambda shell, ids: printed.extend(ids))
    window.go("employee")
    page = window.page()
    assert isinstance(page, EmployeePage)
    assert page.pane.print_button.isVisible()
    hands.press(KEY.Key_P, CTRL)
    assert printed == [people["Abdul"]]


def test_paste_leads_to_the_exchange(page: EmployeePage, window: MainWindow) -> None:
    page.bring.click()
    assert window.place == "exchange"


def test_previous_and_next_record(page: EmployeePage, hands: Hands, people: dict[str, UUID]) -> None:
    hands.press(KEY.Key_PageDown, CTRL)
    assert page.current == people["Bambang"]
    hands.press(KEY.Key_PageUp, CTRL)
    assert page.current == people["Abdul"]


def test_the_arrangement_of_columns_is_remembered(page: EmployeePage, database: Database) -> None:
    page.people.table.columns_menu().actions()[5].trigger()
    page.people.table._settled.timeout.emit()
    assert "unit" not in database.read(preferences.load, "list.employee")["hidden"]


def test_people_are_found_from_everywhere(window: MainWindow, people: dict[str, UUID]) -> None:
    finder = PeopleFinder(window, parent=window)
    hits: list[Any] = []
    finder.provide("k", hits.extend)
    assert hits == []
    finder.provide("markus", hits.extend)
    assert [(hit.title, hit.subtitle.split("  ·  ")[1]) for hit in hits] == [("Markus Tefa", "Pengemudi")]
    hits[0].run()
    page = window.page()
    assert isinstance(page, EmployeePage)
    assert page.current == people["Markus"]


def test_an_office_without_people_says_how_to_begin(window: MainWindow, every_look: Theme) -> None:
    window.go("employee")
    page = window.page()
    assert isinstance(page, EmployeePage)
    settle()
    assert page.people.empty.isVisible()
    assert page.first.isVisible()
    assert not page.all.isVisible()
    assert problems_of(window) == []


@pytest.mark.parametrize("tab", range(5))
def test_nothing_is_cut_or_unnamed(page: EmployeePage, window: MainWindow, every_look: Theme, tab: int) -> None:
    page.pane.tabs.setCurrentIndex(tab)
    page.split.open_card()
    settle()
    assert problems_of(window) == []


def test_large_text_puts_the_post_under_the_name(page: EmployeePage, window: MainWindow, look: Theme) -> None:
    look.set_percent(150)
    settle()
    assert page.split.folded
    assert page.people.table.cells.two_line
    assert page.people.table.isColumnHidden(3)
    assert page.filters.other.isVisible()
    assert page.bar.title.words() == "Abdul Rahman Hasanuddin Daeng Mattiro"
    settle()
    assert problems_of(window) == []
    look.set_percent(100)
    settle()
    header = page.people.table.horizontalHeader()
    assert header.sectionResizeMode(0) == QHeaderView.ResizeMode.Interactive
    assert not page.people.table.isColumnHidden(3)


def test_the_list_passes_qts_test_of_models(page: EmployeePage, qtmodeltester: Any) -> None:
    qtmodeltester.check(page.people.table.model())
