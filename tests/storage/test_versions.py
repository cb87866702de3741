"""The text in which a row keeps where its values come from."""

import pytest

from karier_desktop.models import Employee, OfficeProfile, RankHistory
from karier_desktop.storage.versions import Titik, edited, fresh, fresh_many, replicated


def test_new_rows() -> None:
    assert fresh(Titik(3, 41)) == '{"d":[3,41]}'
    assert fresh(Titik(3, 41, 2)) == '{"d":[3,41,2]}'
    assert fresh_many(3, range(1, 3)) == ['{"d":[3,1]}', '{"d":[3,2]}']


@pytest.mark.parametrize(
    ("before", "fields", "titik", "after"),
    [
        ('{"d":[1,1]}', {"name"}, Titik(1, 5), '{"c":[[1,5]],"d":[1,1],"x":{"name":[1,5]}}'),
        ('{"d":[1,1]}', {"name"}, Titik(2, 5, 3), '{"c":[[1,1],[2,5]],"d":[1,1],"x":{"name":[2,5,3]}}'),
        ('{"c":[[1,9]],"d":[1,1]}', {"name"}, Titik(1, 5), '{"c":[[1,9]],"d":[1,1],"x":{"name":[1,5]}}'),
        ('{"d":[1,5],"x":{"name":[1,2]}}', {"name"}, Titik(1, 5), '{"d":[1,5]}'),
        ('{"d":[1,5,2]}', {"name"}, Titik(1, 5, 2), '{"d":[1,5,2]}'),
        ('{"d":[1,1],"u":{"a":[[2,1],0],"name":[[2,1],""]}}', {"name"}, Titik(1, 5),
         '{"c":[[1,5]],"d":[1,1],"u":{"a":[[2,1],0]},"x":{"name":[1,5]}}'),
        ("", {"name"}, Titik(1, 5), '{"d":[1,5]}'),
    ],
)  # fmt: skip
def test_an_edit(before: str, fields: set[str], titik: Titik, after: str) -> None:
    assert edited(before, fields, titik) == after


def test_what_travels() -> None:
    assert {"name", "deleted_at", "owner_office", "flags"} <= replicated(Employee)
    assert not {"golongan", "search_text", "id", "version", "deleted_by", "_cn", "cn"} & replicated(Employee)
    assert {"golongan", "effective_date", "employee_id"} <= replicated(RankHistory)
    assert replicated(OfficeProfile) == frozenset()
