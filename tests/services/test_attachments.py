"""Scans: which files are taken, where they belong, what is shown, what is missing, what may go."""

import io
from uuid import UUID, uuid4

import pytest
from PIL import Image
from reportlab.pdfgen.canvas import Canvas
from sqlalchemy.orm import Session

from karier_desktop.models import Attachment
from karier_desktop.rules.problem import KnownError, Refused
from karier_desktop.services import attachments, scan_picture
from karier_desktop.storage import journal
from karier_desktop.storage.blobs import blobs, name_of
from karier_desktop.storage.database import Database
from tests.support.databases import FixedClock
from tests.support.factories import new_employee


def pdf(pages: int = 2) -> bytes:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(200, 300), invariant=1)
    for number in range(pages):
        canvas.drawString(50, 150, f"SK {number + 1}")
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def image(kind: str, size: tuple[int, int] = (400, 600)) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", size, "white").save(buffer, kind)
    return buffer.getvalue()


@pytest.fixture
def person(database: Database) -> UUID:
    return database.write(lambda session: new_employee(session).id).value


@pytest.mark.parametrize(("content", "media"), [(pdf(), "pdf"), (image("JPEG"), "jpeg"), (image("PNG"), "png")])
def test_a_scan_is_kept_and_shown_as_a_picture_made_here(
    database: Database, person: UUID, content: bytes, media: str
) -> None:
    key = attachments.add(database, person, content, "  SK Pangkat III/c ", "rank_history", uuid4())
    (scan,) = attachments.scans(database, person)
    assert (scan.id, scan.title, scan.media, scan.size, scan.here) == (
        key,
        "SK Pangkat III/c",
        media,
        len(content),
        True,
    )
    assert attachments.content(database, scan.sha256) == content
    shown = attachments.picture(database, scan.sha256, width=120)
    assert shown is not None
    assert shown.png.startswith(b"\x89PNG")
    assert Image.open(io.BytesIO(shown.png)).width in (119, 120, 121)
    assert shown.pages == (2 if media == "pdf" else 1)


@pytest.mark.parametrize(
    ("content", "title", "field", "words"),
    [
        (b"", "SK", "file", "bukan PDF"),
        (b"PK\x03\x04zip", "SK", "file", "bukan PDF"),
        (b" %PDF-1.7", "SK", "file", "bukan PDF"),
        (b"MZ\x90\x00", "surat.pdf.exe", "file", "bukan PDF"),
        (b"%PDF-" + bytes(attachments.LARGEST), "SK", "file", "paling besar 20 MB"),
        (pdf(), "  ", "title", "Beri nama"),
        (pdf(), "x" * 201, "title", "200 huruf"),
    ],
)
def test_what_is_no_scan_is_refused(
    database: Database, person: UUID, content: bytes, title: str, field: str, words: str
) -> None:
    with pytest.raises(Refused) as caught:
        attachments.add(database, person, content, title)
    assert [problem.field for problem in caught.value.problems] == [field]
    assert words in caught.value.problems[0].text
    assert attachments.scans(database, person) == ()
    assert blobs(database).get(name_of(content)) is None


def test_a_scan_of_nobody_is_told(database: Database) -> None:
    with pytest.raises(KnownError):
        attachments.add(database, uuid4(), pdf(), "SK")


def test_the_content_is_there_before_the_row(database: Database, person: UUID, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(session: Session, *args: object) -> None:
        raise RuntimeError("power cut")

    monkeypatch.setattr(attachments, "_add", fail)
    with pytest.raises(RuntimeError):
        attachments.add(database, person, pdf(), "SK")
    assert attachments.content(database, name_of(pdf())) == pdf()
    assert attachments.scans(database, person) == ()


def test_the_same_paper_twice_is_stored_once(database: Database, person: UUID) -> None:
    attachments.add(database, person, pdf(), "SK pertama")
    attachments.add(database, person, pdf(), "SK kedua")
    assert len(attachments.scans(database, person)) == 2
    assert database.read(lambda session: session.query(Attachment.sha256).distinct().count()) == 1


def test_a_removed_scan_goes_to_the_bin_and_keeps_its_content(database: Database, person: UUID) -> None:
    key = attachments.add(database, person, pdf(), "SK")
    database.write(attachments.remove, key)
    assert attachments.scans(database, person) == ()
    assert attachments.missing(database) == []
    assert attachments.content(database, name_of(pdf())) == pdf()


def test_history_of_the_person_names_the_scan(database: Database, person: UUID) -> None:
    attachments.add(database, person, pdf(), "SK Pangkat")
    labels = [entry.label for entry in database.read(journal.history, person)]
    assert "Menyimpan pindaian: SK Pangkat" in labels


def test_a_scan_that_has_not_come_shows_as_missing(database: Database, person: UUID) -> None:
    row = {"table_name": "", "record_id": None, "title": "SK", "sha256": name_of(pdf()), "size": 1, "media": "pdf"}
    database.write(attachments._add, person, row)
    (scan,) = attachments.scans(database, person)
    assert not scan.here
    assert attachments.missing(database) == [name_of(pdf())]
    assert attachments.picture(database, scan.sha256) is None
    assert attachments.arrived(database, scan.sha256, pdf())
    assert attachments.missing(database) == []


@pytest.mark.parametrize("found", [pdf(3), b"%PDF-other", b"", b"MZ"])
def test_a_content_that_is_not_what_it_says_or_not_wanted_is_not_kept(
    database: Database, person: UUID, found: bytes
) -> None:
    attachments.add(database, person, pdf(), "SK")
    assert not attachments.arrived(database, name_of(pdf()), found)
    assert not attachments.arrived(database, name_of(found), found)


def test_orphans_go_after_thirty_days(database: Database, person: UUID, clock: FixedClock) -> None:
    attachments.add(database, person, pdf(), "SK")
    clock.moment = clock.moment.now(clock.moment.tzinfo)
    orphan = blobs(database).put(b"%PDF-orphan")
    clock.advance(days=29)
    assert attachments.sweep(database) == 0
    clock.advance(days=2)
    assert attachments.sweep(database) == 1
    assert attachments.content(database, orphan) is None
    assert attachments.content(database, name_of(pdf())) == pdf()


@pytest.mark.parametrize(
    ("content", "media"),
    [
        (b"%PDF-1.7 nothing more", "pdf"),
        (b"\xff\xd8\xff", "jpeg"),
        (b"\x89PNG\r\n\x1a\n" + b"x" * 100, "png"),
        (pdf()[:-200], "jpeg"),
        (image("PNG")[:60], "png"),
    ],
)
def test_a_file_that_cannot_be_read_is_only_not_shown(content: bytes, media: str) -> None:
    assert scan_picture.draw(content, media, 0, 800) is None


@pytest.mark.parametrize(("page", "found"), [(-1, False), (0, True), (1, True), (2, False)])
def test_pages(page: int, found: bool) -> None:
    assert (scan_picture.draw(pdf(), "pdf", page, 300) is not None) == found


def test_a_picture_that_would_fill_the_memory_is_not_opened() -> None:
    assert scan_picture.draw(bomb(20_000, 20_000), "png", 0, 800) is None


def bomb(width: int, height: int) -> bytes:
    """A PNG of a few bytes that says it is as large as a wall."""
    content = bytearray(image("PNG", (1, 1)))
    content[16:24] = width.to_bytes(4, "big") + height.to_bytes(4, "big")
    return bytes(content)


def test_a_page_as_large_as_a_wall_is_drawn_small() -> None:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(14_000, 2), invariant=1)
    canvas.showPage()
    canvas.save()
    shown = scan_picture.draw(buffer.getvalue(), "pdf", 0, 10**9)
    assert shown is not None
    assert Image.open(io.BytesIO(shown.png)).width <= scan_picture.WIDEST + 1
