"""What the page of appraisals says of measures, names and states."""

from typing import Any

import pytest
from PySide6.QtGui import QFontMetricsF

from karier_desktop.models import new_id
from karier_desktop.queries.appraisal_queue import Progress, QueueRow
from karier_desktop.ui import theme
from karier_desktop.ui.pages.appraisal_text import Column, Paragraph, broken
from karier_desktop.ui.pages.appraisal_words import (
    list_badge,
    measure_words,
    reached_percent,
    section_words,
    short_name,
    state_words,
)


@pytest.mark.parametrize(
    ("target", "reached", "percent"),
    [
        ("480", "512", 107),
        ("1.250 dokumen", "1.000 dokumen", 80),
        ("6 desa", "8 desa", 133),
        ("2,5 hari", "2,5 Hari", 100),
        ("90 %", "88 %", None),  # a share of a share says something else
        ("6 desa", "8 kali", None),
        ("0", "5", None),
        ("lengkap", "lengkap", None),
        ("480 (4 kali)", "512", None),
        ("", "", None),
    ],
)
def test_a_share_is_told_only_of_counts_of_the_same(target: str, reached: str, percent: int | None) -> None:
    assert reached_percent(target, reached) == percent


def measure(**over: Any) -> dict[str, Any]:
    return {"indicator": "Jumlah pasien", "aspect": "kuantitas", "target": "480", "realisation": "512", **over}


@pytest.mark.parametrize(
    ("indicators", "words"),
    [
        ([], ""),
        ([measure()], "target 480, terlaksana 512, 107 %"),
        ([measure(aspect="waktu")], "target 480, terlaksana 512"),
        ([measure(realisation="")], "target 480"),
        ([measure(target="", realisation=" 512\npasien ")], "terlaksana 512 pasien"),
        ([measure(target="", realisation="")], "Jumlah pasien"),
        (
            [measure(), measure(indicator="Waktu tanggap", aspect="waktu", target="5 menit", realisation="")],
            "Jumlah pasien: target 480, terlaksana 512, 107 %; Waktu tanggap: target 5 menit",
        ),
    ],
)
def test_what_a_result_is_measured_by(indicators: list[dict[str, Any]], words: str) -> None:
    assert measure_words(indicators) == words


def test_sections() -> None:
    assert (section_words(3, 1), section_words(2, 0)) == ("3 utama, 1 tambahan", "2 utama")


@pytest.mark.parametrize(
    ("progress", "words"),
    [
        (None, "belum"),
        (Progress(new_id(), 1, "rencana"), "belum"),
        (Progress(new_id(), 1, "berjalan"), "menunggu umpan balik"),
        (Progress(new_id(), 1, "berjalan", done=9, lines=11), "sedang dinilai, 9 dari 11"),
        (Progress(new_id(), 1, "berjalan", lines=11, heard=True), "siap dinilai"),
        (Progress(new_id(), 1, "dinilai", done=11, lines=11), "tinggal ditetapkan"),
        (Progress(new_id(), 1, "selesai", "baik"), "selesai, Baik"),
    ],
)
def test_states(progress: Progress | None, words: str) -> None:
    assert state_words(QueueRow(new_id(), "Wagiman", "", "", "", "", progress), "Baik") == words


@pytest.mark.parametrize(
    ("state", "predicate", "words"),
    [
        ("selesai", "Baik", "Ditetapkan"),
        ("dinilai", "", "Belum ditetapkan"),
        ("berjalan", "", "Berjalan"),
        ("rencana", "", "Rencana"),
        ("lama", "", "lama"),
    ],
)
def test_badges_of_the_list(state: str, predicate: str, words: str) -> None:
    assert list_badge(state, predicate).text == words


def test_a_long_name_keeps_its_first_and_last_word() -> None:
    font = theme.current().font("strong")
    wide = QFontMetricsF(font).horizontalAdvance
    name = "Abdul Rahman Hasanuddin Daeng Mattiro"
    assert short_name(name, font, wide(name) + 1) == name
    assert short_name(name, font, wide(name) - 1) == "Abdul Rahman H. Daeng Mattiro"
    assert short_name(name, font, 10) == "Abdul R. H. D. Mattiro"
    assert short_name("Wagiman", font, 10) == "Wagiman"


def test_text_breaks_between_words_and_its_last_line_takes_the_rest() -> None:
    metrics = QFontMetricsF(theme.current().font("body"))
    wide = metrics.horizontalAdvance("satu dua")
    assert broken("satu dua tiga empat", metrics, wide + 1) == ["satu dua", "tiga", "empat"]
    assert broken("satu dua tiga empat", metrics, wide + 1, 2) == ["satu dua", "tiga empat"]
    assert broken("", metrics, 100) == []
    assert Column([Paragraph("satu dua tiga empat", most=2)], wide + 1).shortened
    assert not Column([Paragraph("satu dua tiga empat")], wide + 1).shortened
