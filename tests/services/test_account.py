"""Who may open the program, and what each role may do there."""

from collections.abc import Callable
from uuid import UUID

import pytest

from karier_desktop.rules.problem import KnownError, Refused
from karier_desktop.services import account, setup
from karier_desktop.services.account import Act
from karier_desktop.services.doors import Doors
from karier_desktop.storage.database import Database
from karier_desktop.storage.faults import WrongPassword
from tests.support.databases import CHEAP, PASSWORD, FixedClock

OTHER = "pohon lontar hujan sore"
ALL_ACTS: tuple[Act, ...] = ("read", "write", "export", "accounts", "rules")
NOW_ALLOWED = {
    "admin": "read write export accounts rules",
    "operator": "read write export",
    "pimpinan": "read export",
    "auditor": "read",
    "peran asing": "read",
}


@pytest.fixture
def doors(tmp_path: object, clock: FixedClock) -> Doors:
    return Doors(tmp_path / "data", clock, CHEAP)  # type: ignore[operator]


@pytest.fixture
def database(doors: Doors) -> object:
    made = doors.make("Dinas Contoh", "Yuliana Bria", "ani", PASSWORD)
    yield made.database
    made.database.close()


def listed(database: Database) -> list[tuple[str, str, bool, bool]]:
    return [(a.username, a.role, a.active, a.own) for a in database.read(account.accounts)]


@pytest.mark.parametrize("role", NOW_ALLOWED)
@pytest.mark.parametrize("act", ALL_ACTS)
def test_each_role_may_what_its_word_says(role: str, act: Act) -> None:
    assert account.may(role, act) == (act in NOW_ALLOWED[role].split())


@pytest.mark.parametrize("role", ["operator", "pimpinan", "auditor"])
@pytest.mark.parametrize("act", [act for act in ALL_ACTS if act != "read"])
def test_what_a_role_may_not_is_refused_with_who_may(database: Database, role: str, act: Act) -> None:
    work_as(database, role)
    if account.may(role, act):
        database.read(account.require, act)
        return
    with pytest.raises(KnownError) as caught:
        database.read(account.require, act)
    assert "Admin" in caught.value.why


def test_the_first_account_is_the_administrator_at_work(database: Database) -> None:
    assert listed(database) == [("ani", "admin", True, True)]


def test_a_new_user_logs_in_with_the_own_password(database: Database, doors: Doors) -> None:
    account.add(database, "  budi ", "Budi  Santoso", "operator", OTHER)
    assert [(a.username, a.full_name) for a in database.read(account.accounts)][1] == ("budi", "Budi Santoso")
    database.close()
    again = doors.open("budi", OTHER)
    assert again.read(account.role_of) == "operator"
    again.close()


@pytest.mark.parametrize(
    ("username", "password", "field"),
    [("ANI", OTHER, "username"), (" ", OTHER, "username"), ("budi", "12", "password")],
)
def test_a_name_that_is_taken_or_a_weak_password_changes_nothing(
    database: Database, username: str, password: str, field: str
) -> None:
    with pytest.raises(Refused) as caught:
        account.add(database, username, "", "operator", password)
    assert [p.field for p in caught.value.problems] == [field]
    assert len(listed(database)) == 1
    assert database.keyring is not None
    assert database.keyring.usernames == ["ani"]


def test_one_administrator_always_stays(database: Database) -> None:
    ani = own_id(database)
    with pytest.raises(Refused, match="satu-satunya admin"):
        account.change(database, ani, "Ani", "operator")
    account.add(database, "budi", "Budi", "admin", OTHER)
    account.change(database, ani, "Ani", "operator")
    assert listed(database)[0][1] == "operator"


def test_nobody_shuts_out_oneself(database: Database) -> None:
    with pytest.raises(Refused, match="masuk dengan pengguna ini"):
        account.shut_out(database, own_id(database))


def test_who_was_shut_out_no_longer_gets_in_until_let_in_again(database: Database, doors: Doors) -> None:
    budi = account.add(database, "budi", "Budi", "operator", OTHER)
    account.shut_out(database, budi)
    assert ("budi", "operator", False, False) in listed(database)
    database.close()
    with pytest.raises(WrongPassword):
        doors.open("budi", OTHER)
    again = doors.open("ani", PASSWORD)
    account.let_in(again, budi, "sampan kecil laut tenang")
    again.close()
    doors.open("budi", "sampan kecil laut tenang").close()


def test_ones_own_password_changes_only_with_the_old_one(database: Database, doors: Doors) -> None:
    with pytest.raises(WrongPassword):
        account.change_own_password(database, OTHER, "sampan kecil laut tenang")
    account.change_own_password(database, PASSWORD, OTHER)
    database.close()
    with pytest.raises(WrongPassword):
        doors.open("ani", PASSWORD)
    doors.open("ani", OTHER).close()


def test_a_new_recovery_key_takes_the_place_of_the_old_one(tmp_path: object, clock: FixedClock) -> None:
    doors = Doors(tmp_path / "data", clock, CHEAP)  # type: ignore[operator]
    made = doors.make("Dinas Contoh", "", "ani", PASSWORD)
    fresh = account.new_recovery_key(made.database)
    made.database.close()
    with pytest.raises(KnownError):
        doors.recover(made.recovery_key, "ani", OTHER)
    doors.recover(fresh, "ani", OTHER).close()


@pytest.mark.parametrize(
    "deed",
    [
        lambda database, somebody: account.add(database, "budi", "", "operator", OTHER),
        lambda database, somebody: account.change(database, somebody, "X", "admin"),
        lambda database, somebody: account.shut_out(database, somebody),
        lambda database, somebody: account.let_in(database, somebody, OTHER),
        lambda database, somebody: account.new_recovery_key(database),
    ],
)
def test_only_administrators_manage_users(database: Database, deed: Callable[[Database, UUID], object]) -> None:
    somebody = account.add(database, "cici", "Cici", "auditor", "sampan kecil laut tenang")
    work_as(database, "operator", another_admin=True)
    before = listed(database)
    with pytest.raises(KnownError, match="mengatur pengguna"):
        deed(database, somebody)
    assert listed(database) == before


def test_a_server_without_accounts_has_no_keys_to_manage(postgres_database: Database) -> None:
    with pytest.raises(KnownError, match="server kantor"):
        account.change_own_password(postgres_database, PASSWORD, OTHER)


@pytest.mark.parametrize(("office", "username"), [(" ", "ani"), ("Dinas", "\t")])
def test_an_office_without_a_name_is_not_made(tmp_path: object, office: str, username: str) -> None:
    place = tmp_path / "data"  # type: ignore[operator]
    with pytest.raises(Refused):
        setup.make_office(place, office, username, PASSWORD, cost=CHEAP)
    assert not place.exists()


def own_id(database: Database) -> UUID:
    return next(a.id for a in database.read(account.accounts) if a.own)


def work_as(database: Database, role: str, *, another_admin: bool = True) -> None:
    """The person at work loses the role of an administrator to somebody else."""
    if another_admin:
        account.add(database, "zeta", "Zeta", "admin", "kebun kopi bukit tinggi")
    account.change(database, own_id(database), "Ani", role)
