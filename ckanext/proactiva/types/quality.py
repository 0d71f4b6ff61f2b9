"""What is told of the quality of a dataset."""

from __future__ import annotations

from typing import TypedDict

from ckanext.proactiva.types.block import BlockGap
from ckanext.proactiva.types.units import Day


class BrokenLink(TypedDict):
    """A file whose address did not lead to it: why, as a code and in words, and on which day."""

    resource: str
    name: str
    flaw: str
    says: str
    checked_on: Day


class LinkCheck(TypedDict):
    """What is known of the addresses of a dataset's files, by ckanext-check-link.

    Attributes:
        checked: of how many files it is known whether their addresses lead to them; 0 where the
            portal checks none.
        broken: those whose addresses do not.
        first_on: the day of the oldest of these checks; empty where there is none.
        last_on: the day of the newest.
    """

    checked: int
    broken: list[BrokenLink]
    first_on: str
    last_on: str


class Quality(TypedDict):
    """What can be told of the quality of a dataset: an assessment of one's own, not a certificate.

    Attributes:
        stars: of open data, from 0 to 4, which is all that can be worked out; null where its
            licence or every format is unknown.
        next_star: what the next star asks for, as a code.
        says: the same in words.
        gaps: what is to mend in its block.
        attributes: what its publisher says that can be shown of its quality.
        not_shown: the other attributes of the portal's list.
        evidence: the address where that is seen; empty where none is said.
        links: whether the addresses of its files lead to them, where the portal checks them.
    """

    stars: int | None
    next_star: str
    says: str
    gaps: list[BlockGap]
    attributes: list[str]
    not_shown: list[str]
    evidence: str
    links: LinkCheck
