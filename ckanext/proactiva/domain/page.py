"""A page of a list."""

from __future__ import annotations

from typing import NamedTuple


class Page(NamedTuple):
    """Which part of a list to return.

    Attributes:
        offset: how many to skip.
        limit: the most to return.
    """

    offset: int
    limit: int
