"""What is said of a bundle before it is opened: a table of cases."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from karier_desktop.services.exchange import verdict
from karier_desktop.services.exchange.verdict import Facts

READY = Facts(
    for_us=True,
    to="2B3C4D5E",
    sender="verified",
    sender_text="",
    readable=True,
    newer=False,
    parts_here=1,
    parts=1,
    earlier="",
    earlier_at=None,
    fits=True,
    last_no=5,
    no=6,
)
MAY = datetime(2026, 5, 12, 3, tzinfo=UTC)


@pytest.mark.parametrize(
    ("change", "state", "words"),
    [
        ({}, "ready", "Siap"),
        ({"for_us": False}, "not_for_us", "2B3C4D5E"),
        ({"sender": "unknown"}, "unknown_office", "belum dikenal"),
        ({"sender": "revoked", "sender_text": "Kartu kantor ini sudah dicabut."}, "unknown_office", "dicabut"),
        ({"newer": True}, "newer", "Perbarui aplikasi; paket disimpan."),
        ({"readable": False}, "damaged", "sangat lama"),
        ({"parts": 3}, "incomplete", "Berkas belum lengkap, minta dikirim ulang. Ada 1 dari 3 bagian."),
        ({"earlier": "done", "earlier_at": MAY}, "done_before", "Paket ini sudah pernah diimpor (12 Mei 2026)."),
        ({"earlier": "unfinished"}, "unfinished", "Impor belum selesai, lanjutkan?"),
        ({"earlier": "unfinished", "fits": False}, "unfinished", "lanjutkan"),
        ({"earlier": "held"}, "ready", "Siap"),
        ({"earlier": "rolled"}, "waits", "mundur ke keadaan lama"),
        ({"fits": False, "no": 7}, "waits", "Paket ini menunggu paket sebelumnya (no. 6)."),
        ({"fits": False, "no": 9}, "waits", "Paket ini menunggu paket sebelumnya (no. 6–8)."),
        ({"fits": False}, "waits", "Paket ini menunggu paket sebelumnya."),
        ({"for_us": False, "sender": "unknown", "newer": True}, "not_for_us", ""),
    ],
)
def test_the_state_and_its_words(change: dict[str, object], state: str, words: str) -> None:
    found, text = verdict.judge(replace(READY, **change))  # type: ignore[arg-type]
    assert found == state
    assert words in text


@pytest.mark.parametrize(
    ("waiting", "last", "gaps"),
    [((), 5, ()), ((6,), 5, ()), ((7,), 5, (6,)), ((7, 9), 5, (6, 8)), ((3,), None, (1, 2)), ((2,), 5, ())],
)
def test_numbers_that_never_came(waiting: tuple[int, ...], last: int | None, gaps: tuple[int, ...]) -> None:
    assert verdict.gaps(waiting, last) == gaps


def test_the_sentence_at_the_end() -> None:
    assert verdict.sentence(214, 3, 1, 0) == "Selesai: 214 baris, 3 perlu diputuskan, 1 mutasi masuk, 0 ditolak"


@pytest.mark.parametrize(
    ("states", "status"),
    [
        ((), 0),
        (("done", "nothing_new"), 0),
        (("done", "held"), 1),
        (("partly",), 1),
        (("done", "rejected"), 1),
        (("rejected", "rejected"), 2),
    ],
)
def test_how_a_command_ends(states: tuple[str, ...], status: int) -> None:
    assert verdict.status_of(states) == status
