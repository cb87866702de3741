"""Antar kantor: receive and send by stick, the book of bundles, and what has to be decided."""

import shutil
from collections.abc import Callable, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from karier_desktop.exchange import stick
from karier_desktop.exchange.stick import Stick
from karier_desktop.rules.problem import KnownError
from karier_desktop.services.exchange import receipts, receiving, sending, status
from karier_desktop.services.exchange.desk import Desk, desk
from karier_desktop.services.exchange.views import (
    READY,
    Found,
    Notice,
    Overview,
    Parcel,
    Received,
    SendPlan,
    Sent,
    Waiting,
)
from karier_desktop.ui import notices, theme
from karier_desktop.ui.pages.exchange_acts import ReceiveAct, SendAct, beside
from karier_desktop.ui.pages.exchange_decide import DecidePane
from karier_desktop.ui.pages.exchange_deciding import Deciding
from karier_desktop.ui.pages.exchange_notice import NoticeStrip
from karier_desktop.ui.pages.exchange_pairing import ReceiptDialog
from karier_desktop.ui.pages.exchange_paper import PaperPage
from karier_desktop.ui.pages.exchange_parcels import ParcelsSheet
from karier_desktop.ui.pages.exchange_receive import ReceiveView
from karier_desktop.ui.pages.exchange_send import SendView
from karier_desktop.ui.shell.page import Shell
from karier_desktop.ui.tasks import Cancelled, Task
from karier_desktop.ui.theme import Kind
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.empty import EmptyState
from karier_desktop.ui.widgets.progress import ProgressPanel
from karier_desktop.ui.widgets.sheet import scroll_area
from karier_desktop.ui.widgets.split import ListDetail


class OfficesTab(QWidget):
    """`said` when its figures changed; `pairing_requested` while no other office is known."""

    said = Signal()
    pairing_requested = Signal()

    def __init__(self, shell: Shell, copy: Callable[[], object]) -> None:
        super().__init__()
        self.shell, self.tasks = shell, shell.tasks
        self._copy = copy
        self._task: Task[Any] | None = None
        self.overview: Overview | None = None
        self.waiting = Waiting()
        self.sticks: Sequence[Stick] = []
        self._full = self._watching = False
        self.found: Sequence[Found] = ()
        self.receive, self.send = ReceiveAct(), SendAct()
        self.parcels, self.decide = ParcelsSheet(), DecidePane()
        self.deciding = Deciding(self, shell, self.decide, self.load)
        self.busy = ProgressPanel(
            "",
            {  # the words of services and stick, which the command line shows as they are
                "Menyalin paket ke komputer ini": _tr("Menyalin paket ke komputer ini"),
                "Memeriksa paket": _tr("Memeriksa paket"),
                "Menyimpan": _tr("Menyimpan"),
                "Menyusun paket": _tr("Menyusun paket"),
                "Jangan cabut dulu. Menulis paket": _tr("Jangan cabut dulu. Menulis paket"),
                "Jangan cabut dulu. Memeriksa tulisan": _tr("Jangan cabut dulu. Memeriksa tulisan"),
            },
        )
        self.strip, self.stack = NoticeStrip(), QStackedWidget()
        self._lay_out()
        self._connect()

    # Made when they are first seen

    @cached_property
    def view(self) -> ReceiveView:
        """What lies on a stick."""
        view = ReceiveView()
        view.accepted.connect(self.take_in)
        view.dropped.connect(self._home)
        view.chosen.connect(self._preview)
        self.stack.addWidget(view)
        return view

    @cached_property
    def plan(self) -> SendView:
        """What a bundle would carry."""
        plan = SendView()
        plan.accepted.connect(self._write)
        plan.folder_requested.connect(self._choose_target)
        plan.dropped.connect(self._home)
        self.stack.addWidget(plan)
        return plan

    # What the page asks

    def load(self) -> None:
        """Read again."""
        self.tasks.query(desk, done=self._show, owner=self, latest="offices")

    def watch(self) -> None:
        """Look which sticks are plugged in; what lies on a new one is looked at by itself."""
        if not self._watching:
            self._watching = True  # a drive may be slow to answer: off the window's thread, and one look at a time
            self.tasks.run(stick.sticks, done=self._on_sticks, failed=self._on_failed, owner=self)

    def _on_sticks(self, sticks: Sequence[Stick]) -> None:
        self._watching = False
        if sticks != self.sticks:
            self.sticks = sticks
            self.look([found.folder for found in sticks])

    def look(self, folders: Sequence[Path], *, show: bool = False) -> None:
        """Look for bundles in these folders, and `show` what lies there."""
        done = self._show_found if show else self._on_found
        self.tasks.run(
            receiving.look, self.tasks.database, list(folders), done=done, failed=self._on_failed, owner=self
        )

    def focus(self) -> None:
        """Put the focus where work starts."""
        place = self.stack.currentWidget()
        if isinstance(place, ReceiveView | SendView):
            place.focus()
        elif self.nobody.isVisibleTo(self):
            self.nobody_button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.waiting.items and not self._ready() and self.decide.isVisible():
            self.decide.focus()
        else:
            self.receive.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def subtitle(self) -> str:
        """With whom."""
        peers = [peer for peer in self.overview.peers if peer.state == "verified"] if self.overview else []
        if len(peers) == 1:
            return _tr("Dengan {0}, lewat USB").format(peers[0].name)
        return _tr("Dengan {0} kantor, lewat USB").format(len(peers)) if peers else _tr("Dengan kantor lain, lewat USB")

    def status(self) -> str:
        """The left part of the status bar."""
        if self.overview is None:
            return ""
        said = _tr("{0} paket").format(len(self.overview.parcels))
        waits = len(self.waiting.items)
        return f"{said}  ·  {_tr('{0} perlu diputuskan').format(waits)}" if waits else said

    # Receiving

    def start_receiving(self) -> None:
        """The button of the left act: look over what was found, or choose a folder."""
        if self.found:
            self._show_found(self.found)
        else:
            self.choose_folder()

    def choose_folder(self) -> None:
        """Look into a folder chosen by hand."""
        folder = QFileDialog.getExistingDirectory(self, _tr("Pilih folder yang berisi paket"))
        if folder:
            self.look([Path(folder)], show=True)

    def take_in(self, found: Sequence[Found]) -> None:
        """Take these bundles in, one after the other; a verified copy first."""
        self._begin(_tr("Menerima paket"))
        receive = partial(self._run, receiving.receive, self.tasks.database, list(found))
        self.tasks.run(self._copy, done=lambda _: receive(), failed=self._on_failed, owner=self)

    def _run(self, work: Callable[..., Received], *args: Any) -> None:
        self._task = self.tasks.run(
            work,
            *args,
            done=self._on_received,
            failed=self._on_failed,
            owner=self,
            progress=self.busy.show_progress,
        )

    def _on_found(self, found: Sequence[Found]) -> None:
        self.found = found
        self._show_acts()

    def _show_found(self, found: Sequence[Found]) -> None:
        self._on_found(found)
        if not found:
            self.strip.tell("information", _tr("Di folder itu tidak ada paket Karier Desktop."))
            return
        self.view.show_found(found)
        self.stack.setCurrentWidget(self.view)
        self.view.focus()
        self.said.emit()

    def _preview(self, found: Found) -> None:
        if found.state in READY:
            self.tasks.run(
                receiving.preview,
                self.tasks.database,
                found,
                done=self.view.show_preview,
                failed=lambda error: self.view.detail.state.setText(
                    notices.refusal(error) or _tr("Isi paket belum dapat diperlihatkan.")
                ),
                owner=self,
            )

    def _on_received(self, received: Received) -> None:
        self._home()
        self.found = [one for one in self.found if one.state not in READY]
        kind: Kind = "done" if received.state in ("done", "nothing_new") else "attention"
        body = _tr("Tanda terima untuk pengirim: {0}. Bacakan lewat telepon, atau cetak.").format(received.receipt)
        self.strip.tell(kind, received.sentence, body if received.receipt else "")
        self.tasks.records_changed.emit(received.changed | {"exchange"})
        self.load()
        self.look([one.folder for one in self.sticks])

    # Sending

    def start_sending(self, *, full: bool = False) -> None:
        """Show what a bundle to the office chosen would carry."""
        peer = self.send.peer()
        if peer is not None:
            self._full = full
            self.tasks.query(sending.plan, peer.code, full, done=self._show_plan, failed=self._on_failed, owner=self)

    def _show_plan(self, plan: SendPlan) -> None:
        self.plan.show_plan(plan, self.sticks)
        self.stack.setCurrentWidget(self.plan)
        self.plan.focus()
        self.said.emit()

    def _choose_target(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, _tr("Pilih folder tempat paket ditulis"))
        if folder:
            self.plan.choose(Path(folder), Path(folder).name, shutil.disk_usage(folder).free)
            self.plan.focus()

    def _write(self, folder: Path) -> None:
        assert self.plan.plan is not None
        self._begin(_tr("Membuat paket {0} untuk {1}").format(self.plan.plan.no, self.plan.plan.office))
        self._task = self.tasks.run(
            partial(sending.send, full=self._full),
            self.tasks.database,
            self.plan.plan.code,
            folder,
            done=self._on_sent,
            failed=self._on_failed,
            owner=self,
            progress=self.busy.show_progress,
        )

    def _on_sent(self, sent: Sent) -> None:
        self._home()
        self.strip.tell(
            "done",
            sent.sentence,
            _tr("Berkas {0}. Cetak surat pengantar dan BAST bila diperlukan.").format(sent.path.name),
        )
        self.tasks.records_changed.emit(frozenset({"exchange"}))
        self.load()

    # Papers and receipts

    def _print_parcel(self, parcel: Parcel) -> None:
        codes = ["surat-pengantar", "bast"] if parcel.direction == "out" else ["tanda-terima"]
        self.shell.push(PaperPage(self.shell, codes, bundle_id=parcel.id))

    def _ask_receipt(self, parcel: Parcel) -> None:
        dialog = ReceiptDialog(parcel, self)
        dialog.typed.connect(lambda code: self._take_receipt(dialog, parcel, code))
        dialog.open()

    def _take_receipt(self, dialog: ReceiptDialog, parcel: Parcel, code: str) -> None:
        def done(found: receipts.Accepted) -> None:
            dialog.accept()
            notices.toast(self, _tr("Paket {0} sudah diakui {1}.").format(found.no, found.office))
            self.load()

        def failed(error: BaseException) -> None:
            if words := notices.refusal(error):
                dialog.say(words)
            else:
                self.tasks.on_error(self, error)

        self.tasks.run(receipts.accept, self.tasks.database, code, parcel.id, done=done, failed=failed, owner=self)

    # Parts

    def _show(self, found: Desk) -> None:
        self.overview, self.waiting = found.overview, found.waiting
        self.parcels.show_parcels(self.overview.parcels)
        self.decide.show_waiting(self.waiting, found.now)
        waits = len(self.waiting.items)
        self.bar.setText(_tr("{0} perlu diputuskan").format(waits) if waits else _tr("Keputusan"))
        self.bar.setAccessibleName(self.bar.text())
        self.bar.set_look("accent" if waits and not self._ready() else "plain")
        self._show_acts()
        self.nobody.setVisible(not self.overview.peers)
        self.split.setVisible(bool(self.overview.peers))
        if self.overview.own.notices and self.strip.isHidden():
            self.strip.notice(self.overview.own.notices[0])
        self.said.emit()

    def _show_acts(self) -> None:
        ready = self.receive.show_found(self.found, self.sticks)
        if self.overview is not None:
            self.send.show_peers(self.overview.peers, self.sticks, accent=not ready and not self.waiting.items)

    def _ready(self) -> bool:
        return any(one.state in READY for one in self.found)

    def _close_notice(self, notice: Notice) -> None:
        self.tasks.action(status.close_notice, notice.id, done=lambda _: self.load(), owner=self)

    def _resume(self) -> None:
        self._begin(_tr("Melanjutkan impor"))
        self._run(receiving.resume, self.tasks.database)

    def _begin(self, title: str) -> None:
        self.strip.hide()
        self.busy.start(title)
        self.stack.setCurrentIndex(1)
        self.busy.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _home(self) -> None:
        self._task = None
        self.stack.setCurrentIndex(0)
        self.focus()
        self.said.emit()

    def _on_failed(self, error: BaseException) -> None:
        self._home()
        if isinstance(error, Cancelled):
            self.strip.tell("information", _tr("Dihentikan. Yang sudah ada tetap seperti semula."))
        elif isinstance(error, KnownError):
            self.strip.tell("late", error.what, f"{error.why} {error.todo}")
        else:
            notices.show_error(self, error)
        self.load()

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(beside(self.receive, self.send))
        column.addWidget(self.parcels, 1)
        self.bar = Button("", icon="scale")
        self.parcels.setMinimumHeight(theme.current().u(240))
        self.split = ListDetail(scroll_area(left), self.decide, width=515, bar=self.bar)
        self.bar.clicked.connect(self.split.open_card)
        self.nobody = EmptyState(
            "building-2",
            _tr("Belum ada kantor lain untuk bertukar data."),
            _tr(
                "Cetak kartu kantor ini, minta kartu kantor lain lewat stik USB, lalu cocokkan angkanya lewat telepon."
            ),
        )
        self.nobody_button = self.nobody.add(Button(_tr("Kenalkan kantor"), "accent", icon="id-card"))
        self.nobody_button.clicked.connect(self.pairing_requested)
        home = QWidget()
        inside = QVBoxLayout(home)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.split, 1)
        inside.addWidget(self.nobody, 1)
        self.stack.addWidget(home)
        self.stack.addWidget(self.busy.page())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(12)
        outer.addWidget(self.strip)
        outer.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.receive.pressed.connect(self.start_receiving)
        self.receive.other_requested.connect(self.choose_folder)
        self.send.pressed.connect(self.start_sending)
        self.send.other_requested.connect(lambda: self.start_sending(full=True))
        self.send.peer_changed.connect(self._show_acts)
        self.busy.cancel_requested.connect(self._cancel)
        self.strip.resume_requested.connect(self._resume)
        self.strip.resend_requested.connect(self.start_sending)
        self.strip.read.connect(self._close_notice)
        self.parcels.papers_requested.connect(self._print_parcel)
        self.parcels.receipt_requested.connect(self._ask_receipt)


def _tr(words: str) -> str:
    return QCoreApplication.translate("ExchangeOffices", words)
