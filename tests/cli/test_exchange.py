"""Two offices meet by stick, from the command line alone; a third folder is an old copy of the first."""

import json
import shutil
from pathlib import Path
from typing import Any

from tests.cli.conftest import Make, Office, Pair, meet, people, renamed


def test_the_card_tells_code_and_fingerprint(apart: Pair) -> None:
    one, _ = apart
    told = one.exchange("card", "-o", one.folder.parent / "lagi.kartu").out.splitlines()
    assert told[0] == one.code
    assert len(told[1].replace(" ", "")) == 40
    assert told[1].replace(" ", "").endswith(one.digits)


def test_wrong_digits_make_no_friend(apart: Pair, tmp_path: Path) -> None:
    a, b = apart
    said = a.exchange("pair", tmp_path / "b.kartu", "--fingerprint", "0000000000", status=2)
    assert "Angkanya berbeda" in said.err
    assert "belum" in a.exchange("export", "--to", b.code, "-o", a.stick, status=2).err


def test_a_branch_without_people_to_send_is_told(apart: Pair, tmp_path: Path) -> None:
    a, b = apart
    pair = ("pair", tmp_path / "b.kartu", "--fingerprint", b.digits, "--as", "cabang")
    assert "--scope KODE_UNIT" in a.exchange(*pair).err
    assert "belum ada unit berkode PKM.03" in a.exchange(*pair, "--scope", "PKM.03").err


def test_nobody_is_handed_to_the_same_office_on_another_computer(met: Pair) -> None:
    a, b = met
    nip = exported(a)[0]["nip"]
    assert "kantor yang sama" in a.exchange("transfer", nip, "--to", b.code, status=2).err


def test_a_card_that_cannot_be_written_is_told(apart: Pair, tmp_path: Path) -> None:
    (tmp_path / "stik").write_text("")
    said = apart[0].exchange("card", "-o", tmp_path / "stik" / "KARTU.KRB", status=2)
    assert "Kartu Kantor belum ditulis." in said.err


def test_what_one_office_entered_arrives_whole(entered: Pair) -> None:
    a, b = entered
    path = a.sends_to(b)
    assert path.name == f"KRJ-{a.code}-{b.code}-000001.KRB"
    told = b.receives()
    assert told["state"] == "done"
    assert told["conflicts"] == 0
    assert told["rows"] > 12
    assert told["sentence"] == f"Selesai: {told['rows']} baris, 0 perlu diputuskan, 0 mutasi masuk, 0 ditolak"
    b.sends_to(a)
    assert a.receives()["conflicts"] == 0
    assert a.digest() == b.digest()
    again = b.receives()
    assert again["state"] == "nothing_new"
    assert "sudah pernah diimpor" in again["sentence"]


def test_a_conflict_is_seen_by_both_and_decided_once(met: Pair) -> None:
    a, b = met
    a.siasn(renamed(3, "SITI DARI SATU"), "kedua")
    b.siasn(renamed(3, "SITI DARI DUA"), "kedua")
    meet(a, b)
    (at_a,), (at_b,) = a.conflicts(), b.conflicts()
    assert {side["value"].upper() for side in at_a["sides"]} == {"SITI DARI SATU", "SITI DARI DUA"}
    assert {side["value"]: side["mine"] for side in at_a["sides"]} == {
        side["value"]: not side["mine"] for side in at_b["sides"]
    }
    shown = a.exchange("conflicts").out.split()[0]
    a.exchange("resolve", shown[:4], "--theirs")
    assert a.conflicts() == []
    meet(a, b)
    assert b.conflicts() == []
    assert a.digest() == b.digest()
    assert "0 perubahan menunggu" in a.exchange("status").out


def test_a_copy_of_last_month_comes_back_and_nothing_is_lost(met: Pair, tmp_path: Path) -> None:
    a, b = met
    shutil.copytree(a.folder, tmp_path / "lama")
    a.siasn(renamed(3, "SITI BARU"), "kedua")
    meet(a, b)
    old = Office(tmp_path / "lama", a.stick, a.command, a.code, a.digits)
    old.siasn(renamed(5, "BUDI DARI SALINAN"), "salinan")
    meet(old, b)
    meet(old, b)
    assert old.digest() == b.digest()
    names = {row["name"].upper() for row in exported(old)}
    assert {"SITI BARU", "BUDI DARI SALINAN"} <= names
    assert "hasil pemulihan dari cadangan" in old.exchange("status").err


def test_a_bundle_that_comes_too_early_waits(met: Pair) -> None:
    a, b = met
    a.siasn(renamed(1, "SATU"), "kedua")
    first = a.sends_to(b)
    b.receives(first)
    b.sends_to(a)
    a.receives()
    a.siasn(renamed(2, "DUA"), "ketiga")
    second = a.sends_to(b)
    assert second.exists()
    assert b.receives(second)["state"] == "done"


def test_a_stranger_brings_nothing(pair: Pair, make: Make, tmp_path: Path) -> None:
    a, b = pair
    stranger = make("c")
    stranger.takes_card(tmp_path / "b.kartu", b.digits)
    stranger.siasn(people(), "awal")
    before = b.digest()
    told = b.receives(stranger.sends_to(b), status=2)
    assert told["state"] == "rejected"
    assert "belum dikenal" in told["sentence"]
    assert b.digest() == before


def test_a_changed_bundle_is_refused_whole(entered: Pair) -> None:
    a, b = entered
    path = a.sends_to(b)
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    before = b.digest()
    assert "Tanda tangan tidak sah" in b.receives(path, status=2)["sentence"]
    path.write_bytes(content[:-100])
    assert "belum lengkap" in b.receives(path, status=2)["sentence"]
    assert b.digest() == before


def test_before_it_is_done_it_is_told(entered: Pair) -> None:
    a, b = entered
    plan = a.exchange("export", "--to", b.code, "-o", a.stick, "--dry-run")
    assert "12 pegawai" in plan.out
    assert not list(a.stick.glob("*")) if a.stick.exists() else True
    a.sends_to(b)
    empty = b.digest()
    assert "baru" in b.exchange("import", a.stick, "--dry-run").out
    assert b.digest() == empty


def test_a_receipt_read_out_acknowledges(entered: Pair) -> None:
    a, b = entered
    a.sends_to(b)
    receipt = b.receives()["receipt"]
    assert "no. 1 diakui" in a.exchange("receipt", receipt.lower()).out
    assert "0 perubahan menunggu" in a.exchange("status").out
    told = json.loads(a.exchange("status", "--json").out)
    assert told["parcels"][0]["state"] == "acknowledged"


def test_a_person_is_handed_over_to_the_district(make: Make, tmp_path: Path) -> None:
    office, district = make("kantor"), make("kabupaten")
    office.exchange("pair", tmp_path / "kabupaten.kartu", "--fingerprint", district.digits, "--as", "induk")
    district.exchange("pair", tmp_path / "kantor.kartu", "--fingerprint", office.digits, "--as", "cabang")
    file = people()
    office.siasn(file, "awal")
    office.sends_to(district)
    assert district.receives()["state"] == "done"
    nip = next(iter(file.people))
    said = office.exchange("transfer", nip, "--to", district.code)
    assert f"dilepas ke {district.code}" in said.out
    assert "sudah dilepas" in office.exchange("transfer", nip, "--to", district.code, status=2).err
    office.sends_to(district)
    assert "1 mutasi masuk" in district.receives()["sentence"]


def test_an_empty_folder_says_so(pair: Pair, tmp_path: Path) -> None:
    a, _ = pair
    (tmp_path / "kosong").mkdir()
    assert "Tidak ada paket" in a.exchange("import", tmp_path / "kosong").err


def exported(office: Office) -> list[dict[str, Any]]:
    path = office.folder.parent / "pegawai.json"
    office.run("export", "employees", "-o", path)
    return json.loads(path.read_text("utf-8"))
