"""How an office prints and who signs for it."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from karier_desktop.models import OfficeProfile, OrgUnit, Signer


@dataclass(frozen=True)
class Office:
    """The letterhead and habits of an office (forms.md 1.2). Margins in millimetres: top, right, bottom, left."""

    name: str
    agency: str = ""
    letterhead: tuple[str, ...] = ()
    address_lines: tuple[str, ...] = ()
    city: str = ""
    paper: str = "F4"
    margins: tuple[int, int, int, int] = (20, 20, 25, 30)
    letter_font: str = "Liberation Sans"
    emblem: str = "logo"
    logo: bytes | None = None
    copies: tuple[str, ...] = ()
    stamp_space: bool = True


@dataclass(frozen=True)
class Official:
    """Who signs. `on_behalf_of` holds the giver of the authority, for `u.b.` also the one between, each on its line."""

    name: str
    position: str
    rank: str = ""
    nip: str = ""
    mode: str = "definitif"
    on_behalf_of: str = ""
    state_official: bool = False
    valid_from: date | None = None
    valid_to: date | None = None

    def signs_on(self, day: date) -> bool:
        """Whether the authority holds on that date."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)


def gather_office(session: Session) -> Office:
    """The profile of the office; a nameless one before the first start is finished."""
    query = select(OfficeProfile).where(OfficeProfile.deleted_at.is_(None)).order_by(OfficeProfile.id).limit(1)
    profile = session.scalar(query)
    if profile is None:
        return Office("")
    return Office(
        name=profile.name,
        agency=profile.agency,
        letterhead=tuple(profile.letterhead),
        address_lines=tuple(profile.address_lines),
        city=profile.city,
        paper=profile.paper,
        margins=(profile.margin_top_mm, profile.margin_right_mm, profile.margin_bottom_mm, profile.margin_left_mm),
        letter_font=profile.letter_font,
        emblem=profile.emblem,
        logo=profile.logo,
        copies=tuple(profile.copies),
        stamp_space=profile.stamp_space,
    )


def gather_signer(session: Session, day: date, signer_id: UUID | None = None) -> Official | None:
    """The signer asked for, else the one who signs by default on that day; None when nobody may."""
    query = select(Signer).where(Signer.deleted_at.is_(None))
    if signer_id is not None:
        query = query.where(Signer.id == signer_id)
    else:
        query = query.where(
            or_(Signer.valid_from.is_(None), Signer.valid_from <= day),
            or_(Signer.valid_to.is_(None), Signer.valid_to >= day),
        )
    found = session.scalar(query.order_by(Signer.is_default.desc(), Signer.valid_from.desc(), Signer.id).limit(1))
    return _official(found) if found else None


def _official(signer: Signer) -> Official:
    return Official(
        name=signer.name,
        position=signer.position,
        rank=signer.rank,
        nip=signer.nip,
        mode=signer.mode,
        on_behalf_of=signer.on_behalf_of,
        state_official=signer.state_official,
        valid_from=signer.valid_from,
        valid_to=signer.valid_to,
    )


def unit_title(session: Session, unit_id: UUID | None) -> str:
    """What stands under the title of a list: the unit asked for, else the whole office."""
    if unit_id is not None:
        return session.scalar(select(OrgUnit.name).where(OrgUnit.id == unit_id)) or ""
    return gather_office(session).name
