"""The district keeps the heads of its offices' chains of events: what is taken out there shows at the next stick."""

from pathlib import Path

import pytest
from sqlalchemy import delete, update

from karier_desktop.models.exchange import AuditEvent
from karier_desktop.services.exchange import witness
from karier_desktop.storage import audit
from tests.services.exchange import traffic
from tests.services.exchange.offices import Office, hub, opened, paired
from tests.services.exchange.traffic import carry, closing, filed_branch

__all__ = ["closing", "filed_branch", "hub", "opened"]
ONE, TWO, THREE = (10, "aa"), (20, "bb"), (30, "cc")


@pytest.mark.parametrize(
    ("held", "no", "head", "told", "broken"),
    [
        ([], 30, "cc", {}, None),
        ([ONE], 10, "aa", {}, None),
        ([ONE, TWO], 30, "cc", {10: "aa", 20: "bb"}, None),
        ([ONE, TWO], 30, "cc", {20: "bb"}, None),
        ([ONE, TWO], 30, "cc", {10: "xx", 20: "bb"}, 10),
        ([ONE, TWO], 30, "cc", {10: "aa", 20: "xx"}, 20),
        ([ONE, TWO], 30, "cc", {10: "aa"}, 20),
        ([ONE, TWO], 20, "xx", {10: "aa"}, 20),
        ([ONE, TWO, THREE], 15, "yy", {10: "aa"}, 16),
        ([(0, audit.START)], 5, "zz", {}, None),
    ],
)
def test_where_a_chain_is_broken(
    held: list[tuple[int, str]], no: int, head: str, told: dict[int, str], broken: int | None
) -> None:
    assert witness.first_broken(held, no, head, told) == broken


def kinds(one: Office) -> list[str]:
    return [notice.text for notice in traffic.overview(one).own.notices if notice.kind == "audit"]


def test_a_chain_that_only_grows_is_never_suspected(branch: Office, hub: Office, tmp_path: Path) -> None:
    paired(hub, branch)
    for _ in range(4):
        carry(branch, hub, tmp_path / "flashdisk")
        carry(hub, branch, tmp_path / "flashdisk")
    assert kinds(hub) == kinds(branch) == []


def test_an_older_bundle_that_comes_late_is_no_sign_of_tampering(branch: Office, hub: Office, tmp_path: Path) -> None:
    paired(hub, branch)
    carry(branch, hub, tmp_path / "first")
    late = traffic.send(branch, hub, tmp_path / "late")
    carry(branch, hub, tmp_path / "second")
    traffic.receive(hub, late.path)
    carry(branch, hub, tmp_path / "third")
    assert kinds(hub) == []


@pytest.mark.parametrize("act", ["rewrite", "cut"])
def test_a_chain_tampered_with_at_an_office_shows_at_the_district(
    branch: Office, hub: Office, tmp_path: Path, act: str
) -> None:
    paired(hub, branch)
    for _ in range(3):
        carry(branch, hub, tmp_path / "flashdisk")
    newest = branch.data.read(audit.head)[0]
    with branch.data.store.writing.begin() as connection:
        for verb in ("update", "delete"):
            connection.exec_driver_sql(f"DROP TRIGGER audit_event_only_grows_{verb}")
        if act == "rewrite":
            connection.execute(update(AuditEvent).values(h="0" * 64))
        else:
            connection.execute(delete(AuditEvent).where(AuditEvent.no > newest - 4))
    carry(branch, hub, tmp_path / "flashdisk")
    (told,) = kinds(hub)
    assert told.startswith("Catatan kejadian di ")
    carry(branch, hub, tmp_path / "flashdisk")
    assert kinds(hub) == [told]
    assert branch.data.read(audit.verify) is not None
