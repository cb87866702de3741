"""Attendance, tests and certificates of an event, typed like in a spreadsheet; and closing the event."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from karier_desktop.rules.problem import Problem
from karier_desktop.ui import theme
from karier_desktop.ui.pages.training_result_model import LETTERS, SHORTER, ResultLine, ResultModel
from karier_desktop.ui.tables.header import TableHeader
from karier_desktop.ui.widgets import paint
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.dialog import Dialog
from karier_desktop.ui.widgets.sheet import row
from karier_desktop.ui.widgets.strip import Strip
from karier_desktop.ui.widgets.text import Text

_WIDTHS = (250, 130, 84, 84, 88, 190, 116)
_STATUS = 1


class CellDelegate(QStyledItemDelegate):
    """Plain cells, a frame around the current one, an editor without a frame of its own."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look, rect = theme.current(), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(look.tokens.soft))
        paint.hairline(painter, rect.left(), rect.bottom() - 1, rect.right() + 1)
        font = look.font("strong" if index.column() == 0 else "body", tabular=index.column() > _STATUS)
        room = rect.adjusted(look.u(12 if index.column() == 0 else 8), 0, -look.u(6), 0)
        forms = index.data(SHORTER) or (str(index.data() or ""),)
        words = next((form for form in forms if paint.advance(font, form) <= room.width()), forms[-1])
        paint.text(painter, room, words, font, look.tokens.text)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint.box(painter, rect.adjusted(1, 1, -1, -2), 3, None, look.tokens.accent, 2)
        painter.restore()

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        editor = QLineEdit(parent)
        editor.setProperty("inner", "1")
        editor.setAutoFillBackground(True)
        editor.setFont(theme.current().font("body", tabular=True))
        editor.setTextMargins(theme.current().u(8), 0, 0, 0)
        editor.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal)))
        return editor


class ResultTable(QTableView):
    """Typing changes the cell, Enter goes down, Tab right; letters set results, Ctrl+D fills down, Ctrl+V pastes."""

    def __init__(self, model: ResultModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.results = model
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(CellDelegate(self))
        self.setHorizontalHeader(TableHeader(self))
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.horizontalHeader().setSectionsClickable(False)
        self.setShowGrid(False)
        self.setTabKeyNavigation(True)
        self.verticalHeader().hide()
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.restyle()
        theme.current().changed.connect(self.restyle)
        if model.rowCount():
            self.setCurrentIndex(model.index(0, _STATUS))

    def restyle(self) -> None:
        """Take over new sizes."""
        look = theme.current()
        self.verticalHeader().setDefaultSectionSize(look.u(32))
        for column, width in enumerate(_WIDTHS):
            self.setColumnWidth(column, look.u(width))

    def sizeHint(self) -> QSize:
        look = theme.current()
        shown = min(max(self.results.rowCount(), 4), 12)
        return QSize(look.u(sum(_WIDTHS)), look.u(34) + shown * look.u(32))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().u(400), theme.current().u(32 + 4 * 32))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if control and enter:
            event.ignore()  # the dialog closes the event
        elif control and event.key() == Qt.Key.Key_D:
            self._fill_down()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._paste(QGuiApplication.clipboard().text())
        elif self.state() == QAbstractItemView.State.EditingState:
            if not enter:  # the delegate ends the typing, and closeEditor goes down
                super().keyPressEvent(event)
        elif enter:
            self._go_down()
        elif control or not self._take_key(event):
            super().keyPressEvent(event)

    def _take_key(self, event: QKeyEvent) -> bool:
        """A letter for the result, or Del to empty cells."""
        letter, index = event.text().casefold(), self.currentIndex()
        if index.column() == _STATUS and letter in LETTERS:
            self.results.setData(index, LETTERS[letter])
            self._go_down()
        elif event.key() == Qt.Key.Key_Delete:
            for chosen in self.selectedIndexes():
                self.results.setData(chosen, "")
        else:
            return False
        return True

    def closeEditor(self, editor: QWidget, hint: QStyledItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        if hint == QStyledItemDelegate.EndEditHint.SubmitModelCache:
            self._go_down()

    def _go_down(self) -> None:
        index = self.currentIndex()
        if index.row() + 1 < self.results.rowCount():
            self.setCurrentIndex(self.results.index(index.row() + 1, index.column()))

    def _fill_down(self) -> None:
        chosen = self.selectedIndexes()
        if not chosen:
            return
        lines = [index.row() for index in chosen]
        first = min(lines) + (1 if len(set(lines)) > 1 else 0)
        for column in {index.column() for index in chosen} - {0}:
            self.results.fill_down(column, first, max(lines))

    def _paste(self, text: str) -> None:
        """A block copied from a spreadsheet, from the current cell on."""
        start = self.currentIndex()
        for down, line in enumerate(text.rstrip("\r\n").splitlines()):
            for right, cell in enumerate(line.split("\t")):
                index = self.results.index(start.row() + down, start.column() + right)
                if index.isValid():
                    self.results.setData(index, cell)


class ResultsDialog(Dialog):
    """`saved(list of Result, close)` leaves the dialog open until the page calls `accept` or `show_problems`.

    Closing the event is offered when it is over and not closed yet.
    """

    saved = Signal(list, bool)

    def __init__(
        self,
        event: str,
        lines: Sequence[ResultLine],
        most_days: int,
        today: date,
        *,
        may_close: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", width=1000, parent=parent)
        self.setWindowTitle(self.tr("Hadir dan hasil"))
        self.heading.setText(self.tr("Hadir dan hasil: {0}").format(event))
        self.model = ResultModel(lines, most_days, today)
        self.table = ResultTable(self.model, self.tr("Hasil peserta"))
        self.tally = Text("", "body", "muted", wrap=True)
        self.warning = Strip("attention", "")
        self.refused = Strip("late", "")
        self.refused.hide()
        self.pass_all = Button(self.tr("Luluskan yang masih terdaftar"), "link", icon="check", size="small")
        self.pass_all.clicked.connect(self.model.pass_all)
        hint = self.tr("L lulus, T tidak lulus, H tidak hadir, M mundur; Ctrl+D isi ke bawah, Ctrl+V tempel")
        top = row(self.tally, self.pass_all)
        top.setStretch(0, 1)
        self.body.addLayout(top)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(Text(hint, "small", "muted", wrap=True))
        self.body.addWidget(self.warning)
        self.body.addWidget(self.refused)
        self._add_buttons(may_close)
        self.model.dataChanged.connect(lambda *_: self._update())
        self._may_close = may_close
        self._update()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Save):
            self._finish(close=False)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier and self._may_close:
                self._finish(close=True)
        else:
            super().keyPressEvent(event)

    def _add_buttons(self, may_close: bool) -> None:
        self.add_cancel(self.tr("Batal"))
        save = Button(self.tr("Simpan"), "plain" if may_close else "accent", icon="save", hint="Ctrl+S")
        save.clicked.connect(lambda: self._finish(close=False))
        self.add_button(save)
        if may_close:
            close = Button(self.tr("Simpan dan selesaikan"), "accent", icon="circle-check", hint="Ctrl+Enter")
            close.clicked.connect(lambda: self._finish(close=True))
            self.add_button(close)

    def _finish(self, *, close: bool) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)  # ends the typing in a cell
        self.saved.emit([line.result() for line in self.model.lines], close)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """What stood in the way of saving; what was typed stays."""
        self.refused.say("late", self.tr("Belum dapat disimpan."), "\n".join(p.text for p in problems))
        self.refused.show()

    def _update(self) -> None:
        counts = {key: self.model.count(key) for key in ("lulus", "tidak_lulus", "tidak_hadir", "mundur", "terdaftar")}
        said = [
            self.tr("{0} peserta").format(len(self.model.lines)),
            self.tr("{0} lulus").format(counts["lulus"]),
            self.tr("{0} tidak lulus").format(counts["tidak_lulus"]),
            self.tr("{0} tidak hadir").format(counts["tidak_hadir"]),
            self.tr("{0} mundur").format(counts["mundur"]),
        ]
        self.tally.setText(", ".join(said))
        waiting = counts["terdaftar"]
        self.pass_all.setEnabled(waiting > 0)
        self.warning.setVisible(self._may_close and waiting > 0)
        self.warning.say(
            "attention",
            self.tr("{0} peserta belum diberi hasil.").format(waiting),
            self.tr("Hanya yang lulus mendapat riwayat pelatihan dan JP."),
        )
