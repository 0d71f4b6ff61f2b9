"""What actions and pages say about a dataset's block."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from ckan.types import DataDict

# Every field of the block by its name; None if nothing is said. Only the schema in YAML says which
# fields there are; a field that the portal defines itself has whatever value the portal gives it.
Block: TypeAlias = dict[str, object]


class StoredBlock(TypedDict):
    """The block of a dataset as storage holds it: text by field name, without empty fields."""

    id: str
    name: str
    block: dict[str, str]


class BlockGap(TypedDict):
    """What to fix in one field: why, as a code and in words, and which codes are in no list."""

    field: str
    kind: str
    says: str
    codes: list[str]


class DatasetGaps(TypedDict):
    """A dataset, and what to fix in its block."""

    id: str
    name: str
    gaps: list[BlockGap]


class Gaps(TypedDict):
    """Datasets with gaps in their blocks, and the id after which the list goes on, if it does."""

    datasets: list[DatasetGaps]
    next: str


class BlockForm(TypedDict):
    """What the form asks for the block, part by part, as its fields are defined.

    Attributes:
        is_open: whether to show at once the questions for those who answer «yes».
        errors: what is wrong with these fields, by name.
        has_other_errors: whether something else in the dataset is wrong too.
    """

    first: list[DataDict]
    questions: list[DataDict]
    more: list[DataDict]
    is_open: bool
    is_more_open: bool
    errors: dict[str, list[str]]
    has_other_errors: bool


class DatasetBadge(TypedDict):
    """What a list shows about a proactive dataset: whom it is for, and which problem, in words."""

    groups: list[str]
    problem: list[str]


class CardLink(TypedDict):
    """A value on the card, and the address it links to, if any: for a code, similar datasets."""

    label: str
    href: str


class CardPair(TypedDict):
    """What the card says about one field: a term, and its values."""

    term: str
    values: list[CardLink]


class CardFile(TypedDict):
    """The file or link that the card offers: its address, and the portal's page about it.

    What the portal does not store itself is elsewhere, and its description names the host.
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
