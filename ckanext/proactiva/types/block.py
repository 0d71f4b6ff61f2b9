"""What is told of the block of a dataset."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from ckanext.proactiva.domain.kind import Value

# Every field of the block by its name. Which fields there are, only the schema in YAML says.
Block: TypeAlias = dict[str, Value]


class StoredBlock(TypedDict):
    """The block of a dataset as storage holds it: text by name, without what is empty."""

    id: str
    name: str
    block: dict[str, str]


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
    share: str
