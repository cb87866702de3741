"""The window: rail, the current page, status bar; and the keys that work everywhere.

window = MainWindow(tasks, [Place("pegawai", "users", tr("Pegawai"), EmployeePage), ...])
window.go("pegawai")
"""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from karier_desktop.ui import notices, theme
from karier_desktop.ui.shell.help import HelpPanel, help_text
from karier_desktop.ui.shell.history import History
from karier_desktop.ui.shell.keys import KeyList, keys_of_actions, shown_keys
from karier_desktop.ui.shell.page import Page, Place
from karier_desktop.ui.shell.palette import Deliver, Hit, Palette, Provider, matches
from karier_desktop.ui.shell.status import StatusBar
from karier_desktop.ui.shell.training import TrainingBar
from karier_desktop.ui.tasks import Tasks
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.rail import Rail
from karier_desktop.ui.widgets.text import plain_words
from karier_desktop.ui.widgets.toast import Toast


class MainWindow(QMainWindow):
    """See `Shell` for what pages may ask of it. `undo_requested`/`redo_requested` come from Ctrl+Z and Ctrl+Y."""

    undo_requested = Signal()
    redo_requested = Signal()
    mode_changed = Signal(str)
    percent_changed = Signal(int)

    def __init__(self, tasks: Tasks, places: Sequence[Place], *, training: bool = False) -> None:
        super().__init__()
        self.tasks = tasks
        self.places = {place.name: place for place in places}
        self.pages: dict[str, Page] = {}
        self.providers: list[Provider] = []
        self.history = History()
        self.place = ""
        self._pushed: dict[str, list[Page]] = {}
        self.setWindowTitle("Karier Desktop")
        self.setMinimumSize(960, 560)
        self.rail = Rail()
        self.stack = QStackedWidget()
        self.status = StatusBar()
        self.help = HelpPanel()
        self.help.hide()
        self.help.closed.connect(self._hide_help)
        self._lay_out(training)
        self._fill_rail(places)
        self._make_actions()
        theme.current().dress(self)
        self.set_saved()
        tasks.records_changed.connect(self._on_records_changed)
        tasks.on_error = notices.show_error

    # Where we are

    def page(self) -> Page | None:
        """The page in front."""
        widget = self.stack.currentWidget()
        return widget if isinstance(widget, Page) else None

    def go(self, place: str, target: object = None) -> bool:
        """Show a place, making its page at the first visit; False if the present page would not be left."""
        if place not in self.places or not self._may_leave(place):
            return False
        self._show_place(place, target)
        self.history.visit((place, target))
        self._update_steps()
        return True

    def back(self) -> None:
        """Close the pushed page, else return to where we were before."""
        if self._pushed.get(self.place):
            self.pop()
        elif (spot := self.history.before()) is not None and self._may_leave(spot[0]):
            self.history.back()
            self._show_place(*spot)
            self._update_steps()

    def forward(self) -> None:
        """Undo `back`."""
        if (spot := self.history.after()) is not None and self._may_leave(spot[0]):
            self.history.forward()
            self._show_place(*spot)
            self._update_steps()

    def push(self, page: Page) -> None:
        """Show a page on top of the present place."""
        self._pushed.setdefault(self.place, []).append(page)
        self._adopt(page)
        page.header.back_requested.connect(self.back)
        self._bring_up(page)
        self._update_steps()

    def pop(self, *, force: bool = False) -> bool:
        """Close the pushed page and show what lies beneath."""
        pushed = self._pushed.get(self.place, [])
        if not pushed or not (force or pushed[-1].leave()):
            return False
        page = pushed.pop()
        self._bring_up(pushed[-1] if pushed else self.pages[self.place])
        self.stack.removeWidget(page)
        page.deleteLater()
        self._update_steps()
        return True

    # What pages tell the window

    def set_count(self, place: str, count: int) -> None:
        """Show how many things wait at a place."""
        if place in self.rail.buttons:
            self.rail.buttons[place].set_count(count)

    def set_saved(self, text: str = "", *, saved: bool = True) -> None:
        """What the status bar says of unsaved entries."""
        if saved:
            self.status.set_item("saved", "circle-check", text or self.tr("Semua tersimpan"), "done")
        else:
            self.status.set_item("saved", "pencil", text, "attention")

    def add_provider(self, provider: Provider) -> None:
        """Let Ctrl+K find more: people, reports."""
        self.providers.append(provider)

    def set_training(self, on: bool) -> None:
        """Show or hide the coloured bar of the training database."""
        self.training.setVisible(on)

    # Keys that work everywhere

    def open_palette(self) -> Palette:
        """Ctrl+K."""
        palette = Palette([self._find_places, self._find_actions, *self.providers], self)
        palette.open_over()
        return palette

    def open_keys(self) -> KeyList:
        """Ctrl+/."""
        dialog = KeyList(keys_of_actions(self.actions()), self.page(), self)
        dialog.open()
        return dialog

    def toggle_help(self) -> None:
        """F1."""
        if self.help.isVisible():
            self._hide_help()
            return
        page = self.page()
        text = help_text(page.help_name if page else "") or self.tr("Tekan Ctrl+/ untuk daftar tombol pintas.")
        self.help.show_text(text)
        self.help.show()
        self.help.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """F5."""
        if (page := self.page()) is not None:
            page.refresh()
            self._show_status()

    def switch_mode(self) -> None:
        """Light to dark and back."""
        mode: theme.Mode = "light" if theme.current().dark else "dark"
        theme.current().set_mode(mode)
        self.mode_changed.emit(mode)

    def undo(self) -> None:
        """Ctrl+Z outside a field: what the toast offers, else the last change of the office."""
        for toast in self.findChildren(Toast):
            if toast.can_undo():
                toast.undo()
                return
        self.undo_requested.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._show_access_keys(event.key() == Qt.Key.Key_Alt)
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self._show_access_keys(False)
        super().keyReleaseEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        pages = [*self.pages.values(), *(page for pushed in self._pushed.values() for page in pushed)]
        if all(page.leave() for page in pages):
            super().closeEvent(event)
        else:
            event.ignore()

    # Inside

    def _lay_out(self, training: bool) -> None:
        self.training = TrainingBar()
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.stack, 1)
        middle.addWidget(self.help)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.training)
        column.addLayout(middle, 1)
        column.addWidget(self.status)
        whole = QWidget()
        line = QHBoxLayout(whole)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.rail)
        line.addLayout(column, 1)
        self.setCentralWidget(whole)
        self.training.setVisible(training)

    def _fill_rail(self, places: Sequence[Place]) -> None:
        for number, place in enumerate((p for p in places if not p.foot), 1):
            tip = f"{place.title} (Ctrl+{number})"
            self.rail.add(place.name, place.icon, place.title, short=place.short, tooltip=tip)
            self._act(place.title.replace("&", "&&"), [f"Ctrl+{number}", *place.keys], partial(self.go, place.name))
        for place in (p for p in places if p.foot):
            self.rail.add(place.name, place.icon, place.title, short=place.short, foot=True, tooltip=place.title)
            if place.keys:
                self._act(place.title, list(place.keys), partial(self.go, place.name))
        self.rail.chosen.connect(self._on_rail)

    def _make_actions(self) -> None:
        look = theme.current()
        self._act(self.tr("Cari atau lompat"), ["Ctrl+K"], self.open_palette)
        self._act(self.tr("Daftar tombol pintas"), ["Ctrl+/"], self.open_keys)
        self._act(self.tr("Bantuan halaman ini"), ["F1"], self.toggle_help)
        self.act_back = self._act(self.tr("Mundur"), ["Alt+Left"], self.back)
        self.act_forward = self._act(self.tr("Maju"), ["Alt+Right"], self.forward)
        self._act(self.tr("Muat ulang"), ["F5"], self.refresh)
        self._act(self.tr("Urungkan"), ["Ctrl+Z"], self.undo)
        self._act(self.tr("Ulangi"), ["Ctrl+Y", "Ctrl+Shift+Z"], self.redo_requested.emit)
        self._act(self.tr("Perbesar teks"), ["Ctrl++", "Ctrl+="], look.larger)
        self._act(self.tr("Perkecil teks"), ["Ctrl+-"], look.smaller)
        self._act(self.tr("Teks ukuran biasa"), ["Ctrl+0"], look.normal)
        self._act(self.tr("Ganti tema terang atau gelap"), ["Ctrl+Shift+L"], self.switch_mode)
        look.changed.connect(self._on_look_changed)

    def _act(self, words: str, keys: list[str], slot: Callable[[], object]) -> QAction:
        action = QAction(words, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.triggered.connect(lambda: slot())
        self.addAction(action)
        return action

    def _show_place(self, name: str, target: object) -> None:
        if name not in self.pages:
            page = self.places[name].factory(self)
            self.pages[name] = page
            self._adopt(page)
            page.refresh()
        self.place = name
        self.rail.set_current(name)
        pushed = self._pushed.get(name)
        page = pushed[-1] if pushed and target is None else self.pages[name]
        self._bring_up(page)
        if target is not None:
            page.visit(target)

    def _adopt(self, page: Page) -> None:
        self.stack.addWidget(page)
        page.header.jump_requested.connect(self.open_palette)
        page.status_changed.connect(self._show_status)

    def _bring_up(self, page: Page) -> None:
        if (before := self.page()) is not None and before is not page:
            before.remember_focus()
        self.stack.setCurrentWidget(page)
        if page.stale:
            changed, page.stale = page.stale, frozenset()
            page.refresh(changed)
        self._show_status()
        page.focus_first()

    def _may_leave(self, place: str) -> bool:
        page = self.page()
        return page is None or place == self.place or page.leave()

    def _on_rail(self, name: str) -> None:
        if not self.go(name):
            self.rail.set_current(self.place)

    def _on_records_changed(self, changed: frozenset[str]) -> None:
        for page in (self.stack.widget(i) for i in range(self.stack.count())):
            if not isinstance(page, Page) or not changed & page.listens:
                continue
            if page is self.page():
                page.refresh(changed)
            else:
                page.stale |= changed
        self._show_status()

    def _on_look_changed(self) -> None:
        self.percent_changed.emit(theme.current().percent)

    def _show_status(self) -> None:
        page = self.page()
        self.status.set_left(page.status_text() if page else "")

    def _update_steps(self) -> None:
        self.act_back.setEnabled(bool(self._pushed.get(self.place)) or self.history.before() is not None)
        self.act_forward.setEnabled(self.history.after() is not None)

    def _hide_help(self) -> None:
        self.help.hide()
        if (page := self.page()) is not None:
            page.focus_first()

    def _show_access_keys(self, on: bool) -> None:
        """While Alt is held, buttons underline the letter that presses them."""
        page = self.page()
        for button in page.findChildren(Button) if page is not None else []:
            button.show_access_key(on)

    def _find_places(self, text: str, deliver: Deliver) -> None:
        deliver(
            [
                Hit(place.title, self.tr("Tempat"), place.icon, partial(self.go, name))
                for name, place in self.places.items()
                if matches(text, place.title)
            ]
        )

    def _find_actions(self, text: str, deliver: Deliver) -> None:
        page = self.page()
        actions = [*(page.findChildren(QAction) if page else []), *self.actions()]
        titles = {place.title for place in self.places.values()}
        deliver(
            [
                Hit(plain_words(action.text()), self.tr("Tindakan"), "play", action.trigger, shown_keys(action))
                for action in actions
                if action.isEnabled() and action.shortcuts() and plain_words(action.text()) not in titles
                if text and matches(text, action.text())
            ]
        )
