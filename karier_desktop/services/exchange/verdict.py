"""What can be done with a bundle, judged from its header and from what is known of its sender; no database, no file."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from karier_desktop.rules.dates_id import short_date
from karier_desktop.services.exchange.views import FoundState

LATER = "Paket dari versi lebih baru. Perbarui aplikasi; paket disimpan."
OLDER = (
    "Paket ini dibuat versi aplikasi yang sudah sangat lama. Minta kantor itu memperbarui aplikasi, lalu mengirim lagi."
)
INCOMPLETE = "Berkas belum lengkap, minta dikirim ulang."
UNFINISHED = "Impor belum selesai, lanjutkan?"
WAITS = "Paket ini menunggu paket sebelumnya"
ROLLED = (
    "Paket ini berasal dari salinan yang mundur ke keadaan lama. Paket disimpan; kirim paket balasan ke kantor itu."
)
NOT_FOR_US = "Paket ini untuk kantor lain ({to}); hanya kantor itu yang dapat membukanya."
SECOND = (
    "Berkas ini tidak diterima: di kotak masuk sudah ada paket lain dengan penanda yang sama.",
    "Paket yang datang lebih dahulu sudah diperiksa dan tetap disimpan; isi berkas ini berbeda, mungkin rusak atau "
    "diubah di stik USB.",
    "Lanjutkan dengan paket yang sudah ada. Bila ragu, minta kantor itu membuat paket yang baru.",
)
UNKNOWN = "Ada paket dari kantor yang belum dikenal."


@dataclass(frozen=True)
class Facts:
    """What is known about a bundle before it is opened."""

    for_us: bool
    to: str
    sender: str
    """`verified`, or why not: unverified, unknown, revoked, old_key, new_key."""
    sender_text: str
    readable: bool
    newer: bool
    parts_here: int
    parts: int
    earlier: str
    """The state its import was left in: `done`, `unfinished`, `held`, or nothing when it never came."""
    earlier_at: datetime | None
    fits: bool
    last_no: int | None
    no: int


def judge(facts: Facts) -> tuple[FoundState, str]:
    """The state, and the sentence that says it."""
    for state, text in (*_wrong(facts), *_known(facts)):
        return state, text
    if not facts.fits:
        return "waits", waiting_text(facts.no, facts.last_no)
    return "ready", "Siap diterima."


def _wrong(facts: Facts) -> Iterable[tuple[FoundState, str]]:
    if not facts.for_us:
        yield "not_for_us", NOT_FOR_US.format(to=facts.to)
    if facts.sender != "verified":
        yield "unknown_office", facts.sender_text or UNKNOWN
    if facts.newer:
        yield "newer", LATER
    if not facts.readable:
        yield "damaged", OLDER
    if facts.parts_here < facts.parts:
        yield "incomplete", f"{INCOMPLETE} Ada {facts.parts_here} dari {facts.parts} bagian."


def _known(facts: Facts) -> Iterable[tuple[FoundState, str]]:
    if facts.earlier == "done":
        yield "done_before", done_text(facts.earlier_at)
    if facts.earlier == "unfinished":
        yield "unfinished", UNFINISHED
    if facts.earlier == "rolled":
        yield "waits", ROLLED


def done_text(at: datetime | None) -> str:
    """The words for a bundle that came before."""
    when = f" ({short_date(at.astimezone().date())})" if at else ""
    return f"Paket ini sudah pernah diimpor{when}. Tidak ada perubahan."


def waiting_text(no: int, last_no: int | None) -> str:
    """The words for a bundle whose predecessor has not come, naming it where that can be known."""
    missing = missing_before(no, last_no)
    return f"{WAITS}{f' (no. {missing})' if missing else ''}."


def missing_before(no: int, last_no: int | None) -> str:
    """The numbers between the last one received and this one: "5" or "5–7"; empty when none is missing."""
    first = (last_no or 0) + 1
    if first >= no:
        return ""
    return str(first) if first == no - 1 else f"{first}–{no - 1}"


def gaps(numbers: Iterable[int], last_no: int | None) -> tuple[int, ...]:
    """Numbers that never came: below a waiting one, above the last one received."""
    waiting = set(numbers)
    if not waiting:
        return ()
    return tuple(no for no in range((last_no or 0) + 1, max(waiting)) if no not in waiting)


def sentence(rows: int, conflicts: int, transfers: int, refused: int) -> str:
    """How an import ended."""
    return f"Selesai: {rows} baris, {conflicts} perlu diputuskan, {transfers} mutasi masuk, {refused} ditolak"


def scans(count: int) -> str:
    """How an import of scans ended."""
    return f"Selesai: {count} pindaian." if count else "Selesai: tidak ada pindaian yang masih diperlukan di sini."


def status_of(states: Sequence[str]) -> int:
    """The exit status of an import: 0 applied or nothing new, 1 held or some parts refused, 2 rejected whole."""
    if states and all(state == "rejected" for state in states):
        return 2
    return 1 if any(state in {"held", "partly", "rejected"} for state in states) else 0
