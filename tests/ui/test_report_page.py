"""Laporan by keyboard: choose, set, see the real pages, print and save."""

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pypdfium2
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from sqlalchemy.orm import Session

from karier_desktop.models.exchange import AuditEvent
from karier_desktop.reports.paper import PAPERS
from karier_desktop.reports.registry import REPORTS
from karier_desktop.storage.database import Created, Database
from karier_desktop.ui import notices
from karier_desktop.ui.main_window import MainWindow
from karier_desktop.ui.pages import record_print
from karier_desktop.ui.pages.report_page import ReportPage
from karier_desktop.ui.pages.report_paper import page_picture, page_sizes
from karier_desktop.ui.pages.report_printer import other_paper, prepare_printer
from karier_desktop.ui.pages.report_prints import CODES, PLACE, DocumentFinder, register_all
from karier_desktop.ui.shell.page import Page, Place
from karier_desktop.ui.tasks import ImmediateRunner, Tasks
from karier_desktop.ui.theme import Theme
from tests.support.appraisals import decided
from tests.support.databases import PASSWORD, USERNAME, FixedClock
from tests.support.development import new_event, new_hours, new_meeting, new_pair, new_seat
from tests.support.factories import new_employee, new_office, new_signer, new_unit
from tests.support.walk import problems_of

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def fill(session: Session) -> dict[str, UUID]:
    new_office(session, letterhead=["UPTD PUSKESMAS WAIRUNU"], city="Wairunu")
    new_signer(session, is_default=True)
    unit = new_unit(session, "Poli Umum")
    people = [
        new_employee(session, name=f"Orang {number}", golongan="III/a", position="Perawat", unit_id=unit.id)
        for number in range(40)
    ]
    event = new_event(session)
    new_hours(session, event.id, date(2026, 3, 25), 8, 12)
    new_hours(session, event.id, date(2026, 3, 26), 8, 12)
    new_seat(session, event.id, people[0].id)
    pair = new_pair(session, people[0].id, people[1].id)
    new_meeting(session, pair.id, date(2026, 2, 2))
    return {"unit": unit.id, "person": people[0].id, "event": event.id, "last": decided(session, people[2].id).id}


@pytest.fixture(scope="module")
def filled(_file_template: Created, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, UUID]]:
    """A closed data folder to copy, and the keys of what lies in it."""
    folder = shutil.copytree(_file_template.folder, tmp_path_factory.mktemp("filled") / "data")
    database = Database.open(folder, USERNAME, PASSWORD, clock=FixedClock())
    ids = database.write(fill).value
    database.close()
    return folder, ids


@pytest.fixture
def database(request: pytest.FixtureRequest, tmp_path: Path, clock: FixedClock) -> Iterator[Database]:
    """Filled for tests that ask for `ids`, else empty."""
    folder = request.getfixturevalue("filled")[0] if "ids" in request.fixturenames else None
    folder = folder or request.getfixturevalue("_file_template").folder
    opened = Database.open(shutil.copytree(folder, tmp_path / "data"), USERNAME, PASSWORD, clock=clock)
    yield opened
    opened.close()


@pytest.fixture
def ids(filled: tuple[Path, dict[str, UUID]]) -> dict[str, UUID]:
    return filled[1]


@pytest.fixture
def window(qapp: QApplication, database: Database) -> Iterator[MainWindow]:
    places = [
        Place("other", "users", "Lain", lambda shell: Page(shell, "Lain")),
        Place(PLACE, "file-text", "Laporan", ReportPage),
    ]
    made = MainWindow(Tasks(database, ImmediateRunner()), places)
    made.resize(1366, 768)
    made.show()
    made.go(PLACE)
    QApplication.processEvents()  # windows of earlier tests go now, and take the focus with them
    made.activateWindow()
    assert QTest.qWaitForWindowActive(made)
    made.page().focus_first()
    QApplication.processEvents()
    yield made
    made.close()
    made.deleteLater()
    # Qt would keep it until an event loop starts, and every change of the theme would walk over it.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def page_of(window: MainWindow) -> ReportPage:
    page = window.pages[PLACE]
    assert isinstance(page, ReportPage)
    return page


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def press(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key, modifiers)
    settle()


def open_document(window: MainWindow, code: str, record: UUID | None = None) -> ReportPage:
    window.go(PLACE, (code, record))
    settle()
    return page_of(window)


def test_arrows_go_from_document_to_document_past_the_headings(ids: dict[str, UUID], window: MainWindow) -> None:
    page = page_of(window)
    assert QApplication.focusWidget() is page.documents
    seen = [page.documents.code()]
    for _ in range(len(REPORTS) - 1):
        press(window, KEY.Key_Down)
        seen.append(page.documents.code())
    assert seen == [report.code for report in REPORTS]


def test_every_document_shows_its_real_pages_at_once(ids: dict[str, UUID], window: MainWindow) -> None:
    for code in (report.code for report in REPORTS if report.code != "biodata"):
        page = open_document(window, code)
        assert page.preview.pdf is not None, code
        assert page.preview.view.sizes == page_sizes(page.preview.pdf)
        assert page.preview.where.text().startswith("Halaman 1 dari ")
        assert page.print_button.isEnabled()


def test_a_document_about_a_person_asks_for_one(ids: dict[str, UUID], window: MainWindow) -> None:
    page = open_document(window, "biodata")
    assert page.preview.pdf is None
    assert "Pilih pegawai" in page.preview.nothing.words.text()
    assert not page.print_button.isEnabled()
    press(window, KEY.Key_P, CTRL)  # nothing to print: nothing happens
    open_document(window, "biodata", ids["person"])
    assert page.preview.pdf is not None
    assert page.prepared is not None
    assert page.prepared.wish.params.employee_id == ids["person"]


def test_other_places_open_documents_of_their_records(
    ids: dict[str, UUID], window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(record_print, "_known", {})
    register_all()
    assert set(CODES) == {report.code for report in REPORTS}
    record_print.run("daftar-hadir", window, [ids["event"]])
    settle()
    page = page_of(window)
    assert page.documents.code() == "daftar-hadir"
    assert page.options.references["event"].value() == ids["event"]
    assert page.options.days.count() == 3


def test_documents_are_found_in_the_box_of_jumps(ids: dict[str, UUID], window: MainWindow) -> None:
    found: list[Any] = []
    finder = DocumentFinder(window, window)
    finder.provide("", found.extend)
    assert found == []
    finder.provide("jadwal", found.extend)
    assert [hit.title for hit in found] == ["Jadwal pelatihan"]
    found[0].run()
    assert page_of(window).documents.code() == "jadwal-pelatihan"


def test_options_change_the_document(ids: dict[str, UUID], window: MainWindow) -> None:
    page = open_document(window, "duk")
    assert page.preview.view.sizes[0].width > page.preview.view.sizes[0].height
    before = page.preview.pdf
    page.options.paper.set_value("A4")
    page.options.paper.changed.emit()
    assert page.preview.pdf != before
    assert round(page.preview.view.sizes[0].width) == 842
    page.options.as_of.set_value(date(2017, 1, 1))
    page.options.as_of.changed.emit()
    assert page.prepared is not None
    assert page.prepared.data.as_of == date(2017, 1, 1)


def test_chapters_are_ticked_in_a_menu(ids: dict[str, UUID], window: MainWindow) -> None:
    page = open_document(window, "biodata", ids["person"])
    page.options.chapters.tick("private", True)
    assert page.prepared is not None
    assert "private" in page.prepared.wish.params.chapters
    assert page.options.chapters.text() == "12 dari 17 bagian"


def test_search_leaves_what_fits_and_goes_to_it(ids: dict[str, UUID], window: MainWindow) -> None:
    page = page_of(window)
    press(window, KEY.Key_F, CTRL)
    assert QApplication.focusWidget() is page.search
    page.search.setText("logbook")
    press(window, KEY.Key_Return)
    assert page.documents.code() == "logbook-mentoring"
    press(window, KEY.Key_Down)
    assert QApplication.focusWidget() is page.documents


def test_the_preview_turns_and_grows_by_keys(ids: dict[str, UUID], window: MainWindow) -> None:
    page = open_document(window, "nominatif")
    view = page.preview.view
    page.focus_on(page.documents)
    press(window, KEY.Key_Return)
    assert QApplication.focusWidget() is view
    assert len(view.sizes) > 1
    press(window, KEY.Key_End)
    assert view.page() == len(view.sizes) - 1
    assert f"halaman {len(view.sizes)} dari" in view.accessibleName()
    press(window, KEY.Key_Home)
    wide = view.percent()
    press(window, KEY.Key_Plus)
    assert view.percent() > wide
    assert page.preview.fits.text().endswith("%")
    press(window, KEY.Key_H)
    assert page.preview.fits.text() == "Halaman utuh"
    press(window, KEY.Key_PageDown)
    assert view.page() == 1
    press(window, KEY.Key_L)
    assert (page.preview.fits.text(), view.percent()) == ("Selebar layar", wide)


def test_paper_stays_white_in_the_dark_theme(ids: dict[str, UUID], window: MainWindow, look: Theme) -> None:
    look.set_mode("dark")
    page = page_of(window)
    settle()
    shown = page.preview.view.viewport().grab().toImage()
    corner = shown.pixelColor(30, 30)
    assert corner.name() == "#ffffff"


def test_pictures_have_the_size_that_was_asked(ids: dict[str, UUID], window: MainWindow) -> None:
    pdf = page_of(window).preview.pdf
    assert pdf is not None
    size, picture = page_sizes(pdf)[0], page_picture(pdf, 0, 2.0)
    assert abs(picture.width() - 2 * size.width) <= 2


def test_a_number_is_taken_from_the_book(ids: dict[str, UUID], window: MainWindow) -> None:
    page = open_document(window, "daftar-hadir")
    assert "Nomor masih titik-titik" in [check.title for check in page.side.shown]
    page.options.number_wanted.emit()
    assert page.options.number.value().startswith("800/001/")
    assert "Nomor masih titik-titik" not in [check.title for check in page.side.shown]


def to_file(path: Path, paper: str = "") -> Callable[[QPrinter, QWidget], bool]:
    """Stands for the printer's dialog: a PDF printer, perhaps with other paper in it."""

    def choose(printer: QPrinter, parent: QWidget) -> bool:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(path))
        if paper:
            prepare_printer(printer, PAPERS[paper])
        return True

    return choose


def printed_sizes(path: Path) -> list[tuple[int, int]]:
    document = pypdfium2.PdfDocument(path)
    try:
        return [(round(document[n].get_width()), round(document[n].get_height())) for n in range(len(document))]
    finally:
        document.close()


def test_it_prints_all_pages_on_the_exact_paper(ids: dict[str, UUID], window: MainWindow, tmp_path: Path) -> None:
    page = open_document(window, "duk")
    page.acts.ask_printer = to_file(tmp_path / "out.pdf")
    press(window, KEY.Key_P, CTRL)
    sizes = printed_sizes(tmp_path / "out.pdf")
    assert len(sizes) == len(page.preview.view.sizes)
    assert all(abs(width - 935) <= 1 and abs(height - 609) <= 1 for width, height in sizes)
    assert "dicetak terakhir: Daftar Urut Kepangkatan, 12 Maret" in page.status_text()
    assert page.panel.isHidden()


@pytest.mark.parametrize(("answer", "width"), [("right", 935), ("keep", 1008), (notices.CANCEL, 0)])
def test_other_paper_in_the_printer_is_asked_about(
    ids: dict[str, UUID],
    window: MainWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    answer: str,
    width: int,
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(notices, "ask", lambda parent, what, why, choices: (asked.append(what), answer)[1])
    page = open_document(window, "duk")
    path = tmp_path / "out.pdf"

    def choose(printer: QPrinter, parent: QWidget) -> bool:
        to_file(path)(printer, parent)
        prepare_printer(printer, PAPERS["Legal"].turned("landscape"))
        return True

    page.acts.ask_printer = choose
    page.print_button.click()
    assert len(asked) == 1
    assert path.exists() == bool(width)
    if width:
        assert abs(printed_sizes(path)[0][0] - width) <= 12


def test_a_printer_that_refuses_is_told(
    ids: dict[str, UUID], window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[BaseException] = []
    monkeypatch.setattr(notices, "show_error", lambda owner, error: told.append(error))
    page = open_document(window, "duk")

    def refuse(job: object, progress: object) -> int:
        raise OSError("no printer")

    monkeypatch.setattr("karier_desktop.ui.pages.report_acts.print_pages", refuse)
    page.acts.ask_printer = lambda printer, parent: True
    page.print_button.click()
    assert "belum tercetak" in str(told[0]) or getattr(told[0], "what", "") == "Dokumen belum tercetak."


def test_calling_off_prints_and_saves_nothing(ids: dict[str, UUID], window: MainWindow, tmp_path: Path) -> None:
    page = page_of(window)
    page.acts.ask_printer = lambda printer, parent: False
    page.acts.ask_path = lambda parent, title, name, kinds: None
    page.print_button.click()
    page.pdf_button.click()
    page.side.xlsx.click()
    assert list(tmp_path.glob("*.pdf")) == []


@pytest.mark.parametrize("paper", PAPERS.values(), ids=PAPERS)
def test_each_paper_is_known_for_itself(paper: Any) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    prepare_printer(printer, paper.turned("landscape"))
    assert other_paper(printer, paper) == ""
    other = next(one for one in PAPERS.values() if abs(one.height - paper.height) > 5)
    assert other_paper(printer, other)


def test_it_is_saved_as_pdf_and_as_a_spreadsheet(ids: dict[str, UUID], window: MainWindow, tmp_path: Path) -> None:
    page = open_document(window, "duk")
    page.acts.ask_path = lambda parent, title, name, kinds: tmp_path / name
    press(window, KEY.Key_S, CTRL)
    saved = tmp_path / "duk-2026-03-12.pdf"
    assert saved.read_bytes() == page.preview.pdf
    press(window, KEY.Key_S, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert saved.with_suffix(".xlsx").read_bytes().startswith(b"PK")
    acts = window.tasks.database.read(lambda session: [(one.action, one.entity) for one in session.query(AuditEvent)])
    assert acts == [("print", "duk"), ("print", "duk")]


def test_a_forbidden_emblem_stands_in_place_of_the_pages(database: Database, window: MainWindow) -> None:
    def garuda(session: Session) -> None:
        new_office(session, emblem="garuda")
        new_signer(session)

    database.write(garuda)
    page = page_of(window)
    page.refresh()
    assert page.preview.pdf is None
    assert page.preview.nothing.words.text() == "Lambang tidak cocok"
    assert not page.print_button.isEnabled()


def test_nothing_trips_a_person(ids: dict[str, UUID], window: MainWindow, every_look: Theme) -> None:
    for height in (768, 700):
        window.resize(1366, height)
        for code in ("duk", "nominatif", "daftar-hadir", "biodata"):
            open_document(window, code)
            assert problems_of(window) == []


def test_in_large_text_the_checks_open_as_a_dialog(ids: dict[str, UUID], window: MainWindow, look: Theme) -> None:
    look.set_percent(150)
    page = open_document(window, "daftar-hadir")
    assert not page.side.isVisible()
    assert page.preview.notes.text() == "1 catatan"
    page.preview.notes.click()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    assert problems_of(dialog) == []
    QTest.keyClick(dialog, KEY.Key_Escape)
    assert not dialog.isVisible()
