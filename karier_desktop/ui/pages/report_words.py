"""Words for what a document asks and how much it holds."""

from PySide6.QtCore import QCoreApplication

from karier_desktop.queries.office import SignerRow
from karier_desktop.rules.dates_id import thousands
from karier_desktop.services.reporting import Prepared


def tr(words: str) -> str:
    """Translate in this module's context."""
    return QCoreApplication.translate("ReportWords", words)


def need_label(need: str) -> str:
    """What stands above the field of a need."""
    return {
        "unit": tr("Unit"),
        "employee": tr("Pegawai"),
        "event": tr("Kegiatan"),
        "day": tr("Hari"),
        "program": tr("Program"),
        "pair": tr("Pasangan"),
        "appraisal": tr("Penilaian"),
        "grouping": tr("Kelompokkan menurut"),
        "chapters": tr("Bagian"),
        "as_of": tr("Keadaan per tanggal"),
        "letter_day": tr("Tanggal surat"),
        "paper": tr("Kertas"),
        "signer": tr("Penanda tangan"),
        "variant": tr("Bentuk"),
        "number": tr("Nomor"),
    }[need]


def when_empty(need: str) -> str:
    """What an empty field of a need means."""
    return {"unit": tr("Seluruh kantor"), "program": tr("Semua program")}.get(need, "")


def please_choose(need: str) -> str:
    """Said while nothing is chosen of what the document is about."""
    return {
        "employee": tr("Pilih pegawai yang riwayatnya akan dicetak."),
        "event": tr("Pilih kegiatan pelatihan yang akan dicetak."),
        "pair": tr("Pilih pasangan mentoring yang akan dicetak."),
        "appraisal": tr("Pilih penilaian yang akan dicetak."),
    }[need]


def signer_label(signer: SignerRow) -> str:
    """`Plt. Kepala UPTD Puskesmas Wairunu`."""
    return signer.position if signer.mode in ("", "definitif") else f"{signer.mode} {signer.position}"


def count_words(prepared: Prepared) -> str:
    """`38 orang`, `12 baris`; nothing where there is nothing to count."""
    rows = prepared.rows
    if rows is None:
        return ""
    people = prepared.wish.code in ("duk", "nominatif", "daftar-hadir")
    return (tr("{0} orang") if people else tr("{0} baris")).format(thousands(rows))
