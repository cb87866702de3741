"""Getting to know offices: our card out, theirs in, the digits compared, trust taken back."""

from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from karier_desktop.queries.office import Unit, units
from karier_desktop.services.exchange import office, pairing
from karier_desktop.services.exchange.pairing import Imported
from karier_desktop.services.exchange.views import Peer
from karier_desktop.ui import notices
from karier_desktop.ui.notices import Choice
from karier_desktop.ui.pages.exchange_board import BoardTab
from karier_desktop.ui.pages.exchange_pairing import ConfirmDialog
from karier_desktop.ui.pages.exchange_paper import PaperPage
from karier_desktop.ui.shell.page import Page

LARGEST_CARD = 1 << 20
"""Bytes read of a file that should be a card; a card is a few thousand."""


class Meeting(QObject):
    """Connects the board's buttons to the services; `page` is where dialogs and toasts appear."""

    def __init__(self, page: Page, board: BoardTab) -> None:
        super().__init__(page)
        self.page, self.tasks = page, page.tasks
        self.dialog: ConfirmDialog | None = None
        board.card_requested.connect(self.save_card)
        board.print_requested.connect(self._print_card)
        board.add_requested.connect(self.ask_card)
        board.confirm_requested.connect(self._confirm_peer)
        board.revoke_requested.connect(self.revoke)

    def save_card(self) -> None:
        """Write our card into a folder, for the other office."""
        folder = QFileDialog.getExistingDirectory(self.page, self.tr("Simpan kartu kantor ke"))
        if folder:
            self.tasks.action(
                office.card_file, done=lambda made: self._put_card(Path(folder), *made), failed=self._failed, owner=self
            )

    def ask_card(self) -> None:
        """Choose another office's card and take it in."""
        kinds = self.tr("Kartu kantor (KARTU-*.KRB *.KRB)")
        path, _ = QFileDialog.getOpenFileName(self.page, self.tr("Pilih kartu kantor lain"), "", kinds)
        if path:
            self.take_card(Path(path))

    def take_card(self, path: Path) -> None:
        """Take in a card; its digits are compared next."""

        def failed(error: BaseException) -> None:
            if isinstance(error, OSError):
                words = self.tr("Berkas {0} belum dapat dibaca.").format(path.name)
                notices.tell(self.page, words, self.tr("Colokkan lagi stik USB itu, lalu pilih berkasnya sekali lagi."))
            else:
                self._failed(error)

        self.tasks.run(_card_in, path, done=self._import, failed=failed, owner=self)

    def _import(self, data: bytes) -> None:
        self.tasks.action(pairing.import_card, data, done=self._on_card, failed=self._failed, owner=self)

    def revoke(self, peer: Peer) -> None:
        """Stop trusting an office, after a question."""
        answer = notices.ask(
            self.page,
            self.tr("Cabut kepercayaan kepada {0}?").format(peer.name),
            self.tr("Paketnya tidak diterima lagi sampai kartunya dicocokkan ulang. Data yang sudah ada tetap."),
            [Choice("revoke", self.tr("Cabut"), "danger")],
        )
        if answer == "revoke":
            told = self.tr("Kepercayaan kepada {0} dicabut.").format(peer.name)
            self.tasks.action(pairing.revoke, peer.code, done=lambda _: self._told(told), owner=self)

    # Inside

    def _put_card(self, folder: Path, name: str, data: bytes) -> None:
        def done(_: object) -> None:
            self._told(self.tr("Kartu tersimpan: {0}. Bawa ke kantor lain.").format(folder / name))

        def failed(error: BaseException) -> None:
            if isinstance(error, OSError):
                words = self.tr("Kartu belum tersimpan di {0}.").format(folder)
                told = self.tr("Periksa apakah stik USB masih tercolok dan tidak dikunci.")
                notices.tell(self.page, words, told, "late")
            else:
                self._failed(error)

        self.tasks.run((folder / name).write_bytes, data, done=done, failed=failed, owner=self)

    def _print_card(self) -> None:
        # Keys are made at the first need, which is a write; only then the card can be drawn.
        self.tasks.action(
            office.ensure_keys,
            done=lambda _: self.page.shell.push(PaperPage(self.page.shell, ["kartu-kantor"])),
            failed=self._failed,
            owner=self,
        )

    def _on_card(self, card: Imported) -> None:
        self.page.refresh()
        if card.state == "same":
            self._told(self.tr("Kartu {0} sudah dikenal.").format(card.name))
        else:
            self._ask_digits(Peer(card.code, card.name, "setara", "unverified", fingerprint=card.fingerprint))

    def _confirm_peer(self, peer: Peer) -> None:
        self._ask_digits(peer)

    def _ask_digits(self, peer: Peer) -> None:
        self.tasks.query(units, done=lambda found: self._open_dialog(peer, found), owner=self)

    def _open_dialog(self, peer: Peer, found: list[Unit]) -> None:
        options = [(unit.id, f"{'   ' * (len(unit.path) - 1)}{unit.name}") for unit in found]
        self.dialog = ConfirmDialog(peer, peer.fingerprint, options, self.page)
        self.dialog.accepted_with.connect(lambda digits, role, unit: self._confirm(peer, digits, role, unit))
        self.dialog.open()

    def _confirm(self, peer: Peer, digits: str, role: str, unit: UUID | None) -> None:
        scope = [unit.hex] if unit is not None else []
        args: tuple[Any, ...] = (self.tasks.database, peer.code, digits, role, scope)
        done, failed = (lambda _: self._confirmed(peer)), self._not_confirmed
        self.tasks.run(pairing.confirm, *args, done=done, failed=failed, owner=self)

    def _confirmed(self, peer: Peer) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        self._told(self.tr("{0} dipercaya. Paket sudah dapat dipertukarkan.").format(peer.name))

    def _not_confirmed(self, error: BaseException) -> None:
        words = notices.refusal(error)
        if words and self.dialog is not None:
            self.dialog.say(words)
        else:
            self.tasks.on_error(self, error)

    def _told(self, words: str) -> None:
        notices.toast(self.page, words)
        self.page.refresh()

    def _failed(self, error: BaseException) -> None:
        notices.show_error(self.page, error)


def _card_in(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(LARGEST_CARD)
