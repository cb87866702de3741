"""Keys: the forms age uses, what is no key, what two offices share, the digits people compare."""

import pyrage
import pytest

from karier_desktop.exchange.trust import bech32, fingerprint
from karier_desktop.exchange.trust.keys import OfficeKeys, PublicKeys
from tests.exchange.trust.offices import HOLDER, HUBS, NEXT, OWN


def test_age_takes_both_forms_and_opens_what_was_locked() -> None:
    keys = OfficeKeys.generate()
    identity = pyrage.x25519.Identity.from_str(keys.identity)
    assert str(identity) == keys.identity
    assert str(identity.to_public()) == keys.public.recipient
    recipient = pyrage.x25519.Recipient.from_str(keys.public.recipient)
    assert pyrage.decrypt(pyrage.encrypt(b"isi", [recipient]), [identity]) == b"isi"


def test_keys_made_by_age_itself_are_read() -> None:
    theirs = pyrage.x25519.Identity.generate()
    stored = {"sign": OWN.sign.hex(), "age": str(theirs)}
    assert OfficeKeys.load(stored).public.recipient == str(theirs.to_public())


def test_stored_and_loaded_they_are_the_same_and_are_not_shown() -> None:
    assert OfficeKeys.load(OWN.dump()) == OWN
    assert OWN.sign.hex() not in repr(OWN)
    assert "SECRET" not in repr(OWN)


def test_generated_keys_differ() -> None:
    assert len({OfficeKeys.generate().sign for _ in range(8)}) == 8


def test_two_offices_share_a_secret_and_a_third_has_another() -> None:
    assert OWN.shared_with(HUBS.public) == HUBS.shared_with(OWN.public)
    assert OWN.shared_with(HUBS.public) != NEXT.shared_with(OWN.public)


def test_public_keys_come_back_from_their_written_forms() -> None:
    assert PublicKeys.of(OWN.public.sign_hex, OWN.public.recipient) == OWN.public
    assert len(OWN.public.key_id) == 16


LOW_ORDER = bech32.encode("age", bytes(32))


@pytest.mark.parametrize(
    ("sign", "age"),
    [
        ("", OWN.public.recipient),
        ("00" * 31, OWN.public.recipient),
        ("zz" * 32, OWN.public.recipient),
        (OWN.public.sign_hex.upper(), OWN.public.recipient),
        (OWN.public.sign_hex, ""),
        (OWN.public.sign_hex, OWN.public.recipient[:-1]),
        (OWN.public.sign_hex, OWN.public.recipient.upper()),
        (OWN.public.sign_hex, OWN.identity.lower()),
        (OWN.public.sign_hex, bech32.encode("age", b"pendek")),
        (OWN.public.sign_hex, LOW_ORDER),
    ],
)
def test_what_is_no_usable_key_is_refused(sign: str, age: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - every kind of unusable key is one
        PublicKeys.of(sign, age)


# Examples of BIP 173; the second holds five bits more than whole bytes.
def test_bech32_examples() -> None:
    sound = "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw"
    assert bech32.encode("abcdef", bech32.decode("abcdef", sound)) == sound
    with pytest.raises(ValueError, match="left over"):
        bech32.decode("bc", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4")


@pytest.mark.parametrize("length", range(1, 41))
def test_bech32_comes_back(length: int) -> None:
    data = bytes(range(200, 200 + length))
    assert bech32.decode("age", bech32.encode("age", data)) == data


@pytest.mark.parametrize("text", ["a12uel5m", "x1b4n0q5v", "li1dgmt3", "1nwldj5", "pzry9x0s0muk", "age1", ""])
def test_unsound_bech32_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        bech32.decode(text.rpartition("1")[0], text)


def test_any_wrong_letter_of_an_age_key_is_noticed() -> None:
    good = OWN.public.recipient
    for place in range(4, len(good)):
        other = "q" if good[place] != "q" else "p"
        with pytest.raises(ValueError):  # noqa: PT011
            bech32.decode("age", good[:place] + other + good[place + 1 :])


DIGITS = fingerprint.digits(OWN.public, HOLDER.office)


def test_digits_are_eight_groups_of_five_and_always_the_same() -> None:
    assert DIGITS == "51511 87237 90168 19710 31304 82326 69262 45302"
    assert [len(group) for group in DIGITS.split()] == [5] * 8


def test_digits_change_with_either_key_and_with_the_office() -> None:
    others = {
        fingerprint.digits(PublicKeys(HUBS.public.sign, OWN.public.age), HOLDER.office),
        fingerprint.digits(PublicKeys(OWN.public.sign, HUBS.public.age), HOLDER.office),
        fingerprint.digits(OWN.public, "ff" * 16),
        DIGITS,
    }
    assert len(others) == 4


PLAIN = DIGITS.replace(" ", "")


@pytest.mark.parametrize(
    ("typed", "taken"),
    [
        (PLAIN[-10:], True),
        (DIGITS[-11:], True),
        (f" {PLAIN[-10:-5]}-{PLAIN[-5:]} ", True),
        (DIGITS, True),
        (PLAIN, True),
        ("", False),
        (PLAIN[-9:], False),
        (PLAIN[-11:], False),
        (PLAIN[:10], False),
        (PLAIN[:-1] + ("0" if PLAIN[-1] != "0" else "1"), False),
        ("٤" * 10, False),
    ],
)
def test_which_typed_digits_are_taken(typed: str, taken: bool) -> None:
    assert fingerprint.matches(DIGITS, typed) is taken


@pytest.mark.parametrize("place", range(10))
def test_every_one_of_the_ten_digits_counts(place: int) -> None:
    last = PLAIN[-10:]
    other = str((int(last[place]) + 1) % 10)
    assert not fingerprint.matches(DIGITS, last[:place] + other + last[place + 1 :])
