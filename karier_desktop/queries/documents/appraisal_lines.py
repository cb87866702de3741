"""An appraisal of performance as its two documents print it."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class RatedPerson:
    """Who is rated or who rates, as of the appraisal."""

    name: str
    nip: str = ""
    rank: str = ""
    position: str = ""
    unit: str = ""


@dataclass(frozen=True)
class Indicator:
    """A measure of a planned result."""

    aspect: str
    indicator: str
    target: str
    realisation: str = ""
    feedback: str = ""


@dataclass(frozen=True)
class Result:
    """A planned result (RHK); `main` tells utama from tambahan."""

    main: bool
    superior_result: str
    text: str
    perspective: str
    indicators: tuple[Indicator, ...]


@dataclass(frozen=True)
class Behaviour:
    """One BerAKHLAK value with its guides."""

    name: str
    guides: tuple[str, ...]
    expectation: str = ""
    feedback: str = ""


@dataclass(frozen=True)
class PredicateMatrix:
    """How two ratings make a predicate. `cells` has a row for each rating of results, a column for each of behaviour.

    `row` and `column` point at the cell that applies; None while a rating is missing.
    """

    result_ratings: tuple[str, ...]
    behaviour_ratings: tuple[str, ...]
    cells: tuple[tuple[str, ...], ...]
    row: int | None
    column: int | None
    legal_basis: str
    explanation: str = ""

    @property
    def predicate(self) -> str:
        """The predicate the two ratings lead to; empty while one is missing."""
        return "" if self.row is None or self.column is None else self.cells[self.row][self.column]


@dataclass(frozen=True)
class FeedbackLine:
    """What was said to the employee during the period."""

    given_on: date
    given_by: str
    relation: str
    text: str


@dataclass(frozen=True)
class AppraisalData:
    """The SKP of a person in a period with its evaluation."""

    agency: str
    period_name: str
    start: date
    end: date
    approach: str
    jpt: bool
    employee: RatedPerson
    appraiser: RatedPerson
    superior: RatedPerson
    organisation_achievement: str
    organisation_predicate: str
    distribution: str
    results: tuple[Result, ...]
    behaviours: tuple[Behaviour, ...]
    result_rating: str
    behaviour_rating: str
    rating_reason: str
    predicate: str
    matrix: PredicateMatrix
    decided_by: str
    decided_on: date | None
    recommendation: str
    feedback: tuple[FeedbackLine, ...] = ()
