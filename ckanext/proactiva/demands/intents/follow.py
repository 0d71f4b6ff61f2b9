"""Intents on follows."""

from __future__ import annotations

from dataclasses import dataclass

from ckanext.proactiva.domain.follow import EVERYTHING, Subject


@dataclass(frozen=True)
class Follow:
    """Follow one demand, or the board with one set of filters.

    Attributes:
        folio: of the demand, if it is one.
        narrowed: the filtered board, otherwise.
        cadence: how often they want to hear of it.
        email: the address to write to, if none is confirmed or another is wanted.
    """

    folio: str = ""
    narrowed: Subject = EVERYTHING
    cadence: str = ""
    email: str = ""
