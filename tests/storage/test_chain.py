"""The chain of saves: whatever is done to the journal behind the program's back shows at the save it was done to."""

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.models import OrgUnit, ReplicaSesi, Signer
from karier_desktop.storage import chain, chain_check
from karier_desktop.storage.chain import NOWHERE
from karier_desktop.storage.check import check
from karier_desktop.storage.database import Database
from karier_desktop.storage.journal import describe
from tests.support.databases import FixedClock


def save(session: Session, name: str) -> None:
    describe(session, f"Menambah {name}", {"code": "sementara"})
    session.add(OrgUnit(name=name))


def sign(session: Session) -> None:
    session.add(Signer(position="Kepala", name="Ani"))


@pytest.fixture
def filled(database: Database, clock: FixedClock) -> Database:
    """Five saves, the third of them of a row that does not travel."""
    for name in ("A", "B", "", "C", "D"):
        clock.advance(minutes=1)
        database.write(save, name) if name else database.write(sign)
    return database


def tamper(session: Session, statement: str) -> None:
    """As somebody would who opens the data with another tool."""
    connection = session.connection()
    if connection.dialect.name == "sqlite":
        for table in ("change", "change_set"):
            for act in ("update", "delete"):
                connection.exec_driver_sql(f"DROP TRIGGER {table}_only_grows_{act}")
    else:
        connection.exec_driver_sql("SET LOCAL session_replication_role = replica")
    connection.exec_driver_sql(statement)


OF_THE_FOURTH = "change_set_id = (SELECT id FROM change_set WHERE no = 4)"
NOT_AS_IT_WAS = "isinya bukan lagi seperti saat disimpan"


@pytest.mark.parametrize(
    ("statement", "no", "why"),
    [
        ("UPDATE change_set SET label = 'Menambah X' WHERE no = 2", 2, NOT_AS_IT_WAS),
        ("UPDATE change_set SET reasons = '{}' WHERE no = 2", 2, NOT_AS_IT_WAS),
        ("UPDATE change_set SET actor = NULL WHERE no = 3", 3, NOT_AS_IT_WAS),
        ("UPDATE change_set SET at = '2020-01-01' WHERE no = 5", 5, NOT_AS_IT_WAS),
        ("UPDATE change_set SET h = '00' WHERE no = 1", 1, NOT_AS_IT_WAS),
        ("UPDATE change SET kind = 'delete' WHERE " + OF_THE_FOURTH, 4, NOT_AS_IT_WAS),
        ("UPDATE change SET version = 2 WHERE " + OF_THE_FOURTH, 4, NOT_AS_IT_WAS),
        ("UPDATE change SET fields = '{}' WHERE " + OF_THE_FOURTH, 4, NOT_AS_IT_WAS),
        ("UPDATE change SET root_id = change_set_id WHERE " + OF_THE_FOURTH, 4, NOT_AS_IT_WAS),
        ("DELETE FROM change WHERE " + OF_THE_FOURTH, 4, NOT_AS_IT_WAS),
        (
            "INSERT INTO change (change_set_id, table_name, record_id, root_id, kind, version, fields) "
            "SELECT change_set_id, table_name, record_id, root_id, kind, version, fields FROM change "
            "WHERE " + OF_THE_FOURTH,
            4,
            NOT_AS_IT_WAS,
        ),
        ("UPDATE change_set SET no = 9 WHERE no = 2", 3, "sebelumnya ada penyimpanan yang hilang (no. 2)"),
        ("UPDATE change_set SET cn_to = cn_to + 1 WHERE no = 2", 2, NOT_AS_IT_WAS),
        ("UPDATE change_set SET cn_from = 1 WHERE no = 2", 2, "nomor perubahannya tidak menyambung"),
        ("UPDATE change_set SET sesi_idx = 0 WHERE no = 2", 2, "nomor perubahannya tidak menyambung"),
        ("UPDATE change_set SET no = 0 WHERE no = 5", 5, "penyimpanan terakhir hilang"),
        ("UPDATE replica_clock SET cn = 3", 6, "penyimpanan terakhir hilang"),
    ],
)
def test_what_was_done_behind_the_back_shows(filled: Database, statement: str, no: int, why: str) -> None:
    assert filled.read(chain_check.verify) is None
    filled.write(tamper, statement)
    found = filled.read(chain_check.verify)
    assert found is not None
    assert (found.no, found.why) == (no, why)


def test_the_clerk_reads_when_and_what_it_was(filled: Database) -> None:
    filled.write(tamper, "UPDATE change_set SET actor = NULL WHERE no = 2")
    (bad,) = [finding.text for finding in check(filled) if finding.level == "error"]
    assert bad.startswith("Rantai penyimpanan putus pada no. 2 tanggal 12-03-2026 ")
    assert bad.endswith(" (Menambah B): isinya bukan lagi seperti saat disimpan.")


def test_the_end_cut_off_has_no_moment(filled: Database) -> None:
    filled.write(tamper, "UPDATE change_set SET no = 0 WHERE no = 5")
    texts = [finding.text for finding in check(filled) if finding.level == "error"]
    assert "Rantai penyimpanan putus pada no. 5: penyimpanan terakhir hilang." in texts


def test_points_are_the_saves_that_took_numbers(database: Database) -> None:
    assert database.read(chain.point) == NOWHERE
    database.write(save, "A")
    point = database.read(chain.point)
    database.write(sign)
    assert database.read(chain.point) == point
    assert database.read(chain.hashes_at, [0, 1, 2]) == {0: NOWHERE.h, 1: point.h}
    (sesi,) = database.read(lambda session: [f"{s.replica_id}:{s.sesi}" for s in session.scalars(select(ReplicaSesi))])
    assert (point.cn, point.sesi) == (1, sesi)
    database.write(save, "B")
    assert database.read(chain.point).cn == 2
    assert database.read(chain.hashes_at, [1])[1] == point.h
