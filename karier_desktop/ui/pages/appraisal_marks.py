"""An appraisal while it is scored, without any widget: its lines, what they point to, what was decided."""

from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from karier_desktop.catalog.appraisal import APPRAISAL, BEHAVIOURS
from karier_desktop.catalog.appraisal_checks import AXES, day_of, departs, has_feedback, suggestion
from karier_desktop.catalog.entity import Draft
from karier_desktop.rules.predicate import Outcome, Suggestion, outcome
from karier_desktop.services.forms import FormData
from karier_desktop.services.records import Loaded
from karier_desktop.ui.forms.keeper import drafts_in
from karier_desktop.ui.forms.state import FormState
from karier_desktop.ui.i18n import catalogue
from karier_desktop.ui.pages.appraisal_words import measure_words

SECOND = "tambahan"
DECISION = ("predicate", "decided_by", "decided_on")


@dataclass(frozen=True)
class Line:
    """A line to score. `index` is its row in the draft (none: not there yet), `key` the behaviour it is about."""

    axis: str
    index: int | None
    number: int
    title: str
    detail: str = ""
    key: str = ""
    guides: tuple[str, ...] = ()
    expectation: str = ""
    score: int | None = None
    noted: bool = False
    second: bool = False


class Marks:
    """One appraisal being scored: the draft of its form, seen as lines, two ratings and a decision."""

    def __init__(self, data: FormData) -> None:
        if data.loaded is None:
            raise ValueError("only a stored appraisal can be scored")
        self.id: UUID = data.loaded.id
        self.version = data.loaded.version
        self.kept = data.unfinished
        self.person = data.names.get(("employee", data.loaded.draft["employee_id"]), "")
        self.form = FormState(APPRAISAL, data.context, data.loaded.draft, reasons=data.loaded.reasons)
        if data.unfinished is not None:
            draft, original = drafts_in(APPRAISAL, data.unfinished.content)
            self.form = FormState(APPRAISAL, data.context, original or data.loaded.draft, draft=draft)
            self.version = data.unfinished.seen_version or data.loaded.version
        self.ratings = data.context.rules.rows("rating", self.day)

    # Reading

    @property
    def draft(self) -> Draft:
        """The values as they are now."""
        return self.form.draft

    @property
    def day(self) -> date:
        """The date whose rules judge this appraisal."""
        return day_of(self.form.draft, self.form.context.today)

    @property
    def changed(self) -> bool:
        """Is there anything to save?"""
        return self.form.changed

    @property
    def decided(self) -> bool:
        """Does the predicate stand?"""
        return bool(self.draft["predicate"])

    @property
    def reopened(self) -> bool:
        """Was a predicate taken back by changing a rating, and not yet decided anew?"""
        return bool(self.form.original["predicate"]) and not self.decided

    def results(self) -> list[Line]:
        """The planned results, first the main ones."""
        rows = [(i, row) for i, row in enumerate(self.draft["results"]) if not row.get("removed")]
        rows.sort(key=lambda pair: pair[1].get("section") == SECOND)
        return [_result(number, i, row) for number, (i, row) in enumerate(rows, 1)]

    def behaviours(self) -> list[Line]:
        """The seven values in the order of the regulation, also those without a row yet."""
        return list(self._behaviours())

    def lines(self) -> list[Line]:
        """All lines in the order of the page."""
        return [*self.results(), *self.behaviours()]

    def unscored(self) -> list[Line]:
        """Lines still without a score."""
        return [line for line in self.lines() if line.score is None]

    def rating(self, axis: str) -> int | None:
        """The rating of an axis as 1, 2 or 3."""
        return next((row.whole("score") for row in self.ratings if row.key == self.draft[axis]), None)

    def rating_words(self, score: int) -> str:
        """`Sesuai`."""
        return next((catalogue(row.text("short")) for row in self.ratings if row.whole("score") == score), str(score))

    def suggested(self, axis: str) -> Suggestion:
        """What the lines of an axis point to."""
        return suggestion(self.draft, axis, self.form.context)

    def departs(self, axis: str) -> bool:
        """Was another rating chosen than the lines suggest?"""
        return departs(self.draft, axis, self.form.context)

    @property
    def unexplained(self) -> bool:
        """Does a rating depart from its lines without a reason written down?"""
        return any(map(self.departs, AXES)) and not str(self.draft["rating_reason"] or "").strip()

    def outcome(self) -> Outcome | None:
        """The cell both ratings lead to; none while one is missing."""
        rated = {name: self.draft[axis] or "" for name, axis in zip(("result", "behaviour"), AXES, strict=True)}
        return outcome(self.form.context.rules, **rated, on_date=self.day)

    @property
    def heard(self) -> bool:
        """Was any feedback written down?"""
        return has_feedback(self.draft)

    # Changing

    def score(self, line: Line, score: int | None) -> None:
        """Give a line its score, or take it away."""
        self.form.put(f"{self.place(line)}.score", score)

    def rate(self, axis: str, score: int | None) -> None:
        """Choose a rating. A predicate decided by other ratings is open again; going back to them closes it."""
        key = next((row.key for row in self.ratings if row.whole("score") == score), "")
        self.form.put(axis, key)
        before = self.form.original
        same = all(self.draft[name] == before[name] for name in AXES)
        for name in DECISION:
            kept = before[name] if before["predicate"] and same else None if name == "decided_on" else ""
            self.form.put(name, kept)

    def scores(self) -> dict[tuple[str, int], int | None]:
        """All scores by axis and number of the line; number 0 is the rating itself."""
        found: dict[tuple[str, int], int | None] = {(line.axis, line.number): line.score for line in self.lines()}
        return found | {(axis, 0): self.rating(axis) for axis in AXES}

    def take(self, scores: Mapping[tuple[str, int], int | None]) -> None:
        """Give these scores and ratings."""
        lines = {(line.axis, line.number): line for line in self.lines()}
        for place, score in scores.items():
            if place in lines:
                self.score(lines[place], score)
            elif place[1] == 0:
                self.rate(place[0], score)

    def write(self, subject: Line | str, said: Mapping[str, str]) -> None:
        """Write notes about a line (or, for a rating, of the whole), by their place inside it.

        A result without a measure gets one that is called like the result, so that the note has its place.
        """
        place = f"{self.place(subject)}." if isinstance(subject, Line) else ""
        for path, text in said.items():
            self.form.put(place + path, text)
        for number, indicator in enumerate(self.form.rows(f"{place}indicators") if place else []):
            if not indicator.get("indicator") and isinstance(subject, Line):
                self.form.put(f"{place}indicators[{number}].indicator", subject.title)

    def row(self, line: Line) -> Draft:
        """The row of a line in the draft; empty while there is none."""
        return {} if line.index is None else self.form.row(f"{AXES[line.axis]}[{line.index}]") or {}

    def place(self, line: Line) -> str:
        """Where the draft holds a line; a behaviour that had no row gets one."""
        kind = AXES[line.axis]
        if line.index is not None:
            return f"{kind}[{line.index}]"
        found = next((i for i, row in enumerate(self.draft[kind]) if row.get("behaviour") == line.key), None)
        if found is None:
            found = len(self.draft[kind])
            self.form.add_row(kind, {**BEHAVIOURS.blank(), "behaviour": line.key}, found)
        return f"{kind}[{found}]"

    def outgoing(self) -> Draft:
        """What is to be saved."""
        return self.form.outgoing().draft

    def rebase(self, stored: Loaded, draft: Draft) -> None:
        """Somebody else saved: go on from what is stored now."""
        self.form.rebase(stored.draft, deepcopy(draft))
        self.version = stored.version

    # Inside

    def _behaviours(self) -> Iterator[Line]:
        stored = enumerate(self.draft["behaviours"])
        rows: dict[str, tuple[int | None, Draft]] = {
            row["behaviour"]: (i, row) for i, row in stored if not row.get("removed")
        }
        for number, value in enumerate(self.form.context.rules.rows("behaviour_value", self.day), 1):
            index, row = rows.get(value.key, (None, {}))
            yield Line(
                "behaviour_rating",
                index,
                number,
                value.text("name"),
                key=value.key,
                guides=tuple(map(str, value.many("guides"))),
                expectation=row.get("expectation") or "",
                score=row.get("score"),
                noted=bool(row.get("feedback")),
            )


def _result(number: int, index: int, row: dict[str, Any]) -> Line:
    indicators = [indicator for indicator in row["indicators"] if not indicator.get("removed")]
    return Line(
        "result_rating",
        index,
        number,
        row["text"],
        measure_words(indicators),
        score=row.get("score"),
        noted=any(indicator.get("feedback") for indicator in indicators),
        second=row.get("section") == SECOND,
    )
