"""Every column that travels has a rule for the case that two offices wrote it unknown to each other."""

import pytest

from karier_desktop.catalog.conflict import places, policy
from karier_desktop.models import (
    Appraisal,
    Award,
    Competency,
    Employee,
    MentoringPair,
    MentoringSession,
    OrgUnit,
    Record,
    TrainingHistory,
    TrainingParticipant,
    WorkResult,
)
from karier_desktop.queries.exchange.tables import shapes


@pytest.mark.parametrize(
    ("model", "name", "rule"),
    [
        (Employee, "name", "owner"),
        (Employee, "unit_id", "owner"),
        (Employee, "deleted_at", "owner"),
        (Employee, "phone", "light"),
        (Employee, "email", "light"),
        (Employee, "office_email", "light"),
        (Employee, "address", "light"),
        (Employee, "flags", "light"),
        (Employee, "golongan", "derived"),
        (Award, "name", "owner"),
        (Appraisal, "predicate", "owner"),
        (WorkResult, "sort_order", "light"),
        (TrainingHistory, "name", "append"),
        (TrainingParticipant, "status", "append"),
        (MentoringSession, "topic", "append"),
        (MentoringPair, "status", "owner"),
        (OrgUnit, "name", "central"),
        (Competency, "definition", "central"),
    ],
)
def test_rules(model: type[Record], name: str, rule: str) -> None:
    assert policy(model, name) == rule


def test_every_form_that_travels_is_known() -> None:
    without_form = {"ownership", "training_participant", "attachment"}
    assert shapes().keys() - places().keys() <= without_form
