"""Template helpers for the growth pages."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva import types
from ckanext.proactiva.helpers.block import proactiva_label
from ckanext.proactiva.helpers.page import of_us
from ckanext.proactiva.labels import growth as growth_labels


def proactiva_growth_of(growth: types.GrowthSubject) -> dict[str, str]:
    """Return the subject of growth as parameters of addresses; none for the whole portal."""
    institution = growth["institution"]
    named = {
        "institution": institution["name"] if institution else None,
        "beneficiary_group": growth["beneficiary_group"],
        "problem": growth["problem"],
    }
    return {name: value for name, value in named.items() if value}


def proactiva_ask_url(growth: types.GrowthSubject) -> str:
    """Return the address of the form to ask for more, filled in with the subject of growth.

    An institution that has ended cannot be asked.
    """
    institution = growth["institution"]
    return tk.url_for(
        "proactiva_asking.form",
        institution=institution["name"] if institution and not institution["ended"] else None,
        beneficiary_groups=growth["beneficiary_group"] or None,
        problem=growth["problem"] or None,
    )


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
        "title": growth_labels.headline(found),
        "period": growth_labels.period(found),
        "figures": [
            {"label": each.label, "value": each.value} for each in growth_labels.figures(found)
        ],
        "illustrative": found["illustrative"],
    }


proactiva_part_of_whole = growth_labels.part_of_whole
