"""The known quality of a dataset."""

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
    """What ckanext-check-link knows about the addresses of a dataset's files.

    Attributes:
        checked: how many files have a checked address; 0 if the portal checks none.
        broken: the files whose addresses do not lead to them.
        first_on: the day of the oldest of these checks; empty if there is none.
        last_on: the day of the newest.
    """

    checked: int
    broken: list[BrokenLink]
    first_on: str
    last_on: str


class Quality(TypedDict):
    """What can be told about the quality of a dataset: a self-assessment, not a certificate.

    Attributes:
        stars: of open data, from 0 to 4, the most that can be determined; null if its licence is
            not stated or not listed as open, or every format is unknown.
        next_star: what the next star requires, as a code.
        says: the same in words.
        gaps: what to fix in its block.
        attributes: the quality attributes that its publisher says it can show.
        not_shown: the other attributes of the portal's list.
        evidence: the address that shows them; empty if none is given.
        links: whether the addresses of its files lead to them, if the portal checks them.
    """

    stars: int | None
    next_star: str
    says: str
    gaps: list[BlockGap]
    attributes: list[str]
    not_shown: list[str]
    evidence: str
    links: LinkCheck
