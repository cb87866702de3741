"""What to know before a document goes to the printer: shown beside the preview, each with what to do about it."""

from karier_desktop.reports.document import Frame
from karier_desktop.reports.letterhead import emblem_problem
from karier_desktop.reports.wording import long_date
from karier_desktop.rules.problem import Problem


def before_printing(frame: Frame) -> list[Problem]:
    """Problems of emblem, signer and letterhead; an error keeps the document from being printed."""
    found = [emblem_problem(frame.office, frame.signer), _signer_problem(frame), _letterhead_problem(frame)]
    return [problem for problem in found if problem is not None]


def _signer_problem(frame: Frame) -> Problem | None:
    if frame.signer is None:
        text = (
            "Belum ada penanda tangan. Namanya dicetak sebagai titik-titik untuk ditulis tangan. Pilih penanda tangan, "
            "atau tambahkan di Pengaturan."
        )
        return Problem("signer", text, "warning")
    if frame.day is not None and not frame.signer.signs_on(frame.day):
        text = (
            f"{frame.signer.name} tidak berwenang menandatangani pada {long_date(frame.day)} menurut daftar penanda "
            "tangan. Pilih penanda tangan lain, ubah tanggal surat, atau perbarui masa berlakunya di Pengaturan."
        )
        return Problem("signer", text, "warning")
    return None


def _letterhead_problem(frame: Frame) -> Problem | None:
    if any(line.strip() for line in frame.office.letterhead):
        return None
    text = "Kop surat belum diisi, sehingga hanya nama kantor yang dicetak. Isi baris kop di Pengaturan."
    return Problem("letterhead", text, "warning")
