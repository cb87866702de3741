"""A person of a SIASN file as the program understands one: only what the file says, nothing filled in."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple


@dataclass(frozen=True, slots=True)
class Refusal:
    """A row that does not go in: its number in the spreadsheet, the column at fault, why."""

    row: int
    column: str
    reason: str


class RankFact(NamedTuple):
    """The golongan of the row with what stands beside it."""

    golongan: str
    since: date | None
    months: int | None
    base_pay: int | None


class PostFact(NamedTuple):
    """The post of the row. `known` tells that the national registry knows it by an identifier.

    `written` is its name as the file has it, before old titles are translated.
    """

    name: str
    kind: str
    level: str
    echelon: str
    since: date | None
    siasn_id: str
    known: bool
    note: str
    written: str


class SchoolFact(NamedTuple):
    """The last education of the row."""

    level: str
    name: str
    year: int | None
    school: str


class UnitFact(NamedTuple):
    """The unit of the row: its identifier, if the file has one, and its names from the top down."""

    siasn_id: str
    path: tuple[str, ...]
    known: bool


class SiasnPerson(NamedTuple):
    """A row that can go in. `values` holds columns of Employee, only those the row carries.

    `flags` are about single cells, `number_flags` about NIP and NIK against the data (a reason given for the NIP
    answers them).
    """

    row: int
    nip: str
    name: str
    employee_type: str
    values: Mapping[str, Any]
    rank: RankFact | None
    post: PostFact | None
    school: SchoolFact | None
    unit: UnitFact | None
    flags: tuple[str, ...]
    number_flags: tuple[str, ...]
