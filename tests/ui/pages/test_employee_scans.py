"""Pindaian by keyboard: kept, named, looked at, put away."""

from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from karier_desktop.services import attachments
from karier_desktop.storage.blobs import blobs
from karier_desktop.storage.database import Database
from karier_desktop.ui.main_window import MainWindow
from karier_desktop.ui.pages.employee_page import EmployeePage
from karier_desktop.ui.pages.employee_scans import ScanPage, TitleDialog
from karier_desktop.ui.shell.page import Place
from karier_desktop.ui.tasks import ImmediateRunner, Tasks
from karier_desktop.ui.theme import Theme
from tests.support.factories import new_employee
from tests.support.walk import problems_of

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def who(sqlcipher_database: Database) -> UUID:
    made: UUID = sqlcipher_database.write(
        lambda session: new_employee(session, name="Rosmawati La Ode Kaimuddin", back_title="S.ST.").id
    ).value
    return made


@pytest.fixture
def window(qtbot: Any, sqlcipher_database: Database, who: UUID) -> MainWindow:
    made = MainWindow(
        Tasks(sqlcipher_database, ImmediateRunner()), [Place("employee", "users", "Pegawai", EmployeePage)]
    )
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    assert QTest.qWaitForWindowActive(made)
    made.go("employee", who)
    return made


@pytest.fixture
def page(window: MainWindow) -> ScanPage:
    people = window.page()
    assert isinstance(people, EmployeePage)
    people._act("scans")
    shown = window.page()
    assert isinstance(shown, ScanPage)
    return shown


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    path = tmp_path / "SK_Pangkat_III_c.pdf"
    sheets = [Image.new("L", (413, 585), shade) for shade in (255, 230)]
    sheets[0].save(path, save_all=True, append_images=sheets[1:])
    return path


def chosen(page: ScanPage, path: Path, monkeypatch: pytest.MonkeyPatch) -> TitleDialog:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    QTest.keyClick(page.focusWidget() or page, KEY.Key_N, CTRL)
    dialog = page.findChild(TitleDialog)
    assert dialog is not None
    return dialog


def test_a_scan_is_kept_named_and_shown_page_by_page(
    page: ScanPage, scan: Path, monkeypatch: pytest.MonkeyPatch, sqlcipher_database: Database, who: UUID
) -> None:
    dialog = chosen(page, scan, monkeypatch)
    assert dialog.title.value() == "SK Pangkat III c"
    QTest.keyClicks(dialog.title, "SK Pangkat III/c")
    QTest.keyClick(dialog.title, KEY.Key_Return)
    (kept,) = attachments.scans(sqlcipher_database, who)
    assert (kept.title, kept.media, kept.here) == ("SK Pangkat III/c", "pdf", True)
    assert page.area.isVisible()
    assert page.place.text() == "1 dari 2"
    page.after.click()
    assert page.place.text() == "2 dari 2"
    page.after.click()
    assert page.place.text() == "2 dari 2"


def test_what_is_no_scan_says_why_and_keeps_the_name(
    page: ScanPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sqlcipher_database: Database, who: UUID
) -> None:
    path = tmp_path / "daftar.pdf"
    path.write_bytes(b"MZ\x90 not a scan")
    dialog = chosen(page, path, monkeypatch)
    QTest.keyClick(dialog.title, KEY.Key_Return)
    assert dialog.isVisible()
    assert "bukan PDF" in dialog.fault.text()
    assert dialog.title.value() == "daftar"
    assert attachments.scans(sqlcipher_database, who) == ()


def test_a_scan_that_has_not_come_yet_shows_its_place(
    page: ScanPage, scan: Path, sqlcipher_database: Database, who: UUID
) -> None:
    attachments.add(sqlcipher_database, who, scan.read_bytes(), "SK Jabatan")
    (kept,) = attachments.scans(sqlcipher_database, who)
    blobs(sqlcipher_database).sweep(set(), sqlcipher_database.clock.now().replace(year=2100))
    page.refresh()
    assert page.none.isVisible()
    assert not page.save.isEnabled()
    assert page.current() is not None
    assert kept.here


def test_a_scan_goes_out_as_a_file_and_into_the_bin(
    page: ScanPage,
    scan: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    sqlcipher_database: Database,
    who: UUID,
) -> None:
    attachments.add(sqlcipher_database, who, scan.read_bytes(), "SK Jabatan")
    page.refresh()
    target = tmp_path / "keluar.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page.save.click()
    assert target.read_bytes() == scan.read_bytes()
    page.remove.click()
    assert attachments.scans(sqlcipher_database, who) == ()
    assert page.empty.isVisible()


def test_nothing_is_cut_or_out_of_reach(
    every_look: Theme, page: ScanPage, window: MainWindow, scan: Path, sqlcipher_database: Database, who: UUID
) -> None:
    assert problems_of(window) == []
    attachments.add(sqlcipher_database, who, scan.read_bytes(), "SK Kenaikan Pangkat Golongan III/c tahun 2022")
    page.refresh()
    assert problems_of(window) == []
