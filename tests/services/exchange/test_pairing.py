"""Pairing: cards, digits, roles, certificates, revocations, and who may bring bundles afterwards."""

import json

import pytest

from karier_desktop.exchange.trust import card, revocation, statement
from karier_desktop.exchange.trust.card import CardRefused
from karier_desktop.exchange.trust.certificate import Certificate
from karier_desktop.models.exchange import AuditEvent, ExchangeNotice
from karier_desktop.queries.exchange import trust
from karier_desktop.rules.problem import KnownError, Refused
from karier_desktop.services.exchange import office, pairing, vouching
from tests.services.exchange.offices import BRANCH, HUB, OTHER, SCOPE, Office, branch, hub, opened, other, paired

__all__ = ["branch", "hub", "opened", "other"]


def words(caught: pytest.ExceptionInfo[Refused]) -> str:
    return caught.value.problems[0].text


def test_a_card_that_was_opened_is_not_trusted_yet(branch: Office, hub: Office) -> None:
    done = hub.data.write(pairing.import_card, branch.card()).value
    assert (done.code, done.state, done.fingerprint) == (BRANCH, "new", branch.own().fingerprint)
    peer = hub.peer(BRANCH)
    assert peer is not None
    assert (peer["state"], peer["role"]) == ("unverified", "")
    assert hub.judges(branch) == "unverified"
    assert hub.data.read(pairing.digits_of, BRANCH) == branch.own().fingerprint


def test_unknown_offices_are_told_apart(branch: Office, hub: Office) -> None:
    branch.card()
    found = hub.data.read(pairing.sender, branch.own().office_id, "00" * 8)
    assert found.state == "unknown"
    assert "belum dikenal" in found.text


@pytest.mark.parametrize("role", ["induk", "setara", "asing"])
def test_ten_digits_make_an_office_trusted(branch: Office, hub: Office, role: str) -> None:
    branch.takes(hub, role)
    peer = branch.peer(HUB)
    assert peer is not None
    assert (peer["state"], peer["role"], peer["scope"]) == ("verified", role, [])
    assert peer["confirmed_at"] is not None
    found = branch.data.read(pairing.sender, hub.own().office_id, hub.own().public.key_id)  # type: ignore[union-attr]
    assert (found.state, found.public, found.text) == ("verified", hub.own().public, "")
    assert branch.own().role == "office"


def test_a_card_brought_again_before_its_digits_were_compared_asks_for_them(branch: Office, hub: Office) -> None:
    for _ in range(2):
        assert branch.data.write(pairing.import_card, hub.card()).value.state == "new"
    pairing.confirm(branch.data, HUB, hub.digits(), "induk")
    assert branch.data.write(pairing.import_card, hub.card()).value.state == "same"


def test_all_forty_digits_do_too(branch: Office, hub: Office) -> None:
    hub.data.write(pairing.import_card, branch.card())
    pairing.confirm(hub.data, BRANCH, branch.own().fingerprint, "asing")
    assert hub.judges(branch) == "verified"


def test_wrong_digits_are_counted_and_end_after_five(branch: Office, hub: Office) -> None:
    branch.data.write(pairing.import_card, hub.card())
    for left in (4, 3, 2, 1):
        with pytest.raises(Refused) as caught:
            pairing.confirm(branch.data, HUB, "0000000000", "induk")
        assert f"Sisa percobaan: {left}" in words(caught)
    for digits in ("0000000000", hub.digits()):
        with pytest.raises(Refused) as caught:
            pairing.confirm(branch.data, HUB, digits, "induk")
        assert "5 kali salah" in words(caught)
    assert branch.judges(hub) == "unverified"
    branch.data.write(pairing.import_card, hub.card())
    pairing.confirm(branch.data, HUB, hub.digits(), "induk")
    assert branch.judges(hub) == "verified"


@pytest.mark.parametrize("typed", ["", "12345", "1" * 11, "1" * 40])
def test_digits_of_another_length_or_card_are_refused(branch: Office, hub: Office, typed: str) -> None:
    branch.data.write(pairing.import_card, hub.card())
    with pytest.raises(Refused):
        pairing.confirm(branch.data, HUB, typed, "induk")
    assert branch.judges(hub) == "unverified"


def test_the_digits_of_another_office_are_refused(branch: Office, hub: Office, other: Office) -> None:
    branch.data.write(pairing.import_card, hub.card())
    other.card()
    with pytest.raises(Refused):
        pairing.confirm(branch.data, HUB, other.digits(), "induk")


@pytest.mark.parametrize(
    ("role", "scope", "field"),
    [("", [], "role"), ("tamu", [], "role")],
)
def test_a_role_must_be_chosen_before_digits_count(
    branch: Office, hub: Office, role: str, scope: list[str], field: str
) -> None:
    branch.data.write(pairing.import_card, hub.card())
    with pytest.raises(Refused) as caught:
        pairing.confirm(branch.data, HUB, hub.digits(), role, scope)
    assert caught.value.problems[0].field == field
    assert branch.peer(HUB)["tries"] == 0  # type: ignore[index]


def test_a_branch_may_wait_for_its_units(branch: Office, hub: Office) -> None:
    """The unit tree of a new district is still empty when its first office comes."""
    hub.takes(branch, "cabang")
    branch.takes(hub, "induk")
    assert hub.peer(BRANCH)["scope"] == []  # type: ignore[index]
    hub.data.write(pairing.assign, BRANCH, "cabang", ["5309.04"])
    assert [line["scope"] for line in hub.lines(BRANCH) if line["t"] == "cert"] == [["5309.04"]]


def test_only_one_office_can_be_the_parent(branch: Office, hub: Office, other: Office) -> None:
    branch.takes(hub, "induk")
    branch.data.write(pairing.import_card, other.card())
    with pytest.raises(Refused) as caught:
        pairing.confirm(branch.data, OTHER, other.digits(), "induk")
    assert "Induk kantor ini sudah BKPSDM" in words(caught)


def test_digits_may_be_compared_again(branch: Office, hub: Office) -> None:
    branch.takes(hub, "setara")
    pairing.confirm(branch.data, HUB, hub.digits(), "induk")
    assert branch.peer(HUB)["role"] == "induk"  # type: ignore[index]
    with pytest.raises(Refused):
        pairing.confirm(branch.data, HUB, "0000000000", "setara")
    assert branch.peer(HUB)["role"] == "induk"  # type: ignore[index]
    assert branch.judges(hub) == "verified"


def test_an_unknown_code_says_what_to_do(branch: Office) -> None:
    with pytest.raises(KnownError) as caught:
        pairing.confirm(branch.data, "tidakada", "0000000000", "induk")
    assert "TIDAKADA" in caught.value.what


def test_a_branch_gets_a_certificate_and_the_hub_its_role(branch: Office, hub: Office) -> None:
    paired(hub, branch)
    assert hub.own().role == "hub"
    stored = hub.peer(BRANCH)
    assert stored is not None
    given = Certificate.of(json.loads(str(stored["certificate"])))
    assert given.signed_by(hub.own().office_id, hub.own().public)  # type: ignore[arg-type]
    assert given.subject.scope == ("5309.04",)
    held = branch.data.read(lambda session: [row.line for row in trust.certificates(session, branch.own().office_id)])
    assert [json.loads(line) for line in held] == [given.line]


def test_the_card_for_the_way_back_brings_the_certificate(branch: Office, hub: Office) -> None:
    hub.takes(branch, "cabang", SCOPE[BRANCH])
    name, data = hub.data.write(pairing.card_for, BRANCH).value
    assert name == "KARTU-NUSATMR0-WAIRUNU1.KRB"
    assert [one.subject.code for one in card.read_file(data).certificates] == [BRANCH]


def test_a_hub_certifies_only_inside_what_it_was_given(branch: Office, hub: Office, other: Office) -> None:
    hub.takes(branch, "cabang", ["5309.04"])
    branch.takes(hub, "induk")
    branch.data.write(pairing.import_card, other.card())
    with pytest.raises(Refused) as caught:
        pairing.confirm(branch.data, OTHER, other.digits(), "cabang", ["5309.07"])
    assert "luar wilayah" in words(caught)
    pairing.confirm(branch.data, OTHER, other.digits(), "cabang", ["5309.04.02"])


def test_offices_of_one_hub_learn_of_each_other(branch: Office, hub: Office, other: Office) -> None:
    paired(hub, branch, other)
    assert branch.judges(other) == "unknown"
    branch.hears(hub)
    assert branch.judges(other) == "verified"
    peer = branch.peer(OTHER)
    assert peer is not None
    assert (peer["role"], peer["scope"], peer["confirmed_at"]) == ("asing", ["5309.07"], None)
    branch.hears(hub)
    assert len(branch.data.read(lambda session: [p.code for p in trust.peers(session)])) == 2


def test_a_branch_tells_only_of_itself(branch: Office, hub: Office, other: Office) -> None:
    paired(hub, branch, other)
    branch.hears(hub)
    told = [line["code"] for line in branch.lines(HUB) if line["t"] == "cert"]
    assert told == [BRANCH]


def test_a_certificate_of_an_office_that_is_no_hub_counts_for_nothing(
    branch: Office, hub: Office, other: Office
) -> None:
    paired(hub, branch)
    other.takes(branch, "asing")
    other.data.write(pairing.take_lines, other.peer_id(BRANCH), hub.lines(BRANCH))
    assert other.data.read(lambda session: trust.certificates(session) == [])


def test_an_unverified_office_teaches_nothing(branch: Office, hub: Office, other: Office) -> None:
    hub.takes(other, "cabang", SCOPE[OTHER])
    hub.takes(branch, "cabang", SCOPE[BRANCH])
    branch.data.write(pairing.import_card, hub.card(BRANCH))
    branch.hears(hub)
    assert branch.judges(other) == "unknown"


def test_unsound_lines_are_passed_over(branch: Office, hub: Office, other: Office) -> None:
    paired(hub, branch, other)
    lines = [{"t": "cert"}, {"t": "revoked", "no": "x"}, {"t": "card"}, {"t": "anything"}, *hub.lines(BRANCH)]
    branch.data.write(pairing.take_lines, branch.peer_id(HUB), lines)
    assert branch.judges(other) == "verified"


def test_a_revoked_office_is_refused_and_the_branches_hear_of_it(branch: Office, hub: Office, other: Office) -> None:
    paired(hub, branch, other)
    branch.hears(hub)
    hub.data.write(pairing.revoke, OTHER)
    assert hub.judges(other) == "revoked"
    branch.hears(hub)
    assert branch.judges(other) == "revoked"
    assert branch.judges(hub) == "verified"
    assert OTHER not in [line["code"] for line in hub.lines(BRANCH) if line["t"] == "cert"]


def test_an_office_confirmed_by_telephone_is_revoked_by_the_hub_too(branch: Office, hub: Office, other: Office) -> None:
    paired(hub, branch, other)
    branch.takes(other, "asing")
    hub.data.write(pairing.revoke, OTHER)
    branch.hears(hub)
    assert branch.judges(other) == "revoked"


def test_an_office_whose_own_key_was_revoked_is_told_once(branch: Office, hub: Office) -> None:
    paired(hub, branch)
    lines = hub.lines(BRANCH)
    hub.data.write(pairing.revoke, BRANCH)
    lists = hub.data.read(lambda session: [json.loads(row.line) for row in trust.revocations(session)])
    for _ in range(2):
        branch.data.write(pairing.take_lines, branch.peer_id(HUB), [*lines, *lists])
    told = branch.data.read(lambda session: [(row.kind, row.text) for row in session.query(ExchangeNotice)])
    assert len(told) == 1
    assert "dicabut oleh BKPSDM Kabupaten Nusa Timur" in told[0][1]


def test_a_revoked_key_comes_back_neither_by_card_nor_by_certificate(
    branch: Office, hub: Office, other: Office
) -> None:
    paired(hub, branch, other)
    branch.hears(hub)
    before, old = other.card(), hub.lines(BRANCH)
    hub.data.write(pairing.revoke, OTHER)
    branch.hears(hub)
    with pytest.raises(CardRefused) as caught:
        branch.data.write(pairing.import_card, before)
    assert "dicabut" in caught.value.what
    branch.data.write(pairing.take_lines, branch.peer_id(HUB), old)
    assert branch.judges(other) == "revoked"


def test_with_new_keys_a_revoked_office_is_paired_again(hub: Office, branch: Office) -> None:
    paired(hub, branch)
    hub.data.write(pairing.revoke, BRANCH)
    with pytest.raises(Refused):
        pairing.confirm(hub.data, BRANCH, branch.digits(), "cabang", SCOPE[BRANCH])
    branch.data.write(pairing.rotate)
    assert hub.data.write(pairing.import_card, branch.card()).value.state == "pending"
    assert hub.judges(branch) == "revoked"
    pairing.confirm(hub.data, BRANCH, branch.digits(), "cabang", SCOPE[BRANCH])
    assert hub.judges(branch) == "verified"


def test_changed_keys_wait_for_their_digits_while_the_old_ones_count(branch: Office, hub: Office) -> None:
    paired(hub, branch)
    old = branch.own()
    branch.data.write(pairing.rotate)
    assert hub.judges(branch) == "new_key"
    assert hub.data.write(pairing.import_card, branch.card()).value.state == "pending"
    assert old.public is not None
    assert hub.data.read(pairing.sender, old.office_id, old.public.key_id).state == "verified"
    with pytest.raises(Refused):
        pairing.confirm(hub.data, BRANCH, old.fingerprint[-11:], "cabang", SCOPE[BRANCH])
    pairing.confirm(hub.data, BRANCH, branch.digits(), "cabang", SCOPE[BRANCH])
    assert hub.judges(branch) == "verified"
    assert hub.data.read(pairing.sender, old.office_id, old.public.key_id).state == "old_key"


def test_changed_keys_signed_by_the_old_one_and_the_hub_need_no_telephone(
    branch: Office, hub: Office, other: Office
) -> None:
    paired(hub, branch, other)
    branch.takes(other, "asing")
    other.data.write(pairing.rotate)
    hub.takes(other, "cabang", SCOPE[OTHER])
    assert [line["t"] for line in hub.lines(BRANCH)].count("card") == 1
    branch.hears(hub)
    assert branch.judges(other) == "verified"


def test_changed_keys_on_the_word_of_the_hub_alone_need_the_telephone(
    branch: Office, hub: Office, other: Office
) -> None:
    paired(hub, branch, other)
    branch.takes(other, "asing")
    other.data.write(pairing.rotate)
    hub.takes(other, "cabang", SCOPE[OTHER])
    lines = [line for line in hub.lines(BRANCH) if line["t"] != "card"]
    branch.data.write(pairing.take_lines, branch.peer_id(HUB), lines)
    assert branch.judges(other) == "revoked"
    branch.takes(other, "asing")
    assert branch.judges(other) == "verified"


def test_changed_keys_of_an_office_known_by_the_hub_alone_follow_the_hub(
    branch: Office, hub: Office, other: Office
) -> None:
    paired(hub, branch, other)
    branch.hears(hub)
    other.data.write(pairing.rotate)
    hub.takes(other, "cabang", SCOPE[OTHER])
    branch.hears(hub)
    assert branch.judges(other) == "verified"


def test_a_hub_that_changes_its_keys_signs_everything_again(branch: Office, hub: Office, other: Office) -> None:
    paired(hub, branch, other)
    hub.data.write(pairing.revoke, OTHER)
    hub.data.write(pairing.rotate)
    assert branch.judges(hub) == "new_key"
    branch.data.write(pairing.import_card, hub.card(BRANCH))
    pairing.confirm(branch.data, HUB, hub.digits(), "induk")
    branch.hears(hub)
    public = hub.own().public
    assert public is not None
    for line in hub.lines(BRANCH):
        one = Certificate.of(line) if line["t"] == "cert" else revocation.Revocations.of(line)
        assert one.signed_by(hub.own().office_id, public)
    assert branch.judges(hub) == "verified"


def test_the_highest_list_wins_and_a_restored_hub_loses_none(branch: Office, hub: Office, other: Office) -> None:
    """A hub restored from before a revocation gets its own list back from a branch and goes on above it."""
    paired(hub, branch, other)
    hub.data.write(pairing.revoke, OTHER)
    branch.hears(hub)
    later = branch.data.read(vouching.revoked_keys)
    hub.data.write(_forget_lists)
    hub.data.write(vouching.revoke_keys, ["00" * 8])
    branch.hears(hub)
    assert branch.data.read(vouching.revoked_keys) == later
    hub.data.write(pairing.take_lines, hub.peer_id(BRANCH), branch.lines(HUB))
    hub.data.write(vouching.revoke_keys, ["11" * 8])
    branch.hears(hub)
    assert branch.data.read(vouching.revoked_keys) >= {*later, "11" * 8}


def _forget_lists(session: object) -> None:
    for row in trust.revocations(session):  # type: ignore[arg-type]
        session.delete(row)  # type: ignore[attr-defined]
    session.flush()  # type: ignore[attr-defined]


def test_a_list_of_somebody_else_counts_for_nothing(branch: Office, hub: Office, other: Office) -> None:
    paired(hub, branch)
    keys = other.data.write(office.keys).value
    public = hub.own().public
    assert public is not None
    forged = revocation.issue(hub.own().office_id, keys, [public.key_id], 99)
    branch.data.write(pairing.take_lines, branch.peer_id(HUB), [forged])
    assert branch.judges(hub) == "verified"


def test_a_hub_below_revokes_only_whom_it_vouched_for(branch: Office, hub: Office, other: Office) -> None:
    """`branch` is a district of `hub`, `other` another one; the first cannot cut off the second."""
    paired(hub, branch, other)
    branch.data.write(office.become_hub)
    hub.data.write(pairing.import_card, branch.card())
    hub.data.write(pairing.certify, BRANCH)
    branch.hears(hub)
    public = other.own().public
    assert public is not None
    branch.data.write(vouching.revoke_keys, [public.key_id])
    hub.hears(branch)
    listed = hub.data.read(lambda session: [row.issuer for row in trust.revocations(session)])
    assert branch.own().office_id in listed
    assert hub.judges(other) == "verified"
    assert public.key_id not in hub.data.read(vouching.revoked_keys)


def test_certificates_that_came_before_cost_nothing(branch: Office, hub: Office, other: Office) -> None:
    paired(hub, branch, other)
    branch.hears(hub)
    before = branch.data.read(lambda session: [(row.id, row.serial) for row in trust.certificates(session)])
    branch.hears(hub)
    assert branch.data.read(lambda session: [(row.id, row.serial) for row in trust.certificates(session)]) == before


def test_a_role_may_change_and_the_certificate_with_it(branch: Office, hub: Office) -> None:
    paired(hub, branch)
    hub.data.write(pairing.assign, BRANCH, "cabang", ["5309.04", "5309.05"])
    newest = [line for line in hub.lines(BRANCH) if line["t"] == "cert"]
    assert [line["scope"] for line in newest] == [["5309.04", "5309.05"]]
    branch.hears(hub)
    hub.data.write(pairing.assign, BRANCH, "asing")
    assert [line for line in hub.lines(BRANCH) if line["t"] == "cert"] == []
    with pytest.raises(Refused):
        hub.data.write(pairing.certify, BRANCH)


def test_a_code_two_offices_use_is_refused(branch: Office, hub: Office, other: Office) -> None:
    paired(hub, branch)
    for code in (BRANCH, HUB):
        body = {name: value for name, value in card.read_file(other.card()).card.line.items() if name != "sig"}
        keys = other.data.read(office.keys)
        twin = statement.sign("kartu", body | {"code": code}, keys.signer)
        with pytest.raises(CardRefused) as caught:
            hub.data.write(pairing.import_card, card.write_file(twin))
        assert f"Kode {code} sudah dipakai" in caught.value.why


def test_the_own_card_is_refused(branch: Office) -> None:
    with pytest.raises(CardRefused) as caught:
        branch.data.write(pairing.import_card, branch.card())
    assert "kartu kantor ini sendiri" in caught.value.what


def test_a_changed_card_stores_nothing(branch: Office, hub: Office) -> None:
    data = bytearray(branch.card())
    data[len(data) // 2] ^= 1
    with pytest.raises(CardRefused):
        hub.data.write(pairing.import_card, bytes(data))
    assert hub.peer(BRANCH) is None


def test_a_renamed_office_shows_its_new_name_without_digits(branch: Office, hub: Office) -> None:
    paired(hub, branch)
    body = {name: value for name, value in card.read_file(branch.card()).card.line.items() if name != "sig"}
    renamed = statement.sign("kartu", body | {"name": "Puskesmas Wairunu"}, branch.data.read(office.keys).signer)
    assert hub.data.write(pairing.import_card, card.write_file(renamed)).value.state == "same"
    assert hub.peer(BRANCH)["name"] == "Puskesmas Wairunu"  # type: ignore[index]
    assert hub.judges(branch) == "verified"


def test_acts_of_trust_are_in_the_chain_of_events(branch: Office, hub: Office) -> None:
    paired(hub, branch)
    hub.data.write(pairing.revoke, BRANCH)
    acts = hub.data.read(lambda session: [event.action for event in session.query(AuditEvent)])
    assert {"keys", "card", "pair", "revoke"} <= set(acts)
