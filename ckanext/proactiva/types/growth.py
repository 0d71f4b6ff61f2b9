"""What the actions on growth return."""

from __future__ import annotations

from typing_extensions import TypedDict

from ckanext.proactiva.types import units
from ckanext.proactiva.types.ledger import LedgerStatus
from ckanext.proactiva.types.units import Day, WorkingDays


class Share(TypedDict):
    """A part of a whole; under ten cases there is no percentage."""

    part: int
    whole: int
    percent: int | None


class OpenShare(Share):
    """The open ones among those of whose files is known how open they are; the others beside."""

    unknown: int


class Answers(TypedDict):
    """Referrals whose term is over: in time published or refused, and those that were late."""

    published: int
    refused: int
    late: int


class JudgedShare(Share, Answers):
    """The share of the answers that came in time, and what became of them."""


class AnsweredShare(JudgedShare):
    """The answers within a term, in working days."""

    term: WorkingDays


class Flow(TypedDict):
    """What changed in a period; the last three are net."""

    published: int
    renewed: int
    returned: int
    withdrawn: int
    joined: int
    left: int
    with_files: int
    open: int
    unknown: int


class Month(Flow):
    """What changed in a month, whether it is over, and what stood at its end."""

    month: units.Month
    complete: bool
    stock: int


class ActiveInstitution(TypedDict):
    """An institution, as it is called now."""

    id: str
    name: str
    title: str


class ComparedInstitution(ActiveInstitution):
    """An institution as it is called now, and whether it has ended."""

    ended: bool


class ComparedGrowth(TypedDict):
    """What of an institution stands beside the others."""

    stock: int
    published: int
    renewed: int
    withdrawn: int
    in_verification: bool
    continuity: Share
    active: list[bool]
    answered: JudgedShare


class InstitutionGrowth(ComparedInstitution, ComparedGrowth):
    """An institution beside the others."""


class PartGrowth(TypedDict):
    """What a part of the portal has, and what changed in the period."""

    stock: int
    published: int
    renewed: int
    withdrawn: int


class GroupGrowth(PartGrowth):
    """What is useful to a group of people."""

    beneficiary_group: str


class ProblemGrowth(PartGrowth):
    """What helps with an everyday problem."""

    problem: str


class Answered(TypedDict):
    """How many answers came in time; null for a group or a problem, which nobody asks.

    ``answered_within`` has a share for each number of working days.
    """

    answered: AnsweredShare | None
    answered_within: dict[str, Share]


class Figures(TypedDict):
    """What is counted of the portal, or of a part of it, in twelve months and the running one.

    ``before`` and ``stock`` are what stood at their beginning and at their end; ``formula`` is the
    version of the definitions; ``burst`` is what the busiest month published of all.
    """

    as_of: Day
    first_day: Day
    story: str
    before: int
    stock: int
    flow: Flow
    formula: int
    burst: Share
    continuity: Share
    open: OpenShare
    months: list[Month]


class MonthShare(Share):
    """A share as it was at the end of a month."""

    month: units.Month


class MonthAnswers(JudgedShare):
    """What became of the answers that were due when a month ended; a whole of 0 is no data."""

    month: units.Month


class GrowthReport(Figures, Answered):
    """All that is counted: codes, numbers and days, and no word of any language.

    ``own`` is what came from no harvest, of the stock; null for a group or a problem. ``reach`` is
    how many of the portal's groups have three useful datasets or more, ``groups`` has each, and
    ``problems`` each problem; but for the portal they are not counted, and ``reach`` is null.
    ``answered_by_month``, ``own_by_month`` and ``reach_by_month`` are those of when each month that
    is over ended, of whoever has them: of the answers, what was known on its last day of those
    asked for in it and in the twelve months before it.
    """

    answered_by_month: list[MonthAnswers]
    own: Share | None
    own_by_month: list[MonthShare]
    reach: Share | None
    reach_by_month: list[MonthShare]
    groups: list[GroupGrowth]
    problems: list[ProblemGrowth]
    in_verification: bool
    catalogue: int | None


class GrowthSubject(TypedDict):
    """Whose growth it is: of one of them, or of none, which is the portal's."""

    institution: ComparedInstitution | None
    beneficiary_group: str | None
    problem: str | None


class GrowthNote(TypedDict):
    """A month in which something changed the charts by more than publishing as usual.

    ``kind`` says what: a flood of what was ``published``, ``withdrawn``, ``joined`` or ``left``,
    over a half of the ``whole`` of the period; what ``returned``; that the count ``began``; that it
    was ``redefined``, by the version ``formula``; or that looking was ``paused``, since the month
    ``before``, and what changed meanwhile counts in this one.
    """

    kind: str
    month: units.Month
    count: int | None
    whole: int | None
    before: units.Month | None
    formula: int | None


class Growth(GrowthReport, GrowthSubject):
    """The growth of the portal, of an institution, of a group or of a problem, until a day.

    Without a day asked for it is that of the last look. ``notes`` are of its thirteen months, the
    weightiest first. ``institutions`` are compared on the
    portal's own: those of the page that is asked for, of ``institution_count``.
    """

    notes: list[GrowthNote]
    institution_count: int
    institutions: list[InstitutionGrowth]
    ledger: LedgerStatus
    illustrative: bool
