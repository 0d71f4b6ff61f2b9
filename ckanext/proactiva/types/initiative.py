"""Results of the actions on initiatives."""

from __future__ import annotations

from typing_extensions import TypedDict

from ckanext.proactiva.types.demand import ListedInstitution, ShortDemand
from ckanext.proactiva.types.similar import SimilarDataset
from ckanext.proactiva.types.units import Day


class PlannedStep(TypedDict):
    """A step: ``due`` is its last day; ``progress`` is `done`, `late` or `ahead`."""

    what: str
    due: Day
    done: bool
    progress: str


class InitiativeSummary(TypedDict):
    """An initiative in a list: how many ``steps`` it has, how many are ``done`` and ``late``."""

    id: str
    name: str
    title: str
    institution: ListedInstitution
    steps: int
    done: int
    late: int


class InitiativeList(TypedDict):
    """A page of initiatives, the newest first, of ``count``."""

    count: int
    results: list[InitiativeSummary]


class Initiative(TypedDict):
    """What an institution plans. ``datasets`` and ``demands`` are those that are public now.

    ``may`` lists what the caller may do with it; those who may change it also get the names of all
    its datasets in ``named``, public or not yet.
    """

    id: str
    name: str
    title: str
    institution: ListedInstitution
    text: str
    since: Day
    steps: list[PlannedStep]
    datasets: list[SimilarDataset]
    demands: list[ShortDemand]
    may: list[str]
    named: list[str]
