"""What is told of the block of a dataset."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

# Every field of the block by its name; None where nothing is said. Which fields there are, only the
# schema in YAML says; one that the portal defines by itself has whatever value the portal gives it.
Block: TypeAlias = dict[str, object]


class StoredBlock(TypedDict):
    """The block of a dataset as storage holds it: text by name, without what is empty."""

    id: str
    name: str
    block: dict[str, str]


class BlockGap(TypedDict):
    """What is to mend in one field: why, as a code and in words, and which codes no list has."""

    field: str
    kind: str
    says: str
    codes: list[str]


class DatasetGaps(TypedDict):
    """A dataset, and what is to mend in its block."""

    id: str
    name: str
    gaps: list[BlockGap]


class Gaps(TypedDict):
    """Datasets with gaps in their blocks, and after which id the list goes on, if it does."""

    datasets: list[DatasetGaps]
    next: str


class DatasetBadge(TypedDict):
    """What a list says of a proactive dataset: for whom, and which problem, in words."""

    groups: list[str]
    problem: list[str]


class CardLink(TypedDict):
    """A code on the card, and where the datasets are that have it too."""

    label: str
    href: str


class CardFile(TypedDict):
    """The file that the card offers: where it is, and where it is shown."""

    url: str
    page: str
    description: str


class Card(TypedDict):
    """What the card on a dataset's page says."""

    proactive: bool
    headline: str
    rationale: str
    groups: list[CardLink]
    problem: list[CardLink]
    statement: str
    file: CardFile | None
    reuse: str
    share: str
