"""What is told of the block of a dataset."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from ckan.types import DataDict

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


class BlockForm(TypedDict):
    """What the form asks of the block, part by part, as its fields are defined.

    Attributes:
        is_open: whether to show at once what only who says «yes» is asked.
        errors: what is wrong with these fields, by name.
        has_other_errors: whether something else of the dataset is wrong too.
    """

    first: list[DataDict]
    questions: list[DataDict]
    more: list[DataDict]
    is_open: bool
    is_more_open: bool
    errors: dict[str, list[str]]
    has_other_errors: bool


class DatasetBadge(TypedDict):
    """What a list says of a proactive dataset: for whom, and which problem, in words."""

    groups: list[str]
    problem: list[str]


class CardLink(TypedDict):
    """A value on the card, and the address that it leads to, if it does: of a code, to its like."""

    label: str
    href: str


class CardPair(TypedDict):
    """What the card says of one field: a term, and its values."""

    term: str
    values: list[CardLink]


class CardFile(TypedDict):
    """The file or link that the card offers: where it is, and where the portal shows it.

    What the portal does not keep itself is elsewhere, and its description names the host.
    """

    url: str
    page: str
    description: str
    is_elsewhere: bool


class Card(TypedDict):
    """What the card on a dataset's page says."""

    proactive: bool
    tells_use: bool
    headline: str
    rationale: str
    pairs: list[CardPair]
    more: list[CardPair]
    statement: str
    summary: str
    file: CardFile | None
    reuse: str
    share: str
