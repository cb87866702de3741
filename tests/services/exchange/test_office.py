"""The own office: keys at first need, its card, keys replaced, bundles locked with keys that are gone."""

import json

import pytest
from sqlalchemy.orm import Session

from karier_desktop.exchange.trust import card
from karier_desktop.exchange.trust.keys import OfficeKeys
from karier_desktop.models import OfficeProfile
from karier_desktop.models.exchange import AuditEvent, Replica
from karier_desktop.rules.problem import KnownError
from karier_desktop.services.exchange import office, pairing
from tests.services.exchange.offices import BRANCH, NAMES, Office, branch, hub, opened, other, paired

__all__ = ["branch", "hub", "opened", "other"]


def test_without_keys_a_read_says_what_to_do(branch: Office) -> None:
    assert branch.own().public is None
    assert branch.own().fingerprint == ""
    with pytest.raises(KnownError) as caught:
        branch.data.read(office.keys)
    assert caught.value.todo == "Buka Tukar Data, lalu pilih Buat Kartu Kantor."


def test_keys_are_made_once_inside_a_write(branch: Office) -> None:
    first = branch.data.write(lambda session: office.keys(session).public).value
    assert branch.data.write(lambda session: office.keys(session).public).value == first
    assert branch.data.read(lambda session: office.keys(session).public) == first
    own = branch.own()
    assert (own.public, own.card_no, own.code) == (first, 1, BRANCH)
    assert len(own.fingerprint) == 47


def test_private_keys_are_no_part_of_what_is_shown(branch: Office) -> None:
    branch.card()
    keys = branch.data.read(office.keys)
    assert keys.sign.hex() not in repr(branch.own())
    assert keys.identity not in branch.card().decode()
    assert keys.sign.hex() not in branch.card().decode()


def test_making_keys_is_in_the_chain_of_events_without_the_key(branch: Office) -> None:
    branch.card()
    assert "keys" in branch.data.read(lambda session: [event.action for event in session.query(AuditEvent)])


def test_the_card_names_the_office(branch: Office) -> None:
    name, data = branch.data.write(lambda session: (office.keys(session), office.card_file(session))[1]).value
    shown = card.read_file(data).card
    assert name == "KARTU-WAIRUNU1.KRB"
    assert (shown.holder.name, shown.holder.unit, shown.holder.code) == (NAMES[BRANCH], "5309.04", BRANCH)
    assert shown.fingerprint == branch.own().fingerprint


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("Dinas\nContoh", "Dinas Contoh"),
        ("  A \u202e B ", "A B"),
        ("x" * 300, "x" * 240),
        ("\u200b", BRANCH),
        ("", BRANCH),
    ],
)
def test_odd_names_become_what_a_card_may_hold(branch: Office, typed: str, shown: str) -> None:
    def rename(session: Session) -> None:
        profile = session.query(OfficeProfile).one()
        profile.name = typed

    branch.data.write(rename)
    assert card.read_file(branch.card()).card.holder.name == shown


def test_new_keys_give_a_card_signed_by_the_old_ones(branch: Office) -> None:
    branch.card()
    before = branch.own()
    _, data = branch.data.write(pairing.rotate).value
    shown, after = card.read_file(data).card, branch.own()
    assert before.public is not None
    assert after.fingerprint != before.fingerprint
    assert shown.no == after.card_no == 2
    assert shown.renewed_by(before.public)


def test_bundles_locked_with_former_keys_still_open(branch: Office) -> None:
    branch.card()
    recipients = []
    for _ in range(3):
        public = branch.own().public
        assert public is not None
        recipients.append(public.recipient)
        branch.data.write(pairing.rotate)
    for recipient in recipients:
        assert branch.data.read(office.identity_for, ["age1other", recipient]).startswith("AGE-SECRET-KEY-1")


def test_former_keys_are_kept_up_to_a_number(branch: Office) -> None:
    for _ in range(office.KEPT + 3):
        branch.data.write(office.new_keys)
    assert branch.data.read(lambda session: len(office.ring(session))) == office.KEPT + 1


def test_a_restored_copy_is_told_what_to_do_about_its_keys(branch: Office, hub: Office) -> None:
    """21.10: the backup is older than the change of keys; the hub locks its bundles with the new key."""
    paired(hub, branch)
    backup = branch.data.read(_ring)
    branch.data.write(pairing.rotate)
    hub.takes(branch, "cabang", ["5309.04"])
    new = branch.own().public
    assert new is not None
    branch.data.write(_restore, backup)
    with pytest.raises(KnownError) as caught:
        branch.data.read(office.identity_for, [new.recipient])
    assert "cadangan" in caught.value.why
    assert "Ganti kunci" in caught.value.todo
    assert hub.judges(branch) == "old_key"
    # The cure: keys again, the card again, the digits again.
    branch.data.write(pairing.rotate)
    assert hub.judges(branch) == "new_key"
    hub.takes(branch, "cabang", ["5309.04"])
    assert hub.judges(branch) == "verified"


def _ring(session: Session) -> str:
    row = session.get(Replica, 1)
    assert row is not None
    return json.dumps({"keys": row.keys, "no": row.card_no})


def _restore(session: Session, backup: str) -> None:
    row = session.get(Replica, 1)
    assert row is not None
    found = json.loads(backup)
    row.keys, row.card_no = found["keys"], found["no"]
    assert OfficeKeys.load(json.loads(found["keys"])[0])
