"""Result of the action on topics."""

from __future__ import annotations

from typing_extensions import TypedDict

from ckanext.proactiva.types.demand import ShortDemand
from ckanext.proactiva.types.similar import SimilarDataset


class Topic(TypedDict):
    """What there is for a beneficiary group, or about an everyday problem.

    ``listed`` tells whether the portal still lists its code; if not, the code is only stored and
    has no label. ``published`` is growth's stock, null before growth was first counted;
    ``datasets`` are its newest that are public now, and ``demands`` those that most people need.
    """

    vocabulary: str
    code: str
    listed: bool
    labels: dict[str, str]
    definitions: dict[str, str]
    published: int | None
    datasets: list[SimilarDataset]
    demands: list[ShortDemand]
