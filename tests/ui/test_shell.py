from collections.abc import Callable, Sequence
from typing import Any, ClassVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from karier_desktop.ui.main_window import MainWindow
from karier_desktop.ui.shell.help import help_lines
from karier_desktop.ui.shell.history import History
from karier_desktop.ui.shell.keys import keys_of, shown_keys
from karier_desktop.ui.shell.page import Page, Place, Shell
from karier_desktop.ui.shell.palette import Deliver, Hit, Palette, matches
from karier_desktop.ui.tasks import Tasks
from karier_desktop.ui.theme import Theme
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.sheet import Sheet
from karier_desktop.ui.widgets.text import Text, field_label
from tests.support.walk import problems_of

PLACES: Sequence[tuple[str, str, str, str, bool]] = (
    ("beranda", "house", "Beranda", "", False),
    ("pegawai", "users", "Pegawai", "", False),
    ("mentoring", "handshake", "Mentoring", "", False),
    ("pelatihan", "graduation-cap", "Pelatihan", "", False),
    ("penilaian", "clipboard-check", "Penilaian", "", False),
    ("karier", "trending-up", "Karier & Talenta", "Talenta", False),
    ("laporan", "file-text", "Laporan", "", False),
    ("tukar", "arrow-left-right", "Tukar Data", "", False),
    ("pengaturan", "settings", "Pengaturan", "", True),
    ("bantuan", "circle-help", "Bantuan", "", True),
)


class PlainPage(Page):
    """A page that writes down what happens to it."""

    listens: ClassVar[frozenset[str]] = frozenset({"employee"})

    def __init__(self, shell: Shell, title: str = "Pegawai") -> None:
        super().__init__(shell, title, "38 PNS, 9 PPPK")
        self.seen: list[Any] = []
        self.stays = False
        self.header.add_action(Button("Cetak", icon="printer"))
        self.main = self.header.add_action(Button("Pegawai baru", "accent", icon="plus", hint="Ctrl+N", shortcut=True))
        self.field = QLineEdit()
        sheet = Sheet()
        sheet.body.addWidget(field_label("&Nama", self.field))
        sheet.body.addWidget(self.field)
        sheet.body.addWidget(Text("Isi"))
        sheet.body.addStretch(1)
        self.body.addWidget(sheet, 1)

    def refresh(self, changed: frozenset[str] | None = None) -> None:
        self.seen.append(("refresh", changed))

    def visit(self, target: object) -> None:
        self.seen.append(("visit", target))

    def leave(self) -> bool:
        return not self.stays

    def status_text(self) -> str:
        return "20 dari 47 tampil"

    def focus_first(self) -> None:
        self.focus_on(self.field)

    def key_hints(self) -> list[tuple[str, str]]:
        return [("Spasi", "Buka kartu")]


@pytest.fixture
def window(qtbot: Any, tasks: Tasks) -> MainWindow:
    def place(name: str, icon: str, title: str, short: str, foot: bool) -> Place:
        return Place(name, icon, title, lambda shell: PlainPage(shell, title), short, foot)

    made = MainWindow(tasks, [place(*row) for row in PLACES])
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.go("beranda")
    made.activateWindow()
    QApplication.processEvents()
    return made


def page(window: MainWindow) -> PlainPage:
    shown = window.page()
    assert isinstance(shown, PlainPage)
    return shown


def press(window: MainWindow, key: Qt.Key, ctrl: bool = True, alt: bool = False, shift: bool = False) -> None:
    held = Qt.KeyboardModifier.NoModifier
    for on, modifier in (
        (ctrl, Qt.KeyboardModifier.ControlModifier),
        (alt, Qt.KeyboardModifier.AltModifier),
        (shift, Qt.KeyboardModifier.ShiftModifier),
    ):
        held = held | modifier if on else held
    QTest.keyClick(QApplication.focusWidget() or window, key, held)
    QApplication.processEvents()


def test_the_frame_is_whole_in_every_look(window: MainWindow, every_look: Theme) -> None:
    window.set_count("tukar", 2)
    window.status.set_item("copy", "hard-drive", "Cadangan hari ini 07.42")
    window.status.set_item("office", "building-2", "UPTD Puskesmas Wairunu")
    window.status.set_item("user", "user", "Operator: Y. Klau")
    window.set_training(True)
    for size in ((1366, 768), (1366, 700), (1280, 720)):
        window.resize(*size)
        found = problems_of(window)
        assert not found, "\n".join(found)
        assert (window.width(), window.height()) == size


def test_pages_are_made_at_the_first_visit_only(window: MainWindow) -> None:
    assert list(window.pages) == ["beranda"]
    window.go("pegawai")
    first = page(window)
    window.go("beranda")
    window.go("pegawai")
    assert page(window) is first
    assert first.seen == [("refresh", None)]


def test_ctrl_and_a_figure_goes_to_a_place(window: MainWindow) -> None:
    press(window, Qt.Key.Key_2)
    assert window.place == "pegawai"
    assert window.rail.buttons["pegawai"].isChecked()
    assert page(window).field.hasFocus()


def test_back_and_forward(window: MainWindow) -> None:
    window.go("pegawai", 7)
    window.go("laporan")
    press(window, Qt.Key.Key_Left, ctrl=False, alt=True)
    assert (window.place, page(window).seen[-1]) == ("pegawai", ("visit", 7))
    press(window, Qt.Key.Key_Left, ctrl=False, alt=True)
    assert window.place == "beranda"
    assert not window.act_back.isEnabled()
    press(window, Qt.Key.Key_Right, ctrl=False, alt=True)
    assert window.place == "pegawai"


def test_a_pushed_page_lies_on_its_place_until_it_is_left(window: MainWindow) -> None:
    window.go("pegawai")
    form = PlainPage(window, "Ubah data")
    form.header.set_breadcrumb("Pegawai", "Ubah data")
    window.push(form)
    assert window.page() is form
    assert problems_of(window) == []
    window.go("laporan")
    window.go("pegawai")
    assert window.page() is form, "the form waits where it was"
    form.stays = True
    assert not window.pop()
    form.stays = False
    form.header.crumb.click()
    assert page(window).header.title.words() == "Pegawai"


def test_a_page_may_keep_the_person(window: MainWindow) -> None:
    page(window).stays = True
    window.rail.buttons["pegawai"].click()
    assert window.place == "beranda"
    assert window.rail.buttons["beranda"].isChecked()
    assert not window.close()
    page(window).stays = False
    assert window.close()


def test_pages_hear_of_changes_when_they_are_seen(window: MainWindow) -> None:
    window.go("pegawai")
    hidden, shown = window.pages["beranda"], page(window)
    assert isinstance(hidden, PlainPage)
    window.tasks.records_changed.emit(frozenset({"employee", "career"}))
    window.tasks.records_changed.emit(frozenset({"training"}))
    assert shown.seen[1:] == [("refresh", frozenset({"employee", "career"}))]
    assert len(hidden.seen) == 1
    window.go("beranda")
    assert hidden.seen[1:] == [("refresh", frozenset({"employee", "career"}))]
    press(window, Qt.Key.Key_F5, ctrl=False)
    assert hidden.seen[-1] == ("refresh", None)


def test_the_status_bar_gives_up_the_less_pressing_first(window: MainWindow, look: Theme) -> None:
    for slot, words in (("copy", "Cadangan hari ini 07.42"), ("office", "UPTD Puskesmas Wairunu"), ("year", "2026")):
        window.status.set_item(slot, "info", words)  # type: ignore[arg-type]
    assert all(window.status.items[slot].isVisible() for slot in ("saved", "copy", "office", "year"))  # type: ignore[index]
    assert window.status.left.words() == "20 dari 47 tampil"
    look.set_percent(200)
    window.resize(1100, 700)
    QApplication.processEvents()
    assert not window.status.items["year"].isVisible()
    assert window.status.items["saved"].isVisible()
    window.set_saved("3 isian belum disimpan", saved=False)
    assert window.status.items["saved"].words == "3 isian belum disimpan"


def test_text_size_and_theme_by_key(window: MainWindow, look: Theme) -> None:
    press(window, Qt.Key.Key_Plus)
    assert look.percent == 110
    press(window, Qt.Key.Key_Minus)
    press(window, Qt.Key.Key_Minus)
    assert look.percent == 90
    press(window, Qt.Key.Key_0)
    assert look.percent == 100
    press(window, Qt.Key.Key_L, shift=True)
    assert look.dark


class ResumedPage(PlainPage):
    """Leaves the focus to the base class."""

    def focus_first(self) -> None:
        Page.focus_first(self)


def test_a_page_starts_below_its_header_and_comes_back_to_where_it_was(window: MainWindow) -> None:
    form = ResumedPage(window, "Ubah data")
    window.push(form)
    assert form.field.hasFocus()
    form.main.setFocus()
    window.go("laporan")
    window.go("beranda")
    assert form.main.hasFocus()


def test_ctrl_n_presses_the_main_button_of_the_page_in_front(window: MainWindow) -> None:
    window.go("pegawai")
    pressed: list[str] = []
    for name in ("beranda", "pegawai"):
        made = window.pages[name]
        assert isinstance(made, PlainPage)
        made.main.clicked.connect(lambda _=False, name=name: pressed.append(name))  # type: ignore[attr-defined]
    press(window, Qt.Key.Key_N)
    assert pressed == ["pegawai"]


def test_every_key_is_in_the_list_of_keys(window: MainWindow, every_look: Theme) -> None:
    dialog = window.open_keys()
    QApplication.processEvents()
    listed = {keys.words for keys, _, _ in dialog.rows}
    for action in window.findChildren(QAction):
        if action.shortcuts() and action.parent() in (window, page(window).main):
            assert action.text().replace("&&", "&") in listed
    assert {"Buka kartu", "Karier & Talenta", "Pegawai baru"} <= listed
    found = problems_of(dialog)
    assert not found, "\n".join(found)
    dialog.box.setText("perbesar")
    dialog.box.searched.emit("perbesar")
    assert [keys.words for keys, left, _ in dialog.rows if not left.isHidden()] == ["Perbesar teks"]
    dialog.reject()


def test_holding_alt_shows_the_letters_that_press_buttons(window: MainWindow) -> None:
    button = page(window).main
    assert isinstance(button, Button)
    button.setText("&Pegawai baru")
    before = button.grab().toImage()
    QTest.keyPress(window, Qt.Key.Key_Alt)
    assert button.grab().toImage() != before
    QTest.keyRelease(window, Qt.Key.Key_Alt)
    assert button.grab().toImage() == before


def test_no_key_is_given_twice(window: MainWindow) -> None:
    for made in ("pegawai", "laporan"):
        window.go(made)
        keys = [shown_keys(action) for action in window.actions()] + [line.keys for line in keys_of(page(window))]
        single = [key for shown in keys for key in shown.split(", ") if key]
        assert len(single) == len(set(single))


def test_f1_shows_help_and_takes_it_away(window: MainWindow, every_look: Theme) -> None:
    press(window, Qt.Key.Key_F1, ctrl=False)
    assert window.help.isVisible()
    assert problems_of(window) == []
    press(window, Qt.Key.Key_Escape, ctrl=False)
    assert not window.help.isVisible()
    assert page(window).field.hasFocus()


def test_help_is_read_as_plain_paragraphs() -> None:
    text = "# Pegawai\n\nSemua **orang** di\nkantor ini.\n\n## Mencari\n- ketik `nama`\n- atau NIP\n  sebagian\n"
    assert help_lines(text) == [
        ("title", "Pegawai"),
        ("body", "Semua orang di kantor ini."),
        ("section", "Mencari"),
        ("item", "ketik nama"),
        ("item", "atau NIP sebagian"),
    ]


def people(asked: list[tuple[str, Deliver]]) -> Callable[[str, Deliver], None]:
    return lambda text, deliver: asked.append((text, deliver))


def test_the_palette_finds_places_actions_and_people(window: MainWindow, every_look: Theme) -> None:
    asked: list[tuple[str, Deliver]] = []
    ran: list[str] = []
    window.add_provider(people(asked))
    palette = window.open_palette()
    QApplication.processEvents()
    palette.ask("pe")
    asked[-1][1]([Hit("Petrus Kanisius Leki", "19910713 202012 1 909", "user", lambda: ran.append("petrus"))])
    titles = [hit.title for hit in palette.model.hits]
    assert titles[:2] == ["Pegawai", "Pelatihan"]
    assert "Perbesar teks" in titles
    assert titles[-1] == "Petrus Kanisius Leki"
    assert problems_of(palette) == []
    asked[0][1]([Hit("Terlambat", "", "user", lambda: None)])
    assert "Terlambat" not in [hit.title for hit in palette.model.hits], "an answer to an earlier question"
    palette.reject()


def test_enter_in_the_palette_goes_there(window: MainWindow) -> None:
    press(window, Qt.Key.Key_K)
    palette = window.findChild(Palette)
    assert isinstance(palette, Palette)
    QTest.keyClicks(palette.box, "lap")
    QTest.keyClick(palette.box, Qt.Key.Key_Return)
    assert window.place == "laporan"


def test_nothing_found_is_said(window: MainWindow) -> None:
    palette = window.open_palette()
    palette.ask("zzz")
    assert palette.nothing.isVisible()
    palette.reject()


def test_ctrl_z_undoes_the_toast_first(window: MainWindow, qtbot: Any) -> None:
    from karier_desktop.ui import notices

    undone: list[int] = []
    notices.toast(window, "Pasangan dihapus.", undo=lambda: undone.append(1))
    window.undo()
    assert undone == [1]
    with qtbot.waitSignal(window.undo_requested):
        window.undo()


def test_words_match_in_any_order() -> None:
    assert matches("pur nas", "Nasional Purnabakti")
    assert not matches("pur x", "Nasional Purnabakti")


def test_history_forgets_what_lay_ahead() -> None:
    history = History()
    for name in ("a", "b", "c"):
        history.visit((name, None))
    history.back()
    history.back()
    history.visit(("d", None))
    assert (history.before(), history.after()) == (("a", None), None)
