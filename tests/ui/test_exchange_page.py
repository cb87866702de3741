"""Tukar Data with a real database: look over, take in, hand out."""

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from karier_desktop.rules.problem import KnownError
from karier_desktop.services import outgoing, overview
from karier_desktop.storage.database import Database
from karier_desktop.ui.main_window import MainWindow
from karier_desktop.ui.pages.exchange_page import ExchangePage
from karier_desktop.ui.shell.page import Place
from karier_desktop.ui.tasks import ImmediateRunner, Runner, Tasks
from karier_desktop.ui.theme import Theme
from tests.support.factories import new_employee
from tests.support.siasn import make_file
from tests.support.walk import problems_of

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def copies() -> list[str]:
    """Grows with every copy asked for."""
    return []


@pytest.fixture
def window(qtbot: Any, sqlcipher_database: Database, copies: list[str]) -> MainWindow:
    tasks = Tasks(sqlcipher_database, ImmediateRunner())
    made = MainWindow(
        tasks,
        [Place("exchange", "usb", "Tukar Data", lambda shell: ExchangePage(shell, lambda: copies.append("copy")))],
    )
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    assert QTest.qWaitForWindowActive(made)
    made.go("exchange", "import")
    return made


@pytest.fixture
def page(window: MainWindow) -> ExchangePage:
    shown = window.page()
    assert isinstance(shown, ExchangePage)
    return shown


@pytest.fixture
def siasn(tmp_path: Path) -> Path:
    return make_file(60, seed=5).xlsx(tmp_path / "asn.xlsx")


def people(database: Database) -> int:
    return database.read(overview.counts)[0].number


def answer_files(monkeypatch: pytest.MonkeyPatch, path: Path | str) -> None:
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_: (str(path), ""))


def test_a_file_is_looked_over_and_taken_in_by_keyboard(
    page: ExchangePage, siasn: Path, sqlcipher_database: Database, copies: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    answer_files(monkeypatch, siasn)
    QTest.keyClick(page.focusWidget(), KEY.Key_I, CTRL)
    plan = page.lists.preview.outcomes
    titles = [plan.tabs.tabText(n) for n in range(4)]
    assert titles == ["Baru (60)", "Berubah (0)", "Ditolak (2)", "Perlu diperiksa (9)"]
    assert people(sqlcipher_database) == 0
    assert copies == []
    assert page.lists.preview.accept.text() == "Masukkan 60 orang"
    assert page.lists.preview.accept.hasFocus()
    QTest.keyClick(page.lists.preview.accept, KEY.Key_Return, CTRL)
    assert people(sqlcipher_database) == 60
    assert copies == ["copy"]
    assert (
        page.lists.strip.accessibleName()
        == "60 pegawai baru dan 0 berubah sudah disimpan dari asn.xlsx; 2 baris ditolak."
    )


def test_the_same_file_again_has_nothing_to_store(page: ExchangePage, siasn: Path) -> None:
    page.lists.look_over(siasn)
    page.lists.take_in()
    page.lists.look_over(siasn)
    assert "data sudah sama" in page.lists.preview.strip.accessibleName()
    assert not page.lists.preview.accept.isVisible()
    assert page.lists.preview.same.text().startswith("60 pegawai tidak berubah")


def test_changes_are_shown_field_by_field(page: ExchangePage, tmp_path: Path) -> None:
    made = make_file(3, seed=5, clean=True)
    page.lists.look_over(made.xlsx(tmp_path / "a.xlsx"))
    page.lists.take_in()
    made.rows[0][made.headings.index("NOMOR HP")] = "081900000001"
    page.lists.look_over(made.xlsx(tmp_path / "b.xlsx"))
    (line,) = page.lists.preview.outcomes.tables[1].rows.rows()
    assert (line.field, line.new) == ("Nomor HP", "081900000001")
    assert page.lists.preview.outcomes.tabs.currentIndex() == 1


def test_escape_leaves_the_preview_and_nothing_is_stored(
    page: ExchangePage, siasn: Path, sqlcipher_database: Database
) -> None:
    page.lists.look_over(siasn)
    QTest.keyClick(page.lists.preview.accept, KEY.Key_Escape)
    assert page.lists.stack.currentIndex() == 0
    assert people(sqlcipher_database) == 0


def test_a_file_that_is_no_spreadsheet_says_why(page: ExchangePage, tmp_path: Path) -> None:
    path = tmp_path / "foto.xlsx"
    path.write_bytes(b"\x89PNG")
    page.lists.look_over(path)
    assert page.lists.stack.currentIndex() == 0
    assert page.lists.strip.isVisible()
    assert "foto.xlsx" in page.lists.strip.accessibleName()


def test_a_copy_that_fails_keeps_the_import_from_starting(
    page: ExchangePage, siasn: Path, sqlcipher_database: Database
) -> None:
    def full() -> None:
        raise KnownError("Salinan tidak jadi dibuat.", "Disk penuh.", "Kosongkan disk.")

    page.lists._copy = full
    page.lists.look_over(siasn)
    page.lists.take_in()
    assert people(sqlcipher_database) == 0
    assert page.lists.strip.accessibleName() == "Salinan tidak jadi dibuat."


def test_cancel_stops_the_reading(qtbot: Any, sqlcipher_database: Database, tmp_path: Path) -> None:
    runner = Runner()
    window = MainWindow(Tasks(sqlcipher_database, runner), [Place("exchange", "usb", "Tukar Data", ExchangePage)])
    qtbot.addWidget(window)
    window.show()
    window.go("exchange", "import")
    page = window.page()
    assert isinstance(page, ExchangePage)
    page.lists.look_over(make_file(1500, seed=5).xlsx(tmp_path / "besar.xlsx"))
    page.lists.busy.button.click()
    qtbot.waitUntil(lambda: page.lists.stack.currentIndex() == 0, timeout=20_000)
    assert page.lists.strip.accessibleName() == "Impor dihentikan; tidak ada yang berubah."
    assert people(sqlcipher_database) == 0
    runner.stop()


def test_a_dropped_file_is_looked_over(page: ExchangePage, siasn: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(siasn))])
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.lists.imports.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, button, keys))
    assert page.lists.stack.currentWidget() is page.lists.preview


def test_a_list_goes_out_only_with_a_purpose_and_without_private_data(
    page: ExchangePage, tmp_path: Path, sqlcipher_database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    sqlcipher_database.write(lambda session: new_employee(session, nik="9999011203850001", phone="0800").id)
    target = tmp_path / "pegawai.json"
    answer_files(monkeypatch, target)
    page.lists.exports.format.set_value(".json")
    page.lists.exports.button.click()
    assert page.lists.exports.fault.isVisible()
    assert not target.exists()
    page.lists.exports.purpose.set_value("Rapat data")
    page.lists.exports.button.click()
    (person,) = json.loads(target.read_text())
    assert "nik" not in person
    assert "phone" not in person
    assert person["nip"]
    (line,) = sqlcipher_database.read(outgoing.register)
    assert (line.purpose, line.rows, line.private, line.file) == ("Rapat data", 1, False, "pegawai.json")
    assert page.lists.register.rows.rows() == [line]


def test_private_data_go_out_when_they_are_ticked(
    page: ExchangePage, tmp_path: Path, sqlcipher_database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    sqlcipher_database.write(lambda session: new_employee(session, nik="9999011203850001").id)
    answer_files(monkeypatch, tmp_path / "p.json")
    page.lists.exports.format.set_value(".json")
    page.lists.exports.purpose.set_value("Pemadanan NIK")
    page.lists.exports.private.set_value(True)
    page.lists.exports.button.click()
    assert json.loads((tmp_path / "p.json").read_text())[0]["nik"] == "9999011203850001"
    assert sqlcipher_database.read(outgoing.register)[0].private


def test_nothing_is_cut_or_out_of_reach(every_look: Theme, page: ExchangePage, window: MainWindow, siasn: Path) -> None:
    assert problems_of(window) == []
    page.lists.look_over(siasn)
    for tab in range(4):
        page.lists.preview.outcomes.tabs.setCurrentIndex(tab)
        assert problems_of(window) == []
