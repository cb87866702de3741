"""Appearance: theme, text size, rows, language, keys, lock. Everything acts at once."""

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QGridLayout, QWidget

from karier_desktop.ui.pages.settings_control import Control
from karier_desktop.ui.pages.settings_parts import Section
from karier_desktop.ui.shell.page import Shell
from karier_desktop.ui.start.idle import MINUTES
from karier_desktop.ui.theme import STEPS
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.choice_field import ChoiceField
from karier_desktop.ui.widgets.fields import ToggleField
from karier_desktop.ui.widgets.strip import Strip
from karier_desktop.ui.widgets.text import Text, field_label


class LookSection(Section):
    """A grid of choices."""

    def __init__(self, shell: Shell, control: Control) -> None:
        super().__init__(shell, "", "")
        self.heading.setText(self.tr("Tampilan dan kunci layar"))
        self._control = control
        lock = self.add_button(Button(self.tr("Kunci layar sekarang"), icon="lock"))
        lock.clicked.connect(control.lock)
        now = control.appearance
        self.mode = self._choice(
            [("system", self.tr("Ikut sistem")), ("light", self.tr("Terang")), ("dark", self.tr("Gelap"))], now.mode
        )
        self.percent = self._choice([(step, f"{step} %") for step in STEPS], now.percent)
        self.density = self._choice(
            [
                ("dense", self.tr("Padat, 28 piksel")),
                ("comfortable", self.tr("Nyaman, 32 piksel")),
                ("large", self.tr("Besar, 40 piksel")),
            ],
            now.density,
        )
        self.language = self._choice([("id", "Bahasa Indonesia"), ("en", "English")], now.language)
        self.idle = self._choice([(n, self.tr("{0} menit").format(n)) for n in MINUTES], now.idle_minutes)
        self.enter = ToggleField(self.tr("Enter pindah ke isian berikutnya"))
        self.enter.set_value(now.enter_moves)
        self.enter.changed.connect(self._apply)
        self.restart = Strip("information", self.tr("Bahasa berganti setelah program dibuka lagi."))
        self.restart.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(2, 1)
        lines: list[tuple[str, QWidget, str]] = [
            (self.tr("Tema"), self.mode, self.tr("Ctrl+Shift+L berganti terang dan gelap.")),
            (self.tr("Ukuran teks"), self.percent, self.tr("Ctrl++ dan Ctrl+- dari halaman mana pun.")),
            (self.tr("Baris daftar"), self.density, ""),
            (self.tr("Bahasa"), self.language, self.tr("Dokumen dan tanggal tetap berbahasa Indonesia.")),
            (
                self.tr("Kunci layar setelah"),
                self.idle,
                self.tr("Tanpa sentuhan tombol atau tetikus; Ctrl+L mengunci sekarang."),
            ),
        ]
        for number, (label, field, hint) in enumerate(lines):
            grid.addWidget(field_label(label, field), number, 0)
            grid.addWidget(field, number, 1)
            grid.addWidget(Text(hint, "small", "muted", wrap=True), number, 2)
        self.body.addLayout(grid)
        self.body.addWidget(self.enter)
        self.body.addWidget(self.restart)
        self.body.addStretch(1)

    def _choice(self, options: list[tuple[object, str]], value: object) -> ChoiceField:
        field = ChoiceField(options, width=200)
        field.set_value(value)
        field.changed.connect(self._apply)
        return field

    def _apply(self) -> None:
        before = self._control.appearance
        chosen: dict[str, Any] = {
            "mode": self.mode.value(),
            "percent": self.percent.value(),
            "density": self.density.value(),
            "language": self.language.value(),
            "idle_minutes": self.idle.value(),
            "enter_moves": self.enter.value(),
        }
        self._control.apply(replace(before, **chosen))
        self.restart.setVisible(self.restart.isVisible() or chosen["language"] != before.language)

    def load(self) -> None:
        """Keys elsewhere change theme and size too."""
        now = self._control.appearance
        self.mode.set_value(now.mode)
        self.percent.set_value(now.percent)
