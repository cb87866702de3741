"""The rank, post and diploma that many people have now, one row each: rules/career.py for one person, in SQL."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Row, case, func, or_, select
from sqlalchemy.orm import Session

from karier_desktop.models import Education, Employee, PositionHistory, RankHistory
from karier_desktop.queries.exchange.places import among

Found = Mapping[Any, Row[Any]]
_NAMED = ("name", "front_title", "back_title", "nip", "old_nip")


def persons(session: Session, keys: Collection[str], columns: Sequence[str]) -> Sequence[Row[Any]]:
    """These people with the parts of their line and these columns."""
    wanted = (getattr(Employee, name) for name in ("id", *_NAMED, *columns))
    return session.execute(select(*wanted).where(among(session, Employee.id, keys))).all()


def ranks(session: Session, keys: Collection[str]) -> Found:
    """The newest rank of each."""
    columns = (RankHistory.golongan, RankHistory.effective_date, RankHistory.grade_service_months)
    return _first(session, RankHistory, keys, columns, _newest(RankHistory))


def posts(session: Session, keys: Collection[str], today: date) -> Found:
    """The newest post of each that has not ended."""
    table = PositionHistory
    columns = (table.position, table.position_kind, table.functional_level, table.echelon, table.effective_date)
    held = (table.position != "", or_(table.end_date.is_(None), table.end_date >= today))
    return _first(session, table, keys, columns, _newest(table), *held)


def schools(session: Session, keys: Collection[str], levels: Mapping[str, int]) -> Found:
    """The highest diploma of each; `levels` tells how high a level stands."""
    height = case(levels, value=Education.level, else_=0) if levels else Education.level
    order = (height.desc(), func.coalesce(Education.graduation_year, 0).desc(), Education.id.desc())
    columns = (Education.level, Education.name, Education.graduation_year)
    return _first(session, Education, keys, columns, order)


def _newest(table: type[RankHistory] | type[PositionHistory]) -> tuple[ColumnElement[Any], ...]:
    return table.effective_date.is_not(None).desc(), table.effective_date.desc(), table.id.desc()


def _first(
    session: Session,
    table: type[RankHistory] | type[PositionHistory] | type[Education],
    keys: Collection[str],
    columns: Sequence[Any],
    order: Sequence[ColumnElement[Any]],
    *where: ColumnElement[bool],
) -> Found:
    place = func.row_number().over(partition_by=table.employee_id, order_by=order).label("place")
    # Asked in this roundabout way, SQLite looks people up instead of walking all rows that are not in the bin.
    stands = case((table.deleted_at.is_(None), 1), else_=0) == 1
    rows = select(table.employee_id, *columns, place).where(among(session, table.employee_id, keys), stands, *where)
    first = rows.subquery()
    return {row.employee_id: row for row in session.execute(select(first).where(first.c.place == 1))}
