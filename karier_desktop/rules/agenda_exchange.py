"""What the exchange between offices brings to the agenda: differences to decide, bundles nobody has acknowledged."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from karier_desktop.rules.agenda_item import Due
from karier_desktop.rules.book import RuleBook


@dataclass(frozen=True)
class AgendaParcel:
    """The newest bundle to an office, not acknowledged yet."""

    office: str
    no: int
    sent: date


@dataclass(frozen=True)
class AgendaExchange:
    """Differences to decide, the oldest of them, and bundles that wait for an answer."""

    undecided: int = 0
    oldest: date | None = None
    parcels: tuple[AgendaParcel, ...] = ()


def exchange_matters(book: RuleBook, facts: AgendaExchange, today: date) -> Iterator[Due]:
    """One line for all that is to be decided, and one for each bundle whose answer is late."""
    if facts.undecided and facts.oldest is not None:
        when = facts.oldest + timedelta(days=_days(book, "exchange_decide", today))
        detail = "Dua kantor mengubah isian yang sama tanpa saling tahu; satu nilai dipakai sementara"
        yield Due("exchange", when, "Perlu diputuskan", f"{facts.undecided} perbedaan data", detail, "decide")
    for parcel in facts.parcels:
        when = parcel.sent + timedelta(days=_days(book, "exchange_receipt", today))
        if when <= today:
            detail = f"Paket {parcel.no} belum diakui {(today - parcel.sent).days} hari; buat ulang bila stiknya hilang"
            yield Due("exchange", when, "Paket belum diakui", parcel.office, detail, "open_exchange")


def _days(book: RuleBook, key: str, today: date) -> int:
    return book.need("agenda_lead", key, today).whole("days")
