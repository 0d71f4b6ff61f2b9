"""Results of the actions on uses."""

from __future__ import annotations

from typing_extensions import TypedDict

from ckanext.proactiva.types.demand import ListedInstitution
from ckanext.proactiva.types.message import OwnUnpublished, Use
from ckanext.proactiva.types.redaction import Hit


class Showcase(TypedDict):
    """What another plugin shows of a dataset, with its page."""

    title: str
    url: str


class UseList(TypedDict):
    """The newest uses, how many there are, and for a dataset what `ckanext-showcase` has.

    ``own_unpublished`` has those of the caller's account that wait or were not published; those of
    a demand are on its page.
    """

    count: int
    results: list[Use]
    showcases: list[Showcase]
    own_unpublished: list[OwnUnpublished]


class ShownUse(Use):
    """A use with its demand or dataset, and what the caller may do with it."""

    folio: str | None
    dataset: str | None
    dataset_type: str | None
    title: str
    visibility: str
    may: list[str]


class UsePreview(TypedDict):
    """A use as everybody would read it, what it is of, and whom its author may speak for."""

    folio: str | None
    dataset: str | None
    title: str
    text: str
    alias: str
    own_badge: str
    institutions: list[ListedInstitution]
    hits: list[Hit]
