"""Intents that record something outside the dialogue: a use, or a meeting."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ckanext.proactiva.demands.intents.demand import Signed


@dataclass(frozen=True)
class TellUse(Signed):
    """Record a use of a dataset or of an answer; an institution's editor does so on its behalf."""

    words: str
    dataset: str = ""
    folio: str = ""
    address: str = ""
    institution_id: str = ""


@dataclass(frozen=True)
class RecordMeeting:
    """Record a meeting about a demand that was held in person.

    Attributes:
        folio: the demand's.
        held_on: when it was held.
        place: where.
        institution_id: the institution that records it; empty if it is the authority.
        institution_ids: the institutions that took part.
        civil_society: how many organizations of civil society took part.
        citizens: how many people took part.
        minutes: what was said, and ``address`` where on the web it can be read.
        changes: what changed afterwards.
    """

    folio: str
    held_on: date
    place: str
    institution_id: str = ""
    institution_ids: tuple[str, ...] = ()
    civil_society: int = 0
    citizens: int = 0
    minutes: str = ""
    address: str = ""
    changes: str = ""
