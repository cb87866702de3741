"""What stands around a career: family, courses, medals, sanctions, measured competencies, addresses."""

import random
from collections.abc import Iterator
from datetime import date, timedelta

from karier_desktop.catalog.career import AWARDS, SANCTIONS, TRAININGS
from karier_desktop.catalog.entity import Children, Draft
from karier_desktop.catalog.person import FAMILY
from karier_desktop.rules.service_time import add_months
from karier_desktop.services.demo.person import Person, World
from karier_desktop.services.demo.sources import source

JOBS = ("Guru", "Wiraswasta", "Petani", "Nelayan", "PNS", "Pegawai swasta", "Ibu rumah tangga", "Perawat", "Tukang")


def row(children: Children, **values: object) -> Draft:
    """A row with its defaults."""
    return {**children.blank(), **values}


def contact(rng: random.Random, person: Person) -> Draft:
    """Telephone, mail and address; numbers that no one was given, addresses nobody can reach."""
    office = source("office")
    words = [word.lower() for word in person.named.name.replace(".", "").replace("-", " ").split()]
    street, village = rng.choice(office["streets"]), rng.choice(office["villages"])
    number = f"RT {rng.randint(1, 12):03} RW {rng.randint(1, 6):03}"
    return {
        "phone": f"08009{rng.randrange(10**7):07}",
        "email": f"{words[0]}.{words[-1]}{rng.randrange(10, 99)}@contoh.example",
        "address": f"Jalan {street} {number}, {village}, {office['capital']}",
    }


def nik(rng: random.Random, person: Person) -> str:
    """A NIK of a region that does not exist."""
    day = person.birth.day + (40 if person.sex == "P" else 0)
    return f"9999{rng.randint(1, 20):02}{day:02}{person.birth:%m%y}{rng.randint(1, 60):04}"


def family(rng: random.Random, world: World, person: Person) -> Iterator[Draft]:
    """Spouse and children, for those who are married."""
    today, age = world.today, world.today.year - person.birth.year
    if age < 27 or rng.random() < 0.14:
        return
    region, other = person.named.region, "P" if person.sex == "L" else "L"
    married = date(min(person.birth.year + rng.randint(24, 30), today.year - 1), rng.randint(1, 12), rng.randint(3, 25))
    birth = date(person.birth.year + rng.randint(-4, 4), rng.randint(1, 12), rng.randint(1, 28))
    yield row(
        FAMILY,
        relation="istri" if other == "P" else "suami",
        name=world.names.relative(rng, other, region),
        sex=other,
        birth_place=world.names.birth_place(rng, region),
        birth_date=birth,
        married_on=married,
        occupation=rng.choice([job for job in JOBS if other == "P" or job != "Ibu rumah tangga"]),
        allowance=True,
    )
    for number in range(rng.choice((0, 1, 2, 2, 2, 3))):
        born = add_months(married, 12 + 26 * number) + timedelta(days=rng.randrange(150))
        if born >= today:
            return
        sex = rng.choice("LP")
        name = world.names.relative(rng, sex, region)
        young = born > add_months(today, -12 * 21)
        place = world.names.birth_place(rng, region)
        yield row(
            FAMILY,
            relation="anak",
            name=name,
            sex=sex,
            birth_place=place,
            birth_date=born,
            allowance=young and number < 2,
        )


def courses(rng: random.Random, world: World, person: Person) -> Iterator[Draft]:
    """Courses of earlier years: for beginners, for leaders, for the work, and short ones of this and last year."""
    today = world.today
    if person.kind == "PNS" and add_months(person.start, 8) < today:
        group = person.ranks[0].golongan.split("/")[0]
        yield _course(
            rng, f"Pelatihan Dasar CPNS Golongan {group}", "13", add_months(person.start, 7), 18, 144, "BKPSDM"
        )
    if person.course is not None:
        day = min(add_months(person.posts[-1].since, 8), add_months(today, -2))
        leadership = _course(rng, person.course[1], "1", day, 60, 300, "Pusat Pelatihan Manajemen ASN Samudra")
        yield {**leadership, "structural_level": person.course[0]}
    programs = [program for program in source("training")["programs"] if person.work in program["fields"]]
    years = range(max(person.start.year + 1, today.year - 9), today.year - 1)
    for year in sorted(rng.sample(years, min(len(years), rng.randint(1, 3)))):
        if programs:
            chosen = rng.choice(programs)
            day = date(year, rng.randint(2, 11), rng.randint(1, 24))
            yield _course(rng, chosen["name"], chosen["kind"], day, chosen["days"], chosen["jp"], "Bapelkes Samudra")
    yield from _short(rng, person, today)


def awards(rng: random.Random, world: World, person: Person) -> Iterator[Draft]:
    """The medal for 10, 20 and 30 years, some years after it was due; now and then a praise of the office."""
    service = person.service(world.today)
    for kind, years in (("X", 10), ("XX", 20), ("XXX", 30)):
        if person.kind == "PNS" and service > years + 1 and rng.random() < 0.8:
            day = date(person.start.year + years + 1, 8, 17)
            name = f"Satyalancana Karya Satya {kind} Tahun"
            number = f"{rng.randint(10, 99)}/TK/Tahun {day.year}"
            yield row(
                AWARDS,
                kind=kind,
                name=name,
                awarded_on=day,
                year=day.year,
                decree_number=number,
                decree_date=day - timedelta(days=9),
                decree_official="Presiden Republik Indonesia",
            )
    if rng.random() < 0.06:
        year = world.today.year - rng.randint(1, 3)
        if year > person.start.year:
            day = date(year, 11, 12)
            yield row(AWARDS, kind="lain", name="Tenaga Kesehatan Teladan Kabupaten", awarded_on=day, year=year)


SANCTION_CASES = (
    ("ringan", "teguran_tertulis", 400, 0, "Tidak masuk kerja 5 hari tanpa alasan yang sah dalam satu tahun."),
    ("sedang", "tukin_6", 95, 6, "Tidak masuk kerja 12 hari tanpa alasan yang sah dalam satu tahun."),
    ("ringan", "tidak_puas", 820, 0, "Tidak masuk kerja 8 hari tanpa alasan yang sah dalam satu tahun."),
    ("sedang", "tukin_9", 1500, 9, "Tidak masuk kerja 15 hari tanpa alasan yang sah dalam satu tahun."),
)


def sanction(world: World, case: int) -> Draft:
    """One of a few discipline sanctions."""
    level, kind, ago, months, reason = SANCTION_CASES[case]
    day = world.today - timedelta(days=ago)
    end = add_months(day, months) - timedelta(days=1) if months else day
    return row(
        SANCTIONS,
        level=level,
        kind=kind,
        article="Pasal 4 huruf f PP 94/2021",
        start_date=day,
        end_date=end,
        reason=reason,
        decree_number=f"862/{20 + case}/BKPSDM/{day.year}",
        decree_date=day - timedelta(days=4),
        decree_official=source("office")["personnel_office"],
    )


def _course(rng: random.Random, name: str, kind: str, start: date, days: int, jp: int, provider: str) -> Draft:
    end = start + timedelta(days=days - 1)
    return row(
        TRAININGS,
        name=name,
        kind=kind,
        provider=provider,
        place=rng.choice(("Samudra", "Nunsena")),
        start_date=start,
        end_date=end,
        jp=jp,
        certificate_number=f"{rng.randrange(1, 10**6):06}/{kind.zfill(2)}/{end.year}",
        certificate_date=end,
    )


def _short(rng: random.Random, person: Person, today: date) -> Iterator[Draft]:
    for year, most in ((today.year - 1, 3), (today.year, 2)):
        for course in rng.sample(source("training")["short"], rng.randint(0, most)):
            day = date(year, 1, 5) + timedelta(days=rng.randrange(350))
            if person.start < day <= today:
                yield _course(rng, course["name"], course["kind"], day, 1, course["jp"], course["provider"])
