"""Results of the actions on growth."""

from __future__ import annotations

from typing import TypeAlias

from typing_extensions import TypedDict

from ckanext.proactiva.types import units
from ckanext.proactiva.types.ledger import LedgerStatus
from ckanext.proactiva.types.units import Day, WorkingDays


class Share(TypedDict):
    """A part of a whole; with fewer than ten cases there is no percentage."""

    part: int
    whole: int
    percent: int | None


class OpenShare(Share):
    """The open datasets among those known to be open or not; ``unknown`` counts the others."""

    unknown: int


class Answers(TypedDict):
    """Referrals whose term is over: published or refused in time, and those that were late."""

    published: int
    refused: int
    late: int


class JudgedShare(Share, Answers):
    """The share of answers that came in time, and what became of all of them."""


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
    """What changed in a month, whether the month is over, and the stock at its end."""

    month: units.Month
    complete: bool
    stock: int


class NamedInstitution(TypedDict):
    """An institution with its current name."""

    id: str
    name: str
    title: str


class ComparedInstitution(NamedInstitution):
    """An institution with its current name, and whether it has ended.

    As of a day, an organization that was compared then and is no institution has an empty ``name``
    and ``title``.
    """

    ended: bool


class ComparedGrowth(TypedDict):
    """The figures by which an institution is compared with the others."""

    stock: int
    published: int
    renewed: int
    withdrawn: int
    in_verification: bool
    continuity: Share
    active: list[bool]
    answered: JudgedShare


class InstitutionGrowth(ComparedInstitution, ComparedGrowth):
    """An institution compared with the others."""


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
    """How many answers came in time; null for a group or a problem, which are never asked.

    ``answered_within`` has a share for each number of working days.
    """

    answered: AnsweredShare | None
    answered_within: dict[str, Share]


class Figures(TypedDict):
    """What is counted for the portal, or a part of it, over twelve months and the current one.

    ``before`` and ``stock`` are the stock at their beginning and at their end; ``formula`` is the
    version of the definitions; ``burst`` is the share of all publications that came in the busiest
    month.
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
    """What became of the answers that were due when a month ended; a whole of 0 means no data."""

    month: units.Month


# The value of an indicator in a month: a count, a share, or the outcomes of answers.
InMonth: TypeAlias = int | Share | MonthAnswers


class Reach(TypedDict):
    """How many groups of people have at least three useful datasets; null for a part."""

    reach: Share | None
    reach_by_month: list[MonthShare]


class GrowthReport(Figures, Answered, Reach):
    """All the figures: codes, numbers and days, without words in any language.

    ``own`` is the part of the stock that was not harvested; null for a group or a problem.
    ``reach`` is how many of the portal's groups have at least three useful datasets; ``groups`` has
    the figures of each group, and ``problems`` those of each problem. As of a day, the groups and
    problems are those counted by then, listed or not. These three are counted for the whole portal
    only; otherwise ``reach`` is null. ``answered_by_month``, ``own_by_month`` and
    ``reach_by_month`` give those figures at the end of each month that is over, for the subjects
    that have them. For the answers that is what was known on the month's last day about those asked
    for in that month and in the twelve months before it.
    """

    answered_by_month: list[MonthAnswers]
    own: Share | None
    own_by_month: list[MonthShare]
    groups: list[GroupGrowth]
    problems: list[ProblemGrowth]
    in_verification: bool
    catalogue: int | None


class GrowthSubject(TypedDict):
    """Whose growth it is: one of these, or the portal's if all are null."""

    institution: ComparedInstitution | None
    beneficiary_group: str | None
    problem: str | None


class GrowthNote(TypedDict):
    """A month in which something changed the charts more than ordinary publishing does.

    ``kind`` says what: so much was ``published``, ``withdrawn``, ``joined`` or ``left`` that it is
    over half of the ``whole`` of the period; something ``returned``; the count ``began``; it was
    ``redefined`` by the version ``formula``; or looking was ``paused`` since the month ``before``,
    so that what changed meanwhile counts in this month. At the end of the period, ``unseen`` says
    that the last look was in the month ``before``, so that what changed since is not included.
    """

    kind: str
    month: units.Month
    count: int | None
    whole: int | None
    before: units.Month | None
    formula: int | None


class Growth(GrowthReport, GrowthSubject):
    """The growth of the portal, an institution, a group or a problem, until a day.

    If no day is asked for, it is the day of the last look. ``notes`` are about its thirteen months,
    the weightiest first. ``institutions`` are compared only for the whole portal: it lists those of
    the requested page, out of ``institution_count``.
    """

    notes: list[GrowthNote]
    institution_count: int
    institutions: list[InstitutionGrowth]
    ledger: LedgerStatus
    illustrative: bool
