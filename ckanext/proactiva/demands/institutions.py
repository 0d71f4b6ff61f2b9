"""An institution as anybody gets to see it: what it publishes, was asked, and how it answers."""

from __future__ import annotations

from typing import Final

from ckanext.proactiva import types
from ckanext.proactiva.demands import board, desk_work, initiatives, verdicts
from ckanext.proactiva.demands.presentation import in_short
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.growth import showing, subjects, upkeep
from ckanext.proactiva.institutions.register import Named

NEWEST: Final = 5


def shown(reference: str, on: Moment) -> types.InstitutionShown:
    """Return the institution that somebody names, ended ones too.

    Raises:
        tk.ObjectNotFound: there is none.
    """
    found = subjects.profile(reference)
    named = Named(found.id, found.name, found.title)
    return {
        "id": named.id,
        "name": named.name,
        "title": named.title,
        "ended": not found.is_institution,
        "takes_demands": found.takes_demands,
        "growth": showing.growth(subjects.of(named), None, on.at),
        "demands": [*map(in_short, board.newest_of(named.id, NEWEST))],
        "initiatives": initiatives.newest(named.id, on.day),
        "usefulness": verdicts.of_institution(named.id),
        "next_steps": _next_steps(named.id, on) if found.is_institution else None,
    }


def _next_steps(institution_id: str, on: Moment) -> types.NextSteps:
    return {
        "late_referrals": desk_work.late(institution_id, on.day),
        "late_datasets": upkeep.late(institution_id, on),
    }
