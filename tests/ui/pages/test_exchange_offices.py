"""Antar kantor by keyboard, with two real offices and a folder for a stick."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget

from karier_desktop.exchange import stick
from karier_desktop.exchange.stick import Stick
from karier_desktop.models import Employee
from karier_desktop.services.exchange import conflicts, digest, receiving, sending
from karier_desktop.services.exchange.views import Found, Parcel
from karier_desktop.storage.database import Created, Database
from karier_desktop.ui.forms.record_form import RecordForm
from karier_desktop.ui.main_window import MainWindow
from karier_desktop.ui.pages.employee_page import EmployeePage
from karier_desktop.ui.pages.employee_transfer import TransferDialog
from karier_desktop.ui.pages.exchange_page import ExchangePage
from karier_desktop.ui.pages.exchange_paper import PaperPage
from karier_desktop.ui.pages.exchange_past import PastPage
from karier_desktop.ui.shell.page import Place
from karier_desktop.ui.tasks import ImmediateRunner, Tasks
from karier_desktop.ui.theme import Theme
from tests.services.exchange.offices import BRANCH, HUB, Office, identify
from tests.support.databases import PASSWORD, USERNAME, FixedClock
from tests.support.factories import new_employee
from tests.support.walk import problems_of

KEY = Qt.Key
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
NAME = "Rosmawati La Ode Kaimuddin"


@pytest.fixture
def usb(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that the program takes for a stick."""
    folder = tmp_path / "flashdisk"
    folder.mkdir()
    monkeypatch.setattr(stick, "sticks", lambda: [Stick(folder, "USB DISK (E:)", 3_900_000_000, True)])
    return folder


@pytest.fixture
def ours(sqlcipher_database: Database) -> Office:
    sqlcipher_database.write(identify, BRANCH)
    return Office(BRANCH, sqlcipher_database)


@pytest.fixture
def theirs(_file_template: Created, tmp_path: Path, clock: FixedClock) -> Iterator[Office]:
    database = Database.open(shutil.copytree(_file_template.folder, tmp_path / "hub"), USERNAME, PASSWORD, clock=clock)
    database.write(identify, HUB)
    yield Office(HUB, database)
    database.close()


@pytest.fixture
def met(ours: Office, theirs: Office) -> None:
    """The two know each other, as the same office on two computers."""
    ours.takes(theirs, "setara")
    theirs.takes(ours, "setara")


@pytest.fixture
def window(qtbot: Any, ours: Office, usb: Path) -> MainWindow:
    made = MainWindow(Tasks(ours.data, ImmediateRunner()), [Place("exchange", "usb", "Tukar Data", ExchangePage)])
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    assert QTest.qWaitForWindowActive(made)
    return made


@pytest.fixture
def page(window: MainWindow) -> ExchangePage:
    window.go("exchange")
    shown = window.page()
    assert isinstance(shown, ExchangePage)
    shown.offices.watch()
    return shown


def key(widget: QWidget | None, code: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    assert widget is not None
    QTest.keyClick(widget, code, modifier)


def employed(office: Office) -> UUID:
    """Somebody with a long name, entered at an office."""
    made: UUID = office.data.write(
        lambda session: new_employee(session, name=NAME, back_title="S.ST., M.Kes.").id
    ).value
    return made


def renamed(office: Office, who: UUID, name: str) -> None:
    def rename(session: Any) -> None:
        session.get_one(Employee, who).name = name

    office.data.write(rename)


def brought(one: Office, other: Office, folder: Path) -> None:
    """A bundle from one to the other, without a window."""
    sending.send(one.data, other.code, folder)
    ready = [found for found in receiving.look(other.data, [folder]) if found.state == "ready"]
    receiving.receive(other.data, ready)


def digests(*offices: Office) -> list[object]:
    return [office.data.read(digest.digest) for office in offices]


def test_without_another_office_the_page_says_how_to_meet_one(page: ExchangePage) -> None:
    assert page.offices.nobody.isVisible()
    assert page.offices.nobody_button.hasFocus()
    key(page.offices.nobody_button, KEY.Key_Space)
    assert page.tabs.currentIndex() == 1
    assert page.board.nothing.isVisible()


@pytest.mark.usefixtures("met")
def test_a_bundle_goes_out_by_keyboard_and_is_told_before(
    page: ExchangePage, ours: Office, theirs: Office, usb: Path
) -> None:
    employed(ours)
    page.refresh()
    assert page.offices.send.button.look == "accent"
    key(page.focusWidget(), KEY.Key_E, CTRL)
    view = page.offices.plan
    assert view.isVisible()
    assert list(usb.iterdir()) == []
    assert view.accept.text() == "Tulis ke USB DISK (E:)"
    key(view.accept, KEY.Key_Return, CTRL)
    (path,) = usb.glob("*.KRB")
    assert "Aman dicabut" in page.offices.strip.accessibleName()
    assert [parcel.state for parcel in page.offices.parcels.parcels] == ["unacknowledged"]
    (found,) = receiving.look(theirs.data, [usb])
    assert (found.path, found.state) == (path, "ready")


@pytest.mark.usefixtures("met")
def test_escape_before_writing_leaves_the_stick_alone(page: ExchangePage, ours: Office, usb: Path) -> None:
    employed(ours)
    page.refresh()
    key(page.focusWidget(), KEY.Key_E, CTRL)
    key(page.offices.plan.accept, KEY.Key_Escape)
    assert list(usb.iterdir()) == []
    assert page.offices.stack.currentIndex() == 0


@pytest.mark.usefixtures("met")
def test_a_bundle_is_found_shown_and_taken_in(page: ExchangePage, ours: Office, theirs: Office, usb: Path) -> None:
    who = employed(theirs)
    sending.send(theirs.data, BRANCH, usb)
    page.offices.look([usb])
    assert "USB DISK (E:): paket 1 dari BKPSDM" in page.offices.receive.sentence.text()
    assert page.offices.receive.button.look == "accent"
    assert page.offices.send.button.look == "plain"
    key(page.focusWidget(), KEY.Key_I, CTRL)
    view = page.offices.view
    assert view.isVisible()
    assert "baru" in view.detail.state.text() or "baru" in " ".join(view.detail.facts.accessibleName())
    assert not ours.data.read(lambda session: session.get(Employee, who) is not None)
    assert view.accept.hasFocus()
    key(view.accept, KEY.Key_Return, CTRL)
    assert ours.data.read(lambda session: session.get_one(Employee, who).name) == NAME
    assert page.offices.strip.accessibleName().startswith("Selesai:")
    assert digests(ours)[0] == digests(theirs)[0]


@pytest.mark.usefixtures("met")
def test_a_conflict_is_decided_with_one_key_and_ends_equal(
    page: ExchangePage, ours: Office, theirs: Office, usb: Path, window: MainWindow
) -> None:
    who = employed(ours)
    brought(ours, theirs, usb)
    renamed(ours, who, "Rosmawati Laode Kaimuddin")
    renamed(theirs, who, "Rosmawati Kaimuddin")
    brought(theirs, ours, usb)
    page.refresh()
    assert len(page.offices.waiting.items) == 1
    (item,) = page.offices.waiting.items
    assert {side.value for side in item.sides} == {"Rosmawati Laode Kaimuddin", "Rosmawati Kaimuddin"}
    assert {side.before for side in item.sides} == {NAME}
    theirs_first = item.sides[0].value == "Rosmawati Kaimuddin"
    page.focus_first()
    key(page.focusWidget(), KEY.Key_1 if theirs_first else KEY.Key_2, ALT)
    assert page.offices.waiting.items == ()
    assert ours.data.read(lambda session: session.get_one(Employee, who).name) == "Rosmawati Kaimuddin"
    brought(ours, theirs, usb)
    assert theirs.data.read(conflicts.count) == 0
    assert digests(ours)[0] == digests(theirs)[0]
    page.offices.decide.past_requested.emit()
    past = window.page()
    assert isinstance(past, PastPage)
    key(past.focusWidget(), KEY.Key_U, CTRL)
    assert ours.data.read(conflicts.count) == 1


@pytest.mark.usefixtures("met")
def test_neither_value_is_right_so_another_is_typed(
    page: ExchangePage, ours: Office, theirs: Office, usb: Path
) -> None:
    who = employed(ours)
    brought(ours, theirs, usb)
    renamed(ours, who, "Rosmawati Laode Kaimuddin")
    renamed(theirs, who, "Rosmawati Kaimuddin")
    brought(theirs, ours, usb)
    page.refresh()
    page.offices.decide.fill.click()
    dialog = page.offices.deciding.dialog
    assert dialog is not None
    dialog.editor.clear()
    QTest.keyClicks(dialog.editor, "Rosmawati La Ode Kaimudin")
    key(dialog.editor, KEY.Key_Return)
    assert ours.data.read(lambda session: session.get_one(Employee, who).name) == "Rosmawati La Ode Kaimudin"
    assert page.offices.waiting.items == ()


@pytest.mark.usefixtures("met")
def test_the_papers_of_a_bundle_and_the_question_to_an_office_are_drawn(
    page: ExchangePage, ours: Office, theirs: Office, usb: Path, window: MainWindow
) -> None:
    who = employed(ours)
    brought(ours, theirs, usb)
    renamed(ours, who, "Rosmawati Laode Kaimuddin")
    renamed(theirs, who, "Rosmawati Kaimuddin")
    brought(theirs, ours, usb)
    page.refresh()
    for parcel in page.offices.parcels.parcels:
        page.offices.parcels.table.select_id(parcel.id)
        page.offices.parcels.papers.click()
        paper = window.page()
        assert isinstance(paper, PaperPage)
        for tab in range(paper.tabs.count()):
            paper.tabs.setCurrentIndex(tab)
            assert paper.preview.pdf is not None
            assert problems_of(window) == []
        window.pop(force=True)
    page.offices.decide.ask.click()
    paper = window.page()
    assert isinstance(paper, PaperPage)
    assert paper.preview.pdf is not None


@pytest.mark.usefixtures("met")
def test_a_receipt_is_typed_after_a_telephone_call(page: ExchangePage, ours: Office, theirs: Office, usb: Path) -> None:
    employed(ours)
    sending.send(ours.data, HUB, usb)
    (found,) = receiving.look(theirs.data, [usb])
    code = receiving.receive(theirs.data, [found]).receipt
    page.refresh()
    page.offices.parcels.receipt.click()
    dialog = page.findChild(QWidget, "receipt-dialog")
    assert dialog is not None
    QTest.keyClicks(dialog.code, "0000 0000 0000")
    key(dialog.code, KEY.Key_Return)
    assert dialog.fault.isVisible()
    dialog.code.clear()
    QTest.keyClicks(dialog.code, code.lower())
    key(dialog.code, KEY.Key_Return)
    assert [parcel.state for parcel in page.offices.parcels.parcels] == ["acknowledged"]


def test_the_papers_are_those_of_the_parcel_that_just_came(page: ExchangePage) -> None:
    sheet = page.offices.parcels
    at = datetime(2026, 3, 12, tzinfo=UTC)
    older, newer = (Parcel(uuid4(), "out", no, "Puskesmas", at, 1, "unacknowledged", "Belum diakui") for no in (1, 2))
    sheet.show_parcels([older])
    sheet.show_parcels([newer, older])
    assert sheet.current() == newer
    sheet.table.select_id(older.id)
    sheet.show_parcels([newer, older])
    assert sheet.current() == older


def test_offices_meet_by_cards_and_digits(
    page: ExchangePage, ours: Office, theirs: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = tmp_path / "KARTU-HUB.KRB"
    card.write_bytes(theirs.card())
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(card), ""))
    page.tabs.setCurrentIndex(1)
    key(page.board.add, KEY.Key_N, CTRL)
    dialog = page.meeting.dialog
    assert dialog is not None
    QTest.keyClicks(dialog.typed, "0000000000")
    dialog.roles.button(0).click()
    key(dialog.typed, KEY.Key_Return)
    assert dialog.fault.isVisible()
    dialog.typed.clear()
    QTest.keyClicks(dialog.typed, theirs.digits())
    key(dialog.typed, KEY.Key_Return)
    assert not dialog.isVisible()
    (peer,) = page.board.peers
    assert (peer.state, peer.role) == ("verified", "induk")


def test_our_card_is_saved_for_the_other_office(
    page: ExchangePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "kartu"
    target.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(target))
    page.tabs.setCurrentIndex(1)
    page.board.card.click()
    (path,) = target.iterdir()
    assert path.name.startswith("KARTU-")
    assert page.offices.overview is not None
    assert page.offices.overview.own.fingerprint


@pytest.mark.usefixtures("met")
def test_a_torn_file_says_so_and_changes_nothing(page: ExchangePage, ours: Office, theirs: Office, usb: Path) -> None:
    employed(theirs)
    path = sending.send(theirs.data, BRANCH, usb).path
    path.write_bytes(path.read_bytes()[:-100])
    page.offices.look([usb], show=True)
    found: Found | None = page.offices.view.current()
    assert found is not None
    assert found.state in ("damaged", "incomplete")
    assert found.text
    assert not page.offices.view.accept.isVisible()
    assert digests(ours)[0] != digests(theirs)[0]


@pytest.mark.usefixtures("met")
def test_nothing_is_cut_or_out_of_reach(
    every_look: Theme, page: ExchangePage, ours: Office, theirs: Office, usb: Path, window: MainWindow
) -> None:
    who = employed(ours)
    brought(ours, theirs, usb)
    renamed(ours, who, "Rosmawati Laode Kaimuddin")
    renamed(theirs, who, "Rosmawati Kaimuddin")
    sending.send(theirs.data, BRANCH, usb)
    page.offices.look([usb])
    assert problems_of(window) == []
    page.offices.start_receiving()
    assert problems_of(window) == []
    page.offices.take_in(page.offices.view.ready())
    assert problems_of(window) == []
    page.offices.split.open_card()
    assert problems_of(window) == []
    page.offices.split.close_card()
    page.offices.start_sending()
    assert problems_of(window) == []
    for tab in (1, 2):
        page.tabs.setCurrentIndex(tab)
        assert problems_of(window) == []


def test_a_person_is_handed_over_and_the_file_becomes_read_only(
    qtbot: Any, ours: Office, theirs: Office, usb: Path
) -> None:
    ours.takes(theirs, "induk")
    who = employed(ours)
    places = [Place("employee", "users", "Pegawai", EmployeePage), Place("exchange", "usb", "Tukar Data", ExchangePage)]
    window = MainWindow(Tasks(ours.data, ImmediateRunner()), places)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.go("employee", who)
    page = window.page()
    assert isinstance(page, EmployeePage)
    assert page.pane.edit_button.isVisible()
    page._act("transfer")
    dialog = page.findChild(TransferDialog)
    assert dialog is not None
    key(dialog.office, KEY.Key_Return)
    assert dialog.fault.isVisible()
    dialog.office.set_value(HUB)
    key(dialog.office, KEY.Key_Return)
    assert page.pane.strip.isVisible()
    assert not page.pane.edit_button.isVisible()
    assert problems_of(window) == []
    page.edit(who)
    form = window.page()
    assert isinstance(form, RecordForm)
    assert form.read_only.isVisible()
    assert not form._save.isVisible()


def test_every_step_of_long_work_has_words_in_both_languages(
    page: ExchangePage, ours: Office, theirs: Office, usb: Path
) -> None:
    ours.takes(theirs, "setara")
    theirs.takes(ours, "setara")
    employed(ours)
    steps: set[str] = set()
    sending.send(ours.data, HUB, usb, lambda step, done, total: steps.add(step))
    ready = receiving.look(theirs.data, [usb])
    receiving.receive(theirs.data, ready, lambda step, done, total: steps.add(step))
    assert len(steps) == 5  # a small bundle is put together in no time
    assert steps <= page.offices.busy._steps.keys()
