"""Import of the national SIASN export: preview, then one transaction, then a report."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from karier_desktop.exchange.siasn import report
from karier_desktop.exchange.siasn.apply import apply_plan
from karier_desktop.exchange.siasn.known import look_up
from karier_desktop.exchange.siasn.plan import ChangedPerson, Plan
from karier_desktop.exchange.siasn.planner import Planner
from karier_desktop.exchange.siasn.read import SiasnContent, read_file
from karier_desktop.models.journal import Change
from karier_desktop.rules.problem import KnownError
from karier_desktop.services.exchange.locks import locked
from karier_desktop.services.exchange.open_items import waiting_items
from karier_desktop.services.quiet import without_collector, without_collector_until_stored
from karier_desktop.storage import journal
from karier_desktop.storage.database import rules, today

Progress = Callable[[str, int, int], None]
"""Called with the step, how far it is and how far it will go (0: not known); raises `Cancelled` to give up."""


class Cancelled(Exception):
    """The person pressed Batal: nothing was written."""


@dataclass(frozen=True)
class Preview:
    """What an import of this file would do, shown before anything is written."""

    file: Path
    content: SiasnContent
    plan: Plan
    moment: int


def no_progress(step: str, done: int, total: int) -> None:
    """For callers who do not watch."""


def preview_siasn(session: Session, path: Path, progress: Progress = no_progress) -> Preview:
    """Reads the file and plans the import; raises `KnownError` when the file must not or cannot be read."""
    with without_collector():
        content = read_file(path, rules(session), today(session), lambda done: progress("read", done, 0))
        progress("compare", 0, 0)
        return Preview(path, content, _plan(session, content), _moment(session))


def apply_siasn(session: Session, preview: Preview, progress: Progress = no_progress) -> Plan:
    """Carries the plan out as it was shown, to be called by `Database.write`; returns it for the report.

    When somebody has saved something since, the plan is made anew, and what would then turn out otherwise is refused:
    nothing is written that nobody has seen.
    """
    plan = preview.plan
    if _moment(session) != preview.moment:
        plan = _plan(session, preview.content)
        if _shown(plan) != _shown(preview.plan):
            raise KnownError(
                "Impor belum dijalankan.",
                "Data pegawai berubah sesudah pratinjau dibuat, sehingga hasilnya akan lain dari yang ditampilkan.",
                "Buat pratinjau sekali lagi, periksa, lalu jalankan.",
            )
    if plan.writes:
        journal.describe(session, f"Impor SIASN: {preview.file.name}")
        without_collector_until_stored(session)
        apply_plan(session, plan, rules(session), today(session), partial(progress, "write"))
    return plan


def save_report(plan: Plan, path: Path) -> None:
    """The report of an import, or of its preview, as a spreadsheet: every row, column and reason."""
    report.save(plan, path)


def to_json(plan: Plan) -> dict[str, Any]:
    """The report for scripts (`import siasn --json`)."""
    return report.as_json(plan)


def _plan(session: Session, content: SiasnContent) -> Plan:
    known = look_up(session, content.people)
    plan = Planner(known, rules(session), today(session)).plan(content.people, content.refused, content.notes)
    return _without_disputed(session, _without_locked(session, plan))


def _without_locked(session: Session, plan: Plan) -> Plan:
    """People handed over to another office are changed there, whatever the export says."""
    gone = locked(session, [changed.employee["id"] for changed in plan.changed])
    if not gone:
        return plan
    note = f"{len(gone)} pegawai sudah dilepas ke kantor lain dan tidak diubah di sini."
    changed = tuple(person for person in plan.changed if person.employee["id"] not in gone)
    return replace(plan, changed=changed, unchanged=plan.unchanged + len(gone), notes=(*plan.notes, note))


def _without_disputed(session: Session, plan: Plan) -> Plan:
    """Where two offices still differ, a file must not decide by overwriting what nobody has looked at."""
    disputed = {(item.table, item.root_id, item.field) for item in waiting_items(session)}
    left = [person for person in plan.changed if disputed.isdisjoint(_written(person))]
    count = len(plan.changed) - len(left)
    note = f"{count} pegawai tidak diubah: isinya masih perlu diputuskan di Tukar Data. Putuskan, lalu impor lagi."
    notes = (*plan.notes, note) if count else plan.notes
    return replace(plan, changed=tuple(left), unchanged=plan.unchanged + count, notes=notes)


def _written(person: ChangedPerson) -> Iterator[tuple[str, UUID, str]]:
    key = person.employee["id"]
    yield from (("employee", key, name) for name in person.employee)
    for row in person.rows:
        if row.version:
            yield from ((row.model.__tablename__, key, name) for name in row.values)


def _moment(session: Session) -> int:
    """How far the journal has come: the same number means that nothing was saved in between."""
    return session.scalar(select(func.max(Change.id))) or 0


def _shown(plan: Plan) -> tuple[object, ...]:
    return (
        [new.person.nip for new in plan.new],
        [(changed.nip, changed.fields) for changed in plan.changed],
        plan.flagged,
    )
