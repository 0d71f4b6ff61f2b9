"""The page of a demand, as its reader sees it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import ckantoolkit as tk

from ckanext.proactiva.domain.demand import MOST_MERGES
from ckanext.proactiva.labels import reasons
from ckanext.proactiva.views import pages
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
    shown = {**found, "joined": _joined(found["folio"])}
    is_own = any(map(found.get, ("is_author", "own_redactions", "own_unpublished", "may")))
    if is_own or acting:
        # What belongs to one person is rendered for them, and not cached.
        article = tk.render_snippet(ARTICLE, _shown(shown, acting, typed or {}, errors or {}))
    else:
        article = fragment(ARTICLE, shown, lambda: _shown(shown, "", {}, {}))
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
        "concerns": reasons.reports(),
        "joined": found["joined"],
        "before": tk.request.values.get("before", ""),
    }


def _joined(folio: str) -> str:
    """Return the folio that the address names if that demand was merged into this one, or nothing.

    Anyone can write anything into an address, and the page must not repeat what is not true.
    """
    first = step = _named(tk.request.args.get("joined", ""))
    for _ in range(MOST_MERGES):
        if first is None or step is None:
            break
        if step["merged_into"] == folio:
            return str(first["folio"])
        step = _named(step["merged_into"] or "")
    return ""


def _named(folio: str) -> Mapping[str, Any] | None:
    """Return the demand with that folio, if there is one that the reader may see."""
    try:
        return pages.named("proactiva_demand_show", folio=folio) if folio else None
    except tk.ObjectNotFound:
        return None


def _feed(found: Mapping[str, Any]) -> str:
    """Return the address of a demand's feed, or nothing if the demand is not public."""
    is_public = found["visibility"] == "public"
    return tk.url_for("proactiva_feed.demand", folio=found["folio"]) if is_public else ""
