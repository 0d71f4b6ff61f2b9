"""What the pages of growth ask of us."""

from __future__ import annotations

from ckanext.proactiva import types
from ckanext.proactiva.domain.moves import Move
from ckanext.proactiva.helpers.block import proactiva_label
from ckanext.proactiva.labels import words


def proactiva_growth_of(growth: types.GrowthSubject) -> dict[str, str]:
    """Return whose growth it is, as addresses and the board name it; of the portal nothing."""
    institution = growth["institution"]
    named = {
        "institution": institution["name"] if institution else None,
        "beneficiary_group": growth["beneficiary_group"],
        "problem": growth["problem"],
    }
    return {name: value for name, value in named.items() if value}


def proactiva_growth_called(growth: types.GrowthSubject) -> str:
    """Return how whose growth it is is called; of the portal nothing."""
    if growth["institution"]:
        return growth["institution"]["title"]
    if growth["beneficiary_group"]:
        return proactiva_label("beneficiary_groups", growth["beneficiary_group"])
    return proactiva_label("everyday_problems", growth["problem"]) if growth["problem"] else ""


def proactiva_move(what: str) -> str:
    """Return what a figure of growth counts, in words."""
    return words.say(Move(what).label)
