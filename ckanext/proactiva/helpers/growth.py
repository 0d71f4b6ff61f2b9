"""Template helpers for the growth pages."""

from __future__ import annotations

from ckanext.proactiva import types
from ckanext.proactiva.helpers.block import proactiva_label
from ckanext.proactiva.helpers.page import of_us
from ckanext.proactiva.labels import growth as said


def proactiva_growth_of(growth: types.GrowthSubject) -> dict[str, str]:
    """Return the subject of growth as parameters of addresses; none for the whole portal."""
    institution = growth["institution"]
    named = {
        "institution": institution["name"] if institution else None,
        "beneficiary_group": growth["beneficiary_group"],
        "problem": growth["problem"],
    }
    return {name: value for name, value in named.items() if value}


def subject_title(growth: types.GrowthSubject) -> str:
    """Return the title of the subject of growth, or an empty string for the whole portal."""
    if growth["institution"]:
        return growth["institution"]["title"]
    if growth["beneficiary_group"]:
        return proactiva_label("beneficiary_groups", growth["beneficiary_group"])
    return proactiva_label("everyday_problems", growth["problem"]) if growth["problem"] else ""


def proactiva_growth_home() -> types.GrowthInShort | None:
    """Return the portal's growth in short, for its front page; None until it was first counted."""
    found: types.Growth | None = of_us("proactiva_growth_show", None, limit=0)
    if found is None or not found["ledger"]["synced_at"]:
        return None
    return {
        "title": said.headline(found),
        "period": said.period(found),
        "figures": [{"label": each.label, "value": each.value} for each in said.figures(found)],
        "illustrative": found["illustrative"],
    }
