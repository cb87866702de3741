"""What the page of appraisals says of states and measures."""

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontMetricsF

from karier_desktop.queries.appraisal_queue import QueueRow
from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.predicate import Share
from karier_desktop.ui.i18n import catalogue
from karier_desktop.ui.theme import Kind
from karier_desktop.ui.widgets.badge import BadgeValue

_AMOUNT = re.compile(r"(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?\s*(\D*)")
COUNTED = ("", "kuantitas")
"""Aspects of which more is better, so that a share reached may be told."""


def tr(text: str) -> str:
    """Translate in this module's context."""
    return QCoreApplication.translate("AppraisalWords", text)


def state_words(row: QueueRow, predicate: str) -> str:
    """`sedang dinilai, 9 dari 11`; `predicate` is the name of the one decided."""
    if row.state == "selesai":
        return tr("selesai, {0}").format(predicate)
    if row.progress is not None and row.progress.status == "dinilai":
        return tr("tinggal ditetapkan")
    if row.state == "sedang" and row.progress is not None:
        if not row.progress.done:
            return tr("siap dinilai")
        return tr("sedang dinilai, {0} dari {1}").format(row.progress.done, row.progress.lines)
    return tr("menunggu umpan balik") if row.state == "menunggu" else tr("belum")


STATE_ICONS: Mapping[str, tuple[str, Kind | None]] = {
    "sedang": ("circle-play", None),
    "menunggu": ("circle-pause", "attention"),
    "belum": ("circle-dashed", "neutral"),
    "selesai": ("circle-check", "done"),
}
"""Icon and colour by state; without a kind it is the accent."""


def decision_badge(*, decided: bool) -> BadgeValue:
    """Does the predicate stand?"""
    return BadgeValue("done", tr("Ditetapkan")) if decided else BadgeValue("neutral", tr("Sementara"))


def list_badge(state: str, predicate: str) -> BadgeValue:
    """The state in the list of all appraisals."""
    values = {
        "selesai": BadgeValue("done", tr("Ditetapkan"), quiet=True),
        "dinilai": BadgeValue("attention", tr("Belum ditetapkan")),
        "berjalan": BadgeValue("information", tr("Berjalan"), icon="circle-play"),
        "rencana": BadgeValue("neutral", tr("Rencana")),
    }
    return values.get("selesai" if predicate else state, BadgeValue("neutral", state))


def measure_words(indicators: Sequence[Mapping[str, Any]]) -> str:
    """`target 480, terlaksana 512, 107 %`; several measures with what each is about."""
    if len(indicators) == 1:
        return _measure(indicators[0]) or indicators[0]["indicator"]
    said = [(one["indicator"], _measure(one)) for one in indicators]
    return "; ".join(f"{what}: {measure}" if measure else what for what, measure in said)


def _measure(indicator: Mapping[str, Any]) -> str:
    target, reached = (_one_line(indicator.get(name)) for name in ("target", "realisation"))
    parts = [tr("target {0}").format(target)] if target else []
    if reached:
        parts.append(tr("terlaksana {0}").format(reached))
    share = reached_percent(target, reached) if indicator.get("aspect") in COUNTED else None
    if share is not None:
        parts.append(tr("{0} %").format(share))
    return ", ".join(parts)


def reached_percent(target: str, reached: str) -> int | None:
    """How much of a target was reached, when both are counts of the same thing; of shares (`90 %`) it would mislead."""
    wanted, had = _amount(target), _amount(reached)
    if wanted is None or had is None or not wanted[0] or wanted[1] != had[1] or "%" in wanted[1]:
        return None
    return int(had[0] * 100 / wanted[0] + Decimal("0.5"))


def _amount(text: str) -> tuple[Decimal, str] | None:
    found = _AMOUNT.fullmatch(text)
    if found is None:
        return None
    whole, part, unit = found.groups()
    return Decimal(f"{whole.replace('.', '')}.{part or 0}"), unit.strip().casefold()


def _one_line(text: str | None) -> str:
    return " ".join((text or "").split())


def section_words(main: int, second: int) -> str:
    """`3 utama, 1 tambahan`."""
    said = tr("{0} utama").format(main)
    return f"{said}, {tr('{0} tambahan').format(second)}" if second else said


def share_words(share: Share) -> str:
    """A line of the distribution as it is read out."""
    said = tr("{0}: {1} orang, {2} %").format(catalogue(share.name), share.count, share.percent)
    return f"{said}, {tr('paling banyak {0} %').format(share.limit)}" if share.limit is not None else said


def predicate_name(book: RuleBook, row: QueueRow, day: Any) -> str:
    """The name of the predicate decided; empty while there is none."""
    decided = row.progress.predicate if row.progress is not None else ""
    return catalogue(book.label("predicate", decided, day)) if decided else ""


def short_name(name: str, font: QFont, room: float) -> str:
    """A name that is too long keeps its first and last word; those between become initials, the longest first."""
    metrics, words = QFontMetricsF(font), name.split()
    for number in sorted(range(1, len(words) - 1), key=lambda i: -len(words[i])):
        if metrics.horizontalAdvance(" ".join(words)) <= room:
            break
        words[number] = f"{words[number][0]}."
    return " ".join(words)
