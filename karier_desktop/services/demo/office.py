"""The invented office itself: profile and emblem, units, competency dictionary, signers."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.catalog.competency import COMPETENCY, LEVELS
from karier_desktop.catalog.entity import Draft
from karier_desktop.catalog.office import OFFICE_PROFILE, ORG_UNIT, SIGNER
from karier_desktop.models import Competency
from karier_desktop.paths import resources
from karier_desktop.rules.names import full_name
from karier_desktop.rules.service_time import add_months
from karier_desktop.services import competency, office, records
from karier_desktop.services.demo.person import Person, World
from karier_desktop.services.demo.plan import ROOT, UnitPlan
from karier_desktop.services.demo.sources import source
from karier_desktop.services.demo.team import Team
from karier_desktop.storage.context import rules, today


def name_office(session: Session) -> None:
    """Letterhead, address and habits over what the new office was made with."""
    words = source("office")
    profile = office.profile_id(session)
    assert profile is not None
    found = records.load(session, OFFICE_PROFILE, profile)
    draft: Draft = {
        **found.draft,
        "name": full_office_name(),
        "agency": words["agency"],
        "city": words["capital"],
        "unit_code": "DINKES",
        **{name: words[name] for name in ("letterhead", "address_lines", "copies")},
    }
    records.save(session, office.PROFILE_SUBJECT, profile, draft, found.version)
    office.set_logo(session, (resources() / "logo" / "contoh.png").read_bytes())


def full_office_name() -> str:
    """As it stands on letters."""
    words = source("office")
    return f"{words['name']} Kabupaten {words['regency']}"


def add_units(session: Session, units: Sequence[UnitPlan]) -> dict[str, UUID]:
    """The tree, parents first; ids by key."""
    ids: dict[str, UUID] = {}
    for order, unit in enumerate(units):
        draft = {
            **ORG_UNIT.blank(),
            "name": full_office_name() if unit.key == ROOT else unit.name,
            "short_name": unit.short,
            "code": unit.code,
            "head_position": unit.head,
            "parent_id": ids.get(unit.parent),
            "sort_order": order,
        }
        ids[unit.key] = records.save(session, office.UNIT_SUBJECT, None, draft, None).id
    return ids


def add_competencies(session: Session) -> dict[str, UUID]:
    """Levels for the shipped entries, and the technical ones of a health office; ids by key."""
    general = [
        (row.key, row.text("name"), row.text("group"), "") for row in rules(session).rows("competency", today(session))
    ]
    technical = [(t["code"], t["name"], "teknis", t["definition"]) for t in source("competency")["technical"]]
    known = {code: found for code, found in session.execute(select(Competency.code, Competency.id)) if code}
    ids = {}
    for code, name, kind, definition in [*general, *technical]:
        found = records.load(session, COMPETENCY, known[code]) if code in known else None
        draft = {**(found.draft if found else COMPETENCY.blank()), "code": code, "name": name, "kind": kind}
        draft.update(definition=definition, levels=_levels(name))
        saved = records.save(
            session, competency.SUBJECT, found.id if found else None, draft, found.version if found else None
        )
        ids[code] = saved.id
    return ids | {t["key"]: ids[t["code"]] for t in source("competency")["technical"]}


def add_signers(session: Session, team: Team) -> None:
    """The head, the secretary on his behalf, the head of personnel as substitute last year, and the regent."""
    by_unit, world, words = team.heads, team.world, source("office")
    head = by_unit[ROOT]
    _sign(session, world, head, position=f"Kepala {full_office_name()}", is_default=True)
    if "sekretariat" in by_unit:
        _sign(
            session,
            world,
            by_unit["sekretariat"],
            position="Sekretaris",
            mode="a.n.",
            on_behalf_of=f"Kepala {full_office_name()}",
        )
    if "umum" in by_unit:
        end = add_months(world.today, -5)
        period = {"valid_from": add_months(end, -1), "valid_to": end}
        _sign(session, world, by_unit["umum"], position="Kepala Dinas", mode="Plh.", **period)
    regent = {**SIGNER.blank(), "name": "Drs. Aloysius Wutun Lamanepa", "position": words["official"].upper()}
    regent.update(state_official=True, valid_from=world.today.replace(year=world.today.year - 1, month=2, day=20))
    records.save(session, office.SIGNER_SUBJECT, None, regent, None)


def _sign(session: Session, world: World, person: Person, **values: object) -> None:
    rank = world.book.row("golongan", person.ranks[-1].golongan, world.today)
    draft = {
        **SIGNER.blank(),
        "name": full_name(person.front, person.named.name, person.back),
        "nip": person.nip,
        "rank": rank.text("rank_name") if rank else "",
        "valid_from": person.posts[-1].since,
        **values,
    }
    records.save(session, office.SIGNER_SUBJECT, None, draft, None)


def _levels(name: str) -> list[Mapping[str, object]]:
    texts = source("competency")["levels"]
    return [
        {**LEVELS.blank(), "level": n, "description": text.format(x=name.lower())} for n, text in enumerate(texts, 1)
    ]
