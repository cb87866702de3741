"""What to know before a document goes to the printer, in the words shown beside its preview."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from karier_desktop.queries.documents.duk import DukData
from karier_desktop.queries.documents.office import Official
from karier_desktop.reports.checks import before_printing
from karier_desktop.reports.document import Frame
from karier_desktop.reports.registry import Report
from karier_desktop.rules.dates_id import long_date
from karier_desktop.rules.problem import Problem

TITLES = {
    "emblem": "Lambang tidak cocok",
    "letterhead": "Kop surat belum diisi",
    "number": "Nomor masih titik-titik",
    "nobody": "Belum ada penanda tangan",
    "term": "Penanda tangan di luar masa",
}
NUMBERED = frozenset({"jadwal-pelatihan", "daftar-hadir", "pasangan-mentoring"})
"""Documents that bear a letter number."""


@dataclass(frozen=True)
class Check:
    """One line: `done` is well, `attention` worth knowing, `late` keeps the document from being printed."""

    kind: Literal["done", "attention", "late"]
    title: str
    body: str


def checks_of(report: Report, data: Any, frame: Frame, disputed: tuple[str, ...] = ()) -> tuple[Check, ...]:
    """The troubles first, then what was looked at and is well. `disputed`: people about whom two offices differ."""
    found = [_of_problem(problem, frame) for problem in before_printing(frame)]
    if disputed:
        more = f" dan {len(disputed) - 1} lagi" if len(disputed) > 1 else ""
        body = f"{disputed[0]}{more}. Nilai yang tercetak dipakai sementara; putuskan dahulu di Tukar Data."
        found.append(Check("attention", f"Data {len(disputed)} pegawai menunggu keputusan", body))
    found += _of_data(report, data)
    if report.code in NUMBERED and not frame.number:
        found.append(Check("attention", TITLES["number"], "Tulis nomornya, ambil nomor berikutnya, atau isi tangan."))
    if frame.signer is not None and (frame.day is None or frame.signer.signs_on(frame.day)):
        found.append(Check("done", "Penanda tangan berlaku", _term(frame.signer)))
    if report.code == "duk":
        found.append(Check("done", "Urutan diperiksa", "Pangkat, TMT, jabatan, masa kerja, latihan, pendidikan, usia."))
    return tuple(sorted(found, key=lambda check: ("late", "attention", "done").index(check.kind)))


def _of_problem(problem: Problem, frame: Frame) -> Check:
    absent = frame.signer is None
    title = TITLES.get(problem.field) or TITLES["nobody" if absent else "term"]
    return Check("late" if problem.level == "error" else "attention", title, problem.text)


def _of_data(report: Report, data: Any) -> Iterator[Check]:
    rows = list(report.sheet.rows(data)) if report.sheet else None
    if rows is not None and not rows:
        yield Check("attention", "Belum ada isinya", "Tidak ada data untuk pilihan ini; hanya judulnya yang dicetak.")
    unsure = [one.name for one in data.rows if "*" in one.remark] if isinstance(data, DukData) else []
    if unsure:
        more = f" dan {len(unsure) - 1} lagi" if len(unsure) > 1 else ""
        yield Check(
            "attention",
            f"{len(unsure)} jabatan menunggu kepastian",
            f"{unsure[0]}{more}. Ditandai bintang di kolom KET.",
        )


def _term(signer: Official) -> str:
    mode = "Definitif" if signer.mode == "definitif" else signer.mode
    return f"{mode}, sampai {long_date(signer.valid_to)}." if signer.valid_to else f"{mode}, tanpa batas waktu."
