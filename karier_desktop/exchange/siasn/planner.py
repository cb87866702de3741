"""People of a file held against what the database knows of them. Pure: nothing is read or written here."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from karier_desktop.exchange.siasn.differences import changed_person, stored_flags
from karier_desktop.exchange.siasn.known import Known, KnownPerson
from karier_desktop.exchange.siasn.person import Refusal, SiasnPerson
from karier_desktop.exchange.siasn.plan import ChangedPerson, Flag, NewPerson, Plan
from karier_desktop.exchange.siasn.units import Node, UnitTree, rows_of
from karier_desktop.models import new_id
from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.text import normal


@dataclass
class _Outcome:
    new: list[NewPerson] = field(default_factory=list)
    changed: list[ChangedPerson] = field(default_factory=list)
    unchanged: int = 0
    flagged: list[Flag] = field(default_factory=list)


class Planner:
    """Decides row by row; remembers who has been claimed and which units are to be made."""

    def __init__(self, known: Known, book: RuleBook, today: date) -> None:
        self._known, self._book, self._today = known, book, today
        self._tree = UnitTree(known.units)
        self._by_nip: dict[str, list[KnownPerson]] = {}
        self._by_siasn_id: dict[str, KnownPerson] = {}
        for person in known.people:
            self._by_nip.setdefault(person.values["nip"], []).append(person)
            if person.values["siasn_id"]:
                self._by_siasn_id.setdefault(person.values["siasn_id"], person)
        self._claimed: set[UUID] = set()
        self._same_nik: dict[tuple[str, date], set[str]] = {key: set(nips) for key, nips in known.same_nik.items()}

    def plan(self, people: Sequence[SiasnPerson], refused: Sequence[Refusal], notes: Sequence[str] = ()) -> Plan:
        """The plan for all people of a file."""
        self._tree.place_all(person.unit for person in people if person.unit)
        for person in people:
            if key := _nik_key(person):
                self._same_nik.setdefault(key, set()).add(person.nip)
        outcome = _Outcome()
        for person in people:
            self._decide(person, outcome)
        return Plan(
            new=tuple(outcome.new),
            changed=tuple(outcome.changed),
            unchanged=outcome.unchanged,
            refused=tuple(refused),
            flagged=tuple(outcome.flagged),
            new_units=tuple(rows_of(self._tree.new)),
            adopted_units=tuple(
                {"id": node.id, "version": node.version, "siasn_id": node.siasn_id} for node in self._tree.adopted
            ),
            notes=tuple(notes),
        )

    def _decide(self, person: SiasnPerson, outcome: _Outcome) -> None:
        known = self._match(person)
        unit = self._tree.place(person.unit) if person.unit else None
        lasting = list(self._flags(person, known, unit))
        passing = [f"NIP berubah dari {known.values['nip']}."] if known and known.values["nip"] != person.nip else []
        outcome.flagged += [Flag(person.nip, reason) for reason in (*lasting, *passing)]
        if known is None:
            text = unit.name if unit and unit.needs_review else ""
            flags = tuple(stored_flags((), lasting))
            outcome.new.append(NewPerson(new_id(), person, unit.id if unit else None, text, flags))
            return
        was = self._tree.node(known.values["unit_id"])
        change = changed_person(person, known, (was, unit), lasting, self._book, self._today)
        if change:
            outcome.changed.append(change)
        else:
            outcome.unchanged += 1

    def _match(self, person: SiasnPerson) -> KnownPerson | None:
        """By NIP, else by SIASN's identifier; nobody is matched twice."""
        candidates = [*self._by_nip.get(person.nip, ())]
        by_identifier = self._by_siasn_id.get(person.values.get("siasn_id", ""))
        if by_identifier:
            candidates.append(by_identifier)
        found = next((known for known in candidates if known.id not in self._claimed), None)
        if found:
            self._claimed.add(found.id)
        return found

    def _flags(self, person: SiasnPerson, known: KnownPerson | None, unit: Node | None) -> Iterator[str]:
        """What stays odd about a person as long as the data are as they are."""
        if not (known and known.values["nip_reason"]):
            yield from person.number_flags
        yield from person.flags
        if unit and unit.needs_review:
            yield f"Unit kerja belum dikenal: {unit.name}. Periksa tempatnya dalam susunan unit."
        if person.post and not person.post.known and not _reviewed(person, known):
            yield f"Jabatan belum dikenal: {person.post.name}. Disimpan apa adanya."
        yield from self._doubles(person, known)

    def _doubles(self, person: SiasnPerson, known: KnownPerson | None) -> Iterator[str]:
        if len(self._by_nip.get(person.nip, ())) > 1:
            yield "Ada lebih dari satu orang dengan NIP ini dalam data. Gabungkan atau hapus salah satunya."
        if person.nip in self._known.binned:
            yield "Orang dengan NIP ini juga ada di tempat sampah."
        key = _nik_key(person)
        same = self._same_nik.get(key, ()) if key else ()
        if len(same) > 1:
            others = sorted(set(same) - {person.nip, known.values["nip"] if known else ""})
            if others:
                yield f"Mungkin orang yang sama dengan NIP {', '.join(others)}: NIK dan tanggal lahirnya sama."


def _nik_key(person: SiasnPerson) -> tuple[str, date] | None:
    nik, born = person.values.get("nik"), person.values.get("birth_date")
    return (nik, born) if nik and born else None


def _reviewed(person: SiasnPerson, known: KnownPerson | None) -> bool:
    """Has somebody looked at this post and found it right?"""
    name = normal(person.post.name) if person.post else ""
    return any(normal(row.position) == name and not row.needs_review for row in (known.posts if known else ()))
