"""Appraisals through the services: beginning from last year, deciding, what other records say against one."""

from datetime import date
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy.orm import Session

from karier_desktop.catalog.appraisal import APPRAISAL
from karier_desktop.models import AppraisalFeedback
from karier_desktop.queries.appraisal_queue import unit_performance
from karier_desktop.queries.documents.appraisal import gather_appraisal
from karier_desktop.queries.documents.params import DocumentParams
from karier_desktop.rules.appraisal import Period
from karier_desktop.rules.problem import Problem, Refused
from karier_desktop.services import appraisal, records
from karier_desktop.services.appraisal import SUBJECT, Decision, Plan
from karier_desktop.storage import journal
from karier_desktop.storage.database import Database
from karier_desktop.storage.errors import Stale
from tests.support.appraisals import VALUES, YEAR_2025, decided, new_appraisal, new_indicator, new_result, planned
from tests.support.factories import add, new_employee, new_position, new_unit

YEAR_2024 = Period("tahunan", date(2024, 1, 1), date(2024, 12, 31))
MATRIX = (
    ("di_atas", "di_bawah", "kurang"),
    ("di_atas", "sesuai", "baik"),
    ("di_atas", "di_atas", "sangat_baik"),
    ("sesuai", "di_bawah", "kurang"),
    ("sesuai", "sesuai", "baik"),
    ("sesuai", "di_atas", "baik"),
    ("di_bawah", "di_bawah", "sangat_kurang"),
    ("di_bawah", "sesuai", "butuh_perbaikan"),
    ("di_bawah", "di_atas", "butuh_perbaikan"),
)


def staff(session: Session) -> dict[str, UUID]:
    """A nurse, her head and the head above him, in one unit."""
    unit = new_unit(session, "UPTD Puskesmas Wairunu")
    top = new_employee(
        session, name="Markus Nahak", golongan="IV/b", position="Kepala Dinas Kesehatan", unit_id=unit.id
    )
    head = new_employee(
        session, name="Maria Nahak", front_title="dr.", back_title="M.Kes.", golongan="IV/a",
        position="Kepala Puskesmas", unit_id=unit.id, superior_id=top.id,
    )  # fmt: skip
    nurse = new_employee(
        session, name="Yohanes Tukan", golongan="III/a", position="Perawat Terampil",
        position_since=date(2018, 4, 1), unit_id=unit.id, superior_id=head.id,
    )  # fmt: skip
    new_position(session, nurse.id, position="Perawat Ahli Pertama", effective_date=date(2026, 2, 1))
    return {"nurse": nurse.id, "head": head.id, "top": top.id, "unit": unit.id}


def problems(database: Database, draft: dict[str, Any], record: UUID | None = None) -> list[Problem]:
    return database.read(records.check, SUBJECT, record, draft)


def load(database: Database, record: UUID) -> records.Loaded:
    return database.read(records.load, APPRAISAL, record)


# Beginning


def test_a_new_appraisal_knows_the_people_as_they_were_in_the_period(database: Database) -> None:
    people = database.write(staff).value
    draft = database.read(appraisal.new_draft, people["nurse"], YEAR_2025)
    assert {name: draft[name] for name in ("position", "rank", "unit", "status")} == {
        "position": "Perawat Terampil",
        "rank": "Penata Muda, III/a",
        "unit": "UPTD Puskesmas Wairunu",
        "status": "berjalan",
    }
    assert draft["appraiser_id"] == people["head"]
    assert (draft["appraiser_name"], draft["appraiser_rank"]) == ("dr. Maria Nahak, M.Kes.", "Pembina, IV/a")
    assert (draft["superior_name"], draft["superior_position"]) == ("Markus Nahak", "Kepala Dinas Kesehatan")
    assert [row["behaviour"] for row in draft["behaviours"]] == list(VALUES)
    assert draft["results"] == []


def test_last_years_plan_is_copied_without_what_came_of_it(database: Database) -> None:
    def make(session: Session) -> UUID:
        person = new_employee(session).id
        old = planned(session, person, period_start=YEAR_2024.start, period_end=YEAR_2024.end)
        extra = new_result(session, old.id, "Petugas imunisasi", section="tambahan", sort_order=9, score=3)
        new_indicator(session, extra.id, target="6 desa", realisation="8 desa", feedback="Melampaui")
        planned(session, person, ["Rencana terlalu baru"], period_start=date(2026, 1, 1), period_end=date(2026, 12, 31))
        return person

    person = database.write(make).value
    plan = database.read(appraisal.plan_for, person, YEAR_2025)
    assert plan is not None
    assert (plan.earlier, plan.results) == ("1 Januari s.d. 31 Desember 2024", 4)
    record = database.write(appraisal.begin, person, YEAR_2025).value
    draft = load(database, record).draft
    assert [row["text"] for row in draft["results"]][-1] == "Petugas imunisasi"
    last = draft["results"][-1]
    assert (last["section"], last["score"]) == ("tambahan", None)
    ((measure,),) = [row["indicators"] for row in draft["results"][-1:]]
    assert (measure["target"], measure["realisation"], measure["feedback"]) == ("6 desa", "", "")
    assert len(draft["behaviours"]) == 7


def test_a_plan_tells_what_is_missing(database: Database) -> None:
    person = database.write(lambda s: new_employee(s, name="Wagiman", position="Pramu Kebersihan").id).value
    assert database.read(appraisal.plan_for, person, YEAR_2025) == Plan("Wagiman", "Pramu Kebersihan", "", "", 0)
    assert database.read(appraisal.plan_for, UUID(int=0), YEAR_2025) is None


def test_what_was_said_of_the_unit_is_taken_over(database: Database) -> None:
    people = database.write(staff).value
    said = {"organisation_predicate": "baik", "organisation_achievement": "Target 98 %"}
    database.write(lambda s: new_appraisal(s, people["head"], **said).id)
    draft = database.read(appraisal.new_draft, people["nurse"], YEAR_2025)
    assert {name: draft[name] for name in said} == said


def test_choosing_an_appraiser_fills_both_blocks(database: Database) -> None:
    people = database.write(staff).value
    filled = database.read(appraisal.appraiser_of, people["top"], YEAR_2025.end)
    assert filled["appraiser_name"] == "Markus Nahak"
    assert {filled[f"superior_{name}"] for name in ("name", "nip", "rank", "position", "unit")} == {""}
    assert set(filled) <= {field.name for field in APPRAISAL.fields}
    assert database.read(appraisal.appraiser_of, UUID(int=0), YEAR_2025.end) == {}


# What other records say


def draft_of(database: Database, person: UUID, period: Period = YEAR_2025) -> dict[str, Any]:
    return database.read(appraisal.new_draft, person, period)


def test_once_per_person_and_period(database: Database) -> None:
    person = database.write(lambda s: new_employee(s).id).value
    draft = draft_of(database, person)
    first = database.write(records.save, SUBJECT, None, draft, None).value.id
    (problem,) = problems(database, draft)
    assert (problem.field, problem.level) == ("period_start", "error")
    assert "sudah mempunyai penilaian untuk 1 Januari s.d. 31 Desember 2025" in problem.text
    assert problems(database, draft, first) == []
    assert problems(database, {**draft, "period_end": date(2025, 3, 1)}) != []
    assert problems(database, draft_of(database, person, YEAR_2024)) == []
    with pytest.raises(Refused):
        database.write(appraisal.begin, person, YEAR_2025)


@pytest.mark.parametrize(
    ("person", "text"),
    [
        ({}, ""),
        ({"legal_status": "88"}, "Kedudukan hukum Wagiman di data pegawai: Pemberhentian dengan hak pensiun."),
        ({"cpns_date": date(2026, 1, 2)}, "Wagiman baru diangkat 2 Januari 2026, sesudah periode ini berakhir."),
        ({"contract_end": date(2024, 12, 31)}, "Kontrak Wagiman berakhir 31 Desember 2024, sebelum periode ini mulai."),
        ({"deleted": True}, "Pegawai ini ada di Keranjang Sampah."),
    ],
)
def test_somebody_not_in_service_warns(database: Database, person: dict[str, Any], text: str) -> None:
    def make(session: Session) -> UUID:
        facts = {name: value for name, value in person.items() if name != "deleted"}
        made = new_employee(session, name="Wagiman", **facts)
        if person.get("deleted"):
            session.delete(made)
        return made.id

    wagiman = database.write(make).value
    found = problems(database, {**APPRAISAL.blank(), **_period(YEAR_2025), "employee_id": wagiman})
    assert [(p.field, p.level) for p in found] == ([("employee_id", "warning")] if text else [])
    assert text in "".join(p.text for p in found)


def _period(period: Period) -> dict[str, Any]:
    return {"period_kind": period.kind, "period_start": period.start, "period_end": period.end}


def test_a_warning_once_accepted_does_not_stop_the_scoring(database: Database) -> None:
    def make(session: Session) -> UUID:
        return planned(session, new_employee(session, legal_status="88").id).id

    record = database.write(make).value
    loaded = load(database, record)
    draft = loaded.draft
    draft["behaviours"][0]["score"] = 2
    database.write(records.save, SUBJECT, record, draft, loaded.version)
    assert load(database, record).draft["behaviours"][0]["score"] == 2


# Scoring and deciding


DECISION = Decision("dr. Maria Nahak, M.Kes.", date(2026, 3, 12), "Bukti dukung lengkap.")


@pytest.mark.parametrize(("result", "behaviour", "predicate"), MATRIX)
def test_all_nine_cells_are_decided_as_the_matrix_says(
    database: Database, result: str, behaviour: str, predicate: str
) -> None:
    record = database.write(lambda s: planned(s, new_employee(s).id).id).value
    loaded = load(database, record)
    draft = {**loaded.draft, "result_rating": result, "behaviour_rating": behaviour}
    written = database.write(appraisal.decide, record, draft, loaded.version, DECISION)
    stored = load(database, record).draft
    assert written.changed == {"appraisal"}
    assert (stored["predicate"], stored["status"]) == (predicate, "selesai")
    assert (stored["decided_by"], stored["decided_on"]) == (DECISION.by, DECISION.on)
    assert stored["rating_reason"] == DECISION.reason


def test_a_decision_is_in_the_history_by_name_and_can_be_undone(database: Database) -> None:
    record = database.write(lambda s: planned(s, new_employee(s, name="Wagiman").id).id).value
    loaded = load(database, record)
    rated = {**loaded.draft, "result_rating": "di_atas", "behaviour_rating": "sesuai"}
    written = database.write(appraisal.decide, record, rated, loaded.version, DECISION)
    last = database.read(journal.history, record)[0]
    assert last.label == "Menetapkan predikat Baik: SKP 2025 Wagiman"
    assert last.reasons == {"rating_reason": "Bukti dukung lengkap."}
    assert written.change_set is not None
    database.write(journal.undo, written.change_set)
    assert load(database, record).draft["predicate"] == ""


@pytest.mark.parametrize(
    ("over", "decision", "field"),
    [
        ({"result_rating": ""}, DECISION, "predicate"),
        ({}, Decision(" ", DECISION.on), "decided_by"),
        ({}, Decision(DECISION.by, date(2024, 12, 31)), "decided_on"),
        ({"results": [{"text": "Triase", "section": "utama", "score": 1, "indicators": []}]},
         Decision(DECISION.by, DECISION.on), "result_rating"),
    ],
)  # fmt: skip
def test_half_a_decision_is_refused(database: Database, over: dict[str, Any], decision: Decision, field: str) -> None:
    record = database.write(lambda s: planned(s, new_employee(s).id).id).value
    loaded = load(database, record)
    draft = {**loaded.draft, "result_rating": "sesuai", "behaviour_rating": "sesuai", **over}
    with pytest.raises(Refused) as refused:
        database.write(appraisal.decide, record, draft, loaded.version, decision)
    assert [p.field for p in refused.value.problems] == [field]
    assert load(database, record).draft["predicate"] == ""


def test_two_people_scoring_the_same_appraisal_do_not_overwrite_each_other(database: Database) -> None:
    record = database.write(lambda s: planned(s, new_employee(s).id).id).value
    loaded = load(database, record)
    mine = {**loaded.draft, "rating_reason": "Lain"}
    database.write(records.save, SUBJECT, record, mine, loaded.version)
    with pytest.raises(Stale):
        database.write(appraisal.decide, record, {**mine, **_rated()}, loaded.version, DECISION)


def _rated() -> dict[str, str]:
    return {"result_rating": "sesuai", "behaviour_rating": "sesuai"}


@pytest.mark.parametrize(
    ("over", "status"),
    [
        ({}, "berjalan"),
        ({"status": "rencana"}, "rencana"),
        ({"status": "selesai"}, "berjalan"),
        ({"result_rating": "sesuai"}, "berjalan"),
        (_rated(), "dinilai"),
        ({**_rated(), "predicate": "baik", "decided_by": "A", "decided_on": date(2026, 3, 1)}, "selesai"),
    ],
)
def test_the_status_follows_from_what_is_there(database: Database, over: dict[str, Any], status: str) -> None:
    person = database.write(lambda s: new_employee(s).id).value
    saved = database.write(records.save, SUBJECT, None, {**draft_of(database, person), **over}, None).value
    assert load(database, saved.id).draft["status"] == status


def test_a_new_appraisal_is_in_the_history_by_name(database: Database) -> None:
    person = database.write(lambda s: new_employee(s, name="Wagiman").id).value
    record = database.write(appraisal.begin, person, YEAR_2025).value
    assert database.read(journal.history, record)[0].label == "Menambah penilaian: SKP 2025 Wagiman"


# The unit


def test_what_is_said_of_a_unit_is_written_once_for_all(database: Database) -> None:
    def make(session: Session) -> UUID:
        unit = new_unit(session)
        for _ in range(3):
            decided(session, new_employee(session, unit_id=unit.id).id)
        new_appraisal(session, new_employee(session).id)
        return unit.id

    unit = database.write(make).value
    written = database.write(appraisal.set_unit_performance, YEAR_2025, unit, "baik", " Target 98 % ")
    assert (written.value, written.changed) == (3, {"appraisal"})
    said = database.read(unit_performance, YEAR_2025, unit)
    assert (said.predicate, said.achievement, said.mixed, said.appraisals) == ("baik", "Target 98 %", False, 3)
    assert database.read(unit_performance, YEAR_2025).appraisals == 4
    again = database.write(appraisal.set_unit_performance, YEAR_2025, unit, "baik", "Target 98 %")
    assert (again.value, again.changed) == (0, frozenset())


# What is printed


def test_the_printed_form_has_what_explains_the_predicate(database: Database) -> None:
    def make(session: Session) -> UUID:
        made = planned(session, new_employee(session, name="Wagiman").id, ["Kebersihan poli"])
        add(
            session,
            AppraisalFeedback(
                appraisal_id=made.id, given_on=date(2025, 6, 1), given_by="Maria", text="Rapi, tepat waktu"
            ),
        )
        return made.id

    record = database.write(make).value
    loaded = load(database, record)
    loaded.draft["results"][0]["indicators"][0]["feedback"] = "Melampaui target sejak Mei."
    loaded.draft["behaviours"][1]["feedback"] = "Menjaga alat kantor."
    rated = {**loaded.draft, "result_rating": "di_atas", "behaviour_rating": "sesuai"}
    database.write(appraisal.decide, record, rated, loaded.version, DECISION)
    data = database.read(gather_appraisal, DocumentParams(date(2026, 3, 12), appraisal_id=record))
    (result,) = data.results
    assert (result.indicators[0].realisation, result.indicators[0].feedback) == ("512", "Melampaui target sejak Mei.")
    assert data.behaviours[1].feedback == "Menjaga alat kantor."
    assert (data.rating_reason, data.decided_by, data.decided_on) == (DECISION.reason, DECISION.by, DECISION.on)
    assert (data.predicate, data.matrix.predicate, data.matrix.legal_basis) == ("Baik", "Baik", "PermenPANRB 6/2022")
    assert data.feedback[0].text == "Rapi, tepat waktu"
