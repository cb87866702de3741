"""The papers of Tukar Data, from the book of parcels and from what waits for a decision."""

from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID, uuid4

import pytest
from sqlalchemy.orm import Session

from karier_desktop.models.exchange import ExchangeBundle
from karier_desktop.rules.exchange.points import Point
from karier_desktop.rules.problem import KnownError
from karier_desktop.services import reporting
from karier_desktop.services.exchange import conflicts, office, papers
from karier_desktop.services.exchange.views import ConflictItem, Side, Waiting
from tests.reports.reading import squeezed, text_of
from tests.services.exchange.offices import BRANCH, HUB, NAMES, Office, branch, hub, opened, other, paired, send

__all__ = ["branch", "hub", "opened", "other"]

POINT = Point(52, "ab" * 32, "a1" * 16 + ":" + "00" * 8)
CODES = ("kartu-kantor", "bast", "surat-pengantar", "tanda-terima", "lembar-pertanyaan")


def drawn(branch: Office, code: str, bundle: object = None, item: UUID | None = None) -> str:
    return text_of(reporting.draw(branch.data.read(papers.prepare, code, bundle, item)))  # type: ignore[arg-type]


def entry(branch: Office, no: int = 12, **changes: object) -> UUID:
    """A parcel of the book."""
    key = branch.data.write(send, branch.peer_id(HUB), no, POINT).value

    def change(session: Session) -> None:
        found = session.get_one(ExchangeBundle, key)
        for name, value in changes.items():
            setattr(found, name, value)

    branch.data.write(change)
    return key


@pytest.mark.parametrize("code", CODES)
def test_each_has_a_title_and_is_found_by_its_code(code: str) -> None:
    assert papers.title(code)


def test_the_card_shows_what_its_file_says(branch: Office) -> None:
    branch.card()
    text = drawn(branch, "kartu-kantor")
    own = branch.own()
    assert own.public is not None
    for words in (*own.fingerprint.split(), own.public.sign_hex, own.public.recipient, BRANCH, squeezed(NAMES[BRANCH])):
        assert words in text


def test_the_card_without_keys_says_what_to_do(branch: Office) -> None:
    with pytest.raises(KnownError) as caught:
        branch.data.read(papers.prepare, "kartu-kantor")
    assert "Buat Kartu Kantor" in caught.value.todo
    branch.data.write(lambda session: office.ensure_keys(session) and None)
    assert drawn(branch, "kartu-kantor")


def test_handing_over_lists_every_part(branch: Office, hub: Office) -> None:
    paired(hub, branch)
    files = [
        {"name": "KRJ-A-B-000012-P01.KRB", "size": 1 << 30, "sha256": "ab" * 32, "rows": 800},
        {"name": "KRJ-A-B-000012-P02.KRB", "size": 5000, "sha256": "cd" * 32, "rows": 0},
    ]
    text = drawn(branch, "bast", entry(branch, result={"files": files}))
    for words in ("KRJ-A-B-000012-P01.KRB", "KRJ-A-B-000012-P02.KRB", "ab" * 32, "cd" * 32, "Bagian2", "1,0GB"):
        assert words in text
    assert squeezed(NAMES[HUB]) in text


def test_a_parcel_whose_parts_were_not_listed_is_one_file(branch: Office, hub: Office) -> None:
    paired(hub, branch)
    text = drawn(branch, "bast", entry(branch, file="KRJ-A-B-000012.KRB"))
    assert "1(satu)berkas" in text
    assert "KRJ-A-B-000012.KRB" in text


def test_several_parcels_go_on_one_covering_letter(branch: Office, hub: Office) -> None:
    paired(hub, branch)
    keys = [entry(branch, 12), entry(branch, 13, office="Kantor Camat Wairunu", kind="dossier")]
    text = drawn(branch, "surat-pengantar", keys)
    assert "1.BKPSDM" in text
    assert "2.KantorCamatWairunu" in text
    assert "BerkaspegawaiyangmutasiNo.13".lower() in text.lower()
    assert drawn(branch, "bast", keys).count("12:") == 0


def test_a_receipt_is_printed_once_the_parcel_is_stored(branch: Office, hub: Office) -> None:
    paired(hub, branch)
    key = entry(branch, direction="in", state="unfinished")
    with pytest.raises(KnownError) as caught:
        branch.data.read(papers.prepare, "tanda-terima", key)
    assert "belum selesai diterima" in caught.value.why
    key = entry(
        branch, 13, direction="in", receipt="7QXA-0M3K-WZ91", result={"applied": {"conflicts": 2, "duplicates": 1}}
    )
    text = drawn(branch, "tanda-terima", key)
    for words in ("7QXA", "0M3K", "WZ91", "3halmasihperludiputuskan", f"({HUB})", "12Maret2026,pukul10.41"):
        assert words in text


@pytest.mark.parametrize(
    ("code", "direction"), [("bast", "in"), ("surat-pengantar", "in"), ("tanda-terima", "out"), ("bast", "none")]
)
def test_the_wrong_parcel_or_none_is_told(branch: Office, hub: Office, code: str, direction: str) -> None:
    paired(hub, branch)
    key = entry(branch, direction=direction, receipt="7QXA-0M3K-WZ91") if direction != "none" else None
    with pytest.raises(KnownError) as caught:
        branch.data.read(papers.prepare, code, key)
    assert "Tukar Data" in caught.value.todo


SIDE = Side(
    "a", NAMES[BRANCH], True, "Perawat Ahli Muda", "Y. Klau", datetime(2026, 3, 1, tzinfo=UTC), "Perawat", "", True
)
OTHER_SIDE = replace(SIDE, titik="b", office=NAMES[HUB], mine=False, value="Bidan", winner=False)
ITEM = ConflictItem(
    uuid4(), "conflict", "employee", uuid4(), "Siti", "Jabatan", "position", (SIDE, OTHER_SIDE),
    datetime(2026, 3, 2, 23, tzinfo=UTC), True,
)  # fmt: skip


def test_a_question_goes_to_the_other_office(branch: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(conflicts, "waiting", lambda session: Waiting((ITEM,)))
    text = drawn(branch, "lembar-pertanyaan", None, ITEM.id)
    assert "Yth." + squeezed(NAMES[HUB]) in text
    for words in ("PerawatAhliMuda", "Bidan", "Siti", "Jabatan", "3Maret2026"):
        assert words in text


def test_a_question_about_something_decided_is_told(branch: Office) -> None:
    with pytest.raises(KnownError) as caught:
        branch.data.read(papers.prepare, "lembar-pertanyaan", None, uuid4())
    assert "sudah diputuskan" in caught.value.why


@pytest.mark.parametrize("text", ["NUSATMR0/12", "nusatmr0/12", "12", " 12 "])
def test_a_parcel_is_named_by_office_and_number(branch: Office, hub: Office, text: str) -> None:
    paired(hub, branch)
    key = entry(branch)
    assert branch.data.read(papers.bundle_named, text, "out") == key


@pytest.mark.parametrize("text", ["", "13", "X/12", "NUSATMR0", "9" * 30, "-1", "12/NUSATMR0"])
def test_a_parcel_that_is_not_there(branch: Office, hub: Office, text: str) -> None:
    paired(hub, branch)
    entry(branch)
    with pytest.raises(KnownError) as caught:
        branch.data.read(papers.bundle_named, text, "out")
    assert "NUSATMR0/12" in caught.value.todo
