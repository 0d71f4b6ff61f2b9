"""Template helpers for what people follow."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

import ckantoolkit as tk

from ckanext.proactiva import labels, types
from ckanext.proactiva.domain.board import FILTERS
from ckanext.proactiva.domain.follow import Cadence
from ckanext.proactiva.helpers.block import proactiva_label
from ckanext.proactiva.helpers.demand import proactiva_board_url


def proactiva_followed(subject: types.Subject) -> str:
    """Return what is followed, in words: a demand's title, or how the board is narrowed."""
    if desk := subject["desk"]:
        return tk._("To answer: {institution}").format(institution=desk["title"])
    if subject["folio"]:
        return subject["title"] or tk._("The demand {folio}").format(folio=subject["folio"])
    institution = subject["institution"]
    problem, group, place = subject["problem"], subject["beneficiary_group"], subject["territory"]
    return labels.followed(
        {
            "problem": proactiva_label("everyday_problems", problem) if problem else "",
            "beneficiary_group": proactiva_label("beneficiary_groups", group) if group else "",
            "territory": proactiva_label("territories", place) if place else "",
            "institution": institution["title"] if institution else "",
            "q": subject["q"],
            "status": labels.board_status(subject["status"]),
        }
    )


def proactiva_followed_board(
    filters: Mapping[str, Any], institution: types.ListedInstitution | None
) -> str:
    """Return in words what somebody follows who follows the board with these filters."""
    same = {name: filters[name] for name in FILTERS if name != "institution"}
    subject: Any = {"folio": "", "title": "", "institution": institution, "desk": None, **same}
    return proactiva_followed(subject)


def proactiva_follow_url(asked: Mapping[str, Any]) -> str:
    """Return the address for following a demand, or the board with some filters."""
    kept = {name: asked[name] for name in ("folio", "desk", *FILTERS) if asked.get(name)}
    address = tk.url_for("proactiva_follow.form")
    return f"{address}?{urlencode(kept)}" if kept else address


def proactiva_subject_url(subject: types.Subject) -> str:
    """Return the address of what is followed."""
    if desk := subject["desk"]:
        return tk.url_for("proactiva_desk.work", institution=desk["name"])
    if subject["folio"]:
        return tk.url_for("proactiva_demand.show", folio=subject["folio"])
    institution = subject["institution"]
    name = institution["name"] if institution else ""
    return proactiva_board_url({**{each: subject[each] for each in FILTERS}, "institution": name})


def proactiva_cadences() -> labels.Choices:
    """Return how often people may hear about what they follow, each with its words."""
    return labels.choices(Cadence)
