"""The form of an employee, by keyboard alone, down to what is stored."""

from datetime import date
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from karier_desktop.catalog.employee import EMPLOYEE
from karier_desktop.catalog.entity import Draft
from karier_desktop.queries.references import find
from karier_desktop.services import records
from karier_desktop.services.employee import SUBJECT
from karier_desktop.services.history import history_of
from karier_desktop.storage import drafts
from karier_desktop.storage.database import Database
from karier_desktop.ui.forms.child_section import ChildSection
from karier_desktop.ui.forms.compare import CompareDialog
from karier_desktop.ui.forms.record_form import RecordForm
from karier_desktop.ui.main_window import MainWindow
from karier_desktop.ui.theme import Theme
from karier_desktop.ui.widgets import paint
from karier_desktop.ui.widgets.strip import StripLink
from tests.support.databases import FixedClock
from tests.support.factories import new_employee, new_rank, new_unit
from tests.support.hands import CTRL
from tests.support.walk import problems_of
from tests.ui.forms.conftest import OpenForm

KEY = Qt.Key


@pytest.fixture
def database(sqlcipher_database: Database) -> Database:
    return sqlcipher_database


@pytest.fixture
def unit(database: Database) -> UUID:
    return database.write(lambda s: new_unit(s, "Instalasi Rawat Inap Puskesmas Wairunu").id).value


@pytest.fixture
def person(database: Database, unit: UUID) -> UUID:
    def make(session: Any) -> UUID:
        made = new_employee(
            session, name="Yohanes Kopong Tukan", nip="198503122010041914", birth_date=date(1985, 3, 12),
            front_title="Ns.", back_title="S.Kep.", golongan="III/d", rank_since=date(2022, 10, 1), unit_id=unit,
        )  # fmt: skip
        new_rank(session, made.id, golongan="III/c", effective_date=date(2018, 4, 1))
        return made.id

    return database.write(make).value


def stored(database: Database, record_id: UUID) -> Draft:
    return database.read(records.load, EMPLOYEE, record_id).draft


def go_to(form: RecordForm, path: str) -> None:
    assert form.sitting is not None
    form.sitting.body.focus_path(path)


def summary(form: RecordForm) -> list[str]:
    assert form.sitting is not None
    strip = form.sitting.summary
    return [] if strip.isHidden() else [link.text() for link in strip.findChildren(StripLink) if link.isVisible()]


def section(form: RecordForm, name: str) -> ChildSection:
    assert form.sitting is not None
    found = form.sitting.body.section(name)
    assert isinstance(found, ChildSection)
    return found


def test_ten_facts_in_ninety_keys(database: Database, unit: UUID, person: UUID, open_form: OpenForm) -> None:
    """ux.md task A: the unit is that of the person typed before, the post was used before."""
    form, hands = open_form(SUBJECT, None, prefill={"unit_id": unit})
    database.write(lambda s: new_employee(s, position="Dokter Ahli Pertama").id)
    hands.keys = 1  # Ctrl+N
    assert hands.field() == "NIP"
    hands.write("199001152015032901")
    hands.enter(2)
    hands.write("dr.")
    hands.enter()
    hands.write("Maria Goreti Seran")
    hands.enter()
    hands.write("M.Kes.")
    hands.enter()
    hands.write("Atambua")
    hands.enter(4)  # birth date, sex and kind come from the NIP
    assert hands.field() == "Pangkat, golongan ruang"
    hands.pick("iii/b")
    hands.enter()
    hands.write("010419")
    hands.enter()
    assert hands.field() == "Jabatan"
    hands.write("dok")
    hands._qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None, timeout=2000)
    hands.press(KEY.Key_Down)
    hands.enter()
    hands.press(KEY.Key_S, CTRL)
    assert hands.keys <= 90
    (found,) = database.read(find, "employee", "seran")
    draft = stored(database, found.id)
    facts = {name: draft[name] for name in ("front_title", "back_title", "birth_place", "birth_date", "sex")}
    assert facts == {
        "front_title": "dr.",
        "back_title": "M.Kes.",
        "birth_place": "Atambua",
        "birth_date": date(1990, 1, 15),
        "sex": "P",
    }
    assert (draft["cpns_date"], draft["unit_id"]) == (date(2015, 3, 1), unit)
    assert [(r["golongan"], r["effective_date"]) for r in draft["ranks"]] == [("III/b", date(2019, 4, 1))]
    assert [(r["position"], r["functional_level"]) for r in draft["positions"]] == [
        ("Dokter Ahli Pertama", "ahli_pertama")
    ]


def test_a_unit_is_found_by_part_of_its_name(database: Database, unit: UUID, person: UUID, open_form: OpenForm) -> None:
    form, hands = open_form(SUBJECT, person)
    go_to(form, "superior_id")
    other = database.write(lambda s: new_employee(s, name="Rosmawati Kaimuddin").id).value
    hands.pick("rosma")
    hands.press(KEY.Key_S, CTRL)
    assert stored(database, person)["superior_id"] == other


def test_errors_stand_in_the_summary_and_lead_to_their_fields(
    database: Database, person: UUID, open_form: OpenForm, live_window: MainWindow
) -> None:
    form, hands = open_form(SUBJECT, person)
    go_to(form, "nik")
    hands.write("531402120385000")
    assert summary(form) == []  # nothing is said before the field is left
    hands.enter()
    assert form.sitting is not None
    assert form.sitting.steps.steps["identity"].count.errors == 1
    hands.press(KEY.Key_S, CTRL)
    assert summary(form) == ["NIK harus 16 angka; baru 15 angka."]
    assert isinstance(QApplication.focusWidget(), StripLink)
    hands.press(KEY.Key_Space)
    assert hands.field() == "NIK"
    hands.press(KEY.Key_End)
    hands.write("9")
    hands.enter()
    assert summary(form) == []
    hands.press(KEY.Key_S, CTRL)
    assert stored(database, person)["nik"] == "5314021203850009"
    assert live_window.page() is not form


def test_a_warning_is_saved_once_its_reason_is_typed_at_the_place(
    database: Database, person: UUID, open_form: OpenForm
) -> None:
    form, hands = open_form(SUBJECT, person)
    go_to(form, "birth_date")
    hands.write("13-3-1985")
    hands.enter()
    hands.press(KEY.Key_S, CTRL)
    assert summary(form) == ["Tanggal lahir berbeda dengan NIP: 12 Maret 1985. Periksa akta atau SK CPNS."]
    go_to(form, "birth_date")
    hands.enter()
    assert hands.field() == "Alasan untuk Tanggal lahir"
    hands.write("Putusan pengadilan")
    assert summary(form) == []
    hands.press(KEY.Key_S, CTRL)
    assert stored(database, person)["birth_date"] == date(1985, 3, 13)
    assert database.read(records.load, EMPLOYEE, person).reasons["birth_date"] == "Putusan pengadilan"


def test_a_date_that_is_none_is_not_saved_as_empty(database: Database, person: UUID, open_form: OpenForm) -> None:
    form, hands = open_form(SUBJECT, person)
    go_to(form, "birth_date")
    hands.write("31-2-1985")
    hands.press(KEY.Key_S, CTRL)
    (words,) = summary(form)
    assert words.startswith("Tulis hari, bulan, tahun")
    assert stored(database, person)["birth_date"] == date(1985, 3, 12)


def test_a_history_row_is_added_changed_copied_and_removed_by_keys(
    database: Database, person: UUID, open_form: OpenForm
) -> None:
    form, hands = open_form(SUBJECT, person)
    trainings = section(form, "trainings")
    trainings.add.setFocus()
    hands.press(KEY.Key_F3)
    assert hands.field() == "Nama pelatihan"
    hands.write("Pelatihan Triase")
    hands.enter()
    hands.pick("diklat teknis")
    go_to(form, "trainings[0].start_date")
    hands.write("060524")
    hands.press(KEY.Key_Escape)
    assert QApplication.focusWidget() is trainings.table
    hands.press(KEY.Key_D, CTRL)
    assert hands.field() == "Nama pelatihan"
    hands.press(KEY.Key_A, CTRL)
    hands.write("Pelatihan Rekam Medis")
    hands.press(KEY.Key_Escape)
    ranks = section(form, "ranks")
    ranks.table.setFocus()
    hands.press(KEY.Key_End)
    hands.press(KEY.Key_Delete)
    assert [row.get("removed", False) for row in form.sitting.state.rows("ranks")] == [False, True]  # type: ignore[union-attr]
    hands.press(KEY.Key_S, CTRL)
    draft = stored(database, person)
    names = [(row["name"], row["kind"], row["start_date"]) for row in draft["trainings"]]
    assert sorted(names) == [
        ("Pelatihan Rekam Medis", "3", date(2024, 5, 6)),
        ("Pelatihan Triase", "3", date(2024, 5, 6)),
    ]
    assert [row["golongan"] for row in draft["ranks"]] == ["III/d"]


def test_del_again_takes_the_mark_off_and_batalkan_the_row_back(person: UUID, open_form: OpenForm) -> None:
    form, hands = open_form(SUBJECT, person)
    ranks = section(form, "ranks")
    ranks.table.setFocus()
    hands.press(KEY.Key_Delete)
    hands.press(KEY.Key_Delete)
    hands.press(KEY.Key_F2)
    assert hands.field() == "Pangkat, golongan ruang"
    go_to(form, "ranks[0].effective_date")
    hands.write("1-4-2023")
    assert ranks.panel is not None
    ranks.panel.reverted.emit()
    assert form.sitting is not None
    assert not form.sitting.state.changed


def test_an_empty_new_row_leaves_nothing_behind(person: UUID, open_form: OpenForm) -> None:
    form, hands = open_form(SUBJECT, person)
    section(form, "awards").add.setFocus()
    hands.press(KEY.Key_F3)
    hands.press(KEY.Key_Escape)
    assert form.sitting is not None
    assert form.sitting.state.rows("awards") == []
    assert QApplication.focusWidget() is section(form, "awards").add


def test_a_problem_in_a_row_that_is_closed_opens_it(database: Database, person: UUID, open_form: OpenForm) -> None:
    form, hands = open_form(SUBJECT, person)
    section(form, "trainings").add.setFocus()
    hands.press(KEY.Key_F3)
    hands.write("Pelatihan Triase")
    hands.press(KEY.Key_Escape)
    hands.press(KEY.Key_S, CTRL)
    assert summary(form) == ["Bentuk belum diisi."]
    hands.press(KEY.Key_Space)
    assert hands.field() == "Bentuk"


def test_a_new_rank_is_a_new_row_and_the_old_one_stays(database: Database, person: UUID, open_form: OpenForm) -> None:
    form, hands = open_form(SUBJECT, person)
    assert form.sitting is not None
    group = form.sitting.body.section("employment")
    group._buttons["ranks"].click()  # type: ignore[attr-defined]
    assert hands.field() == "Pangkat, golongan ruang"
    hands.pick("iv/a")
    hands.enter()
    hands.write("1-4-2026")
    hands.press(KEY.Key_S, CTRL)
    assert [row["golongan"] for row in stored(database, person)["ranks"]] == ["IV/a", "III/d", "III/c"]


def test_escape_keeps_the_draft_and_the_form_takes_it_up_again(
    database: Database, person: UUID, open_form: OpenForm, live_window: MainWindow
) -> None:
    form, hands = open_form(SUBJECT, person)
    go_to(form, "phone")
    hands.write("0812 3700 9001")
    hands.press(KEY.Key_Escape)
    assert live_window.page() is not form
    assert [draft.record_id for draft in database.read(drafts.listing)] == [person]
    form, hands = open_form(SUBJECT, person)
    assert form.sitting is not None
    assert form.sitting.state.value("phone") == "0812 3700 9001"
    assert form.sitting.taken_up.isVisible()
    hands.press(KEY.Key_S, CTRL)
    assert stored(database, person)["phone"] == "0812 3700 9001"
    assert database.read(drafts.listing) == []


def test_the_draft_is_kept_while_typing_and_can_be_thrown_away(
    database: Database, person: UUID, open_form: OpenForm
) -> None:
    form, hands = open_form(SUBJECT, person)
    assert form.sitting is not None
    go_to(form, "phone")
    hands.write("0812")
    form.sitting.keeper._timer.timeout.emit()
    assert form._kept.text().startswith("Draf disimpan ")
    assert len(database.read(drafts.listing)) == 1
    form.sitting.taken_up.acted.emit()
    assert database.read(drafts.listing) == []
    assert form.sitting.state.value("phone") == ""


def test_typing_back_to_what_was_leaves_no_draft(database: Database, person: UUID, open_form: OpenForm) -> None:
    form, hands = open_form(SUBJECT, person)
    go_to(form, "phone")
    hands.write("0")
    hands.press(KEY.Key_Backspace)
    hands.press(KEY.Key_Escape)
    assert database.read(drafts.listing) == []


def test_save_and_new_carries_the_unit(database: Database, unit: UUID, open_form: OpenForm) -> None:
    form, hands = open_form(SUBJECT, None, prefill={"unit_id": unit})
    hands.write("199001152015032901")
    go_to(form, "name")
    hands.write("Maria Seran")
    hands.press(KEY.Key_Return, CTRL)
    assert hands.field() == "NIP"
    assert form.sitting is not None
    assert form.sitting.state.value("nip") == ""
    assert form.sitting.state.value("unit_id") == unit
    assert [hit.title for hit in database.read(find, "employee", "")] == ["Maria Seran"]


def test_changes_are_listed_and_taken_back_one_by_one(qtbot: Any, person: UUID, open_form: OpenForm) -> None:
    form, hands = open_form(SUBJECT, person)
    assert form.sitting is not None
    go_to(form, "name")
    hands.press(KEY.Key_A, CTRL)
    hands.write("Yohanes Tukan")
    go_to(form, "phone")
    hands.write("0812")
    form.sitting._show_changes()
    assert form.sitting.side._title.text() == "Perubahan, 2 isian"
    form.sitting.side.undo_requested.emit(form.sitting.state.differences()[0])
    assert [d.path for d in form.sitting.state.differences()] == ["phone"]
    assert form.sitting.body.block_at("name").editor.value() == "Yohanes Kopong Tukan"  # type: ignore[union-attr]


def test_what_another_person_saved_is_shown_and_decided(
    database: Database, clock: FixedClock, person: UUID, open_form: OpenForm, live_window: MainWindow
) -> None:
    form, hands = open_form(SUBJECT, person)
    clock.advance(minutes=1)
    theirs = database.read(records.load, EMPLOYEE, person)
    changed = {**theirs.draft, "name": "Yohanes Kopong", "email": "y@contoh.id"}
    database.write(records.save, SUBJECT, person, changed, theirs.version)
    clock.advance(minutes=1)
    go_to(form, "name")
    hands.press(KEY.Key_A, CTRL)
    hands.write("Yohanes Tukan")
    go_to(form, "phone")
    hands.write("0812")
    hands.press(KEY.Key_S, CTRL)
    assert form.sitting is not None
    assert form.sitting.overtaken.isVisible()
    told = form.sitting.overtaken.strip._body.text()
    assert told.startswith("Yang diubah: Nama lengkap tanpa gelar: Yohanes Kopong Tukan → Yohanes Kopong; Surel: ")
    assert stored(database, person)["phone"] == ""
    QTimer.singleShot(0, lambda: decide(mine=True))
    form.sitting.overtaken.compare()
    draft = stored(database, person)
    assert (draft["name"], draft["email"], draft["phone"]) == ("Yohanes Tukan", "y@contoh.id", "0812")
    assert live_window.page() is not form


def decide(mine: bool) -> None:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, CompareDialog)
    assert [(side.label, side.theirs, side.mine) for side in dialog.sides] == [
        ("Nama lengkap tanpa gelar", "Yohanes Kopong", "Yohanes Tukan")
    ]
    assert not dialog.save.isEnabled()
    for group in dialog._groups.values():
        group.button(int(mine)).click()
    QApplication.processEvents()
    assert problems_of(dialog) == []
    dialog.save.click()


def test_my_changes_can_be_given_up_for_theirs(
    database: Database, clock: FixedClock, person: UUID, open_form: OpenForm
) -> None:
    form, hands = open_form(SUBJECT, person)
    clock.advance(minutes=1)
    theirs = database.read(records.load, EMPLOYEE, person)
    database.write(records.save, SUBJECT, person, {**theirs.draft, "name": "Yohanes Kopong"}, theirs.version)
    go_to(form, "phone")
    hands.write("0812")
    hands.press(KEY.Key_S, CTRL)
    assert form.sitting is not None
    form.sitting.overtaken.strip.link_activated.emit("reload")
    assert form.sitting.state.value("name") == "Yohanes Kopong"
    assert not form.sitting.state.changed


def test_a_form_may_begin_with_a_history_row(database: Database, person: UUID, open_form: OpenForm) -> None:
    form, hands = open_form(SUBJECT, person, start=("ranks", None))
    assert section(form, "ranks").panel is not None
    assert hands.field() == "Pangkat, golongan ruang"
    oldest = stored(database, person)["ranks"][1]["id"]
    form, hands = open_form(SUBJECT, person, start=("ranks", oldest))
    panel = section(form, "ranks").panel
    assert panel is not None
    assert panel.index == 1


def test_nothing_is_cut_or_unnamed(
    qtbot: Any,
    person: UUID,
    open_form: OpenForm,
    live_window: MainWindow,
    every_look: Theme,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(paint, "shortened", set())
    form, hands = open_form(SUBJECT, person)
    go_to(form, "birth_date")
    hands.write("13-3-1985")
    hands.enter()
    go_to(form, "nik")
    hands.write("53140212038500")
    hands.press(KEY.Key_S, CTRL)
    section(form, "ranks").edit_row(0)
    assert form.sitting is not None
    qtbot.waitUntil(lambda: form.sitting.body.complete)  # type: ignore[union-attr]
    for _ in range(5):
        QApplication.processEvents()
    assert problems_of(live_window) == []
    assert paint.shortened == set()


def test_sections_are_reached_by_arrow_keys(person: UUID, open_form: OpenForm) -> None:
    form, hands = open_form(SUBJECT, person)
    assert form.sitting is not None
    form.sitting.steps.steps["identity"].setFocus()
    hands.press(KEY.Key_Down)
    hands.press(KEY.Key_Space)
    assert hands.field() == "Jenis pegawai"


def test_the_evidence_is_kept_with_the_save(database: Database, person: UUID, open_form: OpenForm) -> None:
    form, hands = open_form(SUBJECT, person)
    go_to(form, "phone")
    hands.write("0812")
    assert form.sitting is not None
    form.sitting.side.evidence.setFocus()
    hands.write("Surat 12/2026")
    hands.press(KEY.Key_S, CTRL)
    assert database.read(history_of, EMPLOYEE, person)[0].evidence == "Surat 12/2026"
