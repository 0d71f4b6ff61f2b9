"""What is told of the quality of a dataset."""

from __future__ import annotations

from typing import TypedDict

from ckanext.proactiva.types.block import BlockGap


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
    """

    stars: int | None
    next_star: str
    says: str
    gaps: list[BlockGap]
    attributes: list[str]
    not_shown: list[str]
    evidence: str
