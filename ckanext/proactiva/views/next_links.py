"""The links from a page that could not be shown, by the part of the site that it belongs to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

import ckantoolkit as tk

from ckanext.proactiva import labels
from ckanext.proactiva.domain.register import N_, Phrase


class NextLink(NamedTuple):
    """A link to another page.

    Attributes:
        endpoint: of that page.
        line: what the link says.
        is_button: whether it is shown as a button.
        is_for_lost: whether to leave it out if a form waits to be sent again.
    """

    endpoint: str
    line: Phrase
    is_button: bool = False
    is_for_lost: bool = False


_LISTS: Final = (NextLink("proactiva_vocabulary.index", N_("See the available lists")),)
_FIGURES: Final = (NextLink("proactiva_growth.portal", N_("Back to the figures")),)
BY_BLUEPRINT: Final[Mapping[str, tuple[NextLink, ...]]] = {
    "proactiva_asking": (
        NextLink(
            "proactiva_asking.form",
            N_("Tell us what information you need"),
            is_button=True,
            is_for_lost=True,
        ),
    ),
    "proactiva_receipt": (
        NextLink("proactiva_home.folio", N_("Look up a folio"), is_for_lost=True),
    ),
    "proactiva_token": (
        NextLink("proactiva_home.folio", N_("Look up your folio")),
        NextLink("proactiva_claim.form", N_("I lost my code")),
    ),
    "proactiva_vocabulary": _LISTS,
    "proactiva_topic": _LISTS,
    "proactiva_growth": _FIGURES,
    "proactiva_growth_files": _FIGURES,
    "proactiva_growth_events": _FIGURES,
    "proactiva_growth_answers": _FIGURES,
    "proactiva_indicator": _FIGURES,
}


def next_links(*, is_lost: bool) -> list[tuple[str, str, bool]]:
    """Return address, text and whether it is a button of each link on from the requested page."""
    return [
        (tk.h.url_for(link.endpoint), labels.say(link.line), link.is_button)
        for link in BY_BLUEPRINT.get(tk.request.blueprint or "", ())
        if is_lost or not link.is_for_lost
    ]
