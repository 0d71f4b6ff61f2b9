"""Results of the actions on the register of institutions."""

from __future__ import annotations

from typing_extensions import TypedDict

from ckanext.proactiva.types.demand import ListedInstitution, ShortDemand
from ckanext.proactiva.types.growth import ComparedInstitution, Growth
from ckanext.proactiva.types.initiative import InitiativeSummary
from ckanext.proactiva.types.units import Day
from ckanext.proactiva.types.upkeep import LateDatasets


class Record(TypedDict):
    """What the register keeps about an institution; ``mailbox`` is for the authority alone.

    Since ``mailbox_stopped`` nothing is mailed to it: whoever reads it asked for no more mail.
    """

    id: str
    name: str
    title: str
    former_names: list[str]
    is_authority: bool
    takes_demands: bool
    mailbox: str
    mailbox_stopped: Day | None
    terms: dict[str, int]
    days_off: list[Day]
    successor: ListedInstitution | None
    accepted: Day
    ended: Day | None


class EndedRecord(Record):
    """What the register keeps about an institution that ended; some may be accepted again.

    ``can_return`` if CKAN still has its organization.
    """

    can_return: bool


class Register(TypedDict):
    """The register: active institutions, organizations that wait, and institutions that ended."""

    authority: Record | None
    accepted: list[Record]
    waiting: list[ListedInstitution]
    ended: list[EndedRecord]
    usual_terms: dict[str, int]
    may_change: bool


class Usefulness(TypedDict):
    """What people say about an institution's answers, counting those with enough verdicts."""

    answers: int
    useful: int
    partly: int
    not_useful: int


class NextSteps(TypedDict):
    """What an institution could do next: referrals past their last day, and late data."""

    late_referrals: int
    late_datasets: LateDatasets


class InstitutionShown(ComparedInstitution):
    """An institution: what it publishes, what it was asked and how it answers.

    ``demands`` are the newest that it was asked, ``initiatives`` the newest of its plans.
    ``usefulness`` is null if too few say anything, and ``next_steps`` is null for an institution
    that has ended. ``successor`` is the institution that took over, if the authority has named one.
    """

    takes_demands: bool
    growth: Growth
    demands: list[ShortDemand]
    initiatives: list[InitiativeSummary]
    usefulness: Usefulness | None
    next_steps: NextSteps | None
    successor: ListedInstitution | None
