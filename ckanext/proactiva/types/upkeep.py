"""What is told of what the datasets of an institution need."""

from __future__ import annotations

from typing import TypedDict

from ckanext.proactiva.types.block import BlockGap
from ckanext.proactiva.types.currency import DatasetCurrency
from ckanext.proactiva.types.growth_events import NamedDataset
from ckanext.proactiva.types.quality import LinkCheck
from ckanext.proactiva.types.referral import Institution
from ckanext.proactiva.types.units import Day


class UpkeepDataset(TypedDict):
    """A dataset whose data is late, whose block is not whole, or of which a link is broken.

    Attributes:
        public: whether everybody may see it; else it is private, a draft, or hidden by a rule.
        currency: whether its data is late, and since when.
        gaps: what is to mend in its block.
        links: whether the addresses of its files lead to them, where the portal checks them.
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
    """A public dataset whose data is late by the frequency that it declares, and since when."""

    late_since: Day


class LateDatasets(TypedDict):
    """How many public datasets of an institution are late, and those that are so for longest."""

    count: int
    longest: list[LateDataset]


class Upkeep(TypedDict):
    """Datasets of an institution that need something, and after which name the list goes on."""

    institution: Institution
    datasets: list[UpkeepDataset]
    next: str
