"""The page of a demand, as its reader sees it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import ckantoolkit as tk

from ckanext.proactiva.labels import reasons
from ckanext.proactiva.views.forms import institution_options
from ckanext.proactiva.views.fragments import fragment

ARTICLE: Final = "proactiva/demand/show_article.html"
# Nobody but the authority may do these; its own section is on the page while it may do one.
ONLY_AUTHORITY: Final = {"refuse", "hide", "unhide", "reopen", "redact"}


def drawn(
    found: Mapping[str, Any],
    acting: str = "",
    typed: Any = None,
    errors: Mapping[str, Any] | None = None,
) -> str:
    """Return the page of a demand, with what somebody typed on it and the errors in it.

    Args:
        found: what the action returned.
        acting: the form that was sent, if one was; it is shown open.
        typed: what was typed into it.
        errors: by input.
    """
    is_own = any(map(found.get, ("is_author", "own_redactions", "own_unpublished", "may")))
    if is_own or acting:
        # What belongs to one person is rendered for them, and not cached.
        article = tk.render_snippet(ARTICLE, _shown(found, acting, typed or {}, errors or {}))
    else:
        article = fragment(ARTICLE, found, lambda: _shown(found, "", {}, {}))
    values = {
        "title": found["title"],
        "feed": _feed(found),
        "errors": errors or {},
        "article": article,
    }
    return tk.render("proactiva/demand/show.html", values)


def _shown(
    found: Mapping[str, Any], acting: str, typed: Any, errors: Mapping[str, Any]
) -> dict[str, Any]:
    may = set(found["may"])
    groups = found["beneficiary_groups"]
    return {
        "demand": found,
        "acting": acting,
        "typed": typed,
        "errors": errors,
        "institutions": institution_options() if {"refer", "publish"} & may else [],
        "chosen_groups": typed.getlist("edit-groups") if acting == "edit" else groups,
        "moderates": bool(ONLY_AUTHORITY & may),
        "reasons": reasons.returns(),
        "hides": reasons.hides(),
        "concerns": reasons.reports(),
        "joined": found["joined"],
        "before": tk.request.values.get("before", ""),
    }


def _feed(found: Mapping[str, Any]) -> str:
    """Return the address of a demand's feed, or nothing if the demand is not public."""
    is_public = found["visibility"] == "public"
    return tk.url_for("proactiva_feed.demand", folio=found["folio"]) if is_public else ""
