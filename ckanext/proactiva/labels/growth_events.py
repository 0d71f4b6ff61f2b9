"""The events behind a figure of growth, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import ckantoolkit as tk

from ckanext.proactiva.domain.growth import Reason
from ckanext.proactiva.domain.moves import Move
from ckanext.proactiva.domain.register import N_, Phrase
from ckanext.proactiva.labels import words
from ckanext.proactiva.labels.growth import between
from ckanext.proactiva.labels.language import number
from ckanext.proactiva.types import GrowthEvent, GrowthEvents

REASONS: Final[Mapping[Reason, Phrase]] = {
    Reason.DELETED: N_("it was deleted"),
    Reason.DRAFT: N_("it went back to being a draft"),
    Reason.PURGED: N_("it was deleted for good"),
    Reason.PRIVATE: N_("it was made private"),
    Reason.TYPE: N_("it became something that is no dataset"),
    Reason.ORGANIZATION: N_("its institution is not on the portal any more"),
    Reason.OTHER: N_("by a rule of this portal it is not shown to everybody"),
}


def not_begun() -> str:
    """Return that no event was ever counted, and what to do."""
    text = tk._("This portal has not begun to count yet. Its administrator must run: {command}")
    return text.format(command="ckan proactiva ledger sync")


def counted(found: GrowthEvents) -> str:
    """Return the figure: what it counts, and how many."""
    what = words.say(Move(found["what"]).label)
    return tk._("{what}: {count}").format(what=what, count=number(found["count"]))


def span(found: GrowthEvents) -> str:
    """Return from which day to which the events count."""
    return between(found["first_day"], found["last_day"])


def reason(event: GrowthEvent) -> str:
    """Return why the dataset of an event went, or an empty text where it did not."""
    return words.say(REASONS[Reason(event["reason"])]) if event["reason"] else ""
