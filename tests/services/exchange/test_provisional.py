"""A value two offices dispute is marked on paper, and told before a list goes to the printer."""

from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from karier_desktop.models import Employee
from karier_desktop.queries.documents.params import DocumentParams
from karier_desktop.services import reporting
from karier_desktop.services.exchange import conflicts, receiving, sending
from karier_desktop.services.reporting import Prepared, Wish
from tests.services.exchange.offices import Office, branch, hub, opened
from tests.support.factories import new_employee

__all__ = ["branch", "hub", "opened"]


def renamed(office: Office, who: UUID, name: str) -> None:
    office.data.write(lambda session: setattr(session.get_one(Employee, who), "name", name))


def brought(one: Office, other: Office, folder: Path) -> None:
    sending.send(one.data, other.code, folder)
    receiving.receive(other.data, [found for found in receiving.look(other.data, [folder]) if found.state == "ready"])


@pytest.fixture
def who(branch: Office, hub: Office, tmp_path: Path) -> UUID:
    """Somebody whose name two offices changed."""
    branch.takes(hub, "setara")
    hub.takes(branch, "setara")
    made: UUID = branch.data.write(lambda session: new_employee(session, name="Maria Goreti Tukan").id).value
    branch.data.write(lambda session: new_employee(session, name="Wagiman").id)
    stick = tmp_path / "flashdisk"
    stick.mkdir()
    brought(branch, hub, stick)
    renamed(branch, made, "Maria G. Tukan")
    renamed(hub, made, "Maria Goretti Tukan")
    brought(hub, branch, stick)
    return made


def prepared(office: Office, code: str, who: UUID | None = None) -> Prepared:
    params = DocumentParams(date(2026, 3, 12), employee_id=who)
    return office.data.read(reporting.prepare, Wish(code, params))


def titles(found: Prepared) -> list[str]:
    return [check.title for check in found.checks if check.kind == "attention"]


def test_the_disputed_line_is_marked_until_it_is_decided(branch: Office, who: UUID) -> None:
    found = prepared(branch, "biodata", who)
    facts = {fact.label: fact.value for fact in found.data.facts}
    assert facts["Nama lengkap"].endswith(" (menunggu keputusan)")
    assert "menunggu" not in facts["NIP"]
    assert "Data 1 pegawai menunggu keputusan" in titles(found)
    branch.data.write(conflicts.choose_office, who, True)
    found = prepared(branch, "biodata", who)
    assert {fact.label: fact.value for fact in found.data.facts}["Nama lengkap"] == "Maria G. Tukan"
    assert "Data 1 pegawai menunggu keputusan" not in titles(found)


@pytest.mark.usefixtures("who")
def test_lists_say_so_before_they_are_printed(branch: Office) -> None:
    assert "Data 1 pegawai menunggu keputusan" in titles(prepared(branch, "duk"))
    assert "Data 1 pegawai menunggu keputusan" not in titles(prepared(branch, "pasangan-mentoring"))


def test_somebody_else_is_not_marked(branch: Office, who: UUID) -> None:
    other = branch.data.read(lambda session: session.query(Employee.id).where(Employee.id != who).scalar())
    facts = prepared(branch, "biodata", other).data.facts
    assert not any("menunggu keputusan" in fact.value for fact in facts)
