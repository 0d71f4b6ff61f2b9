"""Intents on follows."""

from __future__ import annotations

from dataclasses import dataclass

from ckanext.proactiva.domain.follow import EVERYTHING, Subject


@dataclass(frozen=True)
class Follow:
    """To follow one demand, or the board narrowed in one way.

    Attributes:
        folio: of the demand, if it is one.
        narrowed: the board, if it is none.
        cadence: how often they want to hear of it.
        email: the address to write to, where none is confirmed or it is to be another.
    """

    folio: str = ""
    narrowed: Subject = EVERYTHING
    cadence: str = ""
    email: str = ""
