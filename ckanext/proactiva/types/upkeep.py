"""The needs of an institution's datasets."""

from __future__ import annotations

from typing import TypedDict

from ckanext.proactiva.types.block import BlockGap
from ckanext.proactiva.types.currency import DatasetCurrency
from ckanext.proactiva.types.growth import NamedInstitution
from ckanext.proactiva.types.growth_events import NamedDataset
from ckanext.proactiva.types.quality import LinkCheck
from ckanext.proactiva.types.units import Day


class UpkeepDataset(TypedDict):
    """A dataset with late data, an incomplete block, or a broken link.

    Attributes:
        public: whether everybody may see it; if not, it is private, a draft, or hidden by a rule.
        currency: whether its data is late, and since when.
        gaps: what to fix in its block.
        links: whether the addresses of its files lead to them, if the portal checks them.
    """

    id: str
    name: str
    title: str
    type: str
    public: bool
    currency: DatasetCurrency
    gaps: list[BlockGap]
    links: LinkCheck


class LateDataset(NamedDataset):
    """A public dataset whose data is late by its declared frequency, and since when."""

    late_since: Day


class LateDatasets(TypedDict):
    """How many of an institution's public datasets are late, and those late for longest."""

    count: int
    longest: list[LateDataset]


class Upkeep(TypedDict):
    """An institution's datasets that need something, and the name after which the list goes on."""

    institution: NamedInstitution
    datasets: list[UpkeepDataset]
    next: str
