"""Every entity of the catalogue: its columns exist, its form opens, fills, saves and loads again, its rows pass Qt's
own test of models."""

from collections.abc import Callable
from datetime import date, time
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication

from karier_desktop.catalog.entity import Children, Entity, Newest
from karier_desktop.catalog.fields import Field
from karier_desktop.catalog.paths import value_at
from karier_desktop.services import bin, office, records
from karier_desktop.services.employee import SUBJECT
from karier_desktop.services.records import Subject
from karier_desktop.storage.database import Database
from karier_desktop.storage.rulebook import rule_book
from karier_desktop.ui.forms.child_section import ChildSection
from karier_desktop.ui.forms.sitting import Sitting
from karier_desktop.ui.main_window import MainWindow
from tests.support.factories import new_competency, new_employee, new_unit
from tests.support.walk import problems_of
from tests.ui.forms.conftest import OpenForm

ENTITIES = (*bin.ENTITIES, office.PROFILE_SUBJECT.entity)
SUBJECTS = (SUBJECT, office.UNIT_SUBJECT, office.SIGNER_SUBJECT, office.PROFILE_SUBJECT)


def names(entity: object) -> str:
    return getattr(entity, "key", "") or entity.entity.key  # type: ignore[attr-defined]


def kinds(children: tuple[Children, ...]) -> list[Children]:
    return [each for kind in children for each in (kind, *kinds(kind.children))]


@pytest.mark.parametrize("entity", ENTITIES, ids=names)
def test_fields_stand_on_columns_and_rows_fit_the_grid(entity: Entity) -> None:
    for fields, model in [(entity.fields, entity.model), *((k.fields, k.model) for k in kinds(entity.children))]:
        columns = model.__table__.c
        assert {f.name for f in fields} <= set(columns.keys())
        assert len({f.name for f in fields}) == len(fields)
    for kind in kinds(entity.children):
        assert set(kind.columns) <= {f.name for f in kind.fields}
        assert kind.order_by in kind.model.__table__.c
        assert all(sum(f.width for f in line) <= 12 for line in kind.rows)
    for group in entity.groups:
        for line in group.rows:
            assert sum((c.width or c.field.width) if isinstance(c, Newest) else c.width for c in line) <= 12


@pytest.mark.parametrize("entity", ENTITIES, ids=names)
def test_tables_of_rules_exist_and_hold_choices(entity: Entity) -> None:
    book = rule_book()
    for field in (*entity.fields, *(f for k in kinds(entity.children) for f in k.fields)):
        if field.kind == "choice":
            assert field.options or book.rows(field.table, date(2026, 3, 12))


SAMPLES: dict[str, Any] = {
    "long_text": "Baris satu\nbaris dua",
    "lines": ["Baris satu", "Baris dua"],
    "months": 151,
    "time": time(8, 30),
    "yes_no": True,
}
TEXTS = {"nip": "199001152015032901", "nik": "", "phone": "0812"}
DAYS = {"birth_date": date(1990, 1, 15), "cpns_date": date(2015, 3, 1)}


def sample(field: Field, database: Database) -> Any:
    """A value a person might type."""
    if field.kind in SAMPLES:
        return SAMPLES[field.kind]
    makers: dict[str, Callable[[], Any]] = {
        "text": lambda: TEXTS.get(field.format, f"Isi {field.label}")[:60],
        "date": lambda: DAYS.get(field.name, date(2024, 5, 6)),
        "choice": lambda: chosen(field),
        "reference": lambda: made(field, database),
    }
    return makers[field.kind]() if field.kind in makers else max(field.minimum or 0, 20)


def chosen(field: Field) -> Any:
    fixed = {
        "employee_type": "PNS",
        "sex": "P",
        "golongan": "III/b",
        "first_golongan": "III/a",
        "level": "",
        "kind": "",
    }
    if fixed.get(field.name):
        return fixed[field.name]
    keys = [key for key, _ in field.options] or [row.key for row in rule_book().rows(field.table, date(2026, 3, 12))]
    return int(keys[0]) if field.whole else keys[0]


def made(field: Field, database: Database) -> UUID | None:
    makers: dict[str, Any] = {
        "org_unit": lambda s: new_unit(s).id,
        "employee": lambda s: new_employee(s).id,
        "competency": lambda s: new_competency(s).id,
    }
    return database.write(makers[field.refers_to]).value if field.refers_to in makers else None


@pytest.mark.parametrize("subject", SUBJECTS, ids=names)
def test_a_form_opens_fills_saves_and_loads_again(
    sqlcipher_database: Database, open_form: OpenForm, live_window: MainWindow, subject: Subject
) -> None:
    entity = subject.entity
    form, _ = open_form(subject)
    assert form.sitting is not None
    expected = {**fill_fields(form.sitting, sqlcipher_database), **fill_rows(form.sitting, sqlcipher_database)}
    saved: list[Any] = []
    form.saved.connect(saved.append)
    form.save()
    if not saved:
        give_reasons(form.sitting)
        form.save()
    assert saved, [problem.text for problem in form.sitting.body.visible_problems()]
    stored = sqlcipher_database.read(records.load, entity, saved[0].id).draft
    assert {path: value_at(stored, path) for path in expected} == expected
    assert live_window.page() is not form


def fill_fields(sitting: Sitting, database: Database) -> dict[str, Any]:
    expected: dict[str, Any] = {}
    for field in sitting.subject.entity.fields:
        if field.name == "parent_id" or field.name.startswith(("contract_", "pns_")):
            continue
        value = expected[field.name] = sample(field, database)
        sitting.state.put(field.name, value)
        sitting.body.refresh()
        sitting.body.section(sitting.body.section_of(field.name))
        block = sitting.body.block_at(field.name)
        assert block is not None
        assert block.editor.value() == value
    return expected


def fill_rows(sitting: Sitting, database: Database) -> dict[str, Any]:
    expected: dict[str, Any] = {}
    for kind in sitting.subject.entity.children:
        section = sitting.body.section(kind.name)
        assert isinstance(section, ChildSection)
        section.add_row()
        for field in kind.fields:
            if field.kind != "reference" or field.required:
                path = f"{kind.name}[0].{field.name}"
                expected[path] = sample(field, database)
                sitting.state.put(path, expected[path])
        section.close_panel()
    return expected


def give_reasons(sitting: Sitting) -> None:
    for problem in sitting.body.visible_problems():
        if problem.level == "warning":
            sitting.state.reasons[problem.field] = "Contoh"


@pytest.mark.parametrize("subject", SUBJECTS, ids=names)
def test_every_form_passes_the_walk(open_form: OpenForm, live_window: MainWindow, subject: Subject) -> None:
    form, _ = open_form(subject)
    assert form.sitting is not None
    entity = subject.entity
    for key in [*(g.key for g in entity.groups), *(c.name for c in entity.children)]:
        section = form.sitting.body.section(key)
        if isinstance(section, ChildSection):
            section.add_row()
    for _ in range(4):
        QApplication.processEvents()
    assert problems_of(live_window) == []


def test_rows_of_a_history_pass_qts_test_of_models(
    sqlcipher_database: Database, open_form: OpenForm, qtmodeltester: Any
) -> None:
    person = sqlcipher_database.write(lambda s: new_employee(s, golongan="III/a").id).value
    form, _ = open_form(SUBJECT, person)
    assert form.sitting is not None
    section = form.sitting.body.section("ranks")
    assert isinstance(section, ChildSection)
    qtmodeltester.check(section.table.model())
