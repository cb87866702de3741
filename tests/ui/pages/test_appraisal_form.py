"""The whole form of an appraisal, and the list of all of them."""

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from sqlalchemy.orm import Session

from karier_desktop.catalog.appraisal import APPRAISAL
from karier_desktop.queries.appraisal import AppraisalFilter, find_appraisals
from karier_desktop.services import records
from karier_desktop.storage.database import Database
from karier_desktop.ui.main_window import MainWindow
from karier_desktop.ui.pages.appraisal_form import AppraisalForm
from karier_desktop.ui.pages.appraisal_list import AppraisalList
from karier_desktop.ui.pages.appraisal_page import AppraisalPage
from tests.support.appraisals import YEAR_2025, decided, new_appraisal, planned
from tests.support.factories import new_employee, new_unit
from tests.support.hands import CTRL, Hands
from tests.support.live import live_window

KEY = Qt.Key


@pytest.fixture
def database(sqlcipher_database: Database) -> Database:
    return sqlcipher_database


@pytest.fixture
def people(database: Database) -> dict[str, UUID]:
    """A nurse with last year's plan, her head, the head above."""

    def make(session: Session) -> dict[str, UUID]:
        unit = new_unit(session, "UPTD Puskesmas Wairunu").id
        top = new_employee(session, name="Markus Tefa", position="Kepala Dinas", golongan="IV/b", unit_id=unit).id
        head = new_employee(
            session, name="Maria Nahak", front_title="dr.", position="Kepala Puskesmas", unit_id=unit, superior_id=top
        ).id
        nurse = new_employee(session, name="Theresia Bria", position="Perawat", unit_id=unit, superior_id=head).id
        planned(session, nurse, period_start=date(2024, 1, 1), period_end=date(2024, 12, 31))
        return {"top": top, "head": head, "nurse": nurse}

    return database.write(make).value


Open = Callable[[], tuple[MainWindow, Hands]]


@pytest.fixture
def open_window(qtbot: Any, database: Database, people: dict[str, UUID]) -> Open:
    return lambda: live_window(qtbot, database, AppraisalPage)


def settle() -> None:
    for _ in range(5):  # the sections of a form are built one after the other
        QApplication.processEvents()


def form_of(window: MainWindow) -> AppraisalForm:
    settle()
    page = window.page()
    assert isinstance(page, AppraisalForm)
    assert page.sitting is not None
    return page


def value(form: AppraisalForm, name: str) -> Any:
    assert form.sitting is not None
    return form.sitting.state.value(name)


def test_a_new_appraisal_is_planned_by_typing_two_names(
    open_window: Open, database: Database, people: dict[str, UUID]
) -> None:
    window, hands = open_window()
    window.push(AppraisalForm(window, period=YEAR_2025))
    form = form_of(window)
    form.focus_first()
    assert hands.field() == "Pegawai yang dinilai"
    hands.pick("theresia")
    settle()
    assert value(form, "position") == "Perawat"
    assert value(form, "appraiser_name") == "dr. Maria Nahak"
    assert value(form, "superior_name") == "Markus Tefa"
    assert len(value(form, "behaviours")) == 7
    assert [row["text"][:6] for row in value(form, "results")] == ["Asuhan", "Triase", "Rekam "]
    hands.press(KEY.Key_S, CTRL)
    (row,) = database.read(find_appraisals, AppraisalFilter(year=2025))
    assert (row.employee_name, row.appraiser_name, row.state) == ("Theresia Bria", "dr. Maria Nahak", "berjalan")
    page = window.page()
    assert isinstance(page, AppraisalPage)
    assert {r.name: r.state for r in page.queue.people.rows}["Theresia Bria"] == "menunggu"


def test_another_appraiser_brings_post_and_superior_along(
    open_window: Open, database: Database, people: dict[str, UUID]
) -> None:
    record = database.write(lambda s: new_appraisal(s, people["nurse"], appraiser_name="Lama").id).value
    window, hands = open_window()
    window.push(AppraisalForm(window, record))
    form = form_of(window)
    assert form.sitting is not None
    form.sitting.body.focus_path("appraiser_id")
    hands.pick("maria")
    settle()
    assert value(form, "appraiser_name") == "dr. Maria Nahak"
    assert value(form, "appraiser_position") == "Kepala Puskesmas"
    assert value(form, "superior_name") == "Markus Tefa"
    assert form.sitting.state.filled["superior_name"] == "dari data pegawai"
    assert value(form, "position") == ""  # of a stored appraisal only the appraiser is filled
    hands.press(KEY.Key_S, CTRL)
    assert database.read(records.load, APPRAISAL, record).draft["appraiser_id"] == people["head"]


def test_the_list_finds_and_narrows(open_window: Open, database: Database, people: dict[str, UUID]) -> None:
    database.write(lambda s: (decided(s, people["head"], "sangat_baik"), None)[1])
    window, hands = open_window()
    hands.press(KEY.Key_L, CTRL)
    page = window.page()
    assert isinstance(page, AppraisalList)

    def shown() -> list[str]:
        return [row.employee_name for row in page.list.table.rows.rows()]

    assert shown() == ["Maria Nahak", "Theresia Bria"]
    page.list.search.setText("there")
    hands.press(KEY.Key_F, CTRL)
    hands.enter()
    assert shown() == ["Theresia Bria"]
    hands.press(KEY.Key_Escape)
    hands.enter()
    page.list.narrow(text="", predicate="sangat_baik")
    assert shown() == ["Maria Nahak"]
    page.list.narrow(predicate="", year=2019)
    assert page.list.empty.words.text() == "Tidak ada penilaian yang cocok."


def test_from_the_list_to_the_sheet_the_form_and_the_bin(
    open_window: Open, database: Database, people: dict[str, UUID]
) -> None:
    window, hands = open_window()
    hands.press(KEY.Key_L, CTRL)
    page = window.page()
    assert isinstance(page, AppraisalList)
    page.list.focus_list()
    hands.enter()
    assert isinstance(window.page(), AppraisalForm)
    settle()
    hands.press(KEY.Key_Escape)
    assert window.page() is page
    hands.press(KEY.Key_Delete)
    assert page.list.total == 0
    window.undo()
    assert page.list.total == 1
    page.list.focus_list()
    hands.press(KEY.Key_Space)
    scoring = window.page()
    assert isinstance(scoring, AppraisalPage)
    assert scoring.header.title.words() == "Penilaian 2024"
    assert scoring.sheet.name.words() == "Theresia Bria"
