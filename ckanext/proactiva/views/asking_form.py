"""The input of the form for asking: read from the request, and kept as a draft."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from flask import Blueprint, Response
from werkzeug.datastructures import MultiDict

import ckantoolkit as tk

from ckanext.proactiva import labels
from ckanext.proactiva.domain.vocabulary import OTHER
from ckanext.proactiva.views import drafts, last_look, pages
from ckanext.proactiva.views.forms import Errors

# In the order of the form, so that errors are listed from top to bottom.
ORDER: Final = (
    "capture",
    "channel",
    "received_on",
    "wanted",
    "problem",
    "beneficiary_groups",
    "other_group",
    "territories",
    "where",
    "institution",
    "title",
    "alias",
    "email",
    "with_badge",
    "not_personal",
)
LISTS: Final = frozenset({"beneficiary_groups", "territories", "not_personal"})
LAST_LOOK: Final = ("title", "alias", "email", "with_badge", "not_personal")
FIRST_STEP: Final = tuple(name for name in ORDER if name not in LAST_LOOK)
# Why sending was refused. Nobody typed it; it is shown until the last look is sent again.
REFUSED: Final = "refused"
# What the form asks for and no action takes.
OF_FORM: Final = ("capture", "other_group", REFUSED)
DRAFTS: Final = drafts.DraftStore(blank={name: [] if name in LISTS else "" for name in ORDER})

Given = dict[str, Any]


def blueprint(name: str) -> Blueprint:
    """Make a blueprint for steps of the form, each at an address of the form's own."""
    made = pages.blueprint(name, "/demands/new")
    made.before_request(drafts.check_token)
    made.after_request(_not_for_machines)
    return made


def _not_for_machines(response: Response) -> Response:
    """Ask search engines not to index addresses that are different for each visitor."""
    response.headers["X-Robots-Tag"] = "noindex"
    return response


def typed(
    form: MultiDict[str, str], names: Sequence[str] = ORDER, before: Given | None = None
) -> Given:
    """Return the fields that a step sends, with what was typed before in the others."""
    kept = {name: value for name, value in (before or {}).items() if name != REFUSED}
    return {**kept, **{name: _read(form, name) for name in names}}


def _read(form: MultiDict[str, str], name: str) -> str | list[str]:
    if name in LISTS:
        return list(filter(None, form.getlist(name)))
    # A title that nobody changed follows the words of the demand.
    return last_look.retitled(form) if name == "title" else form.get(name, "")


def asked(given: Given) -> Given:
    """Return the parameters for an action; a group that is not listed is added to the words.

    Raises:
        tk.ValidationError: the other group is not named, or how a captured demand came is missing.
    """
    which = given["other_group"].strip()
    values = {name: given[name] for name in ORDER if name not in OF_FORM}
    if not given["capture"]:
        values |= {"channel": "", "received_on": ""}
    elif not given["channel"]:
        raise tk.ValidationError({"channel": [tk._("Choose how it came")]})
    if OTHER not in given["beneficiary_groups"]:
        return values
    if not which:
        raise tk.ValidationError({"other_group": [tk._("Write which other group it is")]})
    return {**values, "wanted": labels.for_group(given["wanted"], which)}


def preview(given: Given) -> tuple[Mapping[str, Any], Errors]:
    """Return what would be public, and the errors in the fields of the last look.

    Raises:
        tk.ValidationError: a field of the first step is wrong.
    """
    values = asked(given)
    try:
        return pages.call("proactiva_demand_preview", **values), given.get(REFUSED, {})
    except tk.ValidationError as error:
        wrong = error.error_dict
        if wrong.keys() - set(LAST_LOOK):
            raise
        blank: Given = {name: [] if name in LISTS else "" for name in wrong}
        return pages.call("proactiva_demand_preview", **{**values, **blank}), wrong


def flaws(given: Given) -> Errors:
    """Return the errors in the first step, by field."""
    try:
        preview(given)
    except tk.ValidationError as error:
        return error.error_dict
    return {}


def draft(form_token: str) -> drafts.Draft:
    """Return a form that this browser has begun.

    Raises:
        tk.ObjectNotFound: no form with that token is kept, or none any more.
    """
    try:
        return DRAFTS.kept()[form_token]
    except KeyError:
        message = tk._("What you wrote is no longer kept here. Start again: it takes 4 minutes")
        raise tk.ObjectNotFound(message) from None
