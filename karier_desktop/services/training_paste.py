"""Participants pasted from a spreadsheet: which cells hold a NIP, whom they name, and why some cannot be used."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from sqlalchemy.orm import Session

from karier_desktop.queries.training_people import Candidate, find_by_nip, people_of
from karier_desktop.rules.nip import LENGTH, clean_nip, read_nip
from karier_desktop.rules.training import TrainingPlan
from karier_desktop.storage.database import rules, today

Outcome = Literal["found", "busy", "seated", "twice", "unknown", "unreadable"]

_FLOAT = re.compile(r"^\d+([.,]\d+)?E\+?\d+$", re.IGNORECASE)
_LIMIT = 5000


@dataclass(frozen=True)
class Match:
    """A pasted line, what became of it, and the words that say so; `person` for those who can be added."""

    line: int
    text: str
    outcome: Outcome
    words: str
    person: Candidate | None = None

    @property
    def id(self) -> int:
        """What tells the line from the others in a list."""
        return self.line

    @property
    def addable(self) -> bool:
        """Does the line name a person who may be added?"""
        return self.outcome in ("found", "busy")


@dataclass(frozen=True)
class MatchReport:
    """What a paste came to, line by line."""

    matches: tuple[Match, ...]

    @property
    def people(self) -> tuple[Candidate, ...]:
        """Those who can be added, in the order of the lines."""
        return tuple(m.person for m in self.matches if m.addable and m.person is not None)

    def count(self, *outcomes: Outcome) -> int:
        """How many lines came out like that."""
        return sum(m.outcome in outcomes for m in self.matches)


def match_numbers(session: Session, text: str, plan: TrainingPlan) -> MatchReport:
    """Read pasted text line by line and find the people; the plan says who has a seat and when the event is."""
    cells = list(_numbers(text))
    faults = {line: _fault(session, cell) for line, cell in cells}
    wanted = {clean_nip(cell) for line, cell in cells if not faults[line]}
    by_number = find_by_nip(session, wanted)
    people = people_of(session, rules(session), plan, {p for found in by_number.values() for p in found})
    seen: Counter[str] = Counter()
    matches = []
    for line, cell in cells:
        number = clean_nip(cell)
        seen[number] += 1
        if faults[line]:
            matches.append(Match(line, cell, "unreadable", faults[line]))
        elif seen[number] > 1:
            matches.append(Match(line, cell, "twice", "Sudah ada di baris sebelumnya."))
        else:
            found = [people[person] for person in by_number.get(number, ()) if person in people]
            matches.append(_match(line, cell, found, plan))
    return MatchReport(tuple(matches))


def _match(line: int, cell: str, found: list[Candidate], plan: TrainingPlan) -> Match:
    if not found:
        return Match(line, cell, "unknown", "Tidak ada pegawai dengan NIP ini.")
    if len(found) > 1:
        names = " dan ".join(person.name for person in found)
        return Match(line, cell, "unknown", f"NIP ini dipakai {names}. Pilih orangnya lewat pencarian.")
    person = found[0]
    if person.id in plan.participants:
        return Match(line, cell, "seated", "Sudah terdaftar di kegiatan ini.", person)
    if person.busy:
        return Match(line, cell, "busy", f"Bentrok dengan {person.busy[0][1]}.", person)
    return Match(line, cell, "found", "", person)


def _numbers(text: str) -> Iterator[tuple[int, str]]:
    """(line, cell) of each line: the cell that looks most like a NIP. Empty lines and a heading are passed over."""
    for line, row in enumerate(text.splitlines()[:_LIMIT], start=1):
        cells = [cell.strip().strip('"') for cell in re.split(r"[\t;|]", row)]
        best = max(cells, key=_likeness)
        if _likeness(best) == 0 and (line == 1 or not row.strip()):
            continue
        yield line, best


def _likeness(cell: str) -> int:
    """How much a cell looks like a NIP: a float that was one, then the number of digits near 18, else nothing."""
    number = clean_nip(cell)
    if _FLOAT.match(cell.replace(" ", "")):
        return LENGTH
    if not number.isascii() or not number.isdigit() or len(number) < 9:
        return 0
    return LENGTH - min(abs(LENGTH - len(number)), LENGTH - 1)


def _fault(session: Session, cell: str) -> str:
    """Why a cell cannot be used, in words; empty when it can."""
    number = clean_nip(cell)
    if _FLOAT.match(cell.replace(" ", "")):
        return (
            "Angka belakang NIP hilang karena lembar kerja menyimpannya sebagai bilangan. Ubah kolomnya menjadi teks."
        )
    if number.isdigit() and len(number) == LENGTH and number.endswith("000"):
        return "Tiga angka terakhir 000: lembar kerja memotong NIP. Ubah kolomnya menjadi teks, lalu isi ulang."
    if _likeness(cell) == 0:
        return "Tidak ada NIP di baris ini."
    if len(number) != LENGTH:
        return f"NIP harus 18 angka; di sini {len(number)} angka."
    errors = [p.text for p in read_nip(number, rules(session), today(session)).problems if p.level == "error"]
    return errors[0] if errors else ""
